"""What people and Discord do to a bot: gaps, archives, roles, intents, duplicates, forums, several guilds."""

import asyncio
from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from bot.cards.forms import FORM_TEXT_MAX
from bot.domain.conversation import Platform
from bot.domain.feedback import Disposition, Feedback
from bot.domain.files import FILE_MAX_BYTES
from bot.domain.review import Review
from bot.sandbox.discord import LocalDiscord
from bot.sandbox.discord.payloads import MEMBERS_INTENT
from bot.services.ports import Reaction
from handlers.discord.app import DiscordBot
from tests.e2e.discord.test_traps import drafted
from tests.support.discord_theatre import DiscordTheatre, listening
from tests.support.posting import posting
from tests.support.reporting import five_revised_tasks
from tests.support.stage import BRIEF, RUBRIC
from tests.support.theatre import eventually


def review(theatre: DiscordTheatre) -> Review:
    """Of the latest task."""
    return theatre.app.tasks.get(theatre.app.tasks.find(limit=10)[-1].id)


def items(theatre: DiscordTheatre) -> dict[str, Feedback]:
    return {each.text: each for each in review(theatre).feedback}


# ---- gaps


@pytest.mark.parametrize("forgets", [True, False], ids=["long", "short"])
async def test_what_people_did_during_an_outage_is_captured(theatre: DiscordTheatre, *, forgets: bool) -> None:
    await drafted(theatre)
    ada, ben, cleo = (theatre.people[name] for name in ("ada", "ben", "cleo"))
    stays = await theatre.says("ben", "mention the quay")
    gone = await theatre.says("cleo", "mention the ferry")
    voted = await theatre.says("cleo", "shorter")
    await theatre.reacts("ada", voted, Reaction.SUPPORT)
    await eventually(lambda: len(items(theatre)) == 3 and items(theatre)["shorter"].votes)
    await theatre.box.goes_down()
    await ben.edits(theatre.place, stays, "mention the south quay")
    await cleo.deletes(theatre.place, gone)
    await ada.unreacts(theatre.place, voted, "👍")
    await ada.says(theatre.place, "mention the lighthouse")
    await ada.says(theatre.place, "// I am away until noon")
    await ben.reacts(theatre.place, theatre.message("Draft 1 by"), "✅")
    theatre.box.comes_back(forgets_sessions=forgets)
    await eventually(lambda: "mention the lighthouse" in items(theatre), 30)
    await eventually(lambda: items(theatre)["mention the ferry"].disposition is Disposition.WITHDRAWN)
    held = items(theatre)
    assert set(held) == {"mention the south quay", "mention the ferry", "shorter", "mention the lighthouse"}
    await eventually(lambda: not [value for _, value in items(theatre)["shorter"].votes if value])
    await eventually(lambda: len(review(theatre).finished) == 1)


async def test_what_people_did_while_no_bot_ran_is_captured(still: DiscordTheatre) -> None:
    async with posting(still.app):
        async with listening(DiscordBot(still.app)):
            await drafted(still)
        await still.says("ben", "mention the quay")
        await still.reacts("cleo", still.message("Draft 1 by"), Reaction.REVISE)
        async with listening(DiscordBot(still.app)):
            await eventually(lambda: "mention the quay" in items(still))
            await eventually(lambda: "revising" in still.thread()[0])


async def test_an_event_that_comes_twice_counts_once(theatre: DiscordTheatre) -> None:
    await drafted(theatre)
    theatre.box.faults.duplicate_next_dispatch(2)
    said = await theatre.says("ben", "mention the quay")
    await eventually(lambda: Reaction.CAPTURED in theatre.our_reactions(said))
    await theatre.reacts("ada", said, Reaction.SUPPORT)
    await eventually(lambda: items(theatre)["mention the quay"].votes)
    assert len(review(theatre).feedback) == 1


# ---- threads


async def test_a_reply_in_an_archived_thread_opens_it_and_is_captured(theatre: DiscordTheatre) -> None:
    await drafted(theatre)
    theatre.place.archive()
    said = await theatre.says("ben", "mention the quay")
    await eventually(lambda: Reaction.CAPTURED in theatre.our_reactions(said))


