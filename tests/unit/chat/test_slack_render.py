"""Cards and forms as Block Kit: nothing is dropped, nothing is refused, nobody is pinged who was not named."""

import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

from bot.cards.actions import Action, Verb, decode
from bot.cards.drafts import draft_card
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
)
from bot.cards.forms import task_form
from bot.cards.overviews import help_card
from bot.cards.scores import score_form
from bot.chat.slack.limits import INPUT_TEXT
from bot.chat.slack.render import (
    Message,
    errors_of,
    escaped,
    home,
    messages,
    modal,
    notice_modal,
    values_of,
    waiting_modal,
)
from bot.domain.conversation import Actor, PersonId
from bot.domain.redline import Span, SpanKind
from bot.domain.rubric import CRITERIA_MAX, CRITERION_TEXT_MAX, Criterion, Rubric
from bot.domain.score import Mark, MarkValue
from bot.domain.task import CATEGORIES
from bot.errors import TooLong
from bot.sandbox.slack import refusals
from tests.builders import START, a_draft, a_task

ADA, BO = PersonId("ada"), PersonId("bo")
MENTIONS = {ADA: "U0ADA"}
SCORE = Action(Verb.DRAFT_SCORE, "d1")
HOSTILE = "<!channel> <!here> <@U0EVE> <!subteam^S1> <http://evil.example|click> & @everyone"

words = st.text(st.sampled_from("ab <>&*_~`|\n-#1.!é🙂"), max_size=400)
labels = words.map(lambda text: text.replace("\n", " ").strip() or "x")
elements: st.SearchStrategy[Element] = st.one_of(
    st.builds(Heading, labels),
    st.builds(Prose, words),
    st.builds(Note, labels, st.just((ADA,))),
    st.builds(Fields, st.lists(st.builds(Field, labels, words), min_size=1, max_size=12).map(tuple)),
    st.builds(Rows, st.just(("a", "b")), st.lists(st.tuples(words, words), max_size=8).map(tuple)),
    st.builds(Redline, st.lists(st.builds(Span, st.sampled_from(SpanKind), words), max_size=5).map(tuple)),
    st.builds(Attachment, labels, words),
    st.builds(Divider),
)


def rendered(*parts: Element, text: str = "A card") -> tuple[Message, ...]:
    """The messages of a card; each within Slack's limits."""
    found = messages(Card(text, parts), MENTIONS)
    for each in found:
        assert refusals.problems_of_message({"text": each.text, "blocks": list(each.blocks)}) == []
        json.dumps(each.blocks)
    return found


def blocks(*parts: Element) -> list[dict[str, Any]]:
    return [block for message in rendered(*parts) for block in message.blocks]


def strings(value: object) -> list[str]:
    """Every string in a payload."""
    match value:
        case str():
            return [value]
        case dict():
            return [each for inner in value.values() for each in strings(inner)]
        case list() | tuple():
            return [each for inner in value for each in strings(inner)]
        case _:
            return []


@given(st.lists(elements, max_size=8))
def test_whatever_a_card_contains_slack_takes_it(parts: list[Element]) -> None:
    found = rendered(*parts)
    assert found
    for text in (each for message in found for each in strings(list(message.blocks))):
        assert "<" not in text.replace("<@U0ADA>", "") or any(text == part["text"] for part in _plain_parts(found)), (
            "only rich text, cells and plain text hold a bare <"
        )


def _plain_parts(found: tuple[Message, ...]) -> list[dict[str, Any]]:
    """The parts in which Slack reads no marks at all."""
    parts: list[dict[str, Any]] = []

    def walk(value: object) -> None:
        if isinstance(value, dict):
            if value.get("type") in {"text", "raw_text", "plain_text"}:
                parts.append(value)
            for inner in value.values():
                walk(inner)
        elif isinstance(value, list):
            for inner in value:
                walk(inner)

    for message in found:
        walk(list(message.blocks))
    return parts


@pytest.mark.parametrize("wrap", [Heading, Prose, Note], ids=["heading", "prose", "note"])
def test_nobody_is_pinged_by_what_people_or_models_wrote(wrap: type[Heading]) -> None:
    [message] = messages(Card(HOSTILE, (wrap(HOSTILE),)), MENTIONS)
    assert "<" not in message.text
    for block in message.blocks:
        if block["type"] != "header":  # plain text: no marks are read in it
            assert all("<" not in text for text in strings(block))


