"""What the store says of marks and minutes is what the domain says, whatever people and agents did."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from random import Random
from typing import Any

import pytest

from bot.domain import commands as ask
from bot.domain.conversation import Actor, WorkspaceId
from bot.domain.draft import Arm, DraftHead
from bot.domain.events import Event, JobId, Trigger
from bot.domain.feedback import Disposition
from bot.domain.review import Review
from bot.domain.rubric import Criterion
from bot.domain.score import Mark, MarkValue, Outcome, ScorecardId, Tally, tally
from bot.domain.task import AgentName
from bot.errors import Refused
from bot.measure.filters import Filter
from bot.measure.minutes import Act, acts_in, review_minutes, stints
from bot.measure.rows import AdviceRow, CriterionRow, MarkCounts, ReviewerRow, UnitRow
from bot.services.ports import Store, UnitOfWork
from tests.builders import START, Cast, Play, a_play, a_play_in_review, new_id
from tests.integration.store.playing import make_cast, save
from tests.integration.store.walks import MODEL, Walk

MET, NOT_MET = MarkValue.MET, MarkValue.NOT_MET
LONG_AFTER = START + timedelta(days=400)
EVERYTHING = Filter()
WALKS, MOVES = 6, 80
LIKELY = (*(MET,) * 5, *(NOT_MET,) * 3, MarkValue.NOT_APPLICABLE, MarkValue.CANNOT_JUDGE)


@pytest.fixture
def walked(store: Store) -> Store:
    """Several tasks of two workspaces after anything at all was done in them."""
    for seed in range(WALKS):
        cast = make_cast(store, workspace=f"walk {seed % 2}")
        walk = Walk(1_000 + seed, cast, number=seed + 1)
        for _ in range(MOVES):
            walk.move()
            somebody_scores(walk.play, Random(f"{seed}-{walk.play.review.version}"))
        save(store, walk.play)
    return store


def somebody_scores(play: Play, random: Random) -> None:
    """The walk's own marks are too few to meet on one criterion."""
    review = play.review
    if review.draft is None or review.rubric is None or random.random() < 0.5:
        return
    graders = [Actor.person(each) for each in (play.cast.owner, *play.cast.reviewers)]
    number, version = len(review.rubric.criteria), review.rubric.version
    with suppress(Refused):
        for grader in random.sample([*graders, MODEL, Actor.model("gpt/5")], 3):
            marks = tuple(Mark(each, random.choice(LIKELY)) for each in range(1, number + 1))
            play.give(ask.FileScorecard(ScorecardId(new_id()), review.draft.id, version, marks), grader)
        if random.random() < 0.15:
            reworded = tuple(replace(each, text=f"{each.text[:500]}!") for each in review.rubric.criteria)
            play.give(ask.ReplaceRubric(reworded), Actor.person(play.cast.owner))
        items = [play.answer(item.id) for item in play.review.open_feedback]
        play.give(ask.RequestRevision(review.draft.id, JobId(new_id()), Trigger.BUTTON))
        if play.review.assignment:
            play.draft_arrives(f"Draft at {review.version}", *items)


# ---- the same, said by the domain


class Told:
    """Everything that the rows say, from whole reviews, all scorecards and all events."""

    def __init__(self, uow: UnitOfWork) -> None:
        self.reviews = [uow.reviews.get(task.id) for task in uow.reviews.find()]
        self.heads = {review.task.id: uow.drafts.of_task(review.task.id) for review in self.reviews}
        self.ledgers = {head.id: uow.drafts.ledger(head.id) for heads in self.heads.values() for head in heads}
        self._cards = {head.id: uow.drafts.scorecards(head.id) for heads in self.heads.values() for head in heads}
        self.events: dict[str, tuple[Event, ...]] = {
            review.task.id: uow.reviews.events(review.task.id) for review in self.reviews
        }

    def tally(self, review: Review, head: DraftHead, version: int | None = None) -> Tally | None:
        cards = [card for card in self._cards[head.id] if card.filed_at and not card.is_advice]
        versions = {card.rubric_version for card in cards}
        version = version or max(versions, default=None)
        if version not in versions:
            return None
        return tally(next(each for each in review.rubrics if each.version == version), head.id, cards)

    def advice(self, review: Review, head: DraftHead, version: int) -> Tally:
        rubric = next(each for each in review.rubrics if each.version == version)
        return tally(rubric, head.id, self._cards[head.id], advice=True)

    def agent(self, review: Review) -> str:
        heads = self.heads[review.task.id]
        return heads[0].agent if heads else review.task.agent

    def scored(self) -> Iterable[tuple[Review, DraftHead, Tally]]:
        for review in self.reviews:
            for head in self.heads[review.task.id]:
                if found := self.tally(review, head):
                    yield review, head, found


