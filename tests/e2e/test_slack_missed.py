"""What people say in Slack is captured once, not lost and not changed: whatever fails, and whenever it is read."""

import asyncio
import threading
from collections.abc import Awaitable, Callable, Collection
from pathlib import Path

import pytest

from bot.domain.conversation import Platform
from bot.domain.feedback import Feedback
from bot.domain.task import TaskState
from bot.errors import StoreUnavailable
from bot.sandbox.slack import LocalSlack
from bot.services.catching_up import CatchingUp, Found, Known
from bot.services.ports import Reaction
from bot.services.threads import Threads
from handlers import new_threads
from handlers.readings import Readings
from handlers.slack.app import SlackBot
from handlers.slack.catch_up import catch_up_everywhere
from handlers.slack.inbound import Inbound
from handlers.slack.tenants import OneTenant
from tests.e2e.test_slack_misfortune import PNG, RUBRIC, drafted, feedback, open_feedback, state
from tests.support.missed import goes_on, thread_is_not_found_once
from tests.support.posting import posting
from tests.support.slack_theatre import SlackTheatre, a_slack_theatre, listening
from tests.support.stage import BRIEF
from tests.support.theatre import eventually

NOTES = {"notes.txt": b"Meet at the quay at nine."}
WITH_NOTES = "As in the notes:\n\n“notes.txt”:\nMeet at the quay at nine."


async def reads(theatre: SlackTheatre) -> Inbound:
    """All threads are read, as after a gap; where it failed, the next reading is due."""
    inbound = Inbound(theatre.app, Readings(gap_seconds=0.0))
    await asyncio.to_thread(catch_up_everywhere, inbound, OneTenant(theatre.app.settings))
    return inbound


def calls(theatre: SlackTheatre, method: str) -> int:
    return sum(each.method == method for each in theatre.slack.calls)


# ---- what goes on while a thread is read


async def test_what_people_do_while_the_thread_is_read_stays(
    slack_theatre: SlackTheatre, monkeypatch: pytest.MonkeyPatch
) -> None:
    theatre = slack_theatre
    await drafted(theatre)
    old = await theatre.says("ben", "Shorter.")
    await eventually(lambda: feedback(theatre))
    read, go, take = threading.Event(), threading.Event(), CatchingUp.read

    def waits(self: CatchingUp, known: Known, found: Collection[Found]) -> int:
        read.set()
        go.wait(20)
        return take(self, known, found)

    monkeypatch.setattr(CatchingUp, "read", waits)
    reading = asyncio.create_task(reads(theatre))
    await asyncio.to_thread(read.wait, 20)
    await theatre.says("ben", "Name the quay.")
    await theatre.edits("ben", old, "Much longer.")
    await eventually(lambda: set(open_feedback(theatre)) == {"Much longer.", "Name the quay."})
    go.set()
    await reading
    assert set(open_feedback(theatre)) == {"Much longer.", "Name the quay."}
    await reads(theatre)
    assert set(open_feedback(theatre)) == {"Much longer.", "Name the quay."}


# ---- files


async def test_the_words_of_a_file_stay_when_slack_has_it_no_more(slack_theatre: SlackTheatre) -> None:
    theatre = slack_theatre
    await drafted(theatre)
    await theatre.people["ben"].says(theatre.channel, "As in the notes:", thread_ts=theatre.card, files=NOTES)
    await eventually(lambda: feedback(theatre) == [WITH_NOTES])
    asked = calls(theatre, "files.info")
    theatre.slack.world.files.clear()
    await reads(theatre)
    assert feedback(theatre) == [WITH_NOTES]
    assert calls(theatre, "files.info") == asked, "what is captured is not fetched again"


async def test_a_reply_whose_file_does_not_come_is_captured_without_it_and_its_author_told(
    slack_theatre: SlackTheatre,
) -> None:
    theatre = slack_theatre
    await drafted(theatre)
    breaks_off(theatre, "files.info")
    reply = await theatre.people["ben"].says(theatre.channel, "Shorter:", thread_ts=theatre.card, files=NOTES)
    await eventually(lambda: feedback(theatre) == ["Shorter:"])
    await eventually(lambda: "“notes.txt” could not be fetched from Slack" in theatre.told("ben"))
    await eventually(lambda: Reaction.CAPTURED in theatre.our_reactions(reply))


async def test_an_edit_whose_file_does_not_come_waits_for_it(
    slack_theatre: SlackTheatre, monkeypatch: pytest.MonkeyPatch
) -> None:
    theatre = slack_theatre
    await drafted(theatre)
    reply = await theatre.people["ben"].says(theatre.channel, "As here:", thread_ts=theatre.card, files=NOTES)
    await eventually(lambda: feedback(theatre))
    breaks_off(theatre, "files.info")
    await theatre.edits("ben", reply, "As in the notes:")
    await eventually(lambda: "“notes.txt” could not be fetched from Slack" in theatre.told("ben"))
    assert "quay" in feedback(theatre)[0]
    goes_on(monkeypatch)
    await eventually(lambda: feedback(theatre) == [WITH_NOTES])


