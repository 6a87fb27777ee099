"""What the reviser makes of fixed answers, against expectations made by hand: the draft to the byte, and the ledger."""

from dataclasses import dataclass

import pytest

from bot.domain.blocks import join, split
from bot.domain.feedback import Disposition
from tests.fakes.scripted_llm import ScriptedLLM
from tests.unit.workers.given import a_request, an_item
from workers.agents.reviser import revise
from workers.llm import ignore_progress

APPLIED, DECLINED, NEEDS = Disposition.APPLIED, Disposition.DECLINED, Disposition.NEEDS_PERSON
Op = tuple[str, ...]
"""Operation, block, new text, and the items that it names."""


@dataclass(frozen=True)
class Case:
    before: str
    ops: tuple[Op, ...]
    after: str
    ledger: tuple[tuple[Disposition, tuple[int, ...]], ...] = ((APPLIED, ()),)
    """For F1, F2, …: what became of it, and in which blocks of the new draft."""
    claims: tuple[str, ...] = ("addressed", "addressed", "addressed")
    answers: int = 1
    """How often the model is asked: twice where a claim is not borne out."""


TABLE = "| Day | Time |\n|---|---|\n| Monday | 9 |"
CODE = "import os\n\n\ndef a():\n    return 1\n\n\ndef b():\n    return os.name\n"

