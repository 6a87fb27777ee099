"""When the next call to a chat platform may go, by the rates that its adapter gives and by what it asked us to wait.

Whoever may not go yet is given a place: a time at which the call goes without asking again. So a thousand that wait ask
twice each, and not a thousand times. Progress has lanes of its own, half as wide, and goes when nothing else has to
wait; the rest is for what people wait for.
"""

from bisect import insort
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeAlias, assert_never

from bot.domain.conversation import Conversation
from bot.services.ports import DeliveryId
from bot.services.rates import Call, Rate, Scope

Key: TypeAlias = tuple[str, ...]
"""What a limit belongs to: one conversation, one channel, one workspace, or the bot."""

MANY = 10_000
"""With more lanes, what is over is forgotten; and again when there are twice as many as were left."""

LATE = timedelta(hours=1)
"""Whoever has not come again so long after its time has lost its place."""


@dataclass(slots=True)
class _Lane:
    """The last places that were given under one rate, oldest first: as many as the rate allows in one window."""

    calls: int
    window: timedelta
    places: list[datetime] = field(default_factory=list)

    def free_at(self, now: datetime) -> datetime:
        return now if len(self.places) < self.calls else max(now, self.places[0] + self.window)

    def take(self, at: datetime) -> None:
        insort(self.places, at)
        del self.places[: -self.calls]

    def is_over(self, now: datetime) -> bool:
        """Whether a new lane would be the same."""
        return not self.places or self.places[-1] + self.window <= now


@dataclass(slots=True)
class Pace:
    """Of one poster, for one platform. Not for several threads at once."""

    rates: tuple[Rate, ...]
    _lanes: dict[tuple[Rate, Key, bool], _Lane] = field(default_factory=dict)
    _holds: dict[tuple[Call | None, Key], datetime] = field(default_factory=dict)
    _given: dict[DeliveryId, datetime] = field(default_factory=dict)
    _many: int = field(default_factory=lambda: MANY)

    def place(self, delivery: DeliveryId, call: Call, conversation: Conversation, now: datetime) -> datetime:
        """When this call may go: `now`, or the time at which to come again."""
        self._forget(now)
        held_until = self._held_until(call, conversation, now)
        given = self._given.pop(delivery, None)
        if given is not None and max(given, held_until) <= now:
            return now
        return self._give(delivery, _take(self._lanes_of(call, conversation), held_until), now)

    def place_of_progress(
        self, delivery: DeliveryId, call: Call, conversation: Conversation, now: datetime
    ) -> datetime:
        """The same for progress: by lanes of its own, and when its turn comes, only where nobody else has to wait."""
        self._forget(now)
        own = self._lanes_of(call, conversation, progress=True)
        at = self._given.pop(delivery, None) or _take(own, now)
        if at > now:
            return self._give(delivery, at, now)
        lanes = self._lanes_of(call, conversation)
        free_at = _free_at(lanes, self._held_until(call, conversation, now))
        if free_at > now:
            return self._give(delivery, _take(own, free_at), now)
        return _take(lanes, now)

    def _give(self, delivery: DeliveryId, at: datetime, now: datetime) -> datetime:
        if at > now:
            self._given[delivery] = at
        return at

    def posted(self, call: Call, conversation: Conversation, now: datetime, *, messages: int) -> None:
        """A call has posted so many messages; it had a place for one."""
        for lane in self._lanes_of(call, conversation):
            for _ in range(messages - 1):
                lane.take(now)

    def hold(self, call: Call, conversation: Conversation, scope: Scope, until: datetime) -> None:
        """The platform asked us to wait."""
        self._holds[None if scope is Scope.BOT else call, _key(scope, conversation)] = until

    def _held_until(self, call: Call, conversation: Conversation, now: datetime) -> datetime:
        names = ((kind, _key(scope, conversation)) for scope in Scope for kind in (call, None))
        return max(now, *(self._holds.get(name, now) for name in names))

    def _lanes_of(self, call: Call, conversation: Conversation, *, progress: bool = False) -> tuple[_Lane, ...]:
        rates = (rate for rate in self.rates if call in rate.of)
        return tuple(
            self._lanes.setdefault((rate, _key(rate.per, conversation), progress), _lane(rate, progress=progress))
            for rate in rates
        )

    def _forget(self, now: datetime) -> None:
        if len(self._lanes) <= self._many:
            return
        self._lanes = {name: lane for name, lane in self._lanes.items() if not lane.is_over(now)}
        self._holds = {name: until for name, until in self._holds.items() if until > now}
        self._given = {delivery: at for delivery, at in self._given.items() if at > now - LATE}
        self._many = max(MANY, 2 * len(self._lanes))


def _lane(rate: Rate, *, progress: bool) -> _Lane:
    calls = max(rate.calls // 2, 1) if progress else rate.calls
    return _Lane(calls, timedelta(seconds=rate.seconds))


def _free_at(lanes: Collection[_Lane], earliest: datetime) -> datetime:
    return max((earliest, *(lane.free_at(earliest) for lane in lanes)))


def _take(lanes: Collection[_Lane], earliest: datetime) -> datetime:
    """The first time at which all of them are free; it is taken now."""
    at = _free_at(lanes, earliest)
    for lane in lanes:
        lane.take(at)
    return at


def _key(scope: Scope, conversation: Conversation) -> Key:
    match scope:
        case Scope.CONVERSATION:
            return "conversation", conversation.id
        case Scope.CHANNEL:
            return "channel", conversation.workspace_id, conversation.channel_id
        case Scope.WORKSPACE:
            return "workspace", conversation.workspace_id
        case Scope.BOT:
            return ("bot",)
        case _:
            assert_never(scope)
