"""What goes wrong in Discord bots: forms of two people, restarts, slow work, late answers, errors, the end."""

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import pytest

from bot.domain.conversation import Platform
from bot.domain.events import ScorecardOpened
from bot.domain.score import MarkValue
from bot.errors import SettingsInvalid, Unavailable
from bot.sandbox.discord import LocalDiscord, Permission
from bot.services.clicks import Answer, Clicks
from handlers.discord import answers
from handlers.discord.app import DiscordBot
from tests.support.discord_theatre import DiscordTheatre, listening
from tests.support.posting import posting
from tests.support.stage import BRIEF, RUBRIC
from tests.support.theatre import eventually


async def drafted(theatre: DiscordTheatre, rubric: str = RUBRIC, **more: object) -> None:
    """A task of Ada's, whose first draft is there to be scored."""
    assert not await theatre.starts("ada", "Volunteer guide", BRIEF, rubric=rubric, **more)
    await theatre.works()
    await eventually(lambda: any("Score draft 1" in each for each in theatre.thread()))


def marks(theatre: DiscordTheatre, who: str) -> dict[int, MarkValue]:
    """What a person has filed on the current draft, by criterion."""
    [task] = theatre.app.tasks.find(limit=10)
    review = theatre.app.tasks.get(task.id)
    person = theatre.app.people.find(Platform.DISCORD, theatre.guild.id, theatre.people[who].user.id)
    assert person
    return {
        mark.criterion: mark.value
        for card in review.scorecards
        if card.grader.person_id == person.id
        for mark in card.marks
    }


# ---- forms of two people, and of a bot that was restarted


async def test_two_experts_with_the_form_open_at_once_file_their_own_marks(theatre: DiscordTheatre) -> None:
    await drafted(theatre)
    ben, cleo = theatre.people["ben"], theatre.people["cleo"]
    await theatre.presses("ben", "Score with notes", "Score draft")
    await theatre.presses("cleo", "Score with notes", "Score draft")
    ben.fills({"group-1": ["1", "2"]})
    cleo.fills({"group-1": ["3"]})
    assert "1 of 4 met" in (await cleo.submits()).text
    assert "2 of 4 met" in (await ben.submits()).text
    assert {number for number, mark in marks(theatre, "ben").items() if mark is MarkValue.MET} == {1, 2}
    assert {number for number, mark in marks(theatre, "cleo").items() if mark is MarkValue.MET} == {3}


async def test_a_form_that_was_open_while_the_bot_was_restarted_is_taken(still: DiscordTheatre) -> None:
    async with posting(still.app):
        async with listening(DiscordBot(still.app)):
            await drafted(still)
            await still.presses("ben", "Score with notes", "Score draft")
            await still.people["ada"].command(still.channel, "redraft new", title="Another")
        async with listening(DiscordBot(still.app)):
            still.people["ben"].fills({"group-1": ["1"], "comment": "mention the quay"})
            assert "1 of 4 met" in (await still.people["ben"].submits()).text
            assert not await still.fills("ada", {"brief": BRIEF, "rubric": "Short"})
            await eventually(lambda: len(still.threads) == 2)


async def test_a_person_is_shown_their_last_marks(theatre: DiscordTheatre) -> None:
    await drafted(theatre)
    await theatre.scores("ben", met={2, 3})
    await theatre.presses("ben", "Score with notes", "Score draft")
    options = theatre.people["ben"].modal.shown["components"][0]["component"]["options"]
    assert [each["value"] for each in options if each.get("default")] == ["2", "3"]


@pytest.mark.parametrize(("criteria", "pages"), [(19, 1), (20, 1), (21, 2), (25, 2)])
async def test_many_criteria_are_scored_page_by_page(theatre: DiscordTheatre, criteria: int, pages: int) -> None:
    await drafted(theatre, "\n".join(f"Criterion number {number}" for number in range(1, criteria + 1)))
    sent = len(theatre.box.requests)
    await theatre.scores("ben", met=set(range(1, criteria + 1, 2)))
    modals = [r for r in theatre.box.requests[sent:] if isinstance(r.body, dict) and r.body.get("type") == 9]
    assert len(modals) == pages
    held = marks(theatre, "ben")
    assert len(held) == criteria
    assert {number for number, mark in held.items() if mark is MarkValue.MET} == set(range(1, criteria + 1, 2))


