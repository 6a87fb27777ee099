"""Advice on rubrics: said where a reader would agree, and nowhere else."""

import csv
from collections import defaultdict
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from bot.domain.rubric import Criterion
from bot.domain.rubric_advice import AdviceKind, in_two, lint_rubric


def kinds(*texts: str) -> list[tuple[int, AdviceKind]]:
    advice = lint_rubric([Criterion(number, text) for number, text in enumerate(texts, start=1)])
    return [(each.number, each.kind) for each in advice]


@pytest.mark.parametrize(
    "text",
    [
        "Includes a title and explains the method",
        "Must include a title and cite two sources",
        "Include a title and explain the method",
        "Does not mention the price and does not mention rivals",
        "The logo is blue and the text is white",
        "The file opens and is valid JSON",
        "States the price as well as provides a link",
        "Provides a budget and lists each cost",
        "Recommends washing the lid and replacing the gasket",
        "Recommends to leave it until dry and then rinse it",
        "Names the founder; explains the name",
        "Is the title present and does it name the client?",
        "Follows the three-part structure and clearly describes each part",
    ],
)
def test_a_criterion_with_two_demands_is_double_barrelled(text: str) -> None:
    assert (1, AdviceKind.DOUBLE_BARRELLED) in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Accepts the terms and conditions",
        "Uses between 3 and 5 images",
        "Names the price and the date",
        "Lists the pros and cons of each plan",
        "Provides lunch, and dinner for each day",
        "Provides three meals (breakfast, lunch and provides snacks) for each day",
        "Says “wash it and then dry it”",
        "Shows research and development costs",
        "Presents and analyzes the results",
        "Provides examples and links",
        "Explains how accurately and fully the report covers 2023",
        "States that amaryllis and narcissus bulbs can be forced indoors",
        "Recommends turning the pots once the knobs are removed and the pots are clean",
        "Recommends cleaning the chair joint by prying loose dust and old glue free",
    ],
)
def test_one_demand_with_an_and_in_it_is_not_double_barrelled(text: str) -> None:
    assert (1, AdviceKind.DOUBLE_BARRELLED) not in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Has a professional tone throughout",
        "The layout looks professional",
        "Is written in an engaging way",
        "Gives a good summary of the talk",
        "Nice pictures of the harbour",
        "Uses high-quality images only",
        "The text is well-written in English",
        "Explains each step clearly to beginners",
        "The headline is clear",
        "Uses an appropriate format for the web",
        "Instructions are easy to follow",
    ],
)
def test_words_on_which_reviewers_differ_are_vague(text: str) -> None:
    assert kinds(text) == [(1, AdviceKind.VAGUE)]


@pytest.mark.parametrize(
    "text",
    [
        "Mentions Great Britain and Nice by name",
        "Says “Good morning” to the reader",
        "Recommends a clear, protective sealant",
        "Recommends consulting a professional electrician",
        "Provides seven baked good recipes",
        "Says that the goods are shipped on Friday",
        "Recommends clearing the cache",
    ],
)
def test_the_plain_sense_of_such_a_word_is_not_vague(text: str) -> None:
    assert kinds(text) == []


def test_fewer_than_three_words_cannot_be_tested() -> None:
    assert kinds("Good grammar!", "Recommends two laptops", "Works", "👍") == [
        (1, AdviceKind.VAGUE),
        (1, AdviceKind.UNTESTABLE),
        (3, AdviceKind.UNTESTABLE),
        (4, AdviceKind.UNTESTABLE),
    ]


def test_the_later_of_two_equal_criteria_is_the_duplicate() -> None:
    assert kinds("Names the client, Ann.", "Is a PDF file", "names the client ANN") == [(3, AdviceKind.DUPLICATE)]


@pytest.mark.parametrize(("length", "long"), [(300, False), (301, True)])
def test_more_than_300_characters_are_long(length: int, long: bool) -> None:
    text = ("Names " + "abcdefghi " * 40)[: length - 1] + "."
    assert ((1, AdviceKind.LONG) in kinds(text)) is long


def test_advice_is_a_sentence_that_quotes_what_it_is_about() -> None:
    (advice,) = lint_rubric([Criterion(4, "Includes a title and explains the method")])
    assert advice.number == 4
    assert advice.sentence == (
        "Criterion 4 seems to ask for two things (“and explains”). As two criteria, each can be met on its own."
    )


@settings(deadline=None)
@given(st.lists(st.text(min_size=1, max_size=100), max_size=5))
def test_advice_never_fails_and_names_criteria_that_exist(texts: list[str]) -> None:
    assert {number for number, _ in kinds(*texts)} <= set(range(1, len(texts) + 1))


def test_experts_criteria_are_seldom_remarked_on(shared_dir: Path) -> None:
    """Measured: 3 of 592. The criteria were written and checked by experts, so most advice on them would be noise."""
    folder = shared_dir / "data" / "ace"
    if not folder.is_dir():
        pytest.skip(f"{folder} is absent")
    tasks: dict[tuple[str, str], list[str]] = defaultdict(list)
    for file in sorted(folder.glob("*.csv")):
        with file.open(newline="", encoding="utf-8-sig") as rows:
            for row in csv.DictReader(rows):
                tasks[file.stem, row["Task ID"]].append(row["Description"])
    assert sum(map(len, tasks.values())) == 592
    assert sum(len(kinds(*texts)) for texts in tasks.values()) < 12


@pytest.mark.parametrize(
    ("text", "two"),
    [
        (
            "The report cites two sources and includes a table.",
            ("The report cites two sources.", "The report includes a table."),
        ),
        (
            "The report must cite a source and include a table",
            ("The report must cite a source", "The report must include a table"),
        ),
        ("List the sources and summarise each one", ("List the sources", "Summarise each one")),
        ("The logo is blue and the text is white", ("The logo is blue", "The text is white")),
        ("Names three risks and it explains each one", ("Names three risks", "It explains each one")),
        ("Names the founder; explains the name", ("Names the founder", "Explains the name")),
        ("Provides a budget, and then also lists each cost.", ("Provides a budget.", "Lists each cost.")),
        (
            "Follows the structure and clearly describes each part",
            ("Follows the structure", "Clearly describes each part"),
        ),
        (
            "Does not mention the price and does not mention rivals",
            ("Does not mention the price", "Does not mention rivals"),
        ),
        (
            "The memo (as in A and B) states the price and explains it",
            ("The memo (as in A and B) states the price", "The memo (as in A and B) explains it"),
        ),
    ],
)
def test_what_asks_for_two_things_can_be_asked_for_in_two(text: str, two: tuple[str, str]) -> None:
    assert in_two(text) == two


@pytest.mark.parametrize(
    "text",
    [
        "Names the price and the date",
        "Explains the plan by comparing the costs and contrasting the gains",
        "Says “states the price and explains it”",
        "",
    ],
)
def test_what_no_rule_can_part_stays_whole(text: str) -> None:
    assert in_two(text) is None


@given(st.text(max_size=80), st.text(max_size=80))
def test_a_proposal_has_two_texts_or_there_is_none(first: str, second: str) -> None:
    two = in_two(f"{first} and includes a table{second}")
    assert two is None or all(map(str.strip, two))
