"""The practice agent: honest drafts by plain rules, simple requests carried out, everything else left to a person."""

import asyncio
from decimal import Decimal

import pytest
from hypothesis import given, settings, strategies as st
from pydantic import BaseModel

from bot.domain.blocks import join, split
from bot.domain.draft import Usage
from bot.domain.feedback import Disposition, LedgerEntry
from bot.domain.task import AgentName
from bot.errors import AgentInvalidOutput
from tests.unit.workers.given import BEN, BODY, BRIEF, OWNER, a_draft, a_request, a_rubric, a_task, an_item
from workers.agents.drafter import Written, write_draft
from workers.agents.proposer import propose_rubric
from workers.agents.reviser import RevisedDraft, RevisionRequest, revise
from workers.llm import LLM, Prompt, PromptKind, ignore_progress, spent
from workers.providers.practice import Practice
from workers.providers.practice_drafts import DISCLOSURE
from workers.providers.practice_requests import (
    AddSection,
    Mention,
    Remove,
    Replace,
    Request,
    Retitle,
    Shorten,
    Unclear,
    requests,
)

APPLIED, DECLINED, NEEDS_PERSON = Disposition.APPLIED, Disposition.DECLINED, Disposition.NEEDS_PERSON


async def drafted(rubric: str = "Names the time\nHas a map\nSays whom to call", brief: str = BRIEF) -> Written:
    return await write_draft(Practice(), a_task(brief=brief), a_rubric(rubric), on_progress=ignore_progress)


async def revised(request: RevisionRequest) -> RevisedDraft:
    return await revise(Practice(), request, on_progress=ignore_progress)


async def after(*replies: str, body: str = BODY) -> tuple[str, list[LedgerEntry]]:
    """The draft and the ledger after a window with these replies."""
    items = [an_item(f"f{number}", text) for number, text in enumerate(replies, start=1)]
    made = await revised(a_request(*items, body=body))
    return join(made.blocks), list(made.ledger)


# ---- drafts


async def test_every_draft_says_that_no_language_model_wrote_it() -> None:
    written = await drafted()
    assert join(written.blocks).endswith(DISCLOSURE + "\n")
    assert "no language model" in DISCLOSURE
    assert "no language model" in written.note
    assert written.model == "practice"


async def test_a_draft_has_a_heading_an_opening_from_the_brief_and_the_facts_that_the_brief_gives() -> None:
    body = join((await drafted()).blocks)
    assert body.startswith("# Volunteer guide\n\n")
    assert "“Write a guide for new volunteers at the harbour museum.”" in body
    assert "## The time" in body
    assert "They meet at 9:30." in (await drafted("Names the hour at which they meet")).blocks[3].text


async def test_every_third_criterion_is_left_to_the_experts_and_pitfalls_are_never_written_about() -> None:
    written = await drafted("A one\nB two\nPromises payment (-2 points)\nC three\nD four\nE five\nF six\nG seven")
    headings = [block.text for block in written.blocks if block.text.startswith("## ")]
    assert headings == ["## A one", "## B two", "## D four", "## E five", "## G seven"]
    assert "Left to the reviewers: C4, C7." in written.note


async def test_what_the_brief_does_not_say_is_not_made_up() -> None:
    body = join((await drafted("Quotes the admiral")).blocks)
    assert "The brief does not say, so somebody who knows has to fill this in: Quotes the admiral." in body


async def test_another_try_without_human_words_is_no_better() -> None:
    assert (await drafted()).blocks == (await drafted()).blocks


@pytest.mark.parametrize(
    "brief", ["?", "...", "x", "Ein Text über Möwen.", "書いてください。", "🙂", "- \n-\n#", "a\r\nb"]
)
async def test_any_brief_gets_a_draft_and_a_rubric(brief: str) -> None:
    assert (await drafted(brief=brief)).blocks
    proposal = await propose_rubric(Practice(), a_task(brief=brief))
    assert 5 <= len(proposal.criteria) <= 8


async def test_the_proposed_rubric_asks_for_what_the_brief_asks_for() -> None:
    proposal = await propose_rubric(Practice(), a_task(brief=BRIEF + " Use at most 400 words."))
    texts = [criterion.text for criterion in proposal.criteria]
    assert "Does what the brief asks: “Say when and where they meet.”" in texts
    assert "Has at most 400 words" in texts
    assert [criterion.required for criterion in proposal.criteria].count(False) == 1
    first, again = [await propose_rubric(Practice(), a_task()) for _ in range(2)]
    assert first == again


