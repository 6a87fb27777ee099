"""The reviser: turns a closed feedback window into the next draft, with an honest answer to each item.

A plan of edits; where that cannot be used, one repair turn that names what is wrong; then a full rewrite, aligned with
the old draft; then an error, and a person has to look. Short drafts and structural feedback are rewritten at once,
unless the model prefers edits.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.domain.blocks import join, split
from bot.domain.draft import Block, Draft, Usage
from bot.domain.edits import Edit, EditOp
from bot.domain.feedback import Disposition, Dispute, Feedback, FeedbackId, LedgerEntry
from bot.domain.files import ReadFile
from bot.domain.ledger import Response, ResponseStatus, criteria_in_rewrite, ledger_for_rewrite
from bot.domain.revision import (
    Problem,
    Revised,
    RevisionPlan,
    apply_plan,
    check_plan,
    placeholder,
    rewrite_tokens,
    should_rewrite,
)
from bot.domain.rubric import Rubric
from bot.domain.score import CriterionTally
from bot.domain.source_code import is_program
from bot.domain.task import Task
from bot.errors import AgentFailed, AgentInvalidOutput
from workers.agents.answers import (
    ItemResponse,
    PlacedCriterion,
    PlacedResponse,
    PlanAnswer,
    RewriteAnswer,
    block_number,
    criterion_number,
    plan_answer,
    rewrite_answer,
)
from workers.agents.deliverable import Screen, given_in
from workers.agents.files import given_files, with_gaps
from workers.agents.sections import (
    criterion_label,
    declined_section,
    draft_section,
    feedback_section,
    instructions,
    repair_sections,
    rubric_section,
    task_sections,
    unmet_section,
)
from workers.agents.spending import Spending
from workers.llm import LLM, OnProgress, Prompt, PromptKind, Section

ITEMS_MAX = 100
FEEDBACK_CHARACTERS_MAX = 200_000
"""What one revision is given of the open items, in the order in which they were captured."""

_LEFT_OUT = "There was more feedback than fits into one revision; the agent did not get this. Reopen it for the next."


@dataclass(frozen=True, slots=True)
class RevisionRequest:
    """Everything that a revision goes by."""

    task: Task
    rubric: Rubric
    draft: Draft
    """The base."""
    items: tuple[Feedback, ...]
    """The open items of the window. Any that is not open (any more) is left out of the prompt and of the ledger."""
    unmet: tuple[CriterionTally, ...] = ()
    notes: tuple[tuple[int, str], ...] = ()
    """Reviewers' notes, each with the number of its criterion."""
    disputes: tuple[Dispute, ...] = ()
    declined_before: tuple[Feedback, ...] = ()
    files: tuple[ReadFile, ...] = ()
    """Those of the task's files whose content is here."""


@dataclass(frozen=True, slots=True)
class RevisedDraft:
    """The next draft."""

    blocks: tuple[Block, ...]
    ledger: tuple[LedgerEntry, ...]
    """One entry for each open item of the request, in its order."""
    note: str
    usage: Usage
    """Of all answers that it took, also of those that could not be used."""
    model: str
    touched: tuple[int, ...]
    """The numbers of the criteria in whose name it changed the text."""
    by_edits: bool
    """False: the whole draft was written anew."""
    rewrite_tokens: int | None
    """Output tokens of one answer that writes the whole draft: for edits estimated by `revision.rewrite_tokens`, for a
    rewrite what it took. None where the server counts none."""


async def revise(llm: LLM, request: RevisionRequest, *, on_progress: OnProgress) -> RevisedDraft:
    """Ask for a revision; a whole one, or an error.

    Raises:
        AgentInvalidOutput: no answer could be used, not even a full rewrite.
        AgentFailed: see workers.llm.LLM.
    """
    return await _Revision(llm, request, on_progress).made()


@dataclass(frozen=True, slots=True)
class _Attempt:
    """One plan that a model has handed in."""

    problems: tuple[Problem, ...]
    plan: RevisionPlan | None = None
    answer: PlanAnswer | None = None
    note: str = ""
    """As people may see it."""
    tokens: int = 0
    """Output tokens of the answer."""
    revised: Revised | None = None
    """None where the plan cannot be carried out. Where it can, `problems` are claims that nothing bears out."""


