"""Builders for tests of the agents."""

from collections.abc import Sequence
from datetime import UTC, datetime

from bot.domain.blocks import split
from bot.domain.conversation import Actor, PersonId, WorkspaceId
from bot.domain.draft import Arm, Draft, DraftHead, DraftId, Usage
from bot.domain.feedback import Disposition, Dispute, Feedback, FeedbackId, find_disputes
from bot.domain.files import ReadFile
from bot.domain.rubric import Rubric
from bot.domain.rubric_text import parse_rubric
from bot.domain.score import CriterionTally
from bot.domain.task import AgentName, Task, TaskId, TaskState
from workers.agents.reviser import RevisionRequest

NOW = datetime(2026, 11, 23, tzinfo=UTC)
OWNER = PersonId("ada")
BEN = PersonId("ben")

BRIEF = "Write a guide for new volunteers at the harbour museum. Say when and where they meet. They meet at 9:30."
RUBRIC = """\
Names the meeting place
Names the meeting time
Tells whom to call
? Mentions the café
Promises payment (-5 points)"""
BODY = "# Guide\n\nWelcome to the museum.\n\n## The meeting time\n\nThey meet at 9:30.\n"


def a_task(*, brief: str = BRIEF, title: str = "Volunteer guide", files: tuple[str, ...] = ()) -> Task:
    return Task(
        TaskId("t1"),
        WorkspaceId("w1"),
        1,
        title,
        brief,
        "Writing",
        AgentName.AUTO,
        OWNER,
        NOW,
        TaskState.DRAFTING,
        files=files,
    )


def a_rubric(text: str = RUBRIC) -> Rubric:
    return Rubric(1, parse_rubric(text), Actor.person(OWNER), NOW)


def a_draft(body: str = BODY) -> Draft:
    head = DraftHead(DraftId("d1"), 1, Arm.SOLO, "0" * 64, "practice", "practice", Usage(), NOW)
    return Draft(head, split(body))


def an_item(
    name: str,
    text: str,
    *,
    author: PersonId = BEN,
    disposition: Disposition = Disposition.OPEN,
    votes: tuple[tuple[PersonId, int], ...] = (),
    edition: int = 1,
    answer: str = "",
) -> Feedback:
    return Feedback(FeedbackId(name), DraftId("d1"), 1, author, text, NOW, None, edition, disposition, answer, votes)


def a_request(
    *items: Feedback,
    body: str = BODY,
    rubric: str = RUBRIC,
    unmet: Sequence[int] = (),
    notes: tuple[tuple[int, str], ...] = (),
    disputes: tuple[Dispute, ...] | None = None,
    declined_before: tuple[Feedback, ...] = (),
    files: tuple[ReadFile, ...] = (),
) -> RevisionRequest:
    criteria = a_rubric(rubric).criteria
    return RevisionRequest(
        task=a_task(files=tuple(each.file.name for each in files)),
        rubric=a_rubric(rubric),
        draft=a_draft(body),
        items=items,
        unmet=tuple(CriterionTally(criteria[number - 1], met=1, not_met=2) for number in unmet),
        notes=notes,
        disputes=find_disputes(items, OWNER) if disputes is None else disputes,
        declined_before=declined_before,
        files=files,
    )
