"""Reads the threads of open tasks after a start and after every gap: what was missed is captured."""

from collections.abc import Iterable, Iterator
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_handlers import RateLimitErrorRetryHandler

from bot import log
from bot.bootstrap import App
from bot.chat.slack.reactions import meaning
from bot.domain.conversation import Conversation, MessageRef, Platform
from bot.errors import Unavailable
from bot.services.catching_up import Found
from bot.services.ports import Reaction
from handlers.slack.files import text_with_files
from handlers.slack.inbound import SAID, Inbound, without_mention
from handlers.slack.tenants import Tenant

PAGE = 200
RETRIES = 5

logger = log.get(__name__)


def patient(client: WebClient) -> WebClient:
    """The same client, which waits where Slack asks to: for work for which nobody waits."""
    handlers = [*client.retry_handlers, RateLimitErrorRetryHandler(max_retry_count=RETRIES)]
    return WebClient(token=client.token, base_url=client.base_url, retry_handlers=handlers)


def catch_up_everywhere(app: App, inbound: Inbound, tenants: Iterable[Tenant]) -> None:
    """In each workspace that we are in."""
    for tenant in tenants:
        catch_up(app, inbound, patient(tenant.client), tenant.team, tenant.bot_user)


def catch_up(app: App, inbound: Inbound, client: WebClient, team: str, bot_user: str) -> int:
    """Every thread of the workspace whose task is open; how many things were new."""
    new = 0
    for conversation in app.people.open_conversations(Platform.SLACK):
        if app.people.workspace_of(conversation).external_id != team:
            continue
        try:
            found = [_found(inbound, client, conversation, each, bot_user) for each in _messages(client, conversation)]
            new += app.catching_up.read(conversation, found)
        except (SlackApiError, Unavailable) as error:
            logger.warning("thread_not_read", channel=conversation.channel_id, why=str(error))
    logger.info("caught_up", new=new)
    return new


def _messages(client: WebClient, conversation: Conversation) -> Iterator[dict[str, Any]]:
    """The whole thread. Raises: SlackApiError."""
    cursor = ""
    while True:
        page = client.conversations_replies(
            channel=conversation.channel_id, ts=conversation.thread_id or "", limit=PAGE, cursor=cursor or None
        )
        yield from (each for each in page["messages"] if each.get("subtype") in SAID or "bot_id" in each)
        cursor = (page.get("response_metadata") or {}).get("next_cursor", "")
        if not cursor:
            return


def _found(
    inbound: Inbound, client: WebClient, conversation: Conversation, message: dict[str, Any], bot_user: str
) -> Found:
    team = inbound.app.people.workspace_of(conversation).external_id
    ref = MessageRef(conversation.channel_id, str(message["ts"]))
    reactions = frozenset(
        (what, inbound.who(team, user).person.id)
        for what, users in _reacted(client, ref, message)
        for user in users
        if user != bot_user
    )
    if message.get("user") == bot_user or "bot_id" in message:
        return Found(ref, None, "", reactions)
    said = {**message, "text": without_mention(str(message.get("text", "")), bot_user)}
    by = inbound.who(team, str(message["user"])).person.id
    return Found(ref, by, text_with_files(inbound.app, client, said), reactions)


def _reacted(client: WebClient, ref: MessageRef, message: dict[str, Any]) -> Iterator[tuple[Reaction, list[str]]]:
    """Who reacted, in ways that mean something to us. Raises: SlackApiError."""
    listed = message.get("reactions") or ()
    if any(meaning(str(each["name"])) and each["count"] > len(each["users"]) for each in listed):
        # A thread lists the first ones only.
        shown = client.reactions_get(channel=ref.channel_id, timestamp=ref.message_id, full=True)["message"]
        listed = shown.get("reactions") or ()
    for each in listed:
        if what := meaning(str(each["name"])):
            yield what, each["users"]
