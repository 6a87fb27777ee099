"""What a person waits for when they click: one command from the event to the commit, beside one bare commit.

The baseline does what no such service can do without: one durable row in the same database. So the ratio says what
exactly-once, the rules, the audit log and the outbox cost on top.
"""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import quantiles
from time import perf_counter

from bot.bootstrap import App, bootstrap
from bot.config import load_settings
from bot.errors import QueueUnavailable
from bot.services.desk import Origin
from bot.services.ports import JobQueue
from bot.store.migrate import upgrade
from tests.bench import Row
from tests.builders import START, a_play_in_review
from tests.integration.store.playing import make_cast, save
from tests.postgres import PostgresMissingError, postgres_server

REPEATS = 300


def run() -> list[Row]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        urls = {"SQLite": f"sqlite:///{folder / 'redraft.db'}"}
        try:
            server = stack.enter_context(postgres_server())
            urls["PostgreSQL"] = stack.enter_context(server.database())
        except PostgresMissingError as error:
            print(f"  without PostgreSQL: {error}")
        return [row for name, url in urls.items() for row in _rows(name, url, folder)]


def _rows(name: str, url: str, folder: Path) -> list[Row]:
    upgrade(url)
    settings = load_settings(DATABASE_URL=url, data_dir=folder)
    app = bootstrap(settings, queue=_no_queue)
    try:
        with _review(app) as (capture, bare):
            return [
                Row(
                    what=f"{name}: a reply is captured, p{percent}",
                    unit="ms per reply",
                    ours=ours,
                    baseline=baseline,
                    baseline_name="one bare commit",
                    more_is_better=False,
                    repeats=REPEATS,
                )
                for percent, ours, baseline in zip((50, 95), _timed(capture), _timed(bare), strict=True)
            ]
    finally:
        app.store.close()


@contextmanager
def _review(app: App) -> Iterator[tuple[Callable[[int], object], Callable[[int], object]]]:
    """A task in review, and the two things to measure on it."""
    play = a_play_in_review(make_cast(app.store))
    save(app.store, play)
    task = play.review.task

    def capture(number: int) -> object:
        origin = Origin.person(task.owner, f"bench:{number}")
        return app.reviews.capture(task.id, f"point {number}", origin)

    def bare(number: int) -> object:
        with app.store.writing() as uow:
            return uow.inbox.claim(f"bare:{number}", START)

    yield capture, bare


def _timed(act: Callable[[int], object]) -> tuple[float, float]:
    """p50 and p95, in ms."""
    took = []
    for number in range(REPEATS):
        began = perf_counter()
        act(number)
        took.append((perf_counter() - began) * 1_000)
    cuts = quantiles(took, n=100)
    return cuts[49], cuts[94]


def _no_queue() -> JobQueue:
    raise QueueUnavailable(why="nothing is enqueued here")
