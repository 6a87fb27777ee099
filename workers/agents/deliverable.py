"""From a model's answer to text that people may see."""

import re

from bot.domain.text import visible
from bot.redaction import redacted
from workers.llm import NOTE_MARKER

NOTE_MAX = 600

_MARKER = re.compile(rf"^[ \t]*{re.escape(NOTE_MARKER)}[ \t]*$", re.MULTILINE)
_WRAPPED = re.compile(r"\s*(?P<fence>`{3,}|~{3,})(?:markdown|md)[ \t]*\r?\n(?P<body>.*?)\r?\n(?P=fence)\s*", re.DOTALL)


def deliverable(text: str) -> str:
    """A whole draft as people may see it; models like to put all of it between fences."""
    match = _WRAPPED.fullmatch(text)
    if match and not _closes_inside(match):
        text = match["body"]
    return shown(text).strip("\r\n")


def shown(text: str) -> str:
    """What a model wrote, without hidden characters and secrets."""
    return redacted(visible(text))


def shown_note(text: str) -> str:
    """A note of assumptions on one line, clipped."""
    text = shown(" ".join(text.split()))
    return text if len(text) <= NOTE_MAX else text[: NOTE_MAX - 1] + "…"


def parted(answer: str) -> tuple[str, str]:
    """The deliverable and the note below it, which may be missing."""
    markers = list(_MARKER.finditer(answer))
    if not markers:
        return deliverable(answer), ""
    return deliverable(answer[: markers[-1].start()]), shown_note(answer[markers[-1].end() :])


def _closes_inside(match: re.Match[str]) -> bool:
    """Whether the fence that opens the text closes before its end. One that names a language opens a listing."""
    in_listing = False
    for line in match["body"].splitlines():
        if line.strip() == match["fence"]:
            if not in_listing:
                return True
            in_listing = False
        elif line.lstrip().startswith(match["fence"]):
            in_listing = True
    return in_listing
