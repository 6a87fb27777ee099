"""Examples for training: drafts that were accepted, and pairs of drafts of which people preferred the later one.

Nothing into which words went of somebody who declined, or was forgotten: neither as owner, nor as author of an item of
feedback that was applied to one of its drafts.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from bot.domain.draft import DraftHead, DraftId
from bot.domain.feedback import Feedback, FeedbackId
from bot.domain.rubric import Rubric
from bot.domain.score import CriterionTally, Outcome
from bot.domain.task import TaskId, TaskState
from bot.domain.text import counted
from bot.services.exports import DECLINED, NO_WORDS, NOT_ACCEPTED, LeftOut, Reason
from bot.services.ports import Store
from bot.services.pseudonyms import Curtain, Scope, make_keys
from bot.services.scored import Scored, tasks_in

NO_FLIP = Reason("revision by which no criterion turned to met", "revisions by which no criterion turned to met")
GOT_WORSE = Reason(
    "revision by which one criterion turned to met and another from it",
    "revisions by which one criterion turned to met and another from it",
)


@dataclass(frozen=True, slots=True)
class Said:
    """One turn of a conversation with a model, as trainers of models read it."""

    role: str
    """`user` or `assistant`."""
    content: str


@dataclass(frozen=True, slots=True)
class Example:
    """An accepted draft, and what was asked for."""

    task_id: TaskId
    draft_id: DraftId
    category: str
    agent: str
    model: str
    complete: bool | None
    """By the people's tally; None where they did not score it."""
    messages: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Flipped:
    """A criterion that was not met, or disputed, and then met; of a pitfall the other way round."""

    number: int
    text: str
    before: Outcome
    after: Outcome


@dataclass(frozen=True, slots=True)
class Cause:
    """An item of feedback that the revision applied."""

    feedback_id: FeedbackId
    author: str
    text: str


@dataclass(frozen=True, slots=True)
class Preference:
    """Two drafts in a row, of which the later one meets a criterion that the earlier one did not, and loses none."""

    task_id: TaskId
    category: str
    rejected_draft: DraftId
    chosen_draft: DraftId
    agent: str
    model: str
    prompt: tuple[Said, ...]
    chosen: tuple[Said, ...]
    rejected: tuple[Said, ...]
    flipped: tuple[Flipped, ...]
    feedback: tuple[Cause, ...]


@dataclass(frozen=True, slots=True)
class Training:
    store: Store

    def sft(self, scope: Scope, told: LeftOut) -> Iterator[Example]:
        """Each accepted draft, for supervised fine-tuning."""
        make_keys(self.store)
        with self.store.reading() as uow:
            curtain = Curtain(uow, scope)
            for task in tasks_in(uow, scope):
                if found := _example(curtain, task, told):
                    yield found

    def dpo(self, scope: Scope, told: LeftOut) -> Iterator[Preference]:
        """Each pair of drafts in a row between which people's tally of a criterion turned to met."""
        make_keys(self.store)
        with self.store.reading() as uow:
            curtain = Curtain(uow, scope)
            for task in tasks_in(uow, scope):
                for rejected, chosen in pairwise(task.drafts):
                    if found := _preference(curtain, task, rejected, chosen, told):
                        yield found


def _example(curtain: Curtain, task: Scored, told: LeftOut) -> Example | None:
    about, decision = task.review.task, task.review.task.decision
    if decision is None or decision.state is not TaskState.ACCEPTED or task.review.rubric is None:
        told.because(NOT_ACCEPTED)
        return None
    head = next(each for each in task.drafts if each.id == decision.draft_id)
    if not _is_usable(curtain, task, task.drafts, told):
        return None
    tally = task.latest_tally(head.id)
    return Example(
        task_id=about.id,
        draft_id=head.id,
        category=about.category,
        agent=head.agent,
        model=head.model,
        complete=tally.complete if tally else None,
        messages=(_asked(curtain, task, task.review.rubric), _written(curtain, task, head)),
    )


def _preference(
    curtain: Curtain, task: Scored, rejected: DraftHead, chosen: DraftHead, told: LeftOut
) -> Preference | None:
    versions = task.versions(rejected.id) & task.versions(chosen.id)
    if not versions:
        told.because(NO_FLIP)
        return None
    version = max(versions)
    pairs = tuple(zip(task.tally(rejected.id, version).criteria, task.tally(chosen.id, version).criteria, strict=True))
    flipped = tuple((before, after) for before, after in pairs if before.needs_work and _is_good(after))
    if not flipped:
        told.because(NO_FLIP)
        return None
    if any(_is_good(before) and after.needs_work for before, after in pairs):
        told.because(GOT_WORSE)
        return None
    until_then = tuple(head for head in task.drafts if head.number <= chosen.number)
    if not _is_usable(curtain, task, until_then, told):
        return None
    about = task.review.task
    rubric = next(each for each in task.review.rubrics if each.version == version)
    return Preference(
        task_id=about.id,
        category=about.category,
        rejected_draft=rejected.id,
        chosen_draft=chosen.id,
        agent=chosen.agent,
        model=chosen.model,
        prompt=(_asked(curtain, task, rubric),),
        chosen=(_written(curtain, task, chosen),),
        rejected=(_written(curtain, task, rejected),),
        flipped=tuple(
            Flipped(
                after.criterion.number,
                curtain.words(about.workspace_id, after.criterion.text),
                before.outcome,
                after.outcome,
            )
            for before, after in flipped
        ),
        feedback=tuple(_cause(curtain, task, item) for item in task.applied(chosen.id)),
    )


def _is_usable(curtain: Curtain, task: Scored, drafts: tuple[DraftHead, ...], told: LeftOut) -> bool:
    if not curtain.may_train(*task.authors(*drafts)):
        told.because(DECLINED)
        return False
    if not task.has_words:
        told.because(NO_WORDS)
        return False
    return True


def _is_good(found: CriterionTally) -> bool:
    return found.outcome is (Outcome.NOT_MET if found.criterion.is_pitfall else Outcome.MET)


def _cause(curtain: Curtain, task: Scored, item: Feedback) -> Cause:
    return Cause(item.id, curtain.person(item.author), curtain.words(task.review.task.workspace_id, item.text))


def _asked(curtain: Curtain, task: Scored, rubric: Rubric) -> Said:
    """What the owner asked for, in one text: title, brief, and the rubric as people type it."""
    about = task.review.task
    lines = [f"# {about.title}", "", about.brief, "", "## Rubric", ""]
    for each in rubric.criteria:
        remarks = [] if each.required else ["optional"]
        remarks += [] if each.points == 1 else [counted(each.points, "point")]
        remark = f" ({', '.join(remarks)})" if remarks else ""
        lines.append(f"{each.number}. {each.text}{remark}")
    return Said("user", curtain.words(about.workspace_id, "\n".join(lines)))


def _written(curtain: Curtain, task: Scored, head: DraftHead) -> Said:
    body = curtain.uow.drafts.get(head.id).body
    return Said("assistant", curtain.words(task.review.task.workspace_id, body))
