"""How a task starts in Slack: its form, and what comes along of the message that it starts from.

What a form has no room for stands in boxes to tick, as files that are fetched when the form is sent: so nothing has to
be kept in between, and whoever cannot use one leaves it out.
"""

import time
from collections.abc import Iterator
from dataclasses import replace

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.cards.elements import Card, Checkbox, Form, Prose, Tone, Values
from bot.cards.forms import FORM_TEXT_MAX, TaskStart, title_of
from bot.domain.files import Upload, unusable
from bot.domain.task import FILES_MAX
from bot.errors import FileNotFetched
from handlers.slack.answers import NOT_THERE, Location, card_view, open_form
from handlers.slack.files import BROKEN, fetched
from handlers.slack.inbound import UNREACHABLE, Inbound, Payload

WHOLE = "message.md"
"""The name of a message that is too long for the form, as a file."""
INVITE_US = (
    "I am not in this channel, so I could not post the task's card here. "
    "Invite me with `/invite @redraft`, then ask again; or ask in a channel where I am."
)

_MESSAGE = "message:"
_GOES_ON = f" …\n\n(The message is longer than this form takes; the whole of it is in the file “{WHOLE}”.)"


def from_message(message: Payload, text: str) -> tuple[TaskStart, str]:
    """The message as the brief, with its files; and a sentence on what does not come along, empty where all does."""
    brief, boxes = text, []
    if len(text) > FORM_TEXT_MAX:
        brief = text[: FORM_TEXT_MAX - len(_GOES_ON)].rstrip() + _GOES_ON
        label = f"{WHOLE}: the whole message, {len(text):,} characters"
        thread_ts = message.get("thread_ts") or message["ts"]
        boxes.append(Checkbox(f"{_MESSAGE}{thread_ts}:{message['ts']}", label, ticked=True))
    files = message.get("files") or ()
    boxes += [Checkbox(str(file["id"]), str(file.get("name") or file["id"]), ticked=True) for file in files]
    left_out = ", ".join(f"“{box.label}”" for box in boxes[FILES_MAX:])
    notice = f"A task takes {FILES_MAX} files, so this does not come along: {left_out}." if left_out else ""
    return TaskStart(title_of(text), brief, enclosed=tuple(boxes[:FILES_MAX])), notice


def open_new_task(client: WebClient, trigger: str, form: Form, where: Location, notice: str = "") -> None:
    """The form; where its card could not be posted, it gives way to the reason before anything is typed.

    Raises: SlackApiError.
    """
    view_id = open_form(client, trigger, form, where, notice=notice)
    if not _is_in(client, where.channel):
        client.views_update(view_id=view_id, view=card_view(Card(INVITE_US, (Prose(INVITE_US),), Tone.BAD)))


def _is_in(client: WebClient, channel: str) -> bool:
    """Whether we are in a channel, as far as Slack says; reading nothing there tells it, and takes no further scope."""
    try:
        client.conversations_history(channel=channel, oldest=f"{time.time():.6f}", limit=1)
    except SlackApiError as error:
        return str(error.response.get("error")) not in NOT_THERE
    except UNREACHABLE:
        return True
    return True


def handed_in(inbound: Inbound, client: WebClient, team: str, channel: str, values: Values) -> tuple[Upload, ...]:
    """The files of a form, and what is ticked of the message that it started from, whole.

    Raises:
        FileUnusable: one is too large, is not Slack's own, or the message is gone.
        FileNotFetched
    """
    messages = [each for each in _several(values, "enclosed") if each.startswith(_MESSAGE)]
    ids = [each for each in _several(values, "enclosed") if each not in messages]
    places = [each.removeprefix(_MESSAGE).split(":") for each in messages]
    found = [_found(client, channel, thread_ts, ts) for thread_ts, ts in places]
    whole = [Upload(WHOLE, inbound.words_of(client, team, each, "").encode()) for each in found]
    return (*whole, *fetched(client, (*ids, *_several(values, "files"))))


def _found(client: WebClient, channel: str, thread_ts: str, ts: str) -> Payload:
    """The message; Slack gives the one that its thread hangs under, too. Raises: FileUnusable, FileNotFetched."""
    try:
        page = client.conversations_replies(
            channel=channel, ts=thread_ts, oldest=ts, latest=ts, inclusive=True, limit=2
        )
    except SlackApiError as error:
        raise unusable(WHOLE, f"Slack does not show the message any more ({error.response.get('error')})") from error
    except UNREACHABLE as error:
        raise FileNotFetched(name=WHOLE, platform="Slack", why=BROKEN) from error
    found: list[Payload] = [each for each in page["messages"] if each["ts"] == ts]
    if not found:
        raise unusable(WHOLE, "the message was deleted")
    return found[0]


def as_sent(start: TaskStart, view: Payload, values: Values) -> TaskStart:
    """What was filled in, with the boxes as they are ticked in the view."""
    ticked = _several(values, "enclosed")
    blocks = (block for block in view["blocks"] if block.get("block_id") == "enclosed")
    options = (option for block in blocks for option in block["element"]["options"])
    boxes = (Checkbox(each["value"], each["text"]["text"], ticked=each["value"] in ticked) for each in options)
    return replace(start, enclosed=tuple(boxes))


def typed(start: TaskStart) -> Iterator[tuple[str, str]]:
    """What a person would have to type again, each with its label."""
    for label, text in (("Title", start.title), ("Brief", start.brief), ("Rubric", start.rubric)):
        if text.strip():
            yield label, text


def _several(values: Values, name: str) -> tuple[str, ...]:
    found = values.get(name, ())
    return found if isinstance(found, tuple) else ()
