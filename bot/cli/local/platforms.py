"""A local Slack and a local Discord with the same people and channels in them, and casts to play there."""

from collections.abc import AsyncIterator, Collection, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field

from bot.cast import LocalCast, eventually
from bot.cast.discord import DiscordCast
from bot.cast.slack import SlackCast
from bot.domain.conversation import Platform
from bot.sandbox.discord import LocalDiscord
from bot.sandbox.slack import LocalSlack

OWNER = "Ada"
EXPERTS = ("Ben", "Cleo")
OUTSIDER = "Dora"
PEOPLE = (OWNER, *EXPERTS, OUTSIDER)
WORKSPACE = "Harbour"
"""What the workspace is called on both."""


@dataclass
class LocalPlatforms:
    """Those that were asked for; the others are None."""

    slack: LocalSlack | None = None
    discord: LocalDiscord | None = None
    casts: dict[Platform, tuple[LocalCast, ...]] = field(default_factory=dict)
    """One for each channel."""

    @property
    def settings(self) -> dict[str, object]:
        """With which redraft finds them."""
        found: dict[str, object] = {}
        if self.slack:
            found |= {
                "SLACK_BOT_TOKEN": self.slack.bot_token,
                "SLACK_APP_TOKEN": self.slack.app_token,
                "SLACK_API_URL": self.slack.api_url,
            }
        if self.discord:
            found |= {
                "DISCORD_TOKEN": self.discord.token,
                "DISCORD_API_URL": self.discord.api_url,
                "DISCORD_GATEWAY_URL": self.discord.gateway_url,
            }
        return found

    async def bots_are_there(self, seconds: float) -> None:
        """Wait until the bot of each platform is connected. Raises: TimeoutError."""
        slack, discord = self.slack, self.discord
        if slack:
            await eventually(lambda: slack.delivery.sockets, seconds)
        if discord:
            await eventually(lambda: discord.gateway.sessions, seconds)

    async def hang_up(self) -> None:
        """Close the bots' connections, so that they need not wait for us while they leave."""
        if self.slack:
            await self.slack.goes_down()
        if self.discord:
            await self.discord.goes_down()


@asynccontextmanager
async def local_platforms(wanted: Collection[Platform], channels: Sequence[str]) -> AsyncIterator[LocalPlatforms]:
    """They serve while the block runs."""
    async with AsyncExitStack() as stack:
        found = LocalPlatforms()
        if Platform.SLACK in wanted:
            found.slack = await stack.enter_async_context(LocalSlack())
            found.casts[Platform.SLACK] = _in_slack(found.slack, channels)
        if Platform.DISCORD in wanted:
            found.discord = await stack.enter_async_context(LocalDiscord())
            found.casts[Platform.DISCORD] = _in_discord(found.discord, channels)
        yield found


def _in_slack(slack: LocalSlack, channels: Sequence[str]) -> tuple[LocalCast, ...]:
    slack.world.team_name = WORKSPACE
    users = {name: slack.add_user(name.lower(), display_name=name, is_guest=name == OUTSIDER) for name in PEOPLE}
    people = {name: slack.as_user(user) for name, user in users.items()}
    return tuple(SlackCast(slack, slack.add_channel(name, *users.values()), people) for name in channels)


def _in_discord(discord: LocalDiscord, channels: Sequence[str]) -> tuple[LocalCast, ...]:
    guild = discord.add_guild(WORKSPACE)
    people = {name: discord.as_member(guild.add_member(name), is_patient=True) for name in PEOPLE}
    return tuple(DiscordCast(discord, guild, guild.add_text_channel(name), people) for name in channels)
