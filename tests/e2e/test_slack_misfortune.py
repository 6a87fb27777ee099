"""Bad input and bad luck in Slack: what goes wrong on the way, and what people type that nobody expects."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.bootstrap import SystemClock
from bot.domain.conversation import Platform
from bot.domain.feedback import Disposition, Feedback
from bot.domain.rubric import CRITERION_TEXT_MAX
from bot.domain.task import TaskState
from bot.errors import SettingsInvalid
from bot.sandbox.slack import LocalSlack
from bot.sandbox.slack.world import REACTED_SHOWN
from bot.services.ports import Reaction
from handlers.new_threads import WAITS
from handlers.slack.app import SlackBot
from tests.support.pdfs import a_pdf
from tests.support.posting import posting
from tests.support.slack_theatre import SlackTheatre, a_slack_theatre, listening
from tests.support.stage import BRIEF
from tests.support.terminal import Terminal
from tests.support.theatre import eventually

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20
RUBRIC = "Names the meeting place\nHas a heading"


async def drafted(theatre: SlackTheatre, rubric: str = RUBRIC, **more: object) -> None:
    """A task in review of draft 1, with its scorecard in the thread."""
    assert not await theatre.starts("ada", "Volunteer guide", BRIEF, rubric=rubric, **more)
    await theatre.works()
    await eventually(lambda: any("Score draft 1" in each for each in theatre.thread()))


def feedback(theatre: SlackTheatre) -> list[str]:
    [task] = theatre.app.tasks.find(limit=9)
    return [item.text for item in theatre.app.tasks.get(task.id).feedback]


def open_feedback(theatre: SlackTheatre) -> list[str]:
    [task] = theatre.app.tasks.find(limit=9)
    return [item.text for item in theatre.app.tasks.get(task.id).open_feedback]


def state(theatre: SlackTheatre) -> TaskState:
    [task] = theatre.app.tasks.find(limit=9)
    return task.state


# ---- what Slack does


async def test_every_event_comes_twice_and_has_one_effect(slack_theatre: SlackTheatre) -> None:
    theatre = slack_theatre
    await drafted(theatre)
    theatre.slack.faults.each_event_twice = True
    reply = await theatre.says("ben", "mention the quay")
    await theatre.reacts("ada", reply, Reaction.DISPUTE)
    await theatre.edits("ben", reply, "mention the old quay")
    await eventually(lambda: feedback(theatre) == ["mention the old quay"])
    await theatre.slack.delivery.settled()
    await eventually(lambda: Reaction.CAPTURED in theatre.our_reactions(reply))
    [task] = theatre.app.tasks.find(limit=9)
    await eventually(lambda: theatre.app.tasks.get(task.id).feedback[0].votes)
    [item] = theatre.app.tasks.get(task.id).feedback
    assert len(item.votes) == 1


async def test_an_event_whose_acknowledgement_is_lost_comes_again_and_has_one_effect(
    slack_theatre: SlackTheatre,
) -> None:
    theatre = slack_theatre
    await drafted(theatre)
    theatre.slack.faults.acks_lost = 2
    await theatre.says("ben", "mention the quay")
    await theatre.slack.delivery.settled()
    await eventually(lambda: feedback(theatre))
    await asyncio.sleep(0.3)
    assert feedback(theatre) == ["mention the quay"]


async def test_an_edit_that_comes_before_its_reply_counts(slack_theatre: SlackTheatre) -> None:
    theatre = slack_theatre
    await drafted(theatre)
    held: list[dict[str, object]] = []
    delivery = theatre.slack.delivery
    tell, delivery.event = delivery.event, held.append  # type: ignore[assignment, method-assign]  # events are held back here
    reply = await theatre.people["ben"].says(theatre.channel, "mention the quay", thread_ts=theatre.card)
    await theatre.edits("ben", reply, "mention the old quay")
    delivery.event = tell  # type: ignore[method-assign]  # a fault that cannot be made otherwise
    for event in reversed(held):
        delivery.event(event)
        await delivery.settled()
        await eventually(lambda: feedback(theatre))
    await asyncio.sleep(0.2)
    assert feedback(theatre) == ["mention the old quay"]


async def test_a_deletion_that_comes_before_its_reply_leaves_nothing(slack_theatre: SlackTheatre) -> None:
    theatre = slack_theatre
    await drafted(theatre)
    held: list[dict[str, object]] = []
    delivery = theatre.slack.delivery
    tell, delivery.event = delivery.event, held.append  # type: ignore[assignment, method-assign]  # events are held back here
    ben = theatre.people["ben"]
    gone = await ben.says(theatre.channel, "mention the quay", thread_ts=theatre.card)
    await theatre.deletes("ben", gone)
    delivery.event = tell  # type: ignore[method-assign]  # a fault that cannot be made otherwise
    for event in reversed(held):
        delivery.event(event)
        await delivery.settled()
        await asyncio.sleep(0.2)
    await theatre.says("ben", "mention the ferry")
    await eventually(lambda: feedback(theatre))
    assert feedback(theatre) == ["mention the ferry"]


@pytest.mark.parametrize("then", ["stays", "is edited", "is deleted"])
async def test_a_reply_to_a_card_that_the_poster_has_not_heard_of_yet_counts(
    slack_theatre: SlackTheatre, then: str
) -> None:
    theatre = slack_theatre
    theatre.slack.faults.lose_reply("chat.postMessage")
    theatre.slack.faults.rate_limit("conversations.history", 4)  # where the poster would find its card again
    assert not await theatre.starts("ada", "Volunteer guide", BRIEF, rubric=RUBRIC)
    await theatre.works()
    await eventually(lambda: state(theatre) is TaskState.IN_REVIEW)
    place = Platform.SLACK, theatre.slack.world.team_id, theatre.channel.id, theatre.card
    assert theatre.app.people.conversation_at(*place) is None
    reply = await theatre.says("ben", "mention the quay")
    if then == "is edited":
        await theatre.edits("ben", reply, "mention the old quay")
    elif then == "is deleted":
        await theatre.deletes("ben", reply)
    await eventually(lambda: theatre.app.people.conversation_at(*place))
    kept = {"stays": ["mention the quay"], "is edited": ["mention the old quay"], "is deleted": []}[then]
    await asyncio.sleep(max(WAITS[:5]) if then == "is deleted" else 0)
    await eventually(lambda: open_feedback(theatre) == kept)


async def test_what_happened_while_slack_was_down_is_captured_when_it_is_back(slack_theatre: SlackTheatre) -> None:
    theatre = slack_theatre
    await drafted(theatre)
    early = await theatre.says("ben", "mention the ferry")
    gone = await theatre.says("ben", "mention the lighthouse")
    await eventually(lambda: len(feedback(theatre)) == 2)
    slack, channel = theatre.slack, theatre.channel
    slack.faults.redelivery_seconds = ()
    await slack.goes_down()
    ben = theatre.people["ben"]
    await ben.says(channel, "mention the quay", thread_ts=theatre.card)
    await ben.edits(channel, early, "mention the old ferry")
    await ben.deletes(channel, gone)
    await theatre.people["ada"].reacts(channel, early, "+1")
    await ben.says(channel, "// for people only", thread_ts=theatre.card)
    await slack.delivery.settled()
    slack.comes_back()
    await eventually(lambda: "mention the quay" in feedback(theatre), seconds=40)
    [task] = theatre.app.tasks.find(limit=9)

    def found() -> dict[str, Feedback]:
        return {item.text: item for item in theatre.app.tasks.get(task.id).feedback}

    assert set(found()) == {"mention the old ferry", "mention the lighthouse", "mention the quay"}
    await eventually(lambda: found()["mention the lighthouse"].disposition is Disposition.WITHDRAWN)
    await eventually(lambda: found()["mention the old ferry"].votes)


@pytest.mark.parametrize("voters", [REACTED_SHOWN - 1, REACTED_SHOWN, REACTED_SHOWN + 1])
async def test_more_people_vote_than_slack_lists_in_a_thread(slack_theatre: SlackTheatre, voters: int) -> None:
    theatre, slack = slack_theatre, slack_theatre.slack
    await drafted(theatre)
    reply = await theatre.says("ben", "mention the quay")
    await eventually(lambda: feedback(theatre))
    [task] = theatre.app.tasks.find(limit=9)
    slack.faults.redelivery_seconds = ()
    await slack.goes_down()
    for number in range(voters):
        user = slack.add_user(f"voter{number}")
        theatre.channel.members.add(user.id)
        await slack.as_user(user).reacts(theatre.channel, reply, "+1")
    await slack.delivery.settled()
    slack.comes_back()
    await eventually(lambda: theatre.app.tasks.get(task.id).feedback[0].support == voters, seconds=40)
    asked = [each for each in slack.calls if each.method == "reactions.get"]
    assert bool(asked) is (voters > REACTED_SHOWN), "one call in a thread is enough as long as it lists everybody"


async def test_a_slack_that_is_down_for_ten_minutes_is_told_everything_once_when_it_is_back(
    slack_theatre: SlackTheatre, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The minutes are made by our clock, which goes on by one at each step; attempts and pauses are the real ones."""
    theatre, passed = slack_theatre, timedelta(0)
    monkeypatch.setattr(SystemClock, "now", lambda _: datetime.now(UTC) + passed)
    assert not await theatre.starts("ada", "Volunteer guide", BRIEF, rubric=RUBRIC)
    await theatre.slack.goes_down()
    await theatre.works()
    for minute in range(1, 11):
        passed = timedelta(minutes=minute)
        await asyncio.sleep(0.3)
    assert state(theatre) is TaskState.IN_REVIEW, "a Slack that is away holds up nobody"
    theatre.slack.comes_back()
    passed = timedelta(minutes=11)
    await eventually(lambda: any("Score draft 1" in each for each in theatre.thread()), seconds=60)
    assert sum("Draft 1 by" in each for each in theatre.thread()) == 1
    await theatre.says("ben", "mention the quay")
    await eventually(lambda: feedback(theatre) == ["mention the quay"])


