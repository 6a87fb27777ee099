"""What the card says while an agent works, and that it says nothing any more once somebody stopped it."""

import asyncio
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot.domain.conversation import Conversation
from bot.domain.events import Trigger
from bot.domain.review import Review
from bot.domain.task import AgentName
from bot.errors import StoreUnavailable
from bot.services.ports import DeliveryState, Lease
from bot.services.rates import Call, Rate, Scope
from bot.services.reviews import Reviews
from tests.fakes.scripted_llm import Answer, ScriptedLLM
from tests.support.house import MINUTE, SECOND, House, open_house
from workers import jobs, turns
from workers.llm import Completion, OnProgress, Prompt
from workers.progress import PUBLISH_SECONDS, Board
from workers.turns import Workbench


@pytest.fixture
def house(tmp_path: Path, store_url: str) -> Iterator[House]:
    """On each database."""
    with open_house(tmp_path, store_url) as house:
        yield house


@dataclass
class AtWork:
    """A task whose agent has begun, and what it says to the board."""

    house: House
    conversation: Conversation
    review: Review
    lease: Lease
    board: Board
    hear: OnProgress

    @classmethod
    def begun(cls, house: House, channel_id: str = "C1") -> "AtWork":
        conversation = house.conversation(channel_id)
        review = house.opens(house.person("Ada"), conversation)
        house.posts()
        return cls.on(house, conversation, review)

    @classmethod
    def on(cls, house: House, conversation: Conversation, review: Review, board: Board | None = None) -> "AtWork":
        assert review.assignment
        lease, board = house.lease(review.assignment.job), board or Board()
        return cls(house, conversation, review, lease, board, board.begin(lease, AgentName.CLAUDE))

    @property
    def card(self) -> str:
        return self.house.thread(self.conversation)[0].text

    def shown(self, words: int) -> str:
        """The card, once that many words are published and posted."""
        self.hear(words)
        self.board.publish(self.house.app.reviews)
        self.house.posts()
        return self.card

    def stop(self) -> None:
        self.house.app.tasks.stop(self.review.task.id, self.lease.job.id, self.house.says(self.house.person("Ada")))


# ---- what people see


def test_the_card_says_how_far_the_agent_is_and_keeps_its_stop_button(house: House) -> None:
    work = AtWork.begun(house)
    assert "Claude is" not in work.card
    for words, line in ((0, "thinking"), (1, "writing, about 10 words"), (418, "writing, about 420 words")):
        card = work.shown(words)
        assert f"(Claude is {line})" in card
        assert "[Stop]" in card
    assert len(house.chat.messages) == 1, "the same message throughout"
    assert house.app.tasks.get(work.review.task.id).version == work.review.version, "no event, so the log does not grow"
    assert house.app.tasks.history(work.review.task.id).news == ("Claude is writing, about 420 words",)


def test_a_revision_and_a_second_attempt_are_named(house: House) -> None:
    conversation = house.conversation()
    ada = house.person("Ada")
    task_id, head = house.opens_drafted(ada, conversation)
    house.app.reviews.capture(task_id, "Shorter.", house.says(ada))
    review = house.app.reviews.request_revision(head.id, Trigger.BUTTON, house.says(ada))
    first = AtWork.on(house, conversation, review)
    house.posts()
    assert "(Claude is revising, about 1,200 words)" in first.shown(1_200)
    house.clock.goes_on(MINUTE)  # its worker died
    second = AtWork.on(house, conversation, review)
    first.hear(9_000)
    first.board.publish(house.app.reviews)
    assert "(Claude is thinking (attempt 2))" in second.shown(0), "what the dead one says does not count"
    assert "(Claude is revising, about 30 words (attempt 2))" in second.shown(31)


def test_the_draft_takes_the_place_of_the_progress(house: House) -> None:
    work = AtWork.begun(house)
    work.hear(100)
    work.board.publish(house.app.reviews)
    with house.app.store.writing() as uow:
        uow.jobs.release(work.lease, due_at=house.clock.now(), error="")
    house.draft_arrives(work.review.task.id)
    house.posts()
    assert "Claude is" not in work.card
    work.hear(200)
    work.board.publish(house.app.reviews)
    assert house.posts() == 0


