"""What a revision by edits takes beside a full rewrite, in tokens that a model writes, by the length of the draft.

Both are whole answers as the reviser's schemas ask for them, for the same six items and the same new draft, from one
recorded plan that is laid over drafts of four lengths; the reviser's own rules check it and carry it out. What a model
reads is left out: it is the same draft and feedback both ways.

No vendor's tokeniser comes without a download, and each has its own. A token is counted as four characters of JSON, the
vendors' rule of thumb for English; the share that is saved does not depend on that number.
"""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

from bot.domain.blocks import join, split
from bot.domain.conversation import PersonId
from bot.domain.draft import NOTHING_USED, Arm, BlockKind, Draft, DraftHead, DraftId
from bot.domain.edits import Edit, EditOp
from bot.domain.feedback import Disposition, Feedback, FeedbackId
from bot.domain.ledger import Response, ResponseStatus
from bot.domain.revision import RevisionPlan, apply_plan
from bot.domain.words import words
from tests.bench import Row
from workers.agents.answers import plan_answer, rewrite_answer

PLAN = Path(__file__).parent / "plans" / "six_items.json"
DRAFT_WORDS = (500, 1_500, 3_000, 6_000)
SECTION_WORDS = 66
"""On average; a draft ends with the section that brings it nearest to its length."""
CHARACTERS_PER_TOKEN = 4
_MADE_AT = datetime(2026, 11, 23, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one revision of one draft, in tokens of output."""

    words: int
    """In the draft before."""
    blocks: int
    edits: int
    rewrite: int

    @property
    def saved(self) -> float:
        """The share of the rewrite that edits save; negative where they take more."""
        return 1 - self.edits / self.rewrite


def run() -> list[Row]:
    return [
        Row(
            what=f"a draft of {cost.words:,} words, 6 items",
            unit="tokens of output per revision",
            ours=cost.edits,
            baseline=cost.rewrite,
            baseline_name="a full rewrite",
            more_is_better=False,
            repeats=1,
        )
        for cost in costs()
    ]


def table() -> str:
    """The rows of the table in docs/tokens.md."""
    lines = ["| Words | Blocks | Full rewrite | Edits | Saved |", "|---:|---:|---:|---:|---:|"]
    lines += (
        f"| {cost.words:,} | {cost.blocks} | {cost.rewrite:,} | {cost.edits:,} | {cost.saved:.0%} |" for cost in costs()
    )
    return "\n".join(lines)


def costs() -> list[Cost]:
    recorded = json.loads(PLAN.read_text(encoding="utf-8"))
    return [_cost(_draft(recorded["sections"], at_least), recorded["items"]) for at_least in DRAFT_WORDS]


def _draft(sections: list[list[str]], at_least: int) -> Draft:
    """The recorded sections again and again, each week by week, until there are enough words."""
    body = ""
    for number in count():
        title, text = sections[number % len(sections)]
        week = number // len(sections) + 1
        body += f"## {title}, week {week}\n\nWeek {week}. {text}\n\n"
        if len(words(body)) >= at_least - SECTION_WORDS // 2:
            break
    head = DraftHead(DraftId("d1"), 1, Arm.SOLO, "0" * 64, "claude", "recorded", NOTHING_USED, _MADE_AT)
    return Draft(head, split(body.rstrip() + "\n"))


def _cost(draft: Draft, recorded: list[dict[str, Any]]) -> Cost:
    """Raises: ValueError, where the plan cannot be carried out or does not do what it says."""
    paragraphs = [block.number for block in draft.blocks if block.kind is BlockKind.PARAGRAPH]
    labels = [f"F{number}" for number in range(1, len(recorded) + 1)]
    places = [paragraphs[round(each["at"] * (len(paragraphs) - 1))] for each in recorded]
    ops = [
        {
            "op": each["op"],
            "block": f"B{at}",
            "new_text": each["new_text"],
            "feedback_ids": [label],
            "criteria": [],
            "why": each["why"],
        }
        for each, at, label in zip(recorded, places, labels, strict=True)
    ]
    responses = [
        {"feedback_id": label, "status": "addressed", "note": each["note"]}
        for each, label in zip(recorded, labels, strict=True)
    ]
    body = _carried_out(draft, recorded, places)
    placed = [{**each, "blocks": [f"B{at}"]} for each, at in zip(responses, places, strict=True)]
    blocks = len(draft.blocks)
    plan = plan_answer(blocks, labels, []).model_validate({"ops": ops, "responses": responses, "note": ""})
    rewrite = rewrite_answer(blocks, labels, []).model_validate(
        {"draft": body, "responses": placed, "criteria": [], "note": ""}
    )
    edits, whole = (len(each.model_dump_json()) // CHARACTERS_PER_TOKEN for each in (plan, rewrite))
    return Cost(len(words(draft.body)), blocks, edits, whole)


def _carried_out(draft: Draft, recorded: list[dict[str, Any]], places: list[int]) -> str:
    ids = [FeedbackId(f"f{number}") for number in range(len(recorded))]
    items = [
        Feedback(each, draft.head.id, 1, PersonId("p1"), said["feedback"], _MADE_AT)
        for each, said in zip(ids, recorded, strict=True)
    ]
    edits = tuple(
        Edit(EditOp(each["op"]), at, each["new_text"], (item,), each["why"])
        for each, at, item in zip(recorded, places, ids, strict=True)
    )
    responses = tuple(
        Response(item, ResponseStatus.ADDRESSED, each["note"]) for item, each in zip(ids, recorded, strict=True)
    )
    revised = apply_plan(RevisionPlan(draft.head.id, edits, responses), draft, items)
    if any(entry.disposition is not Disposition.APPLIED for entry in revised.ledger):
        raise ValueError("the recorded plan does not serve all of its items")
    return join(revised.blocks)
