"""Fifty reviewers file marks and feedback at once on one task: nothing is lost, and the tally is a recount."""

from concurrent.futures import ThreadPoolExecutor

from bot.domain import events as did
from bot.domain.conversation import Person
from bot.domain.review import replay
from bot.domain.score import Mark, MarkValue
from tests.support.stage import Stage

REVIEWERS = 50
CRITERIA = 4


def test_fifty_reviewers_at_once_lose_nothing(stage: Stage) -> None:
    ada = stage.person("Ada")
    task = stage.opens(ada).task
    stage.works()
    draft = stage.app.tasks.get(task.id).draft
    assert draft
    people = [stage.person(f"reviewer {number}") for number in range(REVIEWERS)]

    def reviews(numbered: tuple[int, Person]) -> None:
        number, person = numbered
        stage.app.reviews.capture(task.id, f"mention point {number}", stage.says(person, f"reply-{number}"))
        first = tuple(Mark(n, MarkValue.NOT_MET) for n in range(1, CRITERIA + 1))
        stage.app.scoring.file(draft.id, 1, first, stage.says(person, f"file-{number}"))
        # Second thoughts: the later mark of each criterion counts.
        met = tuple(Mark(n, MarkValue.MET) for n in range(1, CRITERIA + 1) if (number + n) % 3)
        stage.app.scoring.file(draft.id, 1, met, stage.says(person, f"refile-{number}"))

    with ThreadPoolExecutor(REVIEWERS) as pool:
        list(pool.map(reviews, enumerate(people)))

    review = stage.app.tasks.get(task.id)
    assert {item.text for item in review.feedback} == {f"mention point {number}" for number in range(REVIEWERS)}
    assert review.tally
    expected = {n: sum(bool((number + n) % 3) for number in range(REVIEWERS)) for n in range(1, CRITERIA + 1)}
    assert {each.criterion.number: each.met for each in review.tally.criteria} == expected
    assert {each.criterion.number: each.not_met for each in review.tally.criteria} == {
        n: REVIEWERS - met for n, met in expected.items()
    }

    with stage.app.store.reading() as uow:
        events = uow.reviews.events(task.id)
    assert [event.number for event in events] == list(range(1, len(events) + 1))
    latest: dict[tuple[str, int], MarkValue] = {}
    for event in events:
        if isinstance(event.fact, did.ScorecardFiled):
            latest.update({(event.by.id, mark.criterion): mark.value for mark in event.fact.marks})
    recount = {n: sum(v is MarkValue.MET for (_, c), v in latest.items() if c == n) for n in expected}
    assert recount == expected
    assert replay(events) == review
