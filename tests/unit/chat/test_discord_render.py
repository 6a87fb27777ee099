"""Cards and forms as Components V2: nothing is dropped, nothing is refused, nobody is pinged who was not named."""

import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

from bot.cards.actions import Action, Verb, decode, encode
from bot.cards.elements import (
    Attachment,
    Button,
    Buttons,
    Card,
    Checkbox,
    Checklist,
    ChecklistInput,
    Choice,
    Divider,
    Element,
    Field,
    Fields,
    FilesInput,
    Form,
    Heading,
    Menu,
    Note,
    PeopleInput,
    Picture,
    Prose,
    Redline,
    Rows,
    Style,
    TextInput,
    Tone,
)
from bot.cards.forms import task_form
from bot.cards.scores import mark_form, tick_form
from bot.chat.discord import limits
from bot.chat.discord.limits import Kind
from bot.chat.discord.render import FORM, Message, asked, literal, messages, modal, neutral, values_of
from bot.domain.conversation import Actor, PersonId
from bot.domain.redline import Span, SpanKind
from bot.domain.rubric import CRITERION_TEXT_MAX, Criterion, Rubric
from bot.domain.task import CATEGORIES
from bot.sandbox.discord import refusals
from tests.builders import START, a_draft

ADA, BO = PersonId("ada"), PersonId("bo")
MENTIONS = {ADA: "1001"}
SCORE = Action(Verb.DRAFT_SCORE, "d1")
SCORE_2 = Action(Verb.DRAFT_SCORE, "d2")

words = st.text(st.sampled_from("ab <>&*_~`|\n-#1.!é🙂@"), max_size=400)
labels = words.map(lambda text: text.replace("\n", " ").strip() or "x")
elements: st.SearchStrategy[Element] = st.one_of(
    st.builds(Heading, labels),
    st.builds(Prose, words),
    st.builds(Note, labels, st.just((ADA,))),
    st.builds(Fields, st.lists(st.builds(Field, labels, words), min_size=1, max_size=12).map(tuple)),
    st.builds(Rows, st.just(("a", "b")), st.lists(st.tuples(words, words), max_size=8).map(tuple)),
    st.builds(Redline, st.lists(st.builds(Span, st.sampled_from(SpanKind), words), max_size=5).map(tuple)),
    st.builds(Divider),
    st.just(Buttons((Button("a", SCORE), Button("b", SCORE_2)))),
)


def rendered(*parts: Element, tone: Tone = Tone.NEUTRAL) -> tuple[Message, ...]:
    """The messages of a card; each within Discord's limits."""
    found = messages(Card("A card", parts, tone), MENTIONS)
    for each in found:
        problems = refusals.problems_of_message(list(each.components))
        assert [problem for problem in problems if "twice" not in problem] == []
        json.dumps(each.components)
    return found


def parts(*given: Element) -> list[dict[str, Any]]:
    return [part for message in rendered(*given) for part in message.components[0]["components"]]


def told(*given: Element) -> str:
    return "\n".join(part["content"] for part in parts(*given) if part["type"] == Kind.TEXT_DISPLAY)


@given(st.lists(elements, max_size=8))
def test_whatever_a_card_contains_discord_takes_it(given_parts: list[Element]) -> None:
    assert rendered(*given_parts)


HOSTILE = "@everyone @here <@1> <@!1> <@&2> <#3> </redraft:4> <a:x:5> <:x:5> <t:1:R> <id:home>"


@pytest.mark.parametrize("wrap", [Heading, Prose, Note], ids=["heading", "prose", "note"])
def test_nobody_is_pinged_by_what_people_or_models_wrote(wrap: type[Heading]) -> None:
    [message] = rendered(wrap(HOSTILE))
    assert message.pings == ()
    shown = told(wrap(HOSTILE))
    for mention in HOSTILE.split():
        assert f"\\{mention}" in shown, "it is shown, and is no mention"


def test_code_is_left_as_it_is() -> None:
    code = "```py\n@everyone = '<@1>'\n```"
    assert neutral(f"{code} `@here` @here") == f"{code} `@here` \\@here"