async def test_a_missed_reply_whose_file_does_not_come_is_read_again(slack_theatre: SlackTheatre) -> None:
    theatre = slack_theatre
    await drafted(theatre)
    await unheard(
        theatre,
        lambda: theatre.people["ben"].says(theatre.channel, "As in the notes:", thread_ts=theatre.card, files=NOTES),
    )
    await unheard(theatre, lambda: theatre.says("ben", "Name the quay."))
    breaks_off(theatre, "files.info")
    inbound = await reads(theatre)
    assert feedback(theatre) == ["Name the quay."]
    assert inbound.readings.is_due()
    await reads(theatre)
    assert feedback(theatre) == ["Name the quay.", WITH_NOTES]


async def test_a_missed_reply_whose_file_was_deleted_is_captured_without_it(slack_theatre: SlackTheatre) -> None:
    theatre = slack_theatre
    await drafted(theatre)
    ben = theatre.people["ben"]
    await unheard(theatre, lambda: ben.says(theatre.channel, "Shorter:", thread_ts=theatre.card, files=NOTES))
    theatre.slack.world.files.clear()
    inbound = await reads(theatre)
    assert feedback(theatre) == ["Shorter:"]
    assert not inbound.readings.is_due(), "it will never come"


async def test_a_thread_that_slack_has_no_more_is_not_read_for_ever(slack_theatre: SlackTheatre) -> None:
    theatre = slack_theatre
    await drafted(theatre)
    theatre.slack.remove_bot(theatre.channel)
    inbound = await reads(theatre)
    assert not inbound.readings.is_due()


async def test_a_reply_of_nothing_but_files_that_cannot_be_used_is_no_feedback_and_its_author_told(
    slack_theatre: SlackTheatre,
) -> None:
    theatre = slack_theatre
    await drafted(theatre)
    reply = await theatre.people["ben"].says(theatre.channel, "", thread_ts=theatre.card, files={"photo.png": PNG})
    await eventually(lambda: "“photo.png” cannot be used: it has no text" in theatre.told("ben"))
    await reads(theatre)
    assert feedback(theatre) == []
    assert not theatre.our_reactions(reply)


# ---- faults on the way


def breaks_off(theatre: SlackTheatre, method: str) -> None:
    """Slack's library tries once more by itself."""
    theatre.slack.faults.break_off(method)
    theatre.slack.faults.break_off(method)


async def unheard(theatre: SlackTheatre, act: Callable[[], Awaitable[object]]) -> None:
    """What Slack does not tell us of."""
    delivery = theatre.slack.delivery
    tell, delivery.event = delivery.event, lambda _: None  # type: ignore[assignment, method-assign]  # a fault that cannot be made otherwise
    await act()
    delivery.event = tell  # type: ignore[method-assign]  # as above


async def test_a_thread_that_could_not_be_read_keeps_no_other_from_it_and_is_read_again(
    slack_theatre: SlackTheatre,
) -> None:
    theatre = slack_theatre
    await drafted(theatre)
    first = theatre.card
    assert not await theatre.starts("ada", "Another guide", BRIEF, rubric=RUBRIC)
    await theatre.works()
    await eventually(lambda: any("Score draft 1" in each for each in theatre.thread()))
    for thread in (first, theatre.cards[-1]):
        await unheard(theatre, lambda thread=thread: theatre.in_thread(thread).says("ben", "Name the quay."))  # type: ignore[misc]  # mypy knows no type of a bound default
    breaks_off(theatre, "conversations.replies")

    def said() -> list[int]:
        return [len(theatre.app.tasks.get(task.id).feedback) for task in theatre.app.tasks.find(limit=9)]

    inbound = await reads(theatre)
    assert said() == [0, 1]
    assert inbound.readings.is_due()
    await reads(theatre)
    assert said() == [1, 1]


