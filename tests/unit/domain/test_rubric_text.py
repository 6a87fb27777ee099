"""Rubrics as people type them: read generously, written so that nothing is lost."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given, settings, strategies as st

from bot.domain.rubric import CRITERION_TEXT_MAX, POINTS_MAX, Criterion, checked_criteria
from bot.domain.rubric_text import format_rubric, normal_text, parse_rubric
from bot.errors import HiddenCharacter, Refused, RubricInvalid, RubricLinesInvalid, TooFew, TooLong, TooMany

# What could be taken for a mark, and what stands next to it.
PARTS = (
    "(2 points)", "(1 point)", "(2p)", "(+3)", "(-5)", "(0 points)", "(1.5 points)", "(9999 points)", "(required)",
    "(optional)", "(Required)", "!", "?", " !", "[+5]", "[-10]", "[+-10]", "[+0]", "[5]", "1.", "12)", "(3)", "#1",
    "#1.", "-", "*", "•", "–", "[ ]", "[x]", "☐", "\\", "\\\\", "\n", "\n\n", "\n  ", "\n\t", "\n- ", " ", "  ",
    "\t", "(", ")", "[", ".", ",", ";", ":", "a", "A", "Cites sources", "is it clear?", "é", "中", "😀", "\xa0",
    "\u3000", "\u2028", "\ufeff", "\r\n",
)  # fmt: skip
TEXTS = st.one_of(
    st.lists(st.sampled_from(PARTS), min_size=1, max_size=12).map("".join),
    st.lists(st.sampled_from(PARTS), min_size=1, max_size=12).map(" ".join),
    st.text(alphabet=st.characters(exclude_categories=("Cc", "Cs")), min_size=1, max_size=60),
).filter(lambda text: text.strip())
POINTS = st.one_of(
    st.sampled_from((1, 2, -1, -5, POINTS_MAX, -POINTS_MAX)),
    st.integers(-POINTS_MAX, POINTS_MAX).filter(lambda number: number != 0),
)
CRITERIA = st.lists(st.builds(Criterion, st.just(1), TEXTS, st.booleans(), POINTS), min_size=1, max_size=6)
TYPED = st.one_of(
    st.lists(st.sampled_from((*PARTS, "\n", "\n", "Names the author", " ")), max_size=40).map("".join),
    st.text(max_size=200),
)


def only(typed: str) -> Criterion:
    (criterion,) = parse_rubric(typed)
    return criterion


def a_criterion(text: str, *, required: bool = True, points: int = 1) -> Criterion:
    return Criterion(1, text, required, points)


def accepted(criteria: list[Criterion]) -> tuple[Criterion, ...] | None:
    try:
        return checked_criteria(tuple(criteria))
    except Refused:
        return None


# Writing and reading back


@settings(deadline=None, max_examples=600)
@given(CRITERIA)
def test_every_valid_rubric_is_read_back_as_it_was_written(drawn: list[Criterion]) -> None:
    criteria = accepted(drawn)
    if criteria is not None:
        written = format_rubric(criteria)
        assert parse_rubric(written) == tuple(replace(each, text=normal_text(each.text)) for each in criteria)


@settings(deadline=None, max_examples=500)
@given(TYPED)
@example("! \\(required) a")
@example("\\\\- a\n  \\\n  b (2 points)\n- c !")
def test_what_was_read_is_written_in_one_way_for_good(typed: str) -> None:
    try:
        criteria = parse_rubric(typed)
    except Refused:
        return
    assert parse_rubric(format_rubric(criteria)) == criteria
    assert format_rubric(parse_rubric(format_rubric(criteria))) == format_rubric(criteria)


@settings(deadline=None)
@given(TEXTS)
def test_normal_text_touches_the_edges_and_the_line_ends_only(text: str) -> None:
    normal = normal_text(text)
    assert normal_text(normal) == normal
    assert normal == text.replace("\r\n", "\n").replace("\r", "\n").strip()


@pytest.mark.parametrize(
    ("criterion", "written"),
    [
        (a_criterion("Names the author"), "1. Names the author"),
        (a_criterion("Names the author", required=False), "1. Names the author (optional)"),
        (a_criterion("Names the author", points=3), "1. Names the author (3 points)"),
        (a_criterion("Names a rival", required=False, points=-1), "1. Names a rival (optional) (-1 point)"),
        (a_criterion("Is it clear?"), "1. Is it clear?"),
        (a_criterion("Mentions 2022 (the year)"), "1. Mentions 2022 (the year)"),
        (a_criterion("!important is not used"), "1. !important is not used"),
        (a_criterion("One\nTwo\n  Three"), "1. One\n   Two\n   \\  Three"),
        (a_criterion("One\n\nTwo"), "1. One\n   \\\n   Two"),
        (a_criterion("- starts with a dash"), "1. \\- starts with a dash"),
        (a_criterion("1. starts with a number"), "1. \\1. starts with a number"),
        (a_criterion("(required) is printed"), "1. \\(required) is printed"),
        (a_criterion("Prints (2 points)"), "1. Prints (2 points) (required) (1 point)"),
        (a_criterion("Prints (optional)", points=2), "1. Prints (optional) (required) (2 points)"),
        (a_criterion("\\alpha is defined"), "1. \\alpha is defined"),
        (a_criterion("\\- is explained"), "1. \\\\- is explained"),
        (a_criterion("!"), "1. \\!"),
    ],
)
def test_the_written_form_has_marks_only_where_they_say_something(criterion: Criterion, written: str) -> None:
    assert format_rubric((criterion,)) == written
    assert parse_rubric(written) == (criterion,)


def test_criteria_are_written_one_below_the_other_and_numbered() -> None:
    criteria = parse_rubric("a one\nb two (2 points)\nc three (optional)")
    assert format_rubric(criteria) == "1. a one\n2. b two (2 points)\n3. c three (optional)"


# Reading


@pytest.mark.parametrize(
    "opening",
    ["", "1. ", "1) ", "(1) ", "1)", "12. ", "#1. ", "#1: ", "- ", "* ", "+ ", "• ", "•", "– ", "- [ ] ",
     "- [x] ", "1. [ ] ",
     "[ ] ", "☐ ", "\t- ", "  ", "\ufeff", "\n\n", "-   "],
)  # fmt: skip
def test_numbers_bullets_and_boxes_are_no_part_of_the_text(opening: str) -> None:
    assert only(f"{opening}Names the author") == a_criterion("Names the author")


@pytest.mark.parametrize(
    "text",
    [
        "2022 is mentioned", "1.5 litres of milk are listed", "3 examples", "-5 degrees is the minimum",
        "**Bold** title",
        "#1 result on the page", "5-10 items", "(see above) is cited", "[5] is cited", "\\alpha is defined",
        "?page=2 works",
        "!important is not used", "-x is negated", "(1999) is given as the year", "Ends with “Yes!”",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_number_or_a_mark_is_text(text: str) -> None:
    assert only(text) == a_criterion(text)


@pytest.mark.parametrize(
    "typed",
    ["! Cites a source", "!Cites a source", "(required) Cites a source", "Cites a source (required)",
     "Cites a source !",
     "- ! Cites a source", "2. (Required) Cites a source", "Cites a source (REQUIRED).", "! Cites a source (required)"],
)  # fmt: skip
def test_required_may_be_said(typed: str) -> None:
    assert only(typed) == a_criterion("Cites a source")


@pytest.mark.parametrize(
    "typed",
    ["? Cites a source", "?Cites a source", "(optional) Cites a source", "Cites a source (optional)",
     "* ? Cites a source",
     "Cites a source (Optional)", "? Cites a source (optional)"],
)  # fmt: skip
def test_optional_may_be_said(typed: str) -> None:
    assert only(typed) == a_criterion("Cites a source", required=False)


@pytest.mark.parametrize(
    "text", ["Is a source cited?", "Asks “why?”", "Is it (clear)?", "Does it work (?)", "Hurrah!", "Hm (!)"]
)
def test_a_sign_at_the_end_of_a_sentence_is_no_mark(text: str) -> None:
    assert only(text) == a_criterion(text)


@pytest.mark.parametrize(
    ("typed", "points"),
    [
        ("Cites it (2 points)", 2), ("Cites it (1 point)", 1), ("Cites it (2 pts)", 2), ("Cites it (2 pt)", 2),
        ("Cites it (2p)", 2), ("Cites it (+3)", 3), ("Cites it (-5)", -5), ("Cites it (-5 points)", -5),
        ("Cites it (−5 points)", -5), ("Cites it (+2 Points)", 2), ("Cites it(2 points)", 2),
        ("Cites it (2 points).", 2),
        ("Cites it ( 2  points )", 2), ("[+5] Cites it", 5), ("[-10] Cites it", -10), ("[+-10] Cites it", -10),
        ("1. [+5] Cites it", 5), ("Cites it (1000 points)", 1000), ("Cites it (-1000 points)", -1000),
    ],
)  # fmt: skip
def test_points_may_be_given(typed: str, points: int) -> None:
    assert only(typed) == a_criterion("Cites it", points=points)


@pytest.mark.parametrize(
    "text",
    ["Mentions 2022 (the year)", "Mentions it (2022)", "Is HD (720p)", "Counts (2 points) twice", "Uses f(2)",
     "Lists the call code (+49123)", "Scores (points)", "Takes 2 points", "The error is small (+1.5)"],
)  # fmt: skip
def test_other_numbers_in_brackets_are_no_points(text: str) -> None:
    assert only(text) == a_criterion(text)


@pytest.mark.parametrize(
    ("typed", "criterion"),
    [
        ("Cites it (optional) (2 points)", a_criterion("Cites it", required=False, points=2)),
        ("Cites it (2 points) (optional)", a_criterion("Cites it", required=False, points=2)),
        ("[-5] ? Cites it", a_criterion("Cites it", required=False, points=-5)),
        ("? [-5] Cites it", a_criterion("Cites it", required=False, points=-5)),
        ("! Cites it (-5)", a_criterion("Cites it", points=-5)),
        ("[+5] Prints (2 points)", a_criterion("Prints (2 points)", points=5)),
        ("Prints (2 points) (3 points)", a_criterion("Prints (2 points)", points=3)),
        ("Prints (required) (required)", a_criterion("Prints (required)")),
    ],
)
def test_marks_go_together_and_each_counts_once(typed: str, criterion: Criterion) -> None:
    assert only(typed) == criterion


def test_an_indented_line_goes_on_with_the_criterion_above_it() -> None:
    typed = "1. Ends with:\n  Book a call\n\n\ttoday (2 points)\n2. Is short"
    assert parse_rubric(typed) == (
        Criterion(1, "Ends with:\nBook a call\ntoday", points=2),
        Criterion(2, "Is short"),
    )


def test_points_of_a_criterion_in_several_lines_may_stand_on_its_first() -> None:
    assert only("Ends with this (2 points)\n  Book a call") == a_criterion("Ends with this\nBook a call", points=2)


def test_a_criterion_may_have_ten_lines() -> None:
    text = "One of these:\n" + "\n".join(f"Brand {n} – Balm" for n in range(9))
    assert only(text.replace("\n", "\n    ")).text == text


def test_an_indented_bullet_or_number_is_a_criterion_of_its_own() -> None:
    assert [each.text for each in parse_rubric("Covers:\n  - price\n  2) size\n   [ ] colour")] == [
        "Covers:", "price", "size", "colour",
    ]  # fmt: skip


def test_a_rubric_that_is_indented_as_a_whole_is_read_like_any_other() -> None:
    assert [each.text for each in parse_rubric("    One two\n    Three four\n      five")] == [
        "One two",
        "Three four\nfive",
    ]


def test_a_line_indented_by_one_space_is_a_criterion_of_its_own() -> None:
    assert [each.text for each in parse_rubric("One\n Two")] == ["One", "Two"]


def test_the_words_may_stand_below_their_number() -> None:
    assert only("1.\n   Names the author") == a_criterion("Names the author")


def test_a_backslash_makes_text_of_a_mark() -> None:
    typed = "\\- a dash opens it\n\\! a sign opens it\n1. \\(optional) is printed\n   \\  indented\n   \\- an item"
    assert [each.text for each in parse_rubric(typed)] == [
        "- a dash opens it", "! a sign opens it", "(optional) is printed\n  indented\n- an item",
    ]  # fmt: skip


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\n\n \t\n"])
def test_blank_lines_and_kinds_of_line_ends_do_not_matter(end: str) -> None:
    assert [each.text for each in parse_rubric(f"{end}One{end}Two{end}")] == ["One", "Two"]


def test_criteria_are_numbered_in_the_order_of_the_lines_whatever_they_say() -> None:
    assert [(each.number, each.text) for each in parse_rubric("7. a\n7. b\n- c")] == [(1, "a"), (2, "b"), (3, "c")]


@pytest.mark.parametrize(
    ("typed", "line", "why"),
    [
        ("Good\n\n(2 points)", 3, "no words"),
        ("Good\n- ", 2, "no words"),
        ("!\nGood", 1, "no words"),
        ("Good\nGood too\n[+5]", 3, "no words"),
        ("1. [ ]", 1, "no words"),
        ("Good (0 points)", 1, "whole numbers"),
        ("Good\n[+0] Bad", 2, "whole numbers"),
        ("Good (1.5 points)", 1, "whole numbers"),
        ("Good (1001 points)", 1, "whole numbers"),
        ("[-1001] Bad", 1, "whole numbers"),
        ("Good\nBad (99999999999 points)", 2, "whole numbers"),
        ("Good\n! Bad (optional)", 2, "both required and optional"),
        ("? Bad\n  and more (required)", 1, "both required and optional"),
    ],
)
def test_a_line_that_cannot_be_read_is_named_with_its_number_and_why(typed: str, line: int, why: str) -> None:
    with pytest.raises(RubricInvalid, match=f"Line {line} of the rubric.*{why}"):
        parse_rubric(typed)


@pytest.mark.parametrize(
    ("count", "more"), [(2, ""), (5, ""), (6, " And 1 criterion more."), (7, " And 2 criteria more.")]
)
def test_what_cannot_be_read_is_said_of_several_lines_at_once(count: int, more: str) -> None:
    with pytest.raises(RubricLinesInvalid) as refusal:
        parse_rubric("\n".join(["Good", *["(2 points)"] * count]))
    told = [f"Line {line} of the rubric cannot be read: there are marks, but no words." for line in range(2, 7)]
    assert str(refusal.value) == " ".join(told[:count]) + more


def test_a_criterion_that_is_too_long_is_said_beside_a_line_that_cannot_be_read() -> None:
    with pytest.raises(
        RubricLinesInvalid, match=r"Line 1 .* no words\. Criterion 2 has 1,001 characters; at most 1,000 fit"
    ):
        parse_rubric(f"(2 points)\n{'x' * (CRITERION_TEXT_MAX + 1)}")


@settings(deadline=None, max_examples=300)
@given(TYPED)
def test_whatever_people_type_is_read_or_refused(typed: str) -> None:
    try:
        criteria = parse_rubric(typed)
    except Refused:
        return
    assert checked_criteria(criteria) == criteria
    assert all(normal_text(each.text) == each.text for each in criteria)


# Limits


@pytest.mark.parametrize("typed", ["", "\n \n\t", "\ufeff"])
def test_a_rubric_without_criteria_is_refused(typed: str) -> None:
    with pytest.raises(TooFew):
        parse_rubric(typed)


@pytest.mark.parametrize("count", [1, 49, 50])
def test_1_to_50_criteria_fit(count: int) -> None:
    assert len(parse_rubric("\n".join(f"Criterion {n}" for n in range(count)))) == count


def test_51_criteria_are_refused() -> None:
    with pytest.raises(TooMany):
        parse_rubric("Cites a source\n" * 51)


@pytest.mark.parametrize("length", [CRITERION_TEXT_MAX - 1, CRITERION_TEXT_MAX])
def test_999_and_1000_characters_fit_marks_aside(length: int) -> None:
    text = "x" * (length - 1) + "y"
    assert only(f"- {text} (2 points)") == a_criterion(text, points=2)
    assert parse_rubric(format_rubric((a_criterion(text, points=2),))) == (a_criterion(text, points=2),)


def test_1001_characters_are_refused() -> None:
    with pytest.raises(TooLong):
        parse_rubric("x" * (CRITERION_TEXT_MAX + 1))


def test_hidden_characters_are_refused() -> None:
    with pytest.raises(HiddenCharacter):
        parse_rubric("Cites\u202e a source")


def test_the_largest_rubric_is_read_back() -> None:
    text = "\n".join(["- (2 points)" * 3] * 26)
    criteria = checked_criteria((a_criterion(text[:CRITERION_TEXT_MAX]),) * 50)
    assert parse_rubric(format_rubric(criteria)) == criteria


def test_real_criteria_are_read_back(shared_dir: Path) -> None:
    folder = shared_dir / "data" / "ace"
    if not folder.is_dir():
        pytest.skip(f"{folder} is absent")
    texts = []
    for file in sorted(folder.glob("*.csv")):
        with file.open(newline="", encoding="utf-8-sig") as rows:
            texts += [row["Description"] for row in csv.DictReader(rows)]
    assert len(texts) == 592
    for text in texts:
        assert parse_rubric(format_rubric((a_criterion(text),))) == (a_criterion(normal_text(text)),)
        plain = normal_text(text).replace("\n", "\n  ")
        assert only(f"- {plain}").text == normal_text(text)
