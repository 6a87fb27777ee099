"""One delivery, shown in one conversation: which call of the chat it takes, and what of it is there already."""

from bot.cards.elements import Card
from bot.domain.conversation import Conversation, MessageRef
from bot.errors import ChatGone, ChatMessageGone
from bot.services.deliveries import Content, Nothing, React, Show
from bot.services.ports import Chat, Delivery, DeliveryKind, Started
from bot.services.rates import Call

Shown = tuple[MessageRef, ...]


def call_for(delivery: Delivery, conversation: Conversation, shown: Shown, content: Content) -> Call | None:
    """What it asks of the platform; None where there is nothing to do."""
    match content:
        case React():
            return Call.REACT
        case Show() if shown:
            return Call.UPDATE
        case Show() if delivery.kind is DeliveryKind.PROGRESS:
            return None  # its card comes by itself
        case Show():
            return Call.START if conversation.thread_id is None and delivery.task_id else Call.POST
        case Nothing():
            return None


async def show(
    chat: Chat, delivery: Delivery, conversation: Conversation, shown: Shown, content: Content
) -> Shown | Started:
    """What shows the delivery's subject now: messages, or the card that its conversation began with.

    Raises:
        ChatFailed: see bot.services.ports.Chat.
    """
    match call_for(delivery, conversation, shown, content), content:
        case Call.START, Show(card=card):
            return await _start(chat, delivery, conversation, card)
        case Call.POST, Show(card=card):
            return await _post(chat, delivery, conversation, card)
        case Call.UPDATE, Show(card=card):
            return await _update(chat, delivery, conversation, shown, card)
        case Call.REACT, React() as mark:
            await _react(chat, mark)
            return ()
        case _:
            return ()


async def _start(chat: Chat, delivery: Delivery, conversation: Conversation, card: Card) -> Started:
    if delivery.kind is not DeliveryKind.TASK_CARD:
        # The card comes first in every conversation, so it was given up.
        raise ChatGone(platform=conversation.platform.value, why="the task's card could not be posted")
    found = await chat.find_start(conversation, key=delivery.key) if delivery.uncertain else None
    return found or await chat.start(conversation, card, key=delivery.key)


async def _post(chat: Chat, delivery: Delivery, conversation: Conversation, card: Card) -> Shown:
    """What was left of an earlier try is made whole: a part of a long card may be missing."""
    found = await chat.find(conversation, key=delivery.key) if delivery.uncertain else ()
    if found:
        return await _update_or_post(chat, delivery, conversation, found, card)
    return await chat.post(conversation, card, key=delivery.key)


async def _update(chat: Chat, delivery: Delivery, conversation: Conversation, shown: Shown, card: Card) -> Shown:
    """The messages that show it, and those that an earlier try has added to them or has put in their place."""
    added = await chat.find(conversation, key=delivery.key) if delivery.uncertain else ()
    try:
        every = (*shown, *(each for each in added if each not in shown))
        return await chat.update(conversation, every, card, key=delivery.key)
    except ChatMessageGone:
        if not added:
            return await chat.post(conversation, card, key=delivery.key)
        return await _update_or_post(chat, delivery, conversation, added, card)


async def _update_or_post(
    chat: Chat, delivery: Delivery, conversation: Conversation, messages: Shown, card: Card
) -> Shown:
    try:
        return await chat.update(conversation, messages, card, key=delivery.key)
    except ChatMessageGone:  # somebody deleted one of them; what people need is posted anew, all of it
        return await chat.post(conversation, card, key=delivery.key)


async def _react(chat: Chat, mark: React) -> None:
    try:
        await (chat.react if mark.present else chat.unreact)(mark.message, mark.reaction)
    except ChatMessageGone:
        return  # nobody misses a mark on a message that is gone
