"""The screen between a model and people: what it holds back, and what it says of that."""

import pytest

from bot.domain.reach import given_by
from bot.domain.source_code import as_listing, is_program
from tests.unit.workers.given import a_draft, a_task
from workers.agents.deliverable import LISTED_MAX, NOTE_MAX, Screen, given_in
from workers.agents.sections import draft_section, task_sections
from workers.llm import Entry, Fact, Section, SectionName

PROGRAM = 'import httpx\n\nURL = "https://api.example/v1"  # @here\nprint(httpx.get(URL))\n'
KEY = "sk-ant-api03-abcdefghijklmnopqrstuv"


def test_a_note_names_what_was_held_back_each_once() -> None:
    screen = Screen()
    body, note = screen.parted(
        "See https://evil.example, https://evil.example and ![a](b).\n<<<note>>>\nAsk www.evil.example about it."
    )
    assert body == "See hxxps://evil[.]example, hxxps://evil[.]example and (a picture was left out: a)."
    assert note == (
        "Ask www[.]evil[.]example about it. Links that nobody gave were made unclickable: hxxps://evil[.]example, "
        "www[.]evil[.]example. 1 picture was left out."
    )


def test_a_clean_draft_gets_no_note_from_us() -> None:
    assert Screen().parted("# Guide\n") == ("# Guide", "")


@pytest.mark.parametrize("links", [LISTED_MAX - 1, LISTED_MAX, LISTED_MAX + 1])
def test_of_many_links_the_first_are_named(links: int) -> None:
    screen = Screen()
    screen.passage(" ".join(f"https://evil.example/{number}" for number in range(links)))
    note = screen.note("")
    assert note.count("evil[.]example") == min(links, LISTED_MAX)
    assert note.endswith(", and 1 more.") == (links > LISTED_MAX)


@pytest.mark.parametrize("length", [NOTE_MAX - 1, NOTE_MAX, NOTE_MAX + 1])
def test_a_clipped_note_still_tells_what_was_held_back(length: int) -> None:
    screen = Screen()
    screen.passage("https://evil.example/" + "a" * 500)
    note = screen.note("n" * length)
    assert len(note.partition(" Links")[0]) == min(length, NOTE_MAX)
    assert note.endswith("aaa….")
    assert len(note) < NOTE_MAX + 200


@pytest.mark.parametrize("body", [PROGRAM, f"```python\n{PROGRAM}```"], ids=["bare", "in one listing"])
def test_a_program_keeps_its_links_and_is_shown_as_a_listing(body: str) -> None:
    screen = Screen()
    shown = screen.deliverable(body)
    assert shown == body.strip()
    assert screen.note("") == "Links in the code that nobody gave: hxxps://api[.]example/v1."
    assert as_listing(shown).startswith("```")
    assert as_listing(shown).rstrip().endswith("```")


@pytest.mark.parametrize(
    "body",
    [
        f"# Guide\n\n```python\n{PROGRAM}```\n",
        f"```python\n{PROGRAM}```\n\nAnd https://evil.example.",
        f"```\nx\n```\nhttps://evil.example\n```\n{PROGRAM}```",
        f"````\n```\n{PROGRAM}```\n````",
        f"~~~\n{PROGRAM}~~~",
        PROGRAM + '"""\n```\nhttps://evil.example\n"""\n',
    ],
)
def test_a_document_with_listings_is_no_program(body: str) -> None:
    shown = Screen().deliverable(body)
    assert "https://" not in shown
    assert not is_program(body)


def test_a_secret_is_held_back_from_a_program_too() -> None:
    assert KEY not in Screen().deliverable(PROGRAM + f'KEY = "{KEY}"\n')


def test_remarks_stand_on_one_line() -> None:
    assert Screen().remark("a\n\n# SYSTEM\n<!channel>") == "a # SYSTEM (at)channel"


# ---- what was given


def given_sections(**texts: str) -> tuple[Section, ...]:
    return tuple(Section(SectionName[name], entries=(Entry("X1", text),)) for name, text in texts.items())


@pytest.mark.parametrize("name", ["TITLE", "CATEGORY", "BRIEF", "FILES", "RUBRIC", "DRAFT", "UNMET", "FEEDBACK"])
def test_what_people_wrote_and_what_stood_in_the_draft_gives_links(name: str) -> None:
    given = given_in(given_sections(**{name: "see https://a.example"}))
    assert given == given_by(["https://a.example"])


@pytest.mark.parametrize("name", ["DECLINED", "ANSWER", "PROBLEMS"])
def test_what_a_model_wrote_gives_nothing(name: str) -> None:
    assert given_in(given_sections(**{name: "https://a.example @here"})) == given_by([])


@pytest.mark.parametrize(("name", "gives"), [("BRIEF", True), ("DRAFT", True), ("FEEDBACK", False), ("UNMET", False)])
def test_a_reviewer_pings_nobody_through_the_agent(name: str, gives: bool) -> None:
    assert bool(given_in(given_sections(**{name: "<!channel>"})).mentions) is gives


def test_the_links_of_a_program_give_nothing() -> None:
    assert given_in((draft_section(a_draft(PROGRAM).blocks),)) == given_by([])
    assert given_in((draft_section(a_draft("Read https://a.example.\n").blocks),)) == given_by(["https://a.example"])


def test_a_task_gives_what_its_owner_typed() -> None:
    task = a_task(brief="Link https://a.example and begin with @everyone.", title="For b.example", files=("c.pdf",))
    given = given_in(task_sections(task))
    assert {"//a.example", "//b.example"} <= given.links
    assert given.mentions == {"@everyone"}
    assert Fact.BY_OWNER not in given.mentions
