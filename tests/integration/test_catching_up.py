"""What people did while nobody listened is captured, once, however it comes."""

from dataclasses import dataclass, field

import pytest

from bot.domain.conversation import MessageRef, Person, Platform
from bot.domain.events import Trigger
from bot.domain.feedback import Disposition, Feedback, LedgerEntry
from bot.domain.score import Verdict
from bot.domain.task import TaskState
from bot.domain.wording import REMOVED
from bot.errors import WrongState
from bot.services.catching_up import Found
from bot.services.desk import Origin
from bot.services.ports import DeliveryKind, Reaction
from tests.support.house import House


@dataclass
class Away:
    """A thread in which people go on while the bot is away; `comes_back` reads what there is then."""

    house: House
    found: dict[MessageRef, Found] = field(default_factory=dict)

    def __post_init__(self) -> None:
        house = self.house
        self.ada, self.bo, self.cy = (house.person(name) for name in ("ada", "bo", "cy"))
        opening = house.conversation()
        self.task_id, _ = house.opens_drafted(self.ada, opening)
        house.posts()
        with house.app.store.reading() as uow:
            self.conversation = uow.people.conversation_by_id(opening.id)

    def heard(self, who: Person, text: str) -> MessageRef:
        """A reply that came as an event."""
        origin = self.house.replies(who)
        self.house.app.threads.said(self.conversation, text, origin)
        assert origin.message
        self.found[origin.message] = Found(origin.message, who.id, text)
        return origin.message

    def unheard(
        self, who: Person, text: str, *reactions: tuple[Reaction, Person], at: MessageRef | None = None
    ) -> MessageRef:
        """A reply as it stands in the thread now."""
        message = at or self.house.replies(who).message
        assert message
        self.found[message] = Found(message, who.id, text, frozenset((each, by.id) for each, by in reactions))
        return message

    def ours(self, kind: DeliveryKind, *reactions: tuple[Reaction, Person]) -> MessageRef:
        review = self.house.app.tasks.get(self.task_id)
        assert review.draft
        with self.house.app.store.reading() as uow:
            message = uow.deliveries.messages(self.conversation.id, kind, str(review.draft.id))[0]
        self.found[message] = Found(message, None, "", frozenset((each, by.id) for each, by in reactions))
        return message

    def comes_back(self) -> int:
        new = self.house.app.catching_up.read(self.conversation, tuple(self.found.values()))
        before = self.house.app.tasks.get(self.task_id)
        assert self.house.app.catching_up.read(self.conversation, tuple(self.found.values())) == 0, (
            "all was read before"
        )
        assert self.house.app.tasks.get(self.task_id) == before
        return new

    def items(self) -> list[Feedback]:
        return list(self.house.app.tasks.get(self.task_id).feedback)


@pytest.fixture
def away(house: House) -> Away:
    return Away(house)


def test_a_reply_posted_while_the_bot_was_down_is_captured(away: Away) -> None:
    away.heard(away.bo, "Shorter.")
    message = away.unheard(away.cy, "Name the café.")
    away.unheard(away.cy, "// for people")
    assert away.comes_back() == 1
    assert [item.text for item in away.items()] == ["Shorter.", "Name the café."]
    again = away.house.app.threads.said(
        away.conversation, "Name the café.", Origin.person(away.cy.id, "late-event", message)
    )
    assert again == away.items()[1], "the event that comes after all adds nothing"


def test_an_edit_a_deletion_and_an_aside_are_captured(away: Away) -> None:
    edited, gone, aside = (away.heard(away.bo, text) for text in ("One", "Two", "Three"))
    away.unheard(away.bo, "One, changed", at=edited)
    away.unheard(away.bo, "// Three", at=aside)
    del away.found[gone]
    assert away.comes_back() == 3
    one, two, three = away.items()
    assert one.text == "One, changed"
    assert two.disposition is three.disposition is Disposition.WITHDRAWN


def test_words_that_were_forgotten_do_not_come_back_from_the_thread(away: Away) -> None:
    message = away.heard(away.bo, "Shorter.")
    [item] = away.items()
    house = away.house
    house.app.reviews.request_revision(item.draft_id, Trigger.BUTTON, house.says(away.ada))
    house.draft_arrives(away.task_id, "Short.\n", LedgerEntry(item.id, 1, Disposition.APPLIED, "Shortened.", (1,)))
    house.app.retention.rename(away.bo.id)
    assert house.app.retention.forget_in(away.task_id, away.bo.id, house.says(away.ada))
    away.unheard(house.person("bo"), "Shorter.", at=message)
    assert away.comes_back() == 0
    assert [(each.text, each.answer) for each in away.items()] == [(REMOVED, REMOVED)]
    with pytest.raises(WrongState, match="were removed"):
        house.app.threads.edited(away.conversation, message, "Much shorter.", house.says(away.cy))