def test_only_people_whom_a_card_names_are_mentioned() -> None:
    [note] = blocks(Note("Over to:", (ADA, BO)))
    assert note["elements"][0]["text"] == "Over to: <@U0ADA>", "one whom we do not know is left out"


@pytest.mark.parametrize(("length", "count"), [(11_999, 1), (12_000, 1), (12_001, 2)])
def test_a_draft_is_posted_whole_in_as_many_messages_as_it_takes(length: int, count: int) -> None:
    text = ("word " * (length // 5 + 1))[: length - 1] + "."
    found = rendered(Prose(text))
    assert len(found) == count
    assert "".join(block["text"] for each in found for block in each.blocks) == text
    if count > 1:
        assert found[0].text.endswith("(1 of 2)")


def test_ampersands_count_as_slack_counts_them() -> None:
    found = blocks(Prose("&" * 3_000))
    assert len(found) == 2
    assert "".join(block["text"] for block in found) == "&amp;" * 3_000


def test_quotes_and_code_stay_what_they_are() -> None:
    [block] = blocks(Prose("> said\n\n```py\nif a > b: pass\n```"))
    assert block["text"] == "> said\n\n```py\nif a > b: pass\n```"


@pytest.mark.parametrize(("count", "sheets"), [(49, 1), (50, 1), (51, 2)])
def test_fifty_blocks_a_message(count: int, sheets: int) -> None:
    assert len(rendered(*[Divider()] * count)) == sheets


@pytest.mark.parametrize(("length", "kind"), [(149, "header"), (150, "header"), (151, "section")])
def test_a_long_heading_becomes_bold_text(length: int, kind: str) -> None:
    [block] = blocks(Heading("x" * length))
    assert block["type"] == kind
    assert "x" * length in block["text"]["text"]


@pytest.mark.parametrize(("rows", "tables"), [(98, 1), (99, 1), (100, 2)])
def test_a_long_table_goes_on_in_the_next_message_with_its_header(rows: int, tables: int) -> None:
    found = rendered(Rows(("n", ""), tuple((str(number), "x") for number in range(rows))))
    assert len(found) == tables
    shown = [block["rows"] for each in found for block in each.blocks]
    assert all([cell["text"] for cell in table[0]] == ["n", "–"] for table in shown)
    assert sum(len(table) - 1 for table in shown) == rows


def test_a_row_that_fits_no_table_is_told_as_text() -> None:
    found = blocks(Rows(("a", "b"), (("1", "2"), ("x" * 10_001, "y"), ("3", "4"))))
    assert [block["type"] for block in found] == ["table", "markdown", "table"]
    assert "x" * 10_001 in found[1]["text"]


def test_a_redline_says_what_its_looks_mean() -> None:
    spans = (Span(SpanKind.SAME, "a "), Span(SpanKind.DELETED, "<b>"), Span(SpanKind.INSERTED, "c" * 7_000))
    *lines, legend = blocks(Redline(spans))
    runs = [run for block in lines for run in block["elements"][0]["elements"]]
    assert "".join(run["text"] for run in runs) == "a <b>" + "c" * 7_000
    assert runs[1]["style"] == {"strike": True}
    assert "Struck through" in legend["elements"][0]["text"]


def test_buttons_carry_their_action_and_ask_where_it_matters() -> None:
    [block] = blocks(Buttons((Button("Reject", SCORE, Style.DANGER, "Reject draft 1?"), Button("x" * 80, SCORE_2))))
    danger, plain = block["elements"]
    assert decode(danger["action_id"]) == SCORE
    assert danger["style"] == "danger"
    assert danger["confirm"]["text"]["text"] == "Reject draft 1?"
    assert "style" not in plain
    assert len(plain["text"]["text"]) == 75


SCORE_2 = Action(Verb.DRAFT_SCORE, "d2")


@pytest.mark.parametrize(("length", "told_in_full"), [(74, False), (75, False), (76, True)])
def test_boxes_with_long_texts_have_them_above(length: int, told_in_full: bool) -> None:
    tick = Action(Verb.DRAFT_TICK, "d1", 2, 3)
    boxes = (Checkbox("11", "x" * length, ticked=True), Checkbox("12", "short"))
    found = blocks(Checklist(tick, boxes))
    assert (found[0]["type"] == "markdown") is told_in_full
    if told_in_full:
        assert "x" * length in found[0]["text"]
    [element] = found[-1]["elements"]
    assert decode(element["action_id"]) == tick
    assert [option["value"] for option in element["options"]] == ["11", "12"]
    assert element["initial_options"] == element["options"][:1]


def test_nothing_ticked_has_no_initial_options() -> None:
    [block] = blocks(Checklist(SCORE, (Checkbox("1", "a"),)))
    assert "initial_options" not in block["elements"][0]


def test_files_go_with_the_last_message() -> None:
    found = rendered(Prose("word " * 3_000), Attachment("task-1.md", "all of it"))
    assert [len(each.files) for each in found] == [0, 1]
    assert found[1].files[0].content == "all of it"


def test_pictures_go_with_the_last_message_too() -> None:
    found = rendered(Picture("lift.png", b"\x89PNG", "51 %"), Prose("word " * 3_000), Attachment("task-1.md", "all"))
    assert [[file.name for file in each.files] for each in found] == [[], ["lift.png", "task-1.md"]]
    assert "lift.png" in str(found[0].blocks)


def test_a_menu_names_what_can_be_chosen() -> None:
    [block] = blocks(Menu("Choose", SCORE, ((1, "One"), (2, "Two"))))
    [element] = block["elements"]
    assert [(each["value"], each["text"]["text"]) for each in element["options"]] == [("1", "One"), ("2", "Two")]


# ---- modals and home


@pytest.mark.parametrize("count", [1, 20, CRITERIA_MAX])
def test_the_largest_scorecard_fits_a_modal(count: int) -> None:
    criteria = tuple(Criterion(number, "x" * CRITERION_TEXT_MAX) for number in range(1, count + 1))
    rubric = Rubric(1, criteria, Actor.system("t"), START)
    form = score_form(a_draft().head, rubric, (Mark(1, MarkValue.MET, "n" * 3_000),))
    view = modal(form, {})
    assert refusals.problems_of_view(view) == []
    assert view["blocks"][0]["label"]["text"].startswith("1. xxx"), "with its whole text"
    assert decode(view["private_metadata"]) == form.action


def test_a_form_comes_back_as_it_was_filled_in() -> None:
    form = task_form("C1", CATEGORIES, (("auto", "Auto"), ("practice", "Practice")))
    view = modal(form, MENTIONS)
    assert refusals.problems_of_view(view) == []
    answers = {
        "title": {"type": "plain_text_input", "value": "Guide"},
        "brief": {"type": "plain_text_input", "value": "<b> & more"},
        "rubric": {"type": "plain_text_input", "value": None},
        "category": {"type": "static_select", "selected_option": {"value": "Writing"}},
        "agent": {"type": "static_select", "selected_option": None},
        "reviewers": {"type": "multi_users_select", "selected_users": ["U0ADA"]},
        "files": {"type": "file_input", "files": [{"id": "F1"}]},
    }
    assert values_of({name: {"value": answer} for name, answer in answers.items()}) == {
        "title": "Guide",
        "brief": "<b> & more",
        "rubric": "",
        "category": "Writing",
        "agent": "",
        "reviewers": ("U0ADA",),
        "files": ("F1",),
    }


def test_inputs_start_from_their_values() -> None:
    form = Form(
        "x" * 30,
        "Send it to everybody now",
        SCORE,
        (
            TextInput("t", "T", 5_000, "was", required=False),
            Choice("c", "C", (("a", "A"), ("b", "B")), "b"),
            PeopleInput("p", "P", 3, (ADA, BO)),
            ChecklistInput("k", "K", (Checkbox("1", "One", ticked=True), Checkbox("2", "Two"))),
            FilesInput("f", "F", 20),
        ),
    )
    view = modal(form, MENTIONS, notice="The title is empty.")
    assert refusals.problems_of_view(view) == []
    notice, text, choice, people, boxes, files = view["blocks"]
    assert "The title is empty." in notice["text"]["text"]
    assert text["element"]["initial_value"] == "was"
    assert text["element"]["max_length"] == 3_000
    assert choice["element"]["initial_option"]["value"] == "b"
    assert people["element"]["initial_users"] == ["U0ADA"]
    assert [each["value"] for each in boxes["element"]["initial_options"]] == ["1"]
    assert files["element"]["max_files"] == 10


@pytest.mark.parametrize(("maximum", "limit"), [(5_000, INPUT_TEXT), (10, 10)])
def test_a_text_that_its_field_does_not_take_is_refused_and_never_cut(maximum: int, limit: int) -> None:
    def shown(length: int) -> dict[str, Any]:
        return modal(Form("F", "Send", SCORE, (TextInput("t", "Brief", maximum, "x" * length),)), {})

    for length in (limit - 1, limit):
        assert refusals.problems_of_view(shown(length)) == []
    with pytest.raises(TooLong, match=f"The text for “Brief” has {limit + 1:,} characters; at most {limit:,} fit"):
        shown(limit + 1)


def test_small_views_are_within_limits() -> None:
    assert refusals.problems_of_view(waiting_modal("New task")) == []
    view = notice_modal("Not possible", "<!channel> " * 500)
    assert refusals.problems_of_view(view) == []
    assert "<" not in "".join(strings(view))


def test_problems_stand_at_their_inputs_and_others_at_the_first() -> None:
    names = ["title", "brief"]
    assert errors_of(names, {"brief": "Empty.", "files": "Too big.", "agent": "Unknown."}) == {
        "brief": "Empty.",
        "title": "Too big. Unknown.",
    }


def test_home_shows_a_card_within_its_limits() -> None:
    view = home(help_card())
    assert refusals.problems_of_view(view) == []
    assert "/redraft new" in "".join(strings(view))
    crowded = home(Card("x", tuple(Heading(str(number)) for number in range(101))))
    assert refusals.problems_of_view(crowded) == []
    assert "2 more" in "".join(strings(crowded["blocks"][-1]))


def test_a_link_in_the_home_tab_is_shown_by_its_words() -> None:
    text = "- **1** Guide · [thread](https://slack.com/archives/C1/p1) [x](javascript:1) [y](https://a.example|<!here>)"
    [block] = home(Card("x", (Prose(text),)))["blocks"]
    assert block["text"]["text"] == (
        "- *1* Guide · <https://slack.com/archives/C1/p1|thread> [x](javascript:1) [y](https://a.example|&lt;!here&gt;)"
    )


def test_a_draft_with_a_hostile_title_is_posted_harmless() -> None:
    for message in messages(draft_card(a_task(title="A <!here> title"), a_draft(body=HOSTILE)), {}):
        assert "<!" not in message.text
        assert all("<!" not in text for text in strings(list(message.blocks)))


def test_escaping_is_what_slack_asks_for() -> None:
    assert escaped("<@U1> & >") == "&lt;@U1&gt; &amp; &gt;"


# ---- the checker itself must be able to fail


@pytest.mark.parametrize(
    ("block", "problem"),
    [
        ({"type": "header", "text": {"text": "x" * 151}}, "header has 151"),
        ({"type": "section", "text": {"text": ""}}, "section is empty"),
        ({"type": "section", "fields": [{"text": "x"}] * 11}, "11 fields"),
        ({"type": "input", "label": {"text": "x"}, "element": {"type": "x", "action_id": "a"}}, "does not belong"),
        ({"type": "context", "elements": [{"type": "checkboxes"}]}, "checkboxes in a context block"),
        ({"type": "actions", "elements": [{"type": "button", "action_id": "a", "text": {"text": "x" * 76}}]}, "76"),
        (
            {"type": "actions", "elements": [{"type": "button", "action_id": "a", "text": {"text": "x"}}] * 2},
            "action_id a twice",
        ),
        (
            {
                "type": "actions",
                "elements": [
                    {"type": "checkboxes", "action_id": "a", "options": [{"text": {"text": "x"}, "value": "v"}] * 11}
                ],
            },
            "11 options",
        ),
        ({"type": "table", "rows": [[{"text": "x"}]] * 101}, "101 rows"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_checker_sees_what_slack_refuses(block: dict[str, Any], problem: str) -> None:
    assert any(problem in each for each in refusals.problems_of_message({"text": "x", "blocks": [block]}))


def test_a_heading_stands_in_the_message_of_what_it_heads() -> None:
    table = Rows(("n",), (("1",),))
    found = rendered(Heading("a"), table, Heading("b"), table, Heading("c"), Divider())
    assert [[block["type"] for block in each.blocks] for each in found] == [
        ["header", "table"],
        ["header", "table", "header", "divider"],
    ]
    full = rendered(*[Divider()] * 49, Heading("last"), Divider())
    assert [len(each.blocks) for each in full] == [49, 2]
    nothing_else = rendered(*[Heading("x")] * 51)
    assert [len(each.blocks) for each in nothing_else] == [50, 1]
