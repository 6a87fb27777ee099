"""What is counted when something happens: jobs, models, posts, and what waits."""

from datetime import timedelta
from decimal import Decimal

import pytest

from bot.domain.draft import NOTHING_USED, Usage
from bot.errors import AgentBadKey, AgentRateLimited, ChatAmbiguous, ChatBusy, ChatGone, StoreUnavailable
from bot.services.backlog import Measured
from bot.services.ports import DeliveryState
from tests.support.house import MINUTE, SECOND, House
from workers import metrics


class Counted:
    """How much a sample has grown since the beginning of a test: the counts are those of the process."""

    def __init__(self) -> None:
        self._before = self._samples()

    def __call__(self, name: str, **labels: str) -> float:
        key = name, tuple(sorted(labels.items()))
        return self._samples().get(key, 0.0) - self._before.get(key, 0.0)

    @staticmethod
    def _samples() -> dict[tuple[str, tuple[tuple[str, str], ...]], float]:
        return {
            (sample.name, tuple(sorted(sample.labels.items()))): sample.value
            for metric in metrics.registry.collect()
            for sample in metric.samples
        }


@pytest.fixture
def counted() -> Counted:
    return Counted()


def test_a_post_is_counted_and_so_is_every_answer_that_asks_us_to_wait(house: House, counted: Counted) -> None:
    ada = house.person("Ada")
    conversation = house.conversation()
    house.opens_drafted(ada, conversation)
    house.chat.fail_next(ChatBusy(platform="local", retry_after_seconds=1))
    house.posts()
    assert counted("redraft_rate_limited_total", who="local") == 1
    assert counted("redraft_post_errors_total", platform="local", code="chat_busy") == 1
    house.clock.goes_on(2 * SECOND)
    house.chat.fail_next(ChatAmbiguous(platform="local", why="the answer was lost"))
    house.posts()
    house.clock.goes_on(MINUTE)
    house.posts()
    assert counted("redraft_post_errors_total", platform="local", code="chat_ambiguous") == 1
    assert counted("redraft_rate_limited_total", who="local") == 1
    assert counted("redraft_posts_total", platform="local", kind="task_card") >= 1
    assert counted("redraft_posts_total", platform="local", kind="draft") == 1


def test_a_chat_that_is_gone_is_an_error_and_no_post(house: House, counted: Counted) -> None:
    house.opens_drafted(house.person("Ada"), house.conversation())
    house.chat.fail_next(ChatGone(platform="local", why="archived"))
    house.posts()
    assert counted("redraft_post_errors_total", platform="local", code="chat_gone") >= 1
    assert counted("redraft_posts_total", platform="local", kind="draft") == 0


def test_a_job_is_timed_from_its_event_to_its_first_start(house: House, counted: Counted) -> None:
    review = house.opens(house.person("Ada"))
    assert review.assignment
    first = house.lease(review.assignment.job).job
    with metrics.job_running(first, first.due_at + timedelta(seconds=0.2)) as went:
        assert metrics.jobs_running() == 1
        went("done")
    assert metrics.jobs_running() == 0
    assert counted("redraft_job_start_seconds_count", purpose="draft") == 1
    assert counted("redraft_job_start_seconds_sum", purpose="draft") == pytest.approx(0.2)
    assert counted("redraft_job_seconds_count", purpose="draft", outcome="done") == 1

    house.clock.goes_on(2 * MINUTE)
    second = house.lease(review.assignment.job).job
    with pytest.raises(KeyboardInterrupt), metrics.job_running(second, house.clock.now()):
        raise KeyboardInterrupt
    assert counted("redraft_job_start_seconds_count", purpose="draft") == 1, "a second try says nothing about the queue"
    assert counted("redraft_job_seconds_count", purpose="draft", outcome="broken off") == 1
    assert metrics.jobs_running() == 0


