"""What a persona does in the local Slack: each act of the page is one call of the persona."""

import html
from collections.abc import Awaitable, Callable, Iterator

from bot.sandbox.slack import CannotError, Channel, LocalSlack, NoAnswerError, Persona
from bot.sandbox.web.slack import manifest
from bot.sandbox.web.slack.showing import HOME, name_of, user_of
from bot.sandbox.web.workspace import Act, ActRefusedError, Json

TIMED_OUT = "the app did not answer within three seconds (“operation_timeout”)"

Doing = Callable[["Doer"], Awaitable[Json | None]]


class Doer:
    """One act, with what it needs of the world."""

    def __init__(self, slack: LocalSlack, act: Act) -> None:
        self.act, self.world = act, slack.world
        self.persona: Persona = slack.as_user(user_of(slack, act.look))

    @property
    def channel(self) -> Channel:
        """Raises: ActRefusedError."""
        found = self.world.channels.get(self.act.look.place)
        if found is None:
            raise ActRefusedError("There is no such channel.")
        return found

    @property
    def message(self) -> str:
        return self.act.text("message")

    @property
    def text(self) -> str:
        """As Slack's own composer sends it: `&`, `<` and `>` as entities, and a name after `@` as a mention."""
        found = html.escape(self.act.text("text").strip(), quote=False)
        for user in sorted(self.world.users.values(), key=lambda each: -len(name_of(each))):
            found = found.replace(f"@{html.escape(name_of(user), quote=False)}", f"<@{user.id}>")
        return found


async def act(slack: LocalSlack, given: Act) -> Json:
    """Raises: ActRefusedError, NobodyError."""
    doing = ACTS.get(given.name)
    if doing is None:
        raise ActRefusedError(f"Nobody can “{given.name}” in Slack.")
    try:
        return await doing(Doer(slack, given)) or {}
    except CannotError as error:
        raise ActRefusedError(f"Slack does not let you do that: {error}.") from error
    except NoAnswerError as error:
        raise ActRefusedError(_unanswered(given)) from error


def _unanswered(given: Act) -> str:
    match given.name:
        case "command":
            return f"“{given.given.get('text', '')}” failed: {TIMED_OUT}."
        case "submit":
            return f"We had some trouble connecting, so the form stays open. Try again? In short: {TIMED_OUT}."
        case _:
            return f"That did not work: {TIMED_OUT}."


# ---- talking


async def _say(do: Doer) -> Json:
    files = do.act.named_files()
    if not (do.text or files):
        raise ActRefusedError("The message is empty.")
    thread = do.act.look.thread or None
    return {"message": await do.persona.says(do.channel, do.text, thread_ts=thread, files=files)}


async def _edit(do: Doer) -> None:
    if not do.text:
        raise ActRefusedError("The message is empty. To take it away, delete it.")
    await do.persona.edits(do.channel, do.message, do.text)


async def _delete(do: Doer) -> None:
    await do.persona.deletes(do.channel, do.message)


async def _react(do: Doer) -> None:
    await do.persona.reacts(do.channel, do.message, do.act.text("emoji"))


async def _unreact(do: Doer) -> None:
    await do.persona.unreacts(do.channel, do.message, do.act.text("emoji"))


# ---- commands, buttons, forms


async def _command(do: Doer) -> None:
    name, _, rest = do.act.text("text").strip().partition(" ")
    if name != manifest.COMMAND:
        raise ActRefusedError(f"“{name}” is not a command here. There is {manifest.COMMAND}.")
    if do.act.look.thread:
        raise ActRefusedError(
            f"{name} is not supported in threads: Slack has no commands there. Use it in the channel."
        )
    await do.persona.command(do.channel, rest.strip(), name)


async def _click(do: Doer) -> None:
    if do.act.look.place == HOME:
        await do.persona.clicks_at_home(do.act.text("control"))
    else:
        await do.persona.clicks(do.channel, do.message, do.act.text("control"))


async def _tick(do: Doer) -> None:
    await do.persona.ticks(do.channel, do.message, *do.act.texts("values"), what=do.act.text("control"))


async def _choose(do: Doer) -> None:
    await do.persona.chooses(do.channel, do.message, do.act.text("value"), do.act.text("control"))


async def _shortcut(do: Doer) -> None:
    await do.persona.shortcut(do.channel, do.message, do.act.text("shortcut"))


async def _submit(do: Doer) -> Json:
    """The problems by block id, where there are any."""
    do.persona.fills(dict(_answers(do)))
    return {"errors": await do.persona.submits()}


def _answers(do: Doer) -> Iterator[tuple[str, object]]:
    answers = do.act.given.get("answers")
    given = answers if isinstance(answers, dict) else {}
    for block in do.persona.view.shown["blocks"]:
        if block["type"] != "input":
            continue
        name, kind = block["block_id"], block["element"]["type"]
        if kind == "file_input":
            yield name, do.act.named_files(name)
        elif name in given:
            yield name, given[name]


async def _close(do: Doer) -> None:
    do.persona.closes()


async def _home(do: Doer) -> None:
    await do.persona.opens_home()


ACTS: dict[str, Doing] = {
    "say": _say,
    "edit": _edit,
    "delete": _delete,
    "react": _react,
    "unreact": _unreact,
    "command": _command,
    "click": _click,
    "tick": _tick,
    "choose": _choose,
    "shortcut": _shortcut,
    "submit": _submit,
    "close": _close,
    "home": _home,
}
