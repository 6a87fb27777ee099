"""Where an embedded server lives: its folder in the data directory, its socket, and the locks that keep it single.

Three locks, all `flock`, so that the kernel frees them when their holder dies, however it dies:

turn.lock    held while somebody starts, stops or looks; makes simultaneous starts take turns
owner.lock   held for its lifetime by the one process that stops the server when it leaves
server.lock  inherited by the server itself: locked means alive, which no pid file can promise (pids are reused)

Lock files are never deleted: a second process could otherwise lock a file that is no longer there.
"""

import contextlib
import fcntl
import hashlib
import os
import stat
import sys
import tempfile
import time
import weakref
from collections.abc import Iterator
from pathlib import Path

from bot.errors import DataDirUnusable, QueueUnavailable

SOCKET_PATH_LIMIT_BYTES = 103 if sys.platform == "darwin" else 107
"""The size of `sockaddr_un.sun_path` less its closing NUL."""

TURN_SECONDS = 150.0
"""Longer than the slowest start (see LOADING_SECONDS in process.py), so that a second process waits for the first."""

_POLL_SECONDS = 0.02


class FileLock:
    """An exclusive lock on a file between processes, and between two of these in one process."""

    def __init__(self, path: Path) -> None:
        self.descriptor: int | None = None
        self.path = path

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self.descriptor is not None

    def acquire(self, wait_seconds: float = 0.0) -> bool:
        """Take the lock, waiting at most that long; whether it was taken. Raises OSError if the file is unusable."""
        descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        deadline = time.monotonic() + wait_seconds
        while True:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                if time.monotonic() >= deadline:
                    os.close(descriptor)
                    return False
                time.sleep(_POLL_SECONDS)
            except OSError:
                os.close(descriptor)
                raise
            else:
                self.descriptor = descriptor
                _held.add(self)
                return True

    def release(self) -> None:
        """Let go. By closing only: an explicit unlock would also free it for a child that inherited it."""
        descriptor, self.descriptor = self.descriptor, None
        _held.discard(self)
        if descriptor is not None:
            os.close(descriptor)

    def __del__(self) -> None:
        """Nobody holds a lock whose object is gone."""
        if self.descriptor is not None:
            os.close(self.descriptor)

    def write(self, note: str) -> int:
        """Leave a note for others in the locked file; the descriptor of that file. Raises OSError."""
        if self.descriptor is None:
            raise ValueError("only the holder writes into a lock file")
        os.ftruncate(self.descriptor, 0)
        os.pwrite(self.descriptor, os.fsencode(note), 0)
        return self.descriptor

    def read(self) -> str:
        """The last holder's note; empty if there is none."""
        try:
            return os.fsdecode(self.path.read_bytes())
        except FileNotFoundError:
            return ""


_held: weakref.WeakSet[FileLock] = weakref.WeakSet()


def _forget_locks_in_a_fork() -> None:
    """A forked child shares its parent's locks; one that outlives the parent must not count as the owner."""
    for lock in list(_held):
        lock.release()


os.register_at_fork(after_in_child=_forget_locks_in_a_fork)