async def test_words_count_as_tokens_and_cost_nothing() -> None:
    usage = (await drafted()).usage
    assert usage.cost_usd == Decimal(0)
    assert usage.output_tokens > 30
    assert usage.input_tokens > len(BRIEF.split())


# ---- the port


async def test_progress_is_streamed_to_the_last_word() -> None:
    heard: list[int] = []
    written = await write_draft(Practice(), a_task(), a_rubric(), on_progress=heard.append)
    assert heard == sorted(heard)
    assert len(heard) > 3
    assert heard[-1] == written.usage.output_tokens


async def test_stop_really_stops_it() -> None:
    heard: list[int] = []
    begun = asyncio.Event()

    def hear(words: int) -> None:
        heard.append(words)
        begun.set()

    practice = Practice(delay_seconds_per_word=0.001)
    writing = asyncio.create_task(write_draft(practice, a_task(), a_rubric(), on_progress=hear))
    await begun.wait()
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    said = len(heard)
    await asyncio.sleep(0.03)
    assert len(heard) == said


async def test_it_lets_others_work_while_it_writes() -> None:
    writing = asyncio.create_task(write_draft(Practice(), a_task(), a_rubric(), on_progress=ignore_progress))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert not writing.done()
    await writing


class Weather(BaseModel):
    degrees: int


async def test_what_its_rules_cannot_give_is_an_error() -> None:
    llm: LLM = Practice()
    assert (llm.name, llm.model, llm.prefers_edits) == (AgentName.PRACTICE, "practice", True)
    with pytest.raises(AgentInvalidOutput, match="The practice agent answered in a form that cannot be used: Weather"):
        await llm.parse(Prompt(PromptKind.PROPOSE_RUBRIC, "", ()), Weather, on_progress=ignore_progress)
    with pytest.raises(AgentInvalidOutput):
        await llm.write(Prompt(PromptKind.REVISE, "", ()), on_progress=ignore_progress)


# ---- reading replies


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ('replace "Tuesday" with "Friday"', (Replace("Tuesday", "Friday"),)),
        ("Please change Tuesday to Friday.", (Replace("Tuesday", "Friday"),)),
        ("use Friday instead of Tuesday", (Replace("Tuesday", "Friday"),)),
        ("“Tuesday” should be “Friday”", (Replace("Tuesday", "Friday"),)),
        ("Tuesday → Friday", (Replace("Tuesday", "Friday"),)),
        ('replace "A. B; c" with "D."', (Replace("A. B; c", "D."),)),
        ("replace it's with its", (Replace("it's", "its"),)),
        ('remove the word "very"', (Remove("very"),)),
        ("Could you delete the last paragraph, please?", (Remove("the last paragraph"),)),
        ("don't mention prices", (Remove("prices"),)),
        ("add a short section on delivery", (AddSection("delivery"),)),
        ("there should be a paragraph about tea!", (AddSection("tea"),)),
        ("mention the south quay", (Mention("the south quay"),)),
        ("Say that we open at nine", (Mention("we open at nine"),)),
        ("rename the title to Spring guide", (Retitle("Spring guide"),)),
        ("Title: Spring guide", (Retitle("Spring guide"),)),
        ("shorter", (Shorten(),)),
        ("Could you make it a bit shorter, please?", (Shorten(),)),
        ("It's too long.", (Shorten(),)),
        ("cut it down", (Shorten(),)),
        ("- shorter\n2. mention tea\n\n* drop “cheap”", (Shorten(), Mention("tea"), Remove("cheap"))),
        ("Mention tea and remove “cheap”; shorten it", (Mention("tea"), Remove("cheap"), Shorten())),
        ("Nice start! Please mention tea.", (Mention("tea"),)),
        ("> what you wrote\nreplace old by new", (Replace("old", "new"),)),
        ("Mention tea. It reads well otherwise.", (Mention("tea"), Unclear("It reads well otherwise."))),
    ],
)
def test_simple_requests_are_read(reply: str, expected: tuple[Request, ...]) -> None:
    assert requests(reply) == expected


@pytest.mark.parametrize(
    "reply",
    [
        "It does not quite sing yet.",
        "The second section is too long",
        "turn it into a table",
        "delete this",
        "Add more detail.",
        "mention more examples",
        "make the title shorter",
        "the title should be catchier",
        "change the title to something better",
        "Looks good to me!",
        "???",
        "replace " + "x" * 2_000 + " with y",
    ],
)
def test_what_is_not_plain_is_unclear(reply: str) -> None:
    assert [type(each) for each in requests(reply)] == [Unclear]


