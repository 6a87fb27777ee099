"""What might make a criterion hard to mark: advice for the people who write a rubric. It never blocks.

The rules know English only; of other languages they see length, duplicates and signs.
"""

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


_ASIDE = re.compile(r"\([^()]*\)|\"[^\"]*\"|“[^“”]*”|«[^«»]*»|`[^`]*`")

# Words on which two reviewers differ. Where a word has a plain sense too, only the uses that judge are listed.
_VAGUE = re.compile(
    r"""\b(?:
      nice(?:ly)? | great | excellent | (?<!baked\s)(?<!consumer\s)good | beautiful(?:ly)? | attractive(?:ly)?
    | (?:high|good|top)[-\s]quality | well[-\s](?:written|organi[sz]ed|structured|designed|crafted|researched)
    | engaging | compelling | captivating | interesting | impressive | memorable | polished | eye-catching
    | appropriate(?:ly)? | adequate(?:ly)? | reasonable | reasonably | user[-\s]friendly | intuitive(?:ly)?
    | visually\s+appealing | comprehensive(?:ly)? | thorough | clearly | effectively | professionally
    | (?:is|are|be|very|more)\s+(?:clear|professional|effective|relevant)(?!\s+\w)
    | (?:clear|professional|effective)(?=\s+(?:and|tone|look|style|language|manner|appearance|design|layout|finish
        |format|formatting|presentation|voice|standards?|writing|way|communication|structure|explanations?
        |instructions?|descriptions?|headings?|logic)\b)
    | (?:look|sound|feel|read)s?\s+(?:clear|professional|natural)
    | easy\s+to\s+(?:read|understand|follow|use|navigate)
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)

_VERB = (
    r"add|address|advise|allow|analy[sz]e|ask|assign|avoid|begin|calculate|cite|compare|compute|conclude|confirm|connect"
    r"|consider|contain|contrast|convert|correct|create|define|deliver|demonstrate|derive|describe|determine|discuss"
    r"|display|distinguish|emphasi[sz]e|ensure|establish|evaluate|exclude|explain|explore|give|highlight|illustrate"
    r"|incorporate|include|indicate|introduce|keep|locate|maintain|mention|meet|omit|organi[sz]e|outline|produce|propose"
    r"|prove|provide|quote|recommend|refer|reflect|remain|remove|replace|respect|reveal|select|send|set|suggest"
    r"|summari[sz]e|support|use|warn|write"
)
_VERB_IN_Y = r"appl|clarif|classif|identif|justif|specif|verif"
# Nouns as often as verbs: they count only in front of what opens an object.
_NOUN_VERB = r"answer|cover|end|estimate|link|list|name|note|offer|plan|present|report|request|show|start|state"
_OBJECT_OPENS = r"(?=\s+(?:the|an?|at|all|each|every|any|its|their|no|only|both|that|how|why|wh(?:at|ich|en|ere)|\d))"
_SAYS = rf"(?:(?:(?:{_VERB})e?s|(?:{_VERB_IN_Y})ies)\b|(?:{_NOUN_VERB})e?s\b{_OBJECT_OPENS})"
_SAY = rf"(?:(?:{_VERB}|(?:{_VERB_IN_Y})y)\b|(?:{_NOUN_VERB})\b{_OBJECT_OPENS})"

# Not between two adverbs (`clearly and fully the report explains`).
_AND = r"(?<!ly)(?P<and>,?\s+and|;|,?\s+as\s+well\s+as)(?:\s+(?:also|then|\w+ly))*\s+"
_SUBJECT = r"(?:(?:it|they|there|each|(?:the|its|their|each|every|all|no)\s+\w+(?:\s+\w+)?)\s+)"
_AUXILIARY = r"(?:is|are|was|were|has|have|does|do|must|should|can|cannot|will)\b"


# Two verbs side by side share what follows: `presents and analyzes the results`.
_VERB_BEFORE = re.compile(rf"\b(?:(?:{_VERB}|{_NOUN_VERB})(?:e?s)?|(?:{_VERB_IN_Y})(?:y|ies))\Z", re.IGNORECASE)

_VERB_JOINT = re.compile(rf"{_AND}{_SUBJECT}?(?:{_SAYS}|(?:does|do|must|should)\s+not\b)", re.IGNORECASE)
_ACTION_JOINT = re.compile(
    r"\w+ing\b[^,;]*(?P<joint>,?\s+and\s+(?:then\s+)?\w+ing)(?=\s+(?:the|an?|it|them|all|each|any|its|their)\b)"
    r"|\s+and\s+then\s+\w+",
    re.IGNORECASE,
)
_BARE_VERB_JOINT = re.compile(rf"{_AND}(?:not\s+)?{_SAY}", re.IGNORECASE)
_BARE_VERB_OPENING = re.compile(
    rf"\s*(?:(?:does|do|is|are|has|have|can)\b|{_SAY})|.*\b(?:must|should|shall|does\s+not|do\s+not)\b", re.IGNORECASE
)
_CLAUSE_JOINT = re.compile(rf"{_AND}{_SUBJECT}?{_AUXILIARY}", re.IGNORECASE)
_SUBORDINATE = re.compile(
    r"\b(?:if|when|once|after|before|while|until|because|since|unless|where|whether|so\s+that|whose|which)\b",
    re.IGNORECASE,
)


# What the second demand leaves unsaid: `The report must | cite a source`, `The report | cites a source`.
_SHARED_MODAL = re.compile(r".*?\b(?:must|should|shall|does\s+not|do\s+not)\s+", re.IGNORECASE | re.DOTALL)
_SHARED_SUBJECT = re.compile(rf"(.*?)\b(?:{_SAYS}|{_AUXILIARY})", re.IGNORECASE | re.DOTALL)
_OWN_SUBJECT = re.compile(_SUBJECT, re.IGNORECASE)
_LINK = re.compile(r"(?:(?:also|then)\s+)+", re.IGNORECASE)


def lint_rubric(criteria: Sequence[Criterion]) -> tuple[Advice, ...]:
    """Advice on each criterion that may be hard to mark, in the order of the rubric; often none."""
    first_with: dict[str, int] = {}
    advice: list[Advice] = []
    for criterion in criteria:
        key = " ".join(words(criterion.text.casefold())) or criterion.text.strip()
        twin = first_with.setdefault(key, criterion.number)
        advice += (Advice(criterion.number, kind, sentence) for kind, sentence in _remarks(criterion, twin))
    return tuple(advice)


def _remarks(criterion: Criterion, twin: int) -> Iterator[tuple[AdviceKind, str]]:
    name = f"Criterion {criterion.number}"
    plain = _without_asides(criterion.text)
    if joint := _joint(plain):
        shown = (joint.groupdict().get("joint") or joint.group()).strip(" ,;\n")
        yield (
            AdviceKind.DOUBLE_BARRELLED,
            f"{name} seems to ask for two things (“{shown}”). As two criteria, each can be met on its own.",
        )
    if vague := _vague_words(plain):
        named = ", ".join(f"“{word}”" for word in vague)
        yield AdviceKind.VAGUE, f"{name} says {named}, on which reviewers differ. What would they look for?"
    if len(words(criterion.text)) < WORDS_MIN:
        yield AdviceKind.UNTESTABLE, f"{name} says too little to be marked. What must be there for it to be met?"
    if twin != criterion.number:
        yield AdviceKind.DUPLICATE, f"{name} says the same as criterion {twin}."
    if len(criterion.text) > LONG_CHARACTERS:
        yield AdviceKind.LONG, f"{name} has {len(criterion.text)} characters. Shorter ones are marked more alike."


def in_two(text: str) -> tuple[str, str] | None:
    """A criterion that asks for two things as two that ask for one each; None where no rule can tell how.

    A proposal to read before use: who wrote it may have meant the two together.
    """
    joint = _joint(_without_asides(text))
    if joint is None or "and" not in joint.re.groupindex:
        return None
    first, second = text[: joint.start("and")].strip(" ,;\n"), _LINK.sub("", text[joint.end("and") :].strip(), count=1)
    if not first:
        return None
    if not _OWN_SUBJECT.match(second):
        opening = (_SHARED_MODAL if joint.re is _BARE_VERB_JOINT else _SHARED_SUBJECT).match(first)
        second = (opening.group(opening.re.groups) if opening else "") + second
    stop = "." if text.rstrip().endswith(".") else ""
    return first + stop, second[:1].upper() + second[1:]


def _without_asides(text: str) -> str:
    """The text with what stands in brackets and quotes blotted out, of the same length."""
    return _ASIDE.sub(lambda aside: "…" * len(aside.group()), text)


def _joint(text: str) -> re.Match[str] | None:
    """Where two demands are joined; None where there is one."""
    for pattern in (_VERB_JOINT, _ACTION_JOINT, _BARE_VERB_JOINT, _CLAUSE_JOINT):
        for match in pattern.finditer(text):
            if _joins_demands(pattern, text[: match.start()]):
                return match
    return None


def _joins_demands(pattern: re.Pattern[str], before: str) -> bool:
    if pattern is _CLAUSE_JOINT:
        return not _SUBORDINATE.search(before)
    if pattern is _BARE_VERB_JOINT and not _BARE_VERB_OPENING.match(before):
        return False
    return pattern is _ACTION_JOINT or not _VERB_BEFORE.search(before)


def _vague_words(text: str) -> tuple[str, ...]:
    """The vague words of a text, each once. A capital inside a sentence makes a name: Great Britain, Very Good Plus."""
    matches = (match for match in _VAGUE.finditer(text) if not match.group()[0].isupper() or match.start() == 0)
    return tuple(dict.fromkeys(match.group().lower() for match in matches))