async def test_a_socket_that_falls_silent_is_opened_anew(
    slack: LocalSlack, sqlite_url: str, queue_url: str, tmp_path: Path
) -> None:
    theatre = a_slack_theatre(slack, sqlite_url, queue_url, tmp_path)
    bot = SlackBot(theatre.app, silent_seconds=1.0, watch_seconds=0.2)
    async with listening(slack, bot), posting(theatre.app):
        await drafted(theatre)
        slack.faults.silent = True
        before = list(slack.delivery.sockets)
        await slack.delivery.disconnect("link_disabled")
        await eventually(lambda: slack.delivery.sockets and slack.delivery.sockets != before)
        await asyncio.sleep(1.5)
        slack.faults.silent = False
        await eventually(bot.is_healthy)
        await theatre.says("ben", "mention the quay")
        await eventually(lambda: feedback(theatre) == ["mention the quay"])
    theatre.stage.close()


async def test_the_bot_waits_for_a_slack_that_is_away_at_its_start(
    slack: LocalSlack, sqlite_url: str, queue_url: str, tmp_path: Path
) -> None:
    theatre = a_slack_theatre(slack, sqlite_url, queue_url, tmp_path)
    await slack.goes_down()
    bot = SlackBot(theatre.app, watch_seconds=0.1)
    running = asyncio.create_task(asyncio.to_thread(bot.run))
    await asyncio.sleep(0.5)
    assert not running.done()
    slack.comes_back()
    await eventually(lambda: slack.delivery.sockets)
    bot.stop()
    await running
    theatre.stage.close()


