"""Which of the language models that are set up here works for a task."""

from collections.abc import Mapping

from bot.domain.task import AGENT_LABELS, AgentName
from bot.errors import AgentNotConfigured
from workers.llm import AGENT_VARIABLES, LLM

AUTO_ORDER = (AgentName.CLAUDE, AgentName.GPT, AgentName.GEMINI, AgentName.LOCAL, AgentName.PRACTICE)
"""In the order of the study's completion rates; the practice agent, which is no language model, comes last."""


def choose(agent: AgentName, available: Mapping[AgentName, LLM]) -> LLM:
    """The model behind that name; for `auto` the first that is set up.

    Raises:
        AgentNotConfigured
    """
    wanted = AUTO_ORDER if agent is AgentName.AUTO else (agent,)
    for name in wanted:
        if name in available:
            return available[name]
    setting = AGENT_VARIABLES.get(agent) or " or ".join(AGENT_VARIABLES.values())
    raise AgentNotConfigured(agent=AGENT_LABELS[agent], setting=setting)
