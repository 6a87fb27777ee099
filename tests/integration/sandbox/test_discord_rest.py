"""The real discord.py at the REST API of the local Discord: what it takes, what it refuses, how it fails."""

import io
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import aiohttp
import discord
import pytest
from discord import ui

from bot.sandbox.discord import Channel, Guild, LocalDiscord, Permission, rest_api
from bot.sandbox.discord.routing import ROUTES

POST = "POST /channels/{channel}/messages"
THREADS = "POST /channels/{channel}/messages/{message}/threads"


class Desk:
    """A bot without a gateway, as the poster is one, and a person."""

    def __init__(self, box: LocalDiscord, bot: discord.Client) -> None:
        self.box, self.bot = box, bot
        self.guild: Guild = box.add_guild("Writers")
        self.channel: Channel = self.guild.add_text_channel("reviews")
        self.ada = box.as_member(self.guild.add_member("Ada"))
        self.place = bot.get_partial_messageable(int(self.channel.id))

    def at(self, channel: Channel) -> discord.PartialMessageable:
        return self.bot.get_partial_messageable(int(channel.id))

    async def thread(self, name: str = "Draft") -> Channel:
        """Under a message of the bot."""
        message = await self.place.send("the card")
        made = await self.bot.http.start_thread_with_message(
            self.channel.id, message.id, name=name, auto_archive_duration=1_440
        )
        return self.box.world.channels[str(made["id"])]


@pytest.fixture
async def desk(discord_box: LocalDiscord) -> AsyncIterator[Desk]:
    async with discord.Client(intents=discord.Intents.none()) as bot:
        await bot.login(discord_box.token)
        yield Desk(discord_box, bot)


async def code_of(doing: Awaitable[object]) -> int:
    """The code with which Discord refused it."""
    with pytest.raises(discord.HTTPException) as refused:
        await doing
    return refused.value.code


# ---- the table


def test_the_table_names_every_route_and_no_other() -> None:
    table = [line.strip() for line in (rest_api.__doc__ or "").splitlines() if line.startswith("    ")]
    named = {" ".join(line.split()[:2]): line.split()[2].rstrip(":") for line in table}
    assert named.keys() == ROUTES.keys()
    assert set(named.values()) == {"supported", "partial"}
    assert len(table) == len(named)


async def test_what_is_not_in_the_table_is_not_found(desk: Desk) -> None:
    assert await code_of(desk.bot.http.request(discord.http.Route("GET", "/sticker-packs"))) == 0
    assert desk.box.requests[-1].status == 404


# ---- messages


