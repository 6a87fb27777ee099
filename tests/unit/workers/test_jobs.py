"""The frame round every job: leases, failures, back-off, and what people are told."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal

import pytest

from bot.domain.draft import Usage
from bot.domain.events import JobId, Trigger
from bot.domain.files import MediaType, Upload
from bot.domain.review import Review
from bot.domain.task import AgentName, Policy, TaskState
from bot.errors import (
    AgentBadKey,
    AgentCut,
    AgentFailed,
    AgentInvalidOutput,
    AgentOverloaded,
    AgentRateLimited,
    AgentRefused,
    AgentUnavailable,
    FileUnusable,
)
from bot.services.ports import JobState
from bot.services.tasks import NewTask
from tests.fakes.scripted_llm import ANSWER_USAGE, Answer, ScriptedLLM
from tests.support.house import House
from tests.support.pdfs import a_pdf
from workers import jobs
from workers.jobs import FIRST_BACK_OFF, LONGEST_BACK_OFF, MAX_ATTEMPTS, Workbench
from workers.llm import Completion, OnProgress, Prompt

PROPOSED = {"criteria": [{"text": text, "required": True} for text in ("Short", "Kind", "True", "Has a date")]}
SPENT = Usage(70, 30, 0, Decimal("0.02"))


@dataclass
class StuckLLM(ScriptedLLM):
    """Begins an answer that ends only when it is cancelled."""

    script: list[Answer] = field(default_factory=list)
    began: asyncio.Event = field(default_factory=asyncio.Event)
    closed: bool = False

    async def write(self, prompt: Prompt, *, on_progress: OnProgress) -> Completion:
        self.began.set()
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)  # a stream takes a moment to close
            self.closed = True
        raise AssertionError("nobody sets that event")


class BrokenLLM(ScriptedLLM):
    """Has a mistake of ours in it."""

    async def write(self, prompt: Prompt, *, on_progress: OnProgress) -> Completion:
        self.prompts.append(prompt)
        raise ZeroDivisionError("sk-hunter2")


@pytest.fixture(autouse=True)
def _no_bench_stays() -> Iterator[None]:
    yield
    jobs._installed.clear()


def bench(house: House, llm: ScriptedLLM, lease_for: timedelta = timedelta(seconds=60)) -> None:
    jobs.install(Workbench(house.app, {AgentName.CLAUDE: llm}, lease_for=lease_for))


def a_script(*answers: Answer) -> ScriptedLLM:
    return ScriptedLLM(list(answers))


async def opened(house: House, **changes: object) -> tuple[Review, JobId]:
    """A task whose first draft is asked for."""
    review = await asyncio.to_thread(lambda: house.opens(house.person("Ada"), **changes))  # type: ignore[arg-type]
    assert review.assignment
    return review, review.assignment.job


def due_in(house: House, job: JobId) -> timedelta:
    return house.job(job).due_at - house.clock.now()


# ---- done


async def test_a_draft_is_written_and_recorded_once(house: House) -> None:
    review, job = await opened(house)
    llm = a_script("# Guide\n\nThey meet at nine.")
    bench(house, llm)
    assert await jobs.draft(job) == "done"
    assert house.job(job).state is JobState.DONE
    after = house.app.tasks.get(review.task.id)
    assert after.task.state is TaskState.IN_REVIEW
    assert after.usage == ANSWER_USAGE
    assert after.draft
    assert (after.draft.agent, after.draft.model) == ("claude", "scripted-1")
    assert house.app.tasks.draft(after.draft.id).body == "# Guide\n\nThey meet at nine.\n"
    assert await jobs.draft(job) == "nothing to do"
    assert len(llm.prompts) == 1


async def test_a_rubric_is_proposed_and_waits_for_the_owner(house: House) -> None:
    review, job = await opened(house, rubric="")
    bench(house, a_script(PROPOSED))
    assert await jobs.propose_rubric(job) == "done"
    after = house.app.tasks.get(review.task.id)
    assert after.task.state is TaskState.RUBRIC_REVIEW
    assert [each.text for each in after.rubrics[-1].criteria] == ["Short", "Kind", "True", "Has a date"]
    assert after.usage == ANSWER_USAGE
    assert after.rubric is None


async def test_an_unknown_job_is_nothing_to_do(house: House) -> None:
    bench(house, a_script())
    assert await jobs.draft("no-such-job") == "nothing to do"


# ---- failures that pass


@pytest.mark.parametrize(
    "error",
    [
        AgentOverloaded(agent="Claude"),
        AgentRateLimited(agent="Claude"),
        AgentUnavailable(agent="Claude", why="no route"),
        AgentCut(agent="Claude"),
    ],
    ids=lambda error: error.code,
)
async def test_a_failure_that_passes_is_tried_again(house: House, error: AgentFailed) -> None:
    review, job = await opened(house)
    bench(house, a_script(error, "# Guide"))
    assert await jobs.draft(job) == "try again"
    held = house.job(job)
    assert (held.state, held.last_error) == (JobState.PENDING, str(error))
    assert house.app.tasks.get(review.task.id).task.state is TaskState.DRAFTING, "people see nothing of it"
    assert await jobs.draft(job) == "nothing to do", "not before it is due"
    house.clock.goes_on(FIRST_BACK_OFF)
    assert await jobs.draft(job) == "done"


async def test_the_pauses_grow_until_somebody_has_to_look(house: House) -> None:
    review, job = await opened(house)
    bench(house, a_script(*(AgentOverloaded(agent="Claude") for _ in range(MAX_ATTEMPTS))))
    pauses = []
    for _ in range(MAX_ATTEMPTS - 1):
        assert await jobs.draft(job) == "try again"
        pauses.append(due_in(house, job))
        house.clock.goes_on(pauses[-1])
        assert house.app.relay.sweep() == 1, "the sweeper hands it over as soon as it is due"
    assert pauses == [FIRST_BACK_OFF * factor for factor in (1, 2, 4, 8)]
    assert max(pauses) <= LONGEST_BACK_OFF
    assert await jobs.draft(job) == "gave up"

    assert house.job(job).state is JobState.DONE
    task = house.app.tasks.get(review.task.id).task
    assert task.state is TaskState.STALLED
    assert task.stall
    assert task.stall.sentence.startswith("Claude is overloaded at the moment. Try again")
    assert house.pending_jobs() == 0
    resumed = await asyncio.to_thread(house.app.tasks.resume, task.id, house.says(house.person("Ada")))
    assert resumed.assignment
    bench(house, a_script("# Guide"))
    assert await jobs.draft(resumed.assignment.job) == "done"


async def test_a_worker_that_dies_again_and_again_is_given_up(house: House) -> None:
    review, job = await opened(house)
    llm = a_script()
    bench(house, llm)
    for _ in range(MAX_ATTEMPTS):
        house.lease(job)
        house.clock.goes_on(timedelta(minutes=1))
    assert await jobs.draft(job) == "gave up"
    stall = house.app.tasks.get(review.task.id).task.stall
    assert stall
    assert stall.sentence == "The worker died 5 times at this."
    assert llm.prompts == [], "and spends nothing more"


# ---- failures that stay


@pytest.mark.parametrize(
    "error",
    [
        AgentBadKey(agent="Claude", usage=SPENT),
        AgentRefused(agent="Claude", why="it gave no reason", usage=SPENT),
        AgentInvalidOutput(agent="Claude", why="the answer is empty", usage=SPENT),
    ],
    ids=lambda error: error.code,
)
async def test_what_trying_again_does_not_mend_stalls_at_once(house: House, error: AgentFailed) -> None:
    conversation = house.conversation()
    review = await asyncio.to_thread(house.opens, house.person("Ada"), conversation)
    assert review.assignment
    llm = a_script(error)
    bench(house, llm)
    assert await jobs.draft(review.assignment.job) == "gave up"
    assert len(llm.prompts) == 1
    after = house.app.tasks.get(review.task.id)
    assert after.task.stall
    assert after.task.stall.sentence == f"{error} {error.advice}".strip()
    assert after.usage == SPENT, "what the failed answer took is on the bill"
    await house.poster().drain()
    assert str(error) in "\n".join(message.text for message in house.thread(conversation))


async def test_an_agent_that_is_not_set_up_says_what_to_do(house: House) -> None:
    review, job = await opened(house, agent="gpt")
    bench(house, a_script())
    assert await jobs.draft(job) == "gave up"
    after = house.app.tasks.get(review.task.id)
    assert after.task.stall
    assert after.task.stall.sentence == (
        "GPT is not set up here. Whoever runs redraft can set OPENAI_API_KEY; `redraft agents` lists the agents."
    )
    assert after.usage == Usage(cost_usd=Decimal(0))


async def test_the_bill_has_both_of_an_agents_turns(house: House) -> None:
    review, job = await opened(house, rubric="")
    bench(house, a_script("no JSON", "no JSON either"))
    assert await jobs.propose_rubric(job) == "gave up"
    assert house.app.tasks.get(review.task.id).usage == ANSWER_USAGE + ANSWER_USAGE


@pytest.mark.xfail(reason="the rules have no event for an attempt that failed and is tried again: its usage is lost")
async def test_the_bill_has_every_attempt_that_failed(house: House) -> None:
    review, job = await opened(house)
    bench(house, a_script(AgentCut(agent="Claude", usage=SPENT), "# Guide"))
    assert await jobs.draft(job) == "try again"
    house.clock.goes_on(FIRST_BACK_OFF)
    assert await jobs.draft(job) == "done"
    assert house.app.tasks.get(review.task.id).usage == SPENT + ANSWER_USAGE


# ---- accidents


async def test_an_accident_is_tried_again_and_then_told_with_a_reference(
    house: House, capsys: pytest.CaptureFixture[str]
) -> None:
    review, job = await opened(house)
    bench(house, BrokenLLM([]))
    for _ in range(MAX_ATTEMPTS - 1):
        assert await jobs.draft(job) == "try again"
        reference = house.job(job).last_error.removeprefix("unexpected, reference ")
        assert reference.isalnum()
        house.clock.goes_on(due_in(house, job))
    capsys.readouterr()
    assert await jobs.draft(job) == "gave up"
    after = house.app.tasks.get(review.task.id)
    assert after.task.stall
    sentence = after.task.stall.sentence
    assert sentence.startswith("Something unexpected went wrong (reference ")
    assert "hunter2" not in sentence
    reference = sentence.removesuffix(").").rpartition(" ")[2]
    captured = capsys.readouterr()
    assert reference in captured.out + captured.err, "the log has it under the same reference"


# ---- not wanted any more


async def test_a_stop_ends_the_model_call_and_records_nothing(house: House) -> None:
    review, job = await opened(house)
    llm = StuckLLM()
    bench(house, llm, lease_for=timedelta(milliseconds=60))
    running = asyncio.create_task(jobs.draft(job))
    async with asyncio.timeout(10):
        await llm.began.wait()
        await asyncio.to_thread(house.app.tasks.stop, review.task.id, job, house.says(house.person("Ada")))
        assert await running == "not wanted"
    assert llm.closed
    after = house.app.tasks.get(review.task.id)
    assert after.draft is None
    assert house.job(job).state is JobState.CANCELLED


async def test_a_lease_that_somebody_else_has_ends_the_work(house: House) -> None:
    review, job = await opened(house)
    llm = StuckLLM()
    bench(house, llm, lease_for=timedelta(milliseconds=60))
    running = asyncio.create_task(jobs.draft(job))
    async with asyncio.timeout(10):
        await llm.began.wait()
        house.clock.goes_on(timedelta(seconds=1))  # we hung; the lease ran out
        other = await asyncio.to_thread(house.lease, job)
        assert await running == "not wanted"
    assert llm.closed
    assert house.job(job).state is JobState.PENDING, "it is the other worker's now"
    assert other.job.attempts == 2
    assert house.app.tasks.get(review.task.id).draft is None


async def test_a_result_that_comes_after_the_lease_is_not_recorded(house: House) -> None:
    review, job = await opened(house)

    class Overtaken(ScriptedLLM):
        async def write(self, prompt: Prompt, *, on_progress: OnProgress) -> Completion:
            answer = await super().write(prompt, on_progress=on_progress)
            house.clock.goes_on(timedelta(minutes=2))
            await asyncio.to_thread(house.draft_arrives, review.task.id)
            return answer

    bench(house, Overtaken(["# Late"]))
    assert await jobs.draft(job) == "not wanted"
    history = house.app.tasks.history(review.task.id)
    assert len(history.drafts) == 1
    assert "Late" not in history.drafts[0][0].body


async def test_a_task_that_was_cancelled_meanwhile_gets_no_draft(house: House) -> None:
    review, job = await opened(house)

    class Cancels(ScriptedLLM):
        async def write(self, prompt: Prompt, *, on_progress: OnProgress) -> Completion:
            ada = house.person("Ada")
            await asyncio.to_thread(house.app.tasks.cancel, review.task.id, house.says(ada))
            return await super().write(prompt, on_progress=on_progress)

    bench(house, Cancels(["# Late"]))
    assert await jobs.draft(job) == "not wanted"
    assert house.app.tasks.get(review.task.id).task.state is TaskState.CANCELLED
    assert house.pending_jobs() == 0


async def test_a_job_that_is_cancelled_itself_closes_the_model_call_and_stays_due(house: House) -> None:
    """A worker that is told to leave, or a job that took too long."""
    _, job = await opened(house)
    llm = StuckLLM()
    bench(house, llm)
    running = asyncio.create_task(jobs.draft(job))
    async with asyncio.timeout(10):
        await llm.began.wait()
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
    assert llm.closed, "before the job has ended, not some time later"
    house.clock.goes_on(timedelta(minutes=1))
    assert house.app.relay.sweep() == 1


async def test_a_job_of_another_purpose_is_refused(house: House) -> None:
    review, job = await opened(house)
    llm = a_script("# Guide")
    bench(house, llm)
    with pytest.raises(ValueError, match="is to draft, not to revise"):
        await jobs.revise(job)
    assert llm.prompts == []
    assert (house.job(job).state, house.job(job).attempts) == (JobState.PENDING, 0), "the claim does not stand"
    assert await jobs.draft(job) == "done", "at once: nobody holds it"
    assert house.app.tasks.get(review.task.id).task.state is TaskState.IN_REVIEW


# ---- what a revision is given


async def test_a_revision_gets_the_window_as_it_is_when_the_work_begins(house: House) -> None:
    review, first = await opened(house, policy=Policy(max_cycles=3))
    bench(house, a_script("# Guide\n\nThey meet at nine."))
    await jobs.draft(first)
    ada, ben = house.person("Ada"), house.person("Ben")
    app, task_id = house.app, review.task.id
    draft = app.tasks.get(task_id).draft
    assert draft

    def people_talk() -> JobId:
        kept = app.reviews.capture(task_id, "mention the north quay", house.says(ben))
        gone = app.reviews.capture(task_id, "mention the lighthouse", house.says(ben))
        assert kept
        assert gone
        job = app.reviews.request_revision(draft.id, Trigger.BUTTON, house.says(ada)).assignment
        assert job
        app.reviews.edit(kept.id, "mention the south quay", house.says(ben))
        app.reviews.withdraw(gone.id, house.says(ben))
        app.reviews.capture(task_id, "mention the café", house.says(ben))
        return job.job

    job = await asyncio.to_thread(people_talk)
    llm = a_script(AgentRefused(agent="Claude", why="it gave no reason"))
    bench(house, llm)
    await jobs.revise(job)
    asked = llm.seen(1)
    assert "mention the south quay" in asked
    for left_out in ("north quay", "lighthouse", "café"):
        assert left_out not in asked


# ---- files


async def test_a_task_s_files_reach_the_agent_at_every_step(house: House) -> None:
    uploads = (Upload("notes.txt", b"The pier is open."), Upload("report.pdf", a_pdf("Open at 9.")))
    review, job = await opened(house, files=uploads)
    assert review.task.files == ("notes.txt", "report.pdf")
    llm = ScriptedLLM(["# Guide"], takes_kinds=frozenset({MediaType.PDF}))
    bench(house, llm)
    assert await jobs.draft(job) == "done"
    assert "The pier is open." in llm.seen(1)
    [section] = [each for each in llm.prompts[0].sections if each.attachments]
    assert section.attachments[0].content == uploads[1].content


async def test_an_upload_that_is_delivered_twice_opens_one_task(house: House) -> None:
    ada = house.person("Ada")

    def opens() -> Review:
        new = NewTask(ada.workspace_id, "T", "Write a sign.", files=(Upload("a.txt", b"x"),))
        return house.app.tasks.open(new, house.says(ada, "Ev1"))

    first, second = await asyncio.to_thread(opens), await asyncio.to_thread(opens)
    assert first.task.id == second.task.id
    assert [file.name for file in house.app.tasks.files(first.task.id)] == ["a.txt"]


async def test_a_file_that_cannot_be_used_opens_no_task(house: House) -> None:
    with pytest.raises(FileUnusable, match=r"“b.pdf” cannot be used"):
        await opened(house, files=(Upload("a.txt", b"x"), Upload("b.pdf", b"none")))
    assert house.app.tasks.find() == ()
