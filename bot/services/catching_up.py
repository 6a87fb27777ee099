"""Captures what people did in a thread while nobody listened: the thread as it is now, against what we know of it."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from bot import log
from bot.domain.conversation import Conversation, MessageRef, PersonId
from bot.domain.feedback import Disposition, Feedback, is_aside
from bot.errors import Refused
from bot.services.desk import Origin
from bot.services.people import People
from bot.services.ports import Reaction
from bot.services.tasks import Tasks
from bot.services.threads import Threads

logger = log.get(__name__)

_VOTES = {1: Reaction.SUPPORT, -1: Reaction.DISPUTE}


@dataclass(frozen=True, slots=True)
class Found:
    """A message as it stands in the thread now."""

    message: MessageRef
    by: PersonId | None
    """None for one of ours."""
    text: str | None = ""
    """None where it may not be read."""
    reactions: frozenset[tuple[Reaction, PersonId]] = frozenset()


@dataclass(frozen=True, slots=True)
class CatchingUp:
    people: People
    tasks: Tasks
    threads: Threads

    def read(self, conversation: Conversation, found: Collection[Found]) -> int:
        """Bring the task in line with its whole thread; how many things were new.

        Replies, edits and deletions; votes by their difference; ❌, and ✅ and 🔁 on what shows the current draft.
        What an event brings as well has its effect once, in whichever order they come.
        """
        task_id = self.people.task_in(conversation)
        if task_id is None or self.tasks.get(task_id).task.state.is_decided:
            return 0
        new = sum(self._reply(conversation, each) for each in found if each.by is not None)
        known = {item.message: item for item in self.tasks.get(task_id).feedback if item.message}
        here = {each.message: each for each in found}
        for message, item in known.items():
            if message in here:
                new += self._reactions(conversation, item, here[message])
            elif message.channel_id in _places(conversation) and item.disposition is not Disposition.WITHDRAWN:
                new += _tried(self.threads.deleted, conversation.workspace_id, message, Origin.person(item.author))
        return new + sum(self._on_ours(conversation, each) for each in found if each.by is None)

    def _reply(self, conversation: Conversation, found: Found) -> bool:
        at = self.threads.item_at(conversation.workspace_id, found.message)
        if found.by is None or found.text is None or (is_aside(found.text) and _is_anothers(at, found.by)):
            return False
        origin = Origin.person(found.by, "", found.message)
        if at is None:
            return _tried(self.threads.said, conversation, found.text, origin)
        if at.text == found.text or at.disposition is Disposition.WITHDRAWN:
            return False
        return _tried(self.threads.edited, conversation, found.message, found.text, origin)

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

    def _on_ours(self, conversation: Conversation, found: Found) -> int:
        """✅ counts where the person is not done yet; 🔁 where the draft has no revision yet, so once."""
        new = 0
        for reaction, person in sorted(found.reactions, key=lambda each: each[0] is Reaction.REVISE):
            task_id = self.people.task_in(conversation)
            review = self.tasks.get(task_id) if task_id else None
            is_done = review is not None and person in dict(review.finished)
            if reaction is Reaction.REVISE or (reaction is Reaction.DONE and not is_done):
                origin = Origin.person(person)
                new += _tried(self.threads.reacted, conversation.workspace_id, found.message, reaction, person, origin)
        return new


def _is_anothers(item: Feedback | None, author: PersonId) -> bool:
    """Whether nobody made feedback of what that person said, or somebody else did: with an aside, they may."""
    return item is None or item.author != author


def _places(conversation: Conversation) -> set[str | None]:
    return {conversation.channel_id, conversation.thread_id}


def _tried(act: Callable[..., object], *arguments: object) -> bool:
    """Whether it was done; what the rules refuse was refused at the time, too, and nobody waits for an answer now."""
    try:
        act(*arguments)
    except Refused as error:
        logger.info("not_caught_up", why=str(error))
        return False
    return True