async def test_a_reaction_is_taken_back_and_put_again(theatre: DiscordTheatre) -> None:
    await drafted(theatre)
    said = await theatre.says("ben", "mention the quay")
    await eventually(lambda: "mention the quay" in items(theatre))
    for value in ((1,), (), (1,)):
        act = theatre.reacts if value else theatre.unreacts
        await act("ada", said, Reaction.SUPPORT)
        await eventually(
            lambda value=value: tuple(v for _, v in items(theatre)["mention the quay"].votes if v) == value  # type: ignore[misc]  # mypy knows no type of a bound default
        )


async def test_a_refusal_reaches_the_person_alone(theatre: DiscordTheatre) -> None:
    assert not await theatre.starts("ada", "Volunteer guide", BRIEF, rubric="Short")
    await theatre.says("ben", "mention the quay")
    await eventually(lambda: "draft" in theatre.told("ben"))
    assert theatre.told("cleo") == ""
    assert all("mention the quay" not in each for each in theatre.thread()[:1])


async def test_other_bots_and_other_threads_say_nothing_to_us(theatre: DiscordTheatre) -> None:
    await drafted(theatre)
    robot = theatre.guild.add_member("Robot")
    robot.user.is_bot = True
    await theatre.box.as_member(robot).says(theatre.place, "mention the ferry")
    chat = await theatre.people["ben"].opens_thread(theatre.channel, "Lunch")
    await theatre.people["ben"].says(chat, "mention the lighthouse")
    await theatre.people["ben"].says(theatre.channel, "mention the pier")
    said = await theatre.people["ben"].says(theatre.threads[0], "mention the quay")
    await eventually(lambda: "👀" in theatre.threads[0].messages[said].reactions)
    assert set(items(theatre)) == {"mention the quay"}


# ---- starting a task


async def test_a_task_is_started_in_a_forum(still: DiscordTheatre) -> None:
    theatre = replace(still, channel=still.guild.add_forum("briefs"))
    async with listening(DiscordBot(theatre.app)), posting(theatre.app):
        post = await theatre.people["ada"].opens_thread(theatre.channel, "How to", text="Type /redraft new here.")
        form = await theatre.people["ada"].command(post, "redraft new", agent="practice")
        assert form.is_modal
        assert not await theatre.fills("ada", {"title": "Guide", "brief": BRIEF, "rubric": RUBRIC})
        await eventually(lambda: len(theatre.threads) == 2)
        await theatre.works()
        await eventually(lambda: any("Score draft 1" in each for each in theatre.thread()))
        said = await theatre.says("ben", "mention the quay")
        await eventually(lambda: Reaction.CAPTURED in theatre.our_reactions(said))
        await theatre.reacts("ben", theatre.place.id, Reaction.REVISE)  # the card itself
        await eventually(lambda: "revising" in theatre.thread()[0])


async def test_reviewers_are_people_or_whoever_has_a_role(theatre: DiscordTheatre) -> None:
    editors = theatre.guild.add_role("Editors")
    theatre.guild.set_roles(theatre.people["ben"].member, editors)
    await drafted(theatre, role=editors, reviewers=("cleo",))
    ids = theatre.app.people.external_ids(review(theatre).task.reviewers)
    assert set(ids.values()) == {theatre.people[name].user.id for name in ("ben", "cleo")}


async def test_a_role_that_was_deleted_meanwhile_is_said_to_be(theatre: DiscordTheatre) -> None:
    editors = theatre.guild.add_role("Editors")
    await theatre.people["ada"].command(theatre.channel, "redraft new", agent="practice", reviewers=editors)
    theatre.guild.delete_role(editors)
    problems = await theatre.fills("ada", {"title": "Guide", "brief": BRIEF})
    assert "role of the reviewers does not exist any more" in "".join(problems.values())
    assert BRIEF in "".join(problems.values())


async def test_files_come_with_the_form(theatre: DiscordTheatre) -> None:
    assert not await theatre.starts("ada", "Guide", BRIEF, rubric="Short", files={"quays.md": b"# Quays\n\nSouth"})
    task = review(theatre).task
    assert task.files == ("quays.md",)


