"""The whole of one task in Discord, as people see it: the real bot, the real poster and a real worker over sockets."""

from tests.support.discord_theatre import DiscordTheatre
from tests.support.stories import a_task_from_nothing_to_accepted


async def test_a_task_goes_from_nothing_to_accepted(theatre: DiscordTheatre) -> None:
    await a_task_from_nothing_to_accepted(theatre)
