"""“Post it here”: the report with its charts, in the channel where somebody asked, once, and not before it can be."""

import asyncio
from io import BytesIO

import pytest
from PIL import Image

from bot.cards.actions import ACTION_ID_MAX, Action, Verb, decode, encode
from bot.cards.elements import Button, Buttons, Card, Picture
from bot.chat.discord import render as discord
from bot.chat.memory import Message
from bot.chat.slack import render as slack
from bot.chat.text import card_text
from bot.domain.conversation import Person, Platform, Workspace
from bot.domain.score import MarkValue
from bot.errors import ChatAmbiguous, ChatFailed, ChatGone, Stale, UnknownChoice, WrongState
from bot.services.clicks import Place
from bot.services.deliveries import Show
from bot.services.ports import DeliveryState
from bot.services.report_filters import SUBJECT_MAX, Asked, asked_of, subject_of
from tests.support.house import MINUTE, House, revised

MET, NOT_MET = MarkValue.MET, MarkValue.NOT_MET
LOST = ChatAmbiguous(platform="The chat", why="the answer was lost")
REFUSED = ChatFailed(platform="The chat", why="it says no")


def here(house: House) -> Workspace:
    return house.app.people.identify(Platform.LOCAL, ("w1", "Harbour"), ("u-ada", "ada"))[0]


def asks(house: House, who: Person, text: str = "report") -> Card:
    card = house.app.asking.typed(text, "C1", here(house), who.id)
    assert isinstance(card, Card)
    return card


def button(card: Card) -> Button:
    [found] = [each for row in card.elements if isinstance(row, Buttons) for each in row.buttons]
    return found


def presses(house: House, who: Person, card: Card, event: str = "", channel: str = "C1") -> Card:
    action = decode(encode(button(card).action))
    assert action
    answer = house.app.clicks.press(action, who.id, house.says(who, event), Place(here(house), channel))
    assert isinstance(answer, Card)
    return answer


def posted(house: House, channel: str = "C1") -> list[Message]:
    return [each for each in house.chat.messages.values() if each.ref.channel_id == channel]


@pytest.fixture
def ada(house: House) -> Person:
    """Who has accepted five tasks, each by its second draft."""
    ada = house.person("ada")
    for _ in range(5):
        revised(house, ada, NOT_MET, MET)
    house.posts()
    return ada


def test_it_is_posted_in_the_channel_with_charts_that_say_what_they_show(house: House, ada: Person) -> None:
    told = presses(house, ada, asks(house, ada))
    assert "on its way to this channel" in told.text
    assert posted(house) == []
    house.posts()
    [message] = posted(house)
    assert message.thread_id is None
    assert "All tasks | 5 | 0.0%" in message.text
    assert "`/redraft report` shows you more" in message.text
    assert "[picture lift.png: Share of tasks complete" in message.text
    assert "All tasks, n = 5: 0% solo, 100% with feedback." in message.text
    assert [Image.open(BytesIO(each)).format for each in message.pictures.values()] == ["PNG", "PNG"]
    assert list(message.pictures) == ["lift.png", "cycles.png"]
    assert "Post it here" not in message.text
    assert house.deliveries(DeliveryState.PENDING) == 0


def test_both_platforms_take_the_card(house: House, ada: Person) -> None:
    presses(house, ada, asks(house, ada))
    house.posts()
    [message] = posted(house)
    assert len(slack.messages(message.card, {})) == len(discord.messages(message.card, {})) == 1
    assert [file.name for each in slack.messages(message.card, {}) for file in each.files] == ["lift.png", "cycles.png"]
    assert [file.name for each in discord.messages(message.card, {}) for file in each.files] == [
        "lift.png",
        "cycles.png",
    ]


def test_what_only_one_person_sees_has_no_pictures_to_wait_for(house: House, ada: Person) -> None:
    assert not [each for each in asks(house, ada).elements if isinstance(each, Picture)]


def test_the_filters_go_along_and_are_said(house: House, ada: Person) -> None:
    revised(house, ada, NOT_MET, NOT_MET, category="Translation")
    presses(house, ada, asks(house, ada, "report category: writing since:2020-01-01"))
    house.posts()
    [message] = posted(house)
    assert "(Only tasks with category:writing since:2020-01-01)" in message.text
    assert "`/redraft report category:writing since:2020-01-01` shows you more" in message.text
    assert "5 tasks: 5 accepted." in message.text


def test_it_says_what_is_so_when_it_is_posted(house: House, ada: Person) -> None:
    presses(house, ada, asks(house, ada))
    revised(house, ada, NOT_MET, MET)
    house.posts()
    assert "6 tasks: 6 accepted." in posted(house)[0].text


def test_the_same_click_twice_posts_once_and_another_one_posts_again(house: House, ada: Person) -> None:
    card = asks(house, ada)
    presses(house, ada, card, "click-1")
    house.posts()
    presses(house, ada, card, "click-1")
    house.posts()
    assert len(posted(house)) == 1
    presses(house, ada, card, "click-2")
    presses(house, ada, card, "click-3")  # before the other one is there: it shows the same
    house.posts()
    assert len(posted(house)) == 2


@pytest.mark.parametrize("fault", [LOST, REFUSED])
def test_after_a_fault_it_is_there_once(house: House, ada: Person, fault: ChatFailed) -> None:
    presses(house, ada, asks(house, ada))
    house.chat.fail_next(fault)
    house.posts()
    for _ in range(3):
        house.clock.goes_on(MINUTE)
        house.posts()
    assert len(posted(house)) == 1
    assert house.deliveries(DeliveryState.PENDING) == 0