def test_an_agent_that_waits_for_its_next_try_is_not_at_work(house: House) -> None:
    work = AtWork.begun(house)
    work.shown(100)
    with house.app.store.writing() as uow:
        uow.jobs.release(work.lease, due_at=house.clock.now() + MINUTE, error="Claude is overloaded at the moment.")
    assert "Claude is writing" not in "".join(house.app.tasks.history(work.review.task.id).news)
    work.hear(110)
    work.board.publish(house.app.reviews)
    assert house.job(work.lease.job.id).agent is None


# ---- a stop is a stop


def test_nothing_is_posted_after_a_stop_but_that_it_was_stopped(house: House) -> None:
    work = AtWork.begun(house)
    work.shown(100)
    work.hear(200)
    work.board.publish(house.app.reviews)  # it waits for the poster
    work.stop()
    assert house.queue.stopped == [(work.lease.job.id, 1)], "its worker is told at once"
    work.hear(300)
    work.board.publish(house.app.reviews)
    house.posts()
    assert "State: on hold" in work.card
    assert "Claude is" not in "".join(message.text for message in house.thread(work.conversation))
    posts = [(message.ref, message.text) for message in house.thread(work.conversation)]
    for words in (400, 500):
        work.hear(words)
        work.board.publish(house.app.reviews)
        assert house.posts() == 0
    assert [(message.ref, message.text) for message in house.thread(work.conversation)] == posts


def test_a_stop_that_the_queue_does_not_hear_is_told_later(house: House) -> None:
    work = AtWork.begun(house)
    house.queue.is_down = True
    work.stop()
    assert house.queue.stopped == []
    house.queue.is_down = False
    house.app.relay.nudge()
    house.app.relay.nudge()
    assert house.queue.stopped == [(work.lease.job.id, 1)], "once"


def test_nobody_is_told_of_a_job_that_nobody_holds(house: House) -> None:
    review = house.opens(house.person("Ada"), house.conversation())
    assert review.assignment
    house.app.tasks.stop(review.task.id, review.assignment.job, house.says(house.person("Ada")))
    assert house.queue.stopped == []


# ---- much of it


def test_a_thousand_steps_make_few_posts_and_the_last_is_right(house: House) -> None:
    work = AtWork.begun(house)
    house.chat.rates = (Rate(1, PUBLISH_SECONDS, frozenset({Call.UPDATE}), Scope.CONVERSATION),)
    poster = house.poster()
    for words in range(1, 1_001):
        work.hear(words)
        if words % 10 == 0:  # a second of writing
            work.board.publish(house.app.reviews)
            asyncio.run(poster.drain())
            house.clock.goes_on(SECOND)
    for _ in range(5):
        asyncio.run(poster.drain())
        house.clock.goes_on(SECOND)
    assert "about 1,000 words" in work.card
    edits = house.thread(work.conversation)[0].edits
    assert 25 <= edits <= 36, "100 seconds, one in three at most"
    assert house.deliveries(DeliveryState.PENDING) == 0


def test_what_people_wait_for_goes_before_progress(house: House) -> None:
    work = AtWork.begun(house)
    work.hear(100)
    work.board.publish(house.app.reviews)
    reads: list[str] = []
    with house.app.store.writing() as uow:
        uow.jobs.release(work.lease, due_at=house.clock.now(), error="")
    house.draft_arrives(work.review.task.id)
    while house.is_due():
        head = house.next_delivery()
        reads.append(head.kind)
        with house.app.store.writing() as uow:
            claimed = uow.deliveries.claim(head.id, now=house.clock.now(), lease_for=MINUTE)
            assert claimed
            uow.deliveries.sent(claimed, (), now=house.clock.now())
    assert reads == ["draft", "scorecard", "task_card", "progress"]


def test_progress_leaves_half_of_a_rate_to_what_people_wait_for(house: House) -> None:
    works = [AtWork.begun(house, f"C{number}") for number in range(10)]
    house.chat.rates = (Rate(4, 60, frozenset({Call.UPDATE}), Scope.WORKSPACE),)
    poster = house.poster()
    for work in works:
        work.hear(100)
        work.board.publish(house.app.reviews)
    asyncio.run(poster.drain())
    assert sum("about 100 words" in work.card for work in works) == 2
    for work in works[-2:]:
        work.stop()
    asyncio.run(poster.drain())
    assert all("State: on hold" in work.card for work in works[-2:]), "at once, by the other half"


