"""Words, white space and signs: the pieces in which people compare texts."""

import pytest
from hypothesis import given, settings, strategies as st

from bot.domain.words import is_word, tokens, words


@settings(deadline=None, max_examples=300)
@given(st.text(max_size=200))
def test_the_pieces_of_any_text_joined_are_that_text(text: str) -> None:
    assert "".join(tokens(text)) == text


@settings(deadline=None)
@given(st.text(max_size=200))
def test_white_space_and_words_never_share_a_piece(text: str) -> None:
    assert all(token.isspace() or not any(map(str.isspace, token)) for token in tokens(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Don't pay $1,000.50 at 3:30!", ("Don't", "pay", "1,000.50", "at", "3:30")),
        ("A well-known e.g. snake_case—or not", ("A", "well-known", "e.g", "snake_case", "or", "not")),
        ("日本語テスト", ("日", "本", "語", "テ", "ス", "ト")),
        ("한국어 단어", ("한국어", "단어")),
        ("हिन्दी में", ("हिन्दी", "में")),
        ("re\u0301sume\u0301", ("re\u0301sume\u0301",)),
        ("می\u200cخواهم", ("می\u200cخواهم",)),
        ("… — ** 👍 ", ()),
    ],
)
def test_words_are_what_people_would_count(text: str, expected: tuple[str, ...]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    "emoji", ["👨‍👩‍👧‍👦", "👍🏽", "🇩🇪", "❤️", "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", "1️⃣"]
)
def test_an_emoji_stays_in_one_piece(emoji: str) -> None:
    assert tokens(f"a {emoji} b") == ("a", " ", emoji, " ", "b")


def test_line_ends_are_pieces_of_their_own_and_equal_signs_run_together() -> None:
    assert tokens("a  \r\n\n---\t...") == ("a", "  ", "\r\n", "\n", "---", "\t", "...")


def test_a_sign_is_no_word() -> None:
    assert not is_word("---")
    assert is_word("x")
