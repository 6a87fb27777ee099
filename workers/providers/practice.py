"""The practice agent: plain rules behind the port of a language model, for the demo, the tests and the first try.

It needs no key, gives the same answer to the same prompt, and says in every draft that it is no language model. Its
first drafts leave every third criterion to their reviewers; it carries out simple requests (see practice_requests) and
leaves the rest to a person. It never claims to have done what it has not.
"""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import replace

from pydantic import ValidationError

from bot.domain.draft import NOTHING_USED, Usage
from bot.domain.files import File
from bot.domain.task import AGENT_LABELS, AgentName
from bot.errors import AgentInvalidOutput
from workers.llm import (
    NOTE_MARKER,
    Completion,
    OnProgress,
    Prompt,
    PromptKind,
    SectionName,
    StopReason,
    T,
    bill,
    whole,
)
from workers.providers.practice_advice import judgements
from workers.providers.practice_drafts import draft, draft_note, proposed_criteria
from workers.providers.practice_edits import revision

MODEL = "practice"
_WORDS_PER_REPORT = 10


class Practice:
    """An LLM (see workers.llm) that is none."""

    name = AgentName.PRACTICE
    model = MODEL
    prefers_edits = True

    def __init__(self, *, delay_seconds_per_word: float = 0.0) -> None:
        self._delay_seconds = delay_seconds_per_word

    def takes(self, files: Sequence[File]) -> frozenset[File]:  # noqa: ARG002 - as the port says
        """None: it has no eyes, and goes by the brief alone."""
        return frozenset()

    async def write(self, prompt: Prompt, *, on_progress: OnProgress) -> Completion:
        """A draft, with its note.

        Raises:
            AgentInvalidOutput: asked for something else than a draft.
        """
        if prompt.kind is not PromptKind.DRAFT:
            raise AgentInvalidOutput(
                agent=AGENT_LABELS[self.name], why="it writes nothing but drafts", usage=NOTHING_USED
            )
        rubric = prompt.entries(SectionName.RUBRIC)
        text = draft(prompt.text(SectionName.TITLE), prompt.text(SectionName.BRIEF), rubric)
        return await self._streamed(
            prompt, f"{text}\n{NOTE_MARKER}\n{draft_note(rubric, files=prompt.entries(SectionName.FILES))}", on_progress
        )

    async def parse(self, prompt: Prompt, schema: type[T], *, on_progress: OnProgress) -> tuple[T, Completion]:
        """A plan of edits, a rubric, or advice.

        Raises:
            AgentInvalidOutput: the schema is for something else.
        """
        text = json.dumps(self._answer(prompt), ensure_ascii=False)
        completion = await self._streamed(prompt, text, on_progress)
        try:
            return schema.model_validate_json(text), completion
        except ValidationError as error:
            why = f"{schema.__name__} asks for what its rules cannot give"
            raise AgentInvalidOutput(agent=AGENT_LABELS[self.name], why=why, usage=completion.usage) from error

    def _answer(self, prompt: Prompt) -> object:
        match prompt.kind:
            case PromptKind.REVISE:
                return revision(prompt)
            case PromptKind.PROPOSE_RUBRIC:
                criteria = proposed_criteria(prompt.text(SectionName.BRIEF))
                return {"criteria": [{"text": text, "required": required} for text, required in criteria]}
            case PromptKind.ASSESS:
                return {"judgements": judgements(prompt)}
            case PromptKind.DRAFT:
                return {}

    async def _streamed(self, prompt: Prompt, text: str, on_progress: OnProgress) -> Completion:
        """The answer word by word, so that progress, Stop and deadlines can be tried without a vendor."""
        count = len(text.split())
        for number in range(1, count + 1):
            try:
                await asyncio.sleep(self._delay_seconds)
            except asyncio.CancelledError as stop:
                bill(stop, _usage(prompt, number - 1))
                raise
            if number % _WORDS_PER_REPORT == 0 or number == count:
                on_progress(number)
        return whole(Completion(text, _usage(prompt, count), StopReason.END, self.model), self.name)


def _usage(prompt: Prompt, output_words: int) -> Usage:
    """Words stand for tokens."""
    texts = [prompt.instructions, *(section.text for section in prompt.sections)]
    texts += (entry.text for section in prompt.sections for entry in section.entries)
    return replace(NOTHING_USED, input_tokens=sum(len(text.split()) for text in texts), output_tokens=output_words)
