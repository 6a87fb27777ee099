"""What is said and done in threads: replies, edits, deletions, reactions, mentions."""

from slack_sdk import WebClient

from bot import log
from bot.bootstrap import App
from bot.cards.elements import Card
from bot.chat.slack.reactions import meaning
from bot.domain.conversation import MessageRef, Platform
from handlers.slack.answers import Location, card_for, whisper
from handlers.slack.files import text_with_files
from handlers.slack.inbound import SAID, Inbound, Payload, team_of, without_mention

logger = log.get(__name__)


def message(app: App, inbound: Inbound, body: Payload, client: WebClient, bot_user: str) -> None:
    """A message event; those in threads of tasks count, and only people's."""
    event = body["event"]
    match event.get("subtype"):
        case "message_changed":
            _edited(app, inbound, body, client, bot_user)
        case "message_deleted":
            _deleted(app, inbound, body, bot_user)
        case subtype if subtype in SAID and "bot_id" not in event:
            _said(app, inbound, body, client, bot_user)
        case _:
            return


def _said(app: App, inbound: Inbound, body: Payload, client: WebClient, bot_user: str) -> None:
    event = body["event"]
    conversation = inbound.thread_soon(team_of(body), event, str(event["channel"]), bot_user)
    text = without_mention(str(event.get("text", "")), bot_user)
    if conversation is None or event["ts"] == conversation.thread_id:
        return
    is_mention = f"<@{bot_user}>" in str(event.get("text", ""))
    ref, user = MessageRef(str(event["channel"]), str(event["ts"])), str(event["user"])
    where = Location(str(event["channel"]), str(event["thread_ts"]))
    try:
        who = inbound.who(team_of(body), user)
        if text or event.get("files") or not is_mention:
            said = text_with_files(app, client, {**event, "text": text})
            app.threads.said(conversation, said, who.origin(str(body["event_id"]), ref))
        answer = app.threads.mentioned(conversation, who.person.id) if is_mention else None
    except Exception as error:  # noqa: BLE001 - the funnel
        answer = card_for(error)
    _tell(client, where, user, answer)


def _edited(app: App, inbound: Inbound, body: Payload, client: WebClient, bot_user: str) -> None:
    event = body["event"]
    now, before = event["message"], event.get("previous_message") or {}
    if "bot_id" in now or now.get("text") == before.get("text"):
        return  # an unfurled link and the like
    if now.get("subtype") not in SAID:
        return  # the card was deleted, and Slack says so in its place; the thread goes on
    conversation = inbound.thread_soon(team_of(body), now, str(event["channel"]), bot_user)
    if conversation is None:
        return
    ref = MessageRef(str(event["channel"]), str(now["ts"]))
    try:
        who = inbound.who(team_of(body), str(now["user"]))
        text = text_with_files(app, client, now)
        app.threads.edited(conversation, ref, text, who.origin(str(body["event_id"])))
    except Exception as error:  # noqa: BLE001 - the funnel
        where = Location(str(event["channel"]), str(now.get("thread_ts", "")))
        whisper(client, where, str(now["user"]), card_for(error))


def _deleted(app: App, inbound: Inbound, body: Payload, bot_user: str) -> None:
    event = body["event"]
    before = event.get("previous_message") or {}
    if "bot_id" in before:
        return
    conversation = inbound.thread_soon(team_of(body), before, str(event["channel"]), bot_user)
    if conversation is None:
        return
    ref = MessageRef(str(event["channel"]), str(event["deleted_ts"]))
    try:
        who = inbound.who(team_of(body), str(before["user"]))
        app.threads.deleted(conversation.workspace_id, ref, who.origin(str(body["event_id"])))
    except Exception as error:  # noqa: BLE001 - the funnel; there is nobody to tell: the message is gone
        card_for(error)


def reaction(app: App, inbound: Inbound, body: Payload, client: WebClient, *, added: bool) -> None:
    """A reaction was put on a message, or taken away."""
    event = body["event"]
    item, what = event["item"], meaning(str(event["reaction"]))
    if item.get("type") != "message" or what is None:
        return
    ref, user = MessageRef(str(item["channel"]), str(item["ts"])), str(event["user"])
    conversation = app.people.conversation_around(Platform.SLACK, team_of(body), ref)
    if conversation is None:
        return
    try:
        who = inbound.who(team_of(body), user)
        act = app.threads.reacted if added else app.threads.unreacted
        act(who.workspace.id, ref, what, who.person.id, who.origin(str(body["event_id"])))
    except Exception as error:  # noqa: BLE001 - the funnel
        whisper(client, Location(ref.channel_id, conversation.thread_id or ""), user, card_for(error))


def _tell(client: WebClient, where: Location, user: str, answer: Card | None) -> None:
    if answer is not None:
        whisper(client, where, user, answer)
