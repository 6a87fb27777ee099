"""Reports in short hand, of tasks whose drafts were complete or not."""

from datetime import UTC, datetime

from bot.domain.draft import Arm
from bot.domain.task import TaskId, TaskState
from bot.measure.report import Report, report
from bot.measure.rows import DraftRow, Rows, TaskRow

AT = datetime(2026, 11, 1, tzinfo=UTC)

Tasks = tuple[str, str, tuple[bool, ...], bool | None, int]
"""Agent, category, whether each draft was complete, whether a retry was, and how many such tasks there are."""


def a_report(*told: Tasks) -> Report:
    tasks: list[TaskRow] = []
    drafts: list[DraftRow] = []
    for agent, category, completed, retry, times in told:
        for _ in range(times):
            task = TaskId(f"{len(tasks):026}")
            tasks.append(TaskRow(task, len(tasks) + 1, "Task", agent, category, TaskState.ACCEPTED, AT, 1.0, 0, None))
            drafts += [_draft(task, number, complete) for number, complete in enumerate(completed, start=1)]
            if retry is not None:
                retries = [_draft(task, number, retry, Arm.RETRY) for number in range(2, len(completed) + 1)]
                drafts += retries
    return report(Rows(tasks, drafts))


def _draft(task: TaskId, number: int, complete: bool, arm: Arm = Arm.ASSISTED) -> DraftRow:
    arm = Arm.SOLO if number == 1 and arm is Arm.ASSISTED else arm
    return DraftRow(task, number, arm, complete, int(complete), 1, None, None, 1.0, None)


PLAIN: tuple[Tasks, ...] = (
    ("claude", "Writing", (False, True), False, 4),
    ("claude", "Writing", (True,), None, 3),
    ("gpt", "Writing", (False, False, True), False, 2),
    ("gpt", "Other", (False, False), True, 3),
)
"""12 tasks: 3 complete solo, 9 with feedback."""