@pytest.mark.parametrize(("at_work", "transactions"), [(2, 1), (3, 1), (4, 2)])
def test_all_jobs_of_a_process_are_written_together(
    house: House, monkeypatch: pytest.MonkeyPatch, at_work: int, transactions: int
) -> None:
    monkeypatch.setattr("workers.progress.JOBS_AT_ONCE", 3)
    board, works = Board(), []
    writes: list[int] = []
    for number in range(at_work):
        conversation = house.conversation(f"C{number}")
        review = house.opens(house.person("Ada"), conversation)
        works.append(AtWork.on(house, conversation, review, board))
    house.posts()
    report = Reviews.report_progress

    def counted(self: Reviews, some: Any) -> None:
        writes.append(len(some))
        report(self, some)

    monkeypatch.setattr(Reviews, "report_progress", counted)
    for number, work in enumerate(works):
        work.hear(100 * (number + 1))
    assert board.publish(house.app.reviews) == at_work
    assert len(writes) == transactions
    house.posts()
    for number, work in enumerate(works):
        assert f"about {100 * (number + 1)} words" in work.card
    assert board.publish(house.app.reviews) == 0, "nothing is new"
    works[0].hear(5_000)
    assert board.publish(house.app.reviews) == 1


# ---- the job is not disturbed


class Writing(ScriptedLLM):
    """Counts words, and waits in the middle of its answer until a test lets it go on."""

    def __init__(self, *script: Answer) -> None:
        super().__init__(list(script))
        self.began, self.goes_on = asyncio.Event(), asyncio.Event()

    async def write(self, prompt: Prompt, *, on_progress: OnProgress) -> Completion:
        on_progress(250)
        self.began.set()
        await self.goes_on.wait()
        return await super().write(prompt, on_progress=on_progress)


@pytest.fixture(autouse=True)
def _no_bench_stays() -> Iterator[None]:
    yield
    turns._installed.clear()


async def test_a_job_tells_the_board_and_leaves_it_when_it_ends(house: House) -> None:
    conversation = await asyncio.to_thread(house.conversation)
    review = await asyncio.to_thread(house.opens, house.person("Ada"), conversation)
    assert review.assignment
    llm = Writing("# Guide")
    bench = Workbench(house.app, {AgentName.CLAUDE: llm})
    turns.install(bench)
    async with asyncio.timeout(20):
        running = asyncio.create_task(jobs.draft(review.assignment.job))
        await llm.began.wait()
        assert await asyncio.to_thread(bench.board.publish, house.app.reviews) == 1
        await house.poster().drain()
        assert "about 250 words" in (await asyncio.to_thread(house.thread, conversation))[0].text
        llm.goes_on.set()
        assert await running == "done"
    assert await asyncio.to_thread(bench.board.publish, house.app.reviews) == 0


@pytest.mark.parametrize("trouble", ["slow", "away"])
async def test_a_database_in_trouble_delays_no_job(house: House, monkeypatch: pytest.MonkeyPatch, trouble: str) -> None:
    review = await asyncio.to_thread(house.opens, house.person("Ada"))
    assert review.assignment
    llm = Writing("# Guide")
    bench = Workbench(house.app, {AgentName.CLAUDE: llm})
    turns.install(bench)
    entered, let_go = threading.Event(), threading.Event()
    report = Reviews.report_progress

    def troubled(self: Reviews, some: Any) -> None:
        entered.set()
        if trouble == "away":
            raise StoreUnavailable(why="the connection was lost")
        assert let_go.wait(20)
        report(self, some)

    monkeypatch.setattr(Reviews, "report_progress", troubled)
    with ThreadPoolExecutor(1) as ticker:
        async with asyncio.timeout(20):
            running = asyncio.create_task(jobs.draft(review.assignment.job))
            await llm.began.wait()
            published = ticker.submit(bench.board.publish, house.app.reviews)
            await asyncio.to_thread(entered.wait, 20)
            llm.goes_on.set()
            assert await running == "done"
        let_go.set()
        if trouble == "away":
            with pytest.raises(StoreUnavailable):
                published.result()
        else:
            published.result()
    assert house.job(review.assignment.job).words == 0, "what comes after the end does not count"
    assert bench.board.publish(house.app.reviews) == 0


def test_what_could_not_be_published_stays_new(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    work = AtWork.begun(house)
    work.hear(100)

    def away(self: Reviews, some: Any) -> None:
        raise StoreUnavailable(why="the connection was lost")

    with monkeypatch.context() as patch:
        patch.setattr(Reviews, "report_progress", away)
        with pytest.raises(StoreUnavailable):
            work.board.publish(house.app.reviews)
    assert work.board.publish(house.app.reviews) == 1
    house.posts()
    assert "about 100 words" in work.card
