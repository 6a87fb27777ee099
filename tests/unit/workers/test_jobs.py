"""The frame round every job: leases, failures, back-off, and what people are told."""

import asyncio
import re
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal

import pytest

from bot.cards.tasks import task_card
from bot.chat.text import element_text
from bot.domain.conversation import WorkspaceId
from bot.domain.draft import Arm, Draft, Usage
from bot.domain.events import DraftSentBack, JobId, Trigger
from bot.domain.feedback import Disposition
from bot.domain.files import MediaType, Upload
from bot.domain.review import Review
from bot.domain.score import MarkValue
from bot.domain.task import AgentName, Assessor, Policy, TaskId, TaskState
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
    InvalidInput,
)
from bot.services.ports import JobState, Lease
from bot.services.reviews import Reviews, Written
from bot.services.tasks import NewTask
from tests.builders import START, USAGE
from tests.fakes.scripted_llm import ANSWER_USAGE, Answer, ScriptedLLM
from tests.support.house import House
from tests.support.pdfs import a_pdf
from workers import jobs, turns
from workers.leases import HANDED_BACK
from workers.llm import Completion, OnProgress, Prompt, T, bill
from workers.turns import FIRST_BACK_OFF, LONGEST_BACK_OFF, MAX_ATTEMPTS, Workbench

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
        except asyncio.CancelledError as stop:
            bill(stop, SPENT)
            raise
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
    turns._installed.clear()


def bench(house: House, llm: ScriptedLLM, lease_for: timedelta = timedelta(seconds=60)) -> None:
    turns.install(Workbench(house.app, {AgentName.CLAUDE: llm}, lease_for=lease_for))


def a_script(*answers: Answer) -> ScriptedLLM:
    return ScriptedLLM(list(answers))


async def opened(house: House, **changes: object) -> tuple[Review, JobId]:
    """A task whose first draft is asked for."""
    review = await asyncio.to_thread(lambda: house.opens(house.person("Ada"), **changes))  # type: ignore[arg-type]  # changes of several kinds
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


async def test_the_bill_has_every_attempt_that_failed(house: House) -> None:
    review, job = await opened(house)
    bench(house, a_script(AgentCut(agent="Claude", usage=SPENT), "# Guide"))
    assert await jobs.draft(job) == "try again"
    house.clock.goes_on(FIRST_BACK_OFF)
    assert await jobs.draft(job) == "done"
    assert house.app.tasks.get(review.task.id).usage == SPENT + ANSWER_USAGE


async def test_each_attempt_is_on_the_bill_once_when_the_job_is_given_up(house: House) -> None:
    review, job = await opened(house)
    bench(house, a_script(*(AgentCut(agent="Claude", usage=SPENT) for _ in range(MAX_ATTEMPTS))))
    for _ in range(MAX_ATTEMPTS):
        await jobs.draft(job)
        house.clock.goes_on(LONGEST_BACK_OFF)
    after = house.app.tasks.get(review.task.id)
    assert after.task.state is TaskState.STALLED
    assert after.usage == Usage(5 * 70, 5 * 30, 0, Decimal("0.10"))
    with house.app.store.reading() as uow:
        assert uow.reviews.usage_since(after.task.workspace_id, START) == after.usage


