"""What the services need from outside, as protocols: a store, a queue, a chat, a clock.

The store and the queue are synchronous; the chat is asynchronous, as only the poster calls it.

surroundings  a clock, ids, a seal, somebody who reads files
outbox        the rows of the outbox: jobs and deliveries
store         the tables, and the unit of work over them
archive       what exports, restoring and the removal of words need beyond them
queue         where jobs wait for a worker
chat          where cards are posted
"""

from bot.services.ports.archive import Archive, Choices, Privacy
from bot.services.ports.chat import Chat, Reaction, Started
from bot.services.ports.outbox import (
    Delivery,
    DeliveryId,
    DeliveryKind,
    DeliveryState,
    Due,
    Job,
    JobState,
    Lease,
    Progress,
    Waiting,
)
from bot.services.ports.queue import JobQueue
from bot.services.ports.store import (
    Deliveries,
    Drafts,
    Files,
    Inbox,
    Installations,
    Jobs,
    Listing,
    Measures,
    People,
    Reviews,
    SettingChanges,
    Store,
    UnitOfWork,
)
from bot.services.ports.surroundings import Clock, FileReader, NewId, Seal

__all__ = [
    "Archive",
    "Chat",
    "Choices",
    "Clock",
    "Deliveries",
    "Delivery",
    "DeliveryId",
    "DeliveryKind",
    "DeliveryState",
    "Drafts",
    "Due",
    "FileReader",
    "Files",
    "Inbox",
    "Installations",
    "Job",
    "JobQueue",
    "JobState",
    "Jobs",
    "Lease",
    "Listing",
    "Measures",
    "NewId",
    "People",
    "Privacy",
    "Progress",
    "Reaction",
    "Reviews",
    "Seal",
    "SettingChanges",
    "Started",
    "Store",
    "UnitOfWork",
    "Waiting",
]
