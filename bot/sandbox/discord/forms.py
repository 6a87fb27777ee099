"""A modal as a person fills it in: it lets them type and choose what Discord's own form would, and no more."""

from collections.abc import Iterator, Mapping
from typing import Any

from bot.sandbox.discord import payloads
from bot.sandbox.discord.refusals import SELECTS, Kind
from bot.sandbox.discord.world import Guild, Json, Member, Modal, Role, Upload, User, World

TEXT_MAX = 4_000


class CannotError(Exception):
    """What this person's Discord would not let them do."""


def controls(modal: Modal) -> Iterator[tuple[str, Json]]:
    """The label and the control of each input."""
    for item in modal.shown["components"]:
        if item["type"] == Kind.LABEL:
            yield item["label"], item["component"]


def current(modal: Modal, control: Json) -> Any:
    """What it holds: what was filled in, or what it was opened with."""
    if control["custom_id"] in modal.filled:
        return modal.filled[control["custom_id"]]
    chosen = [option["value"] for option in control.get("options", []) if option.get("default")]
    match control["type"]:
        case Kind.TEXT_INPUT:
            return control.get("value") or ""
        case Kind.CHECKBOX:
            return bool(control.get("default"))
        case Kind.RADIO_GROUP:
            return chosen[0] if chosen else None
        case Kind.STRING_SELECT | Kind.CHECKBOX_GROUP:
            return chosen
        case _:
            return [str(each["id"]) for each in control.get("default_values") or []]


def fill(world: World, modal: Modal, name: str, answer: Any) -> None:
    """An input by its custom id or its label. Raises: CannotError."""
    found = [control for label, control in controls(modal) if name in {label, control["custom_id"]}]
    if len(found) != 1:
        raise CannotError(f"there is no input “{name}”, or more than one")
    [control] = found
    modal.filled[control["custom_id"]] = _given(world, modal, control, answer)


def _given(world: World, modal: Modal, control: Json, answer: Any) -> Any:
    match control["type"]:
        case Kind.TEXT_INPUT:
            if len(answer) > (control.get("max_length") or TEXT_MAX):
                raise CannotError(f"{len(answer)} characters do not fit")
            return answer
        case Kind.CHECKBOX:
            return bool(answer)
        case Kind.RADIO_GROUP:
            return None if answer is None else chosen_of(control, [answer])[0]
        case Kind.STRING_SELECT | Kind.CHECKBOX_GROUP:
            return chosen_of(control, [answer] if isinstance(answer, str) else list(answer))
        case Kind.FILE_UPLOAD:
            held = [
                world.upload(modal.source.channel, Upload(file, content, "application/octet-stream"))
                for file, content in answer.items()
            ]
            modal.uploads[control["custom_id"]] = held
            return within(control, [each.id for each in held])
        case _:
            return within(control, [each if isinstance(each, str) else each.id for each in answer])


def chosen_of(control: Json, wanted: list[str]) -> list[str]:
    """Options by their values or their labels, in the order in which they are shown. Raises: CannotError."""
    options = control["options"]
    found = [each["value"] for each in options if each["value"] in wanted or each["label"] in wanted]
    if len(found) < len(set(wanted)):
        raise CannotError("there is no such option")
    return within(control, found)


def within(control: Json, chosen: list[str]) -> list[str]:
    """Not more than may be chosen. Raises: CannotError."""
    default = len(control["options"]) if control["type"] == Kind.CHECKBOX_GROUP else 1
    most = control.get("max_values") or default
    if len(chosen) > most:
        raise CannotError(f"{len(chosen)} chosen, at most {most}")
    return chosen


def missing(modal: Modal) -> list[str]:
    """Labels of what must be filled in still, or holds too little: Discord sends nothing then."""
    return [label for label, control in controls(modal) if _lacks(control, current(modal, control))]


def _lacks(control: Json, held: Any) -> bool:
    required = control.get("required")
    required = True if required is None else bool(required)
    match control["type"]:
        case Kind.CHECKBOX:
            return False
        case Kind.TEXT_INPUT:
            least = control.get("min_length") or 0
            return (required and not held.strip()) or bool(held and len(held) < least)
        case Kind.RADIO_GROUP:
            return required and held is None
        case _:
            least = control.get("min_values")
            least = 1 if least is None else least
            return (required and not held) or bool(held and len(held) < least)


def submitted(world: World, modal: Modal) -> Json:
    """What Discord sends of it."""
    components: list[Json] = []
    for number, item in enumerate(modal.shown["components"], start=1):
        if item["type"] == Kind.LABEL:
            components.append({"type": 18, "id": 2 * number - 1, "component": _sent(modal, item["component"], number)})
        else:
            components.append({"type": item["type"], "id": 2 * number - 1})
    people = [each for _, control in controls(modal) if control["type"] in SELECTS for each in current(modal, control)]
    guild = modal.source.channel.guild
    resolved = resolved_of(guild, [found for each in people if (found := _somebody(world, guild, each))])
    uploads = [each for held in modal.uploads.values() for each in held]
    if uploads:
        resolved["attachments"] = {each.id: payloads.attachment(each, is_ephemeral=True) for each in uploads}
    return {"custom_id": modal.shown["custom_id"], "components": components, "resolved": resolved}


def _sent(modal: Modal, control: Json, number: int) -> Json:
    held = current(modal, control)
    name = "values" if isinstance(held, list) else "value"
    return {"type": control["type"], "id": 2 * number, "custom_id": control["custom_id"], name: held}


def _somebody(world: World, guild: Guild | None, number: str) -> User | Member | Role | None:
    if guild and number in guild.members:
        return guild.members[number]
    return (guild.roles.get(number) if guild else None) or world.users.get(number)


def resolved_of(guild: Guild | None, people: list[User | Member | Role]) -> Json:
    """The people and roles that an interaction names, as it brings them along."""
    found: dict[str, Json] = {}
    for each in people:
        if isinstance(each, Role):
            found.setdefault("roles", {})[each.id] = payloads.role(each)
            continue
        user = each.user if isinstance(each, Member) else each
        found.setdefault("users", {})[user.id] = payloads.user(user)
        if guild and user.id in guild.members:
            member = payloads.member(guild.members[user.id], with_user=False) | {"permissions": "0"}
            found.setdefault("members", {})[user.id] = member
    return found


Answers = Mapping[str, Any]
