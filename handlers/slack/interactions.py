"""Clicks, boxes, menus, forms and shortcuts: each becomes one call of `app.clicks`, and its answer is shown."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from slack_sdk import WebClient

from bot import log
from bot.bootstrap import App
from bot.cards.actions import FORM_VERBS, Action, Verb, decode
from bot.cards.elements import Card, Form, Values
from bot.cards.forms import TaskStart
from bot.cards.notices import confirmation
from bot.chat.slack.render import errors_of, values_of, waiting_modal
from bot.domain.conversation import MessageRef
from bot.domain.feedback import without_aside_mark
from bot.domain.task import TITLE_MAX
from bot.errors import FormInvalid
from bot.services.clicks import Place
from bot.services.desk import Origin
from handlers.slack.answers import (
    Location,
    card_for,
    card_view,
    form_view,
    open_form,
    open_waiting,
    replace_waiting,
    whisper,
)
from handlers.slack.files import fetched, with_files
from handlers.slack.inbound import Inbound, Payload, team_of
from handlers.who import Who

Ack = Callable[..., Any]

START_FROM_MESSAGE = "start_task"
USE_AS_FEEDBACK = "use_as_feedback"

OVERTAKING_SECONDS = 1.0
"""An update of a view that reaches Slack before our answer to its submission would be overwritten by that answer."""

logger = log.get(__name__)


def clicked(app: App, inbound: Inbound, ack: Ack, body: Payload, client: WebClient) -> None:
    """A button, boxes or a menu, in a message, in a modal or in the Home tab."""
    ack()
    for given in body["actions"]:
        action = decode(str(given["action_id"]))
        if action is None:
            logger.info("unknown_action", action=str(given["action_id"])[:100])
            continue
        _clicked(app, inbound, body, client, action, given)


def _clicked(app: App, inbound: Inbound, body: Payload, client: WebClient, action: Action, given: Payload) -> None:
    where, user = _location(body), str(body["user"]["id"])
    key = f"{body['user']['id']}:{given['action_ts']}:{given['action_id']}"
    if given["type"] == "static_select":
        action = Action(action.verb, action.subject, int(given["selected_option"]["value"]), action.version)
    # Slack gives us three seconds to open a form, so one opens before anything is read.
    is_form = action.verb in FORM_VERBS and given["type"] != "checkboxes"
    view_id = ""
    answer: Card | Form | None
    try:
        view_id = open_waiting(client, str(body["trigger_id"])) if is_form else ""
        who = _who(inbound, body)
        if given["type"] == "checkboxes":
            ticked = frozenset(str(each["value"]) for each in given.get("selected_options") or ())
            app.clicks.tick(action, ticked, who.person.id, who.origin(key))
            return
        if action.verb is Verb.DRAFT_DONE:
            _take_ticks(app, body, action, who, key)
        origin, place = _origin(inbound, body, client, action, who, key), Place(who.workspace, where.channel)
        answer = app.clicks.press(action, who.person.id, origin, place)
        if isinstance(answer, Form):
            if view_id:
                replace_waiting(client, view_id, answer, where)
            else:
                open_form(client, str(body["trigger_id"]), answer, where)
            _begun(app, action, who.origin(key))
            return
    except Exception as error:  # noqa: BLE001 - the funnel
        answer = card_for(error)
    if view_id:
        replace_waiting(client, view_id, answer, where)
    elif isinstance(answer, Card):
        whisper(client, where, user, answer)


def _begun(app: App, action: Action, origin: Origin) -> None:
    """What fails here leaves the form open: what it says is judged when it is sent."""
    try:
        app.clicks.opened(action, origin)
    except Exception as error:  # noqa: BLE001 - the funnel
        card_for(error)


def _take_ticks(app: App, body: Payload, done: Action, who: Who, key: str) -> None:
    """Keep what is ticked when somebody is done: a click may overtake the ticks before it, and brings them along.

    Boxes without a tick say nothing: Slack shows those that nobody has touched in the same way.
    """
    for block in body.get("state", {}).get("values", {}).values():
        for name, held in block.items():
            action = decode(str(name))
            ticked = frozenset(str(each["value"]) for each in held.get("selected_options") or ())
            if action and action.verb is Verb.DRAFT_TICK and action.subject == done.subject and ticked:
                app.clicks.tick(action, ticked, who.person.id, who.origin(f"{key}:{action.part}"))


def submitted(app: App, inbound: Inbound, ack: Ack, body: Payload, client: WebClient) -> None:
    """A form was sent. What cannot be taken is said in the form, which stays open with all that was typed."""
    view = body["view"]
    encoded, where = Location.read(str(view.get("private_metadata", "")))
    action = decode(encoded)
    names = [block["block_id"] for block in view["blocks"] if block["type"] == "input"]
    if action is None or not names:
        ack()
        return
    try:
        who = _who(inbound, body)
        values = dict(values_of(view["state"]["values"]))
        if isinstance(people := values.get("reviewers"), tuple):
            values["reviewers"] = inbound.person_ids(team_of(body), people)
        if values.get("files"):
            _submitted_with_files(app, ack, client, _Submission(view, action, values, who, where))
            return
        place = Place(who.workspace, action.subject) if action.verb is Verb.TASK_NEW else None
        origin = _origin(inbound, body, client, action, who, f"view:{view['id']}")
        answer = app.clicks.submit(action, values, who.person.id, origin, place)
    except FormInvalid as error:
        problems = error.facts["problems"]
        ack(response_action="errors", errors=errors_of(names, problems if isinstance(problems, dict) else {}))
        return
    except Exception as error:  # noqa: BLE001 - the funnel
        ack(response_action="errors", errors={names[0]: card_for(error).text})
        return
    if where.channel or not isinstance(answer, Card):
        ack()
    else:
        ack(response_action="update", view=card_view(answer))
    if where.channel and isinstance(answer, Card):
        whisper(client, where, str(body["user"]["id"]), answer)


@dataclass(frozen=True, slots=True)
class _Submission:
    view: Payload
    action: Action
    values: Values
    who: Who
    where: Location


def _submitted_with_files(app: App, ack: Ack, client: WebClient, sent: _Submission) -> None:
    """To fetch and read them takes longer than Slack waits, so the form says so, and comes back where they will not do.

    Raises:
        FormInvalid: as for a form without files; nothing was acknowledged then.
    """
    start = app.clicks.check_new_task(sent.values)
    ack(response_action="update", view=waiting_modal("redraft"))
    acknowledged = time.monotonic()
    view_id, ids = str(sent.view["id"]), sent.values["files"]
    try:
        place = Place(sent.who.workspace, sent.action.subject, fetched(client, ids))
        origin = sent.who.origin(f"view:{view_id}")
        answer = app.clicks.submit(sent.action, sent.values, sent.who.person.id, origin, place)
        shown = card_view(answer) if isinstance(answer, Card) else card_view(confirmation("Done."))
    except Exception as error:  # noqa: BLE001 - the funnel
        form = app.clicks.new_task(sent.action.subject, start)
        shown = form_view(form, sent.where, app.people.external_ids(start.reviewers), card_for(error).text)
    time.sleep(max(0.0, acknowledged + OVERTAKING_SECONDS - time.monotonic()))
    client.views_update(view_id=view_id, view=shown)


def start_from_message(app: App, inbound: Inbound, ack: Ack, body: Payload, client: WebClient, bot_user: str) -> None:
    """“Start a task from this”: the form, with the message as its brief."""
    ack()
    text = inbound.words_of(None, team_of(body), body["message"], bot_user)
    channel = str(body["channel"]["id"])
    title = next((line.strip() for line in text.splitlines() if line.strip()), "")[:TITLE_MAX]
    form = app.clicks.new_task(channel, TaskStart(title=title, brief=text))
    try:
        open_form(client, str(body["trigger_id"]), form, Location(channel))
    except Exception as error:  # noqa: BLE001 - the funnel
        whisper(client, Location(channel), str(body["user"]["id"]), card_for(error))


def use_as_feedback(app: App, inbound: Inbound, ack: Ack, body: Payload, client: WebClient, bot_user: str) -> None:
    """“Use as feedback”: a message of the thread becomes an item, in the name of whoever says so."""
    ack()
    message, channel, user = body["message"], str(body["channel"]["id"]), str(body["user"]["id"])
    thread_ts = str(message.get("thread_ts") or message["ts"])
    where = Location(channel, str(message.get("thread_ts") or ""))
    try:
        who = _who(inbound, body)
        conversation = inbound.thread(team_of(body), channel, thread_ts)
        origin = who.origin(f"use:{user}:{body['action_ts']}", MessageRef(channel, str(message["ts"])))
        text = without_aside_mark(inbound.words_of(client, team_of(body), message, bot_user))
        said = with_files(app, client, text, message)
        said.check_used()
        app.threads.used_as_feedback(conversation, said.text, origin)
        answer = confirmation("Taken as feedback, in your name.", said.left_out)
    except Exception as error:  # noqa: BLE001 - the funnel
        answer = card_for(error)
    whisper(client, where, user, answer)


def _who(inbound: Inbound, body: Payload) -> Who:
    user = body["user"]
    return inbound.who(team_of(body), str(user["id"]), "", str((body.get("team") or {}).get("domain", "")))


def _origin(inbound: Inbound, body: Payload, client: WebClient, action: Action, who: Who, key: str) -> Origin:
    """Who runs the workspace is asked for where it matters: it takes a call."""
    is_asked = action.verb is Verb.SETTINGS_EDIT
    return who.origin(key, is_admin=is_asked and inbound.is_admin(client, team_of(body), str(body["user"]["id"])))


def _location(body: Payload) -> Location:
    """Where the click was; in the Home tab and in modals, nowhere."""
    container = body.get("container") or {}
    channel = str(container.get("channel_id") or (body.get("channel") or {}).get("id") or "")
    return Location(channel, str(container.get("thread_ts") or (body.get("message") or {}).get("thread_ts") or ""))