async def test_a_mark_that_boxes_cannot_say_comes_from_the_menu(theatre: DiscordTheatre) -> None:
    await drafted(theatre)
    await theatre.presses("ben", "Score with notes", "Score draft")
    ben = theatre.people["ben"]
    ben.fills({"group-1": ["1", "2", "4"]})
    filed = await ben.submits()
    assert filed.message
    assert (await ben.chooses(theatre.place, filed.message.id, "3")).is_modal
    ben.fills({"mark": "cannot_judge", "note": "There is no heading to judge."})
    assert (await ben.submits()).is_update
    assert marks(theatre, "ben")[3] is MarkValue.CANNOT_JUDGE
    assert marks(theatre, "ben")[1] is MarkValue.MET


async def test_controls_are_in_no_registry_that_a_timeout_could_empty(still: DiscordTheatre) -> None:
    """discord.py forgets a whole class of buttons when one view of it times out, and forms at a restart."""
    bot = DiscordBot(still.app)
    async with listening(bot), posting(still.app):
        await drafted(still)
        await still.scores("ben", met={1})
        still.box.pass_time(86_400)
        await still.presses("cleo", "Score with notes", "Score draft")
        assert still.people["cleo"].has_modal
        assert bot._listener
        held = bot._listener._connection._view_store
        assert [*held._views, *held._dynamic_items, *held._modals, *held._synced_message_views] == []


# ---- slow and late


@asynccontextmanager
async def somebody_writes(theatre: DiscordTheatre) -> AsyncIterator[None]:
    """Nobody else can write to the database meanwhile."""
    loop, released, held = asyncio.get_running_loop(), asyncio.Event(), asyncio.Event()

    def write() -> None:
        with theatre.app.store.writing():
            loop.call_soon_threadsafe(held.set)
            asyncio.run_coroutine_threadsafe(released.wait(), loop).result()

    writer = asyncio.create_task(asyncio.to_thread(write))
    await held.wait()
    try:
        yield
    finally:
        released.set()
        await writer


async def test_an_answer_is_announced_before_anything_is_done_and_then_told(theatre: DiscordTheatre) -> None:
    await drafted(theatre)
    await theatre.says("ben", "mention the quay")
    await eventually(lambda: theatre.our_reactions(theatre.message("mention the quay")))
    await theatre.presses("ben", "I'm done", "Score draft 1")
    [asked] = theatre.ephemerals("ben")
    ben = replace(theatre.people["ben"], is_patient=False)
    async with somebody_writes(theatre):
        answered = await ben.clicks(theatre.place, asked.id, "None is met")
        assert answered.is_deferred
        [asked] = theatre.ephemerals("ben")
        assert "What did you find?" in asked.text
    await eventually(lambda: "What did you find?" not in theatre.told("ben"))
    [done] = theatre.ephemerals("ben")
    assert "Your scorecard on draft 1" in done.text


async def test_a_scorecard_opens_while_somebody_writes_and_the_session_begins_afterwards(
    theatre: DiscordTheatre,
) -> None:
    await drafted(theatre)
    await theatre.says("ben", "mention the quay")
    await eventually(lambda: theatre.our_reactions(theatre.message("mention the quay")))
    async with somebody_writes(theatre):
        scored = await theatre.people["ben"].clicks(theatre.place, theatre.message("Score draft 1"), "Score with notes")
        assert scored.is_modal
        assert not sessions(theatre)
    await eventually(lambda: sessions(theatre) == 1)


def sessions(theatre: DiscordTheatre) -> int:
    """How often somebody has begun to score."""
    [task] = theatre.app.tasks.find(limit=10)
    with theatre.app.store.reading() as uow:
        return sum(isinstance(each.fact, ScorecardOpened) for each in uow.reviews.events(task.id))


