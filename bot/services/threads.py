"""What people do in a task's thread: reply, edit, delete, react, mention. In a thread that is no task's, nothing."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.cards.elements import Card
from bot.cards.overviews import status_card
from bot.domain.conversation import Conversation, MessageRef, PersonId, WorkspaceId
from bot.domain.draft import DraftId
from bot.domain.events import Trigger
from bot.domain.feedback import Disposition, Feedback, FeedbackId
from bot.domain.files import Upload, checked_uploads, unusable
from bot.domain.review import Review
from bot.domain.score import Verdict
from bot.domain.task import TaskId
from bot.domain.text import is_blank, visible
from bot.errors import FileNotFetched, FileUnusable, InvalidInput, RedraftError, WrongState
from bot.services.desk import Origin
from bot.services.people import People
from bot.services.ports import DeliveryKind, Reaction
from bot.services.reviews import Reviews
from bot.services.scoring import Scoring
from bot.services.tasks import Tasks

_OF_A_DRAFT = frozenset({DeliveryKind.DRAFT, DeliveryKind.LEDGER, DeliveryKind.SCORECARD})
"""Messages of ours that stand for a draft: a reaction on one of them is a reaction on the draft."""

REPLY_FILE_MAX = 10_000
"""Characters of a file that comes with a reply; a task's own files may have more."""

_IN_REPLIES = (
    f"Of a file in a reply agents get its text, up to {REPLY_FILE_MAX:,} characters. "
    "Pictures and larger files can come with a task."
)


@dataclass(frozen=True, slots=True)
class Said:
    """What a message says, as an agent reads it."""

    text: str
    """Its words, and what is in its files; empty where none of them can be used."""
    left_out: tuple[RedraftError, ...] = ()
    """The files that are not in it, and why: for whoever wrote it."""

    def check_used(self) -> None:
        """Raises: RedraftError, why nothing of it can be used."""
        if self.left_out and not self.text:
            raise self.left_out[0]

    def check_whole(self) -> None:
        """Raises: FileNotFetched, where one of its files may come when it is asked for again."""
        for each in self.left_out:
            if isinstance(each, FileNotFetched):
                raise each

    @staticmethod
    def heading(name: str) -> str:
        """The line above what is in a file."""
        return f"“{visible(name)}”:\n"


