"""One tiny call to each model: whether it answers, how soon, and what it takes. `redraft doctor --live` asks for it."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.domain.draft import Usage
from bot.errors import AgentFailed, AgentTooLong
from workers.llm import LLM, Prompt, PromptKind, Section, SectionName, ignore_progress, spent
from workers.providers.configured import model
from workers.providers.terms import Terms

TRIAL_SECONDS = 30.0
"""A local server may have to load its model first."""
TRIAL_MAX_OUTPUT_TOKENS = 1_000
"""The answer is one word; some models think before they say it, and that counts."""

PROMPT = Prompt(
    PromptKind.DRAFT,
    "Somebody wants to know whether you can be reached. Answer with one word: OK.",
    (Section(SectionName.BRIEF, "Answer OK.", trusted=True),),
)


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of one call."""

    terms: Terms
    """As the settings say them, with the trial's own limits."""
    seconds: float
    served: str = ""
    """The model that answered, in the vendor's words; empty where nobody said."""
    usage: Usage = Usage()
    error: AgentFailed | None = None


def trials(given: Sequence[Terms]) -> tuple[Trial, ...]:
    """Calls each model once, all at the same time. Costs what they cost; changes nothing."""
    short = [limited(each) for each in given]
    models = [model(each) for each in short]  # loads the vendors' libraries, which is none of the model's time
    return asyncio.run(_all(short, models))


def limited(given: Terms) -> Terms:
    """The same model, with no more time and room than a trial needs."""
    return replace(
        given,
        timeout_seconds=min(given.timeout_seconds, TRIAL_SECONDS),
        max_output_tokens=min(given.max_output_tokens, TRIAL_MAX_OUTPUT_TOKENS),
    )


async def _all(given: Sequence[Terms], models: Sequence[LLM]) -> tuple[Trial, ...]:
    return tuple(await asyncio.gather(*map(_one, given, models)))


async def _one(given: Terms, llm: LLM) -> Trial:
    began = time.monotonic()
    try:
        completion = await llm.write(PROMPT, on_progress=ignore_progress)
    except AgentFailed as error:
        usage = spent(error)
        # Who thinks for so long has answered: it is we who gave it no room.
        cut_short = isinstance(error, AgentTooLong) and usage.output_tokens
        return Trial(given, time.monotonic() - began, usage=usage, error=None if cut_short else error)
    return Trial(given, time.monotonic() - began, completion.model, completion.usage)