async def test_a_form_that_takes_long_waits_behind_a_button(
    theatre: DiscordTheatre, monkeypatch: pytest.MonkeyPatch
) -> None:
    await drafted(theatre)
    ben, message = replace(theatre.people["ben"], is_patient=False), theatre.message("Score draft 1")
    press, released = Clicks.press, threading.Event()

    def slow(self: Clicks, *args: Any) -> Answer:
        released.wait(10)
        return press(self, *args)

    with monkeypatch.context() as slowness:
        slowness.setattr(answers, "PATIENCE_SECONDS", 0.1)
        slowness.setattr(Clicks, "press", slow)
        assert (await ben.clicks(theatre.place, message, "Score with notes")).is_deferred
        released.set()
        await eventually(lambda: not any(each.is_loading for each in ben.ephemerals(theatre.place)))
    [late_form] = ben.ephemerals(theatre.place)
    assert (await ben.clicks(theatre.place, late_form.id, "Open the form")).is_modal


async def test_an_answer_that_came_too_late_reaches_the_person_in_another_way(theatre: DiscordTheatre) -> None:
    await drafted(theatre)
    theatre.box.faults.answer_late()
    clicking = asyncio.create_task(
        theatre.people["ben"].clicks(theatre.place, theatre.message("Score draft 1"), "I'm done")
    )
    await eventually(lambda: "You have not marked any criterion of draft 1" in theatre.told("ben"))
    clicking.cancel()


async def test_an_answer_that_does_not_get_through_reaches_the_person_in_another_way(theatre: DiscordTheatre) -> None:
    theatre.box.faults.break_off("POST /interactions/{interaction}/{token}/callback")
    asking = asyncio.create_task(theatre.people["ben"].command(theatre.channel, "redraft list"))
    await eventually(lambda: "no open tasks" in theatre.told("ben"))
    asking.cancel()


# ---- errors


