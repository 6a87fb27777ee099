"""The queue. Synchronous."""

from typing import Protocol


class JobQueue(Protocol):
    def enqueue(self, job: str, *, kind: str, epoch: int, timeout_seconds: int, is_bulk: bool = False) -> None:
        """Hand a job to the workers. The same job and epoch twice is one entry. Raises: QueueUnavailable.

        Workers have slots of their own for bulk, so that it makes nobody wait.
        """

    def stop(self, job: str, *, epoch: int) -> None:
        """Tell the worker that runs the job, handed over in this epoch or an earlier one, to stop; none may.

        Raises: QueueUnavailable.
        """

    def ping(self) -> None:
        """Raises: QueueUnavailable."""

    def depth(self) -> int:
        """Entries that no worker has taken yet. Raises: QueueUnavailable."""

    def depths(self) -> dict[str, int]:
        """The same for each queue, by name. Raises: QueueUnavailable."""
