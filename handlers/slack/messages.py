"""What is said and done in threads: replies, edits, deletions, reactions, mentions."""

from collections.abc import Iterable

from slack_sdk import WebClient

from bot.bootstrap import App
from bot.cards.elements import Card
from bot.cards.notices import refusal
from bot.chat.slack.reactions import meaning
from bot.domain.conversation import MessageRef, Platform
from bot.services.threads import Said
from handlers.slack.answers import Location, card_for, whisper
from handlers.slack.files import text_of
from handlers.slack.inbound import SAID, Inbound, Payload, team_of


def message(app: App, inbound: Inbound, body: Payload, client: WebClient, bot_user: str) -> None:
    """A message event; those in threads of tasks count, and only people's."""
    event = body["event"]
    match event.get("subtype"):
        case "message_changed":
            _edited(app, inbound, body, client, bot_user)
        case "message_deleted":
            _deleted(app, inbound, body, client, bot_user)
        case subtype if subtype in SAID and "bot_id" not in event:
            _said(app, inbound, body, client, bot_user)
        case _:
            return


def _said(app: App, inbound: Inbound, body: Payload, client: WebClient, bot_user: str) -> None:
    event = body["event"]
    channel, user = str(event["channel"]), str(event["user"])
    where, ref = Location(channel, str(event.get("thread_ts", ""))), MessageRef(channel, str(event["ts"]))
    is_mention = f"<@{bot_user}>" in str(event.get("text", ""))
    answers: list[Card | None] = []
    try:
        conversation = inbound.thread_soon(team_of(body), event, channel, bot_user)
        if conversation is None or event["ts"] == conversation.thread_id:
            return
        who = inbound.who(team_of(body), user)
        said = text_of(app, inbound, client, team_of(body), event, bot_user)
        if said.text or not (is_mention or said.left_out):
            app.threads.said(conversation, said.text, who.origin(str(body["event_id"]), ref))
        answers.append(_about_files(said))
        answers.append(app.threads.mentioned(conversation, who.person.id) if is_mention else None)
    except Exception as error:  # noqa: BLE001 - the funnel
        answers.append(_sorry(inbound, error))
    _tell(client, where, user, answers)


def _edited(app: App, inbound: Inbound, body: Payload, client: WebClient, bot_user: str) -> None:
    event = body["event"]
    now, before = event["message"], event.get("previous_message") or {}
    if "bot_id" in now or now.get("text") == before.get("text"):
        return  # an unfurled link and the like
    if now.get("subtype") not in SAID:
        return  # the card was deleted, and Slack says so in its place; the thread goes on
    channel, user = str(event["channel"]), str(now["user"])
    where, ref = Location(channel, str(now.get("thread_ts", ""))), MessageRef(channel, str(now["ts"]))
    try:
        conversation = inbound.thread_soon(team_of(body), now, channel, bot_user)
        if conversation is None:
            return
        who = inbound.who(team_of(body), user)
        said = text_of(app, inbound, client, team_of(body), now, bot_user)
        said.check_whole()
        app.threads.edited(conversation, ref, said.text, who.origin(str(body["event_id"])))
        answer = _about_files(said)
    except Exception as error:  # noqa: BLE001 - the funnel
        answer = _sorry(inbound, error)
    _tell(client, where, user, [answer])


def _deleted(app: App, inbound: Inbound, body: Payload, client: WebClient, bot_user: str) -> None:
    event = body["event"]
    before = event.get("previous_message") or {}
    if "bot_id" in before:
        return
    channel, user = str(event["channel"]), str(before.get("user", ""))
    where, ref = Location(channel, str(before.get("thread_ts", ""))), MessageRef(channel, str(event["deleted_ts"]))
    try:
        conversation = inbound.thread_soon(team_of(body), before, channel, bot_user)
        if conversation is None:
            return
        who = inbound.who(team_of(body), user)
        app.threads.deleted(conversation.workspace_id, ref, who.origin(str(body["event_id"])))
    except Exception as error:  # noqa: BLE001 - the funnel
        _tell(client, where, user, [_sorry(inbound, error)])


def reaction(app: App, inbound: Inbound, body: Payload, client: WebClient, *, added: bool) -> None:
    """A reaction was put on a message, or taken away."""
    event = body["event"]
    item, what = event["item"], meaning(str(event["reaction"]))
    if item.get("type") != "message" or what is None:
        return
    ref, user = MessageRef(str(item["channel"]), str(item["ts"])), str(event["user"])
    thread = ""
    try:
        conversation = app.people.conversation_around(Platform.SLACK, team_of(body), ref)
        if conversation is None:
            return
        thread = conversation.thread_id or ""
        who = inbound.who(team_of(body), user)
        act = app.threads.reacted if added else app.threads.unreacted
        act(who.workspace.id, ref, what, who.person.id, who.origin(str(body["event_id"])))
    except Exception as error:  # noqa: BLE001 - the funnel
        _tell(client, Location(ref.channel_id, thread), user, [_sorry(inbound, error)])


def _sorry(inbound: Inbound, error: Exception) -> Card:
    """The funnel; the thread still has what was not taken, and is read again."""
    inbound.readings.failed(error)
    return card_for(error)


def _about_files(said: Said) -> Card | None:
    """Why some of a message's files are not used."""
    return refusal(*said.left_out) if said.left_out else None


def _tell(client: WebClient, where: Location, user: str, answers: Iterable[Card | None]) -> None:
    for answer in answers:
        if answer is not None:
            whisper(client, where, user, answer)