class _Revision:
    """One revision on its way."""

    def __init__(self, llm: LLM, request: RevisionRequest, on_progress: OnProgress) -> None:
        self._llm = llm
        self._request = request
        self._base = request.draft
        self._open = tuple(item for item in request.items if item.disposition is Disposition.OPEN)
        self._items = _within_limits(self._open)
        self._by_label = {f"F{number}": item for number, item in enumerate(self._items, start=1)}
        self._criteria = [criterion_label(each.criterion) for each in request.unmet]
        self._labels = {item.id: label for label, item in self._by_label.items()}
        self._files = given_files(request.task, request.files, llm)
        self._spending = Spending(llm, on_progress)
        self._is_program = is_program(request.draft.body)
        self._given = given_in(self._sections())

    async def made(self) -> RevisedDraft:
        if self._may_rewrite(self._items):
            return await self._rewritten(tries=2)
        return await self._edited() or await self._rewritten(tries=1)

    def _may_rewrite(self, asked: RevisionPlan | Sequence[Feedback]) -> bool:
        return not self._llm.prefers_edits and should_rewrite(self._base, asked)

    # ---- edits

    async def _edited(self) -> RevisedDraft | None:
        """None where neither the plan nor its repair can be carried out."""
        first = await self._planned()
        if not first.problems:
            return self._result(first)
        if first.revised is None and first.plan and self._may_rewrite(first.plan):
            return None
        try:
            second = await self._planned(after=first)
        except AgentFailed:
            if first.revised:
                return self._result(first)
            raise
        usable = [attempt for attempt in (second, first) if attempt.revised]
        return self._result(min(usable, key=lambda attempt: len(attempt.problems))) if usable else None

    async def _planned(self, after: _Attempt | None = None) -> _Attempt:
        repair = repair_sections(after.answer, map(self._sentence, after.problems)) if after else ()
        schema = plan_answer(len(self._base.blocks), list(self._by_label), self._criteria)
        try:
            answer = await self._spending.parse(self._prompt("revise_edits", repair), schema)
        except AgentInvalidOutput as error:
            return _Attempt((Problem(str(error.facts["why"])),))
        screen = Screen(self._given)
        plan = self._plan(answer, screen)
        if problems := check_plan(plan, self._base, self._items):
            return _Attempt(problems, plan, answer)
        tokens = self._spending.last.output_tokens
        revised = apply_plan(plan, self._base, self._items)
        if self._is_program and self._lets_links_out(join(revised.blocks)):
            return _Attempt((Problem("the draft is a program, and these edits put other text into it"),), plan, answer)
        note = screen.note(answer.note)
        return _Attempt(tuple(_unfounded(plan.responses, revised.ledger)), plan, answer, note, tokens, revised)

    def _lets_links_out(self, body: str) -> bool:
        """Whether what may stand in a program, shown as a listing, now stands in a document."""
        return not is_program(body) and Screen(self._given).passage(body) != body

    def _plan(self, answer: PlanAnswer, screen: Screen) -> RevisionPlan:
        edits = tuple(
            Edit(
                EditOp(op.op),
                block_number(op.block),
                "" if op.op == "delete" else screen.passage(op.new_text, program=self._is_program),
                tuple(map(self._id, op.feedback_ids)),
                screen.remark(op.why),
                self._unmet(op.criteria),
            )
            for op in answer.ops
        )
        return RevisionPlan(self._base.head.id, edits, self._responses(answer.responses, screen))

    def _result(self, attempt: _Attempt) -> RevisedDraft:
        if attempt.revised is None or attempt.answer is None:
            raise ValueError("this attempt cannot be carried out")
        blocks, answer = attempt.revised.blocks, attempt.answer
        whole = rewrite_tokens(_as_rewrite(answer, blocks), answer.model_dump_json(), attempt.tokens)
        return self._revised(attempt.revised, attempt.note, by_edits=True, rewrite_tokens=whole)

    # ---- a full rewrite

    async def _rewritten(self, *, tries: int) -> RevisedDraft:
        repair: tuple[Section, ...] = ()
        why = ""
        for _ in range(tries):
            schema = rewrite_answer(len(self._base.blocks), list(self._by_label), self._criteria)
            answer: RewriteAnswer | None = None
            try:
                answer = await self._spending.parse(self._prompt("revise_rewrite", repair), schema)
            except AgentInvalidOutput as error:
                why = str(error.facts["why"])
            else:
                screen = Screen(self._given)
                body = self._body(screen.deliverable(answer.draft))
                why = _rewrite_problem(body)
                if not why:
                    blocks = split(body)
                    responses = self._responses(answer.responses, screen)
                    ledger = ledger_for_rewrite(self._base.blocks, blocks, responses, self._items)
                    touched = criteria_in_rewrite(self._base.blocks, blocks, self._placed(answer))
                    whole = self._spending.last.output_tokens or None
                    note = screen.note(answer.note)
                    return self._revised(Revised(blocks, ledger, touched), note, by_edits=False, rewrite_tokens=whole)
            repair = repair_sections(answer, (why,))
        raise self._spending.unusable(why)

    def _body(self, text: str) -> str:
        """The rewritten text with the line ends of the base."""
        body = text + "\n"
        return body.replace("\r\n", "\n").replace("\n", "\r\n") if "\r\n" in self._base.body else body

    # ---- to the model and back

    def _prompt(self, name: str, repair: Sequence[Section]) -> Prompt:
        return Prompt(PromptKind.REVISE, instructions(name), (*self._sections(), *repair))

    def _sections(self) -> tuple[Section, ...]:
        request = self._request
        declined = [item for item in request.declined_before if item.disposition is Disposition.DECLINED]
        sections = (
            *task_sections(request.task, self._files.section),
            rubric_section(request.rubric),
            draft_section(self._base.blocks),
            unmet_section(request.unmet, request.notes),
            declined_section(declined),
            feedback_section(self._by_label, request.disputes, request.task),
        )
        return tuple(section for section in sections if section.text or section.entries)

    def _sentence(self, problem: Problem) -> str:
        item = self._labels.get(problem.feedback_id, problem.feedback_id) if problem.feedback_id else ""
        place = " ".join(filter(None, (f"edit {problem.edit}" if problem.edit else "", item)))
        return f"{place}: {problem.what}" if place else problem.what

    def _id(self, label: str) -> FeedbackId:
        item = self._by_label.get(label)
        return item.id if item else FeedbackId(label)

    def _unmet(self, labels: Sequence[str]) -> tuple[int, ...]:
        """The numbers of those that are labels of unmet criteria."""
        return tuple(criterion_number(label) for label in labels if label in self._criteria)

    def _placed(self, answer: RewriteAnswer) -> Iterator[tuple[int, tuple[int, ...]]]:
        for each in answer.criteria:
            for number in self._unmet([each.criterion]):
                yield number, tuple(map(block_number, each.blocks))

    def _responses(self, answers: Sequence[ItemResponse], screen: Screen) -> tuple[Response, ...]:
        return tuple(
            Response(
                self._id(answer.feedback_id),
                ResponseStatus(answer.status),
                screen.remark(answer.note),
                tuple(map(block_number, answer.blocks)) if isinstance(answer, PlacedResponse) else (),
            )
            for answer in answers
        )

    def _revised(self, revised: Revised, note: str, *, by_edits: bool, rewrite_tokens: int | None) -> RevisedDraft:
        answered = {entry.feedback_id: entry for entry in revised.ledger}
        entries = tuple(
            answered.get(item.id) or LedgerEntry(item.id, item.edition, Disposition.NEEDS_PERSON, _LEFT_OUT)
            for item in self._open
        )
        usage, model, note = self._spending.usage, self._spending.model, with_gaps(note, self._files)
        return RevisedDraft(revised.blocks, entries, note, usage, model, revised.touched, by_edits, rewrite_tokens)