class Home:
    """The files of one embedded server. Paths only, until `make` is called."""

    def __init__(self, data_dir: Path) -> None:
        self.data_dir = data_dir.resolve()
        self.folder = self.data_dir / "valkey"
        self.log = self.folder / "valkey.log"
        self.pid_file = self.folder / "valkey.pid"
        self.append_only_dir = self.folder / "appendonlydir"
        self.stopped_mark = self.folder / "stopped"
        """Left by `stop(data_dir)`, so that nobody brings back what a person has stopped."""
        self.owner = FileLock(self.folder / "owner.lock")
        self._turn_path = self.folder / "turn.lock"
        self._server = FileLock(self.folder / "server.lock")

    def make(self) -> None:
        """Create the folder, readable by this user only. Raises DataDirUnusable."""
        with self.usable():
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.folder.chmod(0o700)

    @contextlib.contextmanager
    def usable(self) -> Iterator[None]:
        """Turn a failure to use our files into DataDirUnusable."""
        try:
            yield
        except OSError as error:
            raise DataDirUnusable(path=self.data_dir, why=error.strerror or str(error)) from error

    @contextlib.contextmanager
    def turn(self) -> Iterator[None]:
        """Hold the turn. Raises QueueUnavailable if another process keeps it, DataDirUnusable."""
        lock = FileLock(self._turn_path)
        with self.usable():
            taken = lock.acquire(TURN_SECONDS)
        if not taken:
            raise QueueUnavailable(why=f"another redraft has been starting or stopping it for {TURN_SECONDS:.0f} s")
        try:
            yield
        finally:
            lock.release()

    def server_alive(self) -> bool:
        """Whether a server process of ours exists, answering or not. Call it while holding the turn."""
        with self.usable():
            return not _free(self._server.path)

    def owner_pid(self) -> int | None:
        """The process that owns the server now. Call it while holding the turn."""
        with self.usable():
            note = self.owner.read()
            return int(note) if note.isdigit() and not _free(self.owner.path) else None

    def server_pid(self) -> int | None:
        """What the server wrote into its pid file; to be believed only while `server_alive()`."""
        try:
            text = self.pid_file.read_text(encoding="ascii").strip()
        except FileNotFoundError:
            return None
        return int(text) if text.isdigit() else None

    @contextlib.contextmanager
    def lock_for_server(self, socket: Path) -> Iterator[int]:
        """The descriptor that a new server is to inherit. Raises QueueUnavailable if one runs, DataDirUnusable.

        The socket is noted in the file, for processes that would compute another one (another TMPDIR).
        """
        with self.usable():
            taken = self._server.acquire(wait_seconds=1.0)
        if not taken:
            raise QueueUnavailable(why=f"a server is still running in {self.folder}")
        try:
            with self.usable():
                descriptor = self._server.write(str(socket))
            yield descriptor
        finally:
            self._server.release()

    def socket(self) -> Path:
        """Where the running server listens, or where the next one will; its folder is private to this user.

        Raises QueueUnavailable if no path is short enough, or somebody else has prepared that folder.
        """
        with self.usable():
            noted = self._server.read()
        socket = Path(noted) if noted and self.server_alive() else socket_for(self.folder)
        if socket.parent != self.folder:
            _make_private(socket.parent)
        return socket

    def clear_leftovers(self, socket: Path) -> None:
        """Remove what a dead server left behind."""
        with self.usable():
            socket.unlink(missing_ok=True)
            self.pid_file.unlink(missing_ok=True)


def _free(path: Path) -> bool:
    """Whether nobody holds the lock on that file; a missing file is free."""
    if not path.exists():
        return True
    lock = FileLock(path)
    free = lock.acquire()
    lock.release()
    return free


def socket_for(folder: Path) -> Path:
    """In the server's own folder, or in a short one of the temporary directory where that path would be too long."""
    own = folder / "valkey.sock"
    if len(os.fsencode(own)) <= SOCKET_PATH_LIMIT_BYTES:
        return own
    name = hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]
    short = Path(tempfile.gettempdir()).resolve() / f"redraft-{os.geteuid()}-{name}" / "valkey.sock"
    if len(os.fsencode(short)) > SOCKET_PATH_LIMIT_BYTES:
        raise QueueUnavailable(
            why=f"its socket needs a path of at most {SOCKET_PATH_LIMIT_BYTES} bytes, and both {own} and {short} "
            "are longer; name a shorter REDRAFT_DATA_DIR or TMPDIR"
        )
    return short


def _make_private(folder: Path) -> None:
    """Create the folder, or check that it is ours. Raises QueueUnavailable.

    In a shared directory another user may have come first, with a folder to listen in or a link to somewhere else.
    """
    try:
        with contextlib.suppress(FileExistsError):
            folder.mkdir(mode=0o700)
        facts = folder.lstat()
    except OSError as error:
        raise QueueUnavailable(why=f"no folder for its socket at {folder}: {error.strerror}") from error
    if not stat.S_ISDIR(facts.st_mode) or facts.st_uid != os.geteuid() or stat.S_IMODE(facts.st_mode) & 0o077:
        raise QueueUnavailable(
            why=f"{folder}, the folder for its socket, is not a directory that belongs to this user alone; "
            "remove it, or name a shorter REDRAFT_DATA_DIR"
        )
