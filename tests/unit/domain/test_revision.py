"""Plans of edits: what they make of a draft, what is wrong with them, and what the ledger may say afterwards."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings, strategies as st

from bot.domain.blocks import join, split
from bot.domain.conversation import PersonId
from bot.domain.draft import Arm, Block, Draft, DraftHead, DraftId, Usage
from bot.domain.edits import Edit, EditOp, edit_blocks
from bot.domain.feedback import Disposition, Feedback, FeedbackId, LedgerEntry
from bot.domain.ledger import ANSWER_MAX, Response, ResponseStatus, ledger_for_rewrite
from bot.domain.revision import RevisionPlan, apply_plan, check_plan, placeholder, rewrite_tokens, should_rewrite

NOW = datetime(2026, 11, 23, tzinfo=UTC)
BASE = DraftId("draft-1")
APPLIED, DECLINED, NEEDS_PERSON = Disposition.APPLIED, Disposition.DECLINED, Disposition.NEEDS_PERSON

DOCUMENT = """\
# Launch

The kettle boils fast.

It costs €49. 🫖

- red
- blue
  - sky
  - navy

| size | price |
|------|-------|
| 1 l  | €49   |

```python
def boil():
    return "hot"
```

Order today."""


def a_draft(body: str = DOCUMENT) -> Draft:
    head = DraftHead(BASE, 1, Arm.SOLO, "0" * 64, "practice", "practice", Usage(), NOW)
    return Draft(head, split(body))


def an_item(name: str = "f1", text: str = "Say more.", edition: int = 1) -> Feedback:
    return Feedback(FeedbackId(name), BASE, 1, PersonId("p1"), text, NOW, edition=edition)


def items(*names: str) -> tuple[Feedback, ...]:
    return tuple(an_item(name) for name in names)


def ids(*names: str) -> tuple[FeedbackId, ...]:
    return tuple(map(FeedbackId, names))


def replace(block: int, text: str, *names: str) -> Edit:
    return Edit(EditOp.REPLACE, block, text, ids(*names))


def insert_after(block: int, text: str, *names: str) -> Edit:
    return Edit(EditOp.INSERT_AFTER, block, text, ids(*names))


def delete(block: int, *names: str) -> Edit:
    return Edit(EditOp.DELETE, block, feedback_ids=ids(*names))


def done(name: str, note: str = "Done.", *blocks: int) -> Response:
    return Response(FeedbackId(name), ResponseStatus.ADDRESSED, note, blocks)


def body_after(*edits: Edit, body: str = DOCUMENT) -> str:
    revised = apply_plan(RevisionPlan(BASE, edits), a_draft(body), ())
    assert revised.blocks == split(join(revised.blocks))
    return join(revised.blocks)


def ledger(
    *edits: Edit, body: str = DOCUMENT, responses: tuple[Response, ...] = (done("f1"),), of: tuple[str, ...] = ("f1",)
) -> tuple[LedgerEntry, ...]:
    return apply_plan(RevisionPlan(BASE, edits, responses), a_draft(body), items(*of)).ledger


def only(*edits: Edit, body: str = DOCUMENT, response: Response | None = None) -> LedgerEntry:
    (entry,) = ledger(*edits, body=body, responses=(response or done("f1"),))
    return entry


# ---- what edits make of a draft


CASES = {
    "a replaced paragraph keeps the blank lines round it": (
        "One.\n\n\nTwo.\n\nThree.\n",
        (replace(2, "New."),),
        "One.\n\n\nNew.\n\nThree.\n",
    ),
    "blank lines round new text are dropped": ("One.\n\nTwo.\n", (replace(1, "\n\n New. \n\n"),), " New.\n\nTwo.\n"),
    "an insert before the first block": ("One.\n", (insert_after(0, "Zero."),), "Zero.\n\nOne.\n"),
    "an insert after the last block": ("One.\n", (insert_after(1, "Two."),), "One.\n\nTwo.\n"),
    "no final newline stays none": ("One.", (insert_after(1, "Two."),), "One.\n\nTwo."),
    "three final newlines stay three": ("One.\n\n\n", (replace(1, "New."),), "New.\n\n\n"),
    "several inserts in one place keep their order": (
        "One.\n",
        (insert_after(1, "B."), insert_after(1, "C."), insert_after(0, "A.")),
        "A.\n\nOne.\n\nB.\n\nC.\n",
    ),
    "a deleted first block": ("# T\n\nOne.\n", (delete(1),), "One.\n"),
    "a deleted last block leaves the ending": ("One.\n\nTwo.", (delete(2),), "One."),
    "a deleted middle block leaves one gap": ("One.\n\nTwo.\n\nThree.\n", (delete(2),), "One.\n\nThree.\n"),
    "neighbours deleted together": ("A.\n\nB.\n\nC.\n\nD.\n", (delete(2), delete(3)), "A.\n\nD.\n"),
    "one block becomes several": ("A.\n\nB.\n", (replace(1, "# H\n\nA1.\n\nA2."),), "# H\n\nA1.\n\nA2.\n\nB.\n"),
    "a new item joins a tight list": ("- a\n- b\n\nEnd.\n", (insert_after(2, "- c"),), "- a\n- b\n- c\n\nEnd.\n"),
    "a new item joins a loose list": ("- a\n\n- b\n\nEnd.\n", (insert_after(1, "- x"),), "- a\n\n- x\n\n- b\n\nEnd.\n"),
    "a new item before a list": ("Intro.\n\n- a\n- b\n", (insert_after(1, "- x"),), "Intro.\n\n- x\n- a\n- b\n"),
    "the last item goes, the paragraph does not slip into the list": (
        "- a\n- b\n\nEnd.\n",
        (delete(2),),
        "- a\n\nEnd.\n",
    ),
    "a paragraph splits a list": ("- a\n- b\n", (insert_after(1, "Stop."),), "- a\n\nStop.\n\n- b\n"),
    "a paragraph takes an item's place": ("- a\n- b\n- c\n", (replace(2, "Stop."),), "- a\n\nStop.\n\n- c\n"),
    "a nested item keeps its indent": (
        "- a\n  - b\n- c\n",
        (replace(2, "  - B\n  - BB"),),
        "- a\n  - B\n  - BB\n- c\n",
    ),
    "a parent goes with its nested items": ("- a\n  - b\n- c\n", (delete(1), delete(2)), "- c\n"),
    "a second number needs a blank line after a paragraph": (
        "Intro.\n1. a\n2. b\n",
        (delete(2),),
        "Intro.\n\n2. b\n",
    ),
    "text after a table does not become a row": (
        "| a | b |\n|---|---|\n| 1 | 2 |\n",
        (insert_after(1, "Below."),),
        "| a | b |\n|---|---|\n| 1 | 2 |\n\nBelow.\n",
    ),
    "a table after a paragraph": (
        "Above.\n\nBelow.\n",
        (insert_after(1, "| a | b |\n|---|---|\n| 1 | 2 |"),),
        "Above.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nBelow.\n",
    ),
    "a rule does not make a heading of the paragraph above it": (
        "A.\nB.\n",
        (insert_after(1, "---"),),
        "A.\nB.\n\n---\n",
    ),
    "compact headings stay compact": ("# A\none\n# B\ntwo\n", (replace(2, "1"),), "# A\n1\n# B\ntwo\n"),
    "a listing is replaced whole": (
        "A.\n\n```py\nx = 1\n```\n\nB.\n",
        (replace(2, "```py\nx = 2\n```"),),
        "A.\n\n```py\nx = 2\n```\n\nB.\n",
    ),
    "CRLF stays CRLF": (
        "A.\r\n\r\nB.\r\n",
        (replace(2, "B1\nB2"), insert_after(2, "C.")),
        "A.\r\n\r\nB1\r\nB2\r\n\r\nC.\r\n",
    ),
    "emoji are whole": ("👩‍👩‍👧 family\n\nEnd 🏁\n", (replace(2, "🏴󠁧󠁢󠁥󠁮󠁧󠁿 end"),), "👩‍👩‍👧 family\n\n🏴󠁧󠁢󠁥󠁮󠁧󠁿 end\n"),
    "the second of two equal paragraphs": (
        "Same.\n\nSame.\n\nEnd.\n",
        (replace(2, "New."),),
        "Same.\n\nNew.\n\nEnd.\n",
    ),
    "all is replaced": ("A.\n\nB.\n", (delete(1), delete(2), insert_after(0, "New.")), "New.\n"),
    "a swap": ("A.\n\nB.\n", (replace(1, "B."), replace(2, "A.")), "B.\n\nA.\n"),
}


@pytest.mark.parametrize(("before", "edits", "after"), CASES.values(), ids=CASES.keys())
def test_edits_make_the_text_that_people_expect(before: str, edits: tuple[Edit, ...], after: str) -> None:
    assert body_after(*edits, body=before) == after


def test_code_keeps_the_blank_lines_between_its_definitions() -> None:
    code = "import os\n\n\ndef a():\n    return 1\n\n\ndef b():\n    return os.name\n"
    assert [block.number for block in split(code)] == [1, 2, 3]
    new = "def c():\n    return 3"
    assert body_after(insert_after(3, new), body=code) == code + "\n\n" + new + "\n"
    assert body_after(replace(2, new), body=code) == code.replace("def a():\n    return 1", new)


def test_a_long_listing_is_edited_in_its_middle() -> None:
    lines = "\n\n".join(f"def f{n}():\n    return {n}" for n in range(30))
    body = f"Intro.\n\n```python\n{lines}\n```\n\nOutro.\n"
    draft = a_draft(body)
    target = next(block for block in draft.blocks if "def f7()" in block.text)
    assert len(draft.blocks) > 4
    assert not target.text.startswith("```")
    new = target.text.replace("return 7", "return 77")
    assert body_after(replace(target.number, new), body=body) == body.replace("return 7\n", "return 77\n")


def test_untouched_blocks_become_the_same_blocks_again() -> None:
    before = split(DOCUMENT)
    after = apply_plan(
        RevisionPlan(BASE, (replace(3, "It costs €59."), delete(8), insert_after(0, "Hi."))), a_draft(), ()
    )
    texts = [block.text for block in after.blocks]
    assert [block.text for block in before if block.number not in {3, 8}] == [
        text for text in texts if text not in {"It costs €59.", "Hi."}
    ]


def test_a_plan_without_edits_leaves_the_draft_alone() -> None:
    draft = a_draft("odd \r\n\n\n  spacing\t\n\n")
    assert apply_plan(RevisionPlan(BASE), draft, ()).blocks == draft.blocks


# ---- what is wrong with a plan


def problems(*edits: Edit, responses: tuple[Response, ...] = (), of: tuple[str, ...] = (), body: str = DOCUMENT) -> str:
    found = check_plan(RevisionPlan(BASE, edits, responses), a_draft(body), items(*of))
    return "; ".join(f"{each.edit or '-'} {each.feedback_id or '-'} {each.what}" for each in found)


def test_a_plan_for_an_older_draft_is_refused_at_once() -> None:
    (problem,) = check_plan(RevisionPlan(DraftId("draft-0"), (delete(99),)), a_draft(), items("f1"))
    assert "another draft" in problem.what


@pytest.mark.parametrize(
    "edit", [replace(0, "x"), delete(0), replace(99, "x"), insert_after(99, "x"), insert_after(-1, "x")]
)
def test_an_unknown_block_is_named(edit: Edit) -> None:
    assert problems(edit) == f"1 - there is no block B{edit.block} to {edit.op}; the draft has B1 to B10"


def test_two_edits_of_one_block_are_named() -> None:
    assert "2 - block B2 is changed by edit 1 already" in problems(replace(2, "x"), delete(2))
    assert problems(replace(2, "x"), insert_after(2, "y"), insert_after(2, "z")) == ""


def test_unknown_missing_and_double_items_are_named() -> None:
    found = problems(replace(2, "x", "f9"), responses=(done("f2"), done("f2"), done("f8")), of=("f1", "f2"))
    assert found == (
        "1 f9 the edit names an item that is not among the open ones; "
        "- f2 the item has 2 responses; give it one; "
        "- f8 there is no such open item to respond to; "
        "- f1 the open item has no response"
    )


def test_empty_text_is_named() -> None:
    assert "use delete" in problems(replace(2, " \n"))
    assert "needs a text" in problems(insert_after(2, ""))


def test_deleting_everything_is_refused() -> None:
    assert "nothing would be left" in problems(delete(1), delete(2), body="A.\n\nB.")


def test_a_fence_left_open_is_refused() -> None:
    found = problems(replace(9, '```python\ndef boil():\n    return "hot"'))
    assert found.startswith("1 - after this edit, B10 changed its kind")


def test_a_fence_closed_too_early_is_refused() -> None:
    lines = "\n\n".join(f"def f{n}():\n    return {n}" for n in range(30))
    body = f"```python\n{lines}\n```\n\nOutro.\n"
    assert "B1 and" not in problems(replace(1, "```python\ndef f0():\n    return 0\n```"), body=body)
    assert "B2" in problems(replace(1, "```python\ndef f0():\n    return 0\n```"), body=body)


@pytest.mark.parametrize(
    "text",
    [
        "[The rest of the draft remains unchanged]",
        "... rest of the document stays the same ...",
        "New opening.\n\n(remaining sections as before)",
        "x = 1\n# rest of the code unchanged",
        "[remaining content]",
    ],
)
def test_a_placeholder_for_left_out_words_is_found(text: str) -> None:
    assert placeholder(text)
    assert "in place of words" in problems(replace(2, text))


@pytest.mark.parametrize(
    "text", ["The rest is the same as before.", "# The rest", "* The rest\n* is here", "The rest [1]."]
)
def test_honest_words_are_no_placeholder(text: str) -> None:
    assert placeholder(text) == ""


def test_a_plan_with_problems_is_not_carried_out() -> None:
    with pytest.raises(ValueError, match="no block B99"):
        apply_plan(RevisionPlan(BASE, (delete(99),)), a_draft(), ())


# ---- the ledger


def test_an_item_is_applied_when_an_edit_that_names_it_changed_the_text() -> None:
    entry = only(insert_after(0, "Hi."), replace(3, "It costs €59.", "f1"))
    assert entry == LedgerEntry(FeedbackId("f1"), 1, APPLIED, "Done.", (4,))


def test_the_edition_is_that_of_the_item_given() -> None:
    plan = RevisionPlan(BASE, (delete(2, "f1"),), (done("f1"),))
    (entry,) = apply_plan(plan, a_draft(), (an_item(edition=3),)).ledger
    assert (entry.edition, entry.disposition, entry.blocks) == (3, APPLIED, ())


def test_a_claim_without_an_edit_needs_a_person() -> None:
    entry = only(replace(3, "It costs €59."), response=done("f1", "Named the price."))
    assert entry.disposition is NEEDS_PERSON
    assert entry.answer == "The agent says “Named the price.”, but no edit for it changed the draft."


@pytest.mark.parametrize(
    "edits",
    [
        (replace(2, "The kettle boils fast.", "f1"),),
        (replace(2, "  The kettle\nboils   fast. ", "f1"),),
        (delete(2, "f1"), insert_after(2, "The kettle boils fast.", "f1")),
        (delete(2, "f1"), insert_after(1, "The kettle boils fast.", "f1")),
    ],
    ids=["identical", "white space", "put back after", "put back before"],
)
def test_what_changes_nothing_is_not_applied(edits: tuple[Edit, ...]) -> None:
    assert only(*edits).disposition is NEEDS_PERSON


def test_an_edit_that_another_item_undoes_is_not_applied() -> None:
    edits = delete(2, "f1"), insert_after(1, "The kettle boils fast.", "f2")
    entries = ledger(*edits, responses=(done("f1"), done("f2")), of=("f1", "f2"))
    assert [entry.disposition for entry in entries] == [NEEDS_PERSON, NEEDS_PERSON]


def test_an_empty_change_does_not_share_the_credit_of_a_real_one() -> None:
    edits = replace(2, "The kettle boils fast.", "f1"), replace(3, "It costs €59.", "f2")
    entries = ledger(*edits, responses=(done("f1"), done("f2")), of=("f1", "f2"))
    assert [(entry.disposition, entry.blocks) for entry in entries] == [(NEEDS_PERSON, ()), (APPLIED, (3,))]


def test_a_move_is_a_change() -> None:
    entry = only(delete(2, "f1"), insert_after(10, "The kettle boils fast.", "f1"))
    assert (entry.disposition, entry.blocks) == (APPLIED, (10,))


def test_an_item_may_take_away_all_that_another_one_replaces() -> None:
    edits = delete(1, "f1"), delete(2, "f1"), insert_after(0, "New.", "f2")
    entries = ledger(*edits, body="A.\n\nB.\n", responses=(done("f1"), done("f2")), of=("f1", "f2"))
    assert [(entry.disposition, entry.blocks) for entry in entries] == [(APPLIED, ()), (APPLIED, (1,))]


def test_a_swap_is_a_change() -> None:
    entry = only(replace(1, "B.", "f1"), replace(2, "A.", "f1"), body="A.\n\nB.\n")
    assert entry.disposition is APPLIED


def test_a_duplicate_taken_away_is_a_change_and_a_duplicate_shuffled_is_none() -> None:
    body = "Same.\n\nSame.\n\nEnd.\n"
    assert only(delete(1, "f1"), body=body).disposition is APPLIED
    assert only(delete(2, "f1"), body=body).disposition is APPLIED
    assert only(delete(1, "f1"), insert_after(2, "Same.", "f1"), body=body).disposition is NEEDS_PERSON


def test_paragraphs_joined_or_parted_are_a_change() -> None:
    assert only(replace(1, "A. B.", "f1"), delete(2, "f1"), body="A.\n\nB.\n").disposition is APPLIED
    assert only(replace(1, "A.\n\nB.", "f1"), body="A. B.\n").disposition is APPLIED


def test_an_indent_counts_in_code_and_in_lists() -> None:
    assert only(replace(2, "  - b", "f1"), body="- a\n- b\n").disposition is APPLIED
    code = "def f(x):\n    if x:\n        x = 1\n    return x\n"
    assert only(replace(1, code.replace("        x", "    x"), "f1"), body=code).disposition is APPLIED
    assert only(replace(1, code.replace("\n", "\n\n"), "f1"), body=code).disposition is NEEDS_PERSON


def test_a_refusal_keeps_its_reason() -> None:
    no = Response(FeedbackId("f1"), ResponseStatus.DECLINED, "The brief says €49.")
    assert only(response=no) == LedgerEntry(FeedbackId("f1"), 1, DECLINED, "The brief says €49.")
    assert "All the same" in only(replace(3, "New.", "f1"), response=no).answer


def test_what_needs_a_person_says_so_even_when_part_of_it_is_done() -> None:
    entry = only(
        replace(3, "New.", "f1"), response=Response(FeedbackId("f1"), ResponseStatus.NEEDS_PERSON, "Which price?")
    )
    assert entry == LedgerEntry(FeedbackId("f1"), 1, NEEDS_PERSON, "Which price?", (3,))


def test_without_a_note_the_reasons_of_the_edits_are_the_answer() -> None:
    edit = Edit(EditOp.REPLACE, 3, "New.", ids("f1"), "Gives the price.")
    assert only(edit, response=done("f1", "")).answer == "Gives the price."


def test_an_endless_note_is_clipped_and_hidden_characters_are_shown() -> None:
    answer = only(replace(3, "New.", "f1"), response=done("f1", "a\u202eb " + "x" * 5_000)).answer
    assert len(answer) == ANSWER_MAX
    assert answer.startswith("a\ufffdb x")
    assert answer.endswith("…")


# ---- after a full rewrite


REWRITTEN = "# Launch\n\nThe kettle boils very fast.\n\nIt costs €49. 🫖\n\nIt whistles.\n\nOrder today.\n"


def rewrite_entry(response: Response | None, body: str = REWRITTEN) -> LedgerEntry:
    responses = (response,) if response else ()
    (entry,) = ledger_for_rewrite(a_draft().blocks, split(body), responses, items("f1"))
    return entry


@pytest.mark.parametrize(
    ("claimed", "disposition", "blocks"),
    [
        ((2,), APPLIED, (2,)),
        ((5,), APPLIED, ()),
        ((3,), NEEDS_PERSON, ()),
        ((1, 2), APPLIED, (2,)),
        ((), NEEDS_PERSON, ()),
        ((99,), NEEDS_PERSON, ()),
    ],
    ids=["changed", "gone", "unchanged", "one of two", "none", "unknown"],
)
def test_a_rewrite_counts_where_the_named_blocks_changed(
    claimed: tuple[int, ...], disposition: Disposition, blocks: tuple[int, ...]
) -> None:
    entry = rewrite_entry(done("f1", "Done.", *claimed))
    assert (entry.disposition, entry.blocks) == (disposition, blocks)


def test_what_is_new_counts_for_the_block_before_it() -> None:
    body = DOCUMENT.replace("Order today.", "Order today.\n\nFree delivery.")
    assert rewrite_entry(done("f1", "Done.", 10), body).blocks == (11,)
    assert rewrite_entry(done("f1", "Done.", 0), "Breaking news!\n\n" + DOCUMENT).blocks == (1,)


def test_an_item_that_a_rewrite_does_not_answer_needs_a_person() -> None:
    assert rewrite_entry(None).answer == "The agent did not answer this."


# ---- edits or a rewrite


def test_short_drafts_and_structural_feedback_ask_for_a_rewrite() -> None:
    long = a_draft("\n\n".join(["Some words here."] * 400))
    assert should_rewrite(a_draft(), [an_item(text="Fix the typo.")])
    assert not should_rewrite(long, [an_item(text="Fix the typo.")])
    assert should_rewrite(long, [an_item(text="Fix the typo."), an_item("f2", "Please restructure this.")])


def test_a_plan_that_touches_more_than_two_blocks_in_five_amounts_to_a_rewrite() -> None:
    draft = a_draft()
    assert not should_rewrite(draft, RevisionPlan(BASE, tuple(replace(n, "x") for n in range(1, 5))))
    assert should_rewrite(draft, RevisionPlan(BASE, tuple(replace(n, "x") for n in range(1, 6))))


# ---- for every draft and every plan


WORDS = st.text("abcdeäß字🙂 ", min_size=1, max_size=12).filter(lambda text: bool(text.strip()))
BLOCK = st.one_of(
    WORDS.map(str.strip),
    WORDS.map(lambda text: f"## {text.strip()}"),
    WORDS.map(lambda text: f"- {text.strip()}"),
    WORDS.map(lambda text: f"  - {text.strip()}"),
    WORDS.map(lambda text: f"> {text.strip()}"),
    WORDS.map(lambda text: f"| {text.strip()} | b |\n|---|---|\n| 1 | 2 |"),
    WORDS.map(lambda text: f"```\n{text}\n```"),
    st.just("Same paragraph."),
)
BODY = st.builds(
    lambda blocks, gap, end, newline: (gap.join(blocks) + end).replace("\n", newline),
    st.lists(BLOCK, min_size=1, max_size=8),
    st.sampled_from(["\n", "\n\n", "\n\n\n"]),
    st.sampled_from(["", "\n", "\n\n"]),
    st.sampled_from(["\n", "\r\n"]),
)
NAMES = ("f1", "f2", "f3")


@st.composite
def plans(draw: st.DrawFn) -> tuple[Draft, RevisionPlan]:
    """A draft and a plan without two edits of one block, where every item has a response."""
    draft = a_draft(draw(BODY))
    edits: list[Edit] = []
    for block in draft.blocks:
        named = tuple(draw(st.sets(st.sampled_from(ids(*NAMES)), max_size=2)))
        match draw(st.sampled_from(["keep", "keep", "replace", "delete", "insert"])):
            case "replace":
                edits.append(Edit(EditOp.REPLACE, block.number, draw(BLOCK), named))
            case "delete":
                edits.append(Edit(EditOp.DELETE, block.number, "", named))
            case "insert":
                at = draw(st.integers(0, len(draft.blocks)))
                edits.append(Edit(EditOp.INSERT_AFTER, at, draw(BLOCK), named))
            case _:
                pass
    statuses = [draw(st.sampled_from(ResponseStatus)) for _ in NAMES]
    responses = tuple(Response(FeedbackId(n), s) for n, s in zip(NAMES, statuses, strict=True))
    return draft, RevisionPlan(BASE, tuple(edits), responses)


@given(BODY)
@settings(deadline=None)
def test_an_empty_plan_is_the_identity(body: str) -> None:
    draft = a_draft(body)
    assert join(apply_plan(RevisionPlan(BASE), draft, ()).blocks) == body


@given(plans())
@settings(max_examples=120, deadline=None)
def test_untouched_blocks_keep_their_bytes_and_their_order(case: tuple[Draft, RevisionPlan]) -> None:
    draft, plan = case
    if check_plan(plan, draft, items(*NAMES)):
        return
    body = join(apply_plan(plan, draft, items(*NAMES)).blocks)
    touched = {edit.block for edit in plan.edits if edit.op is not EditOp.INSERT_AFTER}
    beside = (
        touched | {each - 1 for each in touched} | {edit.block for edit in plan.edits if edit.op is EditOp.INSERT_AFTER}
    )
    at = 0
    for block in draft.blocks:
        if block.number not in touched:
            kept = block.text if block.number in beside else block.text + block.gap
            at = body.index(kept, at) + len(kept)
    newline = "\r\n" if "\r\n" in draft.body else "\n"
    assert ("\r" in body) == (newline == "\r\n" and "\n" in body)


@given(plans())
@settings(max_examples=120, deadline=None)
def test_every_item_gets_one_entry_and_new_text_is_where_the_edits_say(case: tuple[Draft, RevisionPlan]) -> None:
    draft, plan = case
    if check_plan(plan, draft, items(*NAMES)):
        return
    revised = apply_plan(plan, draft, items(*NAMES))
    assert [entry.feedback_id for entry in revised.ledger] == list(NAMES)
    assert [block.number for block in revised.blocks] == list(range(1, len(revised.blocks) + 1))
    for entry in revised.ledger:
        named = [edit for edit in plan.edits if entry.feedback_id in edit.feedback_ids]
        assert named or entry.disposition is not APPLIED
        assert set(entry.blocks) <= {block.number for block in revised.blocks}
    edited = edit_blocks(draft.blocks, plan.edits)
    for edit, written in zip(plan.edits, edited.written, strict=True):
        there = join([block for block in edited.blocks if block.number in written]).split()
        assert edit.op is EditOp.DELETE or " ".join(edit.new_text.split()) in " ".join(there)


@st.composite
def lies(draw: st.DrawFn) -> tuple[Draft, RevisionPlan]:
    """A draft, and a plan that claims to have addressed all items and changes nothing in their name."""
    draft = a_draft(draw(BODY))
    edits: list[Edit] = []
    for block in draft.blocks:
        named = ids(*NAMES)
        match draw(st.sampled_from(["nothing", "same", "spaced", "put back", "unnamed"])):
            case "same":
                edits.append(Edit(EditOp.REPLACE, block.number, block.text, named))
            case "spaced" if _is_prose(block):
                edits.append(Edit(EditOp.REPLACE, block.number, f"{block.text}  \n\n", named))
            case "put back":
                edits.append(Edit(EditOp.DELETE, block.number, "", named))
                edits.append(Edit(EditOp.INSERT_AFTER, block.number, block.text, named))
            case "unnamed":
                edits.append(Edit(EditOp.REPLACE, block.number, "Something else", ()))
            case _:
                pass
    responses = tuple(done(name, "I did it.") for name in NAMES)
    return draft, RevisionPlan(BASE, tuple(edits), responses)


def _is_prose(block: Block) -> bool:
    return not block.text.startswith(("`", "|"))


@given(lies())
@settings(max_examples=120, deadline=None)
def test_a_liar_is_never_believed(case: tuple[Draft, RevisionPlan]) -> None:
    draft, plan = case
    if check_plan(plan, draft, items(*NAMES)):
        return
    revised = apply_plan(plan, draft, items(*NAMES))
    assert {entry.disposition for entry in revised.ledger} == {NEEDS_PERSON}


# ---- what a rewrite would have taken


@pytest.mark.parametrize(
    ("words_rewritten", "words_answered", "tokens", "expected"),
    [
        (1_000, 100, 150, 1_500),
        (50, 100, 150, 75),
        (100, 100, 150, 150),
        (1_000, 100, 399, 3_990),
        (1_000, 100, 400, 4_000),
        (1_000, 100, 2_400, 2_400 + 900 * 4),
        (1_000, 100, 0, None),
        (1_000, 0, 150, None),
        (0, 100, 150, 0),
    ],
)
def test_a_rewrite_is_measured_by_what_the_words_of_the_answer_took(
    words_rewritten: int, words_answered: int, tokens: int, expected: int | None
) -> None:
    assert rewrite_tokens("word " * words_rewritten, "word " * words_answered, tokens) == expected
