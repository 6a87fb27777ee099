"""One queue and its slots: takes ids from Redis when a slot is free, and only then.

A request that waits for an id is never cancelled: Redis may have moved an id already, which would then lie in the
intermediate list with nobody to run it. `unblock` makes Redis answer at once instead.
"""

import asyncio
from typing import Any, cast

import redis.asyncio
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from rq.queue import Queue
from rq.suspension import WORKERS_SUSPENDED
from rq.utils import as_text

from bot.queue import CONNECT_TIMEOUT_SECONDS

DEQUEUE_SECONDS = 2
"""How long one request for an id waits."""
ANSWER_SECONDS = 3.0
"""What Redis has on top of that before the connection counts as dead."""
BATCH = 32
"""Ids taken at once when many wait."""

# The list that RQ itself moves ids to (`Queue.intermediate_queue_key`): whoever dies now leaves them where RQ looks.
_POP = """
if redis.call('EXISTS', KEYS[3]) == 1 then return false end
local ids = {}
for i = 1, tonumber(ARGV[1]) do
  local id = redis.call('LMOVE', KEYS[1], KEYS[2], 'LEFT', 'RIGHT')
  if not id then break end
  ids[i] = id
end
return ids
"""


class Suspended(Exception):
    """`rq suspend` was called: nothing is taken until `rq resume`."""


class Lane:
    """One RQ queue, one at a time waiting for it, and a number of jobs at once."""

    def __init__(self, queue: Queue, slots: int, url: str) -> None:
        self.queue = queue
        self.room = asyncio.Event()
        self.room.set()
        self._slots = slots
        self._running = 0
        # A retry of redis-py's would ask for one id more while the first may be on its way.
        self._client = redis.asyncio.Redis.from_url(
            url,
            socket_connect_timeout=CONNECT_TIMEOUT_SECONDS,
            socket_timeout=DEQUEUE_SECONDS + ANSWER_SECONDS,
            retry=Retry(NoBackoff(), 0),
        )
        self._waiting = self._client.client()  # one connection: its id is what CLIENT UNBLOCK wants
        self._pop = self._client.register_script(_POP)
        self._blocked: int | None = None

    def enter(self) -> None:
        """A job takes a slot."""
        self._running += 1
        if self._running >= self._slots:
            self.room.clear()

    def leave(self) -> None:
        """A slot is free again."""
        self._running -= 1
        self.room.set()

    async def take(self) -> list[str]:
        """As many ids as wait and have a slot; none where none wait. Raises RedisError, OSError, Suspended."""
        free = min(self._slots - self._running, BATCH)
        if free <= 0:
            return []
        keys = [self.queue.key, self.queue.intermediate_queue_key, WORKERS_SUSPENDED]
        found = await self._pop(keys=keys, args=[free])
        if found is None:
            raise Suspended
        return [as_text(each) for each in found]

    async def wait(self) -> list[str]:
        """One id, as soon as there is one; none after DEQUEUE_SECONDS or `unblock`. Raises RedisError, OSError."""
        self._blocked = int(await self._waiting.client_id())
        try:
            moving = self._waiting.blmove(self.queue.key, self.queue.intermediate_queue_key, DEQUEUE_SECONDS)
            found = await cast("Any", moving)
        finally:
            self._blocked = None
        return [as_text(found)] if found else []

    async def unblock(self) -> None:
        """End a `wait` that may be going on. Raises RedisError, OSError."""
        if self._blocked is not None:
            await self._client.client_unblock(self._blocked)

    async def close(self) -> None:
        await self._waiting.aclose()
        await self._client.aclose()
