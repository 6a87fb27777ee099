"""Shows answers to one person: cards as ephemeral messages, forms as modals, errors as their sentence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from slack_sdk import WebClient, WebhookClient
from slack_sdk.errors import SlackApiError

from bot import log
from bot.cards.elements import Card, Form, Prose, Tone
from bot.chat.slack.render import Message, messages, modal, notice_modal, waiting_modal
from bot.domain.conversation import PersonId
from handlers import funnel
from handlers.slack.inbound import UNREACHABLE

TOO_LATE = "Slack gives us three seconds to open a form, and it took longer. Try again, please."
_TOO_LATE = frozenset({"expired_trigger_id", "exchanged_trigger_id", "trigger_expired", "trigger_exchanged"})
NOT_THERE = frozenset({"channel_not_found", "not_in_channel"})
"""What Slack says of a channel in which we are not."""
RESPONSES_MAX = 5
"""So many answers Slack takes at one `response_url`, within half an hour."""
_MORE = "There is more than fits here. Ask again in a channel where I am, or invite me with `/invite @redraft`."

logger = log.get(__name__)


@dataclass(frozen=True, slots=True)
class Location:
    """Where a person is, so that they are answered there; goes along with a form, and comes back with it."""

    channel: str = ""
    thread_ts: str = ""
    response_url: str = ""
    """Where Slack takes answers for a while, also where we are not in the channel."""

    def with_action(self, action: str) -> str:
        """As a view's private metadata."""
        return f"{action} {self.channel} {self.thread_ts} {self.response_url}"

    @classmethod
    def read(cls, metadata: str) -> "tuple[str, Location]":
        """The action, and where it was asked for."""
        action, channel, thread_ts, response_url = (*metadata.split(" "), "", "", "", "")[:4]
        return action, cls(channel, thread_ts, response_url)


def card_for(error: Exception) -> Card:
    """The funnel, and what Slack alone can refuse."""
    if isinstance(error, SlackApiError) and error.response.get("error") in _TOO_LATE:
        logger.warning("form_not_opened", why=str(error.response.get("error")))
        return Card(TOO_LATE, (Prose(TOO_LATE),), Tone.WAITING)
    return funnel.card_for(error)


def whisper(client: WebClient, where: Location, user: str, card: Card) -> None:
    """Tell one person. Where Slack does not let us, the log has it: the thread shows what was done all the same."""
    told = messages(card, {})
    for message in told:
        try:
            client.chat_postEphemeral(
                channel=where.channel,
                user=user,
                text=message.text,
                blocks=list(message.blocks),
                thread_ts=where.thread_ts or None,
            )
        except SlackApiError as error:
            why = str(error.response.get("error"))
            if why in NOT_THERE and where.response_url:
                _respond(where.response_url, told)
            else:
                logger.warning("not_whispered", why=why, said=card.text)
            return
        except UNREACHABLE as error:
            logger.warning("not_whispered", why=str(error), said=card.text)
            return


def _respond(url: str, told: Sequence[Message]) -> None:
    """In a channel where we are not, as many messages as Slack takes there; the last one says where there are more."""
    if len(told) > RESPONSES_MAX:
        told = (*told[: RESPONSES_MAX - 1], *messages(Card(_MORE, (Prose(_MORE),)), {}))
    client = WebhookClient(url)
    for message in told:
        try:
            answer = client.send(
                text=message.text, blocks=list(message.blocks), response_type="ephemeral", replace_original=False
            )
        except UNREACHABLE as error:
            logger.warning("not_responded", why=str(error), said=message.text)
            return
        if answer.status_code != HTTPStatus.OK:
            logger.warning("not_responded", why=answer.body, said=message.text)
            return


def open_form(
    client: WebClient,
    trigger: str,
    form: Form,
    where: Location,
    mentions: Mapping[PersonId, str] | None = None,
    notice: str = "",
) -> str:
    """The id of the view. Raises: SlackApiError."""
    view = form_view(form, where, mentions, notice)
    return str(client.views_open(trigger_id=trigger, view=view)["view"]["id"])


def open_waiting(client: WebClient, trigger: str) -> str:
    """A modal at once, before anything is read; the id under which the form takes its place."""
    return str(client.views_open(trigger_id=trigger, view=waiting_modal("redraft"))["view"]["id"])


def replace_waiting(client: WebClient, view_id: str, shown: dict[str, Any]) -> bool:
    """What was waited for: a form, or a sentence. Whether it could be shown: a person may have closed the modal."""
    try:
        client.views_update(view_id=view_id, view=shown)
    except SlackApiError as error:
        logger.info("waiting_modal_gone", why=str(error.response.get("error")))
        return False
    return True


def card_view(card: Card) -> dict[str, Any]:
    return notice_modal("redraft", card.text)


def form_view(
    form: Form, where: Location, mentions: Mapping[PersonId, str] | None = None, notice: str = ""
) -> dict[str, Any]:
    """Raises: TooLong, where a text does not fit into its field."""
    view = modal(form, mentions or {}, notice=notice)
    return {**view, "private_metadata": where.with_action(view["private_metadata"])}
