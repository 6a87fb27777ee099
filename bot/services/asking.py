"""What somebody types after `/redraft`, and what they get: a form, or a card for them alone."""

import difflib
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation

from bot.cards.elements import Card, Form
from bot.cards.forms import FORM_TEXT_MAX, TaskStart, title_of
from bot.cards.notices import confirmation, given_back, refusal
from bot.cards.overviews import (
    COMMANDS,
    Listed,
    Some,
    Standing,
    criteria_card,
    help_card,
    list_card,
    mine_card,
    status_card,
    unknown_command_card,
)
from bot.cards.settings import SettingsShown, settings_card, settings_part
from bot.domain.conversation import Conversation, PersonId, Workspace
from bot.domain.task import Task, TaskState
from bot.errors import InvalidInput, NotFound, UnknownChoice
from bot.measure.tables import (
    LISTED_MAX as CRITERIA_LISTED_MAX,
    criteria_tables,
    criterion_name,
)
from bot.services.clicks import Clicks
from bot.services.desk import Origin
from bot.services.ports import Listing, Store, UnitOfWork
from bot.services.report_cards import NOTHING_ASKED, ReportCards, shown
from bot.services.report_filters import CRITERIA, Asked, asked_in
from bot.services.reports import Reports
from bot.services.scoring import Scoring
from bot.services.workspaces import Workspaces

LISTED_MAX = 50
OFFERED_MAX = 1_000
"""Tasks, the latest ones, that are looked through while somebody types."""
REWORDED_MAX = 5
"""Criteria that a card offers to reword."""

_OPEN = frozenset(state for state in TaskState if not state.is_decided)
_NAMES = tuple(usage.split()[0] for usage, _ in COMMANDS)

LinkTo = Callable[[Conversation], str]
"""A link to a task's thread, as Markdown; empty where there is none."""


def split(text: str) -> tuple[str, str]:
    """The command's name, whatever its case, and what follows it."""
    name, rest = (*text.split(maxsplit=1), "", "")[:2]
    return name.casefold(), rest.strip()


def no_link(place: Conversation) -> str:
    """For places that cannot link."""
    del place
    return ""