async def test_an_accident_after_a_paid_answer_is_on_the_bill(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    review, job = await opened(house)
    bench(house, a_script("# Guide"))
    monkeypatch.setattr("workers.jobs._digest", lambda _: 1 // 0)
    assert await jobs.draft(job) == "try again"
    assert house.app.tasks.get(review.task.id).usage == ANSWER_USAGE


async def test_what_the_rules_do_not_take_is_given_up_at_once(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another try would be paid for, and end in the same way."""
    review, job = await opened(house)
    bench(house, a_script("# Guide"))

    def refuse(*_: object) -> None:
        raise InvalidInput(field="The ledger", why="it answers nobody")

    monkeypatch.setattr("bot.services.reviews.Reviews.record_draft", refuse)
    assert await jobs.draft(job) == "gave up"
    after = house.app.tasks.get(review.task.id)
    assert after.usage == ANSWER_USAGE
    assert after.task.stall
    assert after.task.stall.sentence.startswith(
        "Claude answered in a form that cannot be used: The ledger cannot be used: it answers nobody"
    )


async def test_a_job_that_is_cancelled_while_it_records_is_done_and_paid_once(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    review, job = await opened(house)
    bench(house, a_script("# Guide"))
    recording, go_on, record = asyncio.Event(), threading.Event(), Reviews.record_draft
    loop = asyncio.get_running_loop()

    def slowly(reviews: Reviews, lease: Lease, written: Written) -> Draft:
        loop.call_soon_threadsafe(recording.set)
        go_on.wait(10)
        return record(reviews, lease, written)

    monkeypatch.setattr(Reviews, "record_draft", slowly)
    running = asyncio.create_task(jobs.draft(job))
    async with asyncio.timeout(10):
        await recording.wait()
        running.cancel()
        await asyncio.sleep(0.05)
        go_on.set()
        assert await running == "done"
    after = house.app.tasks.get(review.task.id)
    assert (after.task.state, after.usage) == (TaskState.IN_REVIEW, ANSWER_USAGE)


async def test_the_last_failure_of_each_agent_is_known(house: House) -> None:
    for sentence in ("no route", "no name"):
        _, job = await opened(house)
        bench(house, a_script(AgentUnavailable(agent="Claude", why=sentence)))
        await jobs.draft(job)
        house.clock.goes_on(timedelta(minutes=1))
    [failure] = house.app.reports.agent_failures()
    assert (failure.agent, failure.model, failure.sentence) == (
        "claude",
        "scripted-1",
        "Claude cannot be reached: no name",
    )
    assert failure.at == house.clock.now() - timedelta(minutes=1)
    assert house.app.reports.agent_failures(WorkspaceId("elsewhere")) == ()


async def test_people_see_that_the_agent_waits_and_until_when(house: House) -> None:
    conversation = house.conversation()
    review = await asyncio.to_thread(house.opens, house.person("Ada"), conversation)
    assert review.assignment
    bench(house, a_script(AgentRateLimited(agent="Claude", retry_after_seconds=300), "# Guide"))
    await jobs.draft(review.assignment.job)
    await house.poster().drain()
    told = "Claude asks us to slow down; next try about 09:05 UTC"
    assert told in house.thread(conversation)[0].text
    house.clock.goes_on(timedelta(minutes=5))
    assert await jobs.draft(review.assignment.job) == "done"
    await house.poster().drain()
    assert "next try" not in house.thread(conversation)[0].text


# ---- accidents


async def test_an_accident_is_tried_again_and_then_told_with_a_reference(
    house: House, capsys: pytest.CaptureFixture[str]
) -> None:
    review, job = await opened(house)
    bench(house, BrokenLLM([]))
    for _ in range(MAX_ATTEMPTS - 1):
        assert await jobs.draft(job) == "try again"
        said = re.fullmatch(r"Something unexpected went wrong \(reference [0-9a-f]{8}\)\.", house.job(job).last_error)
        assert said
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
    assert after.usage == SPENT, "what the stopped call took until then is on the bill"
    assert house.job(job).state is JobState.CANCELLED
    assert house.app.reports.agent_failures() == (), "to be stopped is no failure of the agent"


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
    after = house.app.tasks.get(review.task.id)
    assert (after.draft, after.usage) == (None, SPENT)


async def cancelled(running: "asyncio.Task[str]", *why: str) -> None:
    running.cancel(*why)
    with pytest.raises(asyncio.CancelledError):
        await running


async def test_a_job_whose_worker_has_to_leave_is_anybody_s_at_once_and_has_used_up_no_attempt(house: House) -> None:
    _, job = await opened(house)
    for _ in range(MAX_ATTEMPTS + 1):  # however many restarts there are
        llm = StuckLLM()
        bench(house, llm)
        running = asyncio.create_task(jobs.draft(job))
        await llm.began.wait()
        await cancelled(running, HANDED_BACK)
        assert llm.closed
        assert house.job(job).attempts == 0
    bench(house, a_script("# Guide"))
    assert await jobs.draft(job) == "done"


async def test_a_job_that_is_handed_back_while_it_is_being_claimed_is_not_left_claimed(house: House) -> None:
    _, job = await opened(house)
    bench(house, a_script("# Guide"))
    running = asyncio.create_task(jobs.draft(job))
    await asyncio.sleep(0)  # so far that a thread has begun with it
    await cancelled(running, HANDED_BACK)
    assert house.job(job).attempts == 0
    assert await jobs.draft(job) == "done"


async def test_a_job_that_took_too_long_is_tried_again_and_given_up_in_the_end(house: House) -> None:
    review, job = await opened(house)
    for attempt in range(1, MAX_ATTEMPTS + 1):
        llm = StuckLLM()
        bench(house, llm)
        running = asyncio.create_task(jobs.draft(job))
        await llm.began.wait()
        await cancelled(running)
        assert (llm.closed, house.job(job).attempts) == (True, attempt)
        house.clock.goes_on(due_in(house, job))
    task = house.app.tasks.get(review.task.id).task
    assert task.stall
    assert task.stall.sentence.startswith("The agent cannot be reached: it did not end in time")


async def test_the_leases_of_a_loop_that_hangs_are_left_to_run_out(
    house: House, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("workers.leases.ABANDONED_SECONDS", 0.2)
    _, job = await opened(house)
    llm = StuckLLM()
    bench(house, llm, lease_for=timedelta(milliseconds=100))
    running = asyncio.create_task(jobs.draft(job))
    await llm.began.wait()
    time.sleep(0.5)  # noqa: ASYNC251  the loop hangs
    house.clock.goes_on(timedelta(seconds=1))
    time.sleep(0.1)  # noqa: ASYNC251  long enough for some renewals
    assert house.lease(job).job.attempts == 2, "another worker has it"
    assert await running == "not wanted"
    assert llm.closed
    assert "leases_left_to_run_out" in capsys.readouterr().err


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
    assert history.review.usage == USAGE + ANSWER_USAGE, "both answers were paid"


async def test_a_task_that_was_cancelled_meanwhile_gets_no_draft(house: House) -> None:
    review, job = await opened(house)

    class Cancels(ScriptedLLM):
        async def write(self, prompt: Prompt, *, on_progress: OnProgress) -> Completion:
            ada = house.person("Ada")
            await asyncio.to_thread(house.app.tasks.cancel, review.task.id, house.says(ada))
            return await super().write(prompt, on_progress=on_progress)

    bench(house, Cancels(["# Late"]))
    assert await jobs.draft(job) == "not wanted"
    after = house.app.tasks.get(review.task.id)
    assert (after.task.state, after.usage) == (TaskState.CANCELLED, ANSWER_USAGE)
    assert house.pending_jobs() == 0


async def test_a_job_that_is_cancelled_itself_closes_the_model_call_and_stays_due(house: House) -> None:
    """A worker that is told to leave, or a job that took too long."""
    review, job = await opened(house)
    llm = StuckLLM()
    bench(house, llm)
    running = asyncio.create_task(jobs.draft(job))
    async with asyncio.timeout(10):
        await llm.began.wait()
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
    assert llm.closed, "before the job has ended, not some time later"
    assert house.app.tasks.get(review.task.id).usage == SPENT
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


# ---- retries


async def retried(house: House, *answers: Answer) -> tuple[TaskId, JobId, ScriptedLLM]:
    """A task in review, of which people have said something, and a retry that is asked for."""
    review, first = await opened(house)
    llm = a_script("# Guide", *answers)
    bench(house, llm)
    await jobs.draft(first)
    task_id, ada = review.task.id, house.person("Ada")

    def asked() -> JobId:
        house.app.reviews.capture(task_id, "mention the lighthouse", house.says(house.person("Ben")))
        return house.app.tasks.retry(task_id, house.says(ada)).side_jobs[0].job

    return task_id, await asyncio.to_thread(asked), llm


async def test_a_retry_gets_the_first_draft_s_prompt_and_no_human_word(house: House) -> None:
    task_id, job, llm = await retried(house, "# Another guide")
    assert await jobs.retry(job) == "done"
    assert llm.prompts[1] == llm.prompts[0]
    history = house.app.tasks.history(task_id)
    assert [draft.head.number for draft, _ in history.drafts] == [1]
    [retry] = history.retries
    assert (retry.body, retry.head.number, retry.head.arm) == ("# Another guide\n", 2, Arm.RETRY)
    assert history.review.usage == ANSWER_USAGE + ANSWER_USAGE
    assert history.review.task.state is TaskState.IN_REVIEW
    assert await jobs.retry(job) == "nothing to do"


async def test_a_retry_that_is_given_up_is_told_and_paid_and_stalls_nothing(house: House) -> None:
    task_id, job, _ = await retried(house, AgentRefused(agent="Claude", why="it gave no reason", usage=SPENT))
    assert await jobs.retry(job) == "gave up"
    after = house.app.tasks.get(task_id)
    assert after.task.state is TaskState.IN_REVIEW
    assert after.usage == ANSWER_USAGE + SPENT
    assert after.side_jobs[0].failure.startswith("Claude refused to do this")
    assert house.pending_jobs() == 0


async def test_a_stopped_retry_closes_the_model_call(house: House) -> None:
    task_id, job, _ = await retried(house)
    llm = StuckLLM()
    bench(house, llm, lease_for=timedelta(milliseconds=60))
    running = asyncio.create_task(jobs.retry(job))
    async with asyncio.timeout(10):
        await llm.began.wait()
        await asyncio.to_thread(house.app.tasks.stop, task_id, job, house.says(house.person("Ada")))
        assert await running == "not wanted"
    assert llm.closed
    assert house.app.tasks.get(task_id).usage == ANSWER_USAGE + SPENT
    assert house.job(job).state is JobState.CANCELLED


# ---- the assessor


def judged(*marks: tuple[str, str]) -> Mapping[str, object]:
    """An assessor's answer: the mark and the quote for criteria 1, 2, …"""
    return {
        "judgements": [
            {"criterion": f"C{number}", "mark": mark, "quote": quote, "reason": "It is so."}
            for number, (mark, quote) in enumerate(marks, start=1)
        ]
    }


NO_VERDICT = ("cannot_judge", "")


async def advised(house: House, *answers: Answer) -> tuple[TaskId, JobId, ScriptedLLM]:
    """A task in review whose policy wants a model's advice, and the job for it."""
    review, first = await opened(house, policy=Policy(assessor=Assessor.ADVISE))
    llm = a_script("They meet at nine.", *answers)
    bench(house, llm)
    await jobs.draft(first)
    [side_job] = house.app.tasks.get(review.task.id).side_jobs
    return review.task.id, side_job.job, llm


async def test_a_model_advises_and_people_see_its_evidence_with_their_tally(house: House) -> None:
    conversation = house.conversation()
    ada = house.person("Ada")
    policy = Policy(assessor=Assessor.ADVISE)
    review = await asyncio.to_thread(house.opens, ada, conversation, reviewers=(ada.id,), policy=policy)
    assert review.assignment
    bench(house, a_script("They meet at nine.", judged(NO_VERDICT, ("met", "meet at nine"), NO_VERDICT)))
    await jobs.draft(review.assignment.job)
    [side_job] = house.app.tasks.get(review.task.id).side_jobs
    assert await jobs.assess(side_job.job) == "done"
    await house.poster().drain()
    assert "meet at nine” It is so." not in "\n".join(each.text for each in house.thread(conversation)), "not yet"
    await asyncio.to_thread(house.marks_all, review.task.id, ada, MarkValue.NOT_MET)
    await house.poster().drain()
    told = "\n".join(each.text for each in house.thread(conversation))
    assert "A model's advice, which counts for nothing." in told
    assert "2. Met: “meet at nine” It is so." in told
    after = house.app.tasks.get(review.task.id)
    assert after.tally
    assert after.tally.met_count == 0
    assert after.usage == ANSWER_USAGE + ANSWER_USAGE


async def test_advice_that_fails_stalls_nothing_and_the_card_says_why(house: House) -> None:
    task_id, job, _ = await advised(house, AgentRefused(agent="Claude", why="no reason", usage=SPENT))
    assert await jobs.assess(job) == "gave up"
    after = house.app.tasks.get(task_id)
    assert after.task.state is TaskState.IN_REVIEW
    assert after.usage == ANSWER_USAGE + SPENT
    assert after.advice
    assert after.advice.graders == 0
    card = "\n".join(map(element_text, task_card(after, {}, 0).elements))
    assert "A model's advice on draft 1 failed: Claude refused to do this: no reason" in card


async def test_advice_on_a_draft_that_was_accepted_meanwhile_is_only_paid(house: House) -> None:
    task_id, job, _ = await advised(house)

    class Accepts(ScriptedLLM):
        async def parse(self, prompt: Prompt, schema: type[T], *, on_progress: OnProgress) -> tuple[T, Completion]:
            draft = house.app.tasks.get(task_id).draft
            assert draft
            await asyncio.to_thread(house.app.reviews.accept, draft.id, house.says(house.person("Ada")))
            return await super().parse(prompt, schema, on_progress=on_progress)

    bench(house, Accepts([judged(NO_VERDICT, NO_VERDICT, NO_VERDICT)]))
    assert await jobs.assess(job) == "not wanted"
    after = house.app.tasks.get(task_id)
    assert (after.task.state, after.usage) == (TaskState.ACCEPTED, ANSWER_USAGE + ANSWER_USAGE)
    assert house.pending_jobs() == 0


async def sent_back(house: House, *answers: Answer, llm: ScriptedLLM | None = None) -> tuple[Draft, Review]:
    review, job = await opened(house, policy=Policy(assessor=Assessor.SEND_BACK))
    bench(house, llm or a_script(*answers))
    assert await jobs.draft(job) == "done"
    after = house.app.tasks.get(review.task.id)
    assert after.draft
    return house.app.tasks.draft(after.draft.id), after


FAILS = judged(("not_met", "They meet at nine."), NO_VERDICT, NO_VERDICT)
SECOND = {
    "ops": [
        {
            "op": "replace",
            "block": "B1",
            "new_text": "They meet at the pier.",
            "feedback_ids": [],
            "criteria": [],
            "why": "C1",
        }
    ],
    "responses": [],
    "note": "",
}


async def test_a_first_try_that_plainly_fails_is_sent_back_once_before_people_see_it(house: House) -> None:
    llm = a_script("They meet at nine.", FAILS, SECOND)
    draft, after = await sent_back(house, llm=llm)
    assert draft.body == "They meet at the pier.\n"
    assert draft.note == "The assessor sent a first try back for criterion 1; this is the second."
    assert (draft.head.number, draft.head.arm) == (1, Arm.SOLO)
    assert draft.head.usage == after.usage == Usage(300, 30, 0, Decimal("0.03")), "all three answers, once"
    assert "“They meet at nine.” It is so." in llm.seen(3)
    with house.app.store.reading() as uow:
        facts = [event.fact for event in uow.reviews.events(after.task.id)]
    assert [fact.unmet for fact in facts if isinstance(fact, DraftSentBack)] == [(1,)]
    assert after.side_jobs == ()


@pytest.mark.parametrize(
    "verdict",
    [
        judged(NO_VERDICT, NO_VERDICT, NO_VERDICT),
        judged(("met", "They meet at nine."), NO_VERDICT, NO_VERDICT),
    ],
    ids=["cannot judge", "met"],
)
async def test_what_does_not_plainly_fail_is_not_sent_back(house: House, verdict: Mapping[str, object]) -> None:
    draft, after = await sent_back(house, "They meet at nine.", verdict)
    assert (draft.body, draft.note) == ("They meet at nine.\n", "")
    assert after.usage == ANSWER_USAGE + ANSWER_USAGE


async def test_an_assessor_that_fails_keeps_no_draft_from_people(house: House) -> None:
    draft, after = await sent_back(
        house, "They meet at nine.", AgentRefused(agent="Claude", why="no reason", usage=SPENT)
    )
    assert draft.body == "They meet at nine.\n"
    assert after.usage == draft.head.usage == ANSWER_USAGE + SPENT


async def test_a_second_try_that_fails_leaves_the_first(house: House) -> None:
    failure = AgentRefused(agent="Claude", why="no reason", usage=SPENT)
    draft, after = await sent_back(house, "They meet at nine.", FAILS, failure)
    assert draft.body == "They meet at nine.\n"
    assert draft.note == "The assessor sent this back for criterion 1, and another try failed."
    assert after.usage == ANSWER_USAGE + ANSWER_USAGE + SPENT


async def test_a_revision_is_sent_back_with_its_feedback_and_keeps_its_ledger(house: House) -> None:
    review, first = await opened(house, policy=Policy(assessor=Assessor.SEND_BACK))
    fine = judged(NO_VERDICT, NO_VERDICT, NO_VERDICT)
    answer = {"feedback_id": "F1", "status": "addressed", "note": "Named."}

    def plan(text: str) -> Mapping[str, object]:
        op = {"op": "replace", "block": "B1", "new_text": text, "feedback_ids": ["F1"], "criteria": [], "why": "F1"}
        return {"ops": [op], "responses": [answer], "note": ""}

    fails = judged(("not_met", "at ten"), NO_VERDICT, NO_VERDICT)
    llm = a_script("They meet at nine.", fine, plan("They meet at ten."), fails, plan("They meet at the pier at ten."))
    bench(house, llm)
    await jobs.draft(first)
    task_id = review.task.id

    def people_talk() -> JobId:
        ben = house.says(house.person("Ben"))
        house.app.reviews.capture(task_id, "make it ten", ben)
        draft = house.app.tasks.get(task_id).draft
        assert draft
        asked = house.app.reviews.request_revision(draft.id, Trigger.BUTTON, house.says(house.person("Ada"))).assignment
        assert asked
        return asked.job

    assert await jobs.revise(await asyncio.to_thread(people_talk)) == "done"
    draft, ledger = house.app.tasks.history(task_id).drafts[-1]
    assert draft.body == "They meet at the pier at ten.\n"
    assert [entry.disposition for entry in ledger] == [Disposition.APPLIED]
    assert (draft.head.arm, draft.head.number) == (Arm.ASSISTED, 2)
    assert "make it ten" in llm.seen(5)
    assert "“at ten” It is so." in llm.seen(5)
