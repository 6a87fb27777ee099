"""`/redraft …`: a form at once where it opens one, else a card for the person alone, wherever they type it."""

from collections.abc import Callable
from typing import Any

from slack_sdk import WebClient

from bot.bootstrap import App
from bot.cards.elements import Card, Form
from bot.domain.conversation import Conversation
from bot.services.asking import split
from handlers.slack.answers import Location, card_for, whisper
from handlers.slack.inbound import Inbound, Payload, team_of
from handlers.slack.starts import open_new_task

Ack = Callable[..., Any]


def slash(app: App, inbound: Inbound, ack: Ack, body: Payload, client: WebClient) -> None:
    """Acknowledged first, since Slack waits three seconds; the form next, since its trigger lives as long."""
    ack()
    channel, user = str(body["channel_id"]), str(body["user_id"])
    where = Location(channel, response_url=str(body.get("response_url", "")))
    text = str(body.get("text", ""))
    name, rest = split(text)
    answer: Card | Form
    try:
        if name == "new":
            answer = app.asking.new_task(rest, channel)
        else:
            who = inbound.who(team_of(body), user, str(body.get("user_name", "")), str(body.get("team_domain", "")))
            answer = app.asking.typed(text, channel, who.workspace, who.person.id, link_to)
        if isinstance(answer, Form):
            open_new_task(client, str(body["trigger_id"]), answer, where)
            return
    except Exception as error:  # noqa: BLE001 - the funnel
        answer = card_for(error)
    whisper(client, where, user, answer)


def link_to(place: Conversation) -> str:
    """A link to a task's thread, made without asking Slack."""
    if place.thread_id is None:
        return ""
    return f"[thread](https://slack.com/archives/{place.channel_id}/p{place.thread_id.replace('.', '')})"