@pytest.mark.parametrize("error", [StoreUnavailable(why="it restarts"), KeyError("a mistake of ours")])
async def test_a_reply_that_could_not_be_taken_is_read_in_its_thread(
    slack_theatre: SlackTheatre, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    theatre = slack_theatre
    await drafted(theatre)
    thread_is_not_found_once(monkeypatch, error)
    await theatre.says("ben", "Name the quay.")
    await eventually(lambda: theatre.told("ben"))
    assert feedback(theatre) == []
    goes_on(monkeypatch)
    await eventually(lambda: feedback(theatre) == ["Name the quay."])


def a_mistake(*_: object) -> None:
    raise KeyError("a mistake of ours")


async def test_a_mistake_in_one_thread_is_logged_and_the_threads_are_read_again(
    slack_theatre: SlackTheatre, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    theatre = slack_theatre
    await drafted(theatre)
    await unheard(theatre, lambda: theatre.says("ben", "Name the quay."))
    with monkeypatch.context() as patch:
        patch.setattr(Threads, "said", a_mistake)
        inbound = await reads(theatre)
    assert "a mistake of ours" in "".join(capsys.readouterr())
    assert inbound.readings.is_due()
    await reads(theatre)
    assert feedback(theatre) == ["Name the quay."]


async def test_a_reply_to_a_card_that_the_poster_hears_of_much_later_is_read_then(
    slack: LocalSlack, sqlite_url: str, queue_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theatre = a_slack_theatre(slack, sqlite_url, queue_url, tmp_path)
    monkeypatch.setattr(new_threads, "WAITS", (0.1,))
    async with listening(slack, SlackBot(theatre.app, watch_seconds=0.1)), posting(theatre.app):
        slack.faults.lose_reply("chat.postMessage")
        slack.faults.rate_limit("conversations.history", 4)  # where the poster would find its card again
        assert not await theatre.starts("ada", "Volunteer guide", BRIEF, rubric=RUBRIC)
        await theatre.works()
        await eventually(lambda: state(theatre) is TaskState.IN_REVIEW)
        await theatre.says("ben", "mention the quay")
        place = Platform.SLACK, slack.world.team_id, theatre.channel.id, theatre.card
        await eventually(lambda: theatre.app.people.conversation_at(*place))
        assert feedback(theatre) == []
        goes_on(monkeypatch)
        await eventually(lambda: feedback(theatre) == ["mention the quay"])
    theatre.stage.close()


# ---- what a message says


async def test_an_edited_aside_to_the_bot_stays_an_aside(slack_theatre: SlackTheatre) -> None:
    theatre = slack_theatre
    await drafted(theatre)
    us = f"<@{theatre.slack.world.bot.id}>"
    aside = await theatre.says("ben", f"{us} // between us: the client is difficult")
    await theatre.edits("ben", aside, f"{us} // between us: the client is very difficult")
    await theatre.says("ben", f"{us} name the quay")
    await eventually(lambda: feedback(theatre))
    await reads(theatre)
    assert feedback(theatre) == ["name the quay"]


async def test_ones_own_aside_made_feedback_stays_feedback(slack_theatre: SlackTheatre) -> None:
    theatre = slack_theatre
    await drafted(theatre)
    us = f"<@{theatre.slack.world.bot.id}>"
    ben = theatre.people["ben"]
    aside = await ben.says(theatre.channel, f"{us} // as in the notes:", thread_ts=theatre.card, files=NOTES)
    await ben.shortcut(theatre.channel, aside, "use_as_feedback")
    await eventually(lambda: feedback(theatre))
    await reads(theatre)
    assert open_feedback(theatre) == ["as in the notes:\n\n“notes.txt”:\nMeet at the quay at nine."]


async def test_people_who_are_mentioned_are_called_by_their_names_and_asked_about_once(
    slack_theatre: SlackTheatre,
) -> None:
    theatre = slack_theatre
    await drafted(theatre)
    ada, stranger = theatre.people["ada"].user, theatre.slack.add_user("dana", display_name="Dana")
    await eventually(lambda: theatre.app.people.find(Platform.SLACK, theatre.slack.world.team_id, ada.id).name)  # type: ignore[union-attr]  # known by then
    await theatre.says("ben", "Before.")
    await eventually(lambda: feedback(theatre))
    asked = calls(theatre, "users.info")
    for number in (1, 2):
        await theatre.says("ben", f"{number}: as <@{ada.id}> and <@{stranger.id}> said in <#C1|general>, <!here>")
        await eventually(lambda number=number: len(feedback(theatre)) == 1 + number)  # type: ignore[misc]  # as above
    assert feedback(theatre)[1:] == [f"{number}: as @Ada and @Dana said in #general, @here" for number in (1, 2)]
    of_others = [each for each in theatre.slack.calls if each.method == "users.info"][asked:]
    assert [each.arguments["user"] for each in of_others].count(stranger.id) == 1
    assert ada.id not in [each.arguments["user"] for each in of_others]
    stranger.display_name = "Dana Doe"
    await reads(theatre)
    assert all(item.edition == 1 for item in items_of(theatre)), "another name is no edit"


def items_of(theatre: SlackTheatre) -> list[Feedback]:
    [task] = theatre.app.tasks.find(limit=9)
    return list(theatre.app.tasks.get(task.id).feedback)


# ---- after the decision


@pytest.mark.parametrize("act", ["deletes", "edits"])
async def test_whoever_changes_their_reply_after_the_decision_is_told_that_it_stays(
    slack_theatre: SlackTheatre, act: str
) -> None:
    theatre = slack_theatre
    await drafted(theatre)
    reply = await theatre.says("ben", "Shorter.")
    await eventually(lambda: feedback(theatre))
    await theatre.presses("ada", "Cancel task", "Task 1")
    await eventually(lambda: state(theatre) is TaskState.CANCELLED)
    if act == "deletes":
        await theatre.deletes("ben", reply)
    else:
        await theatre.edits("ben", reply, "Longer.")
    await eventually(lambda: "Task 1 was cancelled, so you cannot" in theatre.told("ben"))
    assert feedback(theatre) == ["Shorter."]
