"""From settings to models: those that are set up here, and the practice agent, which always is."""

from bot.config import Settings
from bot.domain.task import AgentName
from workers.llm import LLM
from workers.providers.practice import Practice
from workers.providers.terms import Terms, terms


def configured(settings: Settings) -> dict[AgentName, LLM]:
    """What the worker works with, in the order in which `auto` chooses. Calls nobody."""
    models: dict[AgentName, LLM] = {each.name: model(each) for each in terms(settings)}
    return {**models, AgentName.PRACTICE: Practice()}


def model(given: Terms) -> LLM:
    """The model on these terms."""
    # A vendor's library takes half a second or more to load: only that of what is set up.
    match given.name:
        case AgentName.CLAUDE:
            from workers.providers.claude import Claude  # noqa: PLC0415  for the reason above

            return Claude(given)
        case AgentName.GPT:
            from workers.providers.gpt import Gpt  # noqa: PLC0415  for the reason above

            return Gpt(given)
        case _:
            from workers.providers.compatible import Compatible  # noqa: PLC0415  for the reason above

            return Compatible(given)
