"""What the agents tell a model about a task: sections of a prompt, made of domain values."""

from collections.abc import Iterable, Mapping, Sequence
from importlib import resources

from pydantic import BaseModel

from bot.domain.draft import Block
from bot.domain.feedback import Dispute, Feedback, FeedbackId, Resolution
from bot.domain.rubric import Criterion, Rubric
from bot.domain.score import CriterionTally
from bot.domain.task import Task
from bot.domain.text import counted
from workers.llm import Entry, Fact, Section, SectionName
from workers.untrusted import cleaned


def instructions(name: str) -> str:
    """The text of prompts/<name>.md."""
    return (resources.files("workers.agents") / "prompts" / f"{name}.md").read_text(encoding="utf-8")


def task_sections(task: Task, files: Section | None = None) -> tuple[Section, ...]:
    """Title, category, brief, and the files (see workers.agents.files): what stays the same for all calls of a task."""
    texts = {
        SectionName.TITLE: task.title,
        SectionName.CATEGORY: task.category,
        SectionName.BRIEF: task.brief,
    }
    sections = tuple(Section(name, text) for name, text in texts.items() if text)
    return (*sections, files) if files else sections


def rubric_section(rubric: Rubric) -> Section:
    entries = tuple(Entry(criterion_label(each), each.text, _worth(each)) for each in rubric.criteria)
    return Section(SectionName.RUBRIC, entries=entries)


def draft_section(blocks: Iterable[Block]) -> Section:
    entries = tuple(Entry(f"B{block.number}", block.text, (block.kind.value,)) for block in blocks)
    return Section(SectionName.DRAFT, entries=entries)


def unmet_section(unmet: Iterable[CriterionTally], notes: Sequence[tuple[int, str]]) -> Section:
    """The criteria that a revision should see to, each with how it was marked and what reviewers noted."""
    entries: list[Entry] = []
    for each in unmet:
        label = criterion_label(each.criterion)
        marked = f"{each.met} of {each.met + each.not_met} say met"
        entries.append(Entry(label, each.criterion.text, (*_worth(each.criterion), marked)))
        entries += (Entry(label, note, (Fact.NOTE,)) for number, note in notes if number == each.criterion.number)
    return Section(SectionName.UNMET, entries=tuple(entries))


def declined_section(declined: Iterable[Feedback]) -> Section:
    """What was declined in earlier cycles and not reopened, so that nobody is given two different answers."""
    entries = (
        Entry(f"D{number}", f"{item.text}\nAnswer: {item.answer}") for number, item in enumerate(declined, start=1)
    )
    return Section(SectionName.DECLINED, entries=tuple(entries))


def feedback_section(items: Mapping[str, Feedback], disputes: Sequence[Dispute], task: Task) -> Section:
    """The open items by their labels, each with its votes and with what was decided where people disagree."""
    labels = {item.id: label for label, item in items.items()}
    entries = (Entry(label, item.text, tuple(_standing(item, disputes, labels, task))) for label, item in items.items())
    return Section(SectionName.FEEDBACK, entries=tuple(entries))


def repair_sections(answer: BaseModel | None, problems: Iterable[str]) -> tuple[Section, ...]:
    """What a model is told of its last answer: the answer itself, which is data, and what is wrong with it."""
    told = "\n".join(("Answer again, in full, without these problems:", *(f"- {cleaned(each)}" for each in problems)))
    sections = (Section(SectionName.PROBLEMS, told, trusted=True),)
    return (Section(SectionName.ANSWER, answer.model_dump_json()), *sections) if answer else sections


def _standing(
    item: Feedback, disputes: Sequence[Dispute], labels: Mapping[FeedbackId, str], task: Task
) -> Iterable[str]:
    if item.author == task.owner:
        yield Fact.BY_OWNER
    if item.votes:
        yield f"{item.support} for, {item.opposition} against"
    for dispute in disputes:
        if item.id in dispute.items:
            yield _decided(item, dispute)
            others = [labels[each] for each in dispute.items if each != item.id and each in labels]
            if others:
                yield f"contradicts {', '.join(others)}"


def _decided(item: Feedback, dispute: Dispute) -> Fact:
    match dispute.resolution:
        case Resolution.UNRESOLVED:
            return Fact.UNDECIDED
        case _ if dispute.prevails == item.id:
            return Fact.UPHELD
        case Resolution.OWNER:
            return Fact.OVERRULED_BY_OWNER
        case Resolution.VOTES:
            return Fact.OVERRULED_BY_VOTES


def criterion_label(criterion: Criterion) -> str:
    """`C3`, as models know it."""
    return f"C{criterion.number}"


def _worth(criterion: Criterion) -> tuple[str, ...]:
    facts: list[str] = [Fact.REQUIRED if criterion.required else Fact.OPTIONAL]
    if criterion.is_pitfall:
        facts.append(Fact.PITFALL)
    if abs(criterion.points) != 1:
        facts.append(counted(criterion.points, "point"))
    return tuple(facts)
