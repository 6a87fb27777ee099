"""One program that is kept running: its process, the lines that it writes, how it is told to end."""

import asyncio
import os
import signal
from collections import deque
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

LINE_BYTES = 65_536
"""A longer line is passed on in pieces."""
LAST_LINES = 12
"""So much of what a part said last is kept, for when it dies."""
DRAIN_SECONDS = 1.0
"""How long the last lines of a process that has ended may take to arrive."""

Say = Callable[[str, str], None]
"""Takes the name of a part and a line that it wrote."""


class PartState(StrEnum):
    WAITING = "waiting"
    """To be started (again)."""
    RUNNING = "running"
    ENDED = "ended"
    """And not to be started any more."""


@dataclass(frozen=True, slots=True)
class Part:
    """A program that is to run for as long as its supervisor does."""

    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str]
    folder: Path | None = None
    """Where it runs; None: where its supervisor does."""
    niceness: int = 0
    """How far it steps back behind its supervisor when processors are busy, 0 to 19."""


@dataclass(frozen=True, slots=True)
class PartStatus:
    """How a part is."""

    name: str
    state: PartState
    pid: int | None
    restarts: int
    keeps_dying: bool = False
    why: str = ""
    """How it ended last; empty where it never did."""


@dataclass
class Process:
    """One life of a part."""

    part: Part
    say: Say
    last_lines: deque[str] = field(default_factory=lambda: deque(maxlen=LAST_LINES))
    _process: asyncio.subprocess.Process | None = None

    @property
    def pid(self) -> int | None:
        """None where it does not run."""
        return self._process.pid if self._process and self._process.returncode is None else None

    async def live(self) -> str:
        """Start the program and pass on what it says, until it ends; how it ended, in words."""
        ours, theirs = os.pipe()
        async with _reading(ours) as output:
            try:
                self._process = await self._started(theirs)
            except OSError as error:
                return f"could not be started ({error.strerror or error})"
            finally:
                os.close(theirs)
            relaying = asyncio.create_task(self._relay(output))
            code = await self._process.wait()
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)  # whatever it has started itself
            await asyncio.wait({relaying}, timeout=DRAIN_SECONDS)
            relaying.cancel()
            return _how(code)

    async def _started(self, output: int) -> asyncio.subprocess.Process:
        """Raises OSError.

        To be called in the main thread only: the kernel counts a parent's thread as the parent (see lifeline.py).
        """
        process = await asyncio.create_subprocess_exec(
            *self.part.command,
            env=dict(self.part.environment),
            cwd=self.part.folder,
            stdin=asyncio.subprocess.DEVNULL,
            # A pipe of our own: asyncio's process with one of its own ends only when everybody has closed that.
            stdout=output,
            stderr=output,
            # Ctrl-C in a terminal reaches a whole group; ours decides for its parts when and in what order.
            start_new_session=True,
        )
        if self.part.niceness:
            with suppress(ProcessLookupError):
                niceness = os.getpriority(os.PRIO_PROCESS, 0) + self.part.niceness
                os.setpriority(os.PRIO_PROCESS, process.pid, niceness)
        return process

    def signal(self, number: signal.Signals) -> None:
        """Send it a signal, if it still runs; SIGKILL goes to whatever it has started as well."""
        pid = self.pid
        if pid is None:
            return
        with suppress(ProcessLookupError):
            (os.killpg if number is signal.SIGKILL else os.kill)(pid, number)

    async def _relay(self, output: asyncio.StreamReader) -> None:
        async for line in _lines(output):
            if line.strip():
                self.last_lines.append(line)
            self.say(self.part.name, line)


@asynccontextmanager
async def _reading(descriptor: int) -> AsyncIterator[asyncio.StreamReader]:
    """The reading end of a pipe as a stream; closed afterwards."""
    stream = asyncio.StreamReader()
    with open(descriptor, "rb", buffering=0) as pipe:  # noqa: ASYNC230 - a descriptor, which opens nothing
        protocol = asyncio.StreamReaderProtocol(stream)
        transport, _ = await asyncio.get_running_loop().connect_read_pipe(lambda: protocol, pipe)
        try:
            yield stream
        finally:
            transport.close()


async def _lines(stream: asyncio.StreamReader) -> AsyncIterator[str]:
    rest = b""
    while chunk := await stream.read(LINE_BYTES):
        *whole, rest = (rest + chunk).split(b"\n")
        if len(rest) > LINE_BYTES:
            whole, rest = [*whole, rest], b""
        for line in whole:
            yield line.decode(errors="replace")
    if rest:
        yield rest.decode(errors="replace")


def _how(code: int) -> str:
    if code >= 0:
        return f"ended with exit code {code}"
    try:
        return f"was ended by {signal.Signals(-code).name}"
    except ValueError:
        return f"was ended by signal {-code}"
