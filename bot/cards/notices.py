"""Single sentences to one person."""

from collections.abc import Iterable

from bot.cards.elements import Card, Note, Prose, Tone
from bot.errors import RedraftError


def refusal(*errors: RedraftError) -> Card:
    """Why something was not done, or several things, and what can be done instead."""
    sentences = [str(each) for each in errors]
    advice = dict.fromkeys(each.advice for each in errors if each.advice)
    return Card("\n".join(sentences), (*map(Prose, sentences), *map(Note, advice)), Tone.BAD)


def confirmation(sentence: str, remarks: Iterable[object] = ()) -> Card:
    """That something was done, and what it leaves to be said."""
    return Card(sentence, (Prose(sentence), *(Note(str(each)) for each in remarks)), Tone.GOOD)
