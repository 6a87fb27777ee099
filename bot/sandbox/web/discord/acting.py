"""What a persona does in the local Discord: each act of the page is one call of the persona."""

from collections.abc import Awaitable, Callable, Iterator
from typing import Any

from bot.sandbox.discord import Answered, CannotError, Channel, LocalDiscord, Member, NoAnswerError, Persona, Role
from bot.sandbox.discord.forms import controls, missing
from bot.sandbox.discord.refusals import Kind
from bot.sandbox.discord.world import ChannelKind
from bot.sandbox.web.discord.showing import member_of, name_of, places_of
from bot.sandbox.web.workspace import Act, ActRefusedError, Json

FAILED = "This interaction failed: the application did not respond within three seconds."
REQUIRED = "This field is required."
_INTEGER, _BOOLEAN, _USER, _CHANNEL, _ROLE, _MENTIONABLE, _NUMBER, _ATTACHMENT = range(4, 12)

Doing = Callable[["Doer"], Awaitable[Json | None]]


class Doer:
    """One act, with what it needs of the world."""

    def __init__(self, discord: LocalDiscord, act: Act) -> None:
        self.act, self.discord, self.world = act, discord, discord.world
        self.member = member_of(discord, act.look)
        self.places = places_of(self.world, self.member.user)

    @property
    def channel(self) -> Channel:
        """Where it happens: the thread, where one is open. Raises: ActRefusedError."""
        found = self.places.get(self.act.look.thread or self.act.look.place)
        if found is None:
            raise ActRefusedError("There is no such channel.")
        return found

    @property
    def holder(self) -> Channel:
        """Of the message: a thread shows one that is in the channel above it."""
        here = self.channel
        is_above = here.parent and self.message not in here.messages and self.message in here.parent.messages
        return here.parent if here.parent and is_above else here

    @property
    def persona(self) -> Persona:
        guild = self.channel.guild if self.act.look.place else None
        return self.discord.as_member((guild or self.member.guild).members[self.member.id])

    @property
    def message(self) -> str:
        return self.act.text("message")

    @property
    def text(self) -> str:
        """As Discord's own composer sends it: a name after `@` as a mention."""
        found, guild = self.act.text("text").strip(), self.member.guild
        names = {role.name: f"<@&{role.id}>" for role in guild.roles.values() if role is not guild.everyone}
        names |= {name_of(each): f"<@{each.id}>" for each in guild.members.values()}
        for name in sorted(names, key=len, reverse=True):
            found = found.replace(f"@{name}", names[name])
        return found


async def act(discord: LocalDiscord, given: Act) -> Json:
    """Raises: ActRefusedError, NobodyError."""
    doing = ACTS.get(given.name)
    if doing is None:
        raise ActRefusedError(f"Nobody can “{given.name}” in Discord.")
    try:
        return await doing(Doer(discord, given)) or {}
    except CannotError as error:
        raise ActRefusedError(f"Discord does not let you do that: {error}.") from error
    except NoAnswerError as error:
        again = " The form stays open. Try again." if given.name == "submit" else ""
        raise ActRefusedError(FAILED + again) from error


# ---- talking


async def _say(do: Doer) -> Json:
    reply = do.act.given.get("reply")
    files = do.act.named_files()
    number = await do.persona.says(do.channel, do.text, reply_to=str(reply) if reply else None, files=files)
    return {"message": number}


async def _edit(do: Doer) -> None:
    if not do.text:
        raise ActRefusedError("The message is empty. To take it away, delete it.")
    await do.persona.edits(do.holder, do.message, do.text)


async def _delete(do: Doer) -> None:
    await do.persona.deletes(do.holder, do.message)


async def _react(do: Doer) -> None:
    await do.persona.reacts(do.holder, do.message, do.act.text("emoji"))


async def _unreact(do: Doer) -> None:
    await do.persona.unreacts(do.holder, do.message, do.act.text("emoji"))


async def _thread(do: Doer) -> Json:
    """A post of a forum, or a thread under a message."""
    name, under = do.act.text("name").strip(), do.act.given.get("message")
    is_post = do.channel.kind is ChannelKind.FORUM
    if not name or (is_post and not do.text):
        raise ActRefusedError("A post needs a title and a message." if is_post else "A thread needs a name.")
    text = do.text if is_post else ""
    thread = await do.persona.opens_thread(do.channel, name[:100], under=str(under) if under else None, text=text)
    return {"thread": thread.id}


