"""A language model that says what a test tells it to say, in that order, and remembers what it was asked.

It lacks what a vendor has: it does not stream, wait, refuse, or cut an answer short. A test that wants one of these
gives the error to raise.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from pydantic import BaseModel, ValidationError

from bot.domain.draft import Usage
from bot.domain.files import File, MediaType
from bot.domain.task import AgentName
from bot.errors import AgentFailed, AgentInvalidOutput
from workers.llm import Completion, OnProgress, Prompt, StopReason, T, render, whole

ANSWER_USAGE = Usage(100, 10, 0, Decimal("0.01"))
"""Of each answer, also of one that cannot be used."""

Answer = str | Mapping[str, object] | AgentFailed


@dataclass
class ScriptedLLM:
    script: list[Answer]
    prefers_edits: bool = True
    name: AgentName = AgentName.CLAUDE
    model: str = "scripted-1"
    takes_kinds: frozenset[MediaType] = frozenset()
    prompts: list[Prompt] = field(default_factory=list)
    schemas: list[type[BaseModel]] = field(default_factory=list)

    def takes(self, files: Sequence[File]) -> frozenset[File]:
        return frozenset(file for file in files if file.media_type in self.takes_kinds)

    async def write(self, prompt: Prompt, *, on_progress: OnProgress) -> Completion:
        answer = self._next(prompt)
        assert isinstance(answer, str), "the script has no text here"
        return self._completion(answer, on_progress)

    async def parse(self, prompt: Prompt, schema: type[T], *, on_progress: OnProgress) -> tuple[T, Completion]:
        self.schemas.append(schema)
        answer = self._next(prompt)
        try:
            value = schema.model_validate_json(answer) if isinstance(answer, str) else schema.model_validate(answer)
        except ValidationError as error:
            first = error.errors()[0]
            place = ".".join(map(str, first["loc"]))
            raise AgentInvalidOutput(agent="Claude", why=f"{place}: {first['msg']}", usage=ANSWER_USAGE) from error
        return value, self._completion(value.model_dump_json(), on_progress)

    def seen(self, number: int) -> str:
        """All that the model could read in prompt 1, 2, …"""
        return f"{self.prompts[number - 1].instructions}\n{render(self.prompts[number - 1], tag='tag')}"

    def _next(self, prompt: Prompt) -> str | Mapping[str, object]:
        self.prompts.append(prompt)
        assert self.script, f"the model was asked a {len(self.prompts)}th time, and the script has no answer to that"
        answer = self.script.pop(0)
        if isinstance(answer, AgentFailed):
            raise answer
        return answer

    def _completion(self, text: str, on_progress: OnProgress) -> Completion:
        on_progress(len(text.split()))
        return whole(Completion(text, ANSWER_USAGE, StopReason.END, self.model, "req-1"), self.name)
