"""What comes twice, in the wrong order, at once or from the wrong person; and what people write that nobody expects."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.domain.rubric import CRITERION_TEXT_MAX
from bot.domain.rubric_text import parse_rubric
from bot.domain.task import TaskState
from bot.sandbox.discord.world import Event
from bot.services.desk import Origin
from bot.services.ports import Reaction
from tests.e2e.discord.test_bad_luck import items, review
from tests.e2e.discord.test_traps import drafted, marks
from tests.support.discord_theatre import DiscordTheatre
from tests.support.stage import BRIEF
from tests.support.stories import a_task_from_nothing_to_accepted
from tests.support.theatre import eventually

ALL_OF_THEM = 1_000_000


# ---- what Discord does


async def test_a_whole_story_in_which_every_event_comes_twice(theatre: DiscordTheatre) -> None:
    theatre.box.faults.duplicate_next_dispatch(ALL_OF_THEM)
    await a_task_from_nothing_to_accepted(theatre)
    assert theatre.box.faults.duplicates < ALL_OF_THEM
    assert len(theatre.app.tasks.find(limit=10)) == 1
    answers = [each for each in theatre.box.requests if each.route.endswith("/callback")]
    assert [each.status for each in answers] == [204] * len(answers)
    assert sum(each.reply_to is not None for each in theatre.place.messages.values()) == 1, "the mention's answer"


@asynccontextmanager
async def told_backwards(theatre: DiscordTheatre) -> AsyncIterator[None]:
    """What happens within it is told in the wrong order, which Discord itself never does."""
    world, held = theatre.box.world, list[Event]()
    tell, world.tell = world.tell, held.append
    try:
        yield
    finally:
        world.tell = tell
    for event in reversed(held):
        world.tell(event)


async def test_an_edit_that_comes_before_its_reply_counts(theatre: DiscordTheatre) -> None:
    await drafted(theatre)
    async with told_backwards(theatre):
        said = await theatre.says("ben", "mention the quay")
        await theatre.edits("ben", said, "mention the old quay")
    await eventually(lambda: set(items(theatre)) == {"mention the old quay"})
    await eventually(lambda: Reaction.CAPTURED in theatre.our_reactions(said))
    assert len(review(theatre).feedback) == 1


async def test_a_vote_before_its_reply_counts_at_the_next_gap_and_a_deletion_at_once(theatre: DiscordTheatre) -> None:
    await drafted(theatre)
    async with told_backwards(theatre):
        voted = await theatre.says("ben", "mention the quay")
        await theatre.reacts("ada", voted, Reaction.SUPPORT)
        gone = await theatre.says("ben", "mention the ferry")
        await theatre.deletes("ben", gone)
    await eventually(lambda: "mention the quay" in items(theatre))
    await theatre.box.gateway.disconnect()
    await eventually(lambda: items(theatre)["mention the quay"].votes)
    assert list(items(theatre)) == ["mention the quay"], "the other was gone before it was captured"


# ---- what people do


async def test_a_reply_by_somebody_who_was_not_asked_is_refused_in_words(theatre: DiscordTheatre) -> None:
    await drafted(theatre, reviewers=("ben",))
    said = await theatre.says("cleo", "mention the quay")
    await eventually(lambda: "reviewer" in theatre.told("cleo"))
    assert not items(theatre)
    assert not theatre.our_reactions(said)
    assert "reviewer" not in theatre.told("ben")


async def test_two_people_press_revise_at_once_and_one_revision_begins(theatre: DiscordTheatre) -> None:
    await drafted(theatre)
    await theatre.says("ben", "mention the quay")
    await eventually(lambda: items(theatre))
    await asyncio.gather(
        theatre.presses("ben", "Revise now", "Task 1"), theatre.presses("cleo", "Revise now", "Task 1")
    )
    await eventually(lambda: review(theatre).task.state is TaskState.REVISING)
    await eventually(lambda: "revised at the moment" in theatre.told("ben") + theatre.told("cleo"))
    assert theatre.stage.pending_jobs() == 1


async def test_accept_during_a_revision_is_refused_and_changes_nothing(theatre: DiscordTheatre) -> None:
    await drafted(theatre)
    await eventually(lambda: "[Accept]" in theatre.thread()[0])
    card = theatre.channel.messages[theatre.place.id]
    before = list(card.components)
    await theatre.says("ben", "mention the quay")
    await eventually(lambda: items(theatre))
    await theatre.presses("ben", "Revise now", "Task 1")
    await eventually(lambda: "revising" in theatre.thread()[0])
    card.components = before  # a phone that has not caught up yet
    ada = theatre.people["ada"]
    asked = await ada.clicks(theatre.channel, card.id, "Accept")
    assert "Accept draft 1?" in asked.text
    assert asked.message
    refused = await ada.clicks(theatre.channel, asked.message.id, "Yes: Accept")
    assert "revised at the moment" in refused.text
    assert review(theatre).task.state is TaskState.REVISING


async def test_a_rubric_that_changes_after_scoring_began_keeps_the_old_marks_apart(theatre: DiscordTheatre) -> None:
    await drafted(theatre)
    await theatre.scores("ben", met={1})
    await theatre.presses("cleo", "Score with notes", "Score draft 1")
    task = review(theatre).task
    theatre.app.tasks.replace_rubric(task.id, parse_rubric("Names the tide\nHas a heading"), Origin.person(task.owner))
    theatre.people["cleo"].fills({"group-1": ["1"]})
    assert "rubric was changed" in (await theatre.people["cleo"].submits()).text
    assert not marks(theatre, "cleo")
    held = review(theatre)
    assert held.rubric
    assert held.rubric.version == 2
    assert held.tally is None or held.tally.graders == 0


async def test_criteria_of_3000_characters_are_named_and_given_back(theatre: DiscordTheatre) -> None:
    rubric = "x" * 3_000
    problems = await theatre.starts("ada", "Guide", BRIEF, rubric=rubric)
    told = "".join(problems.values())
    assert f"{CRITERION_TEXT_MAX}" in told.replace(",", "")
    assert rubric in told
    fits = "\n".join("y" * 299 for _ in range(10))
    assert not await theatre.starts("ada", "Guide", BRIEF, rubric=fits)
    await theatre.works()
    await eventually(lambda: any("Score draft 1" in each for each in theatre.thread()))


async def test_somebody_without_a_display_name_takes_part(theatre: DiscordTheatre) -> None:
    nameless = theatre.guild.add_member("Dot")
    nameless.user.display_name = ""
    theatre.people["dot"] = theatre.box.as_member(nameless)
    await drafted(theatre)
    said = await theatre.says("dot", "mention the quay")
    await eventually(lambda: Reaction.CAPTURED in theatre.our_reactions(said))
    await theatre.presses("ada", "Revise now", "Task 1")
    await theatre.works()
    await eventually(lambda: any("dot: mention the quay" in each for each in theatre.thread()))


async def test_a_draft_that_calls_everyone_pings_nobody(theatre: DiscordTheatre) -> None:
    editors = theatre.guild.add_role("Editors", is_mentionable=True)
    await drafted(theatre)
    ben = theatre.people["ben"].user.id
    await theatre.says("cleo", f"mention @everyone, @here, <@&{editors.id}> and <@{ben}>")
    await eventually(lambda: items(theatre))
    await theatre.presses("ada", "Revise now", "Task 1")
    await theatre.works()
    await eventually(lambda: any("Score draft 2" in each for each in theatre.thread()))
    bot = theatre.box.world.bot
    ours = [each for each in theatre.place.messages.values() if each.author is bot]
    assert any("everyone" in str(each.components) for each in ours)
    assert not any(each.pings.everyone or each.pings.roles or ben in each.pings.users for each in ours)
