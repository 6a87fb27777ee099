"""Rubrics as people type them: one criterion a line, and back.

    1. Names the three competitors
    2. Cites a source for each price (optional) (2 points)
    3. Mentions the client's home address (-5 points)
    4. Ends with this call to action:
       Book a free call today

A line may open with a number or a bullet, and a check box. `!` or `(required)`, `?` or `(optional)` stand before or
after the words; points stand after them, `(2 points)`, `(1 pt)`, `(2p)`, `(+2)`, `(-5)`, or before them as in GDPval,
`[+5]`, `[-10]`, `[+-10]`. Each counts once, the outermost first; what more there is of the kind is text. An indented
line goes on with the criterion above it, unless it opens with a number or a bullet. A backslash before anything that
would be read as a mark makes it text.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.domain.rubric import POINTS_MAX, Criterion, checked_criteria, checked_criterion
from bot.domain.text import counted
from bot.errors import InvalidInput, RubricInvalid, RubricLinesInvalid

TOLD_MAX = 5
"""Criteria of which a refused rubric says at once what is wrong."""

_CONTINUED_INDENT = 2
_CONTINUED = "   "

_LEAD = r"(?:[-*+·–—](?=\s|\Z)|[•◦▪‣]|#?\d{1,3}\.(?=\s|\Z)|#\d{1,3}[:)]|\(?\d{1,3}\)(?=\s|\Z|[^\W\d_]))"
_BOX = r"(?:\[[ xX]?\](?=\s|\Z)|[☐☑☒])"
# `!important` and `?page=2` are text; `!Cites a source` is not.
_NEED = r"(?:\((?P<word>required|optional)\)|(?P<sign>[!?])(?=\s|\Z|(?-i:[^\W\d_a-zß-öø-ÿ])))"
_POINTS = r"\[\s*(?P<minus>\+?[-−–]|\+)\s*(?P<count>\d{1,30})\s*\]"

_OPENING = re.compile(rf"\s*(?P<lead>{_LEAD}\s*)?(?P<box>{_BOX}\s*)?")
_MARK_FIRST = re.compile(rf"(?:{_NEED}|{_POINTS})\s*", re.IGNORECASE)
_ANY_MARK = re.compile(rf"\s|\Z|{_LEAD}|{_BOX}|{_NEED}|{_POINTS}", re.IGNORECASE)
_POINTS_LAST = re.compile(
    r"\s*(?P<minus>\+?[-−–]|\+)?\s*(?P<count>\d{1,30})(?P<part>[.,]\d+)?\s*(?P<unit>points?|pts?\.?|p)?\s*",
    re.IGNORECASE,
)
# `(1080p)` is a resolution.
_BARE_P_DIGITS_MAX = 2
_NEEDS = {"required": True, "optional": False}


class _Entry(NamedTuple):
    """One criterion as typed: the number of its first line, and its lines without what opens them."""

    line: int
    rows: list[str]


class _Marks(NamedTuple):
    """What the marks of a criterion say; None where there is no such mark."""

    required: bool | None = None
    points: int | None = None


def parse_rubric(text: str) -> tuple[Criterion, ...]:
    """The criteria in `text`, numbered from 1; each as `normal_text` leaves it.

    Raises:
        RubricInvalid: a line has marks and no words, contradicts itself, or gives points that cannot be.
        TooFew, TooMany, TooLong, HiddenCharacter: see `checked_criteria`.
        RubricLinesInvalid: several criteria are so; it says of each what is wrong, up to TOLD_MAX.
    """
    criteria: list[Criterion] = []
    problems: list[InvalidInput] = []
    for number, entry in enumerate(_entries(text), start=1):
        try:
            criteria.append(checked_criterion(_criterion(number, entry)))
        except InvalidInput as error:
            problems.append(error)
    if not problems:
        return checked_criteria(tuple(criteria))
    if len(problems) == 1:
        raise problems[0]
    more = len(problems) - TOLD_MAX
    told = [
        *map(str, problems[:TOLD_MAX]),
        *([f"And {counted(more, 'criterion', 'criteria')} more."] if more > 0 else []),
    ]
    raise RubricLinesInvalid(sentences=" ".join(told))


def format_rubric(criteria: Sequence[Criterion]) -> str:
    """The criteria as lines that `parse_rubric` reads as the same criteria, their texts as `normal_text` leaves them.

    Always numbered; marks only where they say something, or where the text ends in what would be read as one.
    """
    return "\n".join(_written(number, criterion) for number, criterion in enumerate(criteria, start=1))


def normal_text(text: str) -> str:
    """`text` as a rubric can hold it: no white space round it, and line ends of one kind. Nothing else is touched."""
    return "\n".join(_rows(text)).strip()


def _rows(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _entries(text: str) -> Iterator[_Entry]:
    rows = _rows(text.removeprefix("\ufeff"))
    margin = min((_indent(row) for row in rows if row.strip()), default=0)
    entry: _Entry | None = None
    for line, row in enumerate(rows, start=1):
        opening = _OPENING.match(row)
        if not row.strip() or not opening:
            continue
        opens = opening["lead"] or opening["box"]
        if entry and not opens and _indent(row) - margin >= _CONTINUED_INDENT:
            entry.rows.append(row.lstrip())
            continue
        if entry:
            yield entry
        entry = _Entry(line, [row[opening.end() :]])
    if entry:
        yield entry


def _criterion(number: int, entry: _Entry) -> Criterion:
    first, opening = _read_first(entry.rows[0], entry.line)
    text = "\n".join(map(_unescaped, (first, *entry.rows[1:])))
    text, closing = _read_last(text, _Marks(points=opening.points), entry.line)
    if not text.strip():
        raise _invalid(entry.line, "there are marks, but no words.")
    if None not in {opening.required, closing.required} and opening.required != closing.required:
        raise _invalid(entry.line, "it says both required and optional.")
    needs = (each for each in (opening.required, closing.required) if each is not None)
    return Criterion(number, normal_text(text), required=next(needs, True), points=closing.points or 1)


def _read_first(row: str, line: int) -> tuple[str, _Marks]:
    """The row without the marks before its words, and what they say."""
    marks = _Marks()
    while match := _MARK_FIRST.match(row):
        if match["count"]:
            if marks.points is not None:
                break
            marks = marks._replace(points=_checked_points(match, line))
        else:
            if marks.required is not None:
                break
            marks = marks._replace(required=match["sign"] == "!" or (match["word"] or "").lower() == "required")
        row = row[match.end() :]
    return row, marks


def _read_last(text: str, marks: _Marks, line: int) -> tuple[str, _Marks]:
    """The text without the marks after its words, or else at the end of its first line; and what all marks say."""
    text, marks = _read_end(text, marks, line)
    first, *rest = text.split("\n", 1)
    if rest:
        first, marks = _read_end(first, marks, line)
    return "\n".join((first, *rest)), marks


def _read_end(text: str, marks: _Marks, line: int) -> tuple[str, _Marks]:
    while True:
        rest, word = _ending(text)
        need = _NEEDS.get(word.strip().lower())
        points = _points_in(word, line) if marks.points is None else None
        if need is not None and marks.required is None:
            marks = marks._replace(required=need)
        elif points is not None:
            marks = marks._replace(points=points)
        else:
            return text, marks
        text = rest


def _ending(text: str) -> tuple[str, str]:
    """The text up to its last bracket and what that holds; a `!` that stands alone reads as `(required)`."""
    bare = text.rstrip()
    if bare.endswith("!") and bare[-2:-1].isspace():
        return bare[:-1].rstrip(), "required"
    bare = bare.rstrip(".,;")
    start = bare.rfind("(")
    if start < 0 or not bare.endswith(")"):
        return text, ""
    return bare[:start].rstrip(), bare[start + 1 : -1]


def _points_in(word: str, line: int) -> int | None:
    """The points that a bracket at the end gives; None when it holds something else, such as a year."""
    match = _POINTS_LAST.fullmatch(word)
    if not match or not (match["minus"] or match["unit"]):
        return None
    unit = (match["unit"] or "").lower()
    if unit in {"", "p"} and (match["part"] or int(match["count"]) > POINTS_MAX):
        return None
    if unit == "p" and not match["minus"] and len(match["count"]) > _BARE_P_DIGITS_MAX:
        return None
    return _checked_points(match, line)


def _checked_points(match: re.Match[str], line: int) -> int:
    count = int(match["count"])
    if not 1 <= count <= POINTS_MAX or match.groupdict().get("part"):
        raise _invalid(line, f"points are whole numbers from 1 to {POINTS_MAX}, or -1 to -{POINTS_MAX} for a pitfall.")
    return -count if (match["minus"] or "").strip("+") else count


def _written(number: int, criterion: Criterion) -> str:
    text = normal_text(criterion.text)
    rows = f"\n{_CONTINUED}".join(map(_escaped, text.split("\n")))
    ambiguous = _ends_in_marks(text)
    written = [f"{number}. {rows}"]
    if ambiguous or not criterion.required:
        written.append("(required)" if criterion.required else "(optional)")
    if ambiguous or criterion.points != 1:
        written.append(f"({criterion.points} point{'' if abs(criterion.points) == 1 else 's'})")
    return " ".join(written)


def _ends_in_marks(text: str) -> bool:
    try:
        return _read_last(text, _Marks(), line=0) != (text, _Marks())
    except RubricInvalid:
        return True


def _escaped(row: str) -> str:
    return "\\" + row if _ANY_MARK.match(row.lstrip("\\")) else row


def _unescaped(row: str) -> str:
    return row[1:] if row.startswith("\\") and _ANY_MARK.match(row.lstrip("\\")) else row


def _indent(row: str) -> int:
    expanded = row.expandtabs(4)
    return len(expanded) - len(expanded.lstrip())


def _invalid(line: int, why: str) -> RubricInvalid:
    return RubricInvalid(field="The rubric", line=line, why=why)