async def test_an_error_that_nobody_expected_gets_a_reference(
    theatre: DiscordTheatre, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    await drafted(theatre)

    def broken(*_: object) -> None:
        raise RuntimeError("a bug")

    with monkeypatch.context() as bug:
        bug.setattr(Clicks, "press", broken)
        await theatre.presses("ben", "Score with notes", "Score draft")
    told = theatre.told("ben")
    assert "Something unexpected went wrong (reference " in told
    assert "a bug" not in told
    reference = told.partition("(reference ")[2][:8]
    assert reference in capsys.readouterr().err
    await theatre.presses("ben", "Score with notes", "Score draft")
    assert theatre.people["ben"].has_modal


async def test_what_was_typed_into_a_form_that_is_refused_is_given_back(theatre: DiscordTheatre) -> None:
    said = "A page about the harbour. ```with code``` and @everyone"
    problems = await theatre.starts("ada", "Volunteer guide", said, rubric="(-1 point)")
    assert problems
    [told] = theatre.ephemerals("ada")
    assert "Volunteer guide" in told.text
    assert "A page about the harbour." in told.text
    assert "(-1 point)" in told.text
    ada = theatre.people["ada"]
    assert (await ada.clicks(theatre.channel, told.id, "Open the form again")).is_modal
    shown = {each["component"]["custom_id"]: each["component"].get("value") for each in ada.modal.shown["components"]}
    assert shown["brief"] == said
    assert not await theatre.fills("ada", {"rubric": "Short"})
    await eventually(lambda: theatre.threads)


async def test_a_button_of_an_older_version_says_so(theatre: DiscordTheatre) -> None:
    await drafted(theatre)
    message = theatre.place.messages[theatre.message("Score draft 1")]
    [container] = message.components
    container["components"][-1]["components"][0]["custom_id"] = "draft.applaud:01J"
    answered = await theatre.people["ben"].clicks(theatre.place, message.id, "draft.applaud:01J")
    assert "older version" in answered.text


async def test_a_click_that_asks_first_changes_nothing_by_itself(theatre: DiscordTheatre) -> None:
    await drafted(theatre)
    ada = theatre.people["ada"]
    asked = await ada.clicks(theatre.channel, theatre.place.id, "Cancel task")
    assert asked.message
    assert "Cancel this task for good?" in asked.text
    assert asked.message.is_ephemeral
    [task] = theatre.app.tasks.find(limit=10)
    assert not task.state.is_decided
    done = await ada.clicks(theatre.channel, asked.message.id, "Yes: Cancel task")
    assert done.is_update
    assert "cancelled" in done.text


async def test_who_may_manage_the_server_changes_settings_and_nobody_else_can(theatre: DiscordTheatre) -> None:
    ada, ben = theatre.people["ada"], theatre.people["ben"]
    manager = theatre.guild.add_role("managers", int(Permission.MANAGE_GUILD))
    theatre.guild.members[ada.user.id].roles.append(manager)
    shown: dict[str, str] = {}
    for who in ("ada", "ben"):
        answered = await theatre.people[who].command(theatre.channel, "redraft settings")
        assert answered.message
        shown[who] = answered.message.id
    await eventually(lambda: all("[How tasks go]" in theatre.told(who) for who in shown))
    await ben.clicks(theatre.channel, shown["ben"], "How tasks go")
    await eventually(lambda: "Only whoever runs this workspace can change its settings" in theatre.told("ben"))
    await ada.clicks(theatre.channel, shown["ada"], "How tasks go")
    assert await theatre.fills("ada", {"max_cycles": "99"}), "it is given back, with the reason"
    assert "1 to 20" in theatre.told("ada")
    await ada.clicks(theatre.channel, shown["ada"], "Open the form again")
    assert not await theatre.fills("ada", {"max_cycles": "2"})
    await drafted(theatre)
    [task] = theatre.app.tasks.find(limit=10)
    assert task.policy.max_cycles == 2
    [change] = theatre.app.workspaces.changes(task.workspace_id)
    assert (change.name, change.value, change.by) == ("max_cycles", "2", task.owner)


async def test_minutes_are_corrected_by_a_command(theatre: DiscordTheatre) -> None:
    await drafted(theatre)
    answered = await theatre.people["ben"].command(theatre.channel, "redraft minutes", task=1, minutes="35")
    assert "took 35 min" in answered.text
    [task] = theatre.app.tasks.find(limit=10)
    assert [round(each) for each in theatre.app.scoring.minutes(task.id).values()] == [35]


async def test_a_button_from_before_it_had_a_question_asks_one_all_the_same(theatre: DiscordTheatre) -> None:
    await drafted(theatre)
    held = theatre.channel.messages[theatre.place.id]
    [cancel] = [
        each
        for part in held.components[0]["components"]
        for each in part.get("components", [])
        if each["label"] == "Cancel task"
    ]
    cancel["custom_id"] = cancel["custom_id"].partition("?")[0]
    asked = await theatre.people["ada"].clicks(theatre.channel, held.id, "Cancel task")
    assert "“Cancel task”: are you sure?" in asked.text


# ---- the end


async def test_a_token_that_discord_takes_back_ends_the_process(still: DiscordTheatre) -> None:
    bot = DiscordBot(still.app)
    running = asyncio.create_task(asyncio.to_thread(bot.run))
    await eventually(bot.is_healthy)
    still.box.token = still.box.gateway.token = "another"
    still.box.gateway.forget()
    await still.box.gateway.disconnect()
    with pytest.raises(Unavailable, match="Discord"):
        await asyncio.wait_for(running, 30)
    assert not bot.is_healthy()


async def test_a_wrong_token_is_said_to_be_one(still: DiscordTheatre) -> None:
    still.box.token = "another"
    with pytest.raises(SettingsInvalid, match="DISCORD_TOKEN"):
        await asyncio.to_thread(DiscordBot(still.app).run)


async def test_a_bot_that_is_told_to_stop_ends_without_an_error(still: DiscordTheatre) -> None:
    bot = DiscordBot(still.app)
    async with listening(bot):
        assert bot.is_healthy()
    assert not bot.is_healthy()


async def test_commands_are_registered_once(still: DiscordTheatre) -> None:
    for _ in range(2):
        async with listening(DiscordBot(still.app)):
            pass
    puts = [each for each in still.box.requests if each.route == "PUT /applications/{application}/commands"]
    assert len(puts) == 1
    registered = still.box.world.commands[""]
    registered[0]["description"] = "something older"
    async with listening(DiscordBot(still.app)):
        assert still.box.world.commands[""][0]["description"] != "something older"


async def test_a_first_connection_that_fails_is_tried_again(still: DiscordTheatre, box: LocalDiscord) -> None:
    box.faults.fail_first_connect()
    async with listening(DiscordBot(still.app)) as bot:
        assert bot.is_healthy()
