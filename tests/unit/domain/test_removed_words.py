"""Words that go: which they are in a fact, and what a task without them still takes."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any, get_args, get_origin, get_type_hints

import pytest

from bot.domain import commands as ask, events as did
from bot.domain.conversation import PersonId
from bot.domain.cycle import WITHOUT_WORDS
from bot.domain.draft import DraftId
from bot.domain.feedback import FeedbackId
from bot.domain.review import replay
from bot.domain.score import Mark, ScorecardId
from bot.domain.task import TaskState
from bot.domain.wording import REMOVED, removed, with_people, with_words, without_words_of
from bot.errors import Stale, WrongState
from tests.unit.domain.story import ANA, BEGINNINGS, BEN, MET, OWNER, START, SYSTEM, person_of
from tests.unit.domain.test_cycle_rules import COMMANDS, WHO

NO_WORDS_OF_PEOPLE = {
    ("TaskOpened", "category"),
    ("TaskOpened", "import_key"),
    ("TaskOpened", "digests"),
    ("DraftHead", "digest"),
    ("DraftHead", "agent"),
    ("DraftHead", "model"),
    ("AttemptFailed", "agent"),
    ("AttemptFailed", "model"),
    ("MessageRef", "channel_id"),
    ("MessageRef", "message_id"),
}
"""Texts that stay: names of models, ids and digests."""

SAMPLES: dict[Any, Any] = {
    str: "words",
    int: 1,
    bool: True,
    datetime: START,
    timedelta: timedelta(minutes=5),
    Decimal: Decimal(1),
}


def a_value(hint: Any) -> Any:
    """A value of that type with something in each part of it; each text that is no id is “words”."""
    if hint in SAMPLES:
        return SAMPLES[hint]
    if hasattr(hint, "__supertype__"):
        return "id"
    arguments = get_args(hint)
    if get_origin(hint) is tuple:
        return (a_value(arguments[0]),) if arguments[1:] == (...,) else tuple(map(a_value, arguments))
    if arguments:
        return a_value(arguments[0])
    if issubclass(hint, StrEnum):
        return next(iter(hint))
    hints = get_type_hints(hint)
    return hint(**{each.name: a_value(hints[each.name]) for each in fields(hint)})


def left(value: Any, where: tuple[str, str] = ("", "")) -> Iterator[tuple[str, str]]:
    """In which field of which class “words” still stand."""
    if value == "words":
        yield where
    elif isinstance(value, tuple):
        for each in value:
            yield from left(each, where)
    elif is_dataclass(value):
        for field in fields(value):
            yield from left(getattr(value, field.name), (type(value).__name__, field.name))


@pytest.mark.parametrize("fact", get_args(did.Fact), ids=lambda fact: fact.__name__)
def test_every_text_of_a_fact_goes_but_for_those_that_nobody_wrote(fact: type[did.Fact]) -> None:
    """A new field with a text must be thought of, in `with_words` or here."""
    full = a_value(fact)
    assert set(left(with_words(full, removed))) <= NO_WORDS_OF_PEOPLE


def test_a_fact_that_names_people_shows_them_as_it_is_told() -> None:
    fact = did.PeopleChanged((PersonId("ana"),), (PersonId("ben"),))
    assert with_people(fact, lambda person: PersonId(person.upper())) == did.PeopleChanged(
        (PersonId("ANA"),), (PersonId("BEN"),)
    )


def test_only_the_words_of_that_person_go() -> None:
    said = did.MarksSaved(ScorecardId("card"), DraftId("draft"), 1, (Mark(1, MET, "mine"),))
    items: frozenset[FeedbackId] = frozenset()
    ana, ben = person_of(ANA), person_of(BEN)
    gone = without_words_of(ana, said, ana, owner=ben, items=items)
    assert gone == replace(said, marks=(Mark(1, MET, REMOVED),))
    assert without_words_of(ana, said, ben, owner=ben, items=items) == said


@pytest.mark.parametrize("state", TaskState)
def test_everybodys_words_go_once_it_is_decided(state: TaskState) -> None:
    story = BEGINNINGS[state]()
    if not state.is_decided:
        assert "its words are still needed" in story.refuses(ask.RemoveWords(None), SYSTEM, WrongState)
        return
    story.give(ask.RemoveWords(None), SYSTEM)
    assert story.review.task.words_removed_at == story.at
    assert story.review.task.brief == REMOVED
    before = story.review.version
    story.give(ask.RemoveWords(None), SYSTEM)
    assert story.review.version == before
    wordless = [replace(event, fact=with_words(event.fact, removed)) for event in story.events]
    assert replay(wordless) == replay(story.events) == story.review


@pytest.mark.parametrize("kind", [each for each in COMMANDS if not issubclass(each, WITHOUT_WORDS)])
def test_without_words_a_task_takes_nothing_more(kind: type[ask.Command]) -> None:
    story = BEGINNINGS[TaskState.ACCEPTED]()
    command = COMMANDS[kind](story)
    story.give(ask.RemoveWords(None), OWNER)
    assert "are gone" in story.refuses(command, WHO[kind][0], Stale)
