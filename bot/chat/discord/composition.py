"""The chat as the settings have it: one token for all guilds."""

from pydantic import SecretStr

from bot.chat.discord.client import DiscordChat
from bot.chat.discord.rest import Rest
from bot.config import Settings
from bot.services.people import People


def discord_chat(settings: Settings, token: SecretStr, people: People) -> DiscordChat:
    return DiscordChat(Rest(token.get_secret_value().strip(), settings.discord_api_url), people.external_ids)
