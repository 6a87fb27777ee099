"""What people ask of the bot in Slack, by command, form, shortcut and click: it is answered, and nothing is lost."""

import asyncio
import threading
from typing import Any

import pytest

from bot.cards.elements import Card, Rows
from bot.domain.conversation import Person, Platform
from bot.domain.score import MarkValue
from bot.domain.task import TITLE_MAX
from bot.sandbox.slack import Channel
from bot.sandbox.slack.world import RESPONSE_URL_USES
from bot.services.asking import Asking
from bot.services.scoring import Scoring
from handlers.slack.answers import RESPONSES_MAX
from handlers.slack.starts import WHOLE
from tests.e2e.test_slack_misfortune import drafted, feedback
from tests.support.slack_theatre import SlackTheatre
from tests.support.stage import BRIEF
from tests.support.theatre import eventually


def elsewhere(theatre: SlackTheatre) -> Channel:
    """A channel with everybody in it but the bot."""
    channel = theatre.slack.add_channel("elsewhere", *(person.user for person in theatre.people.values()))
    channel.members.discard(theatre.slack.world.bot.id)
    return channel


def told_in(theatre: SlackTheatre, channel: Channel, who: str = "ada") -> list[str]:
    return [each.text for each in theatre.people[who].sees(channel) if each.is_ephemeral]


def field(theatre: SlackTheatre, name: str, who: str = "ada") -> str:
    return str(theatre.people[who].view.state[name]["value"]["value"])


def kept_files(theatre: SlackTheatre) -> dict[str, bytes]:
    [task] = theatre.app.tasks.find(limit=9)
    with theatre.app.store.reading() as uow:
        return {each.file.name: each.content for each in uow.files.with_content(task.id)}


def known(theatre: SlackTheatre, user: str) -> Person:
    found = theatre.app.people.find(Platform.SLACK, theatre.slack.world.team_id, user)
    assert found
    return found


# ---- where the bot is not


@pytest.mark.parametrize(
    ("words", "said"), [("help", "An agent drafts"), ("list", "no open tasks"), ("lits", "Did you mean")]
)
async def test_a_command_is_answered_where_the_bot_is_no_member(
    slack_theatre: SlackTheatre, words: str, said: str
) -> None:
    theatre, channel = slack_theatre, elsewhere(slack_theatre)
    await theatre.people["ada"].command(channel, words)
    await eventually(lambda: told_in(theatre, channel))
    assert said in told_in(theatre, channel)[0]
    assert not told_in(theatre, channel, "ben"), "nobody else is told"


async def test_a_task_is_refused_where_its_card_could_not_be_posted(slack_theatre: SlackTheatre) -> None:
    theatre, channel = slack_theatre, elsewhere(slack_theatre)
    ada = theatre.people["ada"]
    await ada.command(channel, "new Guide")
    await eventually(lambda: "/invite @redraft" in theatre.told("ada"))
    assert "submit" not in ada.view.shown
    ada.closes()
    idea = await ada.says(channel, "Write a guide.")
    await ada.shortcut(channel, idea, "start_task")
    await eventually(lambda: "/invite @redraft" in theatre.told("ada"))
    ada.closes()
    channel.members.add(theatre.slack.world.bot.id)
    await ada.command(channel, "new Guide")
    await eventually(lambda: ada.has_view and "submit" in ada.view.shown)
    await asyncio.sleep(0.5)
    assert "submit" in ada.view.shown


@pytest.mark.parametrize("tables", [RESPONSES_MAX - 1, RESPONSES_MAX, RESPONSES_MAX + 1])
async def test_what_slack_does_not_take_there_any_more_is_said_to_be_missing(
    slack_theatre: SlackTheatre, monkeypatch: pytest.MonkeyPatch, tables: int
) -> None:
    assert RESPONSES_MAX == RESPONSE_URL_USES
    theatre, channel = slack_theatre, elsewhere(slack_theatre)
    card = Card("Report", tuple(Rows(("Number",), ((f"table {number}",),)) for number in range(tables)))
    monkeypatch.setattr(Asking, "report", lambda *_: card)
    await theatre.people["ada"].command(channel, "report")
    await eventually(lambda: len(told_in(theatre, channel)) == min(tables, RESPONSES_MAX))
    assert ("more than fits here" in told_in(theatre, channel)[-1]) is (tables > RESPONSES_MAX)


