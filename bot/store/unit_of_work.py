"""`SqlStore`, the services' store: opens one transaction a unit of work, and turns the database's errors into ours."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

from sqlalchemy import Engine
from ulid import ULID

from bot.services import ports
from bot.store.archive import SqlArchive
from bot.store.deliveries import SqlDeliveries
from bot.store.drafts import SqlDrafts
from bot.store.engine import checked_url, make_engines
from bot.store.faults import translated
from bot.store.files import SqlFiles
from bot.store.inbound import SqlInbox
from bot.store.installations import SqlInstallations
from bot.store.jobs import SqlJobs
from bot.store.measures import SqlMeasures
from bot.store.migrate import check
from bot.store.people import SqlPeople
from bot.store.privacy import SqlPrivacy
from bot.store.remembered import KEPT, RememberedReviews
from bot.store.reviews import SqlReviews
from bot.store.transaction import Transaction
from bot.store.workspace_settings import SqlSettingChanges


def new_ulid() -> str:
    return str(ULID())


class SqlUnitOfWork:
    """The repositories of one transaction. Of no use after it has ended."""

    def __init__(self, transaction: Transaction, remembered: RememberedReviews) -> None:
        reviews = SqlReviews(transaction, remembered)
        self.reviews: ports.Reviews = reviews
        self.committed = reviews.committed
        self.drafts: ports.Drafts = SqlDrafts(transaction)
        self.files: ports.Files = SqlFiles(transaction)
        self.people: ports.People = SqlPeople(transaction)
        self.inbox: ports.Inbox = SqlInbox(transaction)
        self.jobs: ports.Jobs = SqlJobs(transaction)
        self.deliveries: ports.Deliveries = SqlDeliveries(transaction)
        self.installations: ports.Installations = SqlInstallations(transaction)
        self.settings: ports.SettingChanges = SqlSettingChanges(transaction)
        self.measures: ports.Measures = SqlMeasures(transaction)
        self.archive: ports.Archive = SqlArchive(transaction)
        self.privacy: ports.Privacy = SqlPrivacy(transaction)


class SqlStore:
    """A database that is up to date (see `bot.store.migrate`). Any number of threads may use one of these.

    On SQLite all writers wait for each other, so a unit that writes should not wait for anything else meanwhile; and
    a thread that opens a second writing unit inside its first waits for itself until StoreUnavailable is raised.
    """

    def __init__(self, url: str, *, new_id: ports.NewId = new_ulid, remembers: int = KEPT) -> None:
        """Connects to nothing yet. `remembers` so many reviews; with 0 every one is read. Raises: SettingsInvalid."""
        self._engines = make_engines(checked_url(url))
        self._new_id = new_id
        self._url = url
        self._remembered = RememberedReviews(remembers)

    def writing(self) -> AbstractContextManager[ports.UnitOfWork]:
        return self._unit(self._engines.write, writable=True)

    def reading(self) -> AbstractContextManager[ports.UnitOfWork]:
        return self._unit(self._engines.read, writable=False)

    def close(self) -> None:
        """Close all connections; the store opens new ones when it is used again."""
        self._engines.dispose()

    @contextmanager
    def _unit(self, engine: Engine, *, writable: bool) -> Iterator[ports.UnitOfWork]:
        with translated(self._check), engine.begin() as connection:
            uow = SqlUnitOfWork(Transaction(connection, writable=writable, new_id=self._new_id), self._remembered)
            yield uow
        uow.committed()

    def _check(self) -> None:
        """Why a table or column may be missing."""
        check(self._url)
