"""How everything stands: looked at without starting or changing anything, and told also where half of it is away."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.bootstrap import App, bootstrap
from bot.cli.everything import up_lock
from bot.cli.places import database_place, queue_place
from bot.config import Settings
from bot.domain.task import TaskState
from bot.errors import RedraftError, StoreNotReady, Unavailable
from bot.health import Answer, Board, State
from bot.queue import connect
from bot.services.backlog import Measured
from bot.services.ports import Waiting
from bot.store.migrate import check
from bot.valkey import join

WORKS = frozenset({State.OK, State.TROUBLED})


@dataclass
class Standing:
    """What was found. `problems` is what somebody should look at; where it is empty, redraft is well."""

    problems: list[str] = field(default_factory=list)
    database: str = ""
    queue: str = ""
    backlog: Measured | None = None
    """None where the database is away."""
    depths: Mapping[str, int] | None = None
    """Entries by queue; None where the queue is away."""
    processes: tuple[Answer, ...] = ()
    """Empty, too, where the queue is away: it is the queue that knows them."""
    up_pid: int | None = None
    """`redraft up` of this data directory, known without the queue."""


def look(settings: Settings) -> Standing:
    """Ask the database, the queue and the processes. Raises SettingsInvalid."""
    app = bootstrap(settings)
    found = Standing(database=database_place(settings.store_url), up_pid=_up_pid(settings))
    try:
        _look_at_database(found, app)
        _look_at_queue(found, app)
    finally:
        app.store.close()
    _judge(found)
    return found


def _look_at_database(found: Standing, app: App) -> None:
    try:
        check(app.settings.store_url)
        found.backlog = app.backlog.measured()
    except StoreNotReady as error:
        made_at_need = app.settings.database_url is None
        found.problems.append("There is no database yet; `redraft up` makes it." if made_at_need else _sentence(error))
    except Unavailable as error:
        found.problems.append(_sentence(error))


def _look_at_queue(found: Standing, app: App) -> None:
    settings = app.settings
    found.queue = queue_place(settings.redis_url) if settings.redis_url else "redraft's own server"
    try:
        url = settings.redis_url or join(settings.data_dir)
        found.queue = queue_place(url)
        found.depths = app.relay.queue().depths()
        with connect(url) as connection:
            found.processes = Board(connection).answers()
    except Unavailable as error:
        found.depths = None
        found.problems.append(_sentence(error))


def _up_pid(settings: Settings) -> int | None:
    if not settings.data_dir.is_dir():
        return None
    lock = up_lock(settings.data_dir)
    if not lock.path.exists():
        return None
    note = lock.read()
    free = lock.acquire()
    lock.release()
    return int(note) if note.isdigit() and not free else None


def _judge(found: Standing) -> None:
    for each in found.processes:
        if each.state is State.SILENT and each.seen_at:
            found.problems.append(
                f"{each.id} (process {each.pid}) is silent since {each.seen_at:%Y-%m-%d %H:%M:%S} UTC."
            )
        found.problems += [f"{each.id}: {part}: {why}" for part, why in each.troubles.items()]
    working = {each.what for each in found.processes if each.state in WORKS}
    if found.depths is not None and "worker" not in working:
        found.problems.append("No worker is at work. `redraft up` or `redraft worker` starts one.")
    due = found.backlog.deliveries_waiting.due if found.backlog else 0
    if found.depths is not None and due and "poster" not in working:
        found.problems.append(f"{due} deliveries wait to be posted, and no poster is at work.")


def _sentence(error: RedraftError) -> str:
    said = str(error)
    return f"{said if said.endswith('.') else f'{said}.'} {error.advice}".strip()


def fields(found: Standing) -> dict[str, Any]:
    """As JSON values."""
    backlog = found.backlog
    return {
        "ok": not found.problems,
        "problems": found.problems,
        "database": {"place": found.database, "ok": backlog is not None},
        "queue": {"place": found.queue, "ok": found.depths is not None, "depths": found.depths},
        "up_pid": found.up_pid,
        "processes": [each.fields() for each in found.processes],
        "jobs": backlog
        and {
            "by_state": {state.value: count for state, count in backlog.jobs.items()},
            **_waiting(backlog.jobs_waiting, backlog.oldest_job_seconds),
        },
        "deliveries": backlog
        and {
            "by_state": {state.value: count for state, count in backlog.deliveries.items()},
            **_waiting(backlog.deliveries_waiting, backlog.oldest_delivery_seconds),
        },
        "tasks": backlog and {state.value: count for state, count in backlog.tasks.items()},
    }


def _waiting(waiting: Waiting, oldest_seconds: float) -> dict[str, Any]:
    oldest = round(oldest_seconds, 3) if waiting.oldest_due_at else None
    return {"due": waiting.due, "in_flight": waiting.held, "later": waiting.later, "oldest_seconds": oldest}


def stalled(backlog: Measured) -> int:
    """Tasks that wait for a person because something went wrong or a limit was reached."""
    return backlog.tasks[TaskState.STALLED]
