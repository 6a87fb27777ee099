"""First drafts and proposed rubrics: whole, clean, or an error; and the choice of who makes them."""

import asyncio

import pytest

from bot.domain.blocks import join
from bot.domain.task import AgentName
from bot.errors import AgentInvalidOutput, AgentNotConfigured
from tests.fakes.scripted_llm import ANSWER_USAGE, Answer, ScriptedLLM
from tests.unit.workers.given import a_rubric, a_task
from workers.agents.choice import AUTO_ORDER, choose
from workers.agents.drafter import Written, write_draft
from workers.agents.proposer import Proposal, propose_rubric
from workers.llm import LLM, Completion, OnProgress, Prompt, ignore_progress, spent
from workers.providers.practice import Practice


async def written(answer: str) -> Written:
    return await write_draft(ScriptedLLM([answer]), a_task(), a_rubric(), on_progress=ignore_progress)


async def proposed(*script: Answer) -> tuple[Proposal, ScriptedLLM]:
    llm = ScriptedLLM(list(script))
    return await propose_rubric(llm, a_task()), llm


def rubric(*texts: str) -> dict[str, object]:
    return {"criteria": [{"text": text, "required": True} for text in texts]}


# ---- drafts


async def test_the_deliverable_and_the_note_are_told_apart() -> None:
    made = await written("# Guide\n\nWelcome.\n\n<<<note>>>\nI assumed\nspring.")
    assert join(made.blocks) == "# Guide\n\nWelcome.\n"
    assert (made.note, made.usage, made.model) == ("I assumed spring.", ANSWER_USAGE, "scripted-1")


@pytest.mark.parametrize(
    ("answer", "body"),
    [
        ("Just this.", "Just this.\n"),
        ("```markdown\n# Guide\n```", "# Guide\n"),
        ("```md\n# A\n\n```py\nx\n```\n\nB\n```", "# A\n\n```py\nx\n```\n\nB\n"),
        ("```markdown\n# A\n```\n\nand\n\n```\nb\n```", "```markdown\n# A\n```\n\nand\n\n```\nb\n```\n"),
        ("```python\nx = 1\n```", "```python\nx = 1\n```\n"),
        ("\n\nA.\r\n\r\nB.\n\n<<<note>>>\n", "A.\r\n\r\nB.\n"),
        ("The line <<<note>>> within a line.", "The line <<<note>>> within a line.\n"),
        ("A\u202eB, and the key xoxb-1234567890-abc.", "A\ufffdB, and the key (a secret was here).\n"),
    ],
)
async def test_what_is_posted_is_what_the_model_meant(answer: str, body: str) -> None:
    assert join((await written(answer)).blocks) == body


@pytest.mark.parametrize("answer", ["", "  \n", "<<<note>>>\nI could not.", "```markdown\n\n```"])
async def test_an_answer_without_a_deliverable_is_an_error(answer: str) -> None:
    with pytest.raises(AgentInvalidOutput) as caught:
        await written(answer)
    assert spent(caught.value) == ANSWER_USAGE


async def test_an_endless_note_is_clipped_and_the_draft_never_is() -> None:
    made = await written("word " * 50_000 + "\n<<<note>>>\n" + "note " * 1_000)
    assert len(made.note) == 600
    assert join(made.blocks).count("word") == 50_000


async def test_the_model_is_told_the_task_and_the_rubric_as_data() -> None:
    llm = ScriptedLLM(["x"])
    await write_draft(llm, a_task(files=("map.pdf",)), a_rubric(), on_progress=ignore_progress)
    seen = llm.seen(1)
    assert "[C4: optional, 2 points]" not in seen
    assert "[C4: optional] Mentions the café" in seen
    assert "[C5: required, a pitfall: must not be so, -5 points] Promises payment" in seen
    assert '<untrusted-tag name="files">\n[A1: not given: only its name is known] map.pdf\n</untrusted-tag>' in seen
    assert seen.startswith("You draft a piece of work")


