"""`redraft report` in a terminal: tables, JSON, CSV, a page; of some tasks, of one, of none."""

import csv
import io
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from bot.cli import funnel
from bot.measure.flat import COLUMNS, CRITERIA_COLUMNS, REVIEWER_COLUMNS
from tests.support.terminal import Redraft

RUBRIC = '=HYPERLINK("http://x") is named and is linked\nFits on a page'


@pytest.fixture
def scored(redraft: Redraft) -> Redraft:
    """One task with one draft, of which one criterion of two is met."""
    made = redraft("tasks", "new", "--title", "Sign", "--brief", "Write a sign.", "--rubric", RUBRIC)
    assert made.code == 0, made.err
    assert redraft("worker", "--burst").code == 0
    assert redraft("tasks", "score", "1", "--met", "2", "--not-met", "1").code == 0
    return redraft


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


@pytest.mark.parametrize("view", ["lift", "criteria", "reviewers"])
@pytest.mark.parametrize("form", [[], ["--json"], ["--csv"], ["--html"]])
def test_no_data_is_no_error(redraft: Redraft, view: str, form: list[str]) -> None:
    answer = redraft("report", view, *form)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out


def test_no_data_is_said_kindly(redraft: Redraft) -> None:
    assert "There are no tasks yet." in redraft("report").out
    assert "Nobody has given feedback" in redraft("report", "reviewers").out
    assert "No task fits all of that" in redraft("report", "--category", "writing").out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--agent", "cluade"), "Did you mean “claude”?"),
        (("--category", "wrting"), "Did you mean “Writing”?"),
        (("--since", "yesterday"), "“yesterday” is no day; write one such as 2026-10-01"),
        (("--task", "12"), "There is no task “12”."),
        (("--json", "--csv"), "give one of --json, --csv, --html and --chart"),
        (("--chart", "x.png", "--html"), "give one of --json, --csv, --html and --chart"),
        (("--chart", "x.pdf"), "--chart writes .png and .svg; “x.pdf” ends in neither"),
        (("--chart", "png"), "“png” ends in neither"),
        (("criteria", "--chart", "x.png"), "--chart draws the report; there is no picture of criteria"),
        (("--dark",), "--dark goes with --chart"),
        (("criteria", "--compare", "study"), "--compare stands beside the report's tables"),
        (("--compare", "rivals"), "`--compare` “rivals” is not known. Known are: study."),
        (("critera",), "The view “critera” is not known. Did you mean “criteria”?"),
    ],
)
def test_what_cannot_be_understood_is_refused_with_what_is_possible(
    redraft: Redraft, arguments: tuple[str, ...], sentence: str
) -> None:
    answer = redraft("report", *arguments)
    assert (answer.code, answer.out) == (2, "")
    assert sentence in re.sub(r"\s+", " ", answer.err)


def test_one_task_is_told_without_rates(scored: Redraft) -> None:
    told = scored("report").out
    assert "1 task: 1 in review." in told
    assert re.search(r"^All tasks +1 +not enough data", told, re.MULTILINE)
    assert scored("report", "--task", "1", "--json").json()["total"]["tasks"] == 1
    assert scored("report", "--since", "2099-01-01", "--json").json()["total"]["tasks"] == 0


def test_the_study_stands_beside_ours_when_asked(scored: Redraft) -> None:
    told = scored("report", "--compare", "study").out
    assert re.search(r"^Claude Sonnet 4 +322 +39\.8% +51\.2% +\+29% +55\.9% +37 of 194", told, re.MULTILINE)
    assert re.search(r"^GPT-5 +322 +19\.6% +33\.5% +\+71% +42\.3% \(predicted\)", told, re.MULTILINE)
    assert re.search(r"^Ours, all tasks +1 +not enough data", told, re.MULTILINE)


def test_the_columns_of_the_csv_are_the_same_for_any_data(redraft: Redraft, scored: Redraft) -> None:
    found = rows(scored("report", "--csv").out)
    assert [row["group"] for row in found] == ["all", "agent", "category", "cycle"]
    assert all(tuple(row) == COLUMNS for row in found)
    assert (found[0]["n"], found[0]["solo_rate"], found[0]["why"]) == ("1", "", "not enough data")
    assert tuple(rows(scored("report", "criteria", "--csv").out)[0]) == CRITERIA_COLUMNS
    assert tuple(rows(scored("report", "reviewers", "--csv").out)[0]) == REVIEWER_COLUMNS


