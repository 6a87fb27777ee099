"""What the page asks of a workspace, whichever platform it is like: what a persona sees, and to do what they do."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

Json = dict[str, Any]


class ActRefusedError(Exception):
    """The platform would not let them do it, or the bot did not answer: said as the platform says it."""


class NobodyError(Exception):
    """There is no such persona."""


@dataclass(frozen=True)
class Look:
    """Who looks, and where."""

    persona: str
    place: str = ""
    thread: str = ""


@dataclass(frozen=True)
class Upload:
    """A file that somebody chose in the browser."""

    name: str
    content: bytes


@dataclass(frozen=True)
class Act:
    """Something that a persona does."""

    name: str
    look: Look
    given: Json = field(default_factory=dict)
    """By name, as the page sends it; nothing of it is trusted."""
    files: Mapping[str, tuple[Upload, ...]] = field(default_factory=dict)
    """By the input in which they were chosen; those of a message under the empty name."""

    def text(self, name: str) -> str:
        """Raises: ActRefusedError, where it is not there."""
        value = self.given.get(name)
        if not isinstance(value, str):
            raise ActRefusedError(f"The page sent no {name}.")
        return value

    def texts(self, name: str) -> list[str]:
        value = self.given.get(name)
        return [str(each) for each in value] if isinstance(value, list) else []

    def named_files(self, name: str = "") -> dict[str, bytes]:
        return {each.name: each.content for each in self.files.get(name, ())}


@dataclass(frozen=True)
class File:
    name: str
    content: bytes


class Workspace(Protocol):
    @property
    def about(self) -> Json:
        """Its kind, its name, and its personas, each with an id and a name."""

    def shown(self, look: Look) -> Json:
        """All that the persona sees from there. Raises: NobodyError."""

    async def act(self, act: Act) -> Json:
        """Do it; what the page has to know of the outcome. Raises: ActRefusedError, NobodyError."""

    def inspected(self, look: Look, what: str) -> Json:
        """The payloads of a message, or of the open modal (`modal`), or of Home (`home`), as the bot sent them."""

    def file(self, number: str) -> File | None: ...