@dataclass(frozen=True, slots=True)
class Asking:
    store: Store
    clicks: Clicks
    scoring: Scoring
    workspaces: Workspaces
    reports: Reports
    report_cards: ReportCards

    def typed(
        self, text: str, place: str, workspace: Workspace, by: PersonId, link_to: LinkTo = no_link
    ) -> Card | Form:
        """What to show for the words after `/redraft`; nothing counts as `help`. `place` goes with a form."""
        name, rest = split(text)
        match name:
            case "new":
                return self.new_task(rest, place)
            case "list":
                return self.list(workspace, link_to)
            case "mine":
                return self.mine(workspace, by, link_to)
            case "report":
                return self._report(rest, workspace)
            case "minutes":
                return self._minutes(rest, workspace, by)
            case "settings":
                return self.settings(workspace)
            case "" | "help":
                return help_card()
            case unknown:
                return unknown_command_card(_unknown(unknown))

    def _report(self, words: str, workspace: Workspace) -> Card:
        """CRITERIA first, where those are meant; then filters."""
        first, _, rest = words.strip().partition(" ")
        if first.casefold() == CRITERIA:
            return self.criteria(workspace, asked_in(rest))
        return self.report(workspace, asked_in(words))

    def _minutes(self, words: str, workspace: Workspace, by: PersonId) -> Card:
        match words.split():
            case [number, minutes] if number.removeprefix("#").isdecimal():
                return self.correct_minutes(workspace, int(number.removeprefix("#")), minutes, by)
            case _:
                why = "say which task and how many minutes: `/redraft minutes 12 35`"
                raise InvalidInput(field="The command", why=why)

    def correct_minutes(self, workspace: Workspace, number: int, minutes: str, by: PersonId) -> Card:
        """Take a person's word for how long their own review of a task took; what follows is counted on top of it.

        Raises: NotFound, InvalidInput.
        """
        try:
            said = Decimal(minutes)
        except InvalidOperation as error:
            raise InvalidInput(field="The minutes", why=f"“{minutes}” is no number") from error
        with self.store.reading() as uow:
            found = uow.reviews.find(workspace_id=workspace.id, number=number, limit=1)
        if not found:
            raise NotFound(what="task", given=str(number))
        review = self.scoring.correct_minutes(found[0].id, said, Origin.person(by))
        return confirmation(f"Your review of task {review.task.number} took {said:f} min so far. Thank you.")

    def new_task(self, text: str, place: str) -> Card | Form:
        """The form for a new task; what is more than a title is its brief, whole. Reads nothing, to be opened at once.

        What no form takes is given back.
        """
        text, title = text.strip(), title_of(text)
        if len(text) > FORM_TEXT_MAX:
            why = (
                f"what you typed has {len(text):,} characters, and {FORM_TEXT_MAX:,} fit. "
                "It is below; start with a title, and hand the whole in as a file"
            )
            return given_back(refusal(InvalidInput(field="The form", why=why)), [("What you typed", text)], None)
        return self.clicks.new_task(place, TaskStart(title=title, brief="" if title == text else text))

    def list(self, workspace: Workspace, link_to: LinkTo = no_link) -> Card:
        """The open tasks of a workspace, the latest first."""
        with self.store.reading() as uow:
            found = uow.reviews.latest(workspace.id, states=_OPEN, limit=LISTED_MAX)
            listed = _listed(uow, found, link_to)
        return list_card("Open tasks", listed, "There are no open tasks. `/redraft new` starts one.", found.more)

    def status(self, workspace: Workspace, number: int, by: PersonId) -> Card:
        """How one task stands, and what this person can do about it. Raises: NotFound."""
        with self.store.reading() as uow:
            found = uow.reviews.find(workspace_id=workspace.id, number=number, limit=1)
            if not found:
                raise NotFound(what="task", given=str(number))
            review = uow.reviews.get(found[0].id)
            names = uow.people.labels(review.people)
        return status_card(review, by, names)

    def like(self, workspace: Workspace, words: str, *, decided_too: bool = False) -> tuple[Task, ...]:
        """Tasks whose number begins so, or whose title has these words; the newest first. Open ones, or all."""
        wanted = words.strip().casefold()
        with self.store.reading() as uow:
            states = frozenset[TaskState]() if decided_too else _OPEN
            found = uow.reviews.latest(workspace.id, states=states, limit=OFFERED_MAX)
        return tuple(
            task for task in found.tasks if str(task.number).startswith(wanted) or wanted in task.title.casefold()
        )

    def mine(self, workspace: Workspace, by: PersonId, link_to: LinkTo = no_link, *, is_admin: bool = False) -> Card:
        """What waits for this person's review, their own tasks, and how their feedback does; settings, for an admin."""
        with self.store.reading() as uow:
            own = uow.reviews.latest(workspace.id, states=_OPEN, owner=by, limit=LISTED_MAX)
            waiting = uow.reviews.waiting_for(workspace.id, by, limit=LISTED_MAX)
            standing = self._standing(workspace, by)
            settings = settings_part(self._settings(uow, workspace)) if is_admin else ()
            return mine_card(
                Some(_listed(uow, waiting, link_to, "score draft or reply"), waiting.more),
                Some(_listed(uow, own, link_to), own.more),
                standing,
                settings,
            )

    def settings(self, workspace: Workspace) -> Card:
        """The workspace's settings, who changed them last, and buttons to change them, which ask who presses them."""
        with self.store.reading() as uow:
            return settings_card(self._settings(uow, workspace))

    def _settings(self, uow: UnitOfWork, workspace: Workspace) -> SettingsShown:
        held, changes = self.workspaces.held(uow, workspace.id), uow.settings.changes(workspace.id)
        names = uow.people.labels({each.by for each in changes})
        return SettingsShown(workspace.id, held, self.workspaces.agents, changes, names)

    def report(self, workspace: Workspace, asked: Asked = NOTHING_ASKED) -> Card:
        """What the feedback was worth in this workspace. Raises: UnknownChoice, InvalidInput, NotFound."""
        return self.report_cards.alone(workspace.id, asked)

    def criteria(self, workspace: Workspace, asked: Asked = NOTHING_ASKED) -> Card:
        """Which criteria fail most, divide people, were never judged; with a way to reword each. Raises: as report."""
        wanted = replace(self.reports.filter(asked, workspace.id), settled=True)
        found = self.reports.criteria(wanted)
        views = dict.fromkeys((*found.failing[:REWORDED_MAX], *found.dividing[:REWORDED_MAX]))
        offered = [(view.row.task_id, view.row.number, criterion_name(view)) for view in views if view.remarks]
        return criteria_card(map(shown, criteria_tables(found, CRITERIA_LISTED_MAX)), offered[:REWORDED_MAX])

    def agents(self, workspace: Workspace, words: str) -> tuple[str, ...]:
        """Agents that tasks here have, whose name has these words."""
        with self.store.reading() as uow:
            names = uow.measures.names(workspace.id)
        return tuple(each for each in names.agents if words.strip().casefold() in each.casefold())

    def categories(self, workspace: Workspace, words: str) -> tuple[str, ...]:
        """As `agents`."""
        with self.store.reading() as uow:
            names = uow.measures.names(workspace.id)
        return tuple(each for each in names.categories if words.strip().casefold() in each.casefold())

    def _standing(self, workspace: Workspace, by: PersonId) -> Standing:
        found = self.reports.standing(workspace.id, by)
        if found is None:
            return Standing(0, 0, 0, 0, 0.0)
        row = found.row
        hourly = found.flipped_per_hour.value
        return Standing(
            row.items, row.applied, row.confirmed, row.scorecards, row.minutes, row.flipped, turned_an_hour=hourly
        )


def _listed(uow: UnitOfWork, found: Listing, link_to: LinkTo, waits_for: str = "") -> list[Listed]:
    """With a link to the first place where each is talked about."""
    places = uow.people.conversations_by_id(task.conversations[0] for task in found.tasks if task.conversations)

    def link(task: Task) -> str:
        return link_to(places[task.conversations[0]]) if task.conversations else ""

    return [Listed(task, waits_for, link(task)) for task in found.tasks]


def _unknown(given: str) -> UnknownChoice:
    near = difflib.get_close_matches(given.casefold(), _NAMES, n=1, cutoff=0.5)
    suggestion = f"Did you mean `/redraft {near[0]}`?" if near else "These are the commands:"
    return UnknownChoice(field="The command", given=given, suggestion=suggestion)
