"""Adds up what a model is asked for, so that one piece of work has one bill."""

from dataclasses import dataclass

from bot.domain.draft import NOTHING_USED, Usage
from bot.domain.task import AGENT_LABELS
from bot.errors import AgentFailed, AgentInvalidOutput
from workers.agents.deliverable import Screen
from workers.llm import LLM, Completion, OnProgress, Prompt, T, spent


@dataclass
class Spending:
    """Calls to one model; what they raise carries the usage of all of them as its fact `usage`."""

    llm: LLM
    on_progress: OnProgress
    usage: Usage = NOTHING_USED
    last: Usage = NOTHING_USED
    """Of the last answer alone."""
    model: str = ""
    """The one that gave the last answer."""

    async def write(self, prompt: Prompt) -> str:
        """Raises: AgentFailed, as the model raises it."""
        try:
            completion = await self.llm.write(prompt, on_progress=self.on_progress)
        except AgentFailed as error:
            self._failed(error)
            raise
        return self._paid(completion)

    async def parse(self, prompt: Prompt, schema: type[T]) -> T:
        """Raises: AgentFailed, as the model raises it."""
        try:
            answer, completion = await self.llm.parse(prompt, schema, on_progress=self.on_progress)
        except AgentFailed as error:
            self._failed(error)
            raise
        self._paid(completion)
        return answer

    def unusable(self, why: str) -> AgentInvalidOutput:
        """The error for answers that are whole, and still not what was asked for."""
        return AgentInvalidOutput(agent=AGENT_LABELS[self.llm.name], why=why, usage=self.usage)

    def _paid(self, completion: Completion) -> str:
        self.usage += completion.usage
        self.last = completion.usage
        self.model = Screen().remark(completion.model)
        return completion.text

    def _failed(self, error: AgentFailed) -> None:
        self.usage += spent(error)
        error.facts["usage"] = self.usage
