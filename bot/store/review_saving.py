"""What differs between two reviews -> rows. Marks and scorecards of earlier drafts stay where they are."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Table, delete, update

from bot.domain.conversation import ConversationId
from bot.domain.events import Event
from bot.domain.feedback import Feedback
from bot.domain.review import Review
from bot.domain.rubric import Rubric
from bot.domain.score import Scorecard
from bot.store import schema
from bot.store.review_rows import criterion_values, event_values, feedback_values, scorecard_values, task_values
from bot.store.review_times import keep_review_times
from bot.store.scores import keep_scores
from bot.store.transaction import Transaction, Values


def add_review(transaction: Transaction, review: Review, events: tuple[Event, ...]) -> None:
    transaction.add(schema.tasks, [task_values(review)])
    _Saving(transaction, Review(review.task), review).all(events, known_conversations=())


def save_review(transaction: Transaction, before: Review, after: Review, events: tuple[Event, ...]) -> bool:
    """Whether `before` was what is stored; if not, nothing was written."""
    changed = _changed(task_values(before), task_values(after))
    table = schema.tasks
    guarded = update(table).where(table.c.id == before.task.id, table.c.version == before.version)
    if not transaction.write(guarded.values(changed)):
        return False
    _Saving(transaction, before, after).all(events, known_conversations=before.task.conversations)
    return True


def _changed(before: Values, after: Values) -> dict[str, Any]:
    return {name: value for name, value in after.items() if before[name] != value}


class _Saving:
    """One saving of one review, after its row of `tasks` was written."""

    def __init__(self, transaction: Transaction, before: Review, after: Review) -> None:
        self._transaction = transaction
        self._before = before
        self._after = after
        self._of_task = {"task_id": after.task.id, "workspace_id": after.task.workspace_id}

    def all(self, events: tuple[Event, ...], *, known_conversations: tuple[ConversationId, ...]) -> None:
        self._conversations(known_conversations)
        self._rubrics()
        self._feedback()
        self._scorecards()
        self._finished()
        self._add(schema.events, [event_values(event) for event in events])
        keep_scores(self._transaction, self._before, self._after)
        keep_review_times(self._transaction, self._after, events)

    def _add(self, table: Table, rows: Iterable[Values]) -> None:
        self._transaction.add(table, [{**row, **self._of_task} for row in rows])

    def _conversations(self, known: tuple[ConversationId, ...]) -> None:
        """A task only ever joins more."""
        new = list(enumerate(self._after.task.conversations))[len(known) :]
        self._add(
            schema.task_conversations,
            [{"position": position, "conversation_id": conversation_id} for position, conversation_id in new],
        )

    def _rubrics(self) -> None:
        known = {rubric.version: rubric for rubric in self._before.rubrics}
        for rubric in self._after.rubrics:
            old = known.get(rubric.version)
            if old == rubric:
                continue
            if old is None:
                self._add(schema.rubrics, [{"version": rubric.version, **_rubric_values(rubric)}])
            else:
                self._replace_rubric(rubric, criteria_too=old.criteria != rubric.criteria)
            if old is None or old.criteria != rubric.criteria:
                rows = [{"rubric_version": rubric.version, **criterion_values(each)} for each in rubric.criteria]
                self._add(schema.criteria, rows)

    def _replace_rubric(self, rubric: Rubric, *, criteria_too: bool) -> None:
        task_id, rubrics, criteria = self._after.task.id, schema.rubrics, schema.criteria
        this = update(rubrics).where(rubrics.c.task_id == task_id, rubrics.c.version == rubric.version)
        self._transaction.write(this.values(_rubric_values(rubric)))
        if criteria_too:
            its = (criteria.c.task_id == task_id, criteria.c.rubric_version == rubric.version)
            self._transaction.write(delete(criteria).where(*its))

    def _feedback(self) -> None:
        """Items are never taken out, and keep their places."""
        known = {item.id: item for item in self._before.feedback}
        new = [(place, item) for place, item in enumerate(self._after.feedback) if item.id not in known]
        self._add(schema.feedback, [{"position": place, **feedback_values(item)} for place, item in new])
        for item in self._after.feedback:
            old = known.get(item.id)
            if old is item:  # as nearly all are: there may be hundreds
                continue
            if old is not None and old != item:
                changed = _changed(feedback_values(old), feedback_values(item))
                if changed:
                    self._transaction.write(
                        update(schema.feedback).where(schema.feedback.c.id == item.id).values(changed)
                    )
            self._votes(old, item)

    def _votes(self, old: Feedback | None, item: Feedback) -> None:
        before, after = dict(old.votes) if old else {}, dict(item.votes)
        gone = [voter for voter in before if after.get(voter) != before[voter]]
        new = [voter for voter in after if after[voter] != before.get(voter)]
        votes = schema.votes
        if gone:
            self._transaction.write(delete(votes).where(votes.c.feedback_id == item.id, votes.c.voter_id.in_(gone)))
        self._add(votes, [{"feedback_id": item.id, "voter_id": voter, "value": after[voter]} for voter in new])

    def _scorecards(self) -> None:
        """The rules move a card to the end when it is saved.

        Whatever comes after the first card that moved is written anew, and so keeps its place behind the others.
        """
        known = {card.id: card for card in self._before.scorecards}
        for position in range(self._untouched_cards(), len(self._after.scorecards)):
            card = self._after.scorecards[position]
            place = {"saved_in": self._after.version, "position": position}
            old = known.get(card.id)
            if old is None:
                self._add(schema.scorecards, [{**scorecard_values(card), **place}])
            else:
                changed = _changed(scorecard_values(old), scorecard_values(card)) | place
                this = update(schema.scorecards).where(schema.scorecards.c.id == card.id)
                self._transaction.write(this.values(changed))
            self._marks(old, card)

    def _untouched_cards(self) -> int:
        """How many cards at the beginning are as they were, and in the order in which they were."""
        before = iter(self._before.scorecards)
        for count, card in enumerate(self._after.scorecards):
            if not any(card == each for each in before):
                return count
        return len(self._after.scorecards)

    def _marks(self, old: Scorecard | None, card: Scorecard) -> None:
        """A mark may be changed, and is never taken out."""
        known = {mark.criterion: mark for mark in old.marks} if old else {}
        changed = [mark for mark in card.marks if known.get(mark.criterion) != mark]
        marks = schema.marks
        replaced = [mark.criterion for mark in changed if mark.criterion in known]
        if replaced:
            self._transaction.write(
                delete(marks).where(marks.c.scorecard_id == card.id, marks.c.criterion.in_(replaced))
            )
        of_card = {
            "scorecard_id": card.id,
            "draft_id": card.draft_id,
            "workspace_id": self._after.task.workspace_id,
        }
        rows = [{"criterion": mark.criterion, "value": mark.value, "note": mark.note, **of_card} for mark in changed]
        self._transaction.add(marks, rows)

    def _finished(self) -> None:
        """Who was done with an earlier draft stays stored with it; who is no longer done with this one does not."""
        draft = self._after.draft
        if draft is None:
            return
        same_draft = self._before.draft is not None and self._before.draft.id == draft.id
        known = dict(self._before.finished) if same_draft else {}
        gone = sorted(known.keys() - dict(self._after.finished).keys())
        if gone:
            table = schema.finished_reviews
            these = delete(table).where(table.c.draft_id == draft.id, table.c.person_id.in_(gone))
            self._transaction.write(these)
        for person, verdict in self._after.finished:
            if known.get(person) is not verdict:
                row = {"draft_id": draft.id, "person_id": person, "verdict": verdict}
                self._transaction.add_or_replace(schema.finished_reviews, {**row, **self._of_task})


def _rubric_values(rubric: Rubric) -> Values:
    return {
        "proposed_by_kind": rubric.proposed_by.kind,
        "proposed_by_id": rubric.proposed_by.id,
        "approved_at": rubric.approved_at,
    }
