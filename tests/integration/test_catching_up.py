"""What people did while nobody listened is captured, once, however it comes."""

from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from sqlalchemy.event import listen

from bot.domain.conversation import MessageRef, Person, Platform
from bot.domain.events import Trigger
from bot.domain.feedback import Disposition, Feedback, LedgerEntry
from bot.domain.score import Verdict
from bot.domain.task import TaskState
from bot.domain.wording import REMOVED
from bot.errors import WrongState
from bot.services.catching_up import Found, Known
from bot.services.desk import Origin
from bot.services.ports import DeliveryKind, Reaction
from bot.store.unit_of_work import SqlStore
from tests.builders import START
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
        new = self.reads(self.known())
        before = self.house.app.tasks.get(self.task_id)
        assert self.reads(self.known()) == 0, "all was read before"
        assert self.house.app.tasks.get(self.task_id) == before
        return new

    def known(self) -> Known:
        known = self.house.app.catching_up.known(self.conversation)
        assert known
        return known

    def reads(self, known: Known) -> int:
        return self.house.app.catching_up.read(known, tuple(self.found.values()))

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
    assert away.house.app.catching_up.known(away.conversation) is None
    workspace, _ = away.house.app.people.identify(Platform.LOCAL, ("w1", "Harbour"), ("u-ada", "ada"))
    other = away.house.app.people.conversation(workspace, "C1", "another")
    assert away.house.app.catching_up.known(other) is None


def test_conversations_worth_reading_are_those_of_open_tasks_on_that_platform(away: Away) -> None:
    people = away.house.app.people
    assert people.open_conversations(Platform.LOCAL, ["w1", "w2"]) == (("w1", away.conversation),)
    assert people.open_conversations(Platform.LOCAL, ["w2"]) == people.open_conversations(Platform.LOCAL, []) == ()
    assert people.open_conversations(Platform.SLACK, ["w1"]) == ()
    thread = away.conversation.thread_id or ""
    assert people.conversation_at(Platform.LOCAL, "w1", "C1", thread) == away.conversation
    assert people.conversation_at(Platform.LOCAL, "w2", "C1", thread) is None
    assert people.conversation_at(Platform.SLACK, "w1", "C1", thread) is None
    assert people.conversation_at(Platform.LOCAL, "w1", "C1", "another") is None
    assert people.external_ids([away.ada.id]) == {away.ada.id: "u-ada"}
    away.house.app.tasks.cancel(away.task_id, away.house.says(away.ada))
    assert people.open_conversations(Platform.LOCAL, ["w1"]) == ()


# ---- what goes on while the thread is read


def test_what_people_do_while_the_thread_is_read_stays(away: Away) -> None:
    edited, voted = away.heard(away.bo, "Shorter."), away.heard(away.cy, "Name the café.")
    known, threads, workspace_id = away.known(), away.house.app.threads, away.ada.workspace_id
    away.unheard(away.bo, "Shorter, as it was edited before that.", at=edited)
    as_read = dict(away.found)
    threads.edited(away.conversation, edited, "Much longer.", away.house.says(away.bo))
    threads.reacted(workspace_id, voted, Reaction.SUPPORT, away.ada.id, away.house.says(away.ada))
    away.heard(away.bo, "Name the quay.")
    away.found = as_read
    away.reads(known)
    assert [(item.text, item.disposition) for item in away.items()] == [
        ("Much longer.", Disposition.OPEN),
        ("Name the café.", Disposition.OPEN),
        ("Name the quay.", Disposition.OPEN),
    ]
    assert dict(away.items()[1].votes) == {away.ada.id: 1}


def test_what_is_deleted_while_the_thread_is_read_stays_deleted(away: Away) -> None:
    known, message = away.heard(away.bo, "Shorter."), away.unheard(away.cy, "Name the café.")
    before = away.known()
    away.unheard(away.bo, "Much shorter.", at=known)
    for gone in (known, message):
        away.house.app.threads.deleted(away.ada.workspace_id, gone, away.house.says(away.bo))
    away.reads(before)
    assert [(item.text, item.disposition) for item in away.items()] == [("Shorter.", Disposition.WITHDRAWN)]


def test_a_thread_in_which_nothing_is_new_is_read_in_three_transactions(away: Away) -> None:
    for number in range(30):
        away.heard(away.bo, f"Item {number}")
    begun: list[object] = []
    store = away.house.app.store
    assert isinstance(store, SqlStore)
    for engine in (store._engines.read, store._engines.write):
        listen(engine, "begin", begun.append)
    assert away.reads(away.known()) == 0
    assert len(begun) == 3, "the task in the thread, its review before, and its review after"


# ---- what a message still says


EDITED = START - timedelta(seconds=1), START + timedelta(seconds=1)


@pytest.mark.parametrize(
    ("captured", "words", "files", "says"),
    [
        ("Shorter.", "Shorter.", (), True),
        ("Shorter.", " Shorter. ", (), True),
        ("Shorter.", "Much shorter.", (), False),
        ("Shorter.", "Short", (), False),
        ("As here:\n\n“notes.md”:\nMeet at noon.", "As here:", ("notes.md",), True),
        ("As here:\n\n“notes.md”:\nMeet at noon.", "As here:", ("photo.png", "notes.md"), True),
        ("As here:\n\n“notes.md”:\nMeet at noon.", "As there:", ("notes.md",), False),
        ("As here:\n\n“Meet at nine” is wrong.", "As here:", ("notes.md",), False),
        ("“notes.md”:\nMeet at noon.", "", ("notes.md",), True),
        ("“notes.md”:\nMeet at noon.", "As here:", ("notes.md",), False),
        ("As here:", "As here:", ("photo.png",), True),
    ],
)
def test_an_edited_message_says_the_same_where_its_own_words_do(
    away: Away, captured: str, words: str, files: tuple[str, ...], says: bool
) -> None:
    message = away.heard(away.bo, captured)
    known = away.known()
    for at in EDITED:
        assert known.says(message, words, files, at) is says
    assert known.says(message, words, files, None), "nobody edited it; at most, somebody has another name since"
    assert not known.says(MessageRef("C1", "unheard"), words, files, None)


def test_ones_own_aside_that_one_made_feedback_stays_feedback_until_it_is_edited(away: Away) -> None:
    aside = away.unheard(away.bo, "// mention the pier")
    used = Origin.person(away.bo.id, "", aside)
    away.house.app.threads.used_as_feedback(away.conversation, "// mention the pier", used)
    before, after = EDITED
    assert away.known().says(aside, "// mention the pier", (), None)
    assert away.known().says(aside, "// mention the pier", (), before)
    assert not away.known().says(aside, "// mention the pier", (), after)
