"""Discord's pictures for reactions."""

from bot.services.ports import Reaction

PICTURES = {
    Reaction.CAPTURED: "👀",
    Reaction.WITHDRAW: "❌",
    Reaction.SUPPORT: "👍",
    Reaction.DISPUTE: "👎",
    Reaction.DONE: "✅",
    Reaction.REVISE: "🔁",
}
"""What we put on messages, and what the help tells people to use."""

_MORE = {
    "✔": Reaction.DONE,
    "☑": Reaction.DONE,
    "❎": Reaction.WITHDRAW,
    "🔄": Reaction.REVISE,
}
_MEANINGS = {picture: reaction for reaction, picture in PICTURES.items()} | _MORE
_SKIN_TONES = {0x1F3FB, 0x1F3FC, 0x1F3FD, 0x1F3FE, 0x1F3FF}
_AS_PICTURE = 0xFE0F


def meaning(picture: str) -> Reaction | None:
    """What a person means by a reaction, whatever its skin tone; None for those that mean nothing to us."""
    plain = "".join(each for each in picture if ord(each) not in _SKIN_TONES and ord(each) != _AS_PICTURE)
    return _MEANINGS.get(plain)
