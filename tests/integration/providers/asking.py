"""What the tests ask of every model, in both ways."""

import json

import pytest

from bot.errors import AgentFailed
from tests.integration.providers.conftest import KEY
from workers.agents.answers import RubricAnswer
from workers.llm import LLM, Prompt, PromptKind, Section, SectionName, ignore_progress

BRIEF = (Section(SectionName.TITLE, "T"), Section(SectionName.BRIEF, "Write a guide."))
DRAFT = Prompt(PromptKind.DRAFT, "Draft it well.", BRIEF)
RUBRIC = Prompt(PromptKind.PROPOSE_RUBRIC, "Propose.", BRIEF)
PROPOSAL = json.dumps({"criteria": [{"text": "Is a guide", "required": True}]})


async def failed(llm: LLM) -> AgentFailed:
    """What both ways to ask raise."""
    with pytest.raises(AgentFailed) as written:
        await llm.write(DRAFT, on_progress=ignore_progress)
    with pytest.raises(AgentFailed) as parsed:
        await llm.parse(RUBRIC, RubricAnswer, on_progress=ignore_progress)
    assert type(written.value) is type(parsed.value)
    assert str(written.value) == str(parsed.value)
    assert KEY not in str(written.value)
    return written.value
