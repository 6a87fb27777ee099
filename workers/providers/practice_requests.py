"""How the practice agent reads a reply: each line, or each sentence of it, is one request that it knows, or is not.

- replace "Tuesday" with "Wednesday" · change Tuesday to Wednesday · use Wednesday instead of Tuesday
- remove "cheap" · delete the last paragraph · remove the section on prices · delete B4
- add a section on delivery
- mention the south quay
- rename the title to Spring guide
- shorter · cut it down · it is too long
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Replace:
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Remove:
    what: str


@dataclass(frozen=True, slots=True)
class AddSection:
    topic: str


@dataclass(frozen=True, slots=True)
class Mention:
    what: str


@dataclass(frozen=True, slots=True)
class Retitle:
    title: str


@dataclass(frozen=True, slots=True)
class Shorten:
    """Say it in fewer words."""


@dataclass(frozen=True, slots=True)
class Unclear:
    words: str


Request: TypeAlias = Replace | Remove | AddSection | Mention | Retitle | Shorten | Unclear

_NOUN = r"(?:the\s+)?(?:words?|phrases?|names?|terms?|text|sentences?|lines?|numbers?)\s+(?=[\"'“‘«`])"
_QUOTES = "\"'“”‘’«»`„‚"

_REQUEST_MAX = 1_000
"""Characters; what is longer is an essay."""

_POLITE = re.compile(
    r"(?:please|pls|kindly|also|and|then|but|maybe|perhaps|ok(?:ay)?|(?:can|could|would|will) you(?: please)?"
    r"|i(?:'d| would) (?:like you to|suggest to|prefer to)|(?:let's|let us|we should|you should|we need to|you need to)"
    r"|(?:i|we) (?:want|need) you to)[,:]?\s+",
    re.IGNORECASE,
)
_THANKS = re.compile(r"(?:,?\s*\b(?:please|pls|thanks|thank you|thx))?[\s.!?;]*$", re.IGNORECASE)
_GREETING = re.compile(
    r"(?:hi|hello|hey|thanks?|thank you|thx|cheers|nice|great|good|well done|lovely)\b[^.!?]{0,40}[.!,]*", re.IGNORECASE
)
_BULLET = re.compile(r"\A(?:[-*+•]|\d{1,2}[.)])\s+")
_PART_END = re.compile(
    r"(?<=[.!?;])\s+|\s*;\s*"
    r"|,?\s+and\s+(?=(?:please |also )?(?:replace|remove|delete|mention|add|rename|change|shorten)\b)",
    re.IGNORECASE,
)
_QUOTATION = re.compile(r"\"[^\"]*\"|“[^”]*”|«[^»]*»|`[^`]*`")
_PRONOUN = re.compile(r"(?:it|this|that|these|those|them|everything|all(?: of (?:it|this|that))?)", re.IGNORECASE)
_VAGUE = re.compile(r"(?:something|anything|more|some|any|fewer|less|be|better)\b", re.IGNORECASE)


def _replace(match: re.Match[str]) -> Request:
    old, new = _bare(match["a"]), _bare(match["b"])
    return Unclear(match[0]) if _PRONOUN.fullmatch(match["a"]) else Replace(old, new)


def _remove(match: re.Match[str]) -> Request:
    return Unclear(match[0]) if _PRONOUN.fullmatch(match["a"]) else Remove(_bare(match["a"]))


def _mention(match: re.Match[str]) -> Request:
    vague = _PRONOUN.fullmatch(match["a"]) or _VAGUE.match(match["a"])
    return Unclear(match[0]) if vague else Mention(_bare(match["a"]))


def _retitle(match: re.Match[str]) -> Request:
    return Unclear(match[0]) if _VAGUE.match(match["a"]) else Retitle(_bare(match["a"]))


def _bare(text: str) -> str:
    """Without the quotation marks round it, if they are round all of it."""
    text = text.strip()
    within = text[1:-1]
    wrapped = text[:1] in _QUOTES and text[-1:] in _QUOTES and within and not set(within) & set('"“”«»`')
    return within if wrapped else text


_IT = r"(?:it|this|that|the (?:draft|text|document|post|article))"
_TITLE = r"(?:the\s+|its\s+)?(?:title|heading|headline)"
_QUOTED = rf"[{_QUOTES}].+[{_QUOTES}]"
_ADDS = r"(?:add|include|write|insert|create|there should be|it needs|needs)"
_NEW_PART = r"(?:(?:an?|another|one|the)\s+)?(?:(?:new|short|brief|small|whole)\s+)*(?:section|paragraph|chapter|part)"
_ABOUT = r"(?:on|about|for|called|titled|named|covering|describing|explaining|that (?:covers|describes|explains))"
_TAKES_OUT = (
    r"(?:remove|delete|cut|drop|strike|omit|leave out|take out|get rid of|(?:do not|don't|don’t) (?:mention|name))"
)
_RULES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Request]], ...] = tuple(
    (re.compile(pattern), make)
    for pattern, make in (
        (rf"(?i:(?:rename|change|set)\s+{_TITLE}\s*(?:\bto|\binto|\bas|:|=))\s*(?P<a>.+)", _retitle),
        (rf"(?i:{_TITLE}\s*[:=])\s*(?P<a>.+)", _retitle),
        (rf"(?i:{_TITLE} should (?:be|read|say):?)\s+(?P<a>{_QUOTED})", _retitle),
        (rf"(?i:(?:re-?title|rename) {_IT}\s+(?:to|as|into)?)\s*(?P<a>.+)", _retitle),
        (rf"(?i:call it)\s+(?P<a>[A-Z{_QUOTES}].+)", _retitle),
        (
            rf"(?i:(?:make {_IT} )?(?:a (?:bit|little) |much |way |even )?(?:shorter|briefer|more concise))",
            lambda _: Shorten(),
        ),
        (
            rf"(?i:(?:shorten|trim|cut|condense|tighten)(?: {_IT})?(?: (?:down|up))?(?: a (?:bit|little|lot))?)",
            lambda _: Shorten(),
        ),
        (rf"(?i:(?:{_IT}(?:'s|’s| is) )?(?:far |much |way |a bit )?too long)", lambda _: Shorten()),
        (rf"(?i:{_ADDS}\s+{_NEW_PART}\s+{_ABOUT})\s+(?P<a>.+)", lambda match: AddSection(_bare(match["a"]))),
        (rf"(?i:replace\s+(?:{_NOUN})?)(?P<a>{_QUOTED}|.+?)\s+(?i:with|by)\s+(?P<b>.+)", _replace),
        (rf"(?i:(?:change|turn)\s+(?:{_NOUN})?)(?P<a>{_QUOTED}|.+?)\s+(?i:to|into)\s+(?P<b>.+)", _replace),
        (rf"(?i:swap\s+(?:{_NOUN})?)(?P<a>{_QUOTED}|.+?)\s+(?i:for|with)\s+(?P<b>.+)", _replace),
        (r"(?i:use|write|say|put|mention|name)\s+(?P<b>.+?)\s+(?i:instead of|rather than)\s+(?P<a>.+)", _replace),
        (rf"(?P<a>{_QUOTED})\s+(?i:should (?:be|read|say))\s+(?P<b>.+)", _replace),
        (r"(?P<a>.+?)\s*(?:->|→|=>)\s*(?P<b>.+)", _replace),
        (rf"(?i:{_TAKES_OUT}\s+(?:{_NOUN})?)(?P<a>.+)", _remove),
        (r"(?i:mention|point out|bring up|refer to|say that|note that|add that)\s+(?P<a>.+)", _mention),
        (rf"(?i:(?:add|include|name|say|state)\s+(?:{_NOUN})?)(?P<a>{_QUOTED})", _mention),
    )
)


def requests(reply: str) -> tuple[Request, ...]:
    """What a reply asks for, in order; what is not understood is an `Unclear` request, never dropped.

    Lines that quote somebody (`>`), and greetings beside something else, ask for nothing.
    """
    lines = (_BULLET.sub("", " ".join(line.split())) for line in reply.splitlines())
    parts = [part for line in lines if line and not line.startswith(">") for part in _parts(line)]
    found = [request for request in map(_request, parts) if not _is_greeting(request)]
    return tuple(found) or (Unclear(reply.strip()),)


def _parts(line: str) -> list[str]:
    """The sentences of a line, when one of them alone is a request; else the line."""
    masked = _QUOTATION.sub(lambda quotation: "x" * len(quotation[0]), line)
    ends = [match.span() for match in _PART_END.finditer(masked)]
    bounds = pairwise((0, *(edge for span in ends for edge in span), len(line)))
    parts = [line[start:end] for start, end in islice(bounds, 0, None, 2) if line[start:end].strip()]
    return [line] if all(isinstance(_request(part), Unclear) for part in parts) else parts


def _request(words: str) -> Request:
    plain = words.strip()
    if len(plain) > _REQUEST_MAX:
        return Unclear(plain)
    while match := _POLITE.match(plain):
        plain = plain[match.end() :]
    plain = _THANKS.sub("", plain, count=1)
    for pattern, make in _RULES:
        if match := pattern.fullmatch(plain):
            request = make(match)
            return Unclear(words.strip()) if isinstance(request, Unclear) else request
    return Unclear(words.strip())


def _is_greeting(request: Request) -> bool:
    return isinstance(request, Unclear) and _GREETING.fullmatch(request.words) is not None
