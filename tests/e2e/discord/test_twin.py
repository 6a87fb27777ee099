"""The real bot, poster and worker against a Discord that others made: what people do, from the act to the answer.

tests/support/discord_twin.py says what it lacks. It takes no files: nothing is accepted here, as that shows one.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.chat.discord.limits import Kind
from bot.domain.feedback import Disposition
from bot.domain.review import Review
from bot.domain.score import MarkValue
from bot.domain.task import TaskState
from handlers.discord import answers, app
from handlers.discord.app import DiscordBot
from tests.support.discord_theatre import listening
from tests.support.discord_twin import CHANNEL, PACKAGE, SCRIPT, TOKEN, Answer, Json, Twin, every, twin, words
from tests.support.node import needed
from tests.support.posting import posting
from tests.support.stage import BRIEF, RUBRIC, Stage
from tests.support.theatre import eventually

MESSAGE, MESSAGE_TO_COME, MODAL = 4, 5, 9
EPHEMERAL = 1 << 6


@dataclass
class House:
    """One guild of the twin with our bot in it."""

    twin: Twin
    stage: Stage

    @property
    def thread(self) -> str:
        return str(self.twin.threads()[-1]["id"])

    def review(self) -> Review:
        """Of the latest task."""
        tasks = self.stage.app.tasks
        return tasks.get(tasks.find(limit=10)[-1].id)

    async def answered(self, interaction: str) -> Answer:
        """The bot's answer; where that was announced, what followed."""
        await eventually(lambda: self.twin.answer(interaction))
        found = self.twin.answer(interaction)
        assert found
        if found.type != MESSAGE_TO_COME:
            return found
        await eventually(lambda: self.twin.followed(found))
        return self.twin.followed(found) or found

    async def shows(self, what: str, channel: str) -> str:
        """The latest message there with these words; its id."""
        await eventually(lambda: self._with(what, channel))
        return str(self._with(what, channel)[-1]["id"])

    def _with(self, what: str, channel: str) -> list[Json]:
        return [each for each in self.twin.messages(channel) if what in words(each)]

    async def opens(self, **filled: object) -> None:
        """Ada fills in the form for a new task."""
        form = await self.answered(self.twin.types("ada", "new", title="Volunteer guide", agent="practice"))
        assert form.type == MODAL
        values = {"title": "Volunteer guide", "brief": BRIEF, "rubric": RUBRIC, **filled}
        taken = await self.answered(self.twin.submits("ada", CHANNEL, form.data, values))
        assert taken.data["flags"] & EPHEMERAL
        await eventually(self.twin.threads)

    async def works(self) -> None:
        await asyncio.to_thread(self.stage.works)


@pytest.fixture(name="running_twin")
def _running_twin() -> Iterator[Twin]:
    with twin(needed(PACKAGE, SCRIPT)) as running:
        yield running