def test_what_models_use_and_how_they_fail_is_counted(counted: Counted) -> None:
    metrics.model_used("sonnet", Usage(100, 20, 80, Decimal("0.25")))
    metrics.model_used("sonnet", Usage(10, 2, 0, None))
    metrics.model_used("sonnet", NOTHING_USED)
    assert counted("redraft_tokens_total", model="sonnet", kind="input") == 110
    assert counted("redraft_tokens_total", model="sonnet", kind="output") == 22
    assert counted("redraft_tokens_total", model="sonnet", kind="cached") == 80
    assert counted("redraft_cost_usd_total", model="sonnet") == 0.25
    assert counted("redraft_answers_of_unknown_cost_total", model="sonnet") == 1, "unknown is neither free nor nothing"
    metrics.model_used("llama", Usage())
    assert counted("redraft_answers_of_unknown_cost_total", model="llama") == 1, "a server that counts nothing"
    metrics.model_failed("claude", AgentRateLimited(agent="Claude"))
    metrics.model_failed("claude", AgentBadKey(agent="Claude"))
    assert counted("redraft_model_errors_total", agent="claude", code="agent_rate_limited") == 1
    assert counted("redraft_model_errors_total", agent="claude", code="agent_bad_key") == 1
    assert counted("redraft_rate_limited_total", who="claude") == 1


def test_what_waits_is_measured_on_both_sides_of_its_time(house: House) -> None:
    ada = house.person("Ada")
    held, due = (house.opens(ada, house.conversation(channel)).assignment for channel in ("C1", "C2"))
    assert held
    assert due
    house.lease(held.job)
    house.clock.goes_on(MINUTE - SECOND)

    found = house.app.backlog.measured()
    assert (found.jobs_waiting.due, found.jobs_waiting.held, found.jobs_waiting.later) == (1, 1, 0)
    assert found.oldest_job_seconds == 59

    house.clock.goes_on(SECOND)
    found = house.app.backlog.measured()
    assert (found.jobs_waiting.due, found.jobs_waiting.held) == (2, 0), "the lease has run out"
    assert found.oldest_job_seconds == 60

    lease = house.lease(due.job)
    with house.app.store.writing() as uow:
        uow.jobs.release(lease, due_at=house.clock.now() + SECOND, error="busy")
    waiting = house.app.backlog.measured().jobs_waiting
    assert (waiting.due, waiting.held, waiting.later) == (1, 0, 1), "one backs off"
    house.clock.goes_on(SECOND)
    assert house.app.backlog.measured().jobs_waiting.due == 2
    assert house.app.backlog.measured().deliveries_waiting.due == 2, "the cards of two tasks"
    house.posts()
    found = house.app.backlog.measured()
    assert (found.deliveries_waiting.due, found.oldest_delivery_seconds) == (0, 0.0)


def test_what_a_closed_conversation_misses_waits_for_no_poster(house: House) -> None:
    house.opens_drafted(house.person("Ada"), house.conversation("gone"))
    house.chat.gone.add("gone")
    house.posts()
    waiting = house.app.backlog.measured().deliveries_waiting
    assert waiting.due == waiting.held == 0
    assert waiting.later == house.deliveries(DeliveryState.PENDING) > 0, "it is kept until somebody lets us in again"


def test_the_page_says_so_where_the_database_or_the_queue_is_away(house: House) -> None:
    def away() -> Measured:
        raise StoreUnavailable(why="it is down")

    house.queue.is_down = True
    with metrics.backlog_shown(away, house.queue.depths):
        page = metrics.page().decode()
    assert "redraft_database_up 0.0" in page
    assert "redraft_queue_up 0.0" in page
    assert "redraft_jobs_waiting" not in page, "a missing number is not a zero"
    house.queue.is_down = False
    house.opens(house.person("Ada"))
    with metrics.backlog_shown(house.app.backlog.measured, house.queue.depths):
        page = metrics.page().decode()
    assert 'redraft_queue_depth{queue="memory"} 1.0' in page
    assert 'redraft_tasks{state="drafting"} 1.0' in page
    assert "redraft_database_up" not in metrics.page().decode(), "it is looked up as long as it is asked for only"


def test_a_lost_lease_is_counted(counted: Counted) -> None:
    metrics.lease_lost("job")
    assert counted("redraft_leases_lost_total", what="job") == 1
