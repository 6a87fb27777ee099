"""What somebody types after `/redraft`, and what they get: a form, or a card for them alone."""

import difflib
from collections.abc import Callable
from dataclasses import dataclass

from bot.cards.elements import Card, Form
from bot.cards.forms import TaskStart
from bot.cards.overviews import (
    COMMANDS,
    Listed,
    Standing,
    help_card,
    list_card,
    mine_card,
    report_card,
    status_card,
    unknown_command_card,
)
from bot.cards.settings import settings_card, settings_part
from bot.domain.conversation import Actor, PersonId, Workspace, WorkspaceId
from bot.domain.feedback import Disposition
from bot.domain.review import Review
from bot.domain.task import TITLE_MAX, Task, TaskState
from bot.domain.workspace_settings import SettingChange
from bot.errors import NotFound, UnknownChoice
from bot.measure.intervals import Rate
from bot.measure.lift import Control, Lift
from bot.measure.minutes import review_minutes
from bot.services.clicks import Clicks
from bot.services.ports import Clock, Store, UnitOfWork
from bot.services.reports import Reports

LISTED_MAX = 50
OFFERED_MAX = 1_000
"""Open tasks that are looked through while somebody types."""
_READING = (
    "Complete = every required criterion met. Solo = draft 1, assisted = the last draft, on tasks where people scored "
    "both. Intervals are Wilson's, 95 %. Under 5 tasks there are no rates."
)
NOT_ENOUGH = "not enough data"

_OPEN = frozenset(state for state in TaskState if not state.is_decided)
_NAMES = tuple(usage.split()[0] for usage, _ in COMMANDS)

LinkTo = Callable[[Task], str]
"""A link to a task's thread, as Markdown; empty where there is none."""


def no_link(task: Task) -> str:
    """For places that cannot link."""
    del task
    return ""


