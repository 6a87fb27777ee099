"""Places and people that go away in the middle of a task: locked threads, deleted channels, lost rights, leavers."""

import asyncio

import pytest

from bot.domain.task import TaskState
from bot.sandbox.discord import Permission
from bot.services.ports import Reaction
from handlers.discord.app import DiscordBot
from tests.e2e.discord.test_bad_luck import items, review
from tests.e2e.discord.test_traps import drafted
from tests.support.discord_theatre import DiscordTheatre, listening
from tests.support.posting import posting
from tests.support.stage import BRIEF
from tests.support.theatre import eventually


async def test_a_locked_thread_holds_the_task_and_everything_is_shown_when_it_is_open_again(
    theatre: DiscordTheatre,
) -> None:
    theatre.guild.bot_role.permissions &= ~Permission.MANAGE_THREADS
    await theatre.starts("ada", "Volunteer guide", BRIEF, rubric="Short")
    thread = theatre.place
    thread.archive(locked=True)
    await theatre.works()
    await eventually(lambda: review(theatre).task.state is TaskState.STALLED)
    thread.locked = False
    thread.unarchive()
    await theatre.says("ada", "We are back.")
    await eventually(lambda: any("Draft 1 by" in each for each in theatre.thread()))


async def test_an_archived_thread_opens_for_a_draft(theatre: DiscordTheatre) -> None:
    await theatre.starts("ada", "Volunteer guide", BRIEF, rubric="Short")
    theatre.place.archive()
    await theatre.works()
    await eventually(lambda: any("Score draft 1" in each for each in theatre.thread()))
    assert not theatre.place.archived


@pytest.mark.parametrize("what", ["channel", "thread"])
async def test_a_place_that_is_deleted_holds_the_task(theatre: DiscordTheatre, what: str) -> None:
    await theatre.starts("ada", "Volunteer guide", BRIEF, rubric="Short")
    theatre.guild.delete_channel(theatre.channel if what == "channel" else theatre.place)
    await theatre.works()
    await eventually(lambda: review(theatre).task.state is TaskState.STALLED)


async def test_a_bot_that_may_not_talk_any_more_holds_the_task_until_it_may(theatre: DiscordTheatre) -> None:
    await theatre.starts("ada", "Volunteer guide", BRIEF, rubric="Short")
    theatre.channel.deny(theatre.guild.bot_role, Permission.SEND_MESSAGES_IN_THREADS)
    await theatre.works()
    await eventually(lambda: review(theatre).task.state is TaskState.STALLED)
    theatre.channel.allow(theatre.guild.bot_role, Permission.SEND_MESSAGES_IN_THREADS)
    await theatre.says("ada", "We are back.")
    await eventually(lambda: any("Draft 1 by" in each for each in theatre.thread()))


async def test_a_bot_that_is_kicked_holds_its_tasks_there_until_it_is_let_in_again(theatre: DiscordTheatre) -> None:
    await theatre.starts("ada", "Volunteer guide", BRIEF, rubric="Short")
    other = theatre.box.add_guild("Elsewhere")
    dana = theatre.box.as_member(other.add_member("Dana"), is_patient=True)
    channel = other.add_text_channel("chat")
    theatre.box.remove_bot(theatre.guild)
    await theatre.works()
    await eventually(lambda: review(theatre).task.state is TaskState.STALLED)
    assert "no open tasks" in (await dana.command(channel, "redraft list")).text
    theatre.box.invite_bot(theatre.guild)
    await eventually(lambda: any("Draft 1 by" in each for each in theatre.thread()))


async def test_a_card_that_somebody_deletes_takes_no_feedback_with_it(theatre: DiscordTheatre) -> None:
    await drafted(theatre)
    card = theatre.channel.messages[theatre.place.id]
    early = await theatre.says("ben", "mention the quay")
    await eventually(lambda: Reaction.CAPTURED in theatre.our_reactions(early))
    theatre.box.world.delete(card)
    late = await theatre.says("ben", "mention the ferry")
    await eventually(lambda: Reaction.CAPTURED in theatre.our_reactions(late))
    assert set(items(theatre)) == {"mention the quay", "mention the ferry"}
    await eventually(lambda: "Task 1: Volunteer guide" in "".join(theatre.thread()))


async def test_a_reviewer_who_leaves_is_missed_by_nobody_and_their_words_stay(theatre: DiscordTheatre) -> None:
    await drafted(theatre, reviewers=("ben", "cleo"))
    await theatre.says("ben", "mention the quay")
    await theatre.scores("ben", met={1})
    await eventually(lambda: items(theatre))
    theatre.guild.remove_member(theatre.people["ben"].member)
    await theatre.reacts("cleo", theatre.message("Draft 1 by"), Reaction.REVISE)
    await eventually(lambda: review(theatre).task.state is TaskState.REVISING)
    await theatre.works()
    await eventually(lambda: any("What changed in draft 2" in each for each in theatre.thread()))
    assert any("Ben: mention the quay" in each for each in theatre.thread())
    await eventually(lambda: any("Score draft 2" in each for each in theatre.thread()))


async def test_an_owner_who_leaves_lets_others_go_on(theatre: DiscordTheatre) -> None:
    await drafted(theatre)
    theatre.guild.remove_member(theatre.people.pop("ada").member)
    said = await theatre.says("ben", "mention the quay")
    await eventually(lambda: Reaction.CAPTURED in theatre.our_reactions(said))
    await theatre.presses("ben", "Revise now", "Task 1")
    await theatre.works()
    await eventually(lambda: any("Score draft 2" in each for each in theatre.thread()))


async def test_what_somebody_said_before_they_left_is_captured_when_the_bot_is_back(still: DiscordTheatre) -> None:
    async with posting(still.app):
        async with listening(DiscordBot(still.app)):
            await drafted(still)
        said = await still.says("ben", "mention the quay")
        still.guild.remove_member(still.people["ben"].member)
        async with listening(DiscordBot(still.app)):
            await eventually(lambda: Reaction.CAPTURED in still.our_reactions(said))
    [item] = review(still).feedback
    assert still.app.people.names([item.author])[item.author] == "Ben"


async def test_a_discord_that_is_down_for_ten_minutes_gets_everything_afterwards(theatre: DiscordTheatre) -> None:
    """The clock of Discord goes on, ours does not: what was posted before is known to no nonce any more."""
    await theatre.starts("ada", "Volunteer guide", BRIEF, rubric="Short")
    await theatre.box.goes_down()
    theatre.box.pass_time(600)
    await theatre.works()
    await asyncio.sleep(1)
    await theatre.people["ben"].says(theatre.place, "// Is it you or me?")
    theatre.box.comes_back(forgets_sessions=True)
    await eventually(lambda: any("Score draft 1" in each for each in theatre.thread()), 60)
    assert sum("Draft 1 by" in each for each in theatre.thread()) == 1
    said = await theatre.says("ben", "mention the quay")
    await eventually(lambda: Reaction.CAPTURED in theatre.our_reactions(said), 60)
