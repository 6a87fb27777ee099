"""What in a text reaches out of it: links, pictures and mentions. Found, compared, and made inert in a readable way.

Wider than any one platform: what Slack, Discord or a Markdown viewer would turn into a link or a ping counts. That is
no replacement for a renderer's escaping; it is what a renderer need not be trusted with.
"""

import html
import re
from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass

_SCHEME = r"[A-Za-z][A-Za-z0-9+.\-]{1,30}"
_END = r"\s<>|\"`"
_LINK = re.compile(
    rf"""
      {_SCHEME}://[^{_END}]+
    | \bwww\.[^{_END}]+
    | (?:java|vb|live)script:[^{_END}]+
    | data:[a-z]+/[a-z0-9.+-]+[;,][^{_END}]*
    | mailto:[^{_END}]+@[^{_END}]+
    | (?:tel|sms|callto|facetime):\+?[\d(][^{_END}]*
    """,
    re.VERBOSE | re.IGNORECASE,
)
_OPENING = re.compile(r":(?=//)|(?<=www)\.|(?<=script):|(?<=data):|(?<=mailto):|(?<=tel):|(?<=sms):", re.IGNORECASE)
_TRAILING = ".,;:!?'\"*_~)]}»”’…"
_DOMAIN = re.compile(r"(?<![\w@.:/-])(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24}(?![\w@])(?:/[^\s<>|\"`]*)?")
_AFTER_HOST = re.compile(r"[/?#\\]")
_ROUNDS_MAX = 5
"""What is taken out of the middle of a text may leave a link behind; more than three rounds were never needed."""
_DEFANGED = ("hxxp", "hxxps")

# Bounded, so that no text takes long: behind words that are longer, a link is found as one that stands bare.
_TEXT = r"(?:\\.|[^\[\]\\]|\[(?:\\.|[^\[\]\\]){0,200}+\]){0,500}+"
_TARGET = r"(?:<[^<>\n]*>|(?:\\.|[^\s()\\<]|\((?:\\.|[^\s()\\])*+\))*+)"
_INLINE = rf"\[(?P<text>{_TEXT})\]\(\s*+(?P<target>{_TARGET})(?:\s+(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))?\s*\)"
_PICTURE = re.compile(rf"!{_INLINE}|!\[(?P<named>{_TEXT})\](?:\[[^\[\]\n]*\]|\([^()\n]*\))", re.DOTALL)
_PICTURE_SHORT = re.compile(rf"!\[(?P<named>{_TEXT})\]", re.DOTALL)
_PICTURE_TAG = re.compile(r"<\s*(?:img|image)\b[^<>]*>", re.IGNORECASE)
_ALT = re.compile(r"""\balt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))""", re.IGNORECASE)
_INLINE_LINK = re.compile(_INLINE, re.DOTALL)
_DEFINITION = re.compile(
    r"^(?P<label>[ \t>]*\[(?P<name>[^\[\]\n]+)\]):[ \t]*\n?[ \t]*(?P<target><[^<>\n]*>|\S+)", re.MULTILINE
)
_ANCHOR = re.compile(
    r"""<a\b[^<>]*?\bhref\s*=\s*(?P<target>"[^"<>]*"|'[^'<>]*'|[^\s<>]+)[^<>]*>(?P<text>[^<>]*)</a\s*>""",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    rf"<(?P<target>(?:{_SCHEME}://|www\.|(?:mailto|tel|sms|(?:java|vb)script|data):)[^<>|\s]+)(?:\|(?P<text>[^<>\n]*))?>",
    re.IGNORECASE,
)
_ABSOLUTE = re.compile(rf"{_SCHEME}:|//|www\.", re.IGNORECASE)
_SLASHES = re.compile(r"\A[\\/]{2,}")
_BACKSLASHED = re.compile(r"\\([!-/:-@\[-`{-~])")
_CONTROL = re.compile(r"[\x00-\x20\x7f]")