async def test_a_form_that_slack_gave_no_time_for_says_so(slack_theatre: SlackTheatre) -> None:
    theatre = slack_theatre
    theatre.slack.world.new_trigger = lambda user: "0.expired"  # type: ignore[method-assign]  # a fault that cannot be made otherwise
    await theatre.asks("ada", "new Guide")
    assert "three seconds" in theatre.told("ada")


# ---- places that go away


async def test_a_channel_that_is_archived_holds_the_task_and_everything_is_shown_when_it_is_back(
    slack_theatre: SlackTheatre,
) -> None:
    theatre = slack_theatre
    await theatre.starts("ada", "Volunteer guide", BRIEF, rubric=RUBRIC)
    theatre.slack.archive(theatre.channel)
    await theatre.works()
    await eventually(lambda: state(theatre) is TaskState.STALLED)
    theatre.channel.is_archived = False
    await theatre.says("ada", "We are back.")
    await eventually(lambda: any("Draft 1 by" in each for each in theatre.thread()))


async def test_a_bot_that_is_removed_from_the_channel_holds_the_task(slack_theatre: SlackTheatre) -> None:
    theatre = slack_theatre
    await theatre.starts("ada", "Volunteer guide", BRIEF, rubric=RUBRIC)
    theatre.slack.remove_bot(theatre.channel)
    await theatre.works()
    await eventually(lambda: state(theatre) is TaskState.STALLED)


