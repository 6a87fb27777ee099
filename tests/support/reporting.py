"""Five tasks that people scored before and after feedback, for stories that need a report and not how it came about."""

from typing import cast

from bot.bootstrap import App
from bot.domain.conversation import Platform
from bot.domain.score import MarkValue
from tests.support.house import HandClock, House, MemoryQueue, revised


def five_revised_tasks(app: App, platform: Platform, workspace: str, person: str) -> None:
    """Of a person, by the platform's ids, and shown nowhere; done by the services alone, without an agent."""
    _, owner = app.people.identify(platform, (workspace, ""), (person, ""))
    house = House(app, cast("HandClock", app.clock), MemoryQueue())  # here time goes on by itself
    for _ in range(5):
        revised(house, owner, MarkValue.NOT_MET, MarkValue.MET)
