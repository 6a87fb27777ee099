"""What is too long, too much, contradictory, empty, untrue or unknown: each has a result that people see in the thread.

What hostile replies come to is in test_hostile_replies.py.
"""

import asyncio
from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.config import load_settings
from bot.domain.conversation import Conversation, Person
from bot.domain.events import Trigger
from bot.domain.feedback import Disposition
from bot.domain.review import Review
from bot.domain.task import BRIEF_MAX, AgentName, TaskId, TaskState
from bot.errors import TooLong
from tests.fakes import model_server as vendor
from tests.fakes.model_server import Ending, model_server
from tests.fakes.scripted_llm import Answer, ScriptedLLM
from tests.support.house import House
from workers import jobs, turns
from workers.llm import LLM
from workers.providers.configured import configured
from workers.turns import Workbench

DRAFT = "# Guide\n\nWelcome to the museum.\n\nThey meet at nine.\n"


@pytest.fixture(autouse=True)
def _no_bench_stays(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    yield
    turns._installed.clear()


def works_with(house: House, llm: LLM) -> None:
    turns.install(Workbench(house.app, {AgentName.CLAUDE: llm}))


def drafted(house: House, owner: Person, where: Conversation) -> TaskId:
    task_id = house.opens_drafted(owner, where)[0]
    house.posts()
    return task_id


def revised(house: House, task_id: TaskId, owner: Person, *script: Answer) -> ScriptedLLM:
    """The window is closed, and the model answers so."""
    draft = house.app.tasks.get(task_id).draft
    assert draft
    review = house.app.reviews.request_revision(draft.id, Trigger.BUTTON, house.says(owner))
    assert review.assignment
    llm = ScriptedLLM(list(script))
    works_with(house, llm)
    assert asyncio.run(jobs.revise(review.assignment.job)) == "done"
    house.posts()
    return llm


def said(house: House, where: Conversation) -> str:
    return "\n".join(message.text for message in house.thread(where))


def respond(*responses: tuple[str, str], ops: tuple[dict[str, object], ...] = ()) -> dict[str, object]:
    items = [
        {"feedback_id": f"F{number}", "status": status, "note": note}
        for number, (status, note) in enumerate(responses, start=1)
    ]
    return {"ops": list(ops), "responses": items, "note": ""}


# ---- a brief that is too long


@pytest.mark.parametrize("length", [BRIEF_MAX - 1, BRIEF_MAX])
def test_a_brief_of_100_000_characters_reaches_the_model_whole(house: House, length: int) -> None:
    brief = "word " * (length // 5) + "w" * (length % 5)
    review = house.opens(house.person("Ada"), brief=brief)
    llm = ScriptedLLM([DRAFT])
    works_with(house, llm)
    assert review.assignment
    assert asyncio.run(jobs.draft(review.assignment.job)) == "done"
    assert brief.strip() in llm.seen(1)


def test_one_character_more_is_refused_before_anything_is_made(house: House) -> None:
    with pytest.raises(TooLong, match=r"^The brief has 100,001 characters; at most 100,000 fit\.$"):
        house.opens(house.person("Ada"), brief="b" * (BRIEF_MAX + 1))
    assert house.pending_jobs() == 0


async def told_of_a_failed_draft(house: House, answer: vendor.Answer) -> tuple[Review, str]:
    """What the thread says after a draft that the vendor answers so."""
    where = house.conversation()
    review = await asyncio.to_thread(lambda: house.opens(house.person("Ada"), where, brief="b" * BRIEF_MAX))
    assert review.assignment
    async with model_server() as server:
        server.answer = answer
        settings = load_settings(ANTHROPIC_API_KEY="k", ANTHROPIC_BASE_URL=server.url, claude_model="claude-nine")
        works_with(house, configured(settings)[AgentName.CLAUDE])
        assert await jobs.draft(review.assignment.job) == "gave up"
    await house.poster().drain()
    return house.app.tasks.get(review.task.id), said(house, where)


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (
            vendor.Answer(status=400, error={"type": "invalid_request_error", "message": "prompt is too long: 9 > 8"}),
            "The task does not fit into what Claude can read or write",
        ),
        (vendor.Answer(ending=Ending.LENGTH), "its answer did not end within the limit"),
        (vendor.Answer(text=""), "Claude answered in a form that cannot be used: the answer is empty"),
        (vendor.Answer(text=" \n"), "Claude answered in a form that cannot be used: the answer is empty"),
        (
            vendor.Answer(status=404, error={"type": "not_found_error", "message": "model: claude-nine"}),
            "Claude knows no model “claude-nine”. Whoever runs redraft can name another in REDRAFT_CLAUDE_MODEL.",
        ),
    ],
    ids=["too long to read", "too long to write", "empty", "blank", "an unknown model"],
)
async def test_a_draft_that_cannot_be_made_is_told_in_the_thread_and_no_part_of_it_is_posted(
    house: House, answer: vendor.Answer, sentence: str
) -> None:
    review, told = await told_of_a_failed_draft(house, answer)
    assert (review.task.state, review.draft) == (TaskState.STALLED, None)
    assert sentence in told
    assert "A guide." not in told


# ---- much feedback


