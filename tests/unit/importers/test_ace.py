"""ACE: rows become tasks, and a row that cannot be used never leaves a task with a criterion missing."""

from pathlib import Path

import pytest

from bot.domain.rubric import Criterion
from bot.errors import ImportInvalid
from bot.importers.ace import read
from bot.importers.task_file import BadRow, ImportedTask, read_tasks

HEADER = "Criterion ID,Task ID,Prompt,Specified Prompt,Workflow,Hurdle Tag,Criteria type,Grounding,Description"


def a_row(criterion: int, task: object, *, prompt: str = "", tag: str = "Not", text: str = "Says how") -> str:
    prompt = prompt or f"Persona: I live here.\n\nPrompt: Tell me how to do number {task}."
    return f'{criterion},{task},"Short","{prompt}",Repairs,{tag},Steps,Grounded,"{text}"'


def a_table(folder: Path, *rows: str, header: str = HEADER, end: str = "\r\n") -> Path:
    path = folder / "ace.csv"
    path.write_text(end.join((header, *rows)), encoding="utf-8", newline="")
    return path


def keys(results: list[ImportedTask | BadRow]) -> list[str]:
    return [result.key for result in results if isinstance(result, ImportedTask)]


def bad_rows(results: list[ImportedTask | BadRow]) -> list[BadRow]:
    return [result for result in results if isinstance(result, BadRow)]


def test_the_rows_of_a_task_become_its_criteria(tmp_path: Path) -> None:
    rows = [a_row(1, 4, tag="Hurdle", text=" Names a breaker \n or a fuse "), a_row(2, 4)]
    assert list(read(a_table(tmp_path, *rows))) == [
        ImportedTask(
            key="ace:4",
            line=2,
            title="Tell me how to do number 4",
            brief="Persona: I live here.\n\nPrompt: Tell me how to do number 4.",
            category="Other",
            criteria=(
                Criterion(1, "Names a breaker \n or a fuse", required=True),
                Criterion(2, "Says how", required=False),
            ),
        )
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_through_cells_with_line_breaks(tmp_path: Path, end: str) -> None:
    rows = [a_row(1, 4), a_row(2, 9), a_row(3, 9, tag="Maybe")]
    task, bad = read(a_table(tmp_path, *rows, end=end))
    assert (task.line, bad.line) == (2, 8)


def test_scattered_rows_of_a_task_are_put_together(tmp_path: Path) -> None:
    rows = [a_row(1, 4), a_row(2, 9), a_row(3, 4)]
    results = list(read(a_table(tmp_path, *rows)))
    assert [(task.key, len(task.criteria)) for task in results if isinstance(task, ImportedTask)] == [
        ("ace:4", 2),
        ("ace:9", 1),
    ]


@pytest.mark.parametrize("header", [HEADER, HEADER.replace("Specified Prompt", "Else")])
def test_without_a_specified_prompt_the_prompt_is_the_brief(tmp_path: Path, header: str) -> None:
    row = a_row(1, 4).replace('"Persona: I live here.\n\nPrompt: Tell me how to do number 4."', '" "')
    (task,) = read(a_table(tmp_path, row, header=header))
    assert isinstance(task, ImportedTask)
    assert task.brief == "Short"


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (a_row(3, 9, tag="hurdel"), "its Hurdle Tag must be Hurdle or Not, not “hurdel”"),
        (a_row(3, 9, text=" "), "its Description is empty"),
        (a_row(2, 9), "criterion “2” is already on line 5"),
        (a_row(3, 9, prompt="Another one."), "its prompt is not that of line 5"),
        ("3,9,Short,Cut", "it has 4 of 9 columns"),
    ],
)
def test_a_bad_row_takes_its_task_with_it_and_no_other(tmp_path: Path, row: str, why: str) -> None:
    rows = [a_row(1, 4), a_row(2, 9), row, a_row(4, 9), a_row(5, 11)]
    results = list(read(a_table(tmp_path, *rows)))
    (bad,) = bad_rows(results)
    assert bad.line == 8
    assert why in bad.why
    assert bad.why.startswith("The row cannot be used: ")
    assert bad.why.endswith(". Not imported, as a criterion may be missing: task “9”.")
    assert keys(results) == ["ace:4", "ace:11"]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("3,9", "it has 2 of 9 columns"),
        ("3", "it has 1 of 9 columns"),
        (a_row(3, ""), "its Task ID is empty"),
        ("3,9,Short,Tell me, please,Repairs,Not,Steps,Grounded,Says how", "it has 10 cells for 9 columns"),
    ],
)
def test_a_row_of_an_unknown_task_spoils_the_tasks_beside_it(tmp_path: Path, row: str, why: str) -> None:
    rows = [a_row(1, 4), a_row(2, 9), row, a_row(4, 10), a_row(5, 11)]
    results = list(read(a_table(tmp_path, *rows)))
    (bad,) = bad_rows(results)
    assert why in bad.why
    assert bad.why.endswith("task “9”, “10”.")
    assert keys(results) == ["ace:4", "ace:11"]