def test_hostile_lengths_are_read_in_no_time() -> None:
    for reply in (
        " " * 40_000,
        ";" * 40_000,
        "a and " * 8_000,
        '"' * 40_000,
        "-> " * 13_000,
        "!\t" * 20_000,
        "\n" * 40_000,
    ):
        assert requests(reply)


# ---- carrying them out


@pytest.mark.parametrize(
    ("reply", "before", "expected"),
    [
        ("replace 9:30 with 10:00", "They meet at 9:30.", "They meet at 10:00."),
        ("replace MUSEUM by archive", "Welcome to the museum.", "Welcome to the archive."),
        ('remove "new "', None, None),
        ("delete the first paragraph", "Welcome to the museum.\n\n", ""),
        ("delete B2", "Welcome to the museum.\n\n", ""),
        ("remove the section on meeting", "\n\n## The meeting time\n\nThey meet at 9:30.", ""),
        ("remove the meeting time section", "\n\n## The meeting time\n\nThey meet at 9:30.", ""),
        ('remove "to the museum"', "Welcome to the museum.", "Welcome."),
        (
            "add a section on the café",
            "9:30.\n",
            "9:30.\n\n## The café\n\nTo be written by somebody who knows: the café.\n",
        ),
        ("mention the quay", "museum.\n", "museum.\n\nNot to forget: the quay.\n"),
        ("mention the quay\nmention tea", "museum.\n", "museum.\n\nNot to forget: the quay.\n\nNot to forget: tea.\n"),
        ("rename the title to Welcome", "# Guide", "# Welcome"),
    ],
)
async def test_a_request_is_carried_out(reply: str, before: str | None, expected: str | None) -> None:
    body, (entry,) = await after(reply)
    if before is None or expected is None:
        assert entry.disposition is NEEDS_PERSON
        return
    assert body == BODY.replace(before, expected)
    assert entry.disposition is APPLIED


async def test_shorter_keeps_half_of_each_longer_paragraph_and_then_drops_the_last_section() -> None:
    body, (entry,) = await after("shorter", body="# T\n\nOne. Two. Three.\n\nFour.\n")
    assert body == "# T\n\nOne. Two.\n\nFour.\n"
    assert entry.answer == "Cut the draft from 5 to 4 words."
    body, _ = await after("shorter", body="# T\n\n## A\n\nOne.\n\n## B\n\nTwo.\n")
    assert body == "# T\n\n## A\n\nOne.\n"
    body, (entry,) = await after("shorter", body="# T\n\nOne.\n")
    assert entry.disposition is NEEDS_PERSON


async def test_what_cannot_be_done_needs_a_person_and_says_why() -> None:
    body, entries = await after("It does not sing.", "replace Monday with Friday", "delete the ninth paragraph")
    assert body == BODY
    assert {entry.disposition for entry in entries} == {NEEDS_PERSON}
    assert entries[0].answer == "My rules do not understand “It does not sing.”, so a person has to see to it."
    assert "I cannot find “Monday” in the draft" in entries[1].answer


async def test_a_reply_that_is_half_understood_is_half_done_and_needs_a_person() -> None:
    body, (entry,) = await after("mention tea\nmake it sing")
    assert "tea" in body
    assert (entry.disposition, entry.blocks) == (NEEDS_PERSON, (3,))
    assert entry.answer.startswith("Mentioned “tea”. My rules do not understand “make it sing”")


async def test_what_is_so_already_is_declined() -> None:
    _, entries = await after("mention the museum", "rename the title to Guide", "add a section on the meeting time")
    assert {entry.disposition for entry in entries} == {DECLINED}


async def test_the_disclosure_stays() -> None:
    body = f"# Guide\n\nOne.\n\n{DISCLOSURE}\n"
    after_all, entries = await after("remove no language model", "delete the last paragraph", body=body)
    assert DISCLOSURE in after_all
    assert entries[0].disposition is DECLINED
    assert "One." not in after_all


async def test_two_requests_for_one_block_share_one_edit() -> None:
    body, entries = await after("replace They with We", "replace 9:30 with 10:00")
    assert "We meet at 10:00." in body
    assert [(entry.disposition, entry.blocks) for entry in entries] == [(APPLIED, (4,)), (APPLIED, (4,))]


