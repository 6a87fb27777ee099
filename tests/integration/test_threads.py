"""What replies, edits, deletions, reactions and mentions do in a task's thread."""

from collections.abc import Callable

import pytest

from bot.chat.text import card_text
from bot.domain.conversation import Conversation, MessageRef, Person, Platform, Workspace
from bot.domain.feedback import Disposition, Feedback
from bot.domain.files import Upload
from bot.domain.score import MarkValue
from bot.domain.task import TaskId, TaskState
from bot.errors import FileNotFetched, FileUnusable, NotAllowed, NothingToRevise, Refused, Stale, WrongState
from bot.services.desk import Origin
from bot.services.ports import DeliveryKind, Reaction
from bot.services.reviews import Reviews
from bot.services.threads import REPLY_FILE_MAX
from tests.support.house import House

ELSEWHERE = MessageRef("C1", "nobody's")


class Thread:
    """A task's thread with draft 1 in it."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.threads = house.app.threads
        self.ada, self.bo, self.cy = (house.person(name) for name in ("ada", "bo", "cy"))
        opening = house.conversation()
        self.task_id: TaskId = house.opens_drafted(self.ada, opening)[0]
        house.posts()
        with house.app.store.reading() as uow:
            self.conversation: Conversation = uow.people.conversation_by_id(opening.id)

    @property
    def workspace(self) -> Workspace:
        return self.house.app.people.identify(Platform.LOCAL, ("w1", "Harbour"), ("u-ada", "ada"))[0]

    def says(self, who: Person, text: str, event_key: str = "") -> tuple[Feedback | None, MessageRef]:
        origin = self.house.replies(who, event_key)
        assert origin.message
        return self.threads.said(self.conversation, text, origin), origin.message

    def reacts(self, who: Person, message: MessageRef, reaction: Reaction, event_key: str = "") -> None:
        self.threads.reacted(self.workspace.id, message, reaction, who.id, self.house.says(who, event_key))

    def unreacts(self, who: Person, message: MessageRef, reaction: Reaction) -> None:
        self.threads.unreacted(self.workspace.id, message, reaction, who.id, self.house.says(who))

    def item(self) -> Feedback:
        [item] = self.house.app.tasks.get(self.task_id).feedback
        return item

    def shown(self, kind: DeliveryKind) -> MessageRef:
        review = self.house.app.tasks.get(self.task_id)
        subject = str(review.draft.id) if review.draft and kind is not DeliveryKind.TASK_CARD else str(self.task_id)
        with self.house.app.store.reading() as uow:
            return uow.deliveries.messages(self.conversation.id, kind, subject)[0]

    def state(self) -> TaskState:
        return self.house.app.tasks.get(self.task_id).task.state


@pytest.fixture
def thread(house: House) -> Thread:
    return Thread(house)


def test_a_reply_is_feedback_once_however_often_it_is_told(thread: Thread) -> None:
    item, message = thread.says(thread.bo, "Shorter.", "e1")
    assert item
    again = thread.threads.said(thread.conversation, "Shorter.", Origin.person(thread.bo.id, "e1", message))
    caught_up = thread.threads.said(thread.conversation, "Shorter.", Origin.person(thread.bo.id, "", message))
    assert again == caught_up == item == thread.item()


def test_an_edit_that_is_overtaken_by_its_reply_counts(thread: Thread, monkeypatch: pytest.MonkeyPatch) -> None:
    _, message = thread.says(thread.bo, "Shorter.", "e1")
    with monkeypatch.context() as patch:  # the reply came between the look for it and the next step
        patch.setattr(Reviews, "at_message", lambda *_: None)
        for key in ("e2", "e2"):
            origin = Origin.person(thread.bo.id, key)
            thread.threads.edited(thread.conversation, message, "Much shorter.", origin)
    assert thread.item().text == "Much shorter."


def test_an_aside_is_for_people_and_becomes_feedback_when_it_is_edited(thread: Thread) -> None:
    item, message = thread.says(thread.bo, "// who wrote this?")
    assert item is None
    thread.threads.edited(thread.conversation, message, "Say who wrote it.", thread.house.says(thread.bo, "e2"))
    assert thread.item().text == "Say who wrote it."
    assert thread.item().message == message
    thread.threads.edited(thread.conversation, message, "// never mind", thread.house.says(thread.bo, "e3"))
    assert thread.item().disposition is Disposition.WITHDRAWN


def test_editing_and_deleting_a_reply_edits_and_withdraws_it(thread: Thread) -> None:
    _, message = thread.says(thread.bo, "Shorter.")
    thread.threads.edited(thread.conversation, message, "Much shorter.", thread.house.says(thread.bo))
    assert thread.item().text == "Much shorter."
    thread.threads.edited(thread.conversation, message, "Much shorter.", thread.house.says(thread.bo))
    assert thread.item().edition == 2, "the same words again change nothing"
    thread.threads.deleted(thread.workspace.id, message, thread.house.says(thread.ada))
    assert thread.item().disposition is Disposition.WITHDRAWN, "also where a moderator took it away"


@pytest.mark.parametrize("now", ["", " ", "\u200b"])
def test_a_reply_that_says_nothing_any_more_is_withdrawn(thread: Thread, now: str) -> None:
    _, message = thread.says(thread.bo, "Shorter.")
    thread.threads.edited(thread.conversation, message, now, thread.house.says(thread.bo))
    assert (thread.item().text, thread.item().disposition) == ("Shorter.", Disposition.WITHDRAWN)
    thread.threads.edited(thread.conversation, MessageRef("C1", "an aside before"), now, thread.house.says(thread.bo))
    assert thread.item().text == "Shorter.", "what was no feedback becomes none"


def test_an_edit_of_words_that_were_changed_meanwhile_is_refused(thread: Thread) -> None:
    item, message = thread.says(thread.bo, "Shorter.")
    assert item
    thread.threads.edited(thread.conversation, message, "Much shorter.", thread.house.says(thread.bo))
    with pytest.raises(Stale, match="changed meanwhile"):
        thread.threads.read_again(item, "Longer.")
    assert thread.item().text == "Much shorter."
    thread.threads.read_again(thread.item(), "Longer.")
    assert thread.item().text == "Longer."


@pytest.mark.parametrize("text", ["Shorter.", "// aside"])
def test_what_happens_in_another_thread_is_nothing_to_us(thread: Thread, text: str) -> None:
    other = thread.house.app.people.conversation(thread.workspace, "C1", "another thread")
    origin = thread.house.replies(thread.bo)
    assert origin.message
    assert thread.threads.said(other, text, origin) is None
    thread.threads.edited(other, origin.message, "Longer.", thread.house.says(thread.bo))
    thread.threads.deleted(thread.workspace.id, origin.message, thread.house.says(thread.bo))
    for reaction in Reaction:
        thread.reacts(thread.bo, ELSEWHERE, reaction)
        thread.unreacts(thread.bo, ELSEWHERE, reaction)
    assert thread.threads.mentioned(other, thread.bo.id) is None
    assert thread.house.app.tasks.get(thread.task_id).feedback == ()


def test_a_reply_of_somebody_who_is_no_reviewer_is_refused_with_a_reason(house: House) -> None:
    ada, bo, cy = (house.person(name) for name in ("ada", "bo", "cy"))
    opening = house.conversation()
    house.opens_drafted(ada, opening, reviewers=(bo.id,))
    house.posts()
    with house.app.store.reading() as uow:
        conversation = uow.people.conversation_by_id(opening.id)
    with pytest.raises(NotAllowed, match="the task's reviewers"):
        house.app.threads.said(conversation, "Shorter.", house.replies(cy))


def test_votes_come_and_go_with_their_reactions(thread: Thread) -> None:
    _, message = thread.says(thread.bo, "Shorter.")
    thread.reacts(thread.cy, message, Reaction.SUPPORT)
    thread.reacts(thread.cy, message, Reaction.DISPUTE)
    assert dict(thread.item().votes) == {thread.cy.id: -1}
    thread.unreacts(thread.cy, message, Reaction.SUPPORT)
    assert dict(thread.item().votes) == {thread.cy.id: -1}, "the vote that counts is another"
    thread.unreacts(thread.cy, message, Reaction.DISPUTE)
    assert not dict(thread.item().votes).get(thread.cy.id, 0)
    with pytest.raises(NotAllowed):
        thread.reacts(thread.bo, message, Reaction.SUPPORT)


def test_a_cross_on_ones_own_reply_withdraws_it_and_taking_it_away_opens_it_again(thread: Thread) -> None:
    _, message = thread.says(thread.bo, "Shorter.")
    thread.reacts(thread.cy, message, Reaction.WITHDRAW)
    assert thread.item().disposition is Disposition.OPEN, "it is not theirs"
    thread.reacts(thread.bo, message, Reaction.WITHDRAW)
    assert thread.item().disposition is Disposition.WITHDRAWN
    thread.unreacts(thread.cy, message, Reaction.WITHDRAW)
    assert thread.item().disposition is Disposition.WITHDRAWN
    thread.unreacts(thread.bo, message, Reaction.WITHDRAW)
    assert thread.item().disposition is Disposition.OPEN


@pytest.mark.parametrize("kind", [DeliveryKind.DRAFT, DeliveryKind.SCORECARD, DeliveryKind.TASK_CARD])
def test_a_tick_on_what_shows_the_draft_is_done_and_arrows_revise(thread: Thread, kind: DeliveryKind) -> None:
    message = thread.shown(kind)
    thread.house.marks_all(thread.task_id, thread.cy, MarkValue.MET)
    with pytest.raises(NothingToRevise):
        thread.reacts(thread.bo, message, Reaction.REVISE)
    thread.says(thread.bo, "Shorter.")
    thread.reacts(thread.cy, message, Reaction.DONE)
    assert dict(thread.house.app.tasks.get(thread.task_id).finished) == {thread.cy.id: "approve"}
    thread.reacts(thread.bo, message, Reaction.REVISE)
    assert thread.state() is TaskState.REVISING
    thread.unreacts(thread.bo, message, Reaction.REVISE)
    assert thread.state() is TaskState.REVISING


def test_a_reaction_on_an_old_draft_says_so(thread: Thread) -> None:
    old = thread.shown(DeliveryKind.DRAFT)
    thread.says(thread.bo, "Shorter.")
    thread.reacts(thread.bo, old, Reaction.REVISE)
    thread.house.draft_arrives(thread.task_id, "Short.\n")
    for reaction in (Reaction.DONE, Reaction.REVISE):
        with pytest.raises(Stale, match="draft 2 is the current one"):
            thread.reacts(thread.bo, old, reaction)


def test_a_message_elsewhere_can_be_used_as_feedback_in_its_thread(thread: Thread) -> None:
    origin = thread.house.replies(thread.bo)
    used = thread.threads.used_as_feedback(thread.conversation, "// Name the café.", origin)
    assert used.text.strip() == "Name the café.", "also an aside, once somebody says so"
    origin = thread.house.replies(thread.bo)
    assert (
        thread.threads.used_as_feedback(thread.conversation, "(aside) Name the quay.", origin).text == "Name the quay."
    )
    other = thread.house.app.people.conversation(thread.workspace, "C1", "another thread")
    with pytest.raises(WrongState, match="not in the thread of a task"):
        thread.threads.used_as_feedback(other, "Name the café.", thread.house.replies(thread.bo))


def adopts(thread: Thread, who: Person, message: MessageRef, event_key: str = "") -> Feedback:
    origin = Origin.person(who.id, event_key, message)
    return thread.threads.used_as_feedback(thread.conversation, "Shorter.", origin)


def test_what_is_somebodys_feedback_already_is_said_to_be_theirs(thread: Thread) -> None:
    _, message = thread.says(thread.bo, "Shorter.")
    with pytest.raises(WrongState, match="That message is bo's feedback already"):
        adopts(thread, thread.cy, message)
    with pytest.raises(WrongState, match=r"That message is your feedback already\.$"):
        adopts(thread, thread.bo, message)
    thread.reacts(thread.bo, message, Reaction.WITHDRAW)
    with pytest.raises(WrongState, match="It was withdrawn"):
        adopts(thread, thread.bo, message)
    assert thread.item().author == thread.bo.id


def test_a_shortcut_that_is_told_twice_takes_a_message_once(thread: Thread) -> None:
    message = MessageRef("C1", "dave's")
    assert adopts(thread, thread.bo, message, "use-1") == adopts(thread, thread.bo, message, "use-1")
    assert thread.item().author == thread.bo.id


def test_nobody_takes_feedback_in_their_name_who_may_give_none(thread: Thread) -> None:
    _, message = thread.says(thread.bo, "Shorter.")
    review = thread.house.app.tasks.get(thread.task_id)
    origin = thread.house.says(thread.ada)
    thread.house.app.tasks.change_people(thread.task_id, (thread.bo.id,), (), origin)
    with pytest.raises(NotAllowed, match="reviewers"):
        adopts(thread, thread.cy, message)
    assert review.draft
    thread.house.app.reviews.accept(review.draft.id, origin)
    with pytest.raises(Stale, match="was accepted"):
        adopts(thread, thread.bo, message)


def test_a_mention_is_answered_with_the_state_and_what_one_can_do(thread: Thread) -> None:
    for who, can, cannot in ((thread.ada, "accept or reject", ""), (thread.bo, "reply with feedback", "accept")):
        card = thread.threads.mentioned(thread.conversation, who.id)
        assert card
        text = card_text(card)
        assert "in review" in text
        assert can in text
        assert not cannot or cannot not in text


# ---- files that come with a reply

NOTES = Upload("notes.md", b"Meet at the quay.")
NO_TEXT = "has no text, and agents see no pictures"


@pytest.mark.parametrize(
    ("file", "why"),
    [
        (Upload("long.txt", b"x" * (REPLY_FILE_MAX - 1)), ""),
        (Upload("long.txt", b"x" * REPLY_FILE_MAX), ""),
        (Upload("long.txt", b"x" * (REPLY_FILE_MAX + 1)), "10,001 characters"),
        (Upload("empty.txt", b""), "it is empty"),
        (Upload("photo.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 20), NO_TEXT),
        (Upload("tool.exe", b"MZ\x00\x01"), "cannot be used"),
        (Upload("x" * 200 + ".txt", b"text"), "204 characters"),
        (FileUnusable(name="a.txt", why="it is too large", accepted=""), "too large"),
        (FileNotFetched(name="a.txt", platform="Slack", why="the connection failed"), "could not be fetched"),
    ],
)
def test_a_file_that_cannot_be_used_is_left_out_of_the_words_and_named(
    thread: Thread, file: Upload | FileUnusable | FileNotFetched, why: str
) -> None:
    said = thread.threads.with_files("As here:", [file, NOTES])
    assert said.text.startswith("As here:\n\n“")
    assert said.text.endswith("“notes.md”:\nMeet at the quay.")
    assert [why in str(each) for each in said.left_out] == [True] * bool(why)
    assert all("PNG" not in each.advice for each in said.left_out), "of a task's own files they may be pictures"
    assert ("\n\n“notes.md”" in said.text.removeprefix("As here:\n\n“notes.md”")) is not bool(why)
    alone = thread.threads.with_files("", [file])
    assert bool(alone.text) is not bool(why)
    if why:
        with pytest.raises(type(said.left_out[0])):
            alone.check_used()
    said.check_used()


def test_a_message_is_whole_unless_a_file_of_it_may_still_come(thread: Thread) -> None:
    never = FileUnusable(name="a.txt", why="it is too large", accepted="")
    later = FileNotFetched(name="b.txt", platform="Slack", why="the connection failed")
    thread.threads.with_files("As here:", [never]).check_whole()
    with pytest.raises(FileNotFetched, match=r"b\.txt"):
        thread.threads.with_files("As here:", [never, later]).check_whole()


ACTS: dict[str, Callable[[Thread, MessageRef], object]] = {
    "edit": lambda thread, message: thread.threads.edited(
        thread.conversation, message, "Late.", thread.house.says(thread.bo)
    ),
    "delete": lambda thread, message: thread.threads.deleted(
        thread.workspace.id, message, thread.house.says(thread.bo)
    ),
    "vote": lambda thread, message: thread.reacts(thread.cy, message, Reaction.SUPPORT),
    "reply": lambda thread, message: thread.says(thread.bo, "Late."),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_a_decided_task_takes_nothing_more(thread: Thread, act: Callable[[Thread, MessageRef], object]) -> None:
    _, message = thread.says(thread.bo, "Shorter.")
    before = thread.house.app.tasks.cancel(thread.task_id, thread.house.says(thread.ada))
    with pytest.raises(Stale):
        act(thread, message)
    assert thread.house.app.tasks.get(thread.task_id) == before


def test_a_reply_before_there_is_a_draft_says_so(house: House) -> None:
    ada = house.person("ada")
    opening = house.conversation()
    house.opens(ada, opening)
    house.posts()
    with house.app.store.reading() as uow:
        conversation = uow.people.conversation_by_id(opening.id)
    with pytest.raises(WrongState) as error:
        house.app.threads.said(conversation, "Shorter.", house.replies(ada))
    assert isinstance(error.value, Refused)
    assert "drafted" in str(error.value) or "no draft" in str(error.value)
