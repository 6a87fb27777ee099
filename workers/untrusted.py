"""Text of other people on its way to a model: as data between tags, with nothing hidden in it and no secrets.

Wording does not stop injected instructions (facts: 12 of 12 published defences fell). What does: the agents have no
tools, and nothing that they write changes state. This keeps data recognisable as data, and secrets at home.
"""

import re

from bot.domain.text import visible
from bot.redaction import redacted

TAG_NAME = "untrusted"

# Soft hyphens, zero-width spaces, invisible operators, byte order marks: words look whole to people, not to a filter.
_ZERO_WIDTH = re.compile("[\u00ad\u180e\u200b\u2060-\u2064\ufeff\ufff9-\ufffb]")
# Persian, the Indic scripts and emoji need joiners and direction marks; beside an ASCII character nothing does.
_JOINERS = re.compile("([\u200c-\u200f])[\u200c-\u200f]+")
_NEEDLESS_JOINER = re.compile("(?:^|(?<=[\x00-\x7f]))[\u200c-\u200f]|[\u200c-\u200f](?=[\x00-\x7f]|$)")
_TAGGED_FLAG = re.compile("(\U0001f3f4)([\U000e0020-\U000e007f]+)")
_FLAG = re.compile("[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f")
_LOOKALIKE_TAG = re.compile(rf"[<＜‹〈⟨][\s/／]*{TAG_NAME}[^>＞›〉⟩\n]*[>＞›〉⟩]?", re.IGNORECASE)
_LOOKALIKE_LABEL = re.compile(r"^([^\S\n]*)\[(?=[A-DF]\d+\s*[\]:])", re.MULTILINE | re.IGNORECASE)


def cleaned(text: str) -> str:
    """`text` as a model may read it: secrets, hidden characters, and what looks like our own tags and labels, are out.

    Hidden control characters become U+FFFD, as elsewhere; zero-width ones are left out.
    """
    text = visible(_ZERO_WIDTH.sub("", _TAGGED_FLAG.sub(_plain_flag, text)))
    text = _NEEDLESS_JOINER.sub("", _JOINERS.sub(r"\1", text))
    text = _LOOKALIKE_TAG.sub("(a tag was here)", text)
    return redacted(_LOOKALIKE_LABEL.sub(r"\1(", text))


def wrapped(text: str, *, name: str, tag: str) -> str:
    """Cleaned text between tags that its author could not know."""
    return f'<{TAG_NAME}-{tag} name="{name}">\n{text}\n</{TAG_NAME}-{tag}>'


def _plain_flag(match: re.Match[str]) -> str:
    """The flags of England, Scotland and Wales stay; letters smuggled after a black flag do not."""
    flag, tail = match.groups()
    return flag + (tail if _FLAG.fullmatch(tail) else "")
