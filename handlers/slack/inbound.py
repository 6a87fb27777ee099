"""From Slack's payloads to our values: who, where, which message, and in which words."""

import html
import re
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from http.client import HTTPException
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot import log
from bot.bootstrap import App
from bot.cards.forms import TaskStart
from bot.domain.conversation import Conversation, PersonId, Platform
from handlers.kept import Kept
from handlers.new_threads import NewThreads
from handlers.readings import Readings
from handlers.who import Who

REFUSED_SECONDS = 600.0
"""Who could not be asked about is not asked about again for so long."""
PEOPLE_SECONDS = 1.0
"""Of the three that Slack waits: so long we begin to ask about another reviewer of a form …"""
PERSON_SECONDS = 1
"""… and so long we wait for an answer about one."""
ADMIN_SECONDS = 600.0
"""Who ran the workspace so lately may send the form that they opened then, without Slack being asked again."""
SLACKBOT = "USLACKBOT"
"""Slack's own, of which Slack says that it is no bot."""

logger = log.get(__name__)

Payload = Mapping[str, Any]

UNREACHABLE = (OSError, HTTPException)
"""What Slack's library raises where it does not get through to Slack, or an answer breaks off."""

SAID = frozenset({None, "file_share", "thread_broadcast", "me_message"})
"""Subtypes of messages in which somebody says something; the others tell of something else."""

_MARKED = re.compile(r"<(?P<mark>[@#!])?(?P<target>[^<>|]+)(?:\|(?P<label>[^<>]*))?>")