def test_only_people_whom_a_card_names_are_mentioned_and_pinged() -> None:
    [message] = rendered(Note("Over to:", (ADA, BO)))
    assert message.components[0]["components"][0]["content"] == "-# Over to: <@1001>"
    assert message.pings == ("1001",)
    first, second = rendered(Prose("word " * 1_000), Note("Over to:", (ADA,)))
    assert (first.pings, second.pings) == ((), ("1001",)), "once, in the message that says so"


@pytest.mark.parametrize(("length", "count"), [(3_799, 1), (3_800, 1), (3_801, 2), (20_000, 6)])
def test_a_draft_is_posted_whole_in_as_many_messages_as_it_takes(length: int, count: int) -> None:
    text = ("word " * (length // 5 + 1))[: length - 1] + "."
    found = rendered(Prose(text))
    assert sum(len(each.components[0]["components"]) for each in found) == count
    shown = "".join(part["content"] for each in found for part in each.components[0]["components"])
    assert shown == text


@pytest.mark.parametrize(("count", "sheets"), [(38, 1), (39, 1), (40, 2)])
def test_forty_components_a_message_with_their_container(count: int, sheets: int) -> None:
    assert len(rendered(*[Divider()] * count)) == sheets


@pytest.mark.parametrize(("buttons", "rows"), [(4, 1), (5, 1), (6, 2)])
def test_five_buttons_a_row(buttons: int, rows: int) -> None:
    shown = parts(Buttons(tuple(Button("x" * 90, Action(Verb.DRAFT_SCORE, f"d{n}")) for n in range(buttons))))
    assert len(shown) == rows
    assert all(len(each["label"]) == 80 for row in shown for each in row["components"])


def test_a_button_that_asks_first_has_its_question_in_its_id() -> None:
    [row] = parts(Buttons((Button("Reject", SCORE, Style.DANGER, "Reject draft 1?"), Button("Score", SCORE_2))))
    danger, plain = row["components"]
    assert danger["style"] == 4
    action, question = asked(danger["custom_id"])
    assert (decode(action), question) == (SCORE, "Reject draft 1?")
    assert asked(plain["custom_id"]) == (plain["custom_id"], None)
    assert decode(plain["custom_id"]) == SCORE_2


@pytest.mark.parametrize("spare", [1, 0, -1])
def test_a_question_that_is_too_long_for_an_id_is_cut(spare: int) -> None:
    begun = len(f"ask:{encode(SCORE)}?")
    length = limits.CUSTOM_ID - begun - spare
    [row] = parts(Buttons((Button("Reject", SCORE, Style.DANGER, "q" * length),)))
    [button] = row["components"]
    assert len(button["custom_id"]) == min(begun + length, limits.CUSTOM_ID)
    action, question = asked(button["custom_id"])
    assert decode(action) == SCORE
    assert question == ("q" * length if spare >= 0 else "q" * (length - 2) + "…")


def test_a_tone_is_a_colour_beside_words() -> None:
    [good], [bad] = (rendered(Prose("x"), tone=tone) for tone in (Tone.GOOD, Tone.BAD))
    assert good.components[0]["accent_color"] != bad.components[0]["accent_color"]


def test_tables_in_drafts_keep_their_columns() -> None:
    table = "| a | b |\n|---|---|\n| 1 | @here |"
    assert told(Prose(f"Before.\n\n{table}\n\nAfter.")) == f"Before.\n\n```\n{table}\n```\n\nAfter."


def test_a_narrow_table_has_columns_and_a_wide_one_is_told_row_by_row() -> None:
    narrow = told(Rows(("Criterion", "Met"), (("1. Short", "2"), ("2. Long", ""))))
    assert "Criterion  Met\n---------  ---\n1. Short   2\n2. Long    –" in narrow
    wide = told(Rows(("Criterion", "Tally", "Met"), (("x" * 80, "met", "2"),)))
    assert wide == f"**{'x' * 80}**: Tally met · Met 2"


def test_a_redline_marks_words_line_by_line_and_says_what_it_means() -> None:
    spans = (
        Span(SpanKind.SAME, "It's *so* "),
        Span(SpanKind.DELETED, "old \n\nlines "),
        Span(SpanKind.INSERTED, "new"),
    )
    shown = told(Redline(spans))
    assert shown == "It's \\*so\\* ~~old~~ \n\n~~lines~~ **new**\n-# Struck through: taken out. Bold: new."


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("# A", "\\# A"),
        ("- a", "\\- a"),
        ("1. a", "1\\. a"),
        ("> a", "\\> a"),
        ("a_b", "a\\_b"),
        ("a-b 1.5", "a-b 1.5"),
    ],
)
def test_literal_text_has_no_marks(text: str, shown: str) -> None:
    assert literal(text) == shown


