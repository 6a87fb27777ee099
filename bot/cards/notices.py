"""Single sentences to one person."""

from collections.abc import Iterable

from bot.cards.actions import Action
from bot.cards.elements import Button, Buttons, Card, Divider, Note, Prose, Style, Tone
from bot.errors import RedraftError

NOT_OURS = "That is one of my own messages. Choose one that somebody wrote, or say it in a reply."


def refusal(*errors: RedraftError) -> Card:
    """Why something was not done, or several things, and what can be done instead."""
    sentences = [str(each) for each in errors]
    advice = dict.fromkeys(each.advice for each in errors if each.advice)
    return Card("\n".join(sentences), (*map(Prose, sentences), *map(Note, advice)), Tone.BAD)


def confirmation(sentence: str, remarks: Iterable[object] = ()) -> Card:
    """That something was done, and what it leaves to be said."""
    return Card(sentence, (Prose(sentence), *(Note(str(each)) for each in remarks)), Tone.GOOD)


def given_back(card: Card, typed: Iterable[tuple[str, str]], action: Action | None) -> Card:
    """Why a form was not taken, all that was typed in it with its labels, and the way to open it again."""
    elements = [*card.elements, Divider()]
    for label, text in typed:
        fenced = text if "```" in text else f"```\n{text}\n```"
        elements += [Note(label), Prose(fenced)]
    if action is not None:
        elements.append(Buttons((Button("Open the form again", action, Style.PRIMARY),)))
    return Card(card.text, tuple(elements), card.tone)
