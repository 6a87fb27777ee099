"""What a person types on the command line -> values; or a sentence on why it cannot be used."""

import os
import re
import stat
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

import typer

from bot.domain.draft import DraftHead, DraftId
from bot.domain.feedback import FeedbackId
from bot.domain.files import FILE_MAX_BYTES as UPLOAD_MAX_BYTES, Upload, unusable
from bot.domain.review import Review
from bot.domain.rubric import Criterion
from bot.domain.rubric_text import parse_rubric
from bot.domain.score import Mark, MarkValue
from bot.errors import InvalidInput, NotFound, WrongState
from bot.services.tasks import TaskHistory

FILE_MAX_BYTES = 4_000_000
"""Several times what a brief may have; a longer file is a wrong one."""

_NUMBERS = re.compile(r"(\d{1,4})(?:-(\d{1,4}))?")
_STANDARD_INPUT = Path("-")


def text_from(what: str, text: str | None, path: Path | None) -> str | None:
    """The text that was given in place, or in a file (`-`: standard input); None where it was given in neither.

    Raises:
        InvalidInput: the file cannot be read as text.
    """
    if text is not None and path is not None:
        raise typer.BadParameter(f"give --{what} or --{what}-file, not both")
    if path is None:
        return text
    field = f"The file with the {what}"
    try:
        data = _read(path)
    except OSError as error:
        raise InvalidInput(field=field, why=f"{path}: {error.strerror or error}") from error
    if len(data) > FILE_MAX_BYTES:
        raise InvalidInput(field=field, why=f"it has more than {FILE_MAX_BYTES:,} bytes")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidInput(field=field, why=f"byte {error.start + 1} is not UTF-8; save it as UTF-8 text") from error


def _read(path: Path) -> bytes:
    if path == _STANDARD_INPUT:
        return sys.stdin.buffer.read(FILE_MAX_BYTES + 1)
    with path.open("rb") as stream:
        return stream.read(FILE_MAX_BYTES + 1)


def uploads_from(paths: Iterable[Path]) -> tuple[Upload, ...]:
    """The files that go with a task. Of one that is too large, no more is read than tells so.

    Raises:
        FileUnusable: it is not there, no ordinary file, or cannot be read.
    """
    return tuple(map(_upload, paths))


def _upload(path: Path) -> Upload:
    name = path.name or str(path)
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise unusable(name, "it is a directory" if path.is_dir() else "it is no ordinary file")
        with path.open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            if size > UPLOAD_MAX_BYTES:
                raise unusable(name, f"it has {size:,} bytes; at most {UPLOAD_MAX_BYTES:,} fit")
            return Upload(name, stream.read(UPLOAD_MAX_BYTES + 1))
    except OSError as error:
        raise unusable(str(path), error.strerror or str(error)) from error


def criteria_from(text: str | None, path: Path | None) -> tuple[Criterion, ...] | None:
    """The rubric that was given; None where none was. A rubric that was given, but is empty, is a mistake.

    Raises:
        InvalidInput: and its kinds.
    """
    rubric = text_from("rubric", text, path)
    return None if rubric is None else parse_rubric(rubric)


def marks_from(given: Mapping[MarkValue, list[str] | None], notes: Iterable[str]) -> tuple[Mark, ...]:
    """The marks, each with its note.

    Raises:
        InvalidInput: there are no marks, a number or a note cannot be read, or a note is on a criterion that is not
            marked.
    """
    numbers = [(number, value) for value, texts in given.items() for text in texts or [] for number in _numbers(text)]
    if not numbers:
        why = "it has no marks; give some, such as --met 1,2 --not-met 3"
        raise InvalidInput(field="The scorecard", why=why)
    noted = dict(map(_note, notes))
    for criterion in noted.keys() - {number for number, _ in numbers}:
        raise InvalidInput(field=f"The note on criterion {criterion}", why="mark that criterion as well")
    return tuple(Mark(number, value, noted.get(number, "")) for number, value in numbers)


def _numbers(text: str) -> Iterable[int]:
    """`1,2,5-7`"""
    for part in text.split(","):
        match = _NUMBERS.fullmatch(part.strip())
        if match is None:
            raise InvalidInput(field=f"“{text}”", why="criteria are given by their numbers, such as 1,2,5-7")
        first, last = int(match[1]), int(match[2] or match[1])
        yield from range(first, last + 1)


def _note(text: str) -> tuple[int, str]:
    """`3=why`"""
    number, equals, words = text.partition("=")
    if not equals or not number.strip().isdecimal():
        raise InvalidInput(field=f"The note “{text}”", why="it begins with the criterion's number, such as 3=too long")
    return int(number), words


def item_of(review: Review, position: int) -> FeedbackId:
    """The feedback that stands there in `tasks show`. Raises NotFound."""
    if not 1 <= position <= len(review.feedback):
        raise NotFound(what="feedback", given=position)
    return review.feedback[position - 1].id


def draft_named(history: TaskHistory, name: str) -> DraftId:
    """Draft 2 as `2`, retry 2 as `r2`, or either by its id. Raises NotFound."""
    heads = {str(draft.head.number): draft.head.id for draft, _ in history.drafts}
    heads |= {f"r{draft.head.number}": draft.head.id for draft in history.retries}
    wanted = heads.get(name.lower()) or DraftId(name.upper())
    if wanted not in heads.values():
        raise NotFound(what="draft", given=name)
    return wanted


def current_draft(review: Review) -> DraftHead:
    """Raises WrongState where there is none yet."""
    if review.draft is None:
        raise WrongState(why=f"Task {review.task.number} has no draft yet.")
    return review.draft