def test_boxes_in_a_message_are_a_list() -> None:
    shown = told(Checklist(Action(Verb.DRAFT_TICK, "d1"), (Checkbox("1", "One", ticked=True), Checkbox("2", "Two"))))
    assert shown == "☑ One\n☐ Two"


def test_files_are_shown_under_names_that_discord_takes() -> None:
    [message] = rendered(Prose("x"), Attachment("task 1 – draft.md", "all of it"))
    [file] = message.files
    assert file.content == "all of it"
    assert file.name == "task-1-draft.md"
    [shown] = [part for part in message.components[0]["components"] if part["type"] == Kind.FILE]
    assert shown["file"]["url"] == "attachment://task-1-draft.md"


@pytest.mark.parametrize("count", [limits.FILES_IN_MESSAGE - 1, limits.FILES_IN_MESSAGE, limits.FILES_IN_MESSAGE + 1])
def test_a_message_has_no_more_pictures_and_files_than_discord_takes(count: int) -> None:
    given = [Picture(f"chart {number}.png", b"\x89PNG", "words") for number in range(count - 1)]
    found = rendered(Attachment("draft.md", "x"), *given)
    assert [len(each.files) for each in found] == ([count] if count <= 10 else [10, count - 10])
    assert [file.name for each in found for file in each.files][:2] == ["draft.md", "chart-0.png"]


@pytest.mark.parametrize("length", [limits.DESCRIPTION - 1, limits.DESCRIPTION, limits.DESCRIPTION + 1])
def test_a_picture_says_as_many_of_its_words_as_discord_takes(length: int) -> None:
    [gallery] = parts(Picture("lift.png", b"\x89PNG", "w" * length))
    [item] = gallery["items"]
    assert item["media"] == {"url": "attachment://lift.png"}
    assert len(item["description"]) == min(length, limits.DESCRIPTION)
    assert item["description"].endswith("w" if length <= limits.DESCRIPTION else "…")


def test_a_menu_names_what_can_be_chosen() -> None:
    [row] = parts(Menu("Choose", SCORE, ((1, "One"), (2, "x" * 101))))
    [select] = row["components"]
    assert [each["value"] for each in select["options"]] == ["1", "2"]
    assert len(select["options"][1]["label"]) == 100


def test_a_card_without_elements_says_its_sentence() -> None:
    assert told() == "A card"


# ---- modals


def shape(form: Form) -> dict[str, Any]:
    """The modal; within Discord's limits."""
    shown = modal(form, MENTIONS)
    assert refusals.problems_of_modal(shown) == []
    return shown


def test_a_new_task_form_asks_for_the_five_that_matter() -> None:
    shown = shape(task_form("123.456", CATEGORIES, (("auto", "Auto"), ("practice", "Practice"))))
    assert [item["component"]["custom_id"] for item in shown["components"]] == [
        "title",
        "brief",
        "rubric",
        "category",
        "agent",
    ]
    assert decode(shown["custom_id"].removeprefix(FORM)) == Action(Verb.TASK_NEW, "123.456")


