"""Pieces together with real servers: PostgreSQL, Valkey, local HTTP."""
