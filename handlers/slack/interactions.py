"""Clicks, boxes, menus, forms and shortcuts: each becomes one call of `app.clicks`, and its answer is shown."""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from slack_sdk import WebClient

from bot import log
from bot.bootstrap import App
from bot.cards.actions import FORM_VERBS, Action, Verb, decode
from bot.cards.elements import Card, Form, Values
from bot.cards.forms import TaskStart
from bot.cards.notices import NOT_OURS, confirmation, given_back
from bot.cards.reading import invalid
from bot.chat.slack.render import errors_of, values_of, waiting_modal
from bot.domain.conversation import MessageRef
from bot.domain.feedback import without_aside
from bot.errors import FormInvalid, WrongState
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
from handlers.slack.files import with_files
from handlers.slack.inbound import Inbound, Payload, team_of
from handlers.slack.starts import as_sent, from_message, handed_in, open_new_task, typed
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
        if action.verb is Verb.TASK_NEW:
            _open_again(app, inbound, body, client, action, where)
            return
        answer = app.clicks.press(action, who.person.id, origin, place)
        if isinstance(answer, Form):
            if view_id:
                replace_waiting(client, view_id, form_view(answer, where))
            else:
                open_form(client, str(body["trigger_id"]), answer, where)
            _begun(app, action, who.origin(key))
            return
    except Exception as error:  # noqa: BLE001 - the funnel
        answer = card_for(error)
    if isinstance(answer, Card) and not (view_id and replace_waiting(client, view_id, card_view(answer))):
        whisper(client, where, user, answer)


def _open_again(app: App, inbound: Inbound, body: Payload, client: WebClient, action: Action, where: Location) -> None:
    """The form for a new task, with what they had filled in."""
    start = inbound.kept.take(str(body["user"]["id"]), action) or TaskStart()
    form, people = app.clicks.new_task(action.subject, start), app.people.external_ids(start.reviewers)
    open_form(client, str(body["trigger_id"]), form, where, people)


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
            _check_people(app, inbound, client, team_of(body), values)
            values["reviewers"] = inbound.person_ids(team_of(body), people)
        if values.get("files") or values.get("enclosed"):
            _submitted_with_files(app, inbound, ack, client, _Submission(body, action, values, who, where))
            return
        place = Place(who.workspace, action.subject) if action.verb is Verb.TASK_NEW else None
        origin = _origin(inbound, body, client, action, who, _key(view, action))
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


def _key(view: Payload, action: Action) -> str:
    """The same answer twice has one effect, and one that was changed counts; of a new task the first one does.

    Slack lets people send a form again when our acknowledgement came too late.
    """
    if action.verb is Verb.TASK_NEW:
        return f"view:{view['id']}"
    filled_in = json.dumps(view["state"]["values"], sort_keys=True)
    return f"view:{view['id']}:{sha256(filled_in.encode()).hexdigest()[:16]}"


def _check_people(app: App, inbound: Inbound, client: WebClient, team: str, values: Values) -> None:
    """Raises: FormInvalid, with whatever else is wrong with the form."""
    people = values["reviewers"]
    why = inbound.cannot_review(client, team, people) if isinstance(people, tuple) else ""
    if not why:
        return
    problems = {"reviewers": why}
    try:
        app.clicks.check_new_task({**values, "reviewers": ()})
    except FormInvalid as error:
        others = error.facts["problems"]
        problems |= others if isinstance(others, dict) else {}
    raise invalid(problems)


@dataclass(frozen=True, slots=True)
class _Submission:
    body: Payload
    action: Action
    values: Values
    who: Who
    where: Location


