"""Routes for commands, and for what answers an interaction: the first answer, and what follows it for 15 minutes."""

from bot.sandbox.discord import payloads
from bot.sandbox.discord.refusals import problems_of_modal
from bot.sandbox.discord.routing import (
    INTERACTION_SECONDS,
    TOKEN_SECONDS,
    Api,
    RefusedError,
    archived,
    invalid,
    route,
    unknown,
    wants,
)
from bot.sandbox.discord.sending import fill
from bot.sandbox.discord.world import Flag, Interaction, InteractionKind, Json, Message, Modal, Request

MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE, CHOICES, MODAL = 4, 5, 6, 7, 8, 9
_ALLOWED = {
    InteractionKind.COMMAND: {MESSAGE, DEFERRED_MESSAGE, MODAL},
    InteractionKind.COMPONENT: {MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE, MODAL},
    InteractionKind.AUTOCOMPLETE: {CHOICES},
    InteractionKind.MODAL: {MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE},
}
CHOICES_MAX = 25
CHOICE_MAX = 100
_CREATED_PER_DAY = 200
_DAY = 86_400
_COMMANDS_MAX = {1: 100, 2: 15, 3: 15}
_OPTIONS_MAX = 25
_NAME_MAX = 32
_DESCRIPTION_MAX = 100
_COMMAND_ANSWER, _MENU_ANSWER = 20, 23
"""Types of messages."""

# ---- the first answer


@route("POST /interactions/{interaction}/{token}/callback")
def _(api: Api, request: Request) -> Json | None:
    interaction = api.world.interactions.get(request.params["token"])
    if interaction is None or interaction.id != request.params["interaction"]:
        raise unknown(10062, "interaction")
    if interaction.answer is not None:
        raise RefusedError(400, 40060, "Interaction has already been acknowledged.")
    if api.late(interaction) or api.world.now() - interaction.at > INTERACTION_SECONDS:
        raise unknown(10062, "interaction")
    kind, data = int(request.body.get("type", 0)), request.body.get("data") or {}
    if kind not in _ALLOWED[interaction.kind] or (kind in {UPDATE, DEFERRED_UPDATE} and interaction.message is None):
        raise invalid(f"type {kind} does not answer this")
    message = _answer(api, interaction, kind, data, request)
    interaction.answer, interaction.original = request.body, message
    interaction.on_answer()
    return _told(interaction, kind, message) if wants(request.query, "with_response") else None


def _answer(api: Api, interaction: Interaction, kind: int, data: Json, request: Request) -> Message | None:
    match kind:
        case 4 | 5:
            if interaction.channel.archived and interaction.channel.locked:
                raise archived()
            return _new_message(api, interaction, data, request, is_loading=kind == DEFERRED_MESSAGE)
        case 7 if interaction.message:
            _edit(api, interaction.message, data, request)
        case 8:
            _check_choices(data.get("choices") or [])
        case 9:
            if problems := problems_of_modal(data):
                raise invalid(*problems)
            api.world.modals[interaction.user.id] = Modal(data, interaction)
        case _:
            return interaction.message  # nothing new to see
    return interaction.message


def _told(interaction: Interaction, kind: int, message: Message | None) -> Json:
    about: Json = {"id": interaction.id, "type": int(interaction.kind)}
    if message is None:
        return {"interaction": about}
    about |= {
        "response_message_id": message.id,
        "response_message_loading": message.is_loading,
        "response_message_ephemeral": message.seen_by is not None,
    }
    resource: Json = {"type": kind}
    if kind in {MESSAGE, DEFERRED_MESSAGE, UPDATE}:
        resource["message"] = payloads.message(message)
    return {"interaction": about, "resource": resource}


