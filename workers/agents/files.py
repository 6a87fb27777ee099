"""A task's files as a model gets them: attached, as text, or by their names alone; and what people are told of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.files import FILES_TEXT_MAX, MediaType, ReadFile, beginning
from bot.domain.task import AGENT_LABELS, Task
from workers.agents.deliverable import Screen
from workers.llm import LLM, Attachment, Entry, Section, SectionName

NAME_SHOWN_MAX = 80

_NAME_ONLY = "only its name is known"


@dataclass(frozen=True, slots=True)
class GivenFiles:
    """What a prompt says of the files, and what the draft's note says of them."""

    section: Section | None
    """None where the task has none."""
    gaps: str
    """Which files the model did not get, or not all of; a sentence or two for people, empty where it got everything."""


def given_files(task: Task, files: Sequence[ReadFile], llm: LLM) -> GivenFiles:
    """The files in their order, each whole where the model takes it, else as much of its text as fits.

    `files` are those whose content is here; of the others that the task names, the name is given.
    """
    if not task.files:
        return GivenFiles(None, "")
    by_name = {each.file.name: each for each in files}
    taken = llm.takes([each.file for each in files])
    giving = _Giving(AGENT_LABELS[llm.name])
    for number, name in enumerate(task.files, start=1):
        label = f"A{number}"
        found = by_name.get(name)
        if found is None:
            giving.name_only(label, name, _NAME_ONLY)
        elif found.file in taken:
            giving.attached(label, found)
        elif found.text:
            giving.text(label, found)
        else:
            giving.name_only(label, name, _why_not(found))
    return giving.given()


def with_gaps(note: str, files: GivenFiles) -> str:
    """A draft's note, below which stands what its agent did not get of the files."""
    return " ".join(filter(None, (note, files.gaps)))


class _Giving:
    """Fills the section, file by file."""

    def __init__(self, agent: str) -> None:
        self._agent = agent
        self._entries: list[Entry] = []
        self._attachments: list[Attachment] = []
        self._missing: list[str] = []
        self._parts: list[str] = []
        self._room = FILES_TEXT_MAX

    def attached(self, label: str, found: ReadFile) -> None:
        file = found.file
        self._entries.append(Entry(label, file.name, (file.media_type.label, "attached")))
        self._attachments.append(Attachment(label, file.media_type, found.content))

    def text(self, label: str, found: ReadFile) -> None:
        file = found.file
        text, cut = beginning(found.text, file.media_type, self._room)
        if not text:
            self.name_only(label, file.name, "there was no room left for its text")
            return
        self._room -= len(text)
        left_out = f"of these {cut}, as all files together are too long" if cut else ""
        known = [each for each in (file.remark, left_out) if each]
        kind = "text of a PDF" if file.media_type is MediaType.PDF else file.media_type.label
        self._entries.append(Entry(label, f"{file.name}\n{text}", (kind, *known)))
        if known:
            self._parts.append(_told(file.name, "; ".join(known)))

    def name_only(self, label: str, name: str, why: str) -> None:
        self._entries.append(Entry(label, name, (f"not given: {why}",)))
        self._missing.append(_told(name, why))

    def given(self) -> GivenFiles:
        section = Section(SectionName.FILES, entries=tuple(self._entries), attachments=tuple(self._attachments))
        told = []
        if self._missing:
            told.append(f"{self._agent} did not get {', '.join(self._missing)}.")
        if self._parts:
            told.append(f"How {self._agent} got the other files: {', '.join(self._parts)}.")
        return GivenFiles(section, " ".join(told))


def _told(name: str, what: str) -> str:
    name = Screen().remark(name)
    return f"{name if len(name) <= NAME_SHOWN_MAX else name[: NAME_SHOWN_MAX - 1] + '…'} ({what})"


def _why_not(found: ReadFile) -> str:
    file = found.file
    if file.media_type is MediaType.PDF:
        return file.remark
    return (
        f"it takes no {file.media_type.label} of {file.size:,} bytes" if file.media_type.is_image else "it has no text"
    )
