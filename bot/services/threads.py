"""What people do in a task's thread: reply, edit, delete, react, mention. In a thread that is no task's, nothing."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.cards.elements import Card
from bot.cards.overviews import status_card
from bot.domain.conversation import Conversation, MessageRef, PersonId, WorkspaceId
from bot.domain.draft import DraftId
from bot.domain.events import Trigger
from bot.domain.feedback import Disposition, Feedback, FeedbackId, is_aside
from bot.domain.files import Upload, checked_uploads
from bot.domain.review import Review
from bot.domain.score import Verdict
from bot.domain.task import TaskId
from bot.domain.text import visible
from bot.errors import FileUnusable, WrongState
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

    def with_files(self, text: str, files: Iterable[Upload | FileUnusable]) -> str:
        """A reply with what is in the files that came with it, as an agent reads it. Takes seconds.

        A file that cannot be used, or has no text, leaves a line that says so: people see in the ledger what the agent
        was given. An aside stays one.
        """
        if is_aside(text):
            return text
        parts = [text.strip(), *map(self._in_words, files)]
        return "\n\n".join(part for part in parts if part)

    def _in_words(self, file: Upload | FileUnusable) -> str:
        if isinstance(file, FileUnusable):
            return f"({file})"
        try:
            [checked] = checked_uploads((file,))
            read = self.tasks.read_file(checked)
        except FileUnusable as error:
            return f"({error})"
        name = visible(read.file.name)
        if not read.text.strip():
            return f"(“{name}” has no text, and agents see no pictures in replies.)"
        if len(read.text) > REPLY_FILE_MAX:
            return f"(“{name}” has {len(read.text):,} characters; of a file in a reply, {REPLY_FILE_MAX:,} fit.)"
        return f"“{name}”:\n{read.text.strip()}"

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
        # What `said` returns may be what the reply itself brought in between, in the words that it had then.
        item = item or self.said(conversation, text, replace(origin, message=message))
        if item is not None and item.text != text.strip():
            self.reviews.edit(item.id, text, _by_author(item, origin))

    def deleted(self, workspace_id: WorkspaceId, message: MessageRef, origin: Origin) -> None:
        """A reply is gone, whoever took it away: what it said is withdrawn, also where it comes after this.

        Raises:
            Refused: the task is decided.
        """
        found = self.reviews.deleted(workspace_id, message)
        item = self._item(*found) if found else None
        if item is not None:
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
