"""Files that a task comes with: which are taken, what is known of each, and how much of a text is given to a model."""

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.task import FILES_MAX
from bot.domain.text import check_text, visible
from bot.errors import FileUnusable, TooMany

FILE_MAX_BYTES = 10_000_000
FILES_MAX_BYTES = 20_000_000
"""Of one task together. In base64 that is a third more, and the smallest request limit of a vendor is 32 MB."""
NAME_MAX = 150
FILE_TEXT_MAX = 200_000
"""Characters of one file that a model is given, where it is given the text."""
FILES_TEXT_MAX = 400_000
"""Characters of all files of a task together."""

ACCEPTED = (
    "Accepted are text, Markdown, CSV, JSON, program code, PDF, PNG, JPEG, GIF and WebP: "
    f"at most {FILES_MAX} files of {FILE_MAX_BYTES:,} bytes, {FILES_MAX_BYTES:,} bytes together."
)

_FOLDERS = re.compile(r"[/\\]")
_BREAKS = re.compile(r"[\t\n\r\u2028\u2029]")


class MediaType(StrEnum):
    """The kinds of files that are taken; program code is text."""

    TEXT = "text/plain"
    MARKDOWN = "text/markdown"
    CSV = "text/csv"
    JSON = "application/json"
    PDF = "application/pdf"
    PNG = "image/png"
    JPEG = "image/jpeg"
    GIF = "image/gif"
    WEBP = "image/webp"

    @property
    def label(self) -> str:
        """What people call it."""
        return _LABELS[self]

    @property
    def is_image(self) -> bool:
        return self.value.startswith("image/")


_LABELS = {
    MediaType.TEXT: "text",
    MediaType.MARKDOWN: "Markdown",
    MediaType.CSV: "CSV",
    MediaType.JSON: "JSON",
    MediaType.PDF: "PDF",
    MediaType.PNG: "PNG picture",
    MediaType.JPEG: "JPEG picture",
    MediaType.GIF: "GIF picture",
    MediaType.WEBP: "WebP picture",
}


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as somebody hands it in."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class File:
    """What is known of a file that was taken."""

    name: str
    """Without folders; no other file of the task is called so."""
    media_type: MediaType
    """By its content."""
    size: int
    """Bytes."""
    digest: str
    """SHA-256 of the content, hexadecimal."""
    pages: int | None = None
    """Of a PDF."""
    remark: str = ""
    """What was assumed in reading it, and what of its text is missing. Our own words, for people and for models."""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file with what is in it."""

    file: File
    content: bytes = field(repr=False)
    text: str = field(default="", repr=False)
    """At most FILE_TEXT_MAX characters; empty for a picture, and for a PDF without text."""


def unusable(name: str, why: str) -> FileUnusable:
    """The error that names a file, and says what is taken."""
    return FileUnusable(name=visible(name), why=why, accepted=ACCEPTED)


def checked_uploads(uploads: Sequence[Upload]) -> tuple[Upload, ...]:
    """The files under names without folders, when they are few and small enough, and each has a name of its own.

    Raises:
        TooMany: more than FILES_MAX.
        FileUnusable: an empty file, one that is too large, alone or with those before it, or two of one name.
        TooShort, TooLong, HiddenCharacter: a name that cannot be used.
    """
    if len(uploads) > FILES_MAX:
        raise TooMany(field="The list of files", count=len(uploads), limit=FILES_MAX)
    checked: dict[str, Upload] = {}
    total = 0
    for upload in uploads:
        name, size = checked_name(upload.name), len(upload.content)
        total += size
        if name.casefold() in checked:
            raise unusable(name, "another file has the same name; rename one of them")
        if not size:
            raise unusable(name, "it is empty")
        if size > FILE_MAX_BYTES:
            raise unusable(name, f"it has {size:,} bytes; at most {FILE_MAX_BYTES:,} fit")
        if total > FILES_MAX_BYTES:
            raise unusable(name, f"with it the files have {total:,} bytes together; at most {FILES_MAX_BYTES:,} fit")
        checked[name.casefold()] = Upload(name, upload.content)
    return tuple(checked.values())


def checked_name(name: str) -> str:
    """The last part of a name that may come with folders; no file is ever written under it.

    Raises:
        TooShort, TooLong, HiddenCharacter
        FileUnusable: it is no name, or has more than one line.
    """
    last = _FOLDERS.split(name.strip())[-1].strip()
    check_text(f"The file name “{visible(name)}”", last, maximum=NAME_MAX)
    if _BREAKS.search(last) or not last.strip("."):
        raise unusable(name, "its name must be one line, and more than dots")
    return last


def beginning(text: str, media_type: MediaType, limit: int) -> tuple[str, str]:
    """As much of a text as fits into `limit` characters, and a phrase on what that is; all of it, and no phrase.

    Of a table as many whole rows as fit.
    """
    if len(text) <= limit:
        return text, ""
    if media_type is MediaType.CSV:
        kept, rows, fitting = _whole_rows(text, limit)
        if fitting:
            return kept, f"only the first {fitting:,} of {rows:,} rows"
    return text[:limit], f"only the first {limit:,} of {len(text):,} characters"


def _whole_rows(text: str, limit: int) -> tuple[str, int, int]:
    """The rows that fit, how many there are, and how many fit; 0 of them where the rows cannot be told apart."""
    lines = [f"{line}\n" for line in text.removesuffix("\n").split("\n")]
    reader = csv.reader(lines)
    end = used = lines_used = rows = fitting = 0
    try:
        for _ in reader:
            rows += 1
            used += sum(map(len, lines[lines_used : reader.line_num]))
            lines_used = reader.line_num
            if used <= limit:
                end, fitting = used, rows
    except csv.Error:
        return "", 0, 0
    return text[:end], rows, fitting