def _new_message(api: Api, interaction: Interaction, data: Json, request: Request, *, is_loading: bool) -> Message:
    """A message that answers it; to that person alone where the flag says so."""
    is_ephemeral = bool(int(data.get("flags") or 0) & Flag.EPHEMERAL)
    message = Message(
        api.world.new_id(),
        interaction.channel,
        api.bot,
        api.world.now(),
        seen_by=interaction.user.id if is_ephemeral else None,
        interaction=interaction,
    )
    if interaction.kind is InteractionKind.COMMAND:
        message.kind = _MENU_ANSWER if "target_id" in interaction.data else _COMMAND_ANSWER
    if is_loading:
        message.flags = Flag.LOADING | (Flag.EPHEMERAL if is_ephemeral else 0)
    else:
        fill(api, message, data, request.uploads)
    return api.world.post(message)


def _edit(api: Api, message: Message, data: Json, request: Request) -> None:
    if message.channel.archived and message.seen_by is None:
        raise archived()
    fill(api, message, data, request.uploads, edits=True)
    message.edited_at = api.world.now()
    api.world.changed(message)


def _check_choices(choices: list[Json]) -> None:
    if len(choices) > CHOICES_MAX:
        raise invalid(f"{len(choices)} choices")
    if any(not 1 <= len(each["name"]) <= CHOICE_MAX or len(str(each["value"])) > CHOICE_MAX for each in choices):
        raise invalid(f"the name and the value of a choice have 1 to {CHOICE_MAX} characters")


# ---- what follows


def _open(api: Api, request: Request) -> Interaction:
    """The interaction of a token that is still good, and that has its first answer."""
    interaction = api.world.interactions.get(request.params["token"])
    if interaction is None or request.params["application"] != api.world.application_id:
        raise unknown(10015, "Webhook")
    if api.world.now() - interaction.at > TOKEN_SECONDS:
        raise RefusedError(401, 50027, "Invalid Webhook Token")
    if interaction.answer is None:
        raise unknown(10015, "Webhook")
    return interaction


def _message(interaction: Interaction, number: str) -> Message:
    """One of its own."""
    if number == "@original":
        found = interaction.original
    else:
        found = interaction.channel.messages.get(number)
        found = found if found and found.interaction is interaction else None
    if found is None or found.id not in found.channel.messages:
        raise unknown(10008, "Message")
    return found


@route("POST /webhooks/{application}/{token}")
def _(api: Api, request: Request) -> Json:
    """The first one after a deferral fills in what was deferred."""
    interaction = _open(api, request)
    original = interaction.original
    if original and original.is_loading:
        _edit(api, original, request.body, request)
        interaction.followed.set()
        return payloads.message(original)
    return payloads.message(_new_message(api, interaction, request.body, request, is_loading=False))


@route("GET /webhooks/{application}/{token}/messages/{message}")
def _(api: Api, request: Request) -> Json:
    return payloads.message(_message(_open(api, request), request.params["message"]))


@route("PATCH /webhooks/{application}/{token}/messages/{message}")
def _(api: Api, request: Request) -> Json:
    interaction = _open(api, request)
    message = _message(interaction, request.params["message"])
    _edit(api, message, request.body, request)
    if message is interaction.original:
        interaction.followed.set()
    return payloads.message(message)


@route("DELETE /webhooks/{application}/{token}/messages/{message}")
def _(api: Api, request: Request) -> None:
    api.world.delete(_message(_open(api, request), request.params["message"]))


# ---- commands


def _scope(api: Api, request: Request) -> str:
    if request.params["application"] != api.world.application_id:
        raise unknown(10002, "Application")
    return api.guild(request).id if "guild" in request.params else ""


def _key(command: Json) -> tuple[int, str]:
    return int(command.get("type") or 1), str(command["name"])


def _checked(command: Json) -> Json:
    kind, name = _key(command)
    if kind == 1:
        if not 1 <= len(name) <= _NAME_MAX or name != name.lower() or " " in name:
            raise invalid(f"name: {name!r} is no name of a command")
        _check_described(command)
    elif not 1 <= len(name) <= _NAME_MAX or command.get("description"):
        raise invalid(f"{name!r}: a name of at most {_NAME_MAX} characters, and no description")
    return command


