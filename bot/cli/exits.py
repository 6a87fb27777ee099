"""Exit codes besides those that each error in bot/errors.py has; docs/command-line.md lists all."""

UNWELL = 1
"""Of `redraft status`."""
REFUSED = 2
UNEXPECTED = 70
OUTPUT_LOST = 74
INTERRUPTED = 130
READER_LEFT = 141
"""What a shell reports for a program whose reader went away (128 + SIGPIPE)."""
