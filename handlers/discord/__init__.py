"""Discord: what comes in by the gateway."""