def _within_limits(items: Sequence[Feedback]) -> tuple[Feedback, ...]:
    kept: list[Feedback] = []
    room = FEEDBACK_CHARACTERS_MAX
    for item in items:
        room -= len(item.text)
        if room < 0 or len(kept) == ITEMS_MAX:
            break
        kept.append(item)
    return tuple(kept)


def _unfounded(responses: Sequence[Response], ledger: Sequence[LedgerEntry]) -> Sequence[Problem]:
    """The claims that the ledger does not bear out."""
    applied = {entry.feedback_id for entry in ledger if entry.disposition is Disposition.APPLIED}
    what = "you say that it is addressed, but no edit that names it changes the text; make one, or say otherwise"
    claimed = (each.feedback_id for each in responses if each.status is ResponseStatus.ADDRESSED)
    return [Problem(what, feedback_id=each) for each in claimed if each not in applied]


def _as_rewrite(answer: PlanAnswer, blocks: Sequence[Block]) -> str:
    """The same answer as a full rewrite would have given it."""
    responses = [PlacedResponse(**each.model_dump(), blocks=[]) for each in answer.responses]
    named = dict.fromkeys(label for op in answer.ops for label in op.criteria)
    criteria = [PlacedCriterion(criterion=label, blocks=[]) for label in named]
    return RewriteAnswer(draft=join(blocks), responses=responses, criteria=criteria, note=answer.note).model_dump_json()


def _rewrite_problem(body: str) -> str:
    if not body.strip():
        return "the draft is empty"
    left_out = placeholder(body)
    return f"the draft says “{left_out}” in place of words; write all of them" if left_out else ""