@dataclass(frozen=True, slots=True)
class Asking:
    store: Store
    clock: Clock
    clicks: Clicks
    reports: Reports

    def typed(
        self, text: str, place: str, workspace: Workspace, by: PersonId, link_to: LinkTo = no_link
    ) -> Card | Form:
        """What to show for the words after `/redraft`; nothing counts as `help`. `place` goes with a form."""
        name, _, rest = text.strip().partition(" ")
        match name.casefold():
            case "new":
                return self.new_task(rest, place)
            case "list":
                return self.list(workspace, link_to)
            case "mine":
                return self.mine(workspace, by, link_to)
            case "report":
                return self.report(workspace)
            case "settings":
                return self.settings(workspace)
            case "" | "help":
                return help_card()
            case unknown:
                return unknown_command_card(_unknown(unknown))

    def new_task(self, title: str, place: str) -> Form:
        """The form for a new task. Reads nothing, so that it can be opened at once."""
        return self.clicks.new_task(place, TaskStart(title=title.strip()[:TITLE_MAX]))

    def list(self, workspace: Workspace, link_to: LinkTo = no_link) -> Card:
        """The open tasks of a workspace, oldest first."""
        with self.store.reading() as uow:
            tasks = uow.reviews.find(workspace_id=workspace.id, states=_OPEN, limit=LISTED_MAX)
        listed = [Listed(task, where=link_to(task)) for task in tasks]
        return list_card("Open tasks", listed, "There are no open tasks. `/redraft new` starts one.")

    def status(self, workspace: Workspace, number: int, by: PersonId) -> Card:
        """How one task stands, and what this person can do about it. Raises: NotFound."""
        with self.store.reading() as uow:
            found = uow.reviews.find(workspace_id=workspace.id, number=number, limit=1)
            if not found:
                raise NotFound(what="task", given=str(number))
            review = uow.reviews.get(found[0].id)
            names = uow.people.labels(review.people)
        return status_card(review, by, names)

    def like(self, workspace: Workspace, words: str) -> tuple[Task, ...]:
        """Open tasks whose number begins so, or whose title has these words; the newest first."""
        wanted = words.strip().casefold()
        with self.store.reading() as uow:
            tasks = uow.reviews.find(workspace_id=workspace.id, states=_OPEN, limit=OFFERED_MAX)
        return tuple(
            task for task in reversed(tasks) if str(task.number).startswith(wanted) or wanted in task.title.casefold()
        )

    def mine(self, workspace: Workspace, by: PersonId, link_to: LinkTo = no_link, *, is_admin: bool = False) -> Card:
        """What waits for this person's review, their own tasks, and how their feedback does; settings, for an admin."""
        with self.store.reading() as uow:
            tasks = uow.reviews.find(workspace_id=workspace.id, states=_OPEN, limit=LISTED_MAX)
            own = [Listed(task, where=link_to(task)) for task in tasks if task.owner == by]
            waiting = [
                Listed(task, "score draft or reply", link_to(task))
                for task in tasks
                if task.state is TaskState.IN_REVIEW and _waits_for(uow.reviews.get(task.id), by)
            ]
            standing = self._standing(uow, workspace, by)
            settings = settings_part(*self._settings(uow, workspace)) if is_admin else ()
        return mine_card(waiting, own, standing, settings)

    def settings(self, workspace: Workspace) -> Card:
        """Who changed the workspace's settings last, and the buttons to change them, which ask who presses them."""
        with self.store.reading() as uow:
            return settings_card(*self._settings(uow, workspace))

    def _settings(
        self, uow: UnitOfWork, workspace: Workspace
    ) -> tuple[WorkspaceId, tuple[SettingChange, ...], dict[PersonId, str]]:
        changes = uow.settings.changes(workspace.id)
        return workspace.id, changes, uow.people.labels({each.by for each in changes})

    def report(self, workspace: Workspace, agent: str | None = None, category: str | None = None) -> Card:
        """What the feedback was worth in this workspace."""
        found = self.reports.report(workspace_id=workspace.id, agent=agent, category=category)
        parts = [("all tasks", found.total), *found.by_agent.items(), *found.by_category.items()]
        rows = tuple(_row(name, lift) for name, lift in parts)
        notes = [_READING]
        if found.unscored:
            notes.append(f"{found.unscored} tasks count nowhere: people have not scored both draft 1 and the last.")
        if found.total.control:
            notes.append(_beyond_retry(found.total.control))
        header = ("", "n", "Solo", "Assisted", "Difference", "Rescued")
        return report_card(
            f"{found.tasks} tasks, {found.total.n} of them scored before and after.", header, rows, notes
        )

    def _standing(self, uow: UnitOfWork, workspace: Workspace, by: PersonId) -> Standing:
        items = applied = confirmed = scorecards = 0
        minutes = 0.0
        for task in uow.reviews.with_part_of(workspace.id, by):
            review = uow.reviews.get(task.id)
            said = [item for item in review.feedback if item.author == by]
            items += len(said)
            applied += sum(item.disposition in {Disposition.APPLIED, Disposition.CONFIRMED} for item in said)
            confirmed += sum(item.disposition is Disposition.CONFIRMED for item in said)
            events = uow.reviews.events(task.id)
            minutes += review_minutes(events, self.clock.now()).get(by, 0.0)
            scorecards += sum(
                card.grader == Actor.person(by) and card.filed_at is not None
                for head in uow.drafts.of_task(task.id)
                for card in uow.drafts.scorecards(head.id)
            )
        return Standing(items, applied, confirmed, scorecards, minutes)


def _waits_for(review: Review, by: PersonId) -> bool:
    """Whether this person was asked, or has taken part, and is not done with the current draft."""
    asked = by in review.task.reviewers or (not review.task.reviewers and by in review.people)
    return asked and by not in dict(review.finished)


def _unknown(given: str) -> UnknownChoice:
    near = difflib.get_close_matches(given.casefold(), _NAMES, n=1, cutoff=0.5)
    suggestion = f"Did you mean `/redraft {near[0]}`?" if near else "These are the commands:"
    return UnknownChoice(field="The command", given=given, suggestion=suggestion)


def _row(name: str, lift: Lift) -> tuple[str, ...]:
    if lift.difference is None:
        return name, str(lift.n), NOT_ENOUGH, NOT_ENOUGH, "", ""
    rescued = f"{lift.rescued} of {lift.rescue.n}" if lift.rescue else str(lift.rescued)
    points = f"{lift.difference * 100:+.1f} points"
    return name, str(lift.n), _rate(lift.solo), _rate(lift.assisted), points, rescued


def _beyond_retry(control: Control) -> str:
    """What feedback gave more than as many tries without it."""
    told = f"Against as many tries without feedback, on the {control.n} tasks that have them: "
    if control.difference is None:
        return f"{told}{NOT_ENOUGH}."
    rates = f"retry {_rate(control.retry)}, assisted {_rate(control.assisted)}"
    return f"{told}{rates}, {control.difference * 100:+.1f} points beyond retry."


def _rate(rate: Rate | None) -> str:
    return NOT_ENOUGH if rate is None else f"{rate.value:.1%} ({rate.low:.1%} to {rate.high:.1%})"