def turned(before: Tally | None, after: Tally | None) -> tuple[int | None, int | None]:
    """Criteria that came into the state we want, and that left it."""
    if before is None or after is None:
        return None, None
    judged = {Outcome.MET, Outcome.NOT_MET, Outcome.DISPUTED}
    gained = lost = 0
    for was, now in zip(before.criteria, after.criteria, strict=True):
        if {was.outcome, now.outcome} <= judged:
            wanted = Outcome.NOT_MET if now.criterion.is_pitfall else Outcome.MET
            gained += was.outcome is not wanted and now.outcome is wanted
            lost += was.outcome is wanted and now.outcome is not wanted
    return gained, lost


# ---- whatever was done


def test_each_draft_has_what_the_tally_says(walked: Store) -> None:
    with walked.reading() as uow:
        told, rows = Told(uow), uow.measures.rows(EVERYTHING, LONG_AFTER)
    expected = set()
    for review in told.reviews:
        heads = told.heads[review.task.id]
        before = {b.id: a for a, b in pairwise(head for head in heads if head.arm is not Arm.RETRY)}
        for head in heads:
            found, earlier = told.tally(review, head), before.get(head.id)
            was = told.tally(review, earlier, found.rubric_version) if earlier and found else None
            said = (found.complete, found.met_count, found.applicable_count) if found else (None, 0, 0)
            expected.add((review.task.id, head.number, head.arm, *said, *turned(was, found), head.usage.cost_usd))
    assert expected == {
        (d.task_id, d.number, d.arm, d.complete, d.met, d.applicable, d.gained, d.lost, d.cost_usd) for d in rows.drafts
    }
    assert sum(1 for each in expected if each[3] is not None) > 3 * WALKS
    assert any(each[6] for each in expected)


def test_units_and_advice_are_the_marks_under_the_latest_rubric_that_people_scored_by(walked: Store) -> None:
    with walked.reading() as uow:
        told, rows = Told(uow), uow.measures.rows(EVERYTHING, LONG_AFTER)
    units: Counter[tuple[str, str, MarkCounts]] = Counter()
    advice: Counter[tuple[str, str, Outcome, MarkValue]] = Counter()
    for review, head, found in told.scored():
        named = told.agent(review), review.task.category
        models = told.advice(review, head, found.rubric_version)
        for ours, theirs in zip(found.criteria, models.criteria, strict=True):
            counts = MarkCounts(ours.met, ours.not_met, ours.not_applicable, ours.cannot_judge)
            if counts != MarkCounts():
                units[*named, counts] += 1
            for value in MarkValue:
                advice[*named, ours.outcome, value] += getattr(theirs, value.value)
    assert sorted(rows.units, key=repr) == sorted((UnitRow(*key, n) for key, n in units.items()), key=repr)
    advised = [AdviceRow(*key, n) for key, n in advice.items() if n]
    assert sorted(rows.advice, key=repr) == sorted(advised, key=repr)
    assert units
    assert advised