def _submitted_with_files(app: App, inbound: Inbound, ack: Ack, client: WebClient, sent: _Submission) -> None:
    """To fetch and read them takes longer than Slack waits, so the form says so, and comes back where they will not do.

    Raises:
        FormInvalid: as for a form without files; nothing was acknowledged then.
    """
    view, user = sent.body["view"], str(sent.body["user"]["id"])
    start = as_sent(app.clicks.check_new_task(sent.values), view, sent.values)
    ack(response_action="update", view=waiting_modal("redraft"))
    acknowledged = time.monotonic()
    try:
        files = handed_in(inbound, client, team_of(sent.body), sent.action.subject, sent.values)
        place = Place(sent.who.workspace, sent.action.subject, files)
        origin = sent.who.origin(_key(view, sent.action))
        answer = app.clicks.submit(sent.action, sent.values, sent.who.person.id, origin, place)
        card = answer if isinstance(answer, Card) else confirmation("Done.")
        shown = card_view(card)
    except Exception as error:  # noqa: BLE001 - the funnel
        why = card_for(error)
        form = app.clicks.new_task(sent.action.subject, start)
        shown = form_view(form, sent.where, app.people.external_ids(start.reviewers), why.text)
        card = given_back(why, typed(start), sent.action)
        inbound.kept.keep(user, sent.action, start)
    time.sleep(max(0.0, acknowledged + OVERTAKING_SECONDS - time.monotonic()))
    if not replace_waiting(client, str(view["id"]), shown):
        whisper(client, sent.where, user, card)


def start_from_message(app: App, inbound: Inbound, ack: Ack, body: Payload, client: WebClient, bot_user: str) -> None:
    """“Start a task from this”: the form, with the message as its brief, and its files."""
    ack()
    text = inbound.words_of(None, team_of(body), body["message"], bot_user)
    channel = str(body["channel"]["id"])
    where = Location(channel, response_url=str(body.get("response_url", "")))
    try:
        _check_not_ours(body["message"], bot_user)
        start, notice = from_message(body["message"], text)
        open_new_task(client, str(body["trigger_id"]), app.clicks.new_task(channel, start), where, notice)
    except Exception as error:  # noqa: BLE001 - the funnel
        whisper(client, where, str(body["user"]["id"]), card_for(error))


def use_as_feedback(app: App, inbound: Inbound, ack: Ack, body: Payload, client: WebClient, bot_user: str) -> None:
    """“Use as feedback”: a message of the thread becomes an item, in the name of whoever says so."""
    ack()
    message, channel, user = body["message"], str(body["channel"]["id"]), str(body["user"]["id"])
    thread_ts = str(message.get("thread_ts") or message["ts"])
    where = Location(channel, str(message.get("thread_ts") or ""), str(body.get("response_url", "")))
    try:
        _check_not_ours(message, bot_user)
        who = _who(inbound, body)
        conversation = inbound.thread(team_of(body), channel, thread_ts)
        origin = who.origin(f"use:{user}:{body['action_ts']}", MessageRef(channel, str(message["ts"])))
        text = without_aside(inbound.words_of(client, team_of(body), message, bot_user))
        said = with_files(app, client, text, message)
        said.check_used()
        app.threads.used_as_feedback(conversation, said.text, origin)
        answer = confirmation("Taken as feedback, in your name.", said.left_out)
    except Exception as error:  # noqa: BLE001 - the funnel
        answer = card_for(error)
    whisper(client, where, user, answer)


def _check_not_ours(message: Payload, bot_user: str) -> None:
    """What a message of ours shows is no text that somebody wrote. Raises: WrongState."""
    if message.get("user") == bot_user:
        raise WrongState(why=NOT_OURS)


def _who(inbound: Inbound, body: Payload) -> Who:
    user = body["user"]
    return inbound.who(team_of(body), str(user["id"]), "", str((body.get("team") or {}).get("domain", "")))


def _origin(inbound: Inbound, body: Payload, client: WebClient, action: Action, who: Who, key: str) -> Origin:
    """Who runs the workspace is asked for where it matters: it takes a call. A form waits for our acknowledgement."""
    runs = inbound.was_admin if body["type"] == "view_submission" else inbound.is_admin
    is_asked = action.verb is Verb.SETTINGS_EDIT
    return who.origin(key, is_admin=is_asked and runs(client, team_of(body), str(body["user"]["id"])))


def _location(body: Payload) -> Location:
    """Where the click was; in the Home tab and in modals, nowhere."""
    container = body.get("container") or {}
    channel = str(container.get("channel_id") or (body.get("channel") or {}).get("id") or "")
    thread_ts = str(container.get("thread_ts") or (body.get("message") or {}).get("thread_ts") or "")
    return Location(channel, thread_ts, str(body.get("response_url") or ""))
