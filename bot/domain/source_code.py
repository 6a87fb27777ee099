"""Where a program or a script comes apart: at its top-level definitions, and at blank lines.

The rules look at indentation, blank lines and opening words only, so they serve any language a little and none in full.
A cut in a wrong place costs readability, never text.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

PIECE_LINES_MAX = 40

_DEFINITION = re.compile(
    r"(?:(?:export|default|public|private|protected|internal|static|abstract|final|async|pub(?:\([a-z]+\))?|unsafe"
    r"|extern|open|override|data|sealed|declare)\s+)*"
    r"(?:def|class|function|func|fun|fn|impl|struct|enum|interface|trait|type|mod|module|namespace|object"
    r"|record|sub|proc|macro_rules!|resource|provider"
    r"|create\s+(?:or\s+replace\s+)?(?:table|view|index|function|procedure|trigger|type))\b",
    re.IGNORECASE,
)
_OPENS_BODY = re.compile(r"[^\s#/*}\])].*\{\s*$")
_PREFACE = re.compile(r"@|#|//|/\*|\*|--|\[.*\]\s*$|\"\"\"|'''")
# What closes or goes on with the thing above it, also after a blank line.
_CLOSER = re.compile(r"[}\])]|</|```|~~~|(?:end|else|elif|except|finally|catch)\b")

_FILE_STARTS = ("#!/", "<?xml", "<?php", "<!doctype html", "<html")
_CODE_LINES_MIN = 3
_FENCE = "```"
_ONE_LISTING = re.compile(r"```[\w+#.-]*[ \t]*\r?\n(?P<code>.*)\r?\n```", re.DOTALL)
_CODE_SHARE_MIN = 0.6
_REMARK = re.compile(r"\s*(?:#|//|/\*|\*|--\s|<!--)")
_CODE_LINE = re.compile(
    r"""
      \s* [)\]}]+ [;,]? \s* $                                   # a lone closing bracket
    | .* \{ \s* $
    | (?= .* (?: [={}<>] | \w[(\[] ) ) .* ; \s* $
    | \s* \S+ (?: \s+ \S+ ){0,2} ; \s* $
    | \s* [\w.$\[\]"']+ \s* (?: [:+*/|&-]?= | :=  | <- ) \s* \S  # an assignment
    | \s* [\w.]+ \( .* \)? \s* ,? $                              # a call
    | \s* (?:def|class|if|elif|else|for|while|try|except|finally|with|async|match|case|func|fn) \b .* : \s* $
    | \s* (?:import|from|return|raise|yield|await|assert|package|use|using|require|include) \s+ [\w.{}*"'/:<>, ()]+ $
    | \s* (?:pass|break|continue|else:|try:|end|fi|done|esac) \s* $
    | \s* @ \w
    | \s* </? \w [^>]* >
    """,
    re.VERBOSE,
)
_PROSE_END = re.compile(r"\w[.!?]\s*$")


def piece_starts(lines: Sequence[str]) -> tuple[int, ...]:
    """The indexes of the lines that open a piece; the first is 0, and no other is a blank line.

    A piece is one top-level definition with the comments and decorators above it, or the statements between two
    definitions. No piece has more than 40 lines, blank lines at its end aside: a longer one is cut at a blank line
    near its end, or else after 40 lines. A fence that opens or closes the code stays with what it fences.
    """
    whole = (*_definition_starts(lines), len(lines))
    return tuple(cut for start, end in pairwise(_without_crumbs(lines, whole)) for cut in _cuts(lines, start, end))


def capped_starts(lines: Sequence[str]) -> tuple[int, ...]:
    """As `piece_starts`, but cut for length only."""
    return tuple(_cuts(lines, 0, len(lines)))


def looks_like_code(body: str) -> bool:
    """Whether all of `body` is a program, a script, a page in HTML: a guess, and in doubt no."""
    if body.lstrip().lower().startswith(_FILE_STARTS):
        return True
    lines = body.splitlines()
    return not any(map(_is_fence, lines)) and _like_code(lines, at_least=_CODE_LINES_MIN)


def is_program(body: str) -> bool:
    """Whether a draft is a program and nothing else, bare or in one listing, that can be shown as one listing."""
    fenced = _ONE_LISTING.fullmatch(body.strip())
    return _FENCE not in (fenced["code"] if fenced else body) and (fenced is not None or looks_like_code(body))


def as_listing(program: str) -> str:
    """A program as Markdown shows it: in a fence, also where it came without."""
    return program if _ONE_LISTING.fullmatch(program.strip()) else f"{_FENCE}\n{program.rstrip()}\n{_FENCE}\n"


def reads_as_code(lines: Sequence[str]) -> bool:
    """Whether lines that are indented, as code may be, are code; prose is often indented too."""
    return _like_code(lines, at_least=1)


def _like_code(lines: Sequence[str], *, at_least: int) -> bool:
    telling = [line for line in lines if line.strip() and not _REMARK.match(line)]
    code = sum(1 for line in telling if _CODE_LINE.match(line) and not _PROSE_END.search(line))
    return code >= at_least and code >= _CODE_SHARE_MIN * len(telling)


def _definition_starts(lines: Sequence[str]) -> list[int]:
    margin = min((_indent(line) for line in lines if line.strip()), default=0)
    first = 2 if _is_fence(lines[0]) else 1
    starts = {0}
    for at in range(first, len(lines)):
        line = lines[at]
        if not line.strip() or _indent(line) != margin or _CLOSER.match(line.strip()):
            continue
        if not lines[at - 1].strip():
            starts.add(at)
        elif _is_definition(line):
            starts.add(_preface_start(lines, at, margin))
    return sorted(each for each in starts if each == 0 or each >= first)


def _preface_start(lines: Sequence[str], at: int, margin: int) -> int:
    while at > 0 and _indent(lines[at - 1]) == margin and _PREFACE.match(lines[at - 1].strip()):
        at -= 1
    return at


def _is_definition(line: str) -> bool:
    return bool(_DEFINITION.match(line.strip()) or _OPENS_BODY.match(line.strip()))


def _without_crumbs(lines: Sequence[str], bounds: tuple[int, ...]) -> tuple[int, ...]:
    """Puts neighbours that define nothing (imports, constants, calls) together while they fit into one piece."""
    kept = [bounds[0]]
    last_defines = True
    for start, end in pairwise(bounds):
        defines = any(map(_is_definition, _head(lines[start:end])))
        if start and not defines and not last_defines and end - kept[-1] <= PIECE_LINES_MAX:
            continue
        if start:
            kept.append(start)
        last_defines = defines
    return (*kept, bounds[-1])


def _head(piece: Sequence[str]) -> Sequence[str]:
    """The first line that is no comment, decorator or fence."""
    for line in piece:
        if line.strip() and not _PREFACE.match(line.strip()) and not _is_fence(line):
            return (line,)
    return ()


def _cuts(lines: Sequence[str], start: int, end: int) -> Iterator[int]:
    yield start
    last = next((at for at in range(end - 1, start, -1) if lines[at].strip()), start)
    while last - start >= PIECE_LINES_MAX:
        limit = start + PIECE_LINES_MAX
        blanks = (at for at in range(limit, limit - PIECE_LINES_MAX // 2, -1) if not lines[at].strip())
        start = next(blanks, limit)
        while not lines[start].strip():
            start += 1
        yield start


def _indent(line: str) -> int:
    expanded = line.expandtabs(4)
    return len(expanded) - len(expanded.lstrip())


def _is_fence(line: str) -> bool:
    return line.lstrip().startswith(("```", "~~~"))