@pytest.fixture
def still(
    running_twin: Twin, sqlite_url: str, queue_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[House]:
    """In which no bot and no poster runs yet."""
    monkeypatch.setattr(Route, "BASE", Route.BASE)
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", DiscordWebSocket.DEFAULT_GATEWAY)
    monkeypatch.setattr(app, "GUILDS_SECONDS", 0.1)
    urls = {"DISCORD_API_URL": running_twin.api_url, "DISCORD_GATEWAY_URL": running_twin.gateway_url}
    stage = Stage.set(sqlite_url, queue_url, tmp_path / "data", DISCORD_TOKEN=TOKEN, **urls)
    yield House(running_twin, stage)
    stage.close()


@pytest.fixture
async def house(still: House) -> AsyncIterator[House]:
    """With everything running but the worker."""
    async with listening(DiscordBot(still.stage.app)), posting(still.stage.app):
        yield still


async def test_a_task_goes_from_a_command_to_a_decision(house: House) -> None:
    twin = house.twin
    await house.opens()
    card = await house.shows("Task 1: Volunteer guide", CHANNEL)
    await house.works()
    await house.shows("no language model", house.thread)
    scorecard = await house.shows("Score draft 1", house.thread)

    said = twin.says("ben", house.thread, "mention the north quay")
    gone = twin.says("ben", house.thread, "mention the ferry")
    aside = twin.says("ben", house.thread, "// shall we meet at noon?")
    await eventually(lambda: twin.reactions(said) == ["👀"] and twin.reactions(gone) == ["👀"])
    twin.edits(house.thread, said, "mention the south quay")
    twin.deletes(house.thread, gone)
    await eventually(lambda: {each.text for each in house.review().feedback} >= {"mention the south quay"})
    await eventually(lambda: any(each.disposition is Disposition.WITHDRAWN for each in house.review().feedback))
    assert twin.reactions(aside) == []

    form = await house.answered(twin.clicks("ben", house.thread, scorecard, "Score with notes"))
    assert form.type == MODAL
    assert Kind.CHECKBOX_GROUP in {each["component"]["type"] for each in form.data["components"]}
    filed = await house.answered(twin.submits("ben", house.thread, form.data, {"group-1": ["2", "3"]}, scorecard))
    assert (filed.type, filed.data["flags"] & EPHEMERAL) == (MESSAGE_TO_COME, EPHEMERAL)
    again = await house.answered(twin.chooses("ben", house.thread, filed.message_id, "1"))
    assert again.type == MODAL
    mark = {"mark": ["cannot_judge"], "note": "Nothing to go by."}
    changed = await house.answered(twin.submits("ben", house.thread, again.data, mark, filed.message_id))
    assert changed.type == MESSAGE_TO_COME  # the twin forgets that what follows an announcement is for one person
    done = await house.answered(twin.clicks("ben", house.thread, filed.message_id, "I'm done"))
    assert "Your scorecard on draft 1" in words({"content": "", "components": done.data["components"]})
    marks = {mark.criterion: mark.value for card in house.review().scorecards for mark in card.marks}
    assert (marks[1], marks[2], marks[4]) == (MarkValue.CANNOT_JUDGE, MarkValue.MET, MarkValue.NOT_MET)

    await house.shows("[Revise now]", CHANNEL)
    await house.answered(twin.clicks("ben", CHANNEL, card, "Revise now"))
    await house.works()
    await house.shows("What changed in draft 2", house.thread)
    await house.shows("south quay", house.thread)

    await house.shows("[Reject]", CHANNEL)
    why = await house.answered(twin.clicks("ada", CHANNEL, card, "Reject"))
    assert why.type == MODAL
    rejected = await house.answered(twin.submits("ada", CHANNEL, why.data, {"reason": "Too late."}, card))
    assert rejected.data["flags"] & EPHEMERAL
    await house.shows("Rejected by Ada", CHANNEL)
    assert house.review().task.state is TaskState.REJECTED


async def test_a_click_that_asks_first_changes_nothing_by_itself(house: House) -> None:
    await house.opens()
    card = await house.shows("[Cancel task]", CHANNEL)
    asked = await house.answered(house.twin.clicks("ada", CHANNEL, card, "Cancel task"))
    assert asked.data["flags"] & EPHEMERAL
    assert not house.review().task.state.is_decided
    [yes] = [each["label"] for each in every(asked.data["components"]) if each["type"] == Kind.BUTTON]
    await house.answered(house.twin.clicks("ada", CHANNEL, asked.message_id, yes))
    await house.shows("Cancelled by Ada", CHANNEL)


async def test_a_form_that_is_refused_says_why_and_keeps_what_was_typed(house: House) -> None:
    form = await house.answered(house.twin.types("ada", "new", title="Volunteer guide"))
    values = {"title": "Volunteer guide", "brief": BRIEF, "rubric": "(-1 point)"}
    refused = await house.answered(house.twin.submits("ada", CHANNEL, form.data, values))
    told = words({"content": "", "components": refused.data["components"]})
    assert refused.data["flags"] & EPHEMERAL
    assert BRIEF in told
    assert "[Open the form again]" in told
    assert not house.twin.threads()


async def test_what_takes_long_is_announced_and_follows(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    await house.opens()
    monkeypatch.setattr(answers, "PATIENCE_SECONDS", 0.0)
    announced = await house.answered(house.twin.types("ben", "list"))
    assert announced.type == MESSAGE_TO_COME
    assert announced.data["flags"] & EPHEMERAL

    def followed() -> list[Json]:
        [held] = house.twin.rows("interactionResponse", interactionToken=announced.token)
        return [each for each in house.twin.messages(CHANNEL) if each["id"] == held["messageId"]]

    await eventually(followed)
    assert "Volunteer guide" in words(followed()[0])


async def test_what_was_said_while_no_bot_ran_is_captured(still: House) -> None:
    async with posting(still.stage.app):
        async with listening(DiscordBot(still.stage.app)):
            await still.opens()
            await still.works()
            await still.shows("Score draft 1", still.thread)
        said = still.twin.says("ben", still.thread, "mention the north quay")
        async with listening(DiscordBot(still.stage.app)):
            await eventually(lambda: still.twin.reactions(said) == ["👀"])
    assert [each.text for each in still.review().feedback] == ["mention the north quay"]