class TestMessages:
    async def test_a_message_is_posted_edited_and_deleted(self, desk: Desk) -> None:
        sent = await desk.place.send("draft 1")
        assert [each.text for each in desk.ada.sees(desk.channel)] == ["draft 1"]
        await sent.edit(content="draft 1, mended")
        [shown] = desk.ada.sees(desk.channel)
        assert (shown.text, shown.is_edited) == ("draft 1, mended", True)
        await sent.delete()
        assert desk.ada.sees(desk.channel) == []
        assert await code_of(desk.place.fetch_message(sent.id)) == 10008

    async def test_a_message_under_the_same_nonce_is_posted_once(self, desk: Desk) -> None:
        first = await desk.place.send("draft 1", nonce="redraft-1")
        again = await desk.place.send("draft 1", nonce="redraft-1")
        assert first.id == again.id
        assert (await desk.place.send("draft 2", nonce="redraft-2")).id != first.id
        desk.box.pass_time(5 * 60 + 1)
        assert (await desk.place.send("draft 1", nonce="redraft-1")).id != first.id
        assert len(desk.ada.sees(desk.channel)) == 3

    async def test_what_was_posted_and_not_answered_is_found_by_its_nonce(self, desk: Desk) -> None:
        desk.box.faults.lose_reply(POST)
        with pytest.raises(aiohttp.ClientError):
            await desk.place.send("draft 1", nonce="redraft-1")
        await desk.place.send("draft 1", nonce="redraft-1")
        assert [each.text for each in desk.ada.sees(desk.channel)] == ["draft 1"]

    async def test_files_come_and_go(self, desk: Desk) -> None:
        sent = await desk.place.send("with a file", files=[discord.File(_bytes(b"one"), "one.txt")])
        assert await sent.attachments[0].read() == b"one"
        await sent.edit(attachments=[*sent.attachments, discord.File(_bytes(b"two"), "two.txt")])
        assert desk.ada.sees(desk.channel)[0].files == {"one.txt": b"one", "two.txt": b"two"}
        await sent.edit(attachments=[])
        assert desk.ada.sees(desk.channel)[0].files == {}

    async def test_components_are_read_as_people_read_them(self, desk: Desk) -> None:
        view = ui.LayoutView()
        view.add_item(
            ui.Container(
                ui.TextDisplay("## Draft 1"),
                ui.Section("beside", accessory=ui.Button(label="Open", custom_id="open")),
                ui.Separator(),
                ui.File("attachment://draft.md"),
                ui.MediaGallery(discord.MediaGalleryItem("attachment://chart.png", description="Rates")),
                ui.ActionRow(ui.Button(label="Accept", custom_id="a"), ui.Button(label="Old", disabled=True)),
            )
        )
        files = [discord.File(_bytes(b"text"), "draft.md"), discord.File(_bytes(b"png"), "chart.png")]
        sent = await desk.place.send(view=view, files=files)
        expected = "## Draft 1\nbeside\n[Open]\n📎 draft.md\n🖼 Rates\n[Accept] (Old)"
        assert desk.ada.sees(desk.channel)[0].text == expected
        container: Any = (await desk.place.fetch_message(sent.id)).components[0]
        assert container.children[3].media.url.endswith("/draft.md")

    async def test_history_is_read_from_either_end(self, desk: Desk) -> None:
        ids = [int(await desk.ada.says(desk.channel, str(number))) for number in range(5)]
        middle = discord.Object(ids[2])
        assert [each.content async for each in desk.place.history()] == ["4", "3", "2", "1", "0"]
        assert [each.content async for each in desk.place.history(limit=2)] == ["4", "3"]
        assert [each.content async for each in desk.place.history(after=middle)] == ["3", "4"]
        assert [each.content async for each in desk.place.history(after=middle, limit=1)] == ["3"]
        assert [each.content async for each in desk.place.history(before=middle)] == ["1", "0"]
        around = [each.content async for each in desk.place.history(around=middle, limit=3)]
        assert sorted(around) == ["1", "2", "3"]

    async def test_pings_go_to_whom_the_message_may_ring_for(self, desk: Desk) -> None:
        text = f"<@{desk.ada.user.id}> @everyone `@here`"
        await desk.place.send(text)
        await desk.place.send(text, allowed_mentions=discord.AllowedMentions.none())
        await desk.place.send(text, allowed_mentions=discord.AllowedMentions(users=[desk.ada.user], everyone=False))  # type: ignore[list-item]  # our own kind of user, which has the id that is read
        loud, quiet, one = (each.pings for each in desk.ada.sees(desk.channel))
        assert (loud.users, loud.everyone) == ((desk.ada.user.id,), True)
        assert (quiet.users, quiet.everyone) == ((), False)
        assert (one.users, one.everyone) == ((desk.ada.user.id,), False)

    async def test_reactions_of_the_bot_and_of_people_are_listed(self, desk: Desk) -> None:
        sent = await desk.place.send("draft 1")
        await sent.add_reaction("👀")
        await sent.add_reaction("👀")
        await desk.ada.reacts(desk.channel, str(sent.id), "👀")
        [reaction] = (await desk.place.fetch_message(sent.id)).reactions
        assert (reaction.count, reaction.me) == (2, True)
        assert {each.display_name async for each in reaction.users()} == {"redraft", "Ada"}
        await sent.remove_reaction("👀", desk.bot.user)  # type: ignore[arg-type]  # known once it is ready
        assert desk.ada.sees(desk.channel)[0].reactions == {"👀": 1}


def _bytes(content: bytes) -> Any:

    return io.BytesIO(content)


# ---- threads


