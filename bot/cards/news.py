"""Lines for the task card that hold for a moment: what the agent is at, and what is in its way."""

from datetime import datetime

from bot.domain.review import Purpose
from bot.domain.task import AGENT_LABELS, AgentName

_WORK = {
    Purpose.PROPOSE_RUBRIC: "proposing a rubric",
    Purpose.DRAFT: "writing",
    Purpose.REVISE: "revising",
    Purpose.RETRY: "trying again",
    Purpose.ASSESS: "assessing",
}

WORDS_STEP = 10
"""Words are counted in tens: more would be news of nothing."""


def progress_line(purpose: Purpose, agent: AgentName, words: int, attempt: int) -> str:
    """`Claude is writing, about 420 words`; from the second attempt on it says which one it is."""
    who = AGENT_LABELS[agent]
    again = f" (attempt {attempt})" if attempt > 1 else ""
    if not words:
        return f"{who} is thinking{again}"
    about = max(round(words / WORDS_STEP) * WORDS_STEP, WORDS_STEP)
    return f"{who} is {_WORK[purpose]}, about {about:,} words{again}"


def pause_line(sentence: str, until: datetime) -> str:
    """`Claude asks us to slow down; next try about 14:05 UTC`."""
    return f"{sentence.removesuffix('.')}; next try about {until:%H:%M} UTC"


def closed_line(where: str, why: str) -> str:
    """`Not shown in C1 any more: the channel is archived`."""
    return f"Not shown in {where} any more: {why}"