async def test_a_card_that_somebody_deletes_takes_no_feedback_with_it(slack_theatre: SlackTheatre) -> None:
    theatre = slack_theatre
    await drafted(theatre)
    card = theatre.card
    reply = await theatre.says("ben", "mention the quay")
    await eventually(lambda: feedback(theatre) == ["mention the quay"])
    await theatre.people["ada"].deletes(theatre.channel, card)
    late = await theatre.people["ben"].says(theatre.channel, "mention the ferry", thread_ts=card)
    await eventually(lambda: feedback(theatre) == ["mention the quay", "mention the ferry"])
    await eventually(lambda: Reaction.CAPTURED in theatre.our_reactions(late))
    assert Reaction.CAPTURED in theatre.our_reactions(reply)


# ---- what people do


async def test_a_reply_by_somebody_who_was_not_asked_is_refused_in_words(slack_theatre: SlackTheatre) -> None:
    theatre = slack_theatre
    await drafted(theatre, reviewers=("ben",))
    reply = await theatre.says("cleo", "mention the quay")
    await eventually(lambda: "reviewer" in theatre.told("cleo"))
    assert feedback(theatre) == []
    assert not theatre.our_reactions(reply)


async def test_two_people_press_revise_at_once_and_one_revision_begins(slack_theatre: SlackTheatre) -> None:
    theatre = slack_theatre
    await drafted(theatre)
    await theatre.says("ben", "mention the quay")
    await eventually(lambda: feedback(theatre))
    await asyncio.gather(
        theatre.presses("ben", "Revise now", "Task 1"), theatre.presses("cleo", "Revise now", "Task 1")
    )
    await eventually(lambda: state(theatre) is TaskState.REVISING)
    await eventually(lambda: "revised at the moment" in theatre.told("ben") + theatre.told("cleo"))
    assert theatre.stage.pending_jobs() == 1