class TestThreads:
    async def test_a_thread_hangs_under_its_message(self, desk: Desk) -> None:
        thread = await desk.thread("Draft 1")
        await desk.at(thread).send("in the thread")
        assert [each.text for each in desk.ada.sees(thread)] == ["the card", "in the thread"]
        assert [each.text for each in desk.ada.sees(desk.channel)] == ["the card"]
        again = desk.bot.http.start_thread_with_message(
            desk.channel.id, int(thread.id), name="again", auto_archive_duration=1_440
        )
        assert await code_of(again) == 160004

    async def test_a_post_of_a_forum_has_tags_and_a_first_message(self, desk: Desk) -> None:
        forum = desk.guild.add_forum("tasks", ["open", "done"])
        found: Any = await desk.bot.fetch_channel(int(forum.id))
        made = await found.create_thread(name="Logo", content="the card", applied_tags=[found.available_tags[0]])
        assert made.thread.id == made.message.id
        thread = desk.box.world.channels[str(made.thread.id)]
        assert [each.text for each in desk.ada.sees(thread)] == ["the card"]
        await made.thread.edit(applied_tags=[found.available_tags[1]])
        assert thread.applied_tags == [forum.tags[1].id]
        assert await code_of(desk.at(forum).send("no post")) == 50008

    async def test_a_forum_takes_so_many_tags_of_such_a_length_once_each(self, desk: Desk) -> None:
        forum = desk.guild.add_forum("tasks")

        def change(*names: str) -> Awaitable[object]:
            return desk.bot.http.edit_channel(int(forum.id), available_tags=[{"name": each} for each in names])

        assert await code_of(change("open")) == 50013
        desk.guild.bot_role.permissions |= Permission.MANAGE_CHANNELS
        for count, is_taken in ((19, True), (20, True), (21, False)):
            names = [f"topic {number}" for number in range(count)]
            if is_taken:
                await change(*names)
                assert [each.name for each in forum.tags] == names
            else:
                assert await code_of(change(*names)) == 50035
        for length, is_taken in ((19, True), (20, True), (21, False)):
            if is_taken:
                await change("t" * length)
            else:
                assert await code_of(change("t" * length)) == 50035
        assert await code_of(change("open", "Open")) == 40061

    async def test_a_post_has_at_most_five_tags_and_one_where_its_forum_wants_one(self, desk: Desk) -> None:
        forum = desk.guild.add_forum("tasks", [f"topic {number}" for number in range(6)])
        ids = [each.id for each in forum.tags]

        async def post(*tags: str) -> str:
            body = {"name": "Logo", "applied_tags": tags, "message": {"content": "the card"}}
            made = await desk.bot.http.request(
                discord.http.Route("POST", "/channels/{channel_id}/threads", channel_id=forum.id), json=body
            )
            return str(made["id"])

        for count in (4, 5):
            assert desk.box.world.channels[await post(*ids[:count])].applied_tags == ids[:count]
        assert await code_of(post(*ids)) == 50035
        assert await code_of(post("1")) == 10087
        forum.requires_tag = True
        assert await code_of(post()) == 40067
        forum.tags[0].is_moderated = True
        desk.guild.bot_role.permissions &= ~Permission.MANAGE_THREADS
        assert await code_of(post(ids[0])) == 50013

    async def test_an_archived_thread_opens_when_somebody_writes(self, desk: Desk) -> None:
        thread = await desk.thread()
        sent = await desk.at(thread).send("draft 1")
        thread.archive()
        assert await code_of(sent.edit(content="x")) == 50083
        assert await code_of(sent.add_reaction("👀")) == 50083
        await desk.at(thread).send("draft 2")
        assert not thread.archived
        await sent.add_reaction("👀")

    async def test_a_locked_thread_is_closed_to_whom_may_not_manage_it(self, desk: Desk) -> None:
        thread = await desk.thread()
        desk.channel.deny(desk.guild.bot_role, Permission.MANAGE_THREADS)
        thread.archive(locked=True)
        assert await code_of(desk.at(thread).send("draft 2")) == 50083
        thread.unarchive()
        assert await code_of(desk.at(thread).send("draft 2")) == 160005
        desk.channel.allow(desk.guild.bot_role, Permission.MANAGE_THREADS)
        await desk.at(thread).send("draft 2")

    async def test_the_bot_archives_locks_and_opens(self, desk: Desk) -> None:
        thread = await desk.thread()
        found: Any = await desk.bot.fetch_channel(int(thread.id))
        await found.edit(archived=True, locked=True)
        assert (thread.archived, thread.locked) == (True, True)
        assert await code_of(found.edit(name="closed")) == 50083
        await found.edit(archived=False, name="open")
        assert (thread.archived, thread.name) == (False, "open")

    async def test_archived_threads_are_listed_apart(self, desk: Desk) -> None:
        kept, gone = await desk.thread("kept"), await desk.thread("gone")
        gone.archive()
        active = await desk.bot.http.get_active_threads(int(desk.guild.id))
        old = await desk.bot.http.get_public_archived_threads(int(desk.channel.id))
        assert [each["id"] for each in active["threads"]] == [kept.id]
        assert [each["id"] for each in old["threads"]] == [gone.id]


