"""A command as a person types it: Discord offers the options that are registered, and takes what fits them."""

from collections.abc import Mapping
from typing import Any

from bot.sandbox.discord import payloads
from bot.sandbox.discord.forms import CannotError, resolved_of
from bot.sandbox.discord.world import Channel, Json, Member, Role, Upload, User, World

_SUB_COMMAND, _SUB_COMMAND_GROUP = 1, 2
_STRING, _INTEGER, _BOOLEAN, _USER, _CHANNEL, _ROLE, _MENTIONABLE, _NUMBER, _ATTACHMENT = range(3, 12)
_SLASH = 1
_PLAIN: dict[int, tuple[type, ...]] = {_STRING: (str,), _INTEGER: (int,), _BOOLEAN: (bool,), _NUMBER: (int, float)}


def command_named(world: World, channel: Channel, name: str, kind: int) -> Json:
    """The command of the guild, or of all guilds. Raises: CannotError."""
    for scope in (channel.guild.id if channel.guild else "", ""):
        for each in world.commands.get(scope, []):
            if each["name"] == name and each["type"] == kind:
                return each
    raise CannotError(f"there is no command “{name}”")


def typed(
    world: World, channel: Channel, line: str, options: Mapping[str, Any], *, focused: tuple[str, Any] | None = None
) -> Json:
    """The data of a slash command, as `redraft new` with its options; with the one that is being typed, if any.

    People and roles are given as such, files as (name, content). Raises: CannotError.
    """
    name, *path = line.split()
    command = command_named(world, channel, name, _SLASH)
    known, data = command, {"id": command["id"], "name": name, "type": _SLASH}
    inner: Json = data
    for part in path:
        known = next((each for each in known.get("options") or [] if each["name"] == part), {})
        if known.get("type") not in {_SUB_COMMAND, _SUB_COMMAND_GROUP}:
            raise CannotError(f"there is no command “{line}”")
        inner["options"] = [{"name": part, "type": known["type"]}]
        inner = inner["options"][0]
    offered = {each["name"]: each for each in known.get("options") or []}
    if any(each["type"] in {_SUB_COMMAND, _SUB_COMMAND_GROUP} for each in offered.values()):
        raise CannotError(f"“{line}” is not the whole command")
    if unknown := options.keys() - offered.keys():
        raise CannotError(f"“{line}” has no {', '.join(sorted(unknown))}")
    lacking = [each["name"] for each in offered.values() if each.get("required") and each["name"] not in options]
    if lacking and focused is None:
        raise CannotError(f"“{line}” needs {', '.join(lacking)}")
    resolved: Json = {}
    inner["options"] = [_option(world, channel, offered[key], value, resolved) for key, value in options.items()]
    if focused:
        key, value = focused
        if key not in offered or not offered[key].get("autocomplete"):
            raise CannotError(f"“{line}” completes no {key}")
        inner["options"].append({"name": key, "type": offered[key]["type"], "value": value, "focused": True})
    if resolved:
        data["resolved"] = resolved
    return data


def _option(world: World, channel: Channel, known: Json, value: Any, resolved: Json) -> Json:
    kind = known["type"]
    found: Json = {"name": known["name"], "type": kind}
    match kind:
        case 6 | 8 | 9:
            return found | {"value": _resolve(channel, kind, value, resolved)}
        case 11:
            name, content = value
            file = world.upload(channel, Upload(name, content))
            resolved.setdefault("attachments", {})[file.id] = payloads.attachment(file, is_ephemeral=True)
            return found | {"value": file.id}
        case 7:
            place = payloads.channel(value) | {"permissions": "0"}
            resolved.setdefault("channels", {})[value.id] = place
            return found | {"value": value.id}
        case _:
            return found | {"value": _plain(known, value)}


def _resolve(channel: Channel, kind: int, value: Any, resolved: Json) -> str:
    is_role, is_person = isinstance(value, Role), isinstance(value, Member | User)
    if not ((is_role and kind in {_ROLE, _MENTIONABLE}) or (is_person and kind in {_USER, _MENTIONABLE})):
        raise CannotError("that is nobody to name here")
    for key, found in resolved_of(channel.guild, [value]).items():
        resolved.setdefault(key, {}).update(found)
    return str(value.id)


def _plain(known: Json, value: Any) -> Any:
    if not isinstance(value, _PLAIN[known["type"]]):
        raise CannotError(f"{known['name']} is something else")
    choices = known.get("choices") or []
    if choices and value not in [each["value"] for each in choices]:
        found = [each["value"] for each in choices if each["name"] == value]
        if not found:
            raise CannotError(f"{known['name']} has no choice {value!r}")
        return found[0]
    if isinstance(value, str) and not (known.get("min_length") or 0) <= len(value) <= (
        known.get("max_length") or 6_000
    ):
        raise CannotError(f"{known['name']}: {len(value)} characters do not fit")
    return value


def on_message(world: World, channel: Channel, name: str, target: Json) -> Json:
    """The data of a command from a message's menu. Raises: CannotError."""
    command = command_named(world, channel, name, 3)
    return {
        "id": command["id"],
        "name": name,
        "type": 3,
        "target_id": target["id"],
        "resolved": {"messages": {target["id"]: target}},
    }
