"""What all vendors' models have in common: one deadline, one way to fail, and no answer that is not whole."""

import asyncio
import secrets
import ssl
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from typing import ClassVar

import httpx2
from pydantic import BaseModel, ValidationError

from bot.domain.draft import NOTHING_USED, Usage
from bot.domain.files import File
from bot.domain.task import AgentName
from bot.errors import AgentFailed, AgentInvalidOutput, AgentRefused, AgentTooLong, AgentUnavailable
from workers.llm import Completion, OnProgress, Prompt, SectionName, StopReason, T, bill, render, whole
from workers.providers.faults import FAULTS, clipped, failure
from workers.providers.hearing import Hearing
from workers.providers.terms import Terms

CONNECT_SECONDS = 10.0

_STABLE = {SectionName.TITLE, SectionName.CATEGORY, SectionName.BRIEF, SectionName.FILES}
_TAG_KEY = secrets.token_bytes(32)


@dataclass(frozen=True)
class RemoteModel(ABC):
    """An LLM (see workers.llm) behind a vendor's library.

    Every call has a client of its own, so that no connection outlives its call, whatever ends it.
    """

    terms: Terms
    prefers_edits: ClassVar[bool] = False

    @property
    def name(self) -> AgentName:
        return self.terms.name

    @property
    def model(self) -> str:
        return self.terms.model

    def takes(self, files: Sequence[File]) -> frozenset[File]:
        """See LLM.takes."""
        return self.terms.takes.of(files)

    async def write(self, prompt: Prompt, *, on_progress: OnProgress) -> Completion:
        """See LLM.write."""
        return await self._answer(prompt, None, on_progress)

    async def parse(self, prompt: Prompt, schema: type[T], *, on_progress: OnProgress) -> tuple[T, Completion]:
        """See LLM.parse."""
        completion = await self._answer(prompt, schema, on_progress)
        try:
            return schema.model_validate_json(completion.text), completion
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            place = ".".join(map(str, first["loc"])) or "the answer"
            why = clipped(f"{place}: {first['msg']}")
            raise AgentInvalidOutput(agent=self.terms.label, why=why, usage=completion.usage) from error

    @abstractmethod
    async def _ask(self, prompt: Prompt, schema: type[BaseModel] | None, hearing: Hearing) -> None:
        """Ask, and put into `hearing` what comes back. May raise FAULTS.

        The schema goes along as it is, not as a class for the library to parse: its parser stops at the first text that
        does not fit, before the vendor has said that it cut that text short, and what it took.
        """

    def _timeout(self) -> httpx2.Timeout:
        """For the library, whose timeouts are of single steps; the deadline of the whole call is ours."""
        return httpx2.Timeout(None, connect=CONNECT_SECONDS)

    async def _answer(self, prompt: Prompt, schema: type[BaseModel] | None, on_progress: OnProgress) -> Completion:
        self._check_length(prompt)
        hearing = Hearing(on_progress, asked_characters=len(prompt.instructions) + len(render(prompt)))
        try:
            async with asyncio.timeout(self.terms.timeout_seconds):
                await self._ask(prompt, schema, hearing)
        except TimeoutError as error:
            why = f"its answer is not complete after {self.terms.timeout_seconds:g} s"
            late = AgentUnavailable(agent=self.terms.label, why=why)
            raise self._billed(late, hearing, stopped=True) from error
        except asyncio.CancelledError as stop:
            bill(stop, self._usage(hearing, stopped=True))
            raise
        except AgentFailed as error:
            raise self._billed(error, hearing) from error.__cause__
        except FAULTS as error:
            raise self._billed(failure(error, self.terms, began=hearing.began), hearing) from error
        hearing.tell()
        return self._whole(hearing)

    def _check_length(self, prompt: Prompt) -> None:
        """Raises: AgentTooLong. Some local servers leave out what does not fit, and say nothing."""
        limit = self.terms.max_input_characters
        if limit is not None and (length := len(prompt.instructions) + len(render(prompt))) > limit:
            why = f"there are {length:,} characters to read, and {limit:,} fit"
            raise AgentTooLong(agent=self.terms.label, why=why)

    def _whole(self, hearing: Hearing) -> Completion:
        usage, model = self._usage(hearing), hearing.model or self.model
        settings = f"max_output_tokens={self.terms.max_output_tokens}"
        completion = Completion(hearing.text, usage, hearing.stop_reason, model, hearing.request_id, settings)
        if hearing.stop_reason is StopReason.REFUSAL and hearing.refusal:
            raise AgentRefused(agent=self.terms.label, why=clipped(hearing.refusal), usage=usage)
        return whole(completion, self.name)

    def _usage(self, hearing: Hearing, *, stopped: bool = False) -> Usage:
        tokens = hearing.counted(stopped=stopped)
        if not (tokens.input or tokens.output):
            # Some servers count nothing, which is not the same as free.
            return NOTHING_USED if self.terms.prices.is_free or not hearing.began else Usage()
        cost = self.terms.prices.cost(tokens, hearing.model, self.model)
        return Usage(tokens.input, tokens.output, tokens.cache_read, cost)

    def _billed(self, error: AgentFailed, hearing: Hearing, *, stopped: bool = False) -> AgentFailed:
        usage = self._usage(hearing, stopped=stopped)
        if usage.tokens or hearing.text:
            error.facts["usage"] = usage
        return error


@cache
def tls() -> ssl.SSLContext:
    """For the clients of all calls: loading certificates takes some 20 ms, in which every other job stands still."""
    return httpx2.create_ssl_context()


def task_tag(prompt: Prompt) -> str:
    """The random word round others' text: the same for all prompts of one task, so that caches know their beginning.

    It hangs on a key that this process made up, so nobody who writes such text can know it beforehand.
    """
    texts = (section.text for section in prompt.sections if section.name in _STABLE)
    return blake2b("\0".join(texts).encode(), key=_TAG_KEY, digest_size=8).hexdigest()
