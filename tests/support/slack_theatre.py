"""The theatre in a local Slack: the real bot over Socket Mode or signed requests, the real poster, a real worker."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.bootstrap import App
from bot.cast.slack import SlackCast
from bot.sandbox.slack import LocalSlack
from handlers.slack.app import SlackBot
from handlers.slack.web import SlackSite
from tests.support.stage import Stage
from tests.support.theatre import eventually


@dataclass
class SlackTheatre(SlackCast):
    """See tests/support/theatre.py."""

    stage: Stage = field(kw_only=True)

    @property
    def app(self) -> App:
        return self.stage.app

    async def works(self) -> None:
        await asyncio.to_thread(self.stage.works)


def a_slack_theatre(
    slack: LocalSlack, store_url: str, queue_url: str, folder: Path, **settings: object
) -> SlackTheatre:
    """With Ada, Ben and Cleo, who is a guest. One workspace by Socket Mode, unless the settings say otherwise."""
    tokens: dict[str, object] = {"SLACK_BOT_TOKEN": slack.bot_token, "SLACK_APP_TOKEN": slack.app_token}
    more = (settings or tokens) | {"SLACK_API_URL": slack.api_url}
    stage = Stage.set(store_url, queue_url, folder / "data", **more)
    users = {name: slack.add_user(name, is_guest=name == "cleo") for name in ("ada", "ben", "cleo")}
    channel = slack.add_channel("harbour", *users.values())
    people = {name: slack.as_user(user) for name, user in users.items()}
    return SlackTheatre(slack, channel, people, stage=stage)


@asynccontextmanager
async def serving(slack: LocalSlack, site: SlackSite) -> AsyncIterator[str]:
    """The site runs, and Slack sends its requests there; its address."""
    running = asyncio.create_task(asyncio.to_thread(site.run))
    await eventually(lambda: site.port or running.done())
    address = f"http://127.0.0.1:{site.port}"
    slack.delivery.request_urls = dict.fromkeys(("event", "command", "interaction"), f"{address}/slack/events")
    try:
        yield address
    finally:
        slack.delivery.request_urls.clear()
        site.stop()
        await running


@asynccontextmanager
async def listening(slack: LocalSlack, bot: SlackBot) -> AsyncIterator[SlackBot]:
    """The bot runs, and is connected."""
    running = asyncio.create_task(asyncio.to_thread(bot.run))
    try:
        await eventually(lambda: slack.delivery.sockets or running.done())
        yield bot
    finally:
        bot.stop()
        bot.handler.client.auto_reconnect_enabled = False
        for socket in list(slack.delivery.sockets):  # else its reader would wait for three seconds more
            await socket.close()
        await running
