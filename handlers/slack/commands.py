"""`/redraft …`: a form at once where it opens one, else a card for the person alone."""

from collections.abc import Callable
from typing import Any

from slack_sdk import WebClient

from bot.bootstrap import App
from bot.cards.elements import Card
from bot.domain.task import Task
from bot.services.asking import LinkTo
from handlers.slack.answers import Location, card_for, open_form, whisper
from handlers.slack.inbound import Inbound, Payload, team_of

Ack = Callable[..., Any]


def slash(app: App, inbound: Inbound, ack: Ack, body: Payload, client: WebClient) -> None:
    """Acknowledged first, since Slack waits three seconds; the form next, since its trigger lives as long."""
    ack()
    channel, user = str(body["channel_id"]), str(body["user_id"])
    name, _, rest = str(body.get("text", "")).strip().partition(" ")
    try:
        if name.casefold() == "new":
            open_form(client, str(body["trigger_id"]), app.asking.new_task(rest, channel), Location(channel))
            return
        who = inbound.who(team_of(body), user, str(body.get("user_name", "")), str(body.get("team_domain", "")))
        text = str(body.get("text", ""))
        answer = app.asking.typed(text, channel, who.workspace, who.person.id, link_to(app))
    except Exception as error:  # noqa: BLE001 - the funnel
        answer = card_for(error)
    if isinstance(answer, Card):
        whisper(client, Location(channel), user, answer)


def link_to(app: App) -> LinkTo:
    """Links to tasks' threads, made without asking Slack."""

    def link(task: Task) -> str:
        place = app.people.conversations([task]).get(task.id)
        if place is None or place.thread_id is None:
            return ""
        return f"[thread](https://slack.com/archives/{place.channel_id}/p{place.thread_id.replace('.', '')})"

    return link
