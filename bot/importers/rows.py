"""What an import yields: tasks within the limits of the domain, or rows that cannot be used, and why."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from bot.domain.rubric import Criterion, checked_criteria
from bot.domain.task import CATEGORIES, FILES_MAX, AgentName, Reference, checked_brief, checked_title
from bot.domain.text import check_text, visible
from bot.errors import InvalidInput, RedraftError, TooMany, UnknownChoice

KEY_MAX = 200
FILE_MAX = 2_000
QUOTE_MAX = 60
OTHER = "Other"


@dataclass(frozen=True, slots=True)
class ImportedTask:
    """A task as a file describes it."""

    key: str
    """Unique within its source and stable across imports, such as `ace:4`; at most 200 characters."""
    line: int
    """Where it begins in the file, from 1."""
    title: str
    brief: str
    category: str
    criteria: tuple[Criterion, ...]
    files: tuple[str, ...] = ()
    """Paths or addresses, as the source gives them."""
    digests: tuple[str, ...] = ()
    """Of each file: SHA-256, hexadecimal, or nothing; empty where none has one."""
    agent: AgentName = AgentName.AUTO
    contents: tuple[bytes, ...] = ()
    """Of each file, or nothing; empty where none is there."""
    reference: Reference | None = None
    """How it ended, where it is from an evaluation set."""
    scripts: tuple["ExpertScript", ...] = ()
    """For simulations; no part of the task."""


@dataclass(frozen=True, slots=True)
class ExpertScript:
    """What one expert of a simulation looks for and says; see bot/importers/scripts.py."""

    looks_for: Mapping[int, tuple[str, ...]]
    """Criterion -> words that must stand in a draft; with `!` before them, must not."""
    says: Mapping[int, tuple[str, ...]]
    """Draft -> replies to it."""


@dataclass(frozen=True, slots=True)
class BadRow:
    """A part of the file that gave no task."""

    line: int
    """Where that part begins in the file, from 1."""
    why: str
    """A sentence for the person who wrote the file."""


@dataclass(frozen=True, slots=True)
class Row:
    """One entry of the file, as fields; not yet looked at."""

    line: int
    fields: Mapping[str, object]


def tasks_from(rows: Iterable[Row | BadRow], make: Callable[[Row], ImportedTask]) -> Iterator[ImportedTask | BadRow]:
    """One task for each row, by `make`; a row that `make` or the domain refuses becomes a BadRow."""
    for row in rows:
        if isinstance(row, BadRow):
            yield row
            continue
        try:
            yield checked_task(make(row))
        except InvalidInput as error:
            yield BadRow(row.line, sentence(error))


def checked_task(task: ImportedTask) -> ImportedTask:
    """The task, its criteria numbered from 1, when everything in it is within the limits of the domain.

    Raises:
        InvalidInput: and its kinds.
    """
    if task.category not in CATEGORIES:
        raise unknown_choice("The category", task.category, CATEGORIES)
    if len(task.files) > FILES_MAX:
        raise TooMany(field="The list of files", count=len(task.files), limit=FILES_MAX)
    return replace(
        task,
        key=_one_line("The key", task.key, KEY_MAX),
        files=tuple(_one_line(f"File {number}", name, FILE_MAX) for number, name in enumerate(task.files, start=1)),
        brief=checked_brief(task.brief),
        title=checked_title(task.title),
        criteria=checked_criteria(task.criteria),
    )


def _one_line(field: str, text: str, maximum: int) -> str:
    line = check_text(field, text, maximum=maximum).strip()
    if len(line.splitlines()) > 1:
        raise InvalidInput(field=field, why="it must be one line")
    return line


def text_field(fields: Mapping[str, object], name: str) -> str:
    """The text in field `name`; it may be blank.

    Raises:
        InvalidInput: it is missing, or no text.
    """
    value = fields.get(name)
    if value is None:
        raise InvalidInput(field=quoted(name), why="it is missing")
    if not isinstance(value, str):
        raise InvalidInput(field=quoted(name), why=f"it must be text, not {kind(value)}")
    return value


def list_field(fields: Mapping[str, object], name: str) -> list[object]:
    """The list in field `name`; empty where the field is missing or null.

    Raises:
        InvalidInput: it is no list.
    """
    value = fields.get(name)
    if value is None:
        return []
    if not isinstance(value, list):
        raise InvalidInput(field=quoted(name), why=f"it must be a list, not {kind(value)}")
    return value


def whole_number(field: str, value: object) -> int:
    """`value` as an int; 2.0 is fine, 2.5 and "2" are not.

    Raises:
        InvalidInput
    """
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    raise InvalidInput(field=field, why=f"it must be a whole number, not {kind(value)}")


def kind(value: object) -> str:
    """What a person calls this JSON value."""
    match value:
        case None:
            return "null"
        case bool():
            return "true or false"
        case int() | float():
            return f"the number {value}" if abs(value) < 10**QUOTE_MAX else "a number"
        case str():
            return f"the text {quoted(value)}"
        case list():
            return "a list"
        case _:
            return "an object"


def unknown_choice(field: str, given: str, choices: Iterable[str]) -> UnknownChoice:
    return UnknownChoice(field=field, given=shown(given), suggestion=f"Use one of: {'; '.join(choices)}.")


def shown(text: str) -> str:
    """Words from a file, short and with nothing hidden, to be repeated in a sentence of ours."""
    line = visible(" ".join(text[: 10 * QUOTE_MAX].split()))
    return line if len(line) <= QUOTE_MAX else line[: QUOTE_MAX - 1] + "…"


def quoted(text: str) -> str:
    return f"“{shown(text)}”"


def sentence(error: RedraftError) -> str:
    """What went wrong and, where we know it, what to do."""
    what = str(error)
    end = "" if what.endswith((".", "?", "!")) else "."
    return f"{what}{end} {error.advice}".rstrip()