# ---- what a task starts from


@pytest.mark.parametrize("length", [TITLE_MAX - 1, TITLE_MAX, TITLE_MAX + 1])
async def test_what_is_more_than_a_title_is_the_brief(slack_theatre: SlackTheatre, length: int) -> None:
    ada = slack_theatre.people["ada"]
    await ada.command(slack_theatre.channel, "new " + "x" * length)
    await eventually(lambda: ada.has_view)
    assert field(slack_theatre, "title") == "x" * min(length, TITLE_MAX)
    assert field(slack_theatre, "brief") == ("x" * length if length > TITLE_MAX else "None")


@pytest.mark.parametrize("length", [2_999, 3_000, 3_001])
async def test_a_message_of_any_length_becomes_a_task_whole(slack_theatre: SlackTheatre, length: int) -> None:
    theatre, ada = slack_theatre, slack_theatre.people["ada"]
    text = ("Write a guide. " * 300)[: length - 1] + "!"
    files = {"notes.md": b"The tide turns at noon."}
    idea = await theatre.people["ben"].says(theatre.channel, text, files=files)
    await ada.shortcut(theatre.channel, idea, "start_task")
    assert not await theatre.fills("ada", {"rubric": "Short", "agent": "practice"})
    await eventually(lambda: theatre.app.tasks.find(limit=9))
    [task] = theatre.app.tasks.find(limit=9)
    if length <= 3_000:
        assert task.brief == text
        assert kept_files(theatre) == files
    else:
        assert WHOLE in task.brief
        assert task.brief.startswith("Write a guide. ")
        assert kept_files(theatre) == files | {WHOLE: text.encode()}


async def test_a_long_reply_becomes_a_task_whole(slack_theatre: SlackTheatre) -> None:
    theatre, ada = slack_theatre, slack_theatre.people["ada"]
    asked = await ada.says(theatre.channel, "What shall we write?")
    text = "Write a guide. " * 201
    reply = await theatre.people["ben"].says(theatre.channel, text, thread_ts=asked)
    await theatre.people["ben"].says(theatre.channel, "Or nothing.", thread_ts=asked)
    await ada.shortcut(theatre.channel, reply, "start_task")
    assert not await theatre.fills("ada", {"rubric": "Short", "agent": "practice"})
    await eventually(lambda: theatre.app.tasks.find(limit=9))
    assert kept_files(theatre) == {WHOLE: text.strip().encode()}


async def test_a_file_of_a_message_that_cannot_be_used_is_left_out_by_a_tick(slack_theatre: SlackTheatre) -> None:
    theatre, ada = slack_theatre, slack_theatre.people["ada"]
    files = {"notes.md": b"The tide turns at noon.", "program.exe": b"\x00\xff\xfe" * 100}
    idea = await ada.says(theatre.channel, "Write a guide.", files=files)
    await ada.shortcut(theatre.channel, idea, "start_task")
    assert not await theatre.fills("ada", {"rubric": "Short", "agent": "practice"})
    await eventually(lambda: "program.exe” cannot be used" in theatre.told("ada"))
    state = ada.view.state["enclosed"]["value"]
    notes, program = (each["value"] for each in state["selected_options"])
    assert program
    assert not await theatre.fills("ada", {"enclosed": (notes,)})
    await eventually(lambda: theatre.app.tasks.find(limit=9))
    assert list(kept_files(theatre)) == ["notes.md"]


@pytest.mark.parametrize("count", [9, 10])
async def test_a_task_takes_ten_files_and_says_which_it_does_not(slack_theatre: SlackTheatre, count: int) -> None:
    theatre, ada = slack_theatre, slack_theatre.people["ada"]
    files = {f"file-{number}.txt": b"x" for number in range(count)}
    idea = await ada.says(theatre.channel, "x" * 3_001, files=files)
    await ada.shortcut(theatre.channel, idea, "start_task")
    await eventually(lambda: ada.has_view)
    assert ("does not come along: “file-9.txt”" in theatre.told("ada")) is (count == 10)


