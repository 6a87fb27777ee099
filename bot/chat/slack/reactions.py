"""Slack's names for reactions."""

from bot.services.ports import Reaction

NAMES = {
    Reaction.CAPTURED: "eyes",
    Reaction.WITHDRAW: "x",
    Reaction.SUPPORT: "+1",
    Reaction.DISPUTE: "-1",
    Reaction.DONE: "white_check_mark",
    Reaction.REVISE: "repeat",
}
"""What we put on messages, and what the help tells people to use."""

_MORE = {
    "thumbsup": Reaction.SUPPORT,
    "thumbsdown": Reaction.DISPUTE,
    "heavy_check_mark": Reaction.DONE,
    "negative_squared_cross_mark": Reaction.WITHDRAW,
    "arrows_counterclockwise": Reaction.REVISE,
}
_MEANINGS = {name: reaction for reaction, name in NAMES.items()} | _MORE


def meaning(name: str) -> Reaction | None:
    """What a person means by a reaction, whatever its skin tone; None for those that mean nothing to us."""
    return _MEANINGS.get(name.partition("::")[0])
