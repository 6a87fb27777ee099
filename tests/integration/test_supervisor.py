"""The supervisor with real programs: small ones, that die, hang and talk as they are told."""

import asyncio
import os
import signal
import sys
import time
from collections.abc import Callable

import psutil
import pytest
import structlog

from bot.supervision import BackOff, Part, PartState, Supervisor
from bot.supervision.part import LAST_LINES, LINE_BYTES
from bot.supervision.supervisor import MANY_DEATHS

QUICK = ((signal.SIGTERM, 1.0), (signal.SIGTERM, 1.0), (signal.SIGKILL, 1.0))
SLEEPS = "import time; time.sleep(60)"
STUBBORN = "import signal, time; signal.signal(15, signal.SIG_IGN); print('up', flush=True); time.sleep(60)"


class Heard(list[tuple[str, str]]):
    """What parts said."""

    def lines(self, name: str) -> list[str]:
        return [line for part, line in self if part == name]


def python(name: str, program: str, *arguments: str) -> Part:
    return Part(name, (sys.executable, "-c", program, *arguments), dict(os.environ))


def supervised(heard: Heard, *parts: Part, first_seconds: float = 0.02, stable_seconds: float = 30.0) -> Supervisor:
    def back_off() -> BackOff:
        return BackOff(first_seconds, 0.1, stable_seconds)

    return Supervisor(parts, lambda name, line: heard.append((name, line)), back_off, QUICK)


async def until(holds: Callable[[], object], seconds: float = 15) -> None:
    async with asyncio.timeout(seconds):
        while not holds():  # noqa: ASYNC110 - what it waits for is another process
            await asyncio.sleep(0.01)


async def stopped(supervisor: Supervisor, running: "asyncio.Task[None]") -> float:
    """How long it took, in seconds."""
    began = time.monotonic()
    supervisor.stop()
    await asyncio.wait_for(running, 10)
    return time.monotonic() - began


async def test_what_dies_is_started_again_and_the_others_live_on() -> None:
    heard = Heard()
    supervisor = supervised(heard, python("brief", "print('hello')"), python("long", SLEEPS))
    running = asyncio.create_task(supervisor.run())
    await until(lambda: len(heard.lines("brief")) >= 3)
    brief, long = supervisor.status
    assert brief.restarts >= 2
    assert brief.why == "ended with exit code 0", "a part that ends of its own accord is missed as well"
    assert (long.state, long.restarts) == (PartState.RUNNING, 0)
    assert long.pid
    os.kill(long.pid, signal.SIGKILL)
    await until(lambda: supervisor.status[1].restarts == 1)
    assert supervisor.status[1].why == "was ended by SIGKILL"
    await stopped(supervisor, running)
    assert {part.state for part in supervisor.status} == {PartState.ENDED}
    assert not psutil.pid_exists(long.pid)


async def test_a_part_steps_back_behind_the_others_in_each_of_its_lives() -> None:
    heard = Heard()
    part = Part("worker", (sys.executable, "-c", SLEEPS), dict(os.environ), niceness=3)
    supervisor = supervised(heard, part, python("bot", SLEEPS))
    running = asyncio.create_task(supervisor.run())
    ours = os.getpriority(os.PRIO_PROCESS, 0)
    for lives in range(2):
        await until(lambda lives=lives: supervisor.status[0].restarts == lives and supervisor.status[0].pid)  # type: ignore[misc]  # mypy knows no type of a bound default
        worker, bot = (each.pid for each in supervisor.status)
        assert worker is not None
        assert bot is not None
        await until(lambda worker=worker: os.getpriority(os.PRIO_PROCESS, worker) == min(ours + 3, 19))  # type: ignore[misc]  # as above
        assert os.getpriority(os.PRIO_PROCESS, bot) == ours
        os.kill(worker, signal.SIGKILL)
    await stopped(supervisor, running)


async def test_one_that_keeps_dying_is_named_with_its_last_words_and_tried_on() -> None:
    heard = Heard()
    supervisor = supervised(heard, python("broken", "import sys; print('first'); sys.exit('no such table: jobs')"))
    with structlog.testing.capture_logs() as logs:
        running = asyncio.create_task(supervisor.run())
        await until(lambda: supervisor.status[0].restarts > MANY_DEATHS)
        assert supervisor.status[0].keeps_dying
        await stopped(supervisor, running)
    died = [entry for entry in logs if entry["event"] == "part_died"]
    alarms = [entry for entry in logs if entry["event"] == "part_keeps_dying"]
    assert len(died) == MANY_DEATHS - 1
    assert alarms[0]["part"] == "broken"
    assert alarms[0]["why"] == "ended with exit code 1"
    assert alarms[0]["last_lines"].splitlines() == ["first", "no such table: jobs"]
    assert len(alarms) >= 2, "it is tried on"


async def test_a_part_that_lived_long_enough_is_well_again() -> None:
    heard = Heard()
    dies_at_first = (
        "import os, sys, time; n = len(os.listdir()); open(f'{n}', 'w'); n < 5 and sys.exit(3); time.sleep(60)"
    )
    supervisor = supervised(heard, python("shaky", dies_at_first), stable_seconds=0.5)
    running = asyncio.create_task(supervisor.run())
    await until(lambda: supervisor.status[0].restarts == 5)
    assert supervisor.status[0].keeps_dying
    await until(lambda: not supervisor.status[0].keeps_dying)
    await stopped(supervisor, running)
    assert supervisor.status[0].restarts == 5