async def test_a_file_that_is_too_large_is_refused_and_the_brief_given_back(theatre: DiscordTheatre) -> None:
    files = {"huge.txt": b"x" * (FILE_MAX_BYTES + 1)}
    problems = await theatre.starts("ada", "Guide", BRIEF, rubric="Short", files=files)
    assert "10,000,001 bytes" in "".join(problems.values())
    assert BRIEF in "".join(problems.values())


async def test_a_channel_where_the_bot_may_not_talk_is_refused_at_once(theatre: DiscordTheatre) -> None:
    theatre.channel.deny(theatre.guild.bot_role, 1 << 35)
    answered = await theatre.people["ada"].command(theatre.channel, "redraft new")
    assert "create public threads" in answered.text


async def test_a_message_becomes_a_task_or_feedback(theatre: DiscordTheatre) -> None:
    ada, ben = theatre.people["ada"], theatre.people["ben"]
    asked = await ben.says(theatre.channel, f"A guide, please\n<@{ada.user.id}> knows more")
    assert (await ada.shortcut(theatre.channel, asked, "Start a task from this")).is_modal
    shown = {each["component"]["custom_id"]: each["component"].get("value") for each in ada.modal.shown["components"]}
    assert shown["title"] == "A guide, please"
    assert shown["brief"] == "A guide, please\n@Ada knows more"
    assert not await theatre.fills("ada", {"rubric": RUBRIC})
    await eventually(lambda: theatre.threads)
    await theatre.works()
    await eventually(lambda: any("Score draft 1" in each for each in theatre.thread()))
    aside = await theatre.says("ben", "// mention the pier")
    taken = await ada.shortcut(theatre.place, aside, "Use as feedback")
    assert "Taken as feedback" in taken.text
    await eventually(lambda: [each.author for each in review(theatre).feedback])
    elsewhere = await ada.shortcut(theatre.channel, asked, "Use as feedback")
    assert "not in the thread of a task" in elsewhere.text


@pytest.mark.parametrize("shortcut", ["Start a task from this", "Use as feedback"])
async def test_our_own_messages_are_nobodys_words(theatre: DiscordTheatre, shortcut: str) -> None:
    assert not await theatre.starts("ada", "Volunteer guide", BRIEF, rubric=RUBRIC)
    await theatre.works()
    await eventually(lambda: any("Draft 1 by" in each for each in theatre.thread()))
    answer = await theatre.people["ben"].shortcut(theatre.place, theatre.message("Draft 1 by"), shortcut)
    assert "one of my own messages" in answer.text
    assert not review(theatre).feedback


@pytest.mark.parametrize("length", [FORM_TEXT_MAX - 1, FORM_TEXT_MAX, FORM_TEXT_MAX + 1])
async def test_a_message_that_is_too_long_for_the_form_is_not_cut(
    theatre: DiscordTheatre, monkeypatch: pytest.MonkeyPatch, length: int
) -> None:
    monkeypatch.setattr("bot.sandbox.discord.personas.CONTENT_MAX", 4_000)  # for who pays Discord
    ada = theatre.people["ada"]
    asked = await ada.says(theatre.channel, "x" * length)
    answer = await ada.shortcut(theatre.channel, asked, "Start a task from this")
    assert answer.is_modal is (length <= FORM_TEXT_MAX)
    if not answer.is_modal:
        assert "the message has 3,001 characters, and 3,000 fit" in answer.text


async def test_a_report_is_filtered_by_options_that_are_offered(theatre: DiscordTheatre) -> None:
    ben = theatre.people["ben"]
    assert await ben.completes(theatre.channel, "redraft report", "agent", "") == []
    nothing = await ben.command(theatre.channel, "redraft report")
    assert "There are no tasks yet." in nothing.text
    await theatre.starts("ada", "Volunteer guide", BRIEF, rubric="Short")
    offered = await ben.completes(theatre.channel, "redraft report", "agent", "pract")
    assert offered == [{"name": "practice", "value": "practice"}]
    kinds = await ben.completes(theatre.channel, "redraft report", "category", "")
    assert len(kinds) == 1
    numbers = await ben.completes(theatre.channel, "redraft report", "task", "guide")
    assert [each["value"] for each in numbers] == [1]
    whole = await ben.command(theatre.channel, "redraft report", category=kinds[0]["value"], task=1, since="2020-01-01")
    assert "1 task:" in whole.text
    assert "not enough data" in whole.text
    assert "No criterion fails" in (await ben.command(theatre.channel, "redraft report", view="criteria")).text
    wrong = await ben.command(theatre.channel, "redraft report", since="yesterday")
    assert "“yesterday” is no day; write one such as 2026-10-01" in wrong.text
    unknown = await ben.command(theatre.channel, "redraft report", agent="cluade")
    assert "Did you mean “claude”?" in unknown.text