# ---- refusals


async def test_what_does_not_exist_is_unknown(desk: Desk) -> None:
    nowhere = desk.bot.get_partial_messageable(1)
    assert await code_of(nowhere.send("x")) == 10003
    assert await code_of(desk.place.fetch_message(1)) == 10008
    assert await code_of(desk.bot.fetch_guild(1)) == 10004
    assert await code_of(desk.bot.fetch_user(1)) == 10013
    assert await code_of(desk.bot.http.get_member(int(desk.guild.id), 1)) == 10007


DOINGS: dict[str, tuple[Permission, Callable[[Desk, discord.Message], Awaitable[object]]]] = {
    "send": (Permission.SEND_MESSAGES, lambda desk, _: desk.place.send("x")),
    "attach": (
        Permission.ATTACH_FILES,
        lambda desk, _: desk.place.send("x", file=discord.File(_bytes(b"x"), "x.txt")),
    ),
    "react": (Permission.ADD_REACTIONS, lambda _, message: message.add_reaction("👀")),
    "open a thread": (
        Permission.CREATE_PUBLIC_THREADS,
        lambda desk, message: desk.bot.http.start_thread_with_message(
            desk.channel.id, message.id, name="x", auto_archive_duration=1_440
        ),
    ),
    "read one": (Permission.READ_MESSAGE_HISTORY, lambda desk, message: desk.place.fetch_message(message.id)),
}


@pytest.mark.parametrize("doing", DOINGS)
async def test_what_the_bot_may_not_do_is_refused(desk: Desk, doing: str) -> None:
    permission, does = DOINGS[doing]
    message = await desk.place.send("draft 1")
    desk.channel.deny(desk.guild.bot_role, permission)
    assert await code_of(does(desk, message)) == 50013
    desk.channel.deny(desk.guild.bot_role, Permission.VIEW_CHANNEL)
    assert await code_of(does(desk, message)) == 50001
    desk.channel.overwrites.clear()
    await does(desk, message)


async def test_messages_of_others_are_theirs(desk: Desk) -> None:
    number = int(await desk.ada.says(desk.channel, "mine"))
    theirs = desk.place.get_partial_message(number)
    assert await code_of(theirs.edit(content="yours")) == 50005
    desk.channel.deny(desk.guild.bot_role, Permission.MANAGE_MESSAGES)
    assert await code_of(theirs.delete()) == 50013
    desk.channel.overwrites.clear()
    await theirs.delete()


def _layout(*texts: str) -> ui.LayoutView:
    view = ui.LayoutView()
    for text in texts:
        view.add_item(ui.TextDisplay(text))
    return view


def _boxes_in_a_message() -> ui.LayoutView:
    view = ui.LayoutView()
    view.add_item(ui.Label(text="x", component=ui.CheckboxGroup(options=[discord.CheckboxGroupOption(label="x")])))
    return view


FITTING: list[dict[str, Any]] = [
    {"content": "x" * 1_999},
    {"content": "x" * 2_000},
    {"content": "x", "nonce": "n" * 25},
    {"view": lambda: _layout("x" * 3_999)},
    {"view": lambda: _layout("x" * 2_000, "x" * 2_000)},
    {"view": lambda: _layout(*["x"] * 40)},
    {"content": "x", "files": 10},
]
UNFITTING: list[tuple[dict[str, Any], int]] = [
    ({"content": "x" * 2_001}, 50035),
    ({"content": ""}, 50006),
    ({"content": "x", "nonce": "n" * 26}, 50035),
    ({"view": lambda: _layout("x" * 2_000, "x" * 2_001)}, 50035),
    ({"view": _boxes_in_a_message}, 50035),
    ({"view": lambda: _layout("fine"), "content": "beside"}, 50035),
    ({"content": "x", "files": 11}, 50035),
    ({"view": lambda: ui.LayoutView().add_item(ui.File("attachment://none.txt"))}, 50035),
]


def _given(body: dict[str, Any]) -> dict[str, Any]:
    found = dict(body)
    if "view" in found:
        found["view"] = found["view"]()
    if "files" in found:
        found["files"] = [discord.File(_bytes(b"x"), f"{number}.txt") for number in range(found["files"])]
    return found


