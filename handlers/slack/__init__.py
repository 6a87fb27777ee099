"""Slack: what comes in by Socket Mode or by signed requests."""