@pytest.mark.parametrize("count", [60, 100, 101])
def test_every_item_of_a_full_window_is_answered_or_said_to_be_left_out(house: House, count: int) -> None:
    ada, ben, where = house.person("Ada"), house.person("Ben"), house.conversation()
    task_id = drafted(house, ada, where)
    for number in range(1, count + 1):
        house.app.reviews.capture(task_id, f"Point number {number:03}.", house.replies(ben))
    shown = min(count, 100)
    llm = revised(house, task_id, ada, respond(*(("declined", f"No, {n:03}.") for n in range(1, shown + 1))))
    assert llm.seen(1).count("Point number") == shown
    told = said(house, where)
    for number in range(1, count + 1):
        assert f"Point number {number:03}." in told
        assert (f"Declined: No, {number:03}." in told) == (number <= shown)
    assert told.count("There was more feedback than fits into one revision") == count - shown


# ---- contradictions, and what nobody decided


def test_contradictions_are_shown_before_passed_on_and_left_to_a_person(house: House) -> None:
    ada, ben, eve, where = house.person("Ada"), house.person("Ben"), house.person("Eve"), house.conversation()
    task_id = drafted(house, ada, where)
    house.app.reviews.capture(task_id, "Make it shorter.", house.replies(ben))
    house.app.reviews.capture(task_id, "Make it longer.", house.replies(eve))
    which = respond(("needs_person", "Shorter or longer?"), ("needs_person", "Longer or shorter?"))
    llm = revised(house, task_id, ada, which)
    assert "[F1: disputed, and nobody has decided, contradicts F2] Make it shorter." in llm.seen(1)
    told = said(house, where)
    assert "Nobody has decided this; the agent will be told so." in told
    assert "Needs a person: Shorter or longer?" in told
    assert told.index("These pull in different directions") < told.index("What changed in draft 2")


# ---- other languages


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("集合時間は午前十時に変更してください。「正門」も書いてください。", "十時に直しました。"),
        ("اجتمعوا في الساعة العاشرة، من فضلكم. اذكروا «البوابة».", "غيّرت الوقت إلى العاشرة."),
        ("می‌خواهم «ساعت ده» باشد. 👩‍👩‍👧", "درست شد: ساعت ده."),
    ],
    ids=["Japanese", "Arabic", "Persian with joiners"],
)
def test_feedback_in_another_language_comes_and_goes_intact(house: House, text: str, answer: str) -> None:
    ada, ben, where = house.person("Ada"), house.person("Ben"), house.conversation()
    task_id = drafted(house, ada, where)
    house.app.reviews.capture(task_id, text, house.replies(ben))
    edit: dict[str, object] = {
        "op": "replace",
        "block": "B2",
        "new_text": answer,
        "feedback_ids": ["F1"],
        "criteria": [],
        "why": "",
    }
    llm = revised(house, task_id, ada, respond(("addressed", answer), ops=(edit,)))
    assert f"[F1] {text}" in llm.seen(1)
    told = said(house, where)
    assert f"Ben: {text}" in told
    assert f"Applied in B2: {answer}" in told
    draft = house.app.tasks.get(task_id).draft
    assert draft
    assert answer in house.app.tasks.draft(draft.id).body


# ---- claims


def test_a_model_that_claims_everything_and_changes_nothing_is_shown_up_item_by_item(house: House) -> None:
    ada, ben, where = house.person("Ada"), house.person("Ben"), house.conversation()
    task_id = drafted(house, ada, where)
    before = house.app.tasks.get(task_id).draft
    assert before
    for text in ("Say ten.", "Say where.", "Say who."):
        house.app.reviews.capture(task_id, text, house.replies(ben))
    lie = respond(*[("addressed", "I did it.")] * 3)
    revised(house, task_id, ada, lie, lie)
    after = house.app.tasks.get(task_id)
    assert {item.disposition for item in after.feedback} == {Disposition.NEEDS_PERSON}
    assert after.task.state is TaskState.IN_REVIEW
    assert after.draft
    assert house.app.tasks.draft(after.draft.id).body == house.app.tasks.draft(before.id).body
    told = said(house, where)
    assert told.count("Needs a person: The agent says “I did it.”, but no edit for it changed the draft.") == 3
    assert "What changed in draft 2" in told


async def test_a_revision_that_comes_back_empty_stalls_and_keeps_the_feedback(house: House) -> None:
    ada, ben, where = house.person("Ada"), house.person("Ben"), house.conversation()

    def window() -> Review:
        task_id = house.opens_drafted(ada, where)[0]
        house.app.reviews.capture(task_id, "Say ten.", house.replies(ben))
        draft = house.app.tasks.get(task_id).draft
        assert draft
        return house.app.reviews.request_revision(draft.id, Trigger.BUTTON, house.says(ada))

    review = await asyncio.to_thread(window)
    assert review.assignment
    works_with(house, ScriptedLLM(["", "", ""]))
    assert await jobs.revise(review.assignment.job) == "gave up"
    await house.poster().drain()
    after = house.app.tasks.get(review.task.id)
    assert after.task.state is TaskState.STALLED
    assert "Claude answered in a form that cannot be used" in said(house, where)
    assert [replace(item, edition=1).disposition for item in after.feedback] == [Disposition.OPEN]
