"""What tasks come with: each file a row, its content within it."""

from collections.abc import Sequence

from sqlalchemy import select

from bot.domain.files import File, ReadFile
from bot.domain.task import TaskId
from bot.errors import NotFound
from bot.store import schema
from bot.store.review_rows import AnyRow
from bot.store.transaction import Transaction

_files = schema.task_files
_KNOWN = (_files.c.name, _files.c.media_type, _files.c.size, _files.c.digest, _files.c.pages, _files.c.remark)


class SqlFiles:
    """See `bot.services.ports.Files`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, task_id: TaskId, files: Sequence[ReadFile]) -> None:
        task = self._transaction.row(select(schema.tasks.c.workspace_id).where(schema.tasks.c.id == task_id))
        if task is None:
            raise NotFound(what="task", given=task_id)
        self._transaction.add(
            _files,
            [
                {
                    "task_id": task_id,
                    "position": position,
                    "workspace_id": task.workspace_id,
                    "name": each.file.name,
                    "media_type": each.file.media_type,
                    "size": each.file.size,
                    "digest": each.file.digest,
                    "pages": each.file.pages,
                    "remark": each.file.remark,
                    "text": each.text,
                    "content": each.content,
                }
                for position, each in enumerate(files)
            ],
        )

    def of_task(self, task_id: TaskId) -> tuple[File, ...]:
        query = select(*_KNOWN).where(_files.c.task_id == task_id).order_by(_files.c.position)
        return tuple(map(_file, self._transaction.rows(query)))

    def with_content(self, task_id: TaskId) -> tuple[ReadFile, ...]:
        query = select(_files).where(_files.c.task_id == task_id).order_by(_files.c.position)
        return tuple(ReadFile(_file(row), row.content, row.text) for row in self._transaction.rows(query))


def _file(row: AnyRow) -> File:
    return File(row.name, row.media_type, row.size, row.digest, row.pages, row.remark)
