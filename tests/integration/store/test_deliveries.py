"""Deliveries: in order within a conversation, once, and where in doubt, doubted."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.conversation import ConversationId, MessageRef, Platform
from bot.errors import LeaseLost
from bot.services.ports import Delivery, DeliveryKind, DeliveryState, Store
from tests.builders import START, Cast, Play, a_play
from tests.integration.store.playing import LEASE, a_delivery, save

SECOND = timedelta(seconds=1)
CARD, DRAFT, TALLY = DeliveryKind.TASK_CARD, DeliveryKind.DRAFT, DeliveryKind.TALLY


@pytest.fixture
def play(store: Store, cast: Cast) -> Play:
    play = a_play(cast)
    save(store, play)
    return play


def add(store: Store, *deliveries: Delivery) -> None:
    with store.writing() as uow:
        for delivery in deliveries:
            uow.deliveries.add(delivery)


def heads(store: Store, now: timedelta = timedelta(0), limit: int = 100) -> list[Delivery]:
    with store.reading() as uow:
        return list(uow.deliveries.heads(START + now, limit))


def claim(store: Store, delivery: Delivery, now: timedelta = timedelta(0)) -> Delivery | None:
    with store.writing() as uow:
        return uow.deliveries.claim(delivery.id, now=START + now, lease_for=LEASE)


def claimed_head(store: Store, now: timedelta = timedelta(0)) -> Delivery:
    claimed = claim(store, heads(store, now)[0], now)
    assert claimed
    return claimed


def sent(store: Store, delivery: Delivery, *messages: str) -> None:
    with store.writing() as uow:
        uow.deliveries.sent(delivery, tuple(MessageRef("C1", each) for each in messages), now=START)


def test_a_conversation_is_served_in_order(store: Store, play: Play) -> None:
    add(store, *(a_delivery(play, subject=f"s{number}") for number in range(3)))
    for number in range(3):
        [head] = heads(store)
        assert head.subject == f"s{number}"
        sent(store, claimed_head(store))
    assert heads(store) == []


def test_conversations_do_not_wait_for_each_other(store: Store, play: Play, cast: Cast) -> None:
    here, there = cast.conversation_id, cast.other_conversation_id
    subjects = [("a1", here), ("b1", there), ("a2", here), ("b2", there)]
    add(store, *(a_delivery(play, subject=subject, conversation_id=where) for subject, where in subjects))
    assert [head.subject for head in heads(store)] == ["a1", "b1"]
    assert [head.subject for head in heads(store, limit=1)] == ["a1"]
    claimed_head(store)
    assert [head.subject for head in heads(store)] == ["b1"]


def test_what_waits_holds_up_what_comes_after_it_in_the_same_conversation(store: Store, play: Play) -> None:
    add(store, a_delivery(play, subject="later", due_at=START + SECOND), a_delivery(play, subject="now"))
    assert heads(store) == []
    assert [head.subject for head in heads(store, SECOND)] == ["later"]
    first = claimed_head(store, SECOND)
    with store.writing() as uow:
        uow.deliveries.retry(first, due_at=START + 9 * SECOND, error="busy", uncertain=False)
    assert heads(store, 8 * SECOND) == []
    again = claimed_head(store, 9 * SECOND)
    assert (again.subject, again.attempts, again.uncertain, again.last_error) == ("later", 2, False, "busy")


def test_a_mark_on_a_reply_and_a_card_do_not_wait_for_each_other(store: Store, play: Play) -> None:
    later = START + 5 * SECOND
    add(store, a_delivery(play, CARD, due_at=later), a_delivery(play, DeliveryKind.CAPTURED, "f1"))
    [head] = heads(store)
    assert head.subject == "f1"
    with store.writing() as uow:
        claimed = uow.deliveries.claim(head.id, now=START, lease_for=LEASE)
        assert claimed
        uow.deliveries.retry(claimed, due_at=START + 9 * SECOND, error="", uncertain=False)
    assert [each.kind for each in heads(store, 5 * SECOND)] == [CARD]


def test_the_marks_of_a_conversation_have_an_order(store: Store, play: Play) -> None:
    add(store, a_delivery(play, DeliveryKind.CAPTURED, "f1"), a_delivery(play, DeliveryKind.WITHDRAWN, "f1"))
    for kind in (DeliveryKind.CAPTURED, DeliveryKind.WITHDRAWN):
        [head] = heads(store)
        assert head.kind is kind
        sent(store, claimed_head(store))


def test_one_that_failed_lets_the_next_pass(store: Store, play: Play) -> None:
    add(store, a_delivery(play, subject="bad"), a_delivery(play, subject="good"))
    bad = claimed_head(store)
    with store.writing() as uow:
        uow.deliveries.fail(bad, error="channel archived", now=START)
        counts = uow.deliveries.counts()
    assert counts == {DeliveryState.PENDING: 1, DeliveryState.SENT: 0, DeliveryState.FAILED: 1}
    assert [head.subject for head in heads(store)] == ["good"]


def test_a_delivery_is_claimed_by_one(store: Store, play: Play) -> None:
    add(store, a_delivery(play))
    [head] = heads(store)
    assert claim(store, head, -SECOND) is None  # not due
    with ThreadPoolExecutor(20) as pool:
        claims = list(pool.map(lambda _: claim(store, head), range(20)))
    [claimed] = [each for each in claims if each]
    assert (claimed.attempts, claimed.uncertain) == (1, False)
    assert heads(store) == []


def test_a_claim_that_ended_without_a_word_leaves_doubt(store: Store, play: Play) -> None:
    add(store, a_delivery(play))
    claimed_head(store)
    assert heads(store, LEASE - SECOND) == []
    again = claimed_head(store, LEASE)
    assert (again.attempts, again.uncertain) == (2, True)


def test_doubt_is_settled_by_who_looked(store: Store, play: Play) -> None:
    add(store, a_delivery(play))
    claimed_head(store)
    doubted = claimed_head(store, LEASE)
    with store.writing() as uow:
        uow.deliveries.retry(doubted, due_at=START, error="busy", uncertain=False)
    assert not claimed_head(store, LEASE).uncertain


def test_an_answer_that_came_too_late_does_not_count(store: Store, play: Play) -> None:
    add(store, a_delivery(play))
    lost = claimed_head(store)
    kept = claimed_head(store, LEASE)
    with pytest.raises(LeaseLost, match=lost.key):
        sent(store, lost, "m1")
    with pytest.raises(LeaseLost), store.writing() as uow:
        uow.deliveries.retry(lost, due_at=START, error="", uncertain=False)
    with pytest.raises(LeaseLost), store.writing() as uow:
        uow.deliveries.fail(lost, error="", now=START)
    sent(store, kept, "m2")
    with pytest.raises(LeaseLost):
        sent(store, kept, "m2")


@pytest.mark.parametrize("kind", DeliveryKind)
def test_an_untried_card_serves_for_all_that_come_after_it(store: Store, play: Play, kind: DeliveryKind) -> None:
    add(store, *(a_delivery(play, kind) for _ in range(3)))
    with store.reading() as uow:
        waiting = uow.deliveries.counts()[DeliveryState.PENDING]
    assert waiting == (1 if kind.coalesces else 3)


def test_only_one_of_the_same_serves(store: Store, play: Play, cast: Cast) -> None:
    add(
        store,
        a_delivery(play, CARD),
        a_delivery(play, TALLY),
        a_delivery(play, CARD, "another"),
        a_delivery(play, CARD, conversation_id=cast.other_conversation_id),
    )
    with store.reading() as uow:
        assert uow.deliveries.counts()[DeliveryState.PENDING] == 4


def test_one_that_was_tried_does_not_serve(store: Store, play: Play) -> None:
    add(store, a_delivery(play, CARD))
    tried = claimed_head(store)
    add(store, a_delivery(play, CARD))  # the poster may have built the card already
    with store.writing() as uow:
        uow.deliveries.retry(tried, due_at=START, error="busy", uncertain=True)
    add(store, a_delivery(play, CARD))  # the second one serves for this
    sent(store, claimed_head(store), "m1")
    sent(store, claimed_head(store), "m1")
    assert heads(store) == []


def test_messages_are_those_that_showed_it_last(store: Store, play: Play, cast: Cast) -> None:
    here = cast.conversation_id

    def shown(subject: str = "d1", where: ConversationId = here, kind: DeliveryKind = DRAFT) -> list[str]:
        with store.reading() as uow:
            return [each.message_id for each in uow.deliveries.messages(where, kind, subject)]

    assert shown() == []
    for messages in (["m3", "m1", "m2"], []):
        add(store, a_delivery(play, DRAFT, "d1"))
        sent(store, claimed_head(store), *messages)
        assert shown() == ["m3", "m1", "m2"]  # in the order in which they were posted; also after nothing was posted
    add(store, a_delivery(play, DRAFT, "d1"), a_delivery(play, DRAFT, "d2"))
    sent(store, claimed_head(store), "m1", "m9")
    sent(store, claimed_head(store), "m8")
    assert shown() == ["m1", "m9"]
    assert shown("d2") == ["m8"]
    assert shown(where=cast.other_conversation_id) == []
    assert shown(kind=CARD) == []


def test_a_message_says_what_it_shows(store: Store, play: Play, cast: Cast) -> None:
    add(store, a_delivery(play, DRAFT, "d1"))
    sent(store, claimed_head(store), "m1")
    with store.reading() as uow:
        shown_at = uow.deliveries.shown_at
        assert shown_at(cast.workspace_id, MessageRef("C1", "m1")) == (play.review.task.id, DRAFT, "d1")
        assert shown_at(cast.workspace_id, MessageRef("C2", "m1")) is None
        assert shown_at(cast.workspace_id, MessageRef("C1", "m2")) is None


def test_a_poster_is_given_what_waits_for_its_platforms(store: Store, play: Play, cast: Cast) -> None:
    with store.writing() as uow:
        server = uow.people.workspace(Platform.DISCORD, "G1", "Freelancers")
        there = uow.people.new_conversation(server, "C9")
    add(store, a_delivery(play, subject="slack"), a_delivery(play, subject="discord", conversation_id=there.id))

    def found(*platforms: Platform) -> list[str]:
        with store.reading() as uow:
            return [each.subject for each in uow.deliveries.heads(START, platforms=frozenset(platforms))]

    assert found() == ["slack", "discord"]
    assert found(Platform.DISCORD) == ["discord"]
    assert found(Platform.SLACK, Platform.LOCAL) == ["slack"]


def test_keys_are_never_given_twice(store: Store, play: Play) -> None:
    add(store, a_delivery(play, subject="a"), a_delivery(play, subject="b"))
    first = claimed_head(store)
    sent(store, first)
    second = claimed_head(store)
    assert len({first.key, second.key}) == 2
    assert max(len(first.key), len(second.key)) <= 25


# ---- progress, and conversations that are closed


def add_progress(store: Store, play: Play) -> None:
    with store.writing() as uow:
        uow.deliveries.add_progress((play.review.task.id,), START)


@pytest.fixture
def shared(store: Store, cast: Cast) -> Play:
    """A task that is shown in two conversations."""
    play = a_play(cast, conversations=(cast.conversation_id, cast.other_conversation_id))
    save(store, play)
    return play


def test_progress_is_shown_in_each_conversation_once(store: Store, shared: Play) -> None:
    for _ in range(3):
        add_progress(store, shared)
    assert [each.kind for each in heads(store)] == [DeliveryKind.PROGRESS] * 2
    claimed_head(store)
    add_progress(store, shared)
    with store.reading() as uow:
        assert uow.deliveries.counts()[DeliveryState.PENDING] == 2, "not behind one that is under way, either"


def test_progress_is_needless_where_the_card_is_shown_anyway(store: Store, shared: Play, cast: Cast) -> None:
    add(store, a_delivery(shared, CARD))
    add_progress(store, shared)
    assert [(each.kind, each.conversation_id) for each in heads(store)] == [
        (CARD, cast.conversation_id),
        (DeliveryKind.PROGRESS, cast.other_conversation_id),
    ]


def test_progress_comes_last_but_is_not_overtaken_under_way(store: Store, play: Play) -> None:
    add(store, a_delivery(play, DeliveryKind.PROGRESS), a_delivery(play, DRAFT, "d1"), a_delivery(play, TALLY, "d1"))
    assert [each.kind for each in heads(store)] == [DRAFT]
    sent(store, claimed_head(store))
    sent(store, claimed_head(store))
    progress = claimed_head(store)
    assert progress.kind is DeliveryKind.PROGRESS
    add(store, a_delivery(play, DRAFT, "d2"))
    assert heads(store) == [], "two calls at once could arrive in either order"
    sent(store, progress, "m1")
    assert [each.subject for each in heads(store)] == ["d2"]


def test_progress_is_remembered_as_the_card(store: Store, play: Play, cast: Cast) -> None:
    add(store, a_delivery(play, CARD))
    sent(store, claimed_head(store), "m1")
    add(store, a_delivery(play, DeliveryKind.PROGRESS))
    sent(store, claimed_head(store), "m1", "m2")
    with store.reading() as uow:
        shown = uow.deliveries.messages(cast.conversation_id, CARD, play.review.task.id)
    assert [each.message_id for each in shown] == ["m1", "m2"]


def test_what_waits_for_a_closed_conversation_waits_until_it_is_open(store: Store, play: Play, cast: Cast) -> None:
    here, there = cast.conversation_id, cast.other_conversation_id
    add(store, a_delivery(play, DRAFT, "d1"), a_delivery(play, DRAFT, "d1", conversation_id=there))
    with store.writing() as uow:
        uow.people.close(here, "archived")
        assert [(where.id, why) for where, why in uow.people.closed((here, there))] == [(here, "archived")]
    assert [each.conversation_id for each in heads(store)] == [there]
    add_progress(store, play)
    with store.writing() as uow:
        assert uow.deliveries.counts()[DeliveryState.PENDING] == 2, "no progress for nobody"
        uow.people.open((here, there))
        assert uow.people.closed((here, there)) == ()
    assert [each.conversation_id for each in heads(store)] == [here, there]


def test_what_was_given_up_can_be_revived_and_is_looked_for_first(store: Store, play: Play) -> None:
    add(store, a_delivery(play, DRAFT, "d1"), a_delivery(play, DRAFT, "d2"))
    first = claimed_head(store)
    with store.writing() as uow:
        uow.deliveries.fail(replace(first, failures=8), error="no", now=START)
    sent(store, claimed_head(store), "m2")
    with store.writing() as uow:
        uow.deliveries.revive(play.review.task.id, START + SECOND)
    assert heads(store) == []
    again = claimed_head(store, SECOND)
    assert (again.subject, again.failures, again.uncertain) == ("d1", 0, True)


def test_a_claim_that_ended_without_a_word_is_a_failure_and_being_asked_to_wait_is_none(
    store: Store, play: Play
) -> None:
    add(store, a_delivery(play))
    asked_to_wait = claimed_head(store)
    with store.writing() as uow:
        uow.deliveries.retry(asked_to_wait, due_at=START, error="busy", uncertain=False)
    died = claimed_head(store)
    assert (died.attempts, died.failures) == (2, 0)
    assert claimed_head(store, LEASE).failures == 1