@dataclass(frozen=True, slots=True)
class Threads:
    people: People
    tasks: Tasks
    reviews: Reviews
    scoring: Scoring

    def said(self, conversation: Conversation, text: str, origin: Origin) -> Feedback | None:
        """Somebody replied in a thread; None for an aside, and where the thread is no task's.

        Raises:
            Refused: no draft yet, decided already, no reviewer, or the words cannot be used.
        """
        task_id = self.people.task_in(conversation)
        return self.reviews.capture(task_id, text, origin) if task_id else None

    def with_files(self, text: str, files: Iterable[Upload | FileUnusable | FileNotFetched]) -> Said:
        """A reply with what is in the files that came with it. Takes seconds."""
        parts, left_out = [text.strip()], list[RedraftError]()
        for file in files:
            try:
                parts.append(self._in_words(file))
            except FileUnusable as error:
                left_out.append(FileUnusable(**error.facts | {"accepted": _IN_REPLIES}))
            except (InvalidInput, FileNotFetched) as error:
                left_out.append(error)
        return Said("\n\n".join(filter(None, parts)), tuple(left_out))

    def _in_words(self, file: Upload | FileUnusable | FileNotFetched) -> str:
        """Raises: InvalidInput, FileNotFetched."""
        if not isinstance(file, Upload):
            raise file
        [checked] = checked_uploads((file,))
        read = self.tasks.read_file(checked)
        name, text = read.file.name, read.text.strip()
        if not text:
            raise unusable(name, "it has no text, and agents see no pictures in replies")
        if len(read.text) > REPLY_FILE_MAX:
            raise unusable(name, f"it has {len(read.text):,} characters; of a file in a reply, {REPLY_FILE_MAX:,} fit")
        return Said.heading(name) + text

    def used_as_feedback(self, conversation: Conversation | None, text: str, origin: Origin) -> Feedback:
        """Somebody makes feedback of a message, in their own name.

        Raises:
            WrongState: the message is not in the thread of a task, or is somebody's feedback already.
            Refused: as for `said`.
        """
        task_id = self.people.task_in(conversation) if conversation else None
        if task_id is None:
            raise WrongState(why="That message is not in the thread of a task. Choose one in a task's thread.")
        return self.reviews.adopt(task_id, text, origin)

    def edited(self, conversation: Conversation, message: MessageRef, text: str, origin: Origin) -> None:
        """A reply says something else now; one that was no feedback may have become some.

        Raises:
            Refused: as for `said`, or the item was withdrawn.
        """
        item = self.item_at(conversation.workspace_id, message)
        if item is None and not is_blank(text):
            # What `said` returns may be what the reply itself brought in between, in the words that it had then.
            item = self.said(conversation, text, replace(origin, message=message))
        if item is not None and item.text != text.strip():
            self.reviews.edit(item.id, text, _by_author(item, origin))

    def read_again(self, item: Feedback, text: str) -> None:
        """An item's message was found to say something else now than the item, as it was known before.

        Raises:
            Refused: as for `edited`.
            Stale: the item was changed meanwhile.
        """
        self.reviews.edit(item.id, text, Origin.person(item.author, "", item.message), edition=item.edition)

    def deleted(self, workspace_id: WorkspaceId, message: MessageRef, origin: Origin) -> None:
        """A reply is gone, whoever took it away: what it said is withdrawn, also where it comes after this.

        Raises:
            Refused: the task is decided.
        """
        found = self.reviews.deleted(workspace_id, message)
        item = self._item(*found) if found else None
        if item is not None and item.disposition is not Disposition.WITHDRAWN:
            self.reviews.withdraw(item.id, _by_author(item, origin))

    def reacted(
        self, workspace_id: WorkspaceId, message: MessageRef, reaction: Reaction, by: PersonId, origin: Origin
    ) -> None:
        """Somebody put a reaction on a reply or on a message of ours; elsewhere it means nothing.

        Raises:
            Refused: stale, not allowed, or nothing to do.
        """
        item = self.item_at(workspace_id, message)
        if item is not None:
            self._on_reply(item, reaction, by, origin)
            return
        draft_id = self._draft_at(workspace_id, message)
        match reaction:
            case Reaction.DONE if draft_id:
                self.scoring.finish(draft_id, Verdict.APPROVE, origin)
            case Reaction.REVISE if draft_id:
                self.reviews.request_revision(draft_id, Trigger.REACTION, origin)
            case _:
                return

    def unreacted(
        self, workspace_id: WorkspaceId, message: MessageRef, reaction: Reaction, by: PersonId, origin: Origin
    ) -> None:
        """Somebody took a reaction away: a vote goes with it, and what ❌ had withdrawn is open again.

        What ✅ and 🔁 have started goes on.

        Raises:
            Refused: the task is decided.
        """
        item = self.item_at(workspace_id, message)
        if item is None:
            return
        match reaction:
            case Reaction.SUPPORT | Reaction.DISPUTE:
                if dict(item.votes).get(by) == _VALUES[reaction]:
                    self.reviews.vote(item.id, 0, origin)
            case Reaction.WITHDRAW if by == item.author and item.disposition is Disposition.WITHDRAWN:
                self.reviews.reopen(item.id, origin)
            case _:
                return

    def mentioned(self, conversation: Conversation, by: PersonId) -> Card | None:
        """Somebody mentioned us in a thread: how the task stands, and what they can do."""
        task_id = self.people.task_in(conversation)
        if task_id is None:
            return None
        review = self.tasks.get(task_id)
        return status_card(review, by, self.people.names(review.people))

    # ---- what a message is

    def _on_reply(self, item: Feedback, reaction: Reaction, by: PersonId, origin: Origin) -> None:
        match reaction:
            case Reaction.SUPPORT | Reaction.DISPUTE:
                self.reviews.vote(item.id, _VALUES[reaction], origin)
            case Reaction.WITHDRAW if by == item.author:
                self.reviews.withdraw(item.id, origin)
            case _:
                return

    def item_at(self, workspace_id: WorkspaceId, message: MessageRef) -> Feedback | None:
        """The feedback that was captured from a message."""
        found = self.reviews.at_message(workspace_id, message)
        return self._item(*found) if found else None

    def _item(self, task_id: TaskId, feedback_id: FeedbackId) -> Feedback | None:
        review: Review = self.tasks.get(task_id)
        return review.item(feedback_id)

    def _draft_at(self, workspace_id: WorkspaceId, message: MessageRef) -> DraftId | None:
        shown = self.people.shown_at(workspace_id, message)
        if shown is None:
            return None
        task_id, kind, subject = shown
        if kind in _OF_A_DRAFT:
            return DraftId(subject)
        draft = self.tasks.get(task_id).draft
        return draft.id if draft and kind is DeliveryKind.TASK_CARD else None


_VALUES = {Reaction.SUPPORT: 1, Reaction.DISPUTE: -1}


def _by_author(item: Feedback, origin: Origin) -> Origin:
    """A message speaks for its author, also where a moderator changed it."""
    return Origin.person(item.author, origin.event_key, item.message)
