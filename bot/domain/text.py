"""What people may type: limits, and characters that nobody can see. And how many of a thing, in words."""

import re
import unicodedata

from bot.errors import HiddenCharacter, TooLong, TooShort

_HIDDEN = (
    r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # controls, but for tab and line ends
    r"\u202a-\u202e\u2066-\u2069"  # embedding, overriding and isolating a direction
    r"\ud800-\udfff"  # halves of a character
    r"\U000e0000-\U000e007f"  # tags
)
# Tags are honest in one place: the flags of England, Scotland and Wales, each a black flag, its region and an end tag.
_REGIONS = ("gbeng", "gbsct", "gbwls")
_FLAGS = (f"\U0001f3f4{''.join(chr(0xE0000 + ord(letter)) for letter in region)}\U000e007f" for region in _REGIONS)
_FLAG_OR_HIDDEN = re.compile(f"{'|'.join(_FLAGS)}|(?P<hidden>[{_HIDDEN}])")
_INKLESS = r"\s\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2060-\u2064\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0"
_BLANK = re.compile(f"[{_INKLESS}]*")


def check_text(field: str, text: str, *, maximum: int, minimum: int = 1) -> str:
    """`text` as it came, when `minimum` to `maximum` characters of it can all be seen.

    Joiners and direction *marks*, which emoji and right-to-left scripts need, are fine.

    Raises:
        TooShort: fewer than `minimum` characters once surrounding space is ignored, or none that can be seen.
        TooLong: more than `maximum` characters.
        HiddenCharacter: a control character, a direction override, or a lone surrogate.
    """
    if len(text.strip()) < minimum or (minimum and is_blank(text)):
        raise TooShort(field=field, minimum=minimum)
    if len(text) > maximum:
        raise TooLong(field=field, length=len(text), limit=maximum)
    for match in _FLAG_OR_HIDDEN.finditer(text):
        if character := match["hidden"]:
            raise HiddenCharacter(
                field=field,
                name=unicodedata.name(character, "a control character"),
                codepoint=f"U+{ord(character):04X}",
                position=match.start() + 1,
            )
    return text


def visible(text: str) -> str:
    """`text` with hidden characters shown as U+FFFD: for words that came from a chat and cannot be sent back."""
    return _FLAG_OR_HIDDEN.sub(lambda match: "\ufffd" if match["hidden"] else match.group(), text)


def is_blank(text: str) -> bool:
    """Whether nothing of `text` leaves a trace on a screen: spaces, joiners, direction marks, fillers."""
    return _BLANK.fullmatch(text) is not None


def counted(count: int, thing: str, things: str = "") -> str:
    """`1 task`, `-1 point`, `2,000 tasks`; where an `s` is not enough, `things` is the plural."""
    return f"{count:,} {thing if abs(count) == 1 else things or thing + 's'}"
