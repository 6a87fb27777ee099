"""Captures what people did in a thread while nobody listened: the thread as it is now, against what we know of it."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot import log
from bot.domain.conversation import Conversation, MessageRef, PersonId
from bot.domain.feedback import Disposition, Feedback, is_aside
from bot.domain.review import Review
from bot.domain.task import TaskId
from bot.domain.text import is_blank, visible
from bot.errors import Refused
from bot.services.desk import Origin
from bot.services.people import People
from bot.services.ports import Reaction
from bot.services.tasks import Tasks
from bot.services.threads import Said, Threads

logger = log.get(__name__)

_VOTES = {1: Reaction.SUPPORT, -1: Reaction.DISPUTE}


@dataclass(frozen=True, slots=True)
class Found:
    """A message as it stands in the thread now."""

    message: MessageRef
    by: PersonId | None
    """None for one of ours."""
    text: str | None = ""
    """None where it may not be read, or says what it said before."""
    reactions: frozenset[tuple[Reaction, PersonId]] = frozenset()


@dataclass(frozen=True, slots=True)
class Known:
    """A thread as we know it before it is read. What happens while it is read is told by events, and stays."""

    conversation: Conversation
    task_id: TaskId
    items: Mapping[MessageRef, Feedback]

    def says(self, message: MessageRef, words: str, files: Iterable[str], edited_at: datetime | None) -> bool:
        """Whether a message still says what was captured from it, by its own words and the names of its files.

        Then its files need not be fetched again, and who has another name since changes nothing. An aside that was made
        feedback still is, until it is edited.
        """
        item = self.items.get(message)
        if item is None or edited_at is None:
            return item is not None
        if is_aside(words):
            return edited_at <= item.captured_at
        words = visible(words).strip()
        begins = (f"{words}\n\n{Said.heading(name)}".lstrip() for name in files)
        return item.text == words or item.text.startswith(tuple(begins))


@dataclass(frozen=True, slots=True)
class CatchingUp:
    people: People
    tasks: Tasks
    threads: Threads

    def known(self, conversation: Conversation) -> Known | None:
        """To be taken before the thread is read; None where there is nothing to read for."""
        task_id = self.people.task_in(conversation)
        review = self.tasks.get(task_id) if task_id else None
        if review is None or review.task.state.is_decided:
            return None
        return Known(conversation, review.task.id, _by_message(review))

    def read(self, known: Known, found: Collection[Found]) -> int:
        """Bring the task in line with its whole thread; how many things were new.

        Replies, edits and deletions; votes by their difference; ❌, and ✅ and 🔁 on what shows the current draft.
        What an event brings as well has its effect once, in whichever order they come.
        """
        conversation = known.conversation
        new = sum(self._reply(known, each) for each in found if each.by is not None)
        here = {each.message: each for each in found}
        for message, item in {**_by_message(self.tasks.get(known.task_id)), **known.items}.items():
            if message in here:
                new += self._reactions(conversation, item, here[message])
        for message, item in known.items.items():
            if message not in here and _is_missing(conversation, message, item):
                origin = Origin.person(item.author)
                new += _tried(self.threads.deleted, conversation.workspace_id, message, origin)
        return new + sum(self._on_ours(known, each) for each in found if each.by is None)

    def _reply(self, known: Known, found: Found) -> bool:
        item = known.items.get(found.message)
        if found.by is None or found.text is None or (is_aside(found.text) and _is_anothers(item, found.by)):
            return False
        if item is None:
            origin = Origin.person(found.by, "", found.message)
            return not is_blank(found.text) and _tried(self.threads.said, known.conversation, found.text, origin)
        if item.text == found.text or item.disposition is Disposition.WITHDRAWN:
            return False
        return _tried(self.threads.read_again, item, found.text)

    def _reactions(self, conversation: Conversation, item: Feedback, found: Found) -> int:
        place = conversation.workspace_id, found.message
        voted = {person: _VOTES[value] for person, value in item.votes if value in _VOTES}
        now = {person: reaction for reaction, person in found.reactions if reaction in _VOTES.values()}
        new = 0
        for person in voted.keys() - now.keys():
            new += _tried(self.threads.unreacted, *place, voted[person], person, Origin.person(person))
        for person, reaction in now.items():
            if voted.get(person) is not reaction and person != item.author:
                new += _tried(self.threads.reacted, *place, reaction, person, Origin.person(person))
        if (Reaction.WITHDRAW, item.author) in found.reactions and item.disposition is not Disposition.WITHDRAWN:
            new += _tried(self.threads.reacted, *place, Reaction.WITHDRAW, item.author, Origin.person(item.author))
        return new

    def _on_ours(self, known: Known, found: Found) -> int:
        """✅ counts where the person is not done yet; 🔁 where the draft has no revision yet, so once."""
        new = 0
        for reaction, person in sorted(found.reactions, key=lambda each: each[0] is Reaction.REVISE):
            is_done = person in dict(self.tasks.get(known.task_id).finished)
            if reaction is Reaction.REVISE or (reaction is Reaction.DONE and not is_done):
                at = known.conversation.workspace_id, found.message
                new += _tried(self.threads.reacted, *at, reaction, person, Origin.person(person))
        return new


def _by_message(review: Review) -> dict[MessageRef, Feedback]:
    return {item.message: item for item in review.feedback if item.message}


def _is_anothers(item: Feedback | None, author: PersonId) -> bool:
    """Whether nobody made feedback of what that person said, or somebody else did: with an aside, they may."""
    return item is None or item.author != author


def _is_missing(conversation: Conversation, message: MessageRef, item: Feedback) -> bool:
    """Whether the message of an item should be in the thread."""
    is_of_thread = message.channel_id in {conversation.channel_id, conversation.thread_id}
    return is_of_thread and item.disposition is not Disposition.WITHDRAWN


def _tried(act: Callable[..., object], *arguments: object) -> bool:
    """Whether it was done; what the rules refuse was refused at the time, too, and nobody waits for an answer now."""
    try:
        act(*arguments)
    except Refused as error:
        logger.info("not_caught_up", why=str(error))
        return False
    return True