async def test_accept_during_a_revision_is_refused_and_changes_nothing(slack_theatre: SlackTheatre) -> None:
    theatre = slack_theatre
    await drafted(theatre)
    card = theatre.channel.messages[theatre.card]
    await eventually(lambda: "[Accept]" in theatre.thread()[0])
    accept = next(
        element["action_id"]
        for block in card.blocks
        for element in block.get("elements", [])
        if str(element.get("action_id", "")).startswith("draft.accept")
    )
    await theatre.says("ben", "mention the quay")
    await eventually(lambda: feedback(theatre))
    before = list(card.blocks)
    await theatre.presses("ben", "Revise now", "Task 1")
    await eventually(lambda: "revising" in theatre.thread()[0])
    card.blocks = before  # a phone that has not caught up yet
    await theatre.people["ada"].clicks(theatre.channel, card.ts, accept)
    await eventually(lambda: "revised at the moment" in theatre.told("ada"))
    assert state(theatre) is TaskState.REVISING


async def test_a_rubric_that_changes_after_scoring_began_keeps_the_old_marks_apart(
    slack_theatre: SlackTheatre,
) -> None:
    theatre = slack_theatre
    await drafted(theatre)
    old = theatre.message("Score draft 1")
    await theatre.scores("ben", met={1})
    shown = list(theatre.channel.messages[old].blocks)
    await theatre.presses("ben", "Edit rubric", "Task 1")
    await eventually(lambda: "Only the owner can change its rubric" in theatre.told("ben"))
    await theatre.presses("ada", "Edit rubric", "Task 1")
    assert not await theatre.fills("ada", {"rubric": "Names the tide\nHas a heading"})
    await eventually(lambda: "Names the tide" in str(theatre.channel.messages[old].blocks))
    theatre.channel.messages[old].blocks = shown  # a phone that has not caught up yet
    await theatre.people["cleo"].ticks(theatre.channel, old, "1")
    await eventually(lambda: "rubric was changed" in theatre.told("cleo"))
    [task] = theatre.app.tasks.find(limit=9)
    review = theatre.app.tasks.get(task.id)
    assert review.rubric
    assert review.rubric.version == 2
    assert review.tally is None or review.tally.graders == 0


async def test_a_form_with_criteria_of_3000_characters_says_what_is_too_long_and_keeps_them(
    slack_theatre: SlackTheatre,
) -> None:
    theatre = slack_theatre
    rubric = "x" * 3_000
    problems = await theatre.starts("ada", "Guide", BRIEF, rubric=rubric)
    assert list(problems) == ["rubric"]
    assert f"{CRITERION_TEXT_MAX}" in problems["rubric"].replace(",", "")
    assert theatre.people["ada"].view.state["rubric"]["value"]["value"] == rubric
    fits = "\n".join("y" * 299 for _ in range(10))
    assert len(fits) <= 3_000
    assert not await theatre.fills("ada", {"rubric": fits})
    await theatre.works()
    await eventually(lambda: any("Score draft 1" in each for each in theatre.thread()))


async def test_somebody_without_a_display_name_takes_part(slack_theatre: SlackTheatre) -> None:
    theatre = slack_theatre
    nameless = theatre.slack.add_user("dot", display_name="")
    theatre.channel.members.add(nameless.id)
    theatre.people["dot"] = theatre.slack.as_user(nameless)
    await drafted(theatre)
    reply = await theatre.says("dot", "mention the quay")
    await eventually(lambda: Reaction.CAPTURED in theatre.our_reactions(reply))
    await theatre.presses("ada", "Revise now", "Task 1")
    await theatre.works()
    await eventually(lambda: any("What changed in draft 2" in each for each in theatre.thread()))
    ledger = next(each for each in theatre.thread() if "What changed in draft 2" in each)
    assert ": mention the quay" in ledger
    assert "\n: mention" not in ledger


async def test_a_draft_that_calls_the_whole_channel_pings_nobody(slack_theatre: SlackTheatre) -> None:
    theatre = slack_theatre
    await drafted(theatre)
    await theatre.says("ben", "mention <!channel> and <!everyone|everyone>")
    await eventually(lambda: feedback(theatre))
    await theatre.presses("ada", "Revise now", "Task 1")
    await theatre.works()
    await eventually(lambda: any("What changed in draft 2" in each for each in theatre.thread()))
    sent = "".join(str(call.arguments) for call in theatre.slack.calls if call.method.startswith("chat."))
    assert "<!" not in sent


