"""Drafts with their words, what each revision did with the feedback, and every scorecard."""

from sqlalchemy import select

from bot.domain.draft import Arm, Block, Draft, DraftHead, DraftId, ModelCall
from bot.domain.feedback import FeedbackId, LedgerEntry
from bot.domain.score import Scorecard
from bot.domain.task import TaskId
from bot.errors import NotFound
from bot.store import schema
from bot.store.review_loading import load_scorecards
from bot.store.review_rows import AnyRow, head_of, head_values
from bot.store.transaction import Transaction

_drafts = schema.drafts


class SqlDrafts:
    """See `bot.services.ports.Drafts`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, task_id: TaskId, draft: Draft, ledger: tuple[LedgerEntry, ...]) -> None:
        task = self._transaction.row(select(schema.tasks.c.workspace_id).where(schema.tasks.c.id == task_id))
        if task is None:
            raise NotFound(what="task", given=task_id)
        workspace = {"workspace_id": task.workspace_id}
        its = {"draft_id": draft.head.id, **workspace}
        row = {**head_values(draft.head), "note": draft.note, "task_id": task_id, **workspace}
        row["calls"] = [[each.prompt, each.model, each.settings, each.request_id] for each in draft.calls]
        self._transaction.add(_drafts, [row])
        self._transaction.add(
            schema.blocks,
            [
                {"number": block.number, "kind": block.kind, "text": block.text, "gap": block.gap, **its}
                for block in draft.blocks
            ],
        )
        self._transaction.add(
            schema.ledger_entries,
            [
                {
                    "position": position,
                    "feedback_id": entry.feedback_id,
                    "edition": entry.edition,
                    "disposition": entry.disposition,
                    "answer": entry.answer,
                    "blocks": list(entry.blocks),
                    **its,
                }
                for position, entry in enumerate(ledger)
            ],
        )

    def get(self, draft_id: DraftId) -> Draft:
        row = self._row(draft_id)
        blocks = schema.blocks
        query = select(blocks).where(blocks.c.draft_id == draft_id).order_by(blocks.c.number)
        return Draft(
            head_of(row),
            tuple(Block(each.number, each.kind, each.text, each.gap) for each in self._transaction.rows(query)),
            row.note,
            tuple(ModelCall(*call) for call in row.calls),
        )

    def task_of(self, draft_id: DraftId) -> TaskId:
        row = self._transaction.row(select(_drafts.c.task_id).where(_drafts.c.id == draft_id))
        if row is None:
            raise NotFound(what="draft", given=draft_id)
        return TaskId(row.task_id)

    def of_task(self, task_id: TaskId) -> tuple[DraftHead, ...]:
        query = (
            select(_drafts)
            .where(_drafts.c.task_id == task_id)
            .order_by(_drafts.c.number, _drafts.c.arm == Arm.RETRY, _drafts.c.made_at, _drafts.c.id)
        )
        return tuple(head_of(row) for row in self._transaction.rows(query))

    def ledger(self, draft_id: DraftId) -> tuple[LedgerEntry, ...]:
        table = schema.ledger_entries
        query = select(table).where(table.c.draft_id == draft_id).order_by(table.c.position)
        return tuple(
            LedgerEntry(FeedbackId(row.feedback_id), row.edition, row.disposition, row.answer, tuple(row.blocks))
            for row in self._transaction.rows(query)
        )

    def scorecards(self, draft_id: DraftId) -> tuple[Scorecard, ...]:
        return load_scorecards(self._transaction, draft_id)

    def _row(self, draft_id: DraftId) -> AnyRow:
        row = self._transaction.row(select(_drafts).where(_drafts.c.id == draft_id))
        if row is None:
            raise NotFound(what="draft", given=draft_id)
        return row
