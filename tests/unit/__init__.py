"""Rules and pieces by themselves: no server, no other process."""