async def test_a_program_that_is_not_there_is_said() -> None:
    heard = Heard()
    supervisor = supervised(heard, Part("missing", ("/nowhere/redraft",), {}))
    running = asyncio.create_task(supervisor.run())
    await until(lambda: supervisor.status[0].restarts)
    assert supervisor.status[0].why == "could not be started (No such file or directory)"
    assert supervisor.status[0].pid is None
    await stopped(supervisor, running)


async def test_a_storm_of_deaths_is_not_a_storm_of_starts() -> None:
    heard = Heard()
    supervisor = supervised(heard, python("brief", "print('x')"), first_seconds=0.4)
    supervisor_at = time.monotonic()
    running = asyncio.create_task(supervisor.run())
    await asyncio.sleep(1.5)
    assert supervisor.status[0].restarts <= (time.monotonic() - supervisor_at) / 0.05, "each pause is at least 0.05 s"
    await stopped(supervisor, running)


async def test_it_stops_in_good_order_and_waits_for_what_is_under_way() -> None:
    heard = Heard()
    finishes = (
        "import signal, sys, time\n"
        "def leave(*_):\n    print('finishing', flush=True); time.sleep(0.5); print('done', flush=True); sys.exit()\n"
        "signal.signal(15, leave); print('up', flush=True); time.sleep(60)"
    )
    supervisor = supervised(heard, python("worker", finishes))
    running = asyncio.create_task(supervisor.run())
    await until(lambda: heard)
    assert 0.4 < await stopped(supervisor, running) < 2
    assert heard.lines("worker") == ["up", "finishing", "done"]


async def test_one_that_will_not_stop_is_told_again_and_then_killed() -> None:
    heard = Heard()
    supervisor = supervised(heard, python("stubborn", STUBBORN))
    running = asyncio.create_task(supervisor.run())
    await until(lambda: heard)
    pid = supervisor.status[0].pid
    assert pid
    assert 1.9 < await stopped(supervisor, running) < 3.5, "two SIGTERMs of a second each"
    assert supervisor.status[0].why == "was ended by SIGKILL"
    assert not psutil.pid_exists(pid)


async def test_a_second_stop_is_at_once() -> None:
    heard = Heard()
    supervisor = supervised(heard, python("stubborn", STUBBORN))
    running = asyncio.create_task(supervisor.run())
    await until(lambda: heard)
    began = time.monotonic()
    supervisor.stop()
    await asyncio.sleep(0.1)
    supervisor.stop()
    await asyncio.wait_for(running, 5)
    assert time.monotonic() - began < 0.9


async def test_a_stop_during_a_pause_waits_for_nothing() -> None:
    heard = Heard()
    supervisor = supervised(heard, python("brief", "print('x')"), first_seconds=0.1)
    running = asyncio.create_task(supervisor.run())
    await until(lambda: supervisor.status[0].state is PartState.WAITING and heard)
    assert await stopped(supervisor, running) < 1


async def test_what_a_part_has_started_itself_goes_with_it() -> None:
    heard = Heard()
    parent = (
        "import subprocess, sys, time\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
        "print(child.pid, flush=True)\n"
        "time.sleep(60)"
    )
    supervisor = supervised(heard, python("parent", parent))
    running = asyncio.create_task(supervisor.run())
    await until(lambda: heard)
    grandchild = int(heard.lines("parent")[0])
    await stopped(supervisor, running)
    await until(lambda: not psutil.pid_exists(grandchild) or psutil.Process(grandchild).status() == "zombie")


@pytest.mark.parametrize("length", [LINE_BYTES - 1, LINE_BYTES, LINE_BYTES + 1, 3 * LINE_BYTES])
async def test_long_and_broken_lines_come_through(length: int) -> None:
    heard = Heard()
    says = (
        "import sys, time\n"
        f"sys.stdout.buffer.write(b'x' * {length} + b'\\n\\xff\\n\\nlast without an end')\n"
        "sys.stdout.flush()\n"
        "time.sleep(0.2)"
    )
    supervisor = supervised(heard, python("talker", says), first_seconds=5)
    running = asyncio.create_task(supervisor.run())
    await until(lambda: "last without an end" in heard.lines("talker"))
    lines = heard.lines("talker")
    assert sum(line.count("x") for line in lines) == length
    assert lines[-3:] == ["\ufffd", "", "last without an end"]
    assert all(len(line) <= 2 * LINE_BYTES for line in lines)
    await stopped(supervisor, running)


async def test_only_the_last_lines_are_kept() -> None:
    heard = Heard()
    supervisor = supervised(heard, python("talker", "for n in range(1000): print(n)"))
    with structlog.testing.capture_logs() as logs:
        running = asyncio.create_task(supervisor.run())
        await until(lambda: supervisor.status[0].restarts >= MANY_DEATHS)
        await stopped(supervisor, running)
    alarm = next(entry for entry in logs if entry["event"] == "part_keeps_dying")
    assert alarm["last_lines"].splitlines() == [str(n) for n in range(1000 - LAST_LINES, 1000)]
