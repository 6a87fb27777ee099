"""For whatever the rules can lead to: what is saved comes back, and so does what its events lead to."""

from itertools import chain
from typing import get_args

import pytest

from bot.domain import events as did
from bot.domain.draft import DraftId
from bot.domain.review import replay
from bot.domain.score import Scorecard
from bot.domain.task import TaskState
from bot.services.ports import Store
from tests.builders import Cast, Play, Step, a_cast
from tests.integration.store.playing import save_step
from tests.integration.store.walks import Walk

SEEDS = range(32)
MOVES = 120


def walked(seed: int, cast: Cast) -> Play:
    walk = Walk(seed, cast)
    for _ in range(MOVES):
        walk.move()
    return walk.play


@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_is_saved_comes_back(store: Store, cast: Cast, seed: int) -> None:
    play = walked(seed, cast)
    task_id = play.review.task.id
    cards: dict[DraftId, tuple[Scorecard, ...]] = {}
    for step in play.steps:
        with store.writing() as uow:
            save_step(uow, step)
            assert uow.reviews.get(task_id) == step.after
        for head in filter(None, (step.after.draft, *step.after.retries)):
            cards[head.id] = tuple(card for card in step.after.scorecards if card.draft_id == head.id)
    with store.reading() as uow:
        assert uow.reviews.get(task_id) == play.review
        assert uow.reviews.find() == (play.review.task,)
        assert uow.reviews.events(task_id) == play.events
        assert replay(uow.reviews.events(task_id)) == play.review
        assert set(uow.drafts.of_task(task_id)) == {draft.head for draft in (*play.drafts, *play.retries)}
        for draft in (*play.drafts, *play.retries):
            assert uow.drafts.get(draft.head.id) == draft
            assert uow.drafts.scorecards(draft.head.id) == cards[draft.head.id]


def test_the_walks_meet_everything_that_can_happen() -> None:
    plays = [walked(seed, a_cast()) for seed in SEEDS]
    facts = {type(event.fact) for play in plays for event in play.events}
    states = {step.after.task.state for step in chain.from_iterable(play.steps for play in plays)}
    assert facts == set(get_args(did.Fact))
    assert states == set(TaskState)
    assert max(len(play.drafts) for play in plays) > 2
    assert any(card.draft_id == head.id for p in plays for card in p.review.scorecards for head in p.review.retries)
    assert any(step.ledger and answers_count(step) for play in plays for step in play.steps)


def answers_count(step: Step) -> bool:
    """Whether the agent's answers closed an item."""
    return step.before is not None and step.before.open_feedback != step.after.open_feedback
