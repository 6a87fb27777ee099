"""Deliveries: what each one says when it is sent, built from the state as it is then."""

from dataclasses import dataclass, replace
from typing import TypeAlias, assert_never

from bot.cards.drafts import disputes_card, draft_card, ledger_card
from bot.cards.elements import Card
from bot.cards.scores import reminder_card, scorecard, tally_card
from bot.cards.tasks import Summary, decision_card, ready_card, rubric_card, stall_card, task_card
from bot.domain.conversation import Conversation, MessageRef, PersonId
from bot.domain.draft import DraftId
from bot.domain.events import AgentStopped, ReviewersReminded, RevisionRequested
from bot.domain.feedback import Disposition, FeedbackId, find_disputes
from bot.domain.redline import redline
from bot.domain.review import Review
from bot.domain.score import Tally, tally
from bot.domain.task import StallReason, TaskState
from bot.errors import NotFound, Refused
from bot.measure.minutes import review_minutes
from bot.services.news import news
from bot.services.ports import Clock, Delivery, DeliveryKind, Reaction, Store, UnitOfWork
from bot.services.report_cards import ReportCards


@dataclass(frozen=True, slots=True)
class Show:
    """Post this card, or update the one that shows the same subject."""

    card: Card


@dataclass(frozen=True, slots=True)
class React:
    """Put our reaction on a person's message, or take it away."""

    message: MessageRef
    reaction: Reaction
    present: bool


@dataclass(frozen=True, slots=True)
class Nothing:
    """What there was to show is no longer so."""


Content: TypeAlias = Show | React | Nothing