async def test_cancelling_goes_through() -> None:
    class Waiting(ScriptedLLM):
        async def write(self, prompt: Prompt, *, on_progress: OnProgress) -> Completion:
            await asyncio.sleep(60)
            raise AssertionError("it was to be cancelled")

    writing = asyncio.create_task(write_draft(Waiting([]), a_task(), a_rubric(), on_progress=ignore_progress))
    await asyncio.sleep(0)
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing


# ---- rubrics


async def test_a_proposal_is_numbered_and_clean() -> None:
    proposal, llm = await proposed(rubric("Names\nthe  place", "Names the time", "names the time", "A\u202eB"))
    assert [(each.number, each.text) for each in proposal.criteria] == [
        (1, "Names the place"),
        (2, "Names the time"),
        (3, "A\ufffdB"),
    ]
    assert len(llm.prompts) == 1


@pytest.mark.parametrize(
    ("first", "problem"),
    [
        (rubric("One"), "it has 1 different criteria; 5 to 20 are wanted"),
        (rubric("One", "Two", " "), "Criterion 3 is empty"),
        (rubric("One", "Two", "x" * 1_001), "Criterion 3 has 1,001 characters"),
        (rubric(*map(str, range(40))), "criteria: List should have at most 20 items"),
        ("no JSON", "Invalid JSON"),
    ],
)
async def test_an_unusable_proposal_is_asked_for_again_with_the_reason(first: Answer, problem: str) -> None:
    proposal, llm = await proposed(first, rubric("One", "Two", "Three"))
    assert problem in llm.seen(2)
    assert len(proposal.criteria) == 3
    assert proposal.usage == ANSWER_USAGE + ANSWER_USAGE


@pytest.mark.parametrize(("count", "tries"), [(19, 1), (20, 1), (21, 2)])
async def test_a_proposal_has_at_most_20_criteria(count: int, tries: int) -> None:
    proposal, llm = await proposed(rubric(*map(str, range(count))), rubric(*map(str, range(20))))
    assert len(proposal.criteria) == min(count, 20)
    assert len(llm.prompts) == tries


async def test_two_unusable_proposals_are_an_error() -> None:
    with pytest.raises(AgentInvalidOutput, match="it has 1 different criteria") as caught:
        await proposed(rubric("One"), rubric("Two"))
    assert spent(caught.value) == ANSWER_USAGE + ANSWER_USAGE


# ---- who does it


def test_auto_takes_the_first_that_is_set_up_and_the_practice_agent_last() -> None:
    claude: LLM = ScriptedLLM([], name=AgentName.CLAUDE)
    local: LLM = ScriptedLLM([], name=AgentName.LOCAL)
    practice: LLM = Practice()
    assert (
        choose(AgentName.AUTO, {AgentName.PRACTICE: practice, AgentName.LOCAL: local, AgentName.CLAUDE: claude})
        is claude
    )
    assert choose(AgentName.AUTO, {AgentName.PRACTICE: practice, AgentName.LOCAL: local}) is local
    assert choose(AgentName.AUTO, {AgentName.PRACTICE: practice}) is practice
    assert set(AUTO_ORDER) == set(AgentName) - {AgentName.AUTO}


@pytest.mark.parametrize(
    ("agent", "label", "setting"),
    [
        (AgentName.GPT, "GPT", "OPENAI_API_KEY"),
        (AgentName.LOCAL, "local", "LOCAL_LLM_BASE_URL"),
        (AgentName.AUTO, "auto", "ANTHROPIC_API_KEY or OPENAI_API_KEY"),
    ],
)
def test_an_agent_that_is_not_set_up_is_named(agent: AgentName, label: str, setting: str) -> None:
    with pytest.raises(AgentNotConfigured, match=label) as caught:
        choose(agent, {} if agent is AgentName.AUTO else {AgentName.PRACTICE: Practice()})
    assert setting in caught.value.advice
    assert "redraft agents" in caught.value.advice
