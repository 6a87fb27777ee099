"""Single sentences to one person."""

from bot.cards.elements import Card, Note, Prose, Tone
from bot.errors import RedraftError


def refusal(error: RedraftError) -> Card:
    """Why something was not done, and what can be done instead."""
    advice = (Note(error.advice),) if error.advice else ()
    return Card(str(error), (Prose(str(error)), *advice), Tone.BAD)


def confirmation(sentence: str) -> Card:
    return Card(sentence, (Prose(sentence),), Tone.GOOD)