async def test_a_shortcut_makes_a_task_of_a_message_and_feedback_of_another(slack_theatre: SlackTheatre) -> None:
    theatre = slack_theatre
    ada = theatre.people["ada"]
    idea = await ada.says(theatre.channel, "A guide for volunteers\nOne page, with <https://example.org|the map>.")
    await ada.shortcut(theatre.channel, idea, "start_task")
    await eventually(lambda: ada.has_view)
    assert ada.view.state["title"]["value"]["value"] == "A guide for volunteers"
    assert "the map (https://example.org)" in ada.view.state["brief"]["value"]["value"]
    assert not await theatre.fills("ada", {"rubric": RUBRIC, "agent": "practice"})
    await theatre.works()
    await eventually(lambda: any("Score draft 1" in each for each in theatre.thread()))
    aside = await theatre.says("cleo", "// mention the quay")
    await theatre.people["ben"].shortcut(theatre.channel, aside, "use_as_feedback")
    await eventually(lambda: feedback(theatre))
    await ada.shortcut(theatre.channel, idea, "use_as_feedback")
    await eventually(lambda: "not in the thread of a task" in theatre.told("ada"))


async def test_the_home_tab_shows_what_waits(slack_theatre: SlackTheatre) -> None:
    theatre = slack_theatre
    await drafted(theatre, reviewers=("ben",))
    ben = theatre.people["ben"]
    await ben.opens_home()
    await eventually(lambda: "Volunteer guide" in ben.home())


async def test_an_admin_changes_settings_at_home_and_nobody_else_can(slack_theatre: SlackTheatre) -> None:
    theatre = slack_theatre
    ada, ben = theatre.people["ada"], theatre.people["ben"]
    ada.user.is_admin = True
    for person in (ada, ben):
        await person.opens_home()
        await eventually(person.home)
    assert "[How tasks go]" in ada.home()
    assert "Settings" not in ben.home()
    await ada.clicks_at_home("How tasks go")
    problems = await theatre.fills("ada", {"max_cycles": "99", "quorum": "many", "agent": "practice"})
    assert list(problems) == ["max_cycles", "quorum"]
    theatre.slack.faults.break_off("users.info")
    assert not await theatre.fills("ada", {"max_cycles": "2", "quorum": ""})
    assert theatre.slack.faults.broken.pop("users.info"), "Slack was not asked while it waited for our answer"
    await eventually(lambda: "The settings are changed" in theatre.told("ada"))
    await ada.opens_home()
    await eventually(lambda: "Last changed by Ada" in ada.home())
    await drafted(theatre)
    [task] = theatre.app.tasks.find(limit=9)
    assert task.policy.max_cycles == 2

    ada.closes()
    ada.user.is_admin = False
    await ada.clicks_at_home("Limits")  # as it was published before
    await eventually(lambda: "Only whoever runs this workspace" in theatre.told("ada"))
    assert {each.by for each in theatre.app.workspaces.changes(task.workspace_id)} == {task.owner}


# ---- files


async def test_a_task_takes_its_files_along(slack_theatre: SlackTheatre) -> None:
    theatre = slack_theatre
    files = {"notes.md": b"# Notes\n\nThe tide turns at noon.", "map.pdf": a_pdf("The quay is north.")}
    assert not await theatre.starts("ada", "Volunteer guide", BRIEF, rubric=RUBRIC, files=files)
    await eventually(lambda: theatre.app.tasks.find(limit=1))
    [task] = theatre.app.tasks.find(limit=1)
    with theatre.app.store.reading() as uow:
        kept = {each.file.name: each for each in uow.files.with_content(task.id)}
    assert {name: each.content for name, each in kept.items()} == files
    assert "The quay is north." in kept["map.pdf"].text
    await eventually(lambda: "is open" in theatre.told("ada"))


