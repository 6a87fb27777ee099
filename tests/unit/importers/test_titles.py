"""Titles made from prompts."""

import pytest
from hypothesis import given, strategies as st

from bot.importers.titles import TITLE_LENGTH, title_of


@pytest.mark.parametrize(
    ("prompt", "title"),
    [
        (
            "Persona: I am new here.\n\nPrompt: Two weeks ago I moved. Can you fix my lamp for me?",
            "Can you fix my lamp for me?",
        ),
        ("Prompt: Give me 7 options. Please explicitly state whether each fits.", "Give me 7 options"),
        (
            "Prompt: It is covered in wine. Help me! Please tell me how to get it clean.",
            "Please tell me how to get it clean",
        ),
        ("Persona: I live in Irvine.", "I live in Irvine"),
        ("Prompt:\n\nPersona: Please describe three more games.", "Please describe three more games"),
        ("**Text**  \nWrite an essay on the sea and the wind.", "Write an essay on the sea and the wind"),
        ("Notes on tea.\nIt is green.\nIt is old.\nWhat do you think of it, dear reader?", "Notes on tea"),
        ("1. Write about something with these requirements:\n- short", "Write about something with these requirements"),
        ("我是律师。请帮我写一篇文章。要短。", "请帮我写一篇文章"),
        (
            "I need to replace the lamp of my player. Can you recommend a part?",
            "I need to replace the lamp of my player",
        ),
        ("Prompt: Plan my trip for me Please explicitly state whether it fits. And links.", "Plan my trip for me"),
        ("  \n ", ""),
        ("***", ""),
        ("...", "..."),
    ],
)
def test_a_title_is_the_first_sentence_that_asks(prompt: str, title: str) -> None:
    assert title_of(prompt) == title


def test_a_long_title_is_cut_at_a_word() -> None:
    title = title_of("Please tell me " + "all about the history of tea, " * 5)
    assert title == "Please tell me all about the history of tea, all about the history of tea, all…"


def test_a_long_title_without_spaces_is_cut_anywhere() -> None:
    assert title_of("请" * 200) == "请" * (TITLE_LENGTH - 1) + "…"


@given(st.text())
def test_a_title_is_one_short_line(prompt: str) -> None:
    title = title_of(prompt)
    assert len(title) <= TITLE_LENGTH
    assert "\n" not in title
    assert "\r" not in title
