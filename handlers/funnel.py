"""The one funnel of every platform: errors become cards for the person alone."""

from uuid import uuid4

from bot import log
from bot.cards.elements import Card, Prose, Tone
from bot.cards.notices import refusal
from bot.errors import RedraftError

logger = log.get(__name__)


def card_for(error: Exception) -> Card:
    """What we expected says its sentence, the rest gets a reference."""
    if isinstance(error, RedraftError):
        logger.info("refused", code=error.code, why=str(error))
        return refusal(error)
    reference = uuid4().hex[:8]
    logger.error("handler_failed", reference=reference, exc_info=error)
    sentence = f"Something unexpected went wrong (reference {reference}). Try again; what is in the thread is safe."
    return Card(sentence, (Prose(sentence),), Tone.BAD)