async def test_requests_that_undo_each_other_are_not_called_applied() -> None:
    body, entries = await after("replace 9:30 with 10:00", "replace 10:00 with 9:30")
    assert body == BODY
    assert {entry.disposition for entry in entries} == {NEEDS_PERSON}
    assert "another request undid" in entries[0].answer


async def test_a_dispute_is_decided_by_the_owner_or_left_to_people() -> None:
    shorter = an_item("f1", "make it shorter", author=OWNER)
    longer = an_item("f2", "make it longer")
    unpopular = an_item("f3", "mention tea", votes=((OWNER, -1),))
    split_vote = an_item("f4", "mention rum", votes=((OWNER, 0), (BEN, -1)))
    made = await revised(a_request(shorter, longer, unpopular, split_vote))
    found = {entry.feedback_id: entry for entry in made.ledger}
    assert found[longer.id].disposition is DECLINED
    assert found[longer.id].answer == "The owner decided against this."
    assert found[unpopular.id].disposition is DECLINED
    assert found[split_vote.id].disposition is NEEDS_PERSON
    assert "tea" not in join(made.blocks)


async def test_unmet_criteria_are_seen_to_two_at_a_time_those_with_a_note_first() -> None:
    request = a_request(unmet=(1, 3, 4, 5), notes=((4, "The café opens at noon."),))
    made = await revised(request)
    body = join(made.blocks)
    assert "## The café\n\nA reviewer notes: The café opens at noon.\n" in body
    assert "## The meeting place\n" in body
    assert "## Whom to call" not in body
    assert made.ledger == ()
    assert made.note == "Rules wrote this, no language model. I saw to C4, C1. Still open: C3, C5."


async def test_a_draft_and_what_experts_say_lead_to_the_next_in_one_go() -> None:
    first = await drafted()
    body = join(first.blocks)
    made = await revised(a_request(an_item("f1", "mention the south quay"), body=body, unmet=(3,)))
    assert "south quay" in join(made.blocks)
    assert join(made.blocks).endswith(DISCLOSURE + "\n")
    assert made.blocks == split(join(made.blocks))
    assert made.usage != Usage()
    assert a_draft(body).blocks == first.blocks


# ---- whatever people say

THING = st.sampled_from(["museum", "9:30", "the time", "Guide", "tea", "[B2]", "*", "at 9:30", "café"])
REQUEST = st.one_of(
    st.builds("replace {} with {}".format, THING, THING),
    st.builds('remove "{}"'.format, THING),
    st.builds("mention {}".format, THING),
    st.builds("add a section on {}".format, THING),
    st.builds("rename the title to {}".format, THING),
    st.builds("delete B{}".format, st.integers(1, 8)),
    st.sampled_from(["shorter", "delete the last paragraph", "remove the first section", "hm", "> quoted"]),
)
PARTS = st.sampled_from(
    [
        "# Guide",
        "Welcome to the museum. We meet at 9:30.",
        "## The time",
        "- tea\n- time\n  - nested",
        "| a | tea |\n|---|---|\n| 1 | time |",
        "```py\ntea()\n```",
        DISCLOSURE,
    ]
)


@given(
    st.lists(st.lists(REQUEST, min_size=1, max_size=3).map("\n".join), max_size=4),
    st.lists(PARTS, min_size=1, max_size=6, unique=True).map("\n\n".join),
    st.sets(st.integers(1, 5), max_size=3),
)
@settings(deadline=None, max_examples=100)
def test_every_window_gets_a_draft_and_one_honest_answer_an_item(
    replies: list[str], body: str, unmet: set[int]
) -> None:
    items = [an_item(f"f{number}", text) for number, text in enumerate(replies, start=1)]
    made = asyncio.run(revised(a_request(*items, body=body, unmet=sorted(unmet))))
    assert [entry.feedback_id for entry in made.ledger] == [item.id for item in items]
    assert all(entry.answer for entry in made.ledger)
    assert made.blocks
    assert (DISCLOSURE in join(made.blocks)) == (DISCLOSURE in body)


async def test_a_stopped_answer_says_what_it_took_until_then() -> None:
    slow = Practice(delay_seconds_per_word=60)
    writing = asyncio.create_task(write_draft(slow, a_task(), a_rubric(), on_progress=ignore_progress))
    await asyncio.sleep(0)
    writing.cancel()
    with pytest.raises(asyncio.CancelledError) as stopped:
        await writing
    assert spent(stopped.value).input_tokens > 0
    assert spent(stopped.value).output_tokens == 0
