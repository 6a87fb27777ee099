"""The one composition root: Settings -> App. Entry points and tests come in by this door."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache

from ulid import ULID

from bot.config import Settings
from bot.domain.conversation import Platform
from bot.domain.task import CATEGORIES, AgentName, Assessor, Policy
from bot.domain.workspace_settings import WorkspaceSettings
from bot.queue import RqQueue, connect
from bot.reading.reader import read_file
from bot.sealing import FernetSeal
from bot.services.asking import Asking
from bot.services.backlog import Backlog
from bot.services.catching_up import CatchingUp
from bot.services.clicks import Clicks
from bot.services.deliveries import Deliveries
from bot.services.desk import Desk
from bot.services.exports import Exports
from bot.services.installations import Installations
from bot.services.marking import Marking
from bot.services.people import People
from bot.services.ports import Chat, Clock, JobQueue, NewId, Store
from bot.services.reach import Reach
from bot.services.relay import Relay
from bot.services.report_cards import ReportCards
from bot.services.reports import Reports
from bot.services.restoring import Restoring
from bot.services.retention import Retention
from bot.services.reviews import Reviews
from bot.services.scoring import Scoring
from bot.services.tasks import Tasks
from bot.services.threads import Threads
from bot.services.training import Training
from bot.services.workspaces import Workspaces
from bot.store.unit_of_work import SqlStore
from bot.valkey import join


class SystemClock:
    """The machine's clock, in UTC."""

    def now(self) -> datetime:
        return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class App:
    """Everything that redraft can do, ready to use."""

    settings: Settings
    clock: Clock
    new_id: NewId
    store: Store
    relay: Relay
    people: People
    tasks: Tasks
    reviews: Reviews
    scoring: Scoring
    deliveries: Deliveries
    reach: Reach
    reports: Reports
    workspaces: Workspaces
    clicks: Clicks
    threads: Threads
    asking: Asking
    catching_up: CatchingUp
    backlog: Backlog
    installations: Installations
    exports: Exports
    training: Training
    restoring: Restoring
    retention: Retention


def new_ulid() -> str:
    return str(ULID())


def bootstrap(
    settings: Settings,
    *,
    store: Store | None = None,
    queue: Callable[[], JobQueue] | None = None,
    clock: Clock | None = None,
    new_id: NewId = new_ulid,
) -> App:
    """Put an App together. Nothing is connected before it is used; the database's schema is the caller's to check.

    Raises:
        SettingsInvalid: DATABASE_URL or REDRAFT_ENCRYPTION_KEY cannot be used.
    """
    clock, key = clock or SystemClock(), settings.encryption_key
    store = store or SqlStore(settings.store_url)
    relay = Relay(store, queue or running_queue(settings), clock, settings.job_timeout_seconds)
    desk = Desk(store, relay, clock, new_id, _defaults(settings))
    people, reviews, scoring = People(store), Reviews(desk), Scoring(desk)
    categories = (*CATEGORIES, *settings.categories)
    reports = Reports(store, clock, categories)
    report_cards = ReportCards(store, clock, reports)
    tasks = Tasks(desk, read_file, categories)
    threads = Threads(people, tasks, reviews, scoring)
    agents = _agents(settings)
    workspaces = Workspaces(desk, agents)
    marking = Marking(store, tasks, reviews, scoring)
    clicks = Clicks(store, people, tasks, reviews, marking, workspaces, report_cards, agents, categories)
    return App(
        settings=settings,
        clock=clock,
        new_id=new_id,
        store=store,
        relay=relay,
        people=people,
        tasks=tasks,
        reviews=reviews,
        scoring=scoring,
        deliveries=Deliveries(store, clock, report_cards),
        reach=Reach(desk),
        reports=reports,
        workspaces=workspaces,
        clicks=clicks,
        threads=threads,
        asking=Asking(store, clicks, scoring, workspaces, reports, report_cards),
        catching_up=CatchingUp(people, tasks, threads),
        backlog=Backlog(store, clock),
        installations=Installations(store, clock, FernetSeal.of(key.get_secret_value()) if key else None),
        exports=Exports(store),
        training=Training(store),
        restoring=Restoring(store),
        retention=Retention(desk),
    )


def _defaults(settings: Settings) -> WorkspaceSettings:
    """What holds in a workspace for which nobody has set anything else."""
    return WorkspaceSettings(
        policy=Policy(assessor=Assessor(settings.assessor)),
        max_tokens=settings.workspace_max_tokens,
        max_cost_usd=settings.workspace_max_cost_usd,
    )


def _agents(settings: Settings) -> tuple[tuple[str, str], ...]:
    """The agents that a form offers, each with its label: those that are set up here."""
    is_set_up = {
        AgentName.CLAUDE: settings.anthropic_api_key,
        AgentName.GPT: settings.openai_api_key,
        AgentName.GEMINI: settings.gemini_api_key,
        AgentName.LOCAL: settings.local_llm_base_url,
    }
    labels = {
        AgentName.AUTO: "Auto",
        AgentName.CLAUDE: "Claude",
        AgentName.GPT: "GPT",
        AgentName.GEMINI: "Gemini",
        AgentName.LOCAL: "Local model",
        AgentName.PRACTICE: "Practice (no language model)",
    }
    return tuple((name.value, label) for name, label in labels.items() if is_set_up.get(name, True))


def platforms(settings: Settings) -> frozenset[Platform]:
    """The chat platforms that the settings set up."""
    is_set_up = {
        Platform.SLACK: settings.slack_bot_token or settings.slack_client_id,
        Platform.DISCORD: settings.discord_token,
    }
    return frozenset(platform for platform, setting in is_set_up.items() if setting)


def chats(app: App) -> dict[Platform, Chat]:
    """A chat for each platform that is set up; its library is loaded only where it is."""
    found: dict[Platform, Chat] = {}
    wanted = platforms(app.settings)
    if Platform.SLACK in wanted:
        from bot.chat.slack.composition import slack_chat  # noqa: PLC0415 - see above

        found[Platform.SLACK] = slack_chat(app.settings, app.people, app.installations)
    if (token := app.settings.discord_token) is not None:
        from bot.chat.discord.composition import discord_chat  # noqa: PLC0415 - see above

        found[Platform.DISCORD] = discord_chat(app.settings, token, app.people)
    return found


def unpaced_chats(app: App) -> dict[Platform, Chat]:
    """The same, for platforms on this machine, which have no rates to keep to."""
    return {platform: replace(chat, rates=()) for platform, chat in chats(app).items()}  # type: ignore[type-var]  # each is a dataclass


def running_queue(settings: Settings) -> Callable[[], JobQueue]:
    """The queue that runs already: a short command starts no server. What it leaves in the outbox waits for one."""

    @cache
    def queue() -> JobQueue:
        if settings.redis_url:
            return RqQueue(connect(settings.redis_url))
        return RqQueue(connect(join(settings.data_dir)))

    return queue