def _check_described(part: Json) -> None:
    """A command or an option, with its options."""
    if not 1 <= len(part.get("description") or "") <= _DESCRIPTION_MAX:
        raise invalid(f"{part['name']}: a description has 1 to {_DESCRIPTION_MAX} characters")
    options = part.get("options") or []
    if len(options) > _OPTIONS_MAX or len(part.get("choices") or []) > CHOICES_MAX:
        raise invalid(f"{part['name']}: too many options or choices")
    for each in options:
        _check_described(each)


def _registered(api: Api, scope: str, command: Json, before: list[Json]) -> Json:
    """With its id; one of a known name keeps it, and only others count as created."""
    known = next((each for each in before if _key(each) == _key(command)), None)
    if known is None:
        now = api.world.now()
        made = api.world.commands_created.setdefault(scope, [])
        made[:] = [at for at in made if now - at < _DAY]
        if len(made) >= _CREATED_PER_DAY:
            raise RefusedError(400, 30034, "Max number of daily application command creates has been reached (200)")
        made.append(now)
    fixed = {
        "id": known["id"] if known else api.world.new_id(),
        "application_id": api.world.application_id,
        "version": api.world.new_id(),
        "type": _key(command)[0],
        "description": command.get("description") or "",
        "default_member_permissions": command.get("default_member_permissions"),
        "integration_types": command.get("integration_types") or [0],
        "nsfw": bool(command.get("nsfw")),
    }
    return command | fixed | ({"guild_id": scope} if scope else {})


def _check_count(commands: list[Json]) -> None:
    for kind, maximum in _COMMANDS_MAX.items():
        if sum(_key(each)[0] == kind for each in commands) > maximum:
            raise RefusedError(400, 30032, f"Maximum number of application commands reached ({maximum})")


@route("GET /applications/{application}/commands")
@route("GET /applications/{application}/guilds/{guild}/commands")
def _(api: Api, request: Request) -> list[Json]:
    return api.world.commands.get(_scope(api, request), [])


@route("PUT /applications/{application}/commands")
@route("PUT /applications/{application}/guilds/{guild}/commands")
def _(api: Api, request: Request) -> list[Json]:
    """All at once: what is not named is gone."""
    scope, given = _scope(api, request), [_checked(each) for each in request.body]
    _check_count(given)
    if len({_key(each) for each in given}) < len(given):
        raise invalid("two commands of one name")
    before = api.world.commands.get(scope, [])
    api.world.commands[scope] = [_registered(api, scope, each, before) for each in given]
    return api.world.commands[scope]


@route("POST /applications/{application}/commands", created=True)
@route("POST /applications/{application}/guilds/{guild}/commands", created=True)
def _(api: Api, request: Request) -> Json:
    """One more; one of the same name is replaced."""
    scope, given = _scope(api, request), _checked(request.body)
    before = api.world.commands.get(scope, [])
    others = [each for each in before if _key(each) != _key(given)]
    _check_count([*others, given])
    made = _registered(api, scope, given, before)
    api.world.commands[scope] = [*others, made]
    return made


def _command(api: Api, request: Request) -> Json:
    found = api.world.commands.get(_scope(api, request), [])
    for each in found:
        if each["id"] == request.params["command"]:
            return each
    raise unknown(10063, "application command")


@route("GET /applications/{application}/commands/{command}")
@route("GET /applications/{application}/guilds/{guild}/commands/{command}")
def _(api: Api, request: Request) -> Json:
    return _command(api, request)


@route("PATCH /applications/{application}/commands/{command}")
@route("PATCH /applications/{application}/guilds/{guild}/commands/{command}")
def _(api: Api, request: Request) -> Json:
    command = _command(api, request)
    command.update(_checked(command | request.body) | {"version": api.world.new_id()})
    return command


@route("DELETE /applications/{application}/commands/{command}")
@route("DELETE /applications/{application}/guilds/{guild}/commands/{command}")
def _(api: Api, request: Request) -> None:
    command = _command(api, request)
    api.world.commands[_scope(api, request)].remove(command)