def test_criteria_are_counted_under_their_own_rubric_version(walked: Store) -> None:
    with walked.reading() as uow:
        told, rows = Told(uow), uow.measures.criteria(EVERYTHING)
    expected: list[CriterionRow] = []
    for review in told.reviews:
        heads = [head for head in told.heads[review.task.id] if head.arm is not Arm.RETRY]
        for rubric in review.rubrics:
            tallies = [found_one for head in heads if (found_one := told.tally(review, head, rubric.version))]
            for criterion in rubric.criteria if tallies else ():
                each = [one for each_tally in tallies for one in each_tally.criteria if one.criterion == criterion]
                outcomes = Counter(one.outcome for one in each)
                expected.append(
                    CriterionRow(
                        review.task.id,
                        review.task.number,
                        rubric.version,
                        rubric == review.rubric,
                        criterion.number,
                        criterion.text,
                        criterion.required,
                        criterion.points,
                        len(tallies),
                        tuple((outcome, outcomes[outcome]) for outcome in Outcome if outcomes[outcome]),
                        sum(sum(map(bool, (one.met, one.not_met, one.not_applicable))) > 1 for one in each),
                        MarkCounts(*(sum(getattr(one, value.value) for one in each) for value in MarkValue)),
                    )
                )
    assert list(rows) == sorted(expected, key=lambda row: (row.task_id, row.rubric_version, row.number))
    assert any(not row.is_latest for row in rows)
    assert any(row.split for row in rows)


@pytest.mark.parametrize("ago", [timedelta(days=300), timedelta(minutes=2), timedelta(minutes=-2)])
def test_minutes_are_those_of_the_rule(walked: Store, ago: timedelta) -> None:
    """Long after, while the last act's five minutes run, and at a clock that is a little behind."""
    with walked.reading() as uow:
        told = Told(uow)
        as_of = max(event.at for events in told.events.values() for event in events) + ago
        rows, people = uow.measures.rows(EVERYTHING, as_of), uow.measures.reviewers(EVERYTHING, as_of)
    for row in rows.tasks:
        assert row.minutes == pytest.approx(sum(review_minutes(told.events[row.id], as_of).values()), abs=1e-6)
    of_drafts: defaultdict[tuple[str, int], float] = defaultdict(float)
    of_people: defaultdict[str, float] = defaultdict(float)
    for task_id, events in told.events.items():
        acts: defaultdict[str, list[Act]] = defaultdict(list)
        for person, act in acts_in(events):
            acts[person].append(act)
        for somebody, theirs in acts.items():
            for number, stint in stints(theirs).items():
                of_drafts[task_id, number] += stint.until(as_of) / timedelta(minutes=1)
                of_people[somebody] += stint.until(as_of) / timedelta(minutes=1)
    for draft in rows.drafts:
        expected = 0.0 if draft.arm is Arm.RETRY else of_drafts[draft.task_id, draft.number]
        assert draft.minutes == pytest.approx(expected, abs=1e-6)
    assert any(draft.minutes for draft in rows.drafts)
    for reviewer in people:
        assert reviewer.minutes == pytest.approx(of_people[reviewer.person_id], abs=1e-6)


def test_reviewers_are_counted_as_their_reviews_say(walked: Store) -> None:
    with walked.reading() as uow:
        told, found = Told(uow), uow.measures.reviewers(EVERYTHING, LONG_AFTER)
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    parts: defaultdict[str, set[str]] = defaultdict(set)
    for review in told.reviews:
        for item in review.feedback:
            parts[item.author].add(review.task.id)
            counts[item.author]["items"] += 1
            counts[item.author]["confirmed"] += item.disposition is Disposition.CONFIRMED
            counts[item.author]["applied"] += item.disposition in {Disposition.APPLIED, Disposition.CONFIRMED}
        heads = told.heads[review.task.id]
        for head in heads:
            for card in told._cards[head.id]:
                if card.filed_at and not card.is_advice:
                    parts[card.grader.id].add(review.task.id)
                    counts[card.grader.id]["scorecards"] += 1
        for before, head in pairwise(each for each in heads if each.arm is not Arm.RETRY):
            after = told.tally(review, head)
            gained, _ = turned(after and told.tally(review, before, after.rubric_version), after)
            applied = {e.feedback_id for e in told.ledgers[head.id] if e.disposition is Disposition.APPLIED}
            for author in {item.author for item in review.feedback if item.id in applied}:
                counts[author]["flipped"] += gained or 0
    for row in found:
        said = (row.tasks, row.items, row.applied, row.confirmed, row.scorecards, row.flipped)
        his = counts[row.person_id]
        names = ("items", "applied", "confirmed", "scorecards", "flipped")
        assert said == (len(parts[row.person_id]), *(his[name] for name in names))
    assert {row.person_id for row in found} >= parts.keys()
    assert sum(row.flipped for row in found)