@pytest.mark.parametrize("body", FITTING)
async def test_what_fits_is_posted(desk: Desk, body: dict[str, Any]) -> None:
    await desk.place.send(**_given(body))
    assert len(desk.ada.sees(desk.channel)) == 1


@pytest.mark.parametrize(("body", "code"), UNFITTING)
async def test_what_does_not_fit_is_refused(desk: Desk, body: dict[str, Any], code: int) -> None:
    given = _given(body)
    if "view" in given and "content" in given:  # discord.py itself refuses this one
        payload = {"content": "beside", "flags": 1 << 15, "components": given["view"].to_components()}
        route = discord.http.Route("POST", "/channels/{channel_id}/messages", channel_id=desk.channel.id)
        assert await code_of(desk.bot.http.request(route, json=payload)) == code
    else:
        assert await code_of(desk.place.send(**given)) == code
    assert desk.ada.sees(desk.channel) == []


# ---- misbehaviour


class TestRateLimits:
    async def test_a_429_is_waited_for_and_asked_again(self, desk: Desk) -> None:
        desk.box.faults.rate_limit(POST, 0.3)
        began = time.monotonic()
        await desk.place.send("draft 1")
        assert time.monotonic() - began >= 0.3
        assert [each.text for each in desk.ada.sees(desk.channel)] == ["draft 1"]

    async def test_a_bucket_says_when_it_is_empty_and_discord_py_waits(self, desk: Desk) -> None:
        desk.box.limits.routes[POST] = (2, 0.4)
        began = time.monotonic()
        for number in range(3):
            await desk.place.send(str(number))
        assert time.monotonic() - began >= 0.35
        assert all(each.status == 200 for each in desk.box.requests if each.route == POST)

    async def test_threads_can_be_held_back_for_long(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        """With a limit on what it waits for, discord.py raises instead of sleeping for 136 seconds."""
        message = await desk.place.send("the card")
        desk.box.faults.rate_limit(THREADS, 136)
        monkeypatch.setattr(desk.bot.http, "max_ratelimit_timeout", 30.0)
        with pytest.raises(discord.RateLimited) as limited:
            await desk.bot.http.start_thread_with_message(
                desk.channel.id, message.id, name="x", auto_archive_duration=60
            )
        assert limited.value.retry_after == 136
        assert desk.guild.threads == []

    async def test_the_fifty_first_request_of_a_second_waits(self, discord_box: LocalDiscord) -> None:
        discord_box.limits.default = (1_000, 1.0)
        # all within one second of the box's clock
        discord_box.limits.now = lambda: 1_000.2
        headers = {"Authorization": f"Bot {discord_box.token}"}
        async with aiohttp.ClientSession(headers=headers) as session:
            answers = []
            for _ in range(51):
                async with session.get(f"{discord_box.api_url}/users/@me") as response:
                    answers.append((response.status, await response.json(), response.headers.get("Via")))
        assert [status for status, _, _ in answers[:50]] == [200] * 50
        status, body, via = answers[50]
        assert (status, body["global"], body["retry_after"], via) == (429, True, 0.8, "1.1 google")


async def test_nothing_answers_during_an_outage(desk: Desk) -> None:
    await desk.box.goes_down()
    with pytest.raises(aiohttp.ClientError):
        await desk.place.send("x")
    desk.box.comes_back()
    await desk.place.send("y")
    assert [each.text for each in desk.ada.sees(desk.channel)] == ["y"]


async def test_a_route_can_be_made_to_refuse(desk: Desk) -> None:
    sent = await desk.place.send("draft 1")
    desk.box.faults.refuse("PATCH /channels/{channel}/messages/{message}", 400, 30046, "Maximum number of edits")
    assert await code_of(sent.edit(content="draft 1, mended")) == 30046
    await sent.edit(content="draft 1, mended")


async def test_every_request_is_kept_with_its_body(desk: Desk) -> None:
    await desk.place.send("draft 1", nonce="redraft-1")
    request = desk.box.requests[-1]
    assert (request.route, request.params, request.status) == (POST, {"channel": desk.channel.id}, 200)
    assert request.body["content"] == "draft 1"


async def test_it_listens_on_loopback_only() -> None:
    async with LocalDiscord() as box:
        assert box._runner is not None
        assert [address[0] for address in box._runner.addresses] == ["127.0.0.1"]