# ---- commands, buttons, forms


async def _command(do: Doer) -> Json:
    line, given = do.act.text("line"), do.act.given.get("options")
    return _told(
        await do.persona.command(do.channel, line, **_options(do, line, given if isinstance(given, dict) else {}))
    )


async def _complete(do: Doer) -> Json:
    """What is offered while an option is typed."""
    offered = await do.persona.completes(do.channel, do.act.text("line"), do.act.text("option"), do.act.text("value"))
    return {"choices": offered}


def _options(do: Doer, line: str, given: Json) -> Json:
    """Each as what it is: numbers as numbers, people and roles as such. Raises: ActRefusedError."""
    kinds = {each["name"]: each["type"] for each in _offered(do, line)}
    found: Json = {}
    for name, value in given.items():
        try:
            found[name] = _option(do, kinds.get(name, 3), str(value))
        except (KeyError, ValueError):
            raise ActRefusedError(f"{name}: “{value}” is not one of what it takes.") from None
    for name, kind in kinds.items():
        if kind == _ATTACHMENT and (uploads := do.act.files.get(name)):
            found[name] = (uploads[0].name, uploads[0].content)
    return found


def _offered(do: Doer, line: str) -> list[Json]:
    name, *path = line.split()
    scopes = (do.member.guild.id, "")
    known: Json = next((each for key in scopes for each in do.world.commands.get(key, []) if each["name"] == name), {})
    for part in path:
        known = next((each for each in known.get("options") or [] if each["name"] == part), {})
    return list(known.get("options") or [])


def _option(do: Doer, kind: int, value: str) -> Any:
    guild = do.member.guild
    match kind:
        case 4:
            return int(value)
        case 5:
            return {"true": True, "false": False}[value.lower()]
        case 6:
            return guild.members[value]
        case 7:
            return do.places[value]
        case 8:
            return guild.roles[value]
        case 9:
            return _somebody(do, value)
        case 10:
            return float(value)
        case _:
            return value


def _somebody(do: Doer, number: str) -> Member | Role:
    guild = do.member.guild
    return guild.members[number] if number in guild.members else guild.roles[number]


async def _click(do: Doer) -> Json:
    return _told(await do.persona.clicks(do.holder, do.message, do.act.text("control")))


async def _choose(do: Doer) -> Json:
    """Options by their values; people, roles and channels as such."""
    chosen: list[Any] = []
    for each in do.act.texts("values"):
        guild = do.member.guild
        chosen.append(guild.members.get(each) or guild.roles.get(each) or do.places.get(each) or each)
    return _told(await do.persona.chooses(do.holder, do.message, *chosen, what=do.act.text("control")))


async def _shortcut(do: Doer) -> Json:
    return _told(await do.persona.shortcut(do.holder, do.message, do.act.text("shortcut")))


async def _submit(do: Doer) -> Json:
    """The problems by custom id, where Discord itself has any."""
    persona = do.discord.as_member(do.member)
    persona.fills(dict(_answers(do, persona)))
    if lacking := missing(persona.modal):
        return {"errors": {each["custom_id"]: REQUIRED for label, each in controls(persona.modal) if label in lacking}}
    return _told(await persona.submits())


def _answers(do: Doer, persona: Persona) -> Iterator[tuple[str, Any]]:
    answers = do.act.given.get("answers")
    given = answers if isinstance(answers, dict) else {}
    for _, control in controls(persona.modal):
        name = control["custom_id"]
        if control["type"] == Kind.FILE_UPLOAD:
            yield name, do.act.named_files(name)
        elif name in given:
            yield name, given[name]


async def _close(do: Doer) -> None:
    do.discord.as_member(do.member).closes()


def _told(answered: Answered) -> Json:
    return {"message": answered.message.id if answered.message else ""}


ACTS: dict[str, Doing] = {
    "say": _say,
    "edit": _edit,
    "delete": _delete,
    "react": _react,
    "unreact": _unreact,
    "thread": _thread,
    "command": _command,
    "complete": _complete,
    "click": _click,
    "choose": _choose,
    "shortcut": _shortcut,
    "submit": _submit,
    "close": _close,
}
