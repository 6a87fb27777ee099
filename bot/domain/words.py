"""Words, white space and punctuation: what a text is made of when two texts are compared, or one is counted."""

import re

# Scripts that write no spaces between words: each character counts as a word of its own.
_UNSPACED = (
    r"\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3041-\u3096\u309b-\u30ff\u3105-\u312f\u31a0-\u31ff"
    r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U0001b000-\U0001b16f\U00020000-\U0003ffff"
)
_UNSPACED_MARKS = r"\u3099\u309a\ufe00-\ufe0f\U000e0100-\U000e01ef"
_EMOJI = r"\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001f3fa\U0001f400-\U0001faff"
_EMOJI_MARKS = r"\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f"

# `\w` leaves out the vowel signs of many scripts, so a word is what remains: no space, no sign, nothing from above.
# The two joiners U+200C and U+200D stay in: Persian and the Indic scripts spell with them.
_LETTER = (
    r"[^\s\x00-\x2f\x3a-\x40\x5b-\x5e\x60\x7b-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7"
    r"\u2000-\u200b\u200e-\u206f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u303f\ufe10-\ufe6f"
    r"\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\U0001f000-\U0001faff" + _UNSPACED + "]"
)

_TOKEN = re.compile(
    rf"""
      \r\n | [\r\n] | [^\S\r\n]+
    | [{_UNSPACED}][{_UNSPACED_MARKS}]*
    | {_LETTER}+ (?: ['’.-]{_LETTER}+ | (?<=\d)[,:](?=\d){_LETTER}+ )*
    | [\U0001f1e6-\U0001f1ff]{{2}}
    | [{_EMOJI}][{_EMOJI_MARKS}]* (?: \u200d[{_EMOJI}][{_EMOJI_MARKS}]* )*
    | (?P<sign>.)(?P=sign)*
    """,
    re.VERBOSE | re.DOTALL,
)


def tokens(text: str) -> tuple[str, ...]:
    """`text` in pieces that, joined, are `text` again.

    A piece is a word (`don't`, `3.5`, `well-known`), one character of Chinese or Japanese, one emoji with all that
    belongs to it, one line end, a run of spaces, or a run of one and the same sign.
    """
    return tuple(match.group() for match in _TOKEN.finditer(text))


def is_word(token: str) -> bool:
    return any(map(str.isalnum, token))


def words(text: str) -> tuple[str, ...]:
    """The words of `text`, in order; a Chinese or Japanese character is one word."""
    return tuple(token for token in tokens(text) if is_word(token))
