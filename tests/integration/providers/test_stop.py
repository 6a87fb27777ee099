"""Stop really stops: from a click, over the queue, to the vendor's connection, with a worker as people run it."""

import asyncio
import os
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.domain.conversation import Conversation
from bot.domain.review import Review
from bot.domain.rubric_text import parse_rubric
from bot.domain.task import StallReason, TaskState
from bot.services.ports import JobState
from bot.services.tasks import NewTask
from tests.fakes.model_server import Answer, Ending, ModelServer, model_server
from tests.support.stage import BRIEF, RUBRIC, Stage

PROMPT_SECONDS = 5.0
"""Far more than it takes, so that a busy machine does not fail the test; `pytest -s` shows the figure itself."""

ROOT = Path(__file__).parents[3]


@asynccontextmanager
async def a_worker(stage: Stage, server: ModelServer) -> AsyncIterator[None]:
    """`redraft worker`, as people run it."""
    own = {
        "DATABASE_URL": stage.store_url,
        "REDIS_URL": stage.queue_url,
        "REDRAFT_DATA_DIR": str(stage.data_dir),
        "ANTHROPIC_API_KEY": "k",
        "ANTHROPIC_BASE_URL": server.url,
        "NO_PROXY": "127.0.0.1",
        "PYTHONPATH": str(ROOT),
    }
    log_file = stage.data_dir / "stopped-worker.log"
    with log_file.open("wb") as log:
        command = sys.executable, "-m", "bot.cli", "worker"
        process = await asyncio.create_subprocess_exec(*command, env=os.environ | own, stdout=log, stderr=log)
        try:
            yield
        finally:
            process.terminate()
            code = await asyncio.wait_for(process.wait(), 30)
    assert code == 0, log_file.read_text()


def opened(stage: Stage, conversation: Conversation) -> Review:
    owner = stage.person("Ada")
    new = NewTask(
        owner.workspace_id,
        "Volunteer guide",
        BRIEF,
        agent="claude",
        criteria=parse_rubric(RUBRIC),
        conversations=(conversation.id,),
    )
    return stage.app.tasks.open(new, stage.says(owner))


@pytest.mark.parametrize("ending", [Ending.DRIP, Ending.HANG])
async def test_after_a_stop_the_vendor_s_stream_is_closed_and_nothing_is_posted(stage: Stage, ending: Ending) -> None:
    conversation = stage.conversation()
    async with model_server() as server:
        server.answer = Answer(ending=ending)
        async with a_worker(stage, server):
            review = opened(stage, conversation)
            assert review.assignment
            async with asyncio.timeout(60):
                await server.streaming.wait()
            began = time.monotonic()
            stop = stage.app.tasks.stop
            await asyncio.to_thread(stop, review.task.id, review.assignment.job, stage.says(stage.person("Ada")))
            async with asyncio.timeout(PROMPT_SECONDS):
                await server.left.wait()
            print(f"stop to closed: {(time.monotonic() - began) * 1000:.0f} ms")  # noqa: T201 - shown by pytest -s
            await asyncio.to_thread(stage.posts)
            [_, *seen] = [message.text for message in stage.thread(conversation)]
            await asyncio.sleep(1)
            await asyncio.to_thread(stage.posts)
    [card, *after_all] = [message.text for message in stage.thread(conversation)]
    assert after_all == seen
    assert "on hold" in card, "it is told what the attempt took, and no word of progress"
    assert not any("Draft 1" in text for text in seen)
    assert "writing" not in card
    after = stage.app.tasks.get(review.task.id)
    assert after.task.state is TaskState.STALLED
    assert after.task.stall
    assert after.task.stall.reason is StallReason.STOPPED
    assert after.usage.tokens > 0, "what was used until then is on the bill"
    assert len(server.requests) == 1, "nobody tries again what a person stopped"
    with stage.app.store.reading() as uow:
        assert uow.jobs.get(review.assignment.job).state is JobState.CANCELLED
