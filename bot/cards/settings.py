"""A workspace's settings: what is shown of them, the forms to change them, and the function that reads the answers."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.cards.actions import Action, Verb
from bot.cards.elements import (
    Button,
    Buttons,
    Card,
    Choice,
    Element,
    Field,
    Fields,
    Form,
    Heading,
    Input,
    Note,
    TextInput,
    Values,
)
from bot.cards.reading import Reading, one_of
from bot.cards.tasks import Names
from bot.domain.conversation import WorkspaceId
from bot.domain.task import Assessor
from bot.domain.workspace_settings import PARSERS, SettingChange, WorkspaceSettings, as_texts, text_of

NUMBER_MAX = 20
"""Characters of a number."""
NO_VALUE = "none"


@dataclass(frozen=True, slots=True)
class _Asked:
    """How somebody is asked for a setting."""

    label: str
    hint: str = ""
    options: tuple[tuple[str, str], ...] = ()


_ASSESSORS = (
    (Assessor.OFF.value, "No judgement by a model"),
    (Assessor.ADVISE.value, "A model's advice beside the people's marks"),
    (Assessor.SEND_BACK.value, "Plainly failing drafts go back once"),
)
_PAGES: tuple[tuple[str, dict[str, _Asked]], ...] = (
    (
        "How tasks go",
        {
            "agent": _Asked("Agent where a task leaves it open"),
            "max_cycles": _Asked("Cycles of a task at most", "1 to 20"),
            "quorum": _Asked("Reviewers who are done start a revision", "How many; empty: only the button and 🔁 do"),
            "quiet_minutes": _Asked("Quiet minutes start a revision", "How many without a new word; empty: none do"),
            "assessor": _Asked("A model's own judgement of drafts", options=_ASSESSORS),
        },
    ),
    (
        "Limits",
        {
            "task_tokens": _Asked("Tokens of a task", "Empty: no limit"),
            "task_dollars": _Asked("Dollars of a task", "Empty: no limit"),
            "workspace_tokens": _Asked("Tokens of all tasks here within 30 days", "Empty: no limit"),
            "workspace_dollars": _Asked("Dollars of all tasks here within 30 days", "Empty: no limit"),
        },
    ),
)
"""A form each, as a platform's form may have five inputs."""
PAGES = range(1, len(_PAGES) + 1)
_LABELS = {name: asked.label for _, page in _PAGES for name, asked in page.items()}


@dataclass(frozen=True, slots=True)
class SettingsShown:
    """What is shown of a workspace's settings to anybody who asks."""

    workspace_id: WorkspaceId
    held: WorkspaceSettings
    """As they are now."""
    agents: tuple[tuple[str, str], ...]
    """Those that a form offers: each a name and its label."""
    changes: Sequence[SettingChange]
    names: Names


def settings_part(shown: SettingsShown) -> tuple[Element, ...]:
    """The values, who changed what last, and the buttons to the forms."""
    texts, changes = as_texts(shown.held), shown.changes
    told: tuple[Element, ...] = (
        Fields(
            tuple(
                Field(asked.label, _label_of(texts[name], shown.agents if name == "agent" else asked.options))
                for _, page in _PAGES
                for name, asked in page.items()
            )
        ),
    )
    if changes:
        last = changes[-1]
        label, by = _LABELS.get(last.name, last.name), shown.names.get(last.by, "somebody")
        value = last.value or NO_VALUE
        told += (Note(f"Last changed by {by} on {last.at:%Y-%m-%d at %H:%M} UTC: {label}, {value}"),)
    buttons = tuple(
        Button(title, Action(Verb.SETTINGS_EDIT, shown.workspace_id, number))
        for number, (title, _) in zip(PAGES, _PAGES, strict=True)
    )
    return Heading("Settings"), *told, Buttons(buttons)


def _label_of(value: str, options: tuple[tuple[str, str], ...]) -> str:
    return dict(options).get(value, value) or NO_VALUE


def settings_card(shown: SettingsShown) -> Card:
    """The same by itself."""
    who = Note("Whoever runs this workspace can change them; new tasks go by them.")
    return Card("The settings of this workspace", (*settings_part(shown), who))


def settings_form(
    workspace_id: WorkspaceId, held: WorkspaceSettings, agents: tuple[tuple[str, str], ...], page: int
) -> Form:
    """Those of a page as they are now. What is set here wins over the environment, for new tasks."""
    title, asked = _PAGES[page - 1]
    texts = as_texts(held)

    def input_for(name: str, each: _Asked) -> Input:
        options = agents if name == "agent" else each.options
        if options:
            return Choice(name, each.label, options, texts[name])
        return TextInput(name, each.label, NUMBER_MAX, texts[name], each.hint, required=name == "max_cycles")

    inputs = tuple(input_for(name, each) for name, each in asked.items())
    return Form(title, "Save", Action(Verb.SETTINGS_EDIT, workspace_id, page), inputs)


def read_settings_form(values: Values, agents: tuple[tuple[str, str], ...], page: int) -> dict[str, str]:
    """The settings of that page, as they are kept.

    Raises:
        FormInvalid: with a sentence for each input that cannot be used.
    """
    _, asked = _PAGES[page - 1]
    reading = Reading(values)
    if "agent" in asked:
        reading.checked("agent", one_of("The agent", tuple(name for name, _ in agents)), "")
    found = {name: reading.checked(name, PARSERS[name], None) for name in asked}
    reading.done()
    return {name: text_of(value) for name, value in found.items()}