async def test_a_report_is_posted_with_its_charts_where_it_was_asked_for(theatre: DiscordTheatre) -> None:
    ben = theatre.people["ben"]
    await asyncio.to_thread(five_revised_tasks, theatre.app, Platform.DISCORD, theatre.guild.id, ben.user.id)
    answer = await ben.command(theatre.channel, "redraft report", agent="claude")
    assert answer.message
    theatre.box.faults.lose_reply("POST /channels/{channel}/messages")
    told = await ben.clicks(theatre.channel, answer.message.id, "Post it here, with charts")
    assert "on its way to this channel" in told.text
    ada = theatre.people["ada"]
    await eventually(lambda: [each for each in ada.sees(theatre.channel) if each.files], seconds=60)
    [report] = ada.sees(theatre.channel)
    assert "5 tasks: 5 accepted." in report.text
    assert "Only tasks with agent:claude" in report.text
    assert "🖼 Share of tasks complete, solo and with feedback" in report.text
    assert "🖼 Share of the same 5 tasks" in report.text
    assert {name: Image.open(BytesIO(content)).width for name, content in report.files.items()} == {
        "lift.png": 1280,
        "cycles.png": 1280,
    }


async def test_tasks_are_offered_while_somebody_types(theatre: DiscordTheatre) -> None:
    await theatre.starts("ada", "Volunteer guide", BRIEF, rubric="Short")
    await theatre.starts("ada", "Price list", BRIEF, rubric="Short")
    offered = await theatre.people["ben"].completes(theatre.channel, "redraft list", "task", "guide")
    assert offered == [{"name": "1: Volunteer guide", "value": 1}]
    answered = await theatre.people["ben"].command(theatre.channel, "redraft list", task=1)
    assert "Volunteer guide" in answered.text
    unknown = await theatre.people["ben"].command(theatre.channel, "redraft list", task=99)
    assert "no task" in unknown.text
    both = await theatre.people["ben"].command(theatre.channel, "redraft list")
    assert f"https://discord.com/channels/{theatre.guild.id}/{theatre.threads[0].id}" in both.text


# ---- intents


async def test_without_the_members_intent_a_role_cannot_be_asked(still: DiscordTheatre, sqlite_url: str) -> None:
    del sqlite_url
    still.box.api.reads_members = False
    async with listening(DiscordBot(still.app)), posting(still.app):
        editors = still.guild.add_role("Editors")
        await still.people["ada"].command(still.channel, "redraft new", agent="practice", reviewers=editors)
        problems = await still.fills("ada", {"title": "Guide", "brief": BRIEF})
        assert "Server Members Intent is off" in "".join(problems.values())


async def test_without_the_content_intent_pings_and_forms_still_work(box: LocalDiscord, still: DiscordTheatre) -> None:
    box.allowed_intents = box.gateway.allowed_intents = MEMBERS_INTENT
    box.api.reads_content, box.api.flags = False, 0
    async with listening(DiscordBot(still.app)), posting(still.app):
        await drafted(still)
        ben = still.people["ben"]
        await ben.says(still.place, "nobody reads this")
        await eventually(lambda: "cannot read replies here that do not ping it" in still.told("ben"))
        await ben.says(still.place, "nor this")
        said = await ben.says(still.place, "mention the quay", reply_to=still.message("Draft 1 by"))
        await eventually(lambda: Reaction.CAPTURED in still.our_reactions(said))
        named = await ben.says(still.place, f"<@{box.world.bot.id}> mention the ferry")
        await eventually(lambda: Reaction.CAPTURED in still.our_reactions(named))
        await still.scores("ben", met={1})
        assert set(items(still)) == {"mention the quay", "mention the ferry"}
        assert still.told("ben").count("cannot read replies here") == 1, "once is enough"
        assert "cannot read" not in still.told("cleo")


