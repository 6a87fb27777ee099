"""What the bot sent to the local Slack for one message, modal or Home tab: the calls as they came, the latest first."""

from collections.abc import Iterator

from bot.sandbox.slack import LocalSlack
from bot.sandbox.slack.world import Call
from bot.sandbox.web.slack.showing import user_of
from bot.sandbox.web.workspace import Json, Look

MODAL, HOME = "modal", "home"


def inspected(slack: LocalSlack, look: Look, what: str) -> Json:
    """Each call with its arguments; and what Slack makes of them. Raises: NobodyError."""
    me, world = user_of(slack, look), slack.world
    now: Json | None = None
    ids: set[str] = set()
    if what == MODAL:
        view = world.views.get(me.id)
        now, ids = (world.view_as_json(view), {view.id}) if view else (None, set())
    elif what == HOME:
        home = world.homes.get(me.id)
        now, ids = (world.view_as_json(home), {home.id}) if home else (None, set())
    else:
        channel = world.channels.get(look.place)
        message = channel.messages.get(what) if channel else None
        if channel and message and message.seen_by in {None, me.id}:
            now, ids = world.as_json(channel, message, metadata=True), {what}
    sent = [{"call": each.method, "payload": each.arguments} for each in _calls(slack, ids)]
    return {"sent": sent, "now": now}


def _calls(slack: LocalSlack, ids: set[str]) -> Iterator[Call]:
    for call in reversed(slack.calls):
        answer = call.answer
        made = {answer.get("ts"), answer.get("message_ts"), (answer.get("view") or {}).get("id")}
        if made & ids:
            yield call
