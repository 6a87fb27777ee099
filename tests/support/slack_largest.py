"""Every card and form that redraft shows, filled to its limits and rendered for Slack, as calls that would send it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from bot.cards.actions import Action, Verb
from bot.cards.drafts import disputes_card, draft_card, ledger_card
from bot.cards.elements import Button, Buttons, Card, Form
from bot.cards.forms import TaskStart, limit_form, reject_form, rubric_form, task_form
from bot.cards.notices import confirmation, refusal
from bot.cards.overviews import (
    Listed,
    Shown,
    Some,
    Standing,
    help_card,
    list_card,
    mine_card,
    report_card,
    started_card,
    status_card,
    wait_card,
)
from bot.cards.scores import (
    filed_card,
    kept_card,
    mark_form,
    pages_of,
    reminder_card,
    score_form,
    scorecard,
    tally_card,
    tick_form,
)
from bot.cards.settings import PAGES, SettingsShown, settings_card, settings_form, settings_part
from bot.cards.tasks import Summary, decision_card, ready_card, rubric_card, stall_card, task_card
from bot.chat.slack.render import home, messages, modal, notice_modal, waiting_modal
from bot.domain import commands as ask
from bot.domain.conversation import PersonId
from bot.domain.cycle import REASON_MAX
from bot.domain.feedback import FEEDBACK_MAX, Dispute, Ground, Resolution
from bot.domain.redline import redline
from bot.domain.review import Review
from bot.domain.rubric import CRITERIA_MAX, CRITERION_TEXT_MAX, Criterion
from bot.domain.score import NOTE_MAX, Mark, MarkValue
from bot.domain.task import CATEGORIES, REVIEWERS_MAX, TITLE_MAX, Policy, Stall, StallReason, TaskState
from bot.domain.workspace_settings import (
    DOLLARS_MAX,
    QUIET_MINUTES_MAX,
    TOKENS_MAX,
    SettingChange,
    WorkspaceSettings,
)
from bot.errors import InvalidInput
from bot.sandbox.slack.world import Call
from tests.builders import Play, a_cast, a_play

NAME = "N" * 80
"""The longest name that Slack gives a person."""
ROWS = "\n".join(["| a | b |", "|---|---|", *(f"| row {n} | {'cell ' * 20}|" for n in range(150))])
LONG = "\n\n".join(["# A heading", "Words & <marks>. " * 1_500, ROWS, "```python\n" + "print('x')\n" * 800 + "```"])


def calls() -> Iterator[Call]:
    """All of them."""
    play = _a_full_play()
    mentions = {person: f"U{number:09}" for number, person in enumerate(play.cast.reviewers)}
    for card in _cards(play):
        for message in messages(card, mentions):
            yield Call("chat.postMessage", {"channel": "C1", "text": message.text, "blocks": list(message.blocks)})
    for card in _homes(play):
        yield Call("views.publish", {"user_id": "U1", "view": home(card)})
    views = [modal(form, mentions) for form in _forms(play)]
    views += [modal(form, mentions, notice="p" * 2_000) for form in _forms(play) if len(form.inputs) < CRITERIA_MAX]
    views += [waiting_modal("redraft"), notice_modal("redraft", "n" * 20_000)]
    for view in views:
        yield Call("views.open", {"trigger_id": "1.2", "view": view})
        yield Call("views.update", {"view_id": "V1", "view": view})


def _a_full_play() -> Play:
    """In review of draft 2, with as much of everything as there may be."""
    cast = a_cast(REVIEWERS_MAX)
    criteria = tuple(
        Criterion(number, "c" * CRITERION_TEXT_MAX, required=number % 2 == 0, points=-number if number % 3 else number)
        for number in range(1, CRITERIA_MAX + 1)
    )
    play = a_play(cast, title="t" * TITLE_MAX, criteria=criteria, reviewers=cast.reviewers)
    play.draft_arrives(LONG)
    said = [play.says("f" * FEEDBACK_MAX), *(play.says(f"Point {number}, please.") for number in range(30))]
    marks = [MarkValue.MET, MarkValue.NOT_MET, MarkValue.NOT_APPLICABLE, MarkValue.CANNOT_JUDGE] * 13
    play.files(*marks[:CRITERIA_MAX], note="n" * NOTE_MAX)
    play.finishes()
    play.is_revised(f"{LONG}\n\nMore.", *(play.answer(each) for each in said))
    return play


def _cards(play: Play) -> Iterator[Card]:
    review = play.review
    task, draft, rubric = review.task, review.draft, review.rubrics[-1]
    assert draft
    assert review.tally
    first, second = play.drafts
    everybody = [play.cast.owner, *play.cast.reviewers]
    names = dict.fromkeys(everybody, NAME)
    items = {item.id: item for item in review.feedback}
    marks = tuple(Mark(each.number, MarkValue.NOT_MET, "n" * NOTE_MAX) for each in rubric.criteria)
    yield task_card(review, names, 99_999.0, ("w" * 300,) * 3)
    yield rubric_card(review, rubric)
    proposed = replace(rubric, approved_at=None)
    waiting = replace(review, task=replace(task, state=TaskState.RUBRIC_REVIEW), rubrics=(proposed,))
    yield rubric_card(waiting, proposed)
    yield draft_card(task, second)
    yield scorecard(task, draft, rubric)
    yield tally_card(task, draft, review.tally, public=True, advice=review.tally, evidence=marks)
    yield tally_card(task, draft, review.tally, public=False)
    entries = play.steps[-1].ledger
    yield ledger_card(task, second, entries, items, redline(first.body, second.body), names)
    dispute = Dispute(Ground.TONE, tuple(items), Resolution.UNRESOLVED)
    yield disputes_card(task, [dispute] * 3, items, names)
    stall = Stall(StallReason.AGENT_FAILED, "s" * 2_000, TaskState.REVISING)
    yield stall_card(replace(review, task=replace(task, state=TaskState.STALLED, stall=stall)))
    yield ready_card(review)
    yield reminder_card(task, draft, play.cast.reviewers)
    decided = _decided(play)
    summary = Summary(review.tally, review.tally, 20, 99_999.0, review.usage)
    yield decision_card(decided, names, second, summary)
    yield task_card(decided, names, 99_999.0)
    yield filed_card(draft, rubric, marks, review.tally)
    yield kept_card(draft, 1, 3)
    yield list_card("Open tasks", _listed(play), "None.", 9_999)
    yield settings_card(SettingsShown(play.cast.workspace_id, WorkspaceSettings(), (), [], {}))
    yield from _homes(play)
    yield status_card(review, play.cast.owner, names)
    row = ("Engineering & Architecture", "12", "1.0 % (0.0 to 9.9 %)", "x" * 80, "+50.0 points", "6 of 12")
    table = Shown("c" * 200, ("", "n", "Solo", "Assisted", "Difference", "Rescued"), (row,) * 150, "n" * 400)
    yield report_card("12 tasks.", [table] * 6)
    yield help_card()
    yield started_card(task)
    yield wait_card(task)
    yield confirmation("c" * 2_000)
    confirm = Action(Verb.TASK_CANCEL, task.id)
    yield Card("Edges", (Buttons((Button("b" * 200, confirm, confirm="c" * 500),)),))


def _homes(play: Play) -> Iterator[Card]:
    """What the Home tab may show."""
    changes = [SettingChange("workspace_dollars", "1000000", play.cast.owner, play.now)]
    agents = (("auto", "a" * 100),)
    shown = SettingsShown(play.cast.workspace_id, WorkspaceSettings(), agents, changes, {play.cast.owner: NAME})
    settings = settings_part(shown)
    yield mine_card(
        Some(_listed(play), 9_999),
        Some(_listed(play), 9_999),
        Standing(9_999, 9_999, 9_999, 9_999, 99_999.0, 9_999, 999.9),
        settings,
    )
    yield refusal(InvalidInput(field="The brief", why="w" * 4_000))


def _listed(play: Play) -> list[Listed]:
    return [Listed(play.review.task, "score draft or reply", "[thread](https://slack.com/archives/C1/p1)")] * 60


def _decided(play: Play) -> Review:
    decided = Play(play.review, play.cast, list(play.steps), play.now, list(play.drafts))
    return decided.give(ask.Reject(play.draft_id, "r" * REASON_MAX))


def _forms(play: Play) -> Iterator[Form]:
    review = play.review
    draft, rubric = review.draft, review.rubrics[-1]
    assert draft
    agents = tuple((f"agent{number}", "a" * 100) for number in range(6))
    people = tuple(map(PersonId, play.cast.reviewers))
    start = TaskStart("t" * TITLE_MAX, "b" * 3_000, "r" * 3_000, CATEGORIES[0], "agent0", people)
    yield task_form("C1", CATEGORIES, agents, start)
    yield task_form("C1", tuple(f"{number:02} {'k' * 72}" for number in range(100)), agents)
    yield rubric_form(replace(review, rubrics=(replace(rubric, criteria=rubric.criteria[:2]),)))
    yield reject_form(draft)
    for reason in (StallReason.CYCLE_LIMIT, StallReason.TOKEN_LIMIT, StallReason.COST_LIMIT):
        stall = Stall(reason, "Reached.", TaskState.IN_REVIEW)
        yield limit_form(replace(review.task, stall=stall, policy=Policy(max_tokens=10**11)))
    marks = tuple(Mark(each.number, MarkValue.NOT_APPLICABLE, "n" * NOTE_MAX) for each in rubric.criteria)
    yield score_form(draft, rubric, marks)
    for page in range(1, pages_of(rubric) + 1):
        yield tick_form(draft, rubric, marks, page)
    yield mark_form(draft, rubric, rubric.criteria[-1], marks[-1])
    all_set = Policy(20, TOKENS_MAX, DOLLARS_MAX, REVIEWERS_MAX, timedelta(minutes=QUIET_MINUTES_MAX))
    full = WorkspaceSettings(policy=all_set, max_tokens=TOKENS_MAX)
    for page in PAGES:
        yield settings_form(play.cast.workspace_id, full, agents, page)