# ---- what a filter leaves


def test_a_filter_leaves_the_tasks_that_fit_all_of_it(store: Store, cast: Cast) -> None:
    mine = a_play_in_review(cast)
    mine.files(MET, MET, NOT_MET)
    other = a_play_in_review(cast, number=2, category="Translation", drafts=2)
    bare = a_play(cast, number=3, category="Translation", agent=AgentName.CLAUDE)
    elsewhere = a_play_in_review(make_cast(store, workspace="T2"))
    for play in (mine, other, bare, elsewhere):
        save(store, play)

    def left(**wanted: Any) -> list[str]:
        with store.reading() as uow:
            rows = uow.measures.rows(replace(EVERYTHING, **wanted), LONG_AFTER)
        assert {draft.task_id for draft in rows.drafts} <= {task.id for task in rows.tasks}
        return [task.id for task in rows.tasks]

    ids = [play.review.task.id for play in (mine, other, bare, elsewhere)]
    here = WorkspaceId(cast.workspace_id)
    assert left() == sorted(ids)
    assert left(workspace_id=here) == sorted(ids[:3])
    assert left(workspace_id=here, task=ids[0]) == [ids[0]]
    assert left(category="Translation") == sorted(ids[1:3])
    assert left(category="Translation", agent="practice") == [ids[1]]
    assert left(agent="claude") == [ids[2]], "no draft yet: who was asked to"
    assert left(since=START) == sorted(ids)
    assert left(since=START + timedelta(microseconds=1)) == []
    assert left(agent="nobody") == []


def test_the_names_are_those_that_tasks_have(store: Store, cast: Cast) -> None:
    with store.reading() as uow:
        assert uow.measures.names(None).agents == uow.measures.names(None).categories == ()
    save(store, a_play_in_review(cast, category="Was renamed since"))
    save(store, a_play(cast, number=2, agent=AgentName.CLAUDE))
    with store.reading() as uow:
        names = uow.measures.names(cast.workspace_id)
    assert names.agents == ("claude", "practice")
    assert names.categories == ("Was renamed since", "Writing")


def test_one_reviewer_can_be_asked_for(store: Store, cast: Cast) -> None:
    play = a_play_in_review(cast, drafts=2)
    play.files(MET, MET, NOT_MET)
    save(store, play)
    with store.reading() as uow:
        rows = uow.measures.reviewers(EVERYTHING, LONG_AFTER, cast.reviewers[0])
        assert uow.measures.reviewers(EVERYTHING, LONG_AFTER, cast.reviewers[1]) == ()
    [row] = rows
    assert replace(row, minutes=0.0) == ReviewerRow(
        cast.reviewers[0], "person 1", tasks=1, items=1, applied=1, confirmed=0, scorecards=2, flipped=1, minutes=0.0
    )


def test_marks_on_an_old_rubric_do_not_count_for_a_draft_that_was_scored_by_the_new_one(
    store: Store, cast: Cast
) -> None:
    play = a_play_in_review(cast)
    play.files(MET, MET, NOT_MET)
    save(store, play)
    play.give(ask.ReplaceRubric((Criterion(1, "Names the pier"),)))
    save(store, play)
    with store.reading() as uow:
        [draft] = uow.measures.rows(EVERYTHING, LONG_AFTER).drafts
    assert (draft.complete, draft.met, draft.applicable) == (True, 3, 3), "nobody has scored by the new one yet"
    play.files(NOT_MET)
    save(store, play)
    with store.reading() as uow:
        [draft] = uow.measures.rows(EVERYTHING, LONG_AFTER).drafts
        criteria = uow.measures.criteria(EVERYTHING)
    assert (draft.complete, draft.met, draft.applicable) == (False, 0, 1)
    assert [(row.rubric_version, row.is_latest, row.number) for row in criteria] == [
        (1, False, 1),
        (1, False, 2),
        (1, False, 3),
        (2, True, 1),
    ]