async def test_what_cannot_be_read_without_the_content_intent_is_left_as_it_is(
    box: LocalDiscord, still: DiscordTheatre
) -> None:
    """The intent was on, and is off after a restart: nobody's words are taken for gone."""
    async with posting(still.app):
        async with listening(DiscordBot(still.app)):
            await drafted(still)
            said = await still.says("ben", "mention the quay")
            await eventually(lambda: Reaction.CAPTURED in still.our_reactions(said))
        box.allowed_intents = box.gateway.allowed_intents = MEMBERS_INTENT
        box.api.reads_content, box.api.flags = False, 0
        ben, ada = still.people["ben"], still.people["ada"]
        await ada.reacts(still.place, said, "👍")
        named = await ben.says(still.place, f"<@{box.world.bot.id}> mention the ferry")
        other = await ben.says(still.place, "mention the pier")
        async with listening(DiscordBot(still.app)):
            await eventually(lambda: Reaction.CAPTURED in still.our_reactions(named))
            await eventually(lambda: items(still)["mention the quay"].votes)
            assert items(still)["mention the quay"].disposition is Disposition.OPEN
            assert not still.our_reactions(other)
            taken = await ada.shortcut(still.place, other, "Use as feedback")
            assert "Taken as feedback" in taken.text
            await ben.edits(still.place, named, f"<@{box.world.bot.id}> mention the old ferry")
            await eventually(lambda: "mention the old ferry" in items(still))
            await ben.edits(still.place, said, "nobody reads this")
        async with listening(DiscordBot(still.app)):
            await eventually(lambda: Reaction.CAPTURED in still.our_reactions(other))
    assert set(items(still)) == {"mention the quay", "mention the old ferry", "mention the pier"}
    assert all(each.disposition is Disposition.OPEN for each in items(still).values())


# ---- several guilds


async def test_guilds_do_not_see_each_other(theatre: DiscordTheatre) -> None:
    await drafted(theatre)
    other = theatre.box.add_guild("Elsewhere")
    dana = theatre.box.as_member(other.add_member("Dana"), is_patient=True)
    channel = other.add_text_channel("chat")
    assert "no open tasks" in (await dana.command(channel, "redraft list")).text
    assert theatre.app.people.find(Platform.DISCORD, other.id, dana.user.id)


async def test_a_guild_that_threw_the_bot_out_stops_nobody_else(still: DiscordTheatre) -> None:
    async with posting(still.app):
        async with listening(DiscordBot(still.app)):
            await drafted(still)
        still.box.remove_bot(still.guild)
        async with listening(DiscordBot(still.app)) as bot:
            assert bot.is_healthy()


async def test_a_reply_in_a_thread_that_the_poster_has_not_heard_of_yet_is_captured(still: DiscordTheatre) -> None:
    """Discord has carried out what we asked for, and its answer is lost: the poster looks again a second later."""
    async with listening(DiscordBot(still.app)):
        still.box.faults.lose_reply("POST /channels/{channel}/messages/{message}/threads")
        starting = asyncio.create_task(still.starts("ada", "Volunteer guide", BRIEF, rubric="Short"))
        async with posting(still.app):
            await starting
            [task] = still.app.tasks.find(limit=10)
            assert not still.app.people.conversations([task])[task.id].thread_id
            await still.says("ben", "mention the quay")
            await eventually(lambda: "being drafted" in still.told("ben"))


async def test_the_files_of_a_reply_are_part_of_it(theatre: DiscordTheatre) -> None:
    await drafted(theatre)
    ben = theatre.people["ben"]
    said = await ben.says(theatre.place, "mention these", files={"quays.md": b"South quay", "map.xyz": b"\x00\x01"})
    await eventually(lambda: Reaction.CAPTURED in theatre.our_reactions(said))
    assert list(items(theatre)) == ["mention these\n\n“quays.md”:\nSouth quay"]
    await eventually(lambda: "“map.xyz” cannot be used" in theatre.told("ben"))
    aside = await ben.says(theatre.place, "// for us", files={"quays.md": b"South quay"})
    await ben.edits(theatre.place, said, "mention those")
    await eventually(lambda: any(each.startswith("mention those\n\n“quays.md”") for each in items(theatre)))
    assert not theatre.our_reactions(aside)
    assert len(items(theatre)) == 1