async def test_a_long_message_that_is_gone_leaves_the_form_with_all_that_was_typed(slack_theatre: SlackTheatre) -> None:
    theatre, ada = slack_theatre, slack_theatre.people["ada"]
    idea = await ada.says(theatre.channel, "Write a guide. " * 300)
    await ada.shortcut(theatre.channel, idea, "start_task")
    await eventually(lambda: ada.has_view)
    await ada.deletes(theatre.channel, idea)
    assert not await theatre.fills("ada", {"rubric": "Short", "agent": "practice"})
    await eventually(lambda: f"“{WHOLE}” cannot be used" in theatre.told("ada"))
    assert field(theatre, "rubric") == "Short"
    assert not theatre.app.tasks.find(limit=9)


@pytest.mark.parametrize("shortcut", ["start_task", "use_as_feedback"])
async def test_our_own_messages_are_nobodys_words(slack_theatre: SlackTheatre, shortcut: str) -> None:
    theatre = slack_theatre
    await drafted(theatre)
    await theatre.people["ben"].shortcut(theatre.channel, theatre.message("Draft 1 by"), shortcut)
    await eventually(lambda: "one of my own messages" in theatre.told("ben"))
    assert feedback(theatre) == []
    assert not theatre.people["ben"].has_view


async def test_what_is_somebodys_feedback_is_not_said_to_be_taken(slack_theatre: SlackTheatre) -> None:
    theatre = slack_theatre
    await drafted(theatre, reviewers=("ben", "cleo"))
    reply = await theatre.says("ben", "mention the quay")
    await eventually(lambda: feedback(theatre))
    await theatre.people["cleo"].shortcut(theatre.channel, reply, "use_as_feedback")
    await eventually(lambda: "feedback already" in theatre.told("cleo"))
    assert "Taken" not in theatre.told("cleo")


# ---- forms


@pytest.mark.parametrize("files", [{"a.bin": b"\x00\xff\xfe" * 100}, {"a.txt": b"The quay is north."}])
async def test_a_form_that_is_closed_while_its_files_are_fetched_is_not_lost(
    slack_theatre: SlackTheatre, files: dict[str, bytes]
) -> None:
    theatre, ada = slack_theatre, slack_theatre.people["ada"]
    await ada.command(theatre.channel, "new Guide")
    ben = theatre.people["ben"].user.id
    assert not await theatre.fills("ada", {"brief": BRIEF, "agent": "practice", "reviewers": [ben], "files": files})
    ada.closes()
    if "a.txt" in files:
        await eventually(lambda: "is open" in theatre.told("ada"))
        return
    await eventually(lambda: "a.bin” cannot be used" in theatre.told("ada"))
    assert BRIEF in theatre.told("ada"), "what was typed is given back"
    again = next(each.ts for each in ada.sees(theatre.channel) if "[Open the form again]" in each.text)
    await ada.clicks(theatre.channel, again, "Open the form again")
    await eventually(lambda: ada.has_view)
    assert (field(theatre, "title"), field(theatre, "brief")) == ("Guide", BRIEF)
    assert ada.view.state["reviewers"]["value"]["selected_users"] == [ben]
    assert not await theatre.fills("ada", {"rubric": "Short"})
    await eventually(lambda: theatre.app.tasks.find(limit=9))


async def test_marks_that_were_changed_after_a_late_acknowledgement_count(slack_theatre: SlackTheatre) -> None:
    theatre, ben = slack_theatre, slack_theatre.people["ben"]
    await drafted(theatre)
    await ben.clicks(theatre.channel, theatre.message("Score draft 1"), "Score with notes")
    await eventually(lambda: ben.has_view and "submit" in ben.view.shown)
    view = ben.view
    [task] = theatre.app.tasks.find(limit=9)
    for mark in (MarkValue.NOT_MET, MarkValue.MET):
        theatre.slack.world.views[ben.user.id] = view  # it is still open for whoever was told that it failed
        assert not await theatre.fills("ben", {"mark-1": mark.value, "mark-2": "met"})
        [card] = theatre.app.tasks.get(task.id).scorecards
        assert card.marks[0].value is mark


async def test_a_form_for_a_task_that_was_changed_after_a_late_acknowledgement_opens_no_second(
    slack_theatre: SlackTheatre,
) -> None:
    theatre, ada = slack_theatre, slack_theatre.people["ada"]
    await ada.command(theatre.channel, "new Guide")
    await eventually(lambda: ada.has_view)
    view = ada.view
    assert not await theatre.fills("ada", {"brief": BRIEF, "rubric": "Short", "agent": "practice"})
    theatre.slack.world.views[ada.user.id] = view
    [problem] = (await theatre.fills("ada", {"brief": "Two pages."})).values()
    assert "Task 1 was opened from this form already" in problem
    assert field(theatre, "brief") == "Two pages.", "it stays in the form"
    assert len(theatre.app.tasks.find(limit=9)) == 1


