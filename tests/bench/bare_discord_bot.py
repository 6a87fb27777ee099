"""The least that a bot in Discord can be: it says the same few words to everything. `… API_URL GATEWAY_URL TOKEN`."""

import sys

import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route


class Bare(discord.Client):
    async def on_interaction(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_message("There are no open tasks.", ephemeral=True)


def main(api_url: str, gateway_url: str, token: str) -> None:
    """Until SIGTERM."""
    Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = api_url, yarl.URL(gateway_url)
    Bare(intents=discord.Intents.default()).run(token, log_handler=None)


if __name__ == "__main__":
    main(*sys.argv[1:])