def test_a_poster_that_was_killed_after_the_post_does_not_post_again(house: House, ada: Person) -> None:
    presses(house, ada, asks(house, ada))
    head = house.next_delivery()
    with house.app.store.writing() as uow:
        claimed = uow.deliveries.claim(head.id, now=house.clock.now(), lease_for=MINUTE)
        assert claimed
        conversation = uow.people.conversation_by_id(claimed.conversation_id)
    content = house.app.deliveries.content(claimed)
    assert isinstance(content, Show)
    asyncio.run(house.chat.post(conversation, content.card, key=claimed.key))
    house.clock.goes_on(MINUTE)
    house.posts()
    assert len(posted(house)) == 1


def test_a_channel_that_takes_nothing_lets_go_of_it_and_keeps_the_next(house: House, ada: Person) -> None:
    presses(house, ada, asks(house, ada))
    house.chat.fail_next(ChatGone(platform="The chat", why="not in channel"))
    house.posts()
    assert (posted(house), house.deliveries(DeliveryState.FAILED)) == ([], 1)
    presses(house, ada, asks(house, ada))
    house.posts()
    assert len(posted(house)) == 1


def test_after_so_many_faults_it_is_given_up(house: House, ada: Person) -> None:
    presses(house, ada, asks(house, ada))
    for _ in range(20):
        house.chat.fail_next(REFUSED)
    for _ in range(20):
        house.posts()
        house.clock.goes_on(5 * MINUTE)
    assert house.deliveries(DeliveryState.FAILED) == 1
    assert posted(house) == []


def test_another_channel_does_not_wait_for_it(house: House, ada: Person) -> None:
    card = asks(house, ada)
    presses(house, ada, card, channel="C1")
    presses(house, ada, card, channel="C2")
    house.chat.gone.add("C1")
    house.posts()
    assert (len(posted(house, "C1")), len(posted(house, "C2"))) == (0, 1)


def test_it_stands_in_no_thread_and_nothing_is_found_under_it(house: House, ada: Person) -> None:
    conversation = house.conversation("C1")
    house.opens_drafted(ada, conversation)
    house.posts()
    thread = house.headings(conversation)
    presses(house, ada, asks(house, ada))
    house.posts()
    assert house.headings(conversation) == thread
    report = posted(house)[-1]
    assert "What the feedback was worth" in report.text
    assert house.app.people.shown_at(here(house).id, report.ref) is None


def test_five_tasks_of_which_nothing_is_known_have_no_charts(house: House) -> None:
    ada = house.person("ada")
    house.opens_drafted(ada)
    presses(house, ada, asks(house, ada))
    house.posts()
    [message] = posted(house)
    assert message.pictures == {}
    assert "1 task:" in message.text


def test_nothing_to_report_has_no_button(house: House) -> None:
    assert "[Post it here" not in card_text(asks(house, house.person("ada")))


def test_where_there_is_no_channel_the_person_is_told(house: House, ada: Person) -> None:
    with pytest.raises(WrongState, match="no channel here"):
        house.app.clicks.press(button(asks(house, ada)).action, ada.id, house.says(ada))


def test_a_filter_that_fits_nothing_any_more_is_refused_or_let_go(house: House, ada: Person) -> None:
    action = Action(Verb.REPORT_POST, subject_of(Asked(agent="nobody")) or "")
    with pytest.raises(UnknownChoice):
        house.app.clicks.press(action, ada.id, house.says(ada), Place(here(house), "C1"))
    assert house.deliveries(DeliveryState.PENDING) == 0


# ---- filters as the subjects of actions

ROOM = SUBJECT_MAX // 4 * 3 - 3
"""Bytes in the four parts of a filter: base64 makes four characters of three, and three signs stand between them."""
ASKED = (
    Asked(),
    Asked(agent="claude"),
    Asked("claude", "Data Science & Analytics", "2026-10-01", "12"),
    Asked(category="Übersetzen – 翻訳"),
    Asked("practice", "Engineering & Architecture", "2026-10-01", "123456789"),
    Asked(task="01J00000000000000000000000"),
)


@pytest.mark.parametrize("asked", ASKED)
def test_a_filter_comes_back_as_it_was(asked: Asked) -> None:
    subject = subject_of(asked)
    assert subject
    action = Action(Verb.REPORT_POST, subject)
    assert decode(encode(action)) == action
    assert asked_of(subject) == asked


@pytest.mark.parametrize("length", [ROOM - 1, ROOM, ROOM + 1])
def test_a_filter_that_is_too_long_for_a_button_is_none(length: int) -> None:
    subject = subject_of(Asked(category="w" * length))
    assert (subject is None) is (length > ROOM)
    assert subject is None or len(encode(Action(Verb.REPORT_POST, subject))) <= ACTION_ID_MAX


@pytest.mark.parametrize("category", ["x since: 2026-10-01", "“quoted”", " x ", ""])
def test_a_filter_that_would_be_read_as_another_one_is_none(category: str) -> None:
    assert subject_of(Asked(category=category)) is None


def test_a_long_filter_is_told_to_whoever_asked(house: House, ada: Person) -> None:
    category = "Sails, masts and everything else that there is above a deck in a harbour"
    house = house.with_settings(categories=(category,))
    revised(house, ada, NOT_MET, MET, category=category)
    told = card_text(asks(house, ada, f"report category:{category}"))
    assert "A filter of this length cannot be posted here" in told
    assert "[Post it here" not in told


@pytest.mark.parametrize("subject", ["--", "A", "_w", "YWdlbnQ", "CgoKCg"])
def test_what_we_did_not_make_is_no_filter(subject: str) -> None:
    with pytest.raises(Stale, match="does not know this filter"):
        asked_of(subject)