CASES = {
    "a paragraph is replaced": Case(
        "# A\n\nOne.\n\nTwo.\n", (("replace", "B2", "New.", "F1"),), "# A\n\nNew.\n\nTwo.\n", ((APPLIED, (2,)),)
    ),
    "a paragraph is deleted": Case("One.\n\nTwo.\n\nThree.\n", (("delete", "B2", "", "F1"),), "One.\n\nThree.\n"),
    "a paragraph moves to the end": Case(
        "# A\n\nOne.\n\nTwo.\n",
        (("delete", "B2", "", "F1"), ("insert_after", "B3", "One.", "F1")),
        "# A\n\nTwo.\n\nOne.\n",
        ((APPLIED, (3,)),),
    ),
    "a section moves up with its heading": Case(
        "# A\n\nIntro.\n\n## B\n\nLate.\n",
        (("delete", "B3", "", "F1"), ("delete", "B4", "", "F1"), ("insert_after", "B1", "## B\n\nLate.", "F1")),
        "# A\n\n## B\n\nLate.\n\nIntro.\n",
        ((APPLIED, (2, 3)),),
    ),
    "two paragraphs swap": Case(
        "One.\n\nTwo.\n",
        (("replace", "B1", "Two.", "F1"), ("replace", "B2", "One.", "F1")),
        "Two.\n\nOne.\n",
        ((APPLIED, (1, 2)),),
    ),
    "inserts at both ends": Case(
        "One.\n",
        (("insert_after", "top", "Zero.", "F1"), ("insert_after", "B1", "Two.", "F2")),
        "Zero.\n\nOne.\n\nTwo.\n",
        ((APPLIED, (1,)), (APPLIED, (3,))),
    ),
    "an insert at the end of a draft without a final newline": Case(
        "One.", (("insert_after", "B1", "Two.", "F1"),), "One.\n\nTwo.", ((APPLIED, (2,)),)
    ),
    "inserts in one place keep their order": Case(
        "One.\n\nTwo.\n",
        (("insert_after", "B1", "a", "F1"), ("insert_after", "B1", "b", "F2")),
        "One.\n\na\n\nb\n\nTwo.\n",
        ((APPLIED, (2,)), (APPLIED, (3,))),
    ),
    "a row joins a table": Case(
        f"Times:\n\n{TABLE}\n\nEnd.\n",
        (("replace", "B2", f"{TABLE}\n| Friday | 10 |", "F1"),),
        f"Times:\n\n{TABLE}\n| Friday | 10 |\n\nEnd.\n",
        ((APPLIED, (2,)),),
    ),
    "text after a table stays outside of it": Case(
        f"{TABLE}\n", (("insert_after", "B1", "Below.", "F1"),), f"{TABLE}\n\nBelow.\n", ((APPLIED, (2,)),)
    ),
    "a nested item is replaced by two": Case(
        "- a\n  - b\n- c\n",
        (("replace", "B2", "  - x\n  - y", "F1"),),
        "- a\n  - x\n  - y\n- c\n",
        ((APPLIED, (2, 3)),),
    ),
    "an item goes with what is nested under it": Case(
        "- a\n  - b\n    - c\n- d\n",
        (("delete", "B1", "", "F1"), ("delete", "B2", "", "F1"), ("delete", "B3", "", "F1")),
        "- d\n",
    ),
    "a numbered list grows in the middle": Case(
        "1. a\n2. b\n", (("insert_after", "B1", "2. x", "F1"),), "1. a\n2. x\n2. b\n", ((APPLIED, (2,)),)
    ),
    "a listing in a document": Case(
        "Run:\n\n```sh\nmake\n```\n\nDone.\n",
        (("replace", "B2", "```sh\nmake test\n```", "F1"),),
        "Run:\n\n```sh\nmake test\n```\n\nDone.\n",
        ((APPLIED, (2,)),),
    ),
    "a function of a program": Case(
        CODE,
        (("replace", "B2", "def a():\n    return 2", "F1"),),
        CODE.replace("return 1", "return 2"),
        ((APPLIED, (2,)),),
    ),
    "a function joins a program": Case(
        CODE,
        (("insert_after", "B3", "def c():\n    return 3", "F1"),),
        f"{CODE}\n\ndef c():\n    return 3\n",
        ((APPLIED, (4,)),),
    ),
    "CRLF stays CRLF": Case(
        "One.\r\n\r\nTwo.\r\n",
        (("replace", "B2", "a\nb", "F1"), ("insert_after", "B2", "c", "F1")),
        "One.\r\n\r\na\r\nb\r\n\r\nc\r\n",
        ((APPLIED, (2, 3)),),
    ),
    "emoji are whole": Case(
        "👩‍👩‍👧 family\n\nEnd 🏁\n",
        (("replace", "B2", "🏴󠁧󠁢󠁥󠁮󠁧󠁿 Ende 👍🏽", "F1"),),
        "👩‍👩‍👧 family\n\n🏴󠁧󠁢󠁥󠁮󠁧󠁿 Ende 👍🏽\n",
        ((APPLIED, (2,)),),
    ),
    "the second of three equal paragraphs": Case(
        "Same.\n\nSame.\n\nSame.\n",
        (("replace", "B2", "Other.", "F1"),),
        "Same.\n\nOther.\n\nSame.\n",
        ((APPLIED, (2,)),),
    ),
    "one of two equal paragraphs goes": Case(
        "Same.\n\nSame.\n\nEnd.\n", (("delete", "B1", "", "F1"),), "Same.\n\nEnd.\n"
    ),
    "odd white space that nobody touched stays": Case(
        "\n# A \n\n\n\nOne.\t\n \nTwo.\n\n\n",
        (("replace", "B1", "# B", "F1"),),
        "# B\n\n\n\nOne.\t\n \nTwo.\n\n\n",
        ((APPLIED, (1,)),),
    ),
    "one edit serves two items": Case(
        "One.\n\nTwo.\n",
        (("replace", "B1", "Both.", "F1", "F2"),),
        "Both.\n\nTwo.\n",
        ((APPLIED, (1,)), (APPLIED, (1,))),
    ),
    "a quote and a rule": Case(
        "> Said.\n\n---\n\nEnd.\n",
        (("replace", "B1", "> Said\n> by Ida.", "F1"), ("delete", "B2", "", "F2")),
        "> Said\n> by Ida.\n\nEnd.\n",
        ((APPLIED, (1,)), (APPLIED, ())),
    ),
    "a declined item changes nothing": Case("One.\n", (), "One.\n", ((DECLINED, ()),), claims=("declined",)),
    "text that is put back as it was is no change": Case(
        "One.\n\nTwo.\n",
        (("replace", "B1", "One.  ", "F1"),),
        "One.\n\nTwo.\n",
        ((NEEDS, ()),),
        answers=2,
    ),
    "an edit that names nobody serves nobody": Case(
        "One.\n\nTwo.\n", (("replace", "B1", "New."),), "New.\n\nTwo.\n", ((NEEDS, ()),), answers=2
    ),
    "an answer of nothing but a move of a duplicate is no change": Case(
        "Same.\n\nSame.\n\nEnd.\n",
        (("delete", "B1", "", "F1"), ("insert_after", "B2", "Same.", "F1")),
        "Same.\n\nSame.\n\nEnd.\n",
        ((NEEDS, ()),),
        answers=2,
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
async def test_the_reviser_makes_the_draft_that_people_expect(case: Case) -> None:
    items = [an_item(f"f{number}", f"Point {number}.") for number in range(1, len(case.ledger) + 1)]
    answer = {
        "ops": [
            {"op": op, "block": block, "new_text": text, "feedback_ids": list(named), "criteria": [], "why": ""}
            for op, block, text, *named in case.ops
        ],
        "responses": [
            {"feedback_id": f"F{number}", "status": claim, "note": "Said so."}
            for number, (claim, _) in enumerate(zip(case.claims, items, strict=False), start=1)
        ],
        "note": "",
    }
    llm = ScriptedLLM([answer] * case.answers)
    made = await revise(llm, a_request(*items, body=case.before), on_progress=ignore_progress)
    assert join(made.blocks) == case.after
    assert made.blocks == split(case.after)
    assert tuple((entry.disposition, entry.blocks) for entry in made.ledger) == case.ledger
    assert (len(llm.script), made.note) == (0, "")


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 20
