"""A person in a workspace, as handlers of every platform know them."""

from dataclasses import dataclass

from bot.domain.conversation import MessageRef, Person, Workspace
from bot.services.desk import Origin


@dataclass(frozen=True, slots=True)
class Who:
    workspace: Workspace
    person: Person

    def origin(self, event_key: str = "", message: MessageRef | None = None, *, is_admin: bool = False) -> Origin:
        return Origin.person(self.person.id, event_key, message, is_admin=is_admin)