def test_a_row_of_an_unknown_task_spoils_all_where_rows_are_scattered(tmp_path: Path) -> None:
    rows = [a_row(1, 4), a_row(2, 9), a_row(3, 4), "4", a_row(5, 11)]
    assert keys(list(read(a_table(tmp_path, *rows)))) == []


def test_every_bad_row_is_reported(tmp_path: Path) -> None:
    rows = [a_row(1, 4, tag="x"), a_row(2, 4, text=""), a_row(3, 9)]
    results = list(read(a_table(tmp_path, *rows)))
    assert [bad.line for bad in bad_rows(results)] == [2, 5]
    assert keys(results) == ["ace:9"]


def test_extra_cells_that_are_empty_do_no_harm(tmp_path: Path) -> None:
    assert keys(list(read(a_table(tmp_path, a_row(1, 4) + ",, ", ",,,,,,,,,,", "", a_row(2, 9))))) == ["ace:4", "ace:9"]


@pytest.mark.parametrize("cut", [-1, -5, -60])
def test_a_file_that_ends_inside_quotes_loses_its_last_task(tmp_path: Path, cut: int) -> None:
    path = a_table(tmp_path, a_row(1, 4), a_row(2, 9), a_row(3, 9))
    path.write_bytes(path.read_bytes()[:cut])
    results = list(read(path))
    (bad,) = bad_rows(results)
    assert bad.line == 8
    assert "9" in bad.why
    assert keys(results) == ["ace:4"]


@pytest.mark.parametrize(
    ("broken", "why"),
    [
        (a_row(3, 9).replace('"Says how"', '"Says "how""'), "its quotes do not fit"),
        (a_row(3, 9).replace('"Says how"', '"Says how'), "its quotes do not fit"),
        (a_row(3, 9).replace('"Says how"', '"' + "x" * 140_000 + '"'), "longer than any task can be"),
    ],
)
def test_what_follows_broken_quotes_is_not_guessed(tmp_path: Path, broken: str, why: str) -> None:
    rows = [a_row(1, 4), a_row(2, 9), broken, a_row(4, 11), a_row(5, 12)]
    results = list(read(a_table(tmp_path, *rows)))
    (bad,) = bad_rows(results)
    assert bad.line == 8
    assert why in bad.why
    assert "nothing from here on was read" in bad.why
    assert keys(results) == ["ace:4"]


def test_a_cell_that_is_not_utf8_takes_its_task_with_it(tmp_path: Path) -> None:
    path = a_table(tmp_path, a_row(1, 4), a_row(2, 9, text="It XX s fine"))
    path.write_bytes(path.read_bytes().replace(b"XX", b"\x92"))
    results = list(read(path))
    assert keys(results) == ["ace:4"]
    assert "the byte 0x92 in it is not UTF-8" in bad_rows(results)[0].why


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        ([a_row(n, 4) for n in range(51)], "The rubric has 51 entries; at most 50 fit."),
        ([a_row(1, 4, prompt="x" * 100_001)], "The brief has 100,001 characters"),
        ([a_row(1, 4, text="x" * 1_001)], "Criterion 1 has 1,001 characters"),
        ([a_row(1, 4, text="Do \u202ethis")], "RIGHT-TO-LEFT OVERRIDE"),
        ([a_row(1, 4, prompt="Hide\0me")], "U+0000"),
        ([a_row(1, 4, prompt="Say it.").replace('"Short","Say it."', '"",""')], "The brief is empty."),
    ],
)
def test_what_the_domain_refuses_is_said_in_its_words(tmp_path: Path, rows: list[str], why: str) -> None:
    (bad,) = read(a_table(tmp_path, *rows))
    assert isinstance(bad, BadRow)
    assert bad.why.startswith("Task “4”: ")
    assert why in bad.why


def test_a_title_that_would_be_empty_is_refused(tmp_path: Path) -> None:
    (bad,) = read(a_table(tmp_path, a_row(1, 4, prompt="***")))
    assert isinstance(bad, BadRow)
    assert "The title is empty." in bad.why


def test_a_column_that_is_there_twice_is_refused(tmp_path: Path) -> None:
    path = a_table(tmp_path, a_row(1, 4), header=HEADER.replace("Grounding", "Description"))
    with pytest.raises(ImportInvalid, match="line 1: the column “Description” is there twice"):
        list(read_tasks(path))
