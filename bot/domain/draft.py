"""Drafts: immutable, numbered outputs for a task, made of blocks."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import NewType

from bot.domain.rubric import Rubric

DraftId = NewType("DraftId", str)


class Arm(StrEnum):
    """The condition under which a draft was made."""

    SOLO = "solo"
    RETRY = "retry"
    ASSISTED = "assisted"


class BlockKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    TABLE = "table"
    QUOTE = "quote"
    CODE = "code"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Block:
    """One addressable piece of a draft; `text + gap` of all blocks, joined, is the draft to the byte."""

    number: int
    """1 to n, in the order of the draft; written [B1] … [Bn] to a model."""
    kind: BlockKind
    text: str
    gap: str = ""
    """The line ends and blank lines between this block and the next."""


@dataclass(frozen=True, slots=True)
class Usage:
    """What making a draft took. Cached tokens are counted within `input_tokens`."""

    input_tokens: int = 0
    output_tokens: int = 0
    cached_tokens: int = 0
    cost_usd: Decimal | None = None
    """US dollars; None where the price of the model is unknown, which is not the same as free."""

    @property
    def tokens(self) -> int:
        return self.input_tokens + self.output_tokens

    def __add__(self, other: "Usage") -> "Usage":
        """The sum; its cost is unknown as soon as one is, such as that of a server that counts nothing."""
        costs = self.cost_usd, other.cost_usd
        return Usage(
            self.input_tokens + other.input_tokens,
            self.output_tokens + other.output_tokens,
            self.cached_tokens + other.cached_tokens,
            None if costs[0] is None or costs[1] is None else costs[0] + costs[1],
        )


NOTHING_USED = Usage(cost_usd=Decimal(0))


@dataclass(frozen=True, slots=True)
class Touched:
    """The criteria in whose name a revision really changed the text, so that reviewers see where to look again."""

    rubric_version: int = 0
    """By which their numbers count."""
    criteria: tuple[int, ...] = ()
    """In order."""

    def of(self, rubric: Rubric) -> tuple[int, ...]:
        """Their numbers in that rubric; none where it is another version, whose numbers may mean something else."""
        return self.criteria if rubric.version == self.rubric_version else ()


NOTHING_TOUCHED = Touched()


@dataclass(frozen=True, slots=True)
class DraftHead:
    """What the review cycle needs to know about a draft; the words stay with `Draft`."""

    id: DraftId
    number: int
    """1 for the first draft of a task; the cycle has the same number."""
    arm: Arm
    digest: str
    """SHA-256 of the body in UTF-8, as hexadecimal."""
    agent: str
    model: str
    usage: Usage
    made_at: datetime
    based_on: DraftId | None = None
    touched: Touched = NOTHING_TOUCHED


@dataclass(frozen=True, slots=True)
class ModelCall:
    """One answer of a model that went into a draft: what it takes to ask the vendor about it, or to ask again."""

    prompt: str
    """`draft@1a2b3c4d`: what was asked for, and the version of the instructions (see `workers.llm.Prompt.version`)."""
    model: str
    """The one that served it."""
    settings: str = ""
    """`max_output_tokens=32000`, and the like; empty where there are none."""
    request_id: str = ""
    """The vendor's; empty where it gave none."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft with its words."""

    head: DraftHead
    blocks: tuple[Block, ...]
    note: str = ""
    """The agent's short note of assumptions."""
    calls: tuple[ModelCall, ...] = ()
    """Every whole answer that it took, in order; also those that could not be used."""

    @property
    def body(self) -> str:
        return "".join(block.text + block.gap for block in self.blocks)