async def test_a_form_is_taken_in_time_where_slack_is_slow_to_tell_of_its_reviewers(
    slack_theatre: SlackTheatre,
) -> None:
    theatre = slack_theatre
    ada, ben, cleo = (theatre.people[each] for each in ("ada", "ben", "cleo"))
    await ada.command(theatre.channel, "new Guide")
    await eventually(lambda: ada.has_view)
    theatre.slack.faults.delay_seconds = 4.0
    given = {"brief": BRIEF, "rubric": "Short", "agent": "practice", "reviewers": [ben.user.id, cleo.user.id]}
    assert not await theatre.fills("ada", given)
    theatre.slack.faults.delay_seconds = 0.0
    [task] = theatre.app.tasks.find(limit=9)
    assert len(task.reviewers) == 2
    await eventually(lambda: "is open" in theatre.told("ada"))


async def test_nobody_but_people_can_be_reviewers_and_the_field_says_so(slack_theatre: SlackTheatre) -> None:
    theatre, ada = slack_theatre, slack_theatre.people["ada"]
    bot, ben = theatre.slack.world.bot.id, theatre.people["ben"].user.id
    await ada.command(theatre.channel, "new Guide")
    given: dict[str, Any] = {"title": "", "brief": BRIEF, "rubric": "(2 points)", "agent": "practice"}
    problems = await theatre.fills("ada", {**given, "title": "Guide", "reviewers": [bot]})
    assert set(problems) == {"reviewers", "rubric"}, "everything that is wrong is said at once"
    assert "is an app" in problems["reviewers"]
    problems = await theatre.fills("ada", {"rubric": "Short", "reviewers": [ben, "U0GHOST"]})
    assert list(problems) == ["reviewers"]
    assert "knows nobody" in problems["reviewers"]
    assert not await theatre.fills("ada", {"reviewers": [ben]})
    [task] = theatre.app.tasks.find(limit=9)
    assert task.reviewers == (known(theatre, ben).id,)


# ---- clicks


async def test_two_quick_ticks_are_stored_in_their_order(
    slack_theatre: SlackTheatre, monkeypatch: pytest.MonkeyPatch
) -> None:
    theatre, ben = slack_theatre, slack_theatre.people["ben"]
    await drafted(theatre)
    [task] = theatre.app.tasks.find(limit=9)
    scorecard, save, first = theatre.message("Score draft 1"), Scoring.save, threading.Event()

    def slowly_first(*args: Any) -> object:
        if not first.is_set():
            first.set()
            threading.Event().wait(0.7)
        return save(*args)

    monkeypatch.setattr(Scoring, "save", slowly_first)
    await ben.ticks(theatre.channel, scorecard, "1")
    await ben.ticks(theatre.channel, scorecard)
    await eventually(lambda: theatre.app.tasks.get(task.id).scorecards)
    await asyncio.sleep(1.0)
    [card] = theatre.app.tasks.get(task.id).scorecards
    assert card.marks[0].value is MarkValue.NOT_MET


async def test_people_go_by_the_name_that_others_see(slack_theatre: SlackTheatre) -> None:
    theatre = slack_theatre
    user = theatre.people["ada"].user
    user.display_name = "Ada Lovelace"
    await theatre.asks("ada", "help")
    await eventually(lambda: known(theatre, user.id).name == "Ada Lovelace")
    await theatre.asks("ada", "list")
    await asyncio.sleep(0.3)
    assert known(theatre, user.id).name == "Ada Lovelace"


async def test_a_name_that_slack_will_not_tell_is_not_asked_for_each_time(slack_theatre: SlackTheatre) -> None:
    theatre = slack_theatre
    del theatre.slack.world.users[theatre.people["ben"].user.id]

    def asked() -> int:
        return sum(each.method == "users.info" for each in theatre.slack.calls)

    await theatre.people["ben"].command(theatre.channel, "help")
    await eventually(asked)
    for _ in range(3):
        await theatre.people["ben"].command(theatre.channel, "help")
        await asyncio.sleep(0.2)
    assert asked() == 1
