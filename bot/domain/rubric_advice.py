"""What might make a criterion hard to mark: advice for the people who write a rubric. It never blocks."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.rubric import Criterion
from bot.domain.words import words

LONG_CHARACTERS = 300
WORDS_MIN = 3


class AdviceKind(StrEnum):
    DOUBLE_BARRELLED = "double_barrelled"
    VAGUE = "vague"
    UNTESTABLE = "untestable"
    DUPLICATE = "duplicate"
    LONG = "long"


@dataclass(frozen=True, slots=True)
class Advice:
    """One remark on one criterion."""

    number: int
    kind: AdviceKind
    sentence: str


# Words on which two reviewers differ. Where a word also has a plain sense, only the uses that judge are listed.
_VAGUE = re.compile(
    r"""\b(?:
      nice(?:ly)? | great | excellent | (?<!baked\s)(?<!consumer\s)good | beautiful(?:ly)? | attractive(?:ly)?
    | high[-\s]quality | well[-\s](?:written|organi[sz]ed|structured|designed|crafted|researched) | polished
    | engaging | compelling | captivating | interesting | impressive | memorable | visually\s+appealing | eye-catching
    | appropriate(?:ly)? | adequate(?:ly)? | reasonable | reasonably | user[-\s]friendly | intuitive(?:ly)?
    | comprehensive(?:ly)? | thorough(?:ly)? | clearly | effectively | professionally
    | (?:is|are|be|reads?|very|more|and|with|in)\s+(?:an?\s+)?clear(?!\s+(?:glass|plastic|coat|tape|acrylic|varnish))
    | clear(?=\s+(?:and|language|structure|explanation|instructions?|description|headings?|steps?|logic|writing)\b)
    | (?:is|are|be|looks?|sounds?|feels?|reads?|very|more|and)\s+(?:professional|effective)(?!\s+\w)
    | (?:professional|effective)(?=\s+(?:and|tone|look|style|language|manner|appearance|quality|design|layout|finish
        |format|formatting|presentation|voice|standards?|writing|way|communication)\b)
    | easy\s+to\s+(?:read|understand|follow|use|navigate)
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)

_VERBS = (
    "add address advise allow analyse analyze apply ask assign avoid begin calculate choose cite clarify classify compare "
    "compute conclude confirm connect consider contain convert correct create define deliver demonstrate derive "
    "describe determine differentiate discuss display distinguish emphasise emphasize ensure establish evaluate "
    "exclude explain explore give highlight identify illustrate incorporate include indicate introduce justify keep "
    "locate maintain mention meet omit organise organize outline produce propose prove provide quote recommend refer "
    "reflect remain remove replace respect reveal rinse select send set specify suggest summarise summarize verify warn "
    "write"
).split()
# These are nouns as often: they count before a word that opens their object only.
_NOUN_VERBS = "answer claim cover detail end estimate follow link list name note offer plan present quote report "