_MENTION = re.compile(
    r"""
      (?:<|&lt;) (?:
          ! (?P<group> everyone | here | channel | group | (?:subteam|date)\^[^<>\n&|@]* ) (?:\|[^<>\n&]*)?
        | @ [!&]? (?P<who> \w{1,64} ) (?:\|[^<>\n&]*)?
        | \# (?P<channel> \w{1,64} ) (?:\|[^<>\n&]*)?
        | / (?P<command> [\w -]{1,64} ) :\d+
      ) (?:>|&gt;)
    | [@\uff20] (?P<all> everyone | here | channel ) (?!\w)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MENTIONED = {"group": "(at)", "who": "(at)", "channel": "(channel)", "command": "(command)", "all": "(at)"}


@dataclass(frozen=True, slots=True)
class Given:
    """What may stay as it is, because people brought it in."""

    links: frozenset[str] = frozenset()
    """As `link_key` writes them."""
    mentions: frozenset[str] = frozenset()
    """Lower case, with their brackets."""


NOTHING_GIVEN = Given()


@dataclass(frozen=True, slots=True)
class Inert:
    """A text that reaches nobody and nothing but what was given."""

    text: str
    links: tuple[str, ...] = ()
    """Those that were made unclickable, defanged, each once."""
    pictures: int = 0
    """How many were left out."""


def given_by(links: Iterable[str], mentions: Iterable[str] = ()) -> Given:
    """What stands in texts, by what they may give."""
    found: set[str] = set()
    for text in links:
        found.update(map(link_key, links_in(text)))
        found.update(link_key(f"https://{match.group()}") for match in _DOMAIN.finditer(text))
    return Given(
        frozenset(found), frozenset(match.group().lower() for text in mentions for match in _MENTION.finditer(text))
    )


def links_in(text: str) -> tuple[str, ...]:
    """Every link in a text, also one behind other words, as it is written there."""
    found: dict[str, None] = {}
    _links_in(text, lambda link: found.setdefault(link) is None)
    return tuple(found)


def made_inert(text: str, given: Given = NOTHING_GIVEN) -> Inert:
    """`text` without pictures, and with links and mentions that were not given written so that they do nothing.

    A picture leaves its alternative text. `https://evil.example` becomes `hxxps://evil[.]example`, also behind other
    words: `[here](https://evil.example)` becomes `here (hxxps://evil[.]example)`. `@everyone` and `<!channel>` become
    `(at)everyone` and `(at)channel`. What was made inert once stays as it is the next time.
    """
    held: list[str] = []

    def allowed(link: str) -> bool:
        if link_key(link) in given.links:
            return True
        held.append(defanged(link))
        return False

    before, pictures = "", 0
    for _ in range(_ROUNDS_MAX):
        before = text
        text, left_out = _without_pictures(text)
        text = _links_in(text, allowed)
        text = _MENTION.sub(lambda match: _mention(match, given.mentions), text)
        pictures += left_out
        if text == before:
            break
    return Inert(text, tuple(dict.fromkeys(held)), pictures)


def link_key(link: str) -> str:
    """What makes two links the same, whatever their case, default port, fragment and the punctuation after them.

    http, https and a bare `www.` are alike, and so are a host and its punycode. A user before the host is a part of it.
    """
    link = _trimmed(link)
    scheme, host, tail = _parts(link)
    if not host:
        return _CONTROL.sub("", link).lower()
    tail = tail.partition("#")[0]
    tail = tail if "?" in tail else tail.rstrip("/")
    web = "" if scheme.lower() in {"http", "https", ""} else scheme.lower()
    user, at, host = host.rpartition("@")
    return f"{web}//{user}{at}{_plain_host(host)}{tail}"


def defanged(link: str) -> str:
    """The link as people can read it and nothing will open it; a host that imitates letters shows its punycode."""
    scheme, host, tail = _parts(link)
    if not host:
        scheme, _, rest = link.partition(":")
        return f"{_blunt(scheme)}[:]{_blunt(rest)}"
    user, at, name = host.rpartition("@")
    host = f"{user}{at}{_plain_host(name)}".replace(".", "[.]")
    opening = {"http": "hxxp://", "https": "hxxps://", "hxxp": "hxxp://", "hxxps": "hxxps://", "": ""}
    return f"{opening.get(scheme.lower(), f'{_blunt(scheme)}[:]//')}{_blunt(host + tail)}"


def _blunt(rest: str) -> str:
    """What follows the scheme of a link, so that nothing in it is a link by itself."""
    return _OPENING.sub(lambda match: f"[{match.group()}]", rest)


# ---- pictures


def _without_pictures(text: str) -> tuple[str, int]:
    count = 0

    def left_out(alt: str | None) -> str:
        nonlocal count
        count += 1
        alt = " ".join((alt or "").split())
        return f"(a picture was left out: {alt})" if alt else "(a picture was left out)"

    def of_tag(match: re.Match[str]) -> str:
        alt = _ALT.search(match.group())
        return left_out(html.unescape(next(filter(None, alt.groups()), "")) if alt else "")

    defined = {_label(match["name"]) for match in _DEFINITION.finditer(text)}
    text = _PICTURE_TAG.sub(of_tag, text)
    text = _PICTURE.sub(lambda match: left_out(match["text"] or match["named"]), text)
    text = _PICTURE_SHORT.sub(
        lambda match: left_out(match["named"]) if _label(match["named"]) in defined else match.group(), text
    )
    return text, count


def _label(name: str) -> str:
    return " ".join(name.split()).casefold()


# ---- links


def _links_in(text: str, allowed: Callable[[str], bool]) -> str:
    """`text` with every link that is not allowed defanged; `allowed` is asked about each."""

    def refused(match: re.Match[str]) -> str | None:
        """The target, where it leads somewhere and is not allowed."""
        target = _target(match["target"])
        return target if _ABSOLUTE.match(target) and (_is_defanged(target) or not allowed(target)) else None

    def behind_words(match: re.Match[str]) -> str:
        target = refused(match)
        if target is None:
            return match.group()
        words = (match["text"] or "").strip()
        return f"{words} ({defanged(target)})" if words else defanged(target)

    def definition(match: re.Match[str]) -> str:
        target = refused(match)
        return match.group() if target is None else f"{match['label']} {defanged(target)}"

    def bare(match: re.Match[str]) -> str:
        whole = match.group()
        link = _trimmed(whole)
        rest = whole[len(link) :]
        if link.lower() == "www":
            return whole  # nothing but punctuation came after it
        if _is_defanged(link):
            opening, _, tail = link.partition("://")
            return f"{opening}://{_blunt(tail)}{rest}"
        return whole if allowed(link) else defanged(link) + rest

    for shape in (_ANCHOR, _INLINE_LINK, _LABELLED):
        text = shape.sub(behind_words, text)
    return _LINK.sub(bare, _DEFINITION.sub(definition, text))


def _target(written: str) -> str:
    """Where a link leads, as a viewer reads it: without quotes and brackets, entities and backslashes undone."""
    written = html.unescape(written.strip().strip("\"'<>"))
    return _SLASHES.sub("//", _CONTROL.sub("", _BACKSLASHED.sub(r"\1", written)))


def _is_defanged(link: str) -> bool:
    return link.partition("://")[0].lower() in _DEFANGED


def _trimmed(link: str) -> str:
    """Without the punctuation of the sentence round it; brackets that the link itself opens stay."""
    end = len(link)
    surplus = {close: link.count(close) - link.count(opens) for opens, close in ("()", "[]", "{}")}
    while end and link[end - 1] in _TRAILING:
        if link[end - 1] in surplus:
            if surplus[link[end - 1]] <= 0:
                break
            surplus[link[end - 1]] -= 1
        end -= 1
    return link[:end]


def _parts(link: str) -> tuple[str, str, str]:
    """Scheme, host (with a user before it) and the rest; no host where the scheme has none, as `mailto:`."""
    scheme, cut, rest = link.partition("://")
    if not cut:
        scheme, rest = "", link.removeprefix("//")
        if rest == link and not link.lower().startswith("www."):
            return "", "", link
    elif ":" in scheme or "/" in scheme:
        return "", "", link
    match = _AFTER_HOST.search(rest)
    at = match.start() if match else len(rest)
    return scheme, rest[:at], rest[at:]


def _plain_host(host: str) -> str:
    host = host.lower().rstrip(".")
    for port in (":80", ":443"):
        host = host.removesuffix(port)
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return host


# ---- mentions


def _mention(match: re.Match[str], given: Container[str]) -> str:
    kind = match.lastgroup or "all"
    if match.group().lower() in given:
        return match.group()
    return _MENTIONED[kind] + match[kind].replace("^", " ")
