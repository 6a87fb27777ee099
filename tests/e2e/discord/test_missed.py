"""What people say in Discord is captured once, not lost and not changed: whatever fails, and whenever it is read."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

import aiohttp
import pytest
from discord.http import HTTPClient

from bot.domain.task import TaskState
from bot.errors import StoreUnavailable
from bot.services.ports import Reaction
from bot.services.threads import Threads
from tests.e2e.discord.test_bad_luck import items, review
from tests.e2e.discord.test_traps import drafted
from tests.support.discord_theatre import DiscordTheatre
from tests.support.missed import goes_on, thread_is_not_found_once
from tests.support.theatre import eventually

NOTES = {"notes.txt": b"Meet at the quay at nine."}
WITH_NOTES = "As in the notes:\n\n“notes.txt”:\nMeet at the quay at nine."
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20
LAST = "This was said last."


def nothing_comes(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """No file can be fetched, until it is undone."""

    async def breaks_off(self: HTTPClient, url: str) -> bytes:
        raise aiohttp.ClientConnectionError(url)

    monkeypatch.setattr(HTTPClient, "get_from_cdn", breaks_off)
    return monkeypatch


async def unheard(theatre: DiscordTheatre, act: Callable[[], Awaitable[object]]) -> None:
    """What Discord does not tell us of."""
    world = theatre.box.world
    tell, world.tell = world.tell, lambda _: None
    await act()
    world.tell = tell


async def reads(theatre: DiscordTheatre) -> None:
    """All threads are read, as after a gap, up to what was said last."""
    await unheard(theatre, lambda: theatre.says("ada", LAST))
    await theatre.box.gateway.disconnect()
    await eventually(lambda: LAST in items(theatre))


# ---- files


async def test_the_words_of_a_file_stay_when_discord_has_it_no_more(theatre: DiscordTheatre) -> None:
    await drafted(theatre)
    said = await theatre.people["ben"].says(theatre.place, "As in the notes:", files=NOTES)
    await eventually(lambda: list(items(theatre)) == [WITH_NOTES])
    theatre.place.messages[said].attachments = [
        replace(each, url=f"{each.url}-gone") for each in theatre.place.messages[said].attachments
    ]
    await reads(theatre)
    assert list(items(theatre)) == [WITH_NOTES, LAST]


async def test_a_reply_whose_file_does_not_come_is_captured_without_it_and_its_author_told(
    theatre: DiscordTheatre, monkeypatch: pytest.MonkeyPatch
) -> None:
    await drafted(theatre)
    nothing_comes(monkeypatch)
    said = await theatre.people["ben"].says(theatre.place, "Shorter:", files=NOTES)
    await eventually(lambda: Reaction.CAPTURED in theatre.our_reactions(said))
    await eventually(lambda: "“notes.txt” could not be fetched from Discord" in theatre.told("ben"))
    assert list(items(theatre)) == ["Shorter:"]


async def test_an_edit_whose_file_does_not_come_waits_for_it(
    theatre: DiscordTheatre, monkeypatch: pytest.MonkeyPatch
) -> None:
    await drafted(theatre)
    said = await theatre.people["ben"].says(theatre.place, "As here:", files=NOTES)
    await eventually(lambda: items(theatre))
    with monkeypatch.context() as patch:
        nothing_comes(patch)
        await theatre.edits("ben", said, "As in the notes:")
        await eventually(lambda: "“notes.txt” could not be fetched from Discord" in theatre.told("ben"))
    assert "quay" in next(iter(items(theatre)))
    goes_on(monkeypatch)
    await eventually(lambda: list(items(theatre)) == [WITH_NOTES])


async def test_a_missed_reply_whose_file_does_not_come_is_read_again(
    theatre: DiscordTheatre, monkeypatch: pytest.MonkeyPatch
) -> None:
    await drafted(theatre)
    ben = theatre.people["ben"]
    await unheard(theatre, lambda: ben.says(theatre.place, "As in the notes:", files=NOTES))
    with monkeypatch.context() as patch:
        nothing_comes(patch)
        await reads(theatre)
        assert list(items(theatre)) == [LAST]
    goes_on(monkeypatch)
    await eventually(lambda: list(items(theatre)) == [LAST, WITH_NOTES])


async def test_a_reply_of_nothing_but_files_that_cannot_be_used_is_no_feedback_and_its_author_told(
    theatre: DiscordTheatre,
) -> None:
    await drafted(theatre)
    said = await theatre.people["ben"].says(theatre.place, "", files={"photo.png": PNG})
    await eventually(lambda: "“photo.png” cannot be used: it has no text" in theatre.told("ben"))
    await reads(theatre)
    assert list(items(theatre)) == [LAST]
    assert not theatre.our_reactions(said)


# ---- faults on the way


@pytest.mark.parametrize("error", [StoreUnavailable(why="it restarts"), KeyError("a mistake of ours")])
async def test_a_reply_that_could_not_be_taken_is_read_in_its_thread(
    theatre: DiscordTheatre, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    await drafted(theatre)
    thread_is_not_found_once(monkeypatch, error)
    await theatre.says("ben", "Name the quay.")
    await eventually(lambda: theatre.told("ben"))
    assert not items(theatre)
    goes_on(monkeypatch)
    await eventually(lambda: list(items(theatre)) == ["Name the quay."])


async def test_a_thread_that_could_not_be_read_is_read_again(
    theatre: DiscordTheatre, monkeypatch: pytest.MonkeyPatch
) -> None:
    await drafted(theatre)
    await unheard(theatre, lambda: theatre.says("ben", "Name the quay."))
    failed: list[object] = []

    def said(*arguments: object) -> None:
        failed.append(arguments)
        raise KeyError("a mistake of ours")

    with monkeypatch.context() as patch:
        patch.setattr(Threads, "said", said)
        await theatre.box.gateway.disconnect()
        await eventually(lambda: failed)
    goes_on(monkeypatch)
    await eventually(lambda: list(items(theatre)) == ["Name the quay."])


# ---- after the decision


@pytest.mark.parametrize("act", ["deletes", "edits"])
async def test_whoever_changes_their_reply_after_the_decision_is_told_that_it_stays(
    theatre: DiscordTheatre, act: str
) -> None:
    await drafted(theatre)
    said = await theatre.says("ben", "Shorter.")
    await eventually(lambda: items(theatre))
    await theatre.presses("ada", "Cancel task", "Task 1")
    await eventually(lambda: review(theatre).task.state is TaskState.CANCELLED)
    if act == "deletes":
        await theatre.deletes("ben", said)
    else:
        await theatre.edits("ben", said, "Longer.")
    await eventually(lambda: "Task 1 was cancelled, so you cannot" in theatre.told("ben"))
    assert list(items(theatre)) == ["Shorter."]
