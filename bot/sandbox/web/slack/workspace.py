"""The local Slack, as the page asks for it."""

from dataclasses import dataclass

from bot.sandbox.slack import LocalSlack
from bot.sandbox.web.slack import acting, inspecting, showing
from bot.sandbox.web.workspace import Act, File, Json, Look


@dataclass(frozen=True)
class SlackWorkspace:
    slack: LocalSlack

    @property
    def about(self) -> Json:
        return showing.about(self.slack)

    def shown(self, look: Look) -> Json:
        return showing.shown(self.slack, look)

    async def act(self, act: Act) -> Json:
        return await acting.act(self.slack, act)

    def inspected(self, look: Look, what: str) -> Json:
        return inspecting.inspected(self.slack, look, what)

    def file(self, number: str) -> File | None:
        found = self.slack.world.files.get(number)
        return File(found.name, found.content) if found else None
