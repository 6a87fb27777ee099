"""Drafts come back to the byte, with what was said of them, and what they cost."""

from datetime import timedelta
from decimal import Decimal

import pytest

from bot.domain.conversation import WorkspaceId
from bot.domain.draft import Arm, Usage
from bot.errors import ConcurrentUpdate
from bot.services.ports import Store
from tests.builders import BODY, START, Cast, a_draft, a_play, a_play_in_review, new_id
from tests.integration.store.playing import save

ELSEWHERE = WorkspaceId(new_id())


def test_a_draft_comes_back_to_the_byte(store: Store, cast: Cast) -> None:
    body = "# Titel\r\n\r\n\r\nAbsatz mit 価格\u00a0und   Leerraum \r\n\n- a\n\n\n  - b\n```\ncode\t\n```\n\n"
    play = a_play(cast)
    first = play.draft_arrives(body)
    said = play.says()
    second = play.is_revised(BODY, play.answer(said))
    retry = a_draft(1, "Another try.", arm=Arm.RETRY, based_on=first.head.id)
    save(store, play)
    with store.writing() as uow:
        uow.drafts.add(play.review.task.id, retry, ())
    with store.reading() as uow:
        assert uow.drafts.get(first.head.id) == first
        assert uow.drafts.get(first.head.id).body == body
        assert uow.drafts.task_of(second.head.id) == play.review.task.id
        assert uow.drafts.of_task(play.review.task.id) == (first.head, retry.head, second.head)
        assert uow.drafts.ledger(first.head.id) == ()
        [entry] = uow.drafts.ledger(second.head.id)
        assert (entry.feedback_id, entry.blocks) == (said, (2, 3))
        assert uow.reviews.get(play.review.task.id).draft == second.head


def test_two_drafts_cannot_have_one_number(store: Store, cast: Cast) -> None:
    play = a_play_in_review(cast)
    save(store, play)
    with pytest.raises(ConcurrentUpdate), store.writing() as uow:
        uow.drafts.add(play.review.task.id, a_draft(1), ())


def test_marks_on_earlier_drafts_stay(store: Store, cast: Cast) -> None:
    play = a_play_in_review(cast, drafts=2)
    first = play.drafts[0].head.id
    filed = play.steps[3].after.scorecards
    assert filed
    save(store, play)
    with store.reading() as uow:
        assert uow.drafts.scorecards(first) == filed
        assert uow.drafts.scorecards(play.draft_id) == ()


def test_usage_is_summed_exactly_and_unknown_costs_stay_unknown(store: Store, cast: Cast) -> None:
    start = START + timedelta(minutes=1)
    for number, cost in enumerate(["0.1", "0.2", "0.0000000000000000000003"], start=1):
        play = a_play(cast, number=number)
        play.draft_arrives(usage=Usage(10, 5, 1, Decimal(cost)))
        save(store, play)
    with store.reading() as uow:
        used = uow.reviews.usage_since(cast.workspace_id, start)
        assert used == Usage(30, 15, 3, Decimal("0.3000000000000000000003"))
        assert uow.reviews.usage_since(cast.workspace_id, start + timedelta(seconds=1)) == Usage(cost_usd=Decimal(0))
        assert uow.reviews.usage_since(ELSEWHERE, start) == Usage(cost_usd=Decimal(0))
    play = a_play(cast, number=9)
    play.draft_arrives(usage=Usage(1, 1, 0, None))
    save(store, play)
    with store.reading() as uow:
        assert uow.reviews.usage_since(cast.workspace_id, start) == Usage(31, 16, 3, None)


def test_all_events_come_in_the_order_in_which_they_were_stored(store: Store, cast: Cast) -> None:
    one, two = a_play_in_review(cast, number=1), a_play(cast, number=2)
    first, second = one.events, two.events
    save(store, one)
    save(store, two)
    one.says()
    third = one.events
    save(store, one)
    with store.reading() as uow:
        assert tuple(uow.archive.events(None, None)) == (*first, *second, *third)