@dataclass
class Inbound:
    """Looks people and places up. One for each process; remembers names for it."""

    app: App
    readings: Readings = field(default_factory=Readings)
    names: dict[tuple[str, str], str] = field(default_factory=dict)
    """Display names by workspace and user, as far as Slack has told; of people only."""
    _refused: dict[tuple[str, str], float] = field(default_factory=dict)
    """Until when Slack is not asked for a name again that it would not tell, by the monotonic clock."""
    _admins: dict[tuple[str, str], float] = field(default_factory=dict)
    """Until when somebody counts as having run the workspace lately, by the same clock."""
    kept: Kept[TaskStart] = field(default_factory=Kept)
    _new_threads: NewThreads = field(default_factory=NewThreads)

    def who(self, team: str, user: str, name: str = "", team_name: str = "") -> Who:
        """The person; new ones are remembered. `name` is for who has none yet: the one that people see wins."""
        shown = self.names.get((team, user), "")
        if name and not shown and self.app.people.find(Platform.SLACK, team, user) is None:
            shown = name
        workspace, person = self.app.people.identify(Platform.SLACK, (team, team_name), (user, shown))
        return Who(workspace, person)

    def learn(self, client: WebClient, team: str, user: str) -> None:
        """Ask Slack what to call somebody, after their work is done and safe; once for each process."""
        if not user or (team, user) in self.names or self.app.people.find(Platform.SLACK, team, user) is None:
            return
        if self._told_name(client, team, user):
            self.who(team, user)

    def name_of(self, client: WebClient | None, team: str, user: str) -> str:
        """What to call somebody. With a client, Slack is asked about those whom nobody knows here.

        They are remembered, so that exports hide their names, too.
        """
        known = self.app.people.find(Platform.SLACK, team, user)
        shown = self.names.get((team, user)) or (known.name if known else "")
        if not shown and client and self._told_name(client, team, user):
            shown = self.who(team, user).person.name
        return shown or user

    def _told_name(self, client: WebClient, team: str, user: str) -> str:
        """What Slack says; empty where it does not."""
        if (team, user) not in self.names and self._refused.get((team, user), 0.0) <= time.monotonic():
            try:
                self.names[team, user] = _name_in(client.users_info(user=user)["user"]["profile"])
            except SlackApiError as error:
                self._refused[team, user] = time.monotonic() + REFUSED_SECONDS
                logger.info("name_not_learnt", why=str(error.response.get("error")))
            except UNREACHABLE as error:
                logger.info("name_not_learnt", why=str(error))
        return self.names.get((team, user), "")

    def cannot_review(self, client: WebClient, team: str, users: Iterable[str]) -> str:
        """Why some of these users are nobody who could review, as sentences; empty where all may be.

        Whoever Slack does not tell of in time is taken for a person.
        """
        until = time.monotonic() + PEOPLE_SECONDS
        quick = WebClient(client.token, base_url=client.base_url, timeout=PERSON_SECONDS, retry_handlers=[])
        why = (self._no_person(quick, team, user) for user in users if time.monotonic() < until)
        return " ".join(filter(None, why))

    def _no_person(self, client: WebClient, team: str, user: str) -> str:
        if (team, user) in self.names:
            return ""
        try:
            found = client.users_info(user=user)["user"]
        except SlackApiError as error:
            is_unknown = error.response.get("error") == "user_not_found"
            return f"Slack knows nobody called {user}; choose somebody else." if is_unknown else ""
        except UNREACHABLE:
            return ""
        name = _name_in(found["profile"]) or str(found.get("name", user))
        if found.get("is_bot") or user == SLACKBOT:
            return f"“{name}” is an app, and apps cannot review; choose people."
        if found.get("deleted"):
            return f"“{name}” has no account here any more; choose somebody else."
        self.names[team, user] = _name_in(found["profile"])
        return ""

    def is_admin(self, client: WebClient, team: str, user: str) -> bool:
        """Whether Slack says that somebody runs this workspace; who cannot be asked about does not."""
        try:
            found = client.users_info(user=user)["user"]
        except (SlackApiError, *UNREACHABLE) as error:
            logger.warning("admin_not_known", why=str(error))
            return False
        is_admin = found.get("team_id") == team and bool(found.get("is_admin") or found.get("is_owner"))
        if is_admin:
            self._admins[team, user] = time.monotonic() + ADMIN_SECONDS
        return is_admin

    def was_admin(self, client: WebClient, team: str, user: str) -> bool:
        """Whether Slack said so lately, or says so now: for what has to be acknowledged at once."""
        return time.monotonic() < self._admins.get((team, user), 0.0) or self.is_admin(client, team, user)

    def words_of(self, client: WebClient | None, team: str, message: Payload, bot_user: str) -> str:
        """The words of a message as people read it, besides mentioning us; without a client, Slack is not asked."""
        text = without_mention(str(message.get("text", "")), bot_user)
        return words(text, lambda user: self.name_of(client, team, user))

    def person_ids(self, team: str, users: tuple[str, ...]) -> tuple[PersonId, ...]:
        return tuple(self.who(team, user).person.id for user in users)

    def thread(self, team: str, channel: str, thread_ts: str) -> Conversation | None:
        """The conversation of a thread, if a task is talked about there. It is open: somebody is heard from there."""
        found = self.app.people.conversation_at(Platform.SLACK, team, channel, thread_ts)
        if found:
            self.app.reach.opened(found.id)
        return found

    def thread_soon(self, team: str, message: Payload, channel: str, bot_user: str) -> Conversation | None:
        """The conversation in whose thread a message stands; of one that we opened, the poster may hear later."""
        thread_ts = str(message.get("thread_ts") or "")
        if not thread_ts:
            return None
        found = self.thread(team, channel, thread_ts)
        if found is not None or message.get("parent_user_id") != bot_user:
            return found
        for seconds in self._new_threads.waits(f"{channel} {thread_ts}", self.readings):
            time.sleep(seconds)
            if found := self.thread(team, channel, thread_ts):
                return found
        return None


def _name_in(profile: Payload) -> str:
    return str(profile.get("display_name") or profile.get("real_name") or "")


def team_of(body: Payload) -> str:
    """The workspace that a payload is about."""
    team = body.get("team_id") or (body.get("team") or {}).get("id") or (body.get("user") or {}).get("team_id")
    return str(team or "")


def words(text: str, name_of: Callable[[str], str]) -> str:
    """A message as people read it: links as they are, mentions by name; `name_of` says whose a user's id is."""

    def shown(match: re.Match[str]) -> str:
        mark, target, label = match["mark"], match["target"], match["label"] or ""
        match mark:
            case None:
                return target if label in {"", target} else f"{label} ({target})"
            case "@":
                return f"@{label or name_of(target)}"
            case "#":
                return f"#{label or target}"
            case _:  # everybody, a group, or a date
                kind, _, _ = target.partition("^")
                return label if kind == "date" else f"@{label.removeprefix('@') or kind}"

    return html.unescape(_MARKED.sub(shown, text))


def without_mention(text: str, bot_user: str) -> str:
    """What somebody says besides mentioning us."""
    return text.replace(f"<@{bot_user}>", "").strip()
