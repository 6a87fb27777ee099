"""What the bot sent to the local Discord for one message or modal: the requests as they came, the latest first."""

from collections.abc import Iterator

from bot.sandbox.discord import LocalDiscord, payloads
from bot.sandbox.discord.world import Message, Request
from bot.sandbox.web.discord.showing import member_of, places_of
from bot.sandbox.web.workspace import Json, Look

MODAL = "modal"


def inspected(discord: LocalDiscord, look: Look, what: str) -> Json:
    """Each request with its body; and what Discord makes of them. Raises: NobodyError."""
    me, world = member_of(discord, look).user, discord.world
    if what == MODAL:
        modal = world.modals.get(me.id)
        return {"sent": _answer(modal.source.answer) if modal else [], "now": modal.shown if modal else None}
    for place in places_of(world, me).values():
        message = place.messages.get(what)
        if message and message.seen_by in {None, me.id}:
            return {"sent": list(_sent(discord, message)), "now": payloads.message(message, me)}
    return {"sent": [], "now": None}


def _sent(discord: LocalDiscord, message: Message) -> Iterator[Json]:
    for request in reversed(discord.requests):
        made = request.answer if isinstance(request.answer, dict) else {}
        names = {made.get("id"), (made.get("message") or {}).get("id")} if request.method != "GET" else set()
        if message.id in names and request.body:
            yield _told(request)
    interaction = message.interaction
    if interaction and interaction.original is message:
        yield from _answer(interaction.answer)


def _answer(body: Json | None) -> list[Json]:
    return [{"call": "the first answer to the interaction", "payload": body}] if body else []


def _told(request: Request) -> Json:
    return {"call": f"{request.method} {request.path}", "payload": request.body}
