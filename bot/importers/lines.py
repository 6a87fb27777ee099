"""A file as numbered lines: never the whole file in memory, and a reason where it cannot be read."""

import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from bot.errors import ImportInvalid, ImportUnreadable

HEAD_MAX_BYTES = 1 << 20
LINE_MAX_CHARACTERS = 40_000_000
"""A task within the limits of the domain fits, with its files in base64; and so does an event of a log."""

_ESCAPED_BYTE = re.compile("[\udc80-\udcff]")

_SIGNATURES = (
    (b"PAR1", "a Parquet file; export it as JSON lines (one JSON object on each line)"),
    (b"PK\x03\x04", "a ZIP archive or an Excel workbook; unpack it, or save it as “CSV UTF-8”"),
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook; save it as “CSV UTF-8”"),
    (b"\x1f\x8b", "compressed; unpack it first"),
    (b"BZh", "compressed; unpack it first"),
    (b"\x28\xb5\x2f\xfd", "compressed; unpack it first"),
    (b"\xff\xfe", "UTF-16 text; save it as UTF-8"),
    (b"\xfe\xff", "UTF-16 text; save it as UTF-8"),
    (b"%PDF", "a PDF; redraft reads CSV and JSON lines"),
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line, with its line end; bytes that are not UTF-8 are lone surrogates (see `not_utf8`)."""

    number: int
    text: str
    whole: bool = True
    """False: longer than any task can be, and `text` is only its beginning."""

    @property
    def ends(self) -> bool:
        """False for a last line without a line end: the file may have been cut there."""
        return self.text.endswith(("\n", "\r"))


def read_head(path: Path) -> str:
    """The first megabyte of a text file, without a byte order mark; it may stop in the middle of a line.

    Raises:
        ImportUnreadable: no such file, not a regular one, not readable, or empty.
        ImportInvalid: no text.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            why = "this is a directory" if path.is_dir() else "this is not a regular file"
            raise ImportUnreadable(file=path, why=f"{why}; name one file")
        with path.open("rb") as stream:
            head = stream.read(HEAD_MAX_BYTES)
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error
    for signature, meaning in _SIGNATURES:
        if head.startswith(signature):
            raise ImportUnreadable(file=path, why=f"this is {meaning}")
    if b"\0" in head:
        line = head.count(b"\n", 0, head.index(b"\0")) + 1
        raise ImportInvalid(file=path, line=line, why="this is not a text file: it contains zero bytes")
    text = head.decode("utf-8-sig", errors="surrogateescape")
    if not text.strip():
        raise ImportUnreadable(file=path, why="the file is empty")
    return text


def numbered_lines(path: Path) -> Iterator[Line]:
    r"""The lines of the file, from 1. A line ends at \n, \r\n or \r.

    Raises:
        ImportUnreadable: the file cannot be read (any more).
    """
    with _opened(path) as stream:
        number = 0
        while text := stream.readline(LINE_MAX_CHARACTERS):
            number += 1
            whole = _is_whole(text)
            yield Line(number, text, whole)
            while not whole:
                whole = _is_whole(stream.readline(LINE_MAX_CHARACTERS))


def _is_whole(text: str) -> bool:
    return len(text) < LINE_MAX_CHARACTERS or text.endswith(("\n", "\r"))


@contextmanager
def _opened(path: Path) -> Iterator[TextIO]:
    try:
        with path.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as stream:
            yield stream
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: Exception) -> ImportUnreadable:
    missing = isinstance(error, FileNotFoundError)
    why = "there is no such file" if missing else f"{getattr(error, 'strerror', None) or error}"
    return ImportUnreadable(file=path, why=why)


def not_utf8(text: str) -> str:
    """Why `text` is not UTF-8, to follow a colon; empty where it is."""
    found = _ESCAPED_BYTE.search(text)
    if found is None:
        return ""
    return f"the byte 0x{ord(found.group()) - 0xDC00:02X} in it is not UTF-8; save the file as UTF-8"
