"""Commands, buttons and forms: the real discord.py answers what people do in the local Discord."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import discord
import pytest
from discord import app_commands, ui

from bot.sandbox.discord import CannotError, Channel, Guild, LocalDiscord, NoAnswerError, Permission, Persona
from tests.support.discord_client import Bot, connected


class Place:
    """A guild with one channel, two people and a connected bot."""

    def __init__(self, box: LocalDiscord, guild: Guild, channel: Channel, bot: Bot) -> None:
        self.box, self.guild, self.channel, self.bot = box, guild, channel, bot
        self.ada, self.bob = (box.as_member(guild.add_member(name)) for name in ("Ada", "Bob"))


@pytest.fixture
async def place(discord_box: LocalDiscord) -> AsyncIterator[Place]:
    guild = discord_box.add_guild("Writers")
    channel = guild.add_text_channel("reviews")
    async with connected(discord_box) as bot:
        yield Place(discord_box, guild, channel, bot)


Handler = Any


def answers_components(bot: Bot, handler: Handler) -> None:
    """Give every interaction that is no command to the handler, as a stateless bot does."""

    async def on_interaction(interaction: discord.Interaction) -> None:
        if interaction.type in {discord.InteractionType.component, discord.InteractionType.modal_submit}:
            await handler(interaction)

    bot.event(on_interaction)


def score_modal() -> ui.Modal:
    modal = ui.Modal(title="Score", custom_id="score:1")
    boxes = [
        discord.CheckboxGroupOption(label=f"Criterion {number}", value=str(number), default=number == 1)
        for number in range(1, 11)
    ]
    group: Any = ui.CheckboxGroup(options=boxes, custom_id="marks", required=False, min_values=0)
    modal.add_item(ui.Label(text="Met", component=group))
    comment: Any = ui.TextInput(custom_id="comment", max_length=20, style=discord.TextStyle.long)
    modal.add_item(ui.Label(text="Comment", component=comment))
    return modal


async def test_a_command_opens_a_form_whose_boxes_come_back(place: Place) -> None:
    @place.bot.tree.command(name="score", description="Score a draft")
    async def score(interaction: discord.Interaction) -> None:
        await interaction.response.send_modal(score_modal())

    async def filed(interaction: discord.Interaction) -> None:
        data: Any = interaction.data
        marks, comment = (item["component"] for item in data["components"])
        await interaction.response.send_message(f"{marks['values']} {comment['value']}", ephemeral=True)

    answers_components(place.bot, filed)
    await place.bot.tree.sync()
    assert (await place.ada.command(place.channel, "score")).is_modal
    place.ada.fills({"Met": ["1", "3"], "comment": "fine"})
    answered = await place.ada.submits()
    assert answered.text == "['1', '3'] fine"
    assert not place.ada.has_modal
    assert [each.text for each in place.ada.ephemerals(place.channel)] == ["['1', '3'] fine"]
    assert place.bob.sees(place.channel) == []
    assert place.bot.events("message") == []


async def test_two_people_have_their_own_forms(place: Place) -> None:
    @place.bot.tree.command(name="score", description="Score a draft")
    async def score(interaction: discord.Interaction) -> None:
        await interaction.response.send_modal(score_modal())

    filed: dict[str, str] = {}

    async def submitted(interaction: discord.Interaction) -> None:
        data: Any = interaction.data
        filed[interaction.user.display_name] = data["components"][1]["component"]["value"]
        await interaction.response.defer()

    answers_components(place.bot, submitted)
    await place.bot.tree.sync()
    await place.ada.command(place.channel, "score")
    await place.bob.command(place.channel, "score")
    for persona, words in ((place.bob, "from Bob"), (place.ada, "from Ada")):
        persona.fills({"Comment": words})
    # A form that a command opened has no message, so there is nothing that could be deferred.
    with pytest.raises(NoAnswerError):
        await place.ada.submits()
    assert filed == {"Ada": "from Ada"}
    assert place.ada.has_modal


async def test_a_form_lets_nobody_type_too_much_or_leave_out_what_is_required(place: Place) -> None:
    @place.bot.tree.command(name="score", description="Score a draft")
    async def score(interaction: discord.Interaction) -> None:
        await interaction.response.send_modal(score_modal())

    await place.bot.tree.sync()
    await place.ada.command(place.channel, "score")
    for length in (19, 20):
        place.ada.fills({"comment": "x" * length})
    with pytest.raises(CannotError):
        place.ada.fills({"comment": "x" * 21})
    place.ada.fills({"comment": "  "})
    with pytest.raises(CannotError, match="Comment"):
        await place.ada.submits()


async def test_every_kind_of_input_comes_back(place: Place) -> None:
    editors = place.guild.add_role("Editors")

    @place.bot.tree.command(name="new", description="A new task")
    async def new(interaction: discord.Interaction) -> None:
        modal = ui.Modal(title="New task", custom_id="new")
        radio = ui.RadioGroup[Any](
            options=[discord.RadioGroupOption(label=each, value=each.lower()) for each in ("Claude", "GPT")],
            custom_id="agent",
        )
        for label, control in (
            ("Agent", radio),
            ("Category", ui.Select[Any](options=[discord.SelectOption(label="Text", value="t")], custom_id="category")),
            ("Reviewers", ui.UserSelect[Any](custom_id="reviewers", max_values=2)),
            ("Role", ui.RoleSelect[Any](custom_id="role")),
            ("Files", ui.FileUpload[Any](custom_id="files", max_values=2)),
        ):
            modal.add_item(ui.Label(text=label, component=control))
        await interaction.response.send_modal(modal)

    got: list[Any] = []

    async def submitted(interaction: discord.Interaction) -> None:
        data: Any = interaction.data
        got.extend(item["component"].get("value", item["component"].get("values")) for item in data["components"])
        got.append(data["resolved"])
        await interaction.response.send_message("created")

    answers_components(place.bot, submitted)
    await place.bot.tree.sync()
    await place.ada.command(place.channel, "new")
    with pytest.raises(CannotError, match="Agent, Category, Files"):
        await place.ada.submits()
    place.ada.fills({"Agent": "GPT", "Category": "t", "Reviewers": [place.bob.member], "Role": [editors]})
    with pytest.raises(CannotError, match="at most 2"):
        place.ada.fills({"Files": {"a": b"", "b": b"", "c": b""}})
    place.ada.fills({"Files": {"brief.txt": b"the brief"}})
    assert (await place.ada.submits()).text == "created"
    agent, category, reviewers, role, files, resolved = got
    assert (agent, category, reviewers, role) == ("gpt", ["t"], [place.bob.user.id], [editors.id])
    assert resolved["users"][place.bob.user.id]["global_name"] == "Bob"
    assert resolved["roles"][editors.id]["name"] == "Editors"
    url = resolved["attachments"][files[0]]["url"]
    assert await place.bot.http.get_from_cdn(url) == b"the brief"


class TestCommands:
    async def test_options_come_as_what_they_are(self, place: Place) -> None:
        got: list[Any] = []
        group = app_commands.Group(name="redraft", description="Drafts")

        @group.command(name="new", description="A new task")
        async def new(
            interaction: discord.Interaction,
            title: str,
            reviewer: discord.Member,
            role: discord.Role,
            brief: discord.Attachment,
            cycles: app_commands.Range[int, 1, 4] = 4,
        ) -> None:
            got.extend([title, reviewer.display_name, role.name, await brief.read(), cycles])
            await interaction.response.send_message("ok")

        place.bot.tree.add_command(group)
        await place.bot.tree.sync()
        role = place.guild.add_role("Editors")
        options = {"reviewer": place.bob.member, "role": role, "brief": ("b.txt", b"words")}
        answered = await place.ada.command(place.channel, "redraft new", title="Logo", **options)
        assert got == ["Logo", "Bob", "Editors", b"words", 4]
        assert [each.text for each in place.bob.sees(place.channel)] == [answered.text] == ["ok"]

    @pytest.mark.parametrize(
        ("line", "options", "why"),
        [
            ("nothing", {}, "no command"),
            ("redraft old", {}, "no command"),
            ("redraft", {}, "not the whole"),
            ("redraft new", {}, "needs title"),
            ("redraft new", {"title": "x", "colour": "red"}, "has no colour"),
            ("redraft new", {"title": 5}, "something else"),
        ],
    )
    async def test_what_is_not_registered_cannot_be_typed(
        self, place: Place, line: str, options: dict[str, Any], why: str
    ) -> None:
        group = app_commands.Group(name="redraft", description="Drafts")

        @group.command(name="new", description="A new task")
        async def new(interaction: discord.Interaction, title: str) -> None:
            await interaction.response.send_message(title)

        place.bot.tree.add_command(group)
        await place.bot.tree.sync()
        with pytest.raises(CannotError, match=why):
            await place.ada.command(place.channel, line, **options)

    async def test_an_option_is_completed(self, place: Place) -> None:
        @place.bot.tree.command(name="report", description="A report")
        async def report(interaction: discord.Interaction, task: str) -> None:
            await interaction.response.send_message(task)

        @report.autocomplete("task")
        async def complete(interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
            return [app_commands.Choice(name=f"{current}go", value="1")]

        await place.bot.tree.sync()
        assert await place.ada.completes(place.channel, "report", "task", "lo") == [{"name": "logo", "value": "1"}]

    async def test_a_message_is_used_from_its_menu(self, place: Place) -> None:
        @place.bot.tree.context_menu(name="Use as feedback")
        async def use(interaction: discord.Interaction, message: discord.Message) -> None:
            await interaction.response.send_message(f"used: {message.content}", ephemeral=True)

        await place.bot.tree.sync()
        number = await place.bob.says(place.channel, "shorter")
        assert (await place.ada.shortcut(place.channel, number, "Use as feedback")).text == "used: shorter"

    async def test_commands_that_are_known_do_not_count_as_created(self, place: Place) -> None:
        for number in range(100):
            body = {"name": f"c{number}", "description": "x"}
            await place.bot.http.upsert_global_command(int(place.box.application_id), body)  # type: ignore[arg-type]  # a command as plain JSON
        app = int(place.box.application_id)
        commands: Any = await place.bot.http.get_global_commands(app)
        await place.bot.http.bulk_upsert_global_commands(app, commands)
        assert len(place.box.world.commands_created[""]) == 100
        with pytest.raises(discord.HTTPException) as refused:
            await place.bot.http.upsert_global_command(app, {"name": "more", "description": "x"})  # type: ignore[arg-type]  # a command as plain JSON
        assert refused.value.code == 30032
        renamed: Any = [{"name": f"d{number}", "description": "x"} for number in range(100)]
        await place.bot.http.bulk_upsert_global_commands(app, renamed)
        assert len(place.box.world.commands_created[""]) == 200
        with pytest.raises(discord.HTTPException) as refused:
            await place.bot.http.bulk_upsert_global_commands(app, commands)
        assert refused.value.code == 30034
        place.box.pass_time(86_401)
        await place.bot.http.bulk_upsert_global_commands(app, commands)


def a_layout(*buttons: ui.Button[Any]) -> ui.LayoutView:
    view = ui.LayoutView(timeout=None)
    view.add_item(ui.Container(ui.TextDisplay("Draft 1"), ui.ActionRow(*buttons), accent_colour=0x3498DB))
    return view


class TestClicks:
    async def test_a_button_changes_its_message(self, place: Place) -> None:
        sent = await place.bot.get_partial_messageable(int(place.channel.id)).send(
            view=a_layout(ui.Button(label="Accept", custom_id="draft.accept:1"))
        )

        async def pressed(interaction: discord.Interaction) -> None:
            view = ui.LayoutView()
            view.add_item(ui.TextDisplay(f"accepted by {interaction.user.display_name}"))
            await interaction.response.edit_message(view=view)

        answers_components(place.bot, pressed)
        assert "Draft 1\n[Accept]" in place.ada.sees(place.channel)[0].text
        answered = await place.ada.clicks(place.channel, str(sent.id), "Accept")
        assert answered.is_update
        assert [each.text for each in place.bob.sees(place.channel)] == ["accepted by Ada"]
        with pytest.raises(CannotError):
            await place.ada.clicks(place.channel, str(sent.id), "Accept")

    async def test_a_menu_says_what_was_chosen(self, place: Place) -> None:
        view = ui.LayoutView(timeout=None)
        menu = ui.Select[Any](
            placeholder="Which task?", custom_id="task", options=[discord.SelectOption(label="Logo", value="7")]
        )
        view.add_item(ui.ActionRow(menu))
        view.add_item(ui.ActionRow(ui.UserSelect[Any](placeholder="Who?", custom_id="who", max_values=2)))
        sent = await place.bot.get_partial_messageable(int(place.channel.id)).send(view=view)

        async def chosen(interaction: discord.Interaction) -> None:
            data: Any = interaction.data
            await interaction.response.send_message(" ".join(data["values"]), ephemeral=True)

        answers_components(place.bot, chosen)
        assert (await place.ada.chooses(place.channel, str(sent.id), "Logo")).text == "7"
        answered = await place.ada.chooses(place.channel, str(sent.id), place.bob.member, place.ada.member, what="who")
        assert answered.text == f"{place.bob.user.id} {place.ada.user.id}"

    async def test_a_deferred_answer_follows(self, place: Place) -> None:
        done = asyncio.Event()
        sent = await place.bot.get_partial_messageable(int(place.channel.id)).send(
            view=a_layout(ui.Button(label="Report", custom_id="report"))
        )

        async def pressed(interaction: discord.Interaction) -> None:
            await interaction.response.defer(ephemeral=True, thinking=True)
            await interaction.followup.send("the report")
            await interaction.followup.send("for all to see")
            await interaction.edit_original_response(content="the report, mended")
            done.set()

        answers_components(place.bot, pressed)
        answered = await place.ada.clicks(place.channel, str(sent.id), "report")
        assert answered.is_deferred
        async with asyncio.timeout(5):
            await done.wait()
        mine, public = place.ada.sees(place.channel)[1:]
        assert (mine.text, mine.is_ephemeral, mine.is_loading) == ("the report, mended", True, False)
        assert (public.text, public.is_ephemeral) == ("for all to see", False)
        assert len(place.bob.sees(place.channel)) == 2

    async def test_a_token_is_good_for_fifteen_minutes(self, place: Place) -> None:
        sent = await place.bot.get_partial_messageable(int(place.channel.id)).send(
            view=a_layout(ui.Button(label="Report", custom_id="report"))
        )
        held: list[discord.Interaction] = []

        async def pressed(interaction: discord.Interaction) -> None:
            held.append(interaction)
            await interaction.response.send_message("first")

        answers_components(place.bot, pressed)
        await place.ada.clicks(place.channel, str(sent.id), "report")
        place.box.pass_time(15 * 60 - 5)
        await held[0].followup.send("second")
        place.box.pass_time(6)
        with pytest.raises(discord.HTTPException) as refused:
            await held[0].followup.send("third")
        assert refused.value.code == 50027


class TestWrongAnswers:
    async def _press(self, place: Place, handler: Handler) -> list[int]:
        """The codes with which the handler was refused, after somebody pressed a button."""
        sent = await place.bot.get_partial_messageable(int(place.channel.id)).send(
            view=a_layout(ui.Button(label="Go", custom_id="go"))
        )
        codes: list[int] = []

        async def pressed(interaction: discord.Interaction) -> None:
            try:
                await handler(interaction)
            except discord.HTTPException as refused:
                codes.append(refused.code)

        answers_components(place.bot, pressed)
        try:
            await place.ada.clicks(place.channel, str(sent.id), "Go")
        finally:
            await asyncio.sleep(0.1)
        return codes

    async def test_a_second_first_answer_is_refused(self, place: Place) -> None:
        async def twice(interaction: discord.Interaction) -> None:
            await interaction.response.send_message("one")
            interaction.response._response_type = None
            await interaction.response.send_message("two")

        assert await self._press(place, twice) == [40060]

    async def test_a_form_cannot_follow_a_deferral(self, place: Place) -> None:
        async def deferred(interaction: discord.Interaction) -> None:
            await interaction.response.defer()
            interaction.response._response_type = None
            await interaction.response.send_modal(score_modal())

        assert await self._press(place, deferred) == [40060]

    async def test_a_form_cannot_answer_a_form(self, place: Place) -> None:
        async def form(interaction: discord.Interaction) -> None:
            await interaction.response.send_modal(score_modal())

        assert await self._press(place, form) == []
        place.ada.fills({"Comment": "x"})
        with pytest.raises(NoAnswerError):
            await place.ada.submits()
        [refused] = [each for each in place.box.requests if each.status >= 400]
        assert refused.answer["code"] == 50035

    async def test_an_answer_that_comes_too_late_is_unknown(self, place: Place) -> None:
        async def late(interaction: discord.Interaction) -> None:
            place.box.pass_time(3.01)
            await interaction.response.send_message("too late")

        with pytest.raises(NoAnswerError):
            await self._press(place, late)
        assert [each.answer["code"] for each in place.box.requests if each.status == 404] == [10062]

    async def test_an_answer_can_be_made_to_come_too_late(self, place: Place) -> None:
        async def good(interaction: discord.Interaction) -> None:
            await interaction.response.send_message("in time")

        place.box.faults.answer_late()
        with pytest.raises(NoAnswerError):
            await self._press(place, good)
        assert await self._press(place, good) == []

    async def test_nothing_can_be_answered_in_a_thread_that_is_archived_and_locked(self, place: Place) -> None:
        thread = await place.ada.opens_thread(place.channel, "Draft")
        sent = await place.bot.get_partial_messageable(int(thread.id)).send(
            view=a_layout(ui.Button(label="Go", custom_id="go"))
        )
        codes: list[int] = []

        async def pressed(interaction: discord.Interaction) -> None:
            try:
                await interaction.response.send_message("here")
            except discord.HTTPException as refused:
                codes.append(refused.code)

        answers_components(place.bot, pressed)
        assert (await place.ada.clicks(thread, str(sent.id), "Go")).text == "here"
        thread.archive(locked=True)
        with pytest.raises(NoAnswerError):
            await place.ada.clicks(thread, str(sent.id), "Go")
        assert codes == [50083]

    async def test_nothing_follows_before_the_first_answer(self, place: Place) -> None:
        async def follows(interaction: discord.Interaction) -> None:
            await interaction.followup.send("early")

        with pytest.raises(NoAnswerError):
            await self._press(place, follows)
        assert [each.answer["code"] for each in place.box.requests if each.status == 404] == [10015]


async def test_a_bot_that_is_not_there_does_not_answer(discord_box: LocalDiscord) -> None:
    guild = discord_box.add_guild("Writers")
    channel = guild.add_text_channel("reviews")
    discord_box.world.commands[""] = [{"id": "1", "name": "new", "type": 1}]
    persona: Persona = discord_box.as_member(guild.add_member("Ada"))
    with pytest.raises(NoAnswerError):
        await persona.command(channel, "new")


class TestWhatPeopleMayDo:
    async def test_nobody_writes_clicks_or_looks_where_they_may_not(self, place: Place) -> None:
        number = await place.ada.says(place.channel, "hello")
        place.channel.deny(place.bob.member, Permission.SEND_MESSAGES)
        with pytest.raises(CannotError):
            await place.bob.says(place.channel, "x")
        place.channel.deny(place.bob.member, Permission.VIEW_CHANNEL)
        assert place.bob.sees(place.channel) == []
        with pytest.raises(CannotError):
            await place.bob.reacts(place.channel, number, "👍")

    async def test_messages_of_others_are_theirs(self, place: Place) -> None:
        number = await place.ada.says(place.channel, "hello")
        with pytest.raises(CannotError):
            await place.bob.edits(place.channel, number, "bye")
        with pytest.raises(CannotError):
            await place.bob.deletes(place.channel, number)

    async def test_an_archived_thread_takes_no_edits_and_no_reactions(self, place: Place) -> None:
        thread = await place.ada.opens_thread(place.channel, "Draft", text="hello")
        number = place.ada.sees(thread)[0].id
        thread.archive()
        with pytest.raises(CannotError):
            await place.ada.edits(thread, number, "x")
        with pytest.raises(CannotError):
            await place.ada.reacts(thread, number, "👍")
        await place.ada.says(thread, "opens it")
        await place.ada.reacts(thread, number, "👍")

    @pytest.mark.parametrize(("length", "fits"), [(1_999, True), (2_000, True), (2_001, False)])
    async def test_a_message_has_at_most_2000_characters(self, place: Place, length: int, fits: bool) -> None:
        if fits:
            await place.ada.says(place.channel, "x" * length)
        else:
            with pytest.raises(CannotError):
                await place.ada.says(place.channel, "x" * length)
