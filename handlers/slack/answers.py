"""Shows answers to one person: cards as ephemeral messages, forms as modals, errors as their sentence."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot import log
from bot.cards.elements import Card, Form, Prose, Tone
from bot.chat.slack.render import messages, modal, notice_modal, waiting_modal
from bot.domain.conversation import PersonId
from handlers import funnel

TOO_LATE = "Slack gives us three seconds to open a form, and it took longer. Try again, please."
_TOO_LATE = frozenset({"expired_trigger_id", "exchanged_trigger_id", "trigger_expired", "trigger_exchanged"})

logger = log.get(__name__)


@dataclass(frozen=True, slots=True)
class Location:
    """Where a person is, so that they are answered there; goes along with a form, and comes back with it."""

    channel: str = ""
    thread_ts: str = ""

    def with_action(self, action: str) -> str:
        """As a view's private metadata."""
        return f"{action} {self.channel} {self.thread_ts}"

    @classmethod
    def read(cls, metadata: str) -> "tuple[str, Location]":
        """The action, and where it was asked for."""
        action, channel, thread_ts = (*metadata.split(" "), "", "", "")[:3]
        return action, cls(channel, thread_ts)


def card_for(error: Exception) -> Card:
    """The funnel, and what Slack alone can refuse."""
    if isinstance(error, SlackApiError) and error.response.get("error") in _TOO_LATE:
        logger.warning("form_not_opened", why=str(error.response.get("error")))
        return Card(TOO_LATE, (Prose(TOO_LATE),), Tone.WAITING)
    return funnel.card_for(error)


def whisper(client: WebClient, where: Location, user: str, card: Card) -> None:
    """Tell one person. Where Slack does not let us, the log has it: the thread shows what was done all the same."""
    for message in messages(card, {}):
        try:
            client.chat_postEphemeral(
                channel=where.channel,
                user=user,
                text=message.text,
                blocks=list(message.blocks),
                thread_ts=where.thread_ts or None,
            )
        except SlackApiError as error:
            logger.warning("not_whispered", why=str(error.response.get("error")), said=card.text)
            return


def open_form(client: WebClient, trigger: str, form: Form, where: Location) -> None:
    """Raises: SlackApiError."""
    client.views_open(trigger_id=trigger, view=form_view(form, where))


def open_waiting(client: WebClient, trigger: str) -> str:
    """A modal at once, before anything is read; the id under which the form takes its place."""
    return str(client.views_open(trigger_id=trigger, view=waiting_modal("redraft"))["view"]["id"])


def replace_waiting(client: WebClient, view_id: str, answer: Card | Form | None, where: Location) -> None:
    """The form, or the sentence that says why there is none."""
    shown = form_view(answer, where) if isinstance(answer, Form) else card_view(answer or Card("Done.", ()))
    client.views_update(view_id=view_id, view=shown)


def card_view(card: Card) -> dict[str, Any]:
    return notice_modal("redraft", card.text)


def form_view(
    form: Form, where: Location, mentions: Mapping[PersonId, str] | None = None, problem: str = ""
) -> dict[str, Any]:
    view = modal(form, mentions or {}, problem=problem)
    return {**view, "private_metadata": where.with_action(view["private_metadata"])}
