"""A job that is done by a vendor's model: what it records, and when it is tried again."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.config import load_settings
from bot.domain.draft import ModelCall
from bot.domain.events import JobId
from bot.domain.task import AgentName, TaskState
from bot.services.ports import Job, JobState
from tests.fakes.model_server import MODEL, REQUEST_ID, Answer, model_server
from tests.support.stage import Stage
from workers import jobs, turns
from workers.agents.sections import instructions
from workers.llm import Prompt, PromptKind
from workers.providers.configured import configured

NOW_ISH = timedelta(seconds=30)


async def drafted(stage: Stage, answer: Answer) -> tuple[str, Job]:
    """What a draft job came to, when the vendor answers so."""
    stage.opens(stage.person("Ada"))
    with stage.app.store.reading() as uow:
        [found] = uow.jobs.unqueued(datetime.now(UTC) + timedelta(minutes=1), stale_after=timedelta())
    async with model_server() as server:
        server.answer = answer
        settings = load_settings(ANTHROPIC_API_KEY="k", ANTHROPIC_BASE_URL=server.url, claude_price="1/10")
        claude = configured(settings)[AgentName.CLAUDE]
        turns.install(turns.Workbench(stage.app, {AgentName.PRACTICE: claude}))
        result = await jobs.draft(JobId(found.job.id))
    with stage.app.store.reading() as uow:
        return result, uow.jobs.get(found.job.id)


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


async def test_a_vendor_s_draft_is_recorded_with_its_model_and_its_bill(stage: Stage) -> None:
    result, job = await drafted(stage, Answer())
    assert (result, job.state) == ("done", JobState.DONE)
    with stage.app.store.reading() as uow:
        review = uow.reviews.get(job.task_id)
        head = review.draft
        assert head is not None
        [call] = uow.drafts.get(head.id).calls
    prompt = Prompt(PromptKind.DRAFT, instructions("draft"), ())
    assert call == ModelCall(prompt.version, MODEL, "max_output_tokens=32000", REQUEST_ID)
    assert (head.agent, head.model) == (AgentName.CLAUDE, MODEL)
    assert (head.usage.tokens, str(head.usage.cost_usd)) == (120, "0.0003")


@pytest.mark.parametrize(
    ("asked", "wait"),
    [("600", timedelta(seconds=600)), ("1", turns.FIRST_BACK_OFF), ("no number", turns.FIRST_BACK_OFF)],
)
async def test_a_vendor_that_asks_to_wait_is_waited_for(stage: Stage, asked: str, wait: timedelta) -> None:
    began = datetime.now(UTC)
    result, job = await drafted(stage, Answer(status=429, headers={"retry-after": asked}))
    assert (result, job.state) == ("try again", JobState.PENDING)
    assert began + wait <= job.due_at <= began + wait + NOW_ISH
    assert job.last_error == "Claude asks us to slow down."


async def test_an_unknown_model_is_told_to_the_owner_with_the_setting_to_mend(stage: Stage) -> None:
    result, job = await drafted(stage, Answer(status=404, error={"type": "not_found_error", "message": "model: x"}))
    assert result == "gave up"
    with stage.app.store.reading() as uow:
        review = uow.reviews.get(job.task_id)
    assert review.task.state is TaskState.STALLED
    assert "knows no model" in str(review.task.stall)
    assert "REDRAFT_CLAUDE_MODEL" in str(review.task.stall)
