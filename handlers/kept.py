"""What people filled in whose form could not be taken, until they open it again."""

from collections import OrderedDict
from dataclasses import dataclass, field, replace
from typing import Generic, TypeVar

from bot.cards.actions import Action

REMEMBERED = 500

T = TypeVar("T")


@dataclass
class Kept(Generic[T]):
    """The latest of them; one for each process. A convenience: what they typed was given back to them as well."""

    _held: OrderedDict[tuple[str, Action], T] = field(default_factory=OrderedDict)

    def keep(self, user: str, action: Action, filled_in: T) -> None:
        self._held[user, replace(action, version=0)] = filled_in
        while len(self._held) > REMEMBERED:
            self._held.popitem(last=False)

    def take(self, user: str, action: Action) -> T | None:
        """Once; a form counts as the same whichever version of the rubric it shows."""
        return self._held.pop((user, replace(action, version=0)), None)
