"""The local Discord, as the page asks for it."""

from dataclasses import dataclass

from bot.sandbox.discord import LocalDiscord
from bot.sandbox.web.discord import acting, inspecting, showing
from bot.sandbox.web.workspace import Act, File, Json, Look


@dataclass(frozen=True)
class DiscordWorkspace:
    discord: LocalDiscord

    @property
    def about(self) -> Json:
        return showing.about(self.discord)

    def shown(self, look: Look) -> Json:
        return showing.shown(self.discord, look)

    async def act(self, act: Act) -> Json:
        return await acting.act(self.discord, act)

    def inspected(self, look: Look, what: str) -> Json:
        return inspecting.inspected(self.discord, look, what)

    def file(self, number: str) -> File | None:
        found = self.discord.world.attachments.get(number)
        return File(found.name, found.content) if found else None