@pytest.mark.parametrize("count", [1, 10, 11, 20, 25, 50])
@pytest.mark.parametrize("length", [10, 100, CRITERION_TEXT_MAX])
def test_every_page_of_a_scorecard_fits_a_modal(count: int, length: int) -> None:
    rubric = Rubric(1, tuple(Criterion(n, "x" * length) for n in range(1, count + 1)), Actor.system("t"), START)
    for page in range(1, -(-count // 20) + 1):
        shown = shape(tick_form(a_draft().head, rubric, (), page))
        boxes = [item for item in shown["components"] if item["type"] == Kind.LABEL]
        assert boxes


def test_a_long_criterion_stands_in_full_above_its_marks() -> None:
    rubric = Rubric(1, (Criterion(1, "x" * CRITERION_TEXT_MAX),), Actor.system("t"), START)
    text, label, _ = shape(mark_form(a_draft().head, rubric, rubric.criteria[0], None))["components"]
    assert "x" * CRITERION_TEXT_MAX in text["content"]
    assert len(label["label"]) == 45


def test_what_was_filled_in_comes_back() -> None:
    form = Form(
        "A form",
        "Send",
        SCORE,
        (
            TextInput("t", "T", 100, "was"),
            Choice("c", "C", (("a", "A"), ("b", "B")), "b"),
            PeopleInput("p", "P", 3, (ADA, BO)),
            ChecklistInput("k", "K", (Checkbox("1", "One", ticked=True), Checkbox("2", "Two"))),
            FilesInput("f", "F", 20),
        ),
    )
    shown = shape(form)
    sent = []
    for item in shown["components"]:
        control = item["component"]
        match control["type"]:
            case Kind.TEXT_INPUT:
                answer: dict[str, Any] = {"value": control["value"]}
            case Kind.USER_SELECT:
                answer = {"values": [each["id"] for each in control["default_values"]]}
            case Kind.FILE_UPLOAD:
                answer = {"values": [77]}
            case _:
                answer = {"values": [each["value"] for each in control["options"] if each["default"]]}
        sent.append({"type": 18, "component": {"type": control["type"], "custom_id": control["custom_id"], **answer}})
    assert values_of([{"type": 10, "content": "text"}, *sent]) == {
        "t": "was",
        "c": "b",
        "p": ("1001",),
        "k": ("1",),
        "f": ("77",),
    }
    empty = [
        {"type": 18, "component": {"type": 3, "custom_id": "c"}},
        {"type": 18, "component": {"type": 4, "custom_id": "t", "value": None}},
    ]
    assert values_of(empty) == {"c": "", "t": ""}


# ---- the checker itself must be able to fail


TEXT = {"type": 10, "content": "x"}


@pytest.mark.parametrize(
    ("components", "problem"),
    [
        ([{"type": 10, "content": "x" * 4_001}], "4001 characters"),
        ([TEXT] * 41, "41 components"),
        ([{"type": 17, "components": [{"type": 17, "components": [TEXT]}]}], "does not belong"),
        ([{"type": 1, "components": [{"type": 22, "custom_id": "a", "options": []}]}], "in a row"),
        ([{"type": 1, "components": [{"type": 2, "custom_id": "x" * 101, "label": "x"}]}], "101"),
        ([{"type": 1, "components": [{"type": 2, "custom_id": "a", "label": "x" * 81}]}], "81"),
        ([{"type": 1, "components": [{"type": 2, "custom_id": "a", "label": "x"}] * 2}], "twice"),
        ([{"type": 13, "file": {"url": "https://x.example"}}], "not attached"),
        ([], "without components"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_checker_sees_what_discord_refuses(components: list[dict[str, Any]], problem: str) -> None:
    assert any(problem in each for each in refusals.problems_of_message(components))


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"title": "x" * 46}, "title has 46"),
        ({"components": [TEXT] * 6}, "6 items"),
        ({"components": [{"type": 18, "label": "x" * 46, "component": {"type": 4, "custom_id": "a"}}]}, "label has 46"),
        ({"components": [{"type": 18, "label": "x", "component": {"type": 2, "custom_id": "a"}}]}, "in a label"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_checker_sees_what_a_modal_cannot_have(change: dict[str, Any], problem: str) -> None:
    shown = {"title": "x", "custom_id": "a", "components": [TEXT]} | change
    assert any(problem in each for each in refusals.problems_of_modal(shown))


@pytest.mark.parametrize(("heading", "sheets"), [(100, [2, 2]), (300, [2, 1, 1])])
def test_a_heading_stands_in_the_message_of_what_it_heads_where_both_fit(heading: int, sheets: list[int]) -> None:
    long = Prose("x" * 3_700)
    found = rendered(Heading("a"), long, Heading("b" * heading), long)
    assert [len(each.components[0]["components"]) for each in found] == sheets
