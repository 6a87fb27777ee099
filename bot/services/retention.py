"""What people may ask for, and words that go when their time is over: texts go, numbers stay, the log says so."""

from dataclasses import dataclass
from datetime import timedelta

from bot.domain import commands as ask
from bot.domain.conversation import Actor, Person, PersonId, WorkspaceId
from bot.domain.task import TaskId
from bot.errors import NotFound
from bot.services.desk import Desk, Origin
from bot.services.ports import Choices
from bot.services.pseudonyms import Curtain, Scope, make_keys

SWEEP = Origin(Actor.system("retention"))
BATCH = 100


@dataclass(frozen=True, slots=True)
class Forgetting:
    """What forgetting a person removes."""

    choices: Choices
    tasks: tuple[TaskId, ...]
    """Those which hold words of theirs."""
    texts: int
    """Events with words of theirs."""
    cancelled: tuple[TaskId, ...]
    """Undecided tasks that they own: without their words nobody can go on with them."""


@dataclass(frozen=True, slots=True)
class Retention:
    desk: Desk

    def person(self, workspace_id: WorkspaceId | None, given: str) -> Choices:
        """Somebody by the platform's id, redraft's own, or the pseudonym of exports.

        Raises:
            NotFound: nobody, or several in different workspaces.
        """
        make_keys(self.desk.store)
        with self.desk.store.reading() as uow:
            curtain = Curtain(uow, Scope())
            found = [
                each
                for workspace in uow.archive.workspaces()
                if workspace_id in {None, workspace.id}
                for each in uow.archive.people(workspace.id)
                if given in {each.person.external_id, each.person.id, curtain.person(each.person.id)}
            ]
        if len(found) != 1:
            raise NotFound(
                what="person" if not found else "single person; name the workspace. Several are", given=given
            )
        return found[0]

    def set_training(self, person_id: PersonId, *, allowed: bool) -> None:
        """Whether the person's words may be in exports for training."""
        with self.desk.store.writing() as uow:
            uow.privacy.set_training(person_id, None if allowed else self.desk.clock.now())

    def forgetting(self, person_id: PersonId) -> Forgetting:
        """What `forget` would do; changes nothing."""
        with self.desk.store.reading() as uow:
            left = {task: uow.privacy.words_left(task, person_id) for task in uow.privacy.tasks_of(person_id)}
            tasks = tuple(task for task, count in left.items() if count)
            open_ones = (uow.reviews.get(task).task for task in tasks)
            cancelled = tuple(each.id for each in open_ones if each.owner == person_id and not each.state.is_decided)
            return Forgetting(uow.privacy.choices(person_id), tasks, sum(left.values()), cancelled)

    def rename(self, person_id: PersonId) -> Person:
        """First: whoever comes with the old id from now on is somebody new, and adds nothing to what is removed."""
        make_keys(self.desk.store)
        with self.desk.store.writing() as uow:
            choices = uow.privacy.choices(person_id)
            if choices.forgotten_at is None:
                alias = Curtain(uow, Scope()).person(person_id)
                uow.privacy.rename(person_id, alias, f"forgotten member {alias[-4:]}", self.desk.clock.now())
            return uow.privacy.choices(person_id).person

    def forget_in(self, task_id: TaskId, person_id: PersonId, origin: Origin) -> bool:
        """Remove the person's words from one task; whether there were any."""
        return self._remove(task_id, person_id, origin)

    def expired(self, kept_for: timedelta, after: TaskId | None = None) -> tuple[TaskId, ...]:
        """Tasks whose words are to go, by id; at most BATCH."""
        with self.desk.store.reading() as uow:
            return uow.privacy.expired(self.desk.clock.now() - kept_for, BATCH, after=after)

    def expire(self, task_id: TaskId, origin: Origin = SWEEP) -> bool:
        """Remove everybody's words from a decided task; whether there were any.

        Raises:
            WrongState: it is not decided.
        """
        return self._remove(task_id, None, origin)

    def _remove(self, task_id: TaskId, person_id: PersonId | None, origin: Origin) -> bool:
        with self.desk.store.writing() as uow:
            before = uow.reviews.get(task_id)  # so that nobody adds any before this ends
            if before.task.words_removed_at or (person_id and not uow.privacy.words_left(task_id, person_id)):
                return False
            self.desk.apply(uow, task_id, ask.RemoveWords(person_id), origin)
            uow.privacy.remove_words(task_id, person_id)
        if person_id:  # a task of theirs may have been cancelled, with its jobs
            self.desk.relay.nudge()
        return True