async def test_a_file_that_is_too_big_is_named_and_the_form_comes_back_with_everything_typed(
    slack_theatre: SlackTheatre,
) -> None:
    theatre = slack_theatre
    files = {"small.md": b"fits", "big.txt": b"x" * 10_000_001}
    await theatre.starts("ada", "Volunteer guide", BRIEF, rubric=RUBRIC, files=files, reviewers=("ben",))
    await eventually(lambda: "big.txt" in theatre.told("ada"))
    assert "10,000,000" in theatre.told("ada")
    state = theatre.people["ada"].view.state
    assert state["brief"]["value"]["value"] == BRIEF
    assert state["rubric"]["value"]["value"] == RUBRIC
    assert state["reviewers"]["value"]["selected_users"] == [theatre.people["ben"].user.id]
    assert not theatre.app.tasks.find(limit=1)
    assert not await theatre.fills("ada", {})
    await eventually(lambda: theatre.app.tasks.find(limit=1))


async def test_a_reply_brings_its_files_and_says_which_the_agent_does_not_get(slack_theatre: SlackTheatre) -> None:
    theatre = slack_theatre
    await drafted(theatre)
    files = {"notes.md": b"mention the quay", "photo.png": PNG, "big.txt": b"x" * 10_001, "empty.txt": b""}
    ben = theatre.people["ben"]
    reply = await ben.says(theatre.channel, "As in the notes:", thread_ts=theatre.card, files=files)
    await eventually(lambda: feedback(theatre))
    assert feedback(theatre) == ["As in the notes:\n\n“notes.md”:\nmention the quay"]
    await eventually(lambda: "photo.png" in theatre.told("ben"))
    told = theatre.told("ben")
    assert "“photo.png” cannot be used: it has no text" in told
    assert "“big.txt” cannot be used: it has 10,001 characters" in told
    assert "“empty.txt” cannot be used: it is empty" in told
    await theatre.edits("ben", reply, "As in my notes:")
    await eventually(lambda: feedback(theatre)[0].startswith("As in my notes:\n\n“notes.md”"))
    before = feedback(theatre)
    await theatre.slack.delivery.disconnect()
    await asyncio.sleep(1)
    assert feedback(theatre) == before, "catching up reads the same"


# ---- the process


@pytest.fixture(name="process")
async def _process(slack: LocalSlack, terminal: Terminal) -> AsyncIterator[asyncio.subprocess.Process]:
    """`redraft bot slack` as people start it."""
    environment = terminal.environment | {
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_APP_TOKEN": slack.app_token,
        "SLACK_API_URL": slack.api_url,
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.cli", "bot", "slack", env=environment, stderr=asyncio.subprocess.PIPE
    )
    yield process
    if process.returncode is None:
        process.kill()
        await process.wait()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_it_stops_in_good_order(
    slack: LocalSlack, process: asyncio.subprocess.Process, number: signal.Signals
) -> None:
    await eventually(lambda: slack.delivery.sockets, seconds=30)
    os.kill(process.pid, number)
    _, errors = await asyncio.wait_for(process.communicate(), 20)
    assert process.returncode == 0, errors.decode()
    assert b"slack_left" in errors
    assert b"Traceback" not in errors


@pytest.mark.parametrize("setting", ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"])
async def test_a_token_that_slack_refuses_is_named(
    slack: LocalSlack, sqlite_url: str, queue_url: str, tmp_path: Path, setting: str
) -> None:
    tokens = {"SLACK_BOT_TOKEN": slack.bot_token, "SLACK_APP_TOKEN": slack.app_token, setting: "xoxb-wrong"}
    theatre = a_slack_theatre(slack, sqlite_url, queue_url, tmp_path, **tokens)
    with pytest.raises(SettingsInvalid, match=setting):
        await asyncio.to_thread(SlackBot(theatre.app).run)
    theatre.stage.close()
