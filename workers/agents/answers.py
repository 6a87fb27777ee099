"""The shapes in which models answer: JSON schemas that every vendor's structured outputs can take.

No field has a default and none is unknown, as OpenAI's strict mode demands. Names of blocks and items are enumerations:
under constrained decoding a wrong one cannot be written, and small models do not run away.
"""

import re
from typing import Any, Literal, cast

from pydantic import BaseModel, ConfigDict, Field, create_model

TOP = "top"
"""What `insert_after` names to put text before block B1."""

ENUM_MAX = 400
"""OpenAI allows 1,000 enumeration values in a whole schema; a longer list becomes plain text, which code checks."""

CRITERIA_MAX = 20

_BLOCK = re.compile(r"B([0-9]{1,6})")
_CRITERION = re.compile(r"C([0-9]{1,6})")


class _Answer(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Op(_Answer):
    """One edit."""

    op: Literal["replace", "insert_after", "delete"]
    block: str = Field(description=f"the block, such as B3; for insert_after also {TOP}")
    new_text: str = Field(description="Markdown; empty for delete")
    feedback_ids: list[str] = Field(description="the items that this edit serves; may be empty")
    criteria: list[str] = Field(description="the criteria not met that this edit serves; may be empty")
    why: str = Field(description="a short reason")


class ItemResponse(_Answer):
    """What was done with one item of feedback."""

    feedback_id: str
    status: Literal["addressed", "declined", "needs_person"]
    note: str = Field(description="for the person who wrote it: what changed, or why nothing did")


class PlacedResponse(ItemResponse):
    """The same after a full rewrite, where no edit shows what was done."""

    blocks: list[str] = Field(
        description=f"the blocks of the old draft that you changed for it, or after which ({TOP}: before B1) it is new"
    )


class PlacedCriterion(_Answer):
    """Where a full rewrite saw to one criterion that was not met."""

    criterion: str
    blocks: list[str] = Field(
        description=f"the blocks of the old draft that you changed for it, or after which ({TOP}: before B1) it is new"
    )


class PlanAnswer(_Answer):
    ops: list[Op]
    responses: list[ItemResponse]
    note: str = Field(description="assumptions that reviewers should know of; may be empty")


class RewriteAnswer(_Answer):
    draft: str = Field(description="the whole new draft in Markdown")
    responses: list[PlacedResponse]
    criteria: list[PlacedCriterion]
    note: str = Field(description="assumptions that reviewers should know of; may be empty")


class ProposedCriterion(_Answer):
    text: str
    required: bool


class RubricAnswer(_Answer):
    criteria: list[ProposedCriterion] = Field(max_length=CRITERIA_MAX)


class Judgement(_Answer):
    """What the assessor says of one criterion."""

    criterion: str
    mark: Literal["met", "not_met", "cannot_judge"]
    quote: str = Field(description="the passage of the draft that shows it, word for word; empty for cannot_judge")
    reason: str = Field(description="one short sentence")


class AssessmentAnswer(_Answer):
    judgements: list[Judgement]


def assessment_answer(criteria: list[str]) -> type[AssessmentAnswer]:
    """AssessmentAnswer for a rubric with these labels."""
    judgement = create_model("Judgement", __base__=Judgement, criterion=(_names(criteria), ...))
    return create_model(
        "AssessmentAnswer",
        __base__=AssessmentAnswer,
        judgements=(list[judgement], Field(max_length=len(criteria))),  # type: ignore[valid-type]  # made at run time
    )


def plan_answer(blocks: int, items: list[str], criteria: list[str]) -> type[PlanAnswer]:
    """PlanAnswer for a draft of so many blocks, and for items and unmet criteria with these labels."""
    names = _names([TOP, *_block_names(blocks)])
    op = create_model("Op", __base__=Op, block=(names, ...), feedback_ids=_several(items), criteria=_several(criteria))
    response = create_model("ItemResponse", __base__=ItemResponse, feedback_id=(_names(items), ...))
    return create_model(
        "PlanAnswer",
        __base__=PlanAnswer,
        ops=(list[op], Field(max_length=2 * blocks + 20)),  # type: ignore[valid-type]  # made at run time
        responses=(list[response], Field(max_length=len(items))),  # type: ignore[valid-type]  # made at run time
    )


def rewrite_answer(blocks: int, items: list[str], criteria: list[str]) -> type[RewriteAnswer]:
    """RewriteAnswer for a draft of so many blocks, and for items and unmet criteria with these labels."""
    response = create_model(
        "PlacedResponse",
        __base__=PlacedResponse,
        feedback_id=(_names(items), ...),
        blocks=_several([TOP, *_block_names(blocks)]),
    )
    placed = create_model(
        "PlacedCriterion",
        __base__=PlacedCriterion,
        criterion=(_names(criteria), ...),
        blocks=_several([TOP, *_block_names(blocks)]),
    )
    return create_model(
        "RewriteAnswer",
        __base__=RewriteAnswer,
        responses=(list[response], Field(max_length=len(items))),  # type: ignore[valid-type]  # made at run time
        criteria=(list[placed], Field(max_length=len(criteria))),  # type: ignore[valid-type]  # made at run time
    )


def block_number(name: str) -> int:
    """`B3` → 3, `top` → 0; -1 for what names no block."""
    if name == TOP:
        return 0
    match = _BLOCK.fullmatch(name)
    return int(match[1]) if match else -1


def criterion_number(name: str) -> int:
    """`C3` → 3; -1 for what names no criterion."""
    match = _CRITERION.fullmatch(name)
    return int(match[1]) if match else -1


def _block_names(blocks: int) -> list[str]:
    return [f"B{number}" for number in range(1, blocks + 1)]


def _several(names: list[str]) -> tuple[Any, Any]:
    return list[_names(names)], Field(max_length=len(names))  # type: ignore[misc]  # made at run time


def _names(names: list[str]) -> Any:
    return cast("Any", Literal)[tuple(names)] if 0 < len(names) <= ENUM_MAX else str