@dataclass(frozen=True, slots=True)
class Deliveries:
    store: Store
    clock: Clock
    report_cards: ReportCards

    def content(self, delivery: Delivery) -> Content:
        """What to send for a delivery.

        Raises:
            NotFound: its subject was deleted.
        """
        if delivery.task_id is None:
            return self._report(delivery)
        with self.store.reading() as uow:
            review = uow.reviews.get(delivery.task_id)
            return self._content(uow, review, delivery)

    def _report(self, delivery: Delivery) -> Content:
        try:
            return Show(self.report_cards.for_all(delivery.workspace_id, delivery.subject))
        except Refused as error:  # a category or an agent that was there when it was asked for
            raise NotFound(what="report", given=delivery.subject) from error

    def _content(  # noqa: C901, PLR0912 - a case a kind
        self, uow: UnitOfWork, review: Review, delivery: Delivery
    ) -> Content:
        task, kind, subject = review.task, delivery.kind, delivery.subject
        match kind:
            case DeliveryKind.PROGRESS if review.assignment is None:
                return Nothing()  # it has come to an end, which has its own card
            case DeliveryKind.TASK_CARD | DeliveryKind.PROGRESS:
                lines = news(uow, review, self.clock.now())
                return Show(task_card(review, _names(uow, review), self._minutes(uow, review), lines))
            case DeliveryKind.RUBRIC_PROPOSAL:
                rubric = next((each for each in review.rubrics if each.version == int(subject)), None)
                return Show(rubric_card(review, rubric)) if rubric else Nothing()
            case DeliveryKind.DRAFT:
                return Show(draft_card(task, uow.drafts.get(DraftId(subject))))
            case DeliveryKind.LEDGER:
                return self._ledger(uow, review, DraftId(subject))
            case DeliveryKind.SCORECARD:
                return self._scorecard(review, DraftId(subject))
            case DeliveryKind.TALLY:
                return self._tally(uow, review, DraftId(subject))
            case DeliveryKind.DISPUTES:
                return self._disputes(uow, review, DraftId(subject))
            case DeliveryKind.STALL:
                return Show(stall_card(review, _stopped_by(uow, review)))
            case DeliveryKind.READY:
                return Show(ready_card(review)) if _is_ready(review, DraftId(subject)) else Nothing()
            case DeliveryKind.REMINDER:
                return self._reminder(uow, review, subject)
            case DeliveryKind.DECISION:
                return self._decision(uow, review)
            case DeliveryKind.CAPTURED | DeliveryKind.WITHDRAWN:
                return self._captured(uow, review, delivery)
            case DeliveryKind.REPORT:
                raise ValueError("a report is of no task")
            case _:
                assert_never(kind)

    def _captured(self, uow: UnitOfWork, review: Review, delivery: Delivery) -> Content:
        item = review.item(FeedbackId(delivery.subject))
        where = uow.people.conversation_by_id(delivery.conversation_id)
        if item is None or item.message is None or not _is_in(item.message, where):
            return Nothing()
        return React(item.message, Reaction.CAPTURED, present=delivery.kind is DeliveryKind.CAPTURED)

    def _scorecard(self, review: Review, draft_id: DraftId) -> Content:
        draft, rubric = review.draft, review.rubric
        if draft is None or draft.id != draft_id or rubric is None or review.task.state.is_decided:
            return Nothing()
        return Show(scorecard(review.task, draft, rubric))

    def _ledger(self, uow: UnitOfWork, review: Review, draft_id: DraftId) -> Content:
        draft = uow.drafts.get(draft_id)
        before = uow.drafts.get(draft.head.based_on).body if draft.head.based_on else ""
        items = {item.id: item for item in review.feedback}
        entries = uow.drafts.ledger(draft_id)
        spans = redline(before, draft.body)
        return Show(ledger_card(review.task, draft, entries, items, spans, _names(uow, review)))

    def _disputes(self, uow: UnitOfWork, review: Review, draft_id: DraftId) -> Content:
        """As they were when the window closed, also where the agent has answered in the meantime."""
        windows = (event.fact for event in reversed(uow.reviews.events(review.task.id)))
        closed = next((f for f in windows if isinstance(f, RevisionRequested) and f.draft_id == draft_id), None)
        wanted = dict(closed.feedback) if closed else {}
        items = [replace(item, disposition=Disposition.OPEN) for item in review.feedback if item.id in wanted]
        disputes = find_disputes(items, review.task.owner)
        if not disputes:
            return Nothing()
        return Show(disputes_card(review.task, disputes, {item.id: item for item in items}, _names(uow, review)))

    def _tally(self, uow: UnitOfWork, review: Review, draft_id: DraftId) -> Content:
        """Of an older draft, the last word: what it came to when its window closed."""
        if review.draft and review.draft.id == draft_id and review.tally:
            public = review.tally_is_public
            advice, evidence = review.advice, review.evidence
            card = tally_card(review.task, review.draft, review.tally, public=public, advice=advice, evidence=evidence)
            return Show(card)
        head = uow.drafts.get(draft_id).head
        final = self._tally_of(uow, review, draft_id)
        return Show(tally_card(review.task, head, final, public=True)) if final else Nothing()

    def _reminder(self, uow: UnitOfWork, review: Review, subject: str) -> Content:
        """To those of the people it was for who have not filed in the meantime."""
        draft_id, _, number = subject.partition(".")
        events = (event.fact for event in uow.reviews.events(review.task.id) if event.number == int(number))
        meant = next((fact.people for fact in events if isinstance(fact, ReviewersReminded)), ())
        people = tuple(person for person in review.has_not_filed if person in meant)
        draft = review.draft
        if draft is None or draft.id != draft_id or review.task.state is not TaskState.IN_REVIEW or not people:
            return Nothing()
        return Show(reminder_card(review.task, draft, people))

    def _decision(self, uow: UnitOfWork, review: Review) -> Content:
        heads = uow.drafts.of_task(review.task.id)
        first = self._tally_of(uow, review, heads[0].id) if heads else None
        final = uow.drafts.get(review.draft.id) if review.draft else None
        cycles = review.draft.number if review.draft else 0
        summary = Summary(first, review.tally, cycles, self._minutes(uow, review), review.usage)
        return Show(decision_card(review, _names(uow, review), final, summary))

    def _tally_of(self, uow: UnitOfWork, review: Review, draft_id: DraftId) -> Tally | None:
        """The tally of an earlier draft, under the rubric version that it was scored by."""
        cards = uow.drafts.scorecards(draft_id)
        version = max((card.rubric_version for card in cards if card.filed_at), default=None)
        rubric = next((each for each in review.rubrics if each.version == version), None)
        return tally(rubric, draft_id, cards) if rubric else None

    def _minutes(self, uow: UnitOfWork, review: Review) -> float:
        return sum(review_minutes(uow.reviews.events(review.task.id), self.clock.now()).values())


def _stopped_by(uow: UnitOfWork, review: Review) -> str:
    """Who stopped the agent last, where the task waits because of that."""
    stall = review.task.stall
    if stall is None or stall.reason is not StallReason.STOPPED:
        return ""
    stops = [event.by for event in uow.reviews.events(review.task.id) if isinstance(event.fact, AgentStopped)]
    by = PersonId(stops[-1].id)
    return uow.people.labels({by}).get(by, "")


def _is_in(message: MessageRef, conversation: Conversation) -> bool:
    """Whether the message stands there; a task in two conversations has replies that one of them cannot reach."""
    return message.channel_id in {conversation.channel_id, conversation.thread_id}


def _is_ready(review: Review, draft_id: DraftId) -> bool:
    """Whether the good news is still so."""
    current = review.draft is not None and review.draft.id == draft_id and not review.task.state.is_decided
    return current and review.tally is not None and review.tally.complete


def _names(uow: UnitOfWork, review: Review) -> dict[PersonId, str]:
    return uow.people.labels(review.people)
