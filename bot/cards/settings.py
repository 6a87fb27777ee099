"""The form with a workspace's settings, and the function that reads its answer."""

from collections.abc import Sequence

from bot.cards.actions import Action, Verb
from bot.cards.elements import Button, Buttons, Choice, Element, Form, Heading, Note, TextInput, Values
from bot.cards.reading import Reading, one_of
from bot.cards.tasks import Names
from bot.domain.conversation import WorkspaceId
from bot.domain.task import Assessor
from bot.domain.workspace_settings import PARSERS, SettingChange, WorkspaceSettings, as_texts, from_texts

NUMBER_MAX = 20
"""Characters of a number."""

_AGENT = "Agent where a task leaves it open"
_ASSESSOR = "A model's own judgement of drafts"
_LABELS = {
    "max_cycles": ("Cycles of a task at most", "1 to 20"),
    "task_tokens": ("Tokens of a task at most", "Empty: no limit"),
    "task_dollars": ("Dollars of a task at most", "Empty: no limit"),
    "quorum": ("Reviewers who are done start a revision", "How many; empty: nobody but the button and 🔁"),
    "quiet_minutes": ("Quiet minutes start a revision", "How many without a new word; empty: none do"),
    "workspace_tokens": ("Tokens of this workspace within 30 days at most", "Empty: no limit"),
    "workspace_dollars": ("Dollars of this workspace within 30 days at most", "Empty: no limit"),
}
_ASSESSORS = (
    (Assessor.OFF.value, "No judgement by a model"),
    (Assessor.ADVISE.value, "A model's advice beside the people's marks"),
    (Assessor.SEND_BACK.value, "Plainly failing drafts go back once"),
)


def settings_part(workspace_id: WorkspaceId, changes: Sequence[SettingChange], names: Names) -> tuple[Element, ...]:
    """What an admin sees at home: who changed what last, and the button to the form."""
    told: tuple[Element, ...] = ()
    if changes:
        last = changes[-1]
        what, by = _name_of(last.name), names.get(last.by, "somebody")
        told = (Note(f"Last changed by {by} on {last.at:%Y-%m-%d at %H:%M} UTC: {what}, {last.value or 'none'}"),)
    button = Button("Change settings", Action(Verb.SETTINGS_EDIT, workspace_id))
    return Heading("Settings"), *told, Buttons((button,))


def _name_of(name: str) -> str:
    return {"agent": _AGENT, "assessor": _ASSESSOR}.get(name) or _LABELS[name][0]


def settings_form(workspace_id: WorkspaceId, held: WorkspaceSettings, agents: tuple[tuple[str, str], ...]) -> Form:
    """As they are now. What is set here wins over the environment, for new tasks."""
    texts = as_texts(held)
    inputs = tuple(
        TextInput(name, label, NUMBER_MAX, texts[name], hint, required=name == "max_cycles")
        for name, (label, hint) in _LABELS.items()
    )
    agent = Choice("agent", _AGENT, agents, texts["agent"])
    assessor = Choice("assessor", _ASSESSOR, _ASSESSORS, texts["assessor"])
    return Form("Settings", "Save", Action(Verb.SETTINGS_EDIT, workspace_id), (agent, *inputs, assessor))


def read_settings_form(values: Values, agents: tuple[tuple[str, str], ...]) -> WorkspaceSettings:
    """Raises: FormInvalid, with a sentence for each input that cannot be used."""
    reading = Reading(values)
    reading.checked("agent", one_of("The agent", tuple(name for name, _ in agents)), "")
    for name, parse in PARSERS.items():
        reading.checked(name, parse, None)
    reading.done()
    return from_texts({name: reading.text(name) for name in PARSERS})
