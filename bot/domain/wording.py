"""The words, people and places in facts: to show them under other names, and to take them out.

What a platform or redraft made itself (ids, digests, numbers, names of models and prompts) is none of these.
"""

from collections.abc import Callable
from dataclasses import replace

from bot.domain.conversation import MessageRef, PersonId
from bot.domain.events import (
    AttemptFailed,
    DraftRecorded,
    Fact,
    FeedbackCaptured,
    FeedbackEdited,
    MarksSaved,
    PeopleChanged,
    ReviewersReminded,
    RubricApproved,
    RubricProposed,
    ScorecardFiled,
    SideJobFailed,
    TaskCancelled,
    TaskOpened,
    TaskRejected,
    TaskStalled,
    WordsRemoved,
)
from bot.domain.feedback import FeedbackId

REMOVED = "(removed)"
"""What stands where words were that are gone."""


def removed(text: str) -> str:
    """In place of `text`; where nothing was, nothing is."""
    return REMOVED if text else text


def with_words(fact: Fact, change: Callable[[str], str]) -> Fact:
    """The fact with each of its texts changed."""
    match fact:
        case TaskOpened(files=files, reference=reference):
            return replace(
                fact,
                title=change(fact.title),
                brief=change(fact.brief),
                files=tuple(map(change, files)),
                reference=reference and replace(reference, deliverable=change(reference.deliverable)),
            )
        case RubricProposed(criteria=criteria) | RubricApproved(criteria=criteria):
            return replace(fact, criteria=tuple(replace(each, text=change(each.text)) for each in criteria))
        case DraftRecorded(ledger=ledger):
            return replace(fact, ledger=tuple(replace(each, answer=change(each.answer)) for each in ledger))
        case SideJobFailed() | AttemptFailed():
            return replace(fact, sentence=change(fact.sentence))
        case TaskStalled(stall=stall):
            return replace(fact, stall=replace(stall, sentence=change(stall.sentence)))
        case FeedbackCaptured() | FeedbackEdited():
            return replace(fact, text=change(fact.text))
        case MarksSaved(marks=marks) | ScorecardFiled(marks=marks):
            return replace(fact, marks=tuple(replace(mark, note=change(mark.note)) for mark in marks))
        case TaskRejected() | TaskCancelled():
            return replace(fact, reason=change(fact.reason))
        case _:
            return fact


def with_people(fact: Fact, change: Callable[[PersonId], PersonId]) -> Fact:
    """The fact with each person whom it names changed; who did it stands in the event."""
    match fact:
        case TaskOpened() | PeopleChanged():
            return replace(
                fact, reviewers=tuple(map(change, fact.reviewers)), approvers=tuple(map(change, fact.approvers))
            )
        case ReviewersReminded(people=people):
            return replace(fact, people=tuple(map(change, people)))
        case WordsRemoved(person=person):
            return replace(fact, person=person and change(person))
        case _:
            return fact


def with_places(fact: Fact, change: Callable[[MessageRef], MessageRef]) -> Fact:
    """The fact with each message that it names changed."""
    match fact:
        case FeedbackCaptured(message=message):
            return replace(fact, message=message and change(message))
        case _:
            return fact


def without_words_of(
    person: PersonId, fact: Fact, by: PersonId | None, *, owner: PersonId, items: frozenset[FeedbackId]
) -> Fact:
    """The fact without the words of one person; `items` are what they said.

    Theirs are also title, brief, rubric and files of a task that they own, and what an agent answered to their items.
    What others said of them is not, nor what an agent made of their words in a draft.
    """
    match fact:
        case DraftRecorded(ledger=ledger):
            answers = (
                replace(each, answer=removed(each.answer)) if each.feedback_id in items else each for each in ledger
            )
            return replace(fact, ledger=tuple(answers))
        case RubricProposed() | RubricApproved():
            return with_words(fact, removed) if owner == person else fact
        case _:
            return with_words(fact, removed) if by == person else fact


def people_in(fact: Fact) -> tuple[PersonId, ...]:
    """Everybody whom the fact names, in its order."""
    match fact:
        case TaskOpened(reviewers=reviewers, approvers=approvers) | PeopleChanged(reviewers, approvers):
            return (*reviewers, *approvers)
        case ReviewersReminded(people=people):
            return people
        case WordsRemoved(person=person):
            return (person,) if person else ()
        case _:
            return ()
