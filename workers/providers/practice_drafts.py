"""What the practice agent drafts, and which criteria it proposes: rules over the words of the brief and the rubric."""

import re
from collections.abc import Iterator, Sequence

from bot.domain.words import words
from workers.llm import Entry, Fact

DISCLOSURE = (
    "*A practice draft: plain rules put it together from the brief, and no language model was asked. It leaves every "
    "third criterion to the reviewers.*"
)
"""The last block of every practice draft."""

_LEFT_OUT_EVERY = 3
_QUOTE_MAX = 300
_HEADING_WORDS_MAX = 9
_ASKS_MAX = 4

_SENTENCE_END = re.compile(r"(?<=[.!?。！？])\s+|[\r\n]+")
_LIST_MARK = re.compile(r"(?:[-*+•>#]+|\d{1,3}[.)])\s+")
_VERB = re.compile(
    r"(?:(?:names?|mentions?|states?|says?|gives?|lists?|includes?|contains?|explains?|describes?|has|have|shows?|covers?"
    r"|tells?|answers?|provides?|offers?|uses?|cites?)\s+(?:that\s+)?)(?=\S)",
    re.IGNORECASE,
)
_ASK = re.compile(
    r"\b(must|should|needs?|include|mention|say|explain|describe|list|give|name|cover|compare|state|show|use|write"
    r"|at least|at most|no more than|under|within|up to)\b|\d",
    re.IGNORECASE,
)
_IMPERATIVE = re.compile(
    r"(?:please\s+)?(?:write|draft|make|create|prepare|say|include|mention|explain|describe|list|give|name|cover|compare"
    r"|state|show|use|tell|add|keep|end|start|avoid|do not|don't|find|build|design|translate|summari[sz]e)\b",
    re.IGNORECASE,
)
_WORD_LIMIT = re.compile(
    r"\b(?:at most|no more than|up to|under|within|max(?:imum)?(?: of)?|<)\s+(\d[\d,.]*) words", re.IGNORECASE
)
_MEANS_LITTLE = re.compile(
    r"[a-z]{1,3}|about|also|been|brief|does|each|ever|every|from|have|into|more|most|must|need|only|other|shall|should"
    r"|some|such|than|that|their|them|then|there|these|they|this|those|what|when|where|which|will|with|your"
)
_STEM = 4


def draft(title: str, brief: str, rubric: Sequence[Entry]) -> str:
    """A Markdown deliverable: a heading, an opening, a section for each criterion that it takes on, the disclosure."""
    opening = next(sentences(brief), brief.strip())
    parts = [f"# {title.strip()}", f"This answers the brief: “{quoted(opening)}”"]
    for criterion in taken_on(rubric):
        parts += (f"## {heading(criterion.text)}", passage(criterion.text, brief))
    return "\n\n".join((*parts, DISCLOSURE)) + "\n"


def draft_note(rubric: Sequence[Entry], *, files: Sequence[Entry] = ()) -> str:
    """What reviewers should know of a first draft."""
    done = taken_on(rubric)
    left = ", ".join(entry.label for entry in rubric if entry not in done and Fact.PITFALL not in entry.facts)
    told = f"Left to the reviewers: {left}." if left else "No criterion was left out."
    unread = " They read no files." if files else ""
    return f"Rules wrote this, no language model.{unread} {told}"


def taken_on(rubric: Sequence[Entry]) -> list[Entry]:
    """The criteria that a first draft sees to: all but the pitfalls and every third of the others.

    A fixed share keeps the demo's story and its report worth reading: short rubrics can pass at the first try, longer
    ones never do, and another try without human words is no better than the first.
    """
    wanted = [entry for entry in rubric if Fact.PITFALL not in entry.facts]
    return [entry for number, entry in enumerate(wanted, start=1) if number % _LEFT_OUT_EVERY]


def heading(text: str) -> str:
    """A few words to stand over a section: `Names the meeting place.` → `The meeting place`."""
    line = " ".join(text.split()).strip(" .!?:;“”\"'*_#`")
    line = _VERB.sub("", line, count=1) if _VERB.match(line) else line
    kept = re.split(r":\s", line, maxsplit=1)[0].split()[:_HEADING_WORDS_MAX]
    return capitalised(" ".join(kept).rstrip(",;:–—-")) or "Further points"


def passage(text: str, brief: str) -> str:
    """What the brief says of it; or what it asks; or that somebody has to supply it."""
    found = _most_relevant(text, brief)
    if not found:
        return f"The brief does not say, so somebody who knows has to fill this in: {quoted(text).rstrip('.')}."
    if _IMPERATIVE.match(found):
        return f"The brief asks: “{quoted(found)}” Somebody who knows has to fill this in."
    return quoted(found)


def _most_relevant(text: str, brief: str) -> str:
    """The sentence of the brief with the most words in common with `text`, best one that tells; else empty."""
    wanted = _content(text)
    found = [sentence for sentence in sentences(brief) if wanted & _content(sentence)]
    rank = {each: (len(wanted & _content(each)), not _IMPERATIVE.match(each)) for each in found}
    return max(found, key=lambda each: rank[each], default="")


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text, without bullets and numbers before them."""
    for part in _SENTENCE_END.split(text):
        mark = _LIST_MARK.match(part := part.strip())
        sentence = part[mark.end() :] if mark else part
        if words(sentence):
            yield sentence


def proposed_criteria(brief: str) -> list[tuple[str, bool]]:
    """5 to 8 criteria, each with whether it is required: what the brief asks for, and what every text should have."""
    found = list(dict.fromkeys(sentences(brief)))
    asks = [sentence for sentence in found if _ASK.search(sentence)][:_ASKS_MAX] or found[:1] or [brief]
    limit = _WORD_LIMIT.search(brief)
    return [
        *((f"Does what the brief asks: “{quoted(sentence)}”", True) for sentence in asks),
        ("Agrees with the brief in every name, number and date", True),
        ("Leaves nothing open that somebody would have to fill in", True),
        (f"Has at most {limit[1]} words" if limit else "Has a heading that says what it is about", True),
        ("Tells its readers what to do next", False),
    ]


def quoted(text: str) -> str:
    """`text` on one line, clipped, to stand between “ and ”."""
    line = " ".join(text.split()).replace("“", "‘").replace("”", "’")
    return line if len(line) <= _QUOTE_MAX else line[: _QUOTE_MAX - 1].rstrip() + "…"


def capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def _content(text: str) -> set[str]:
    """The words that carry meaning, cut to their stems in the crudest way."""
    found = (word.casefold() for word in words(text))
    return {word[:_STEM] for word in found if not _MEANS_LITTLE.fullmatch(word)}