def test_no_cell_of_the_csv_is_a_formula(scored: Redraft) -> None:
    [criterion] = rows(scored("report", "criteria", "--csv").out)
    assert criterion["text"].startswith("'=HYPERLINK")
    assert (criterion["failed"], criterion["judged"]) == ("1", "1")


def test_criteria_and_reviewers_have_a_view_of_their_own(scored: Redraft) -> None:
    told = scored("report", "criteria").out
    assert "Fail most" in told
    assert "task 1, criterion 1" in told
    assert scored("report", "criteria", "--json").json()["failing"][0]["failed"] == 1
    [reviewer] = scored("report", "reviewers", "--json").json()
    assert reviewer["row"]["scorecards"] == 1


class Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in {"meta", "!doctype"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_is_one_file_that_asks_nobody_for_anything(scored: Redraft) -> None:
    text = scored("report", "--html").out
    page = Page()
    page.feed(text)
    assert not page.open
    names = [tag for tag, _ in page.tags]
    assert names.count("table") == names.count("caption") > 3
    assert not {"script", "link", "img", "iframe"} & set(names)
    assert all("scope" in attributes for tag, attributes in page.tags if tag == "th")
    assert not [name for _, attributes in page.tags for name in attributes if name in {"src", "href"}]
    assert "http" not in re.sub(r'http-equiv="[^"]*"', "", text)
    assert "prefers-color-scheme: dark" in text


def test_words_of_people_cannot_become_markup_of_the_page(redraft: Redraft) -> None:
    from datetime import UTC, datetime

    from bot.measure.page import page
    from bot.measure.tables import Table

    table = Table("<b>", ("", "<i>"), (("<script>alert(1)</script>", '"&'),), "</p>")
    made = page("<t>", "<s>", [table], datetime(2026, 11, 23, tzinfo=UTC))
    assert "<script>" not in made
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in made


@pytest.fixture(scope="module")
def five(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data directory of five tasks with one draft each, which is complete."""
    folder = tmp_path_factory.mktemp("five")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("REDRAFT_DATA_DIR", str(folder))
        for number in range(1, 6):
            made = ("--title", f"Sign {number}", "--brief", "Write a sign.", "--rubric", "Fits on a page")
            assert funnel.run(("tasks", "new", *made)) == 0
        assert funnel.run(("worker", "--burst")) == 0
        for number in range(1, 6):
            assert funnel.run(("tasks", "score", str(number), "--met", "1")) == 0
    return folder


@pytest.fixture
def scored_five(redraft: Redraft, five: Path, monkeypatch: pytest.MonkeyPatch) -> Redraft:
    monkeypatch.setenv("REDRAFT_DATA_DIR", str(five))
    return redraft


@pytest.mark.parametrize(("form", "begins"), [("png", b"\x89PNG"), ("svg", b"<svg"), ("SVG", b"<svg")])
def test_pictures_are_written_beside_the_name_that_was_given(
    scored_five: Redraft, tmp_path: Path, form: str, begins: bytes
) -> None:
    light, dark = tmp_path / f"light.{form}", tmp_path / f"dark.{form}"
    answer = scored_five("report", "--chart", str(light))
    assert (answer.code, answer.err) == (0, "")
    assert f"light-lift.{form}: Share of tasks complete" in answer.out
    assert "All tasks, n = 5: 100% solo, 100% with feedback." in answer.out
    assert scored_five("report", "--chart", str(dark), "--dark").code == 0
    pictures = {each.name: each.read_bytes() for each in tmp_path.glob(f"*.{form}")}
    assert set(pictures) == {f"light-lift.{form}", f"dark-lift.{form}"}
    assert all(each.startswith(begins) for each in pictures.values())
    assert pictures[light.name.replace(".", "-lift.")] != pictures[dark.name.replace(".", "-lift.")]


def test_the_page_has_the_pictures_of_both_themes(scored_five: Redraft) -> None:
    text = scored_five("report", "--html").out
    assert text.count('<svg role="img" aria-label="Share of tasks complete') == 2


def test_pictures_that_cannot_be_written_or_drawn_are_told(
    scored_five: Redraft, redraft: Redraft, tmp_path: Path
) -> None:
    answer = scored_five("report", "--chart", str(tmp_path / "nowhere" / "x.png"))
    assert (answer.code, answer.out) == (2, "")
    assert "No such file or directory" in answer.err
    answer = scored_five("report", "--since", "2099-01-01", "--chart", str(tmp_path / "x.png"))
    assert (answer.code, answer.out) == (0, "")
    assert "That takes 5 tasks" in answer.err
    assert not list(tmp_path.iterdir())
