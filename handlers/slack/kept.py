"""What people filled in whose form was gone when it could not be taken, until they open it again."""

from collections import OrderedDict
from dataclasses import dataclass, field

from bot.cards.actions import Action
from bot.cards.forms import TaskStart

REMEMBERED = 500


@dataclass
class Kept:
    """The latest of them; one for each process. A convenience: what they typed was given back to them as well."""

    _held: OrderedDict[tuple[str, Action], TaskStart] = field(default_factory=OrderedDict)

    def keep(self, user: str, action: Action, start: TaskStart) -> None:
        self._held[user, action] = start
        while len(self._held) > REMEMBERED:
            self._held.popitem(last=False)

    def take(self, user: str, action: Action) -> TaskStart:
        return self._held.pop((user, action), TaskStart())
