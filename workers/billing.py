"""The bill of one attempt at a job: goes along with the model that agents ask, whatever becomes of their work."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.domain.draft import NOTHING_USED, ModelCall, Usage
from bot.domain.files import File
from bot.domain.task import AgentName
from bot.errors import AgentFailed
from workers import metrics
from workers.agents.deliverable import Screen
from workers.llm import LLM, Completion, OnProgress, Prompt, T, spent


@dataclass
class Bill:
    """What an attempt took until now, also where its result is not used, or it was stopped in the middle."""

    agent: str = ""
    """Empty before one was asked."""
    model: str = ""
    usage: Usage = NOTHING_USED
    calls: list[ModelCall] = field(default_factory=list)
    """Every whole answer."""

    def on(self, llm: LLM) -> LLM:
        """The same model; what it is asked for from now on is on this bill."""
        self.agent, self.model = llm.name, llm.model
        return _Billed(llm, self)

    def settle(self) -> None:
        """All of it was recorded with a result."""
        self.usage = NOTHING_USED


@dataclass(frozen=True)
class _Billed:
    """An LLM (see workers.llm) whose answers are on a bill."""

    llm: LLM
    bill: Bill

    @property
    def name(self) -> AgentName:
        return self.llm.name

    @property
    def model(self) -> str:
        return self.llm.model

    @property
    def prefers_edits(self) -> bool:
        return self.llm.prefers_edits

    def takes(self, files: Sequence[File]) -> frozenset[File]:
        return self.llm.takes(files)

    async def write(self, prompt: Prompt, *, on_progress: OnProgress) -> Completion:
        try:
            completion = await self.llm.write(prompt, on_progress=on_progress)
        except (AgentFailed, asyncio.CancelledError) as error:
            self._broke_off(error)
            raise
        self._paid(prompt, completion)
        return completion

    async def parse(self, prompt: Prompt, schema: type[T], *, on_progress: OnProgress) -> tuple[T, Completion]:
        try:
            answer, completion = await self.llm.parse(prompt, schema, on_progress=on_progress)
        except (AgentFailed, asyncio.CancelledError) as error:
            self._broke_off(error)
            raise
        self._paid(prompt, completion)
        return answer, completion

    def _paid(self, prompt: Prompt, completion: Completion) -> None:
        self.bill.usage += completion.usage
        self.bill.model = Screen().remark(completion.model)
        request_id = Screen().remark(completion.request_id or "")
        self.bill.calls.append(ModelCall(prompt.version, self.bill.model, completion.settings, request_id))
        metrics.model_used(self.bill.model, completion.usage)

    def _broke_off(self, error: AgentFailed | asyncio.CancelledError) -> None:
        usage = spent(error)
        self.bill.usage += usage
        metrics.model_used(self.llm.model, usage)
        if isinstance(error, AgentFailed):
            metrics.model_failed(self.llm.name.value, error)
