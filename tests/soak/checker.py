"""What people did, against what redraft knows and what stands in the threads: nothing lost, nothing doubled."""

from collections import Counter
from collections.abc import Iterator, Sequence

from bot.cast import eventually
from bot.cli.local.stage import Stage
from bot.cli.simulate.playing import Outcome
from bot.domain.draft import Arm
from bot.services.ports import DeliveryState

QUIET_SECONDS = 60.0
LOOK_SECONDS = 0.2
EXPERTS = 2


async def quiet(stage: Stage) -> None:
    """Wait until nothing waits to be posted. Raises: TimeoutError."""
    await eventually(lambda: not _pending(stage), QUIET_SECONDS, look_seconds=LOOK_SECONDS)


def _pending(stage: Stage) -> int:
    with stage.app.store.reading() as uow:
        return uow.deliveries.counts().get(DeliveryState.PENDING, 0)


def problems(stage: Stage, outcomes: Sequence[Outcome]) -> list[str]:
    """A sentence for each thing that is lost or doubled."""
    with stage.app.store.reading() as uow:
        failed = uow.deliveries.counts().get(DeliveryState.FAILED, 0)
        known = sum(uow.reviews.counts().values())
    found = [f"{each.key} on {each.platform.value}: {why}" for each in outcomes for why in _problems(stage, each)]
    if failed:
        found.append(f"{failed} deliveries were given up")
    if known != len(outcomes):
        found.append(f"{known} tasks are known, and {len(outcomes)} were begun")
    return found


def _problems(stage: Stage, outcome: Outcome) -> Iterator[str]:
    if outcome.state is None or outcome.cast is None:
        yield f"no decision: {outcome.why}"
        return
    review = stage.app.tasks.get(outcome.task_id)
    captured = [item.message.message_id for item in review.feedback if item.message]
    if sorted(captured) != sorted(outcome.said):
        yield f"people said {len(outcome.said)} things, and {len(captured)} are known"
    with stage.app.store.reading() as uow:
        heads = [head for head in uow.drafts.of_task(outcome.task_id) if head.arm is not Arm.RETRY]
        graders = {head.number: [card for card in uow.drafts.scorecards(head.id) if card.filed_at] for head in heads}
    numbers = [head.number for head in heads]
    if numbers != list(range(1, outcome.drafts + 1)):
        yield f"people saw {outcome.drafts} drafts, and the drafts are {numbers}"
    for number, cards in graders.items():
        if len(cards) != EXPERTS or len({card.grader.id for card in cards}) != EXPERTS:
            yield f"draft {number} has {len(cards)} scorecards"
    yield from _posted_wrongly(outcome, numbers)


def _posted_wrongly(outcome: Outcome, numbers: Sequence[int]) -> Iterator[str]:
    """Each of our messages must be there once."""
    if outcome.cast is None:
        return
    first = Counter(post.text.lstrip("# ").split("\n", 1)[0] for post in outcome.cast.posts() if not post.who)
    wanted = ["Rubric, version 1", *(f"{what} {number}" for number in numbers for what in ("Draft", "Score draft"))]
    wanted += [f"What changed in draft {number}" for number in numbers[1:]]
    for words in wanted:
        count = sum(times for line, times in first.items() if line == words or line.startswith(f"{words} by "))
        if count != 1:
            yield f"“{words}” is there {count} times"
    decided = sum(times for line, times in first.items() if "was accepted by" in line or "was rejected by" in line)
    if decided != 1:
        yield f"the decision is there {decided} times"
