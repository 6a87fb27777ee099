"""The chat as the settings have it: one workspace's token, or that of each workspace that installed us."""

from slack_sdk.web.async_client import AsyncWebClient

from bot.chat.slack.client import PLATFORM, SlackChat, async_client
from bot.config import Settings
from bot.domain.conversation import Platform
from bot.errors import ChatGone
from bot.services.installations import Installations
from bot.services.people import People


def slack_chat(settings: Settings, people: People, installations: Installations) -> SlackChat:
    """SLACK_BOT_TOKEN is for one workspace, and everything goes there; without it, each has its own token."""
    if settings.slack_bot_token is not None:
        only = async_client(settings.slack_bot_token.get_secret_value(), settings.slack_api_url)
        return SlackChat(lambda _: only, people.external_ids)

    def client_at(channel_id: str) -> AsyncWebClient:
        found = installations.around(Platform.SLACK, channel_id)
        if found is None:
            raise ChatGone(platform=PLATFORM, why="the app is not installed in that workspace any more")
        return async_client(found.token, settings.slack_api_url)

    return SlackChat(client_at, people.external_ids)
