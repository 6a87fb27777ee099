"""What a card and a form can contain. A renderer is one `match` over these, ending in `assert_never`.

All text here is plain or Markdown as people and models wrote it; escaping it is the renderer's work.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from bot.cards.actions import Action
from bot.domain.conversation import PersonId
from bot.domain.redline import Span
from bot.domain.task import TaskState

GROUP_MAX = 10
"""Boxes in one group, on both platforms."""


class Style(StrEnum):
    DEFAULT = "default"
    PRIMARY = "primary"
    DANGER = "danger"


class Tone(StrEnum):
    """What a card's colour says; its words say it too."""

    NEUTRAL = "neutral"
    WORKING = "working"
    WAITING = "waiting"
    GOOD = "good"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Heading:
    text: str


@dataclass(frozen=True, slots=True)
class Prose:
    """Markdown of any length; a renderer splits it at sensible places and drops nothing."""

    markdown: str


@dataclass(frozen=True, slots=True)
class Note:
    """A small line under something."""

    text: str
    people: tuple[PersonId, ...] = ()
    """Named after the text; the only people that a card may ping."""


@dataclass(frozen=True, slots=True)
class Field:
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Fields:
    """Short facts, side by side where there is room."""

    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """A table; every row has as many cells as the header."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Redline:
    """Word-level changes."""

    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file made from text, for what is too long to read in a thread."""

    name: str
    content: str

    @property
    def data(self) -> bytes:
        return self.content.encode()

    @property
    def media_type(self) -> str:
        return "text/plain; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG to be seen at once, and what it shows in words, for those who do not see it.

    A platform that takes only so many words cuts them: what a picture shows, its card must tell elsewhere too.
    """

    name: str
    content: bytes
    words: str

    @property
    def data(self) -> bytes:
        return self.content

    @property
    def media_type(self) -> str:
        return "image/png"


File: TypeAlias = Attachment | Picture
"""What goes to a platform beside the text of a card."""


@dataclass(frozen=True, slots=True)
class Button:
    label: str
    action: Action
    style: Style = Style.DEFAULT
    confirm: str = ""
    """A question to ask before the click counts."""


@dataclass(frozen=True, slots=True)
class Buttons:
    buttons: tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class Checkbox:
    value: str
    label: str
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class Checklist:
    """Boxes that people tick; a platform without live boxes shows a list, and a button that opens a form."""

    action: Action
    boxes: tuple[Checkbox, ...]


@dataclass(frozen=True, slots=True)
class Menu:
    """One of several things to choose: a click on the action, with the number of the option as its part."""

    label: str
    action: Action
    options: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Divider:
    """A line across."""


Element: TypeAlias = (
    Heading | Prose | Note | Fields | Rows | Redline | Attachment | Picture | Buttons | Checklist | Menu | Divider
)


@dataclass(frozen=True, slots=True)
class Card:
    """One message, or as many as it takes."""

    text: str
    """The whole in one sentence: for notifications and screen readers."""
    elements: tuple[Element, ...]
    tone: Tone = Tone.NEUTRAL
    state: TaskState | None = None
    """How the task stands whose card this is, for places that sort by it; a card of anything else has none."""


# ---- forms


@dataclass(frozen=True, slots=True)
class TextInput:
    name: str
    label: str
    maximum: int
    value: str = ""
    hint: str = ""
    required: bool = True
    multiline: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several values."""

    name: str
    label: str
    options: tuple[tuple[str, str], ...]
    """Each a value and its label."""
    value: str = ""


@dataclass(frozen=True, slots=True)
class PeopleInput:
    name: str
    label: str
    maximum: int
    value: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True)
class ChecklistInput:
    """At most `GROUP_MAX` boxes."""

    name: str
    label: str
    boxes: tuple[Checkbox, ...]


@dataclass(frozen=True, slots=True)
class FilesInput:
    name: str
    label: str
    maximum: int


Input: TypeAlias = TextInput | Choice | PeopleInput | ChecklistInput | FilesInput

Values: TypeAlias = Mapping[str, str | tuple[str, ...]]
"""What a person has filled in, by the names of the inputs: a text, or several chosen values."""


@dataclass(frozen=True, slots=True)
class Form:
    """What a person fills in; its answer is read by the `read_…` function that stands beside the one that made it."""

    title: str
    submit: str
    action: Action
    inputs: tuple[Input, ...]
