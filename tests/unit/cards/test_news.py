import pytest

from bot.cards.news import closed_line, progress_line
from bot.domain.review import Purpose
from bot.domain.task import AgentName


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (0, "Claude is thinking"),
        (1, "Claude is writing, about 10 words"),
        (14, "Claude is writing, about 10 words"),
        (16, "Claude is writing, about 20 words"),
        (1_236, "Claude is writing, about 1,240 words"),
    ],
)
def test_words_are_counted_in_tens(words: int, line: str) -> None:
    assert progress_line(Purpose.DRAFT, AgentName.CLAUDE, words, 1) == line


@pytest.mark.parametrize(
    ("purpose", "agent", "line"),
    [
        (Purpose.REVISE, AgentName.GPT, "GPT is revising, about 50 words (attempt 2)"),
        (Purpose.PROPOSE_RUBRIC, AgentName.LOCAL, "The local model is proposing a rubric, about 50 words (attempt 2)"),
    ],
)
def test_who_does_what_is_named(purpose: Purpose, agent: AgentName, line: str) -> None:
    assert progress_line(purpose, agent, 50, 2) == line


def test_a_closed_conversation_says_why() -> None:
    assert closed_line("C1", "the channel is archived") == "Not shown in C1 any more: the channel is archived"
