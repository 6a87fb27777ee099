"""The example tasks that ship with redraft: one of each category of the study, with experts who follow a script."""

from pathlib import Path

EXAMPLES = Path(__file__).parent / "examples.jsonl"
