"""Stand-ins for what is outside; each lists what it lacks."""
