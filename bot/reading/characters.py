"""Bytes to text, in the encodings that people send; what had to be assumed is said.

No guessing by statistics: on short files libraries for it were seen to find Chinese in “café”. What is not Unicode is
Windows-1252, of which Latin-1 is a part, when most of it is plain letters; else the person is asked for UTF-8.
"""

import codecs
import contextlib
import re

from bot.domain.files import unusable

_BY_MARK = (
    # UTF-32 first: its mark begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF8, "utf-8-sig", ""),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
_WESTERN = "cp1252"
_WESTERN_SHARE = 0.5
"""Of bytes beyond ASCII, at most: Western languages have a twentieth, a short word may have two letters in five,
Cyrillic or Japanese text has more than a half."""
_ASCII = bytes(range(128))
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_CONTROLS_SHARE = 0.01


def decoded(name: str, content: bytes) -> tuple[str, str]:
    """The text with plain line ends, and what was assumed of its encoding; nothing is said of UTF-8.

    Raises:
        FileUnusable: it is no text.
    """
    for mark, encoding, label in _BY_MARK:
        if content.startswith(mark):
            return _strictly(name, content, encoding), f"read as {label}" if label else ""
    with contextlib.suppress(UnicodeDecodeError):  # then it is of another kind, see below
        return _checked(name, content.decode("utf-8")), ""
    if len(content.translate(None, _ASCII)) > _WESTERN_SHARE * len(content):
        raise unusable(name, "it is neither text in UTF-8 or UTF-16 nor of another kind that we take; save it as UTF-8")
    return (
        _checked(name, content.decode(_WESTERN, errors="replace")),
        "it is not UTF-8, and was read as Windows-1252 (Latin-1)",
    )


def _strictly(name: str, content: bytes, encoding: str) -> str:
    try:
        return _checked(name, content.decode(encoding))
    except UnicodeDecodeError as error:
        raise unusable(name, f"it begins as {encoding.upper()} text, but byte {error.start + 1} is none") from error


def _checked(name: str, text: str) -> str:
    """Raises: FileUnusable."""
    if (place := text.find("\0")) >= 0:
        raise unusable(name, f"it is no text, or UTF-16 without its mark: character {place + 1} is a NUL")
    if len(_CONTROLS.findall(text)) > _CONTROLS_SHARE * len(text):
        raise unusable(name, "it is no text: it is full of control characters")
    return text.replace("\r\n", "\n").replace("\r", "\n")
