"""Reviews as they were read or saved last, so that the next command on a task reads one row and not the whole of it.

A review changes by its events only, and its version counts them: whatever is stored under the same version is the same,
whoever wrote it, and from which process. So nothing here can be out of date, as long as nobody changes a row of a
review without counting its version up.
"""

import threading
from collections import OrderedDict

from bot.domain.review import Review
from bot.domain.task import TaskId

KEPT = 200
"""Tasks at once. One with a hundred items of feedback takes about 0.1 MB."""


def keep_latest(held: OrderedDict[TaskId, Review], review: Review, kept: int) -> None:
    """Add a review to those held, of which so many stay: the ones that came last."""
    held[review.task.id] = review
    held.move_to_end(review.task.id)
    while len(held) > kept:
        held.popitem(last=False)


class RememberedReviews:
    """Of one store, for all of its threads."""

    def __init__(self, kept: int) -> None:
        self._kept = kept
        self._reviews: OrderedDict[TaskId, Review] = OrderedDict()
        self._lock = threading.Lock()

    def at(self, task_id: TaskId, version: int) -> Review | None:
        with self._lock:
            held = self._reviews.get(task_id)
            if held is None or held.version != version:
                return None
            self._reviews.move_to_end(task_id)
            return held

    def keep(self, review: Review) -> None:
        """One that is committed."""
        with self._lock:
            keep_latest(self._reviews, review, self._kept)