def test_an_aside_that_somebody_else_made_feedback_of_stays_that(away: Away) -> None:
    aside = away.unheard(away.bo, "// mention the pier")
    origin = Origin.person(away.cy.id, "", aside)
    away.house.app.threads.used_as_feedback(away.conversation, "mention the pier", origin)
    assert away.comes_back() == 0
    [item] = away.items()
    assert (item.author, item.text, item.disposition) == (away.cy.id, "mention the pier", Disposition.OPEN)


def test_a_message_that_cannot_be_read_changes_nothing_and_its_votes_count(away: Away) -> None:
    heard = away.heard(away.bo, "mention the quay")
    away.found[heard] = Found(heard, away.bo.id, None, frozenset({(Reaction.SUPPORT, away.cy.id)}))
    unknown = away.unheard(away.bo, "")
    away.found[unknown] = Found(unknown, away.bo.id, None)
    assert away.comes_back() == 1
    [item] = away.items()
    assert (item.text, item.disposition, len(item.votes)) == ("mention the quay", Disposition.OPEN, 1)


def test_votes_are_what_they_are_now(away: Away) -> None:
    first, second = away.heard(away.bo, "One"), away.heard(away.bo, "Two")
    threads, workspace_id = away.house.app.threads, away.ada.workspace_id
    threads.reacted(workspace_id, first, Reaction.SUPPORT, away.cy.id, away.house.says(away.cy))
    threads.reacted(workspace_id, second, Reaction.SUPPORT, away.cy.id, away.house.says(away.cy))
    away.unheard(away.bo, "One", (Reaction.DISPUTE, away.cy), (Reaction.SUPPORT, away.bo), at=first)
    away.unheard(away.bo, "Two", (Reaction.SUPPORT, away.ada), at=second)
    assert away.comes_back() == 3
    one, two = away.items()
    assert dict(one.votes) == {away.cy.id: -1}, "nobody votes on their own"
    assert {person: value for person, value in two.votes if value} == {away.ada.id: 1}


def test_a_cross_withdraws(away: Away) -> None:
    message = away.heard(away.bo, "One")
    away.unheard(away.bo, "One", (Reaction.WITHDRAW, away.bo), (Reaction.WITHDRAW, away.cy), at=message)
    assert away.comes_back() == 1
    assert away.items()[0].disposition is Disposition.WITHDRAWN


def test_done_and_revise_count_once_and_done_comes_first(away: Away) -> None:
    away.heard(away.bo, "Shorter.")
    away.ours(DeliveryKind.DRAFT, (Reaction.REVISE, away.bo), (Reaction.DONE, away.cy), (Reaction.CAPTURED, away.bo))
    assert away.comes_back() == 2
    review = away.house.app.tasks.get(away.task_id)
    assert dict(review.finished) == {away.cy.id: Verdict.APPROVE}
    assert review.task.state is TaskState.REVISING


def test_a_reaction_on_an_older_draft_is_not_for_the_new_one(away: Away) -> None:
    away.heard(away.bo, "Shorter.")
    away.ours(DeliveryKind.DRAFT, (Reaction.REVISE, away.bo))
    away.comes_back()
    away.house.draft_arrives(away.task_id, "Short.\n")
    assert away.comes_back() == 0
    assert away.house.app.tasks.get(away.task_id).task.state is TaskState.IN_REVIEW


def test_what_the_rules_refuse_stops_nothing(house: House) -> None:
    away = Away(house)
    house.app.tasks.change_people(away.task_id, (away.bo.id,), (), house.says(away.ada))
    away.unheard(away.cy, "I am no reviewer.")
    away.unheard(away.bo, "I am.")
    assert away.comes_back() == 1


def test_a_decided_task_and_a_thread_of_no_task_are_left_alone(away: Away) -> None:
    away.unheard(away.bo, "Late.")
    away.house.app.tasks.cancel(away.task_id, away.house.says(away.ada))
    assert away.comes_back() == 0
    workspace, _ = away.house.app.people.identify(Platform.LOCAL, ("w1", "Harbour"), ("u-ada", "ada"))
    other = away.house.app.people.conversation(workspace, "C1", "another")
    assert away.house.app.catching_up.read(other, tuple(away.found.values())) == 0


def test_conversations_worth_reading_are_those_of_open_tasks_on_that_platform(away: Away) -> None:
    people = away.house.app.people
    assert people.open_conversations(Platform.LOCAL) == (away.conversation,)
    assert people.open_conversations(Platform.SLACK) == ()
    thread = away.conversation.thread_id or ""
    assert people.conversation_at(Platform.LOCAL, "w1", "C1", thread) == away.conversation
    assert people.conversation_at(Platform.LOCAL, "w2", "C1", thread) is None
    assert people.conversation_at(Platform.SLACK, "w1", "C1", thread) is None
    assert people.conversation_at(Platform.LOCAL, "w1", "C1", "another") is None
    assert people.external_ids([away.ada.id]) == {away.ada.id: "u-ada"}
    away.house.app.tasks.cancel(away.task_id, away.house.says(away.ada))
    assert people.open_conversations(Platform.LOCAL) == ()
