"""Our own format: what is exported comes back, and a misspelt field is never ignored."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from bot.domain.rubric import Criterion
from bot.domain.task import CATEGORIES, AgentName
from bot.domain.text import is_blank, visible
from bot.importers.redraft import write
from bot.importers.task_file import BadRow, ImportedTask, TaskFileFormat, read_tasks

TASK: dict[str, Any] = {
    "key": "post",
    "title": "A launch post",
    "brief": "Write it.\n\nKeep it short.",
    "category": "Writing",
    "agent": "claude",
    "rubric": [{"text": "Under 200 words"}, {"text": "Uses hype", "required": False, "points": -3}],
    "files": ["notes.pdf"],
}


def imported(folder: Path, *lines: object) -> list[ImportedTask | BadRow]:
    path = folder / "tasks.jsonl"
    path.write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    return list(read_tasks(path, TaskFileFormat.REDRAFT))


def test_a_line_becomes_a_task(tmp_path: Path) -> None:
    assert imported(tmp_path, TASK) == [
        ImportedTask(
            key="post",
            line=1,
            title="A launch post",
            brief="Write it.\n\nKeep it short.",
            category="Writing",
            criteria=(Criterion(1, "Under 200 words"), Criterion(2, "Uses hype", required=False, points=-3)),
            files=("notes.pdf",),
            agent=AgentName.CLAUDE,
        )
    ]


def test_category_agent_and_files_may_be_left_out(tmp_path: Path) -> None:
    (task,) = imported(tmp_path, {name: TASK[name] for name in ("key", "title", "brief", "rubric")})
    assert isinstance(task, ImportedTask)
    assert (task.category, task.agent, task.files) == ("Other", AgentName.AUTO, ())


def test_a_rubric_may_be_typed_as_in_the_form(tmp_path: Path) -> None:
    (task,) = imported(tmp_path, {**TASK, "rubric": "Under 200 words\nNames the date"})
    assert isinstance(task, ImportedTask)
    assert [each.text for each in task.criteria] == ["Under 200 words", "Names the date"]


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"breif": "x"}, "“breif” cannot be used: a task has no such field; did you mean “brief”?"),
        ({"Title": "x"}, "did you mean “title”?"),
        ({"colour": "red"}, "the fields are key, title, brief, rubric, category, agent, files"),
        ({"rubric": [{"text": "a", "require": True}]}, "criterion 1 has no such field; did you mean “required”?"),
        ({"key": None}, "“key” cannot be used: it is missing"),
        ({"key": " "}, "The key is empty."),
        ({"key": "k" * 201}, "The key has 201 characters; at most 200 fit."),
        ({"key": "a\nb"}, "The key cannot be used: it must be one line"),
        ({"key": 7}, "it must be text, not the number 7"),
        ({"title": "t" * 151}, "The title has 151 characters; at most 150 fit."),
        ({"title": "two\nlines"}, "The title cannot be used: it must be one line"),
        ({"brief": "b" * 100_001}, "The brief has 100,001 characters; at most 100,000 fit."),
        ({"brief": "in\u202evisible"}, "The brief contains RIGHT-TO-LEFT OVERRIDE (U+202E) at character 3"),
        ({"brief": "\ud800"}, "U+D800"),
        ({"category": "Wirting"}, "The category “Wirting” is not known. Use one of: Accounting & Consulting;"),
        ({"category": 1}, "it must be text"),
        ({"agent": "gtp"}, "The agent “gtp” is not known. Use one of: auto; claude; gpt"),
        ({"rubric": None}, "“rubric” cannot be used: it is missing"),
        ({"rubric": " "}, "The rubric is empty; it needs at least one entry."),
        ({"rubric": "Is good (0 points)"}, "Line 1 of the rubric cannot be read: "),
        ({"rubric": {}}, "it must be text or a list, not an object"),
        ({"rubric": []}, "The rubric is empty; it needs at least one entry."),
        ({"rubric": [{"text": "a"}] * 51}, "The rubric has 51 entries; at most 50 fit."),
        ({"rubric": ["a"]}, "Criterion 1 cannot be used: it must be an object, not the text “a”"),
        ({"rubric": [{"points": 1}]}, "“text” cannot be used: it is missing"),
        ({"rubric": [{"text": "a", "points": 0}]}, "Criterion 1 cannot be used: its points must be"),
        ({"rubric": [{"text": "a", "points": "1"}]}, "The points of criterion 1 cannot be used"),
        ({"rubric": [{"text": "a", "required": 1}]}, "“required” of criterion 1 cannot be used"),
        ({"files": "a.pdf"}, "“files” cannot be used: it must be a list"),
        ({"files": [1]}, "File 1 cannot be used: it must be text or an object"),
        ({"files": [{"name": "a", "sha": "b"}]}, "file 1 has no such field; did you mean “sha256”?"),
        ({"files": [{"sha256": "0" * 64}]}, "“name” cannot be used: it is missing"),
        (
            {"files": [{"name": "a", "sha256": "0" * 63}]},
            "“sha256” of file 1 cannot be used: it must be 64 hexadecimal",
        ),
        ({"files": [{"name": "a", "sha256": 7}]}, "“sha256” of file 1 cannot be used"),
        ({"files": [""]}, "File 1 is empty."),
        ({"files": ["a\nb"]}, "File 1 cannot be used: it must be one line"),
        ({"files": ["a"] * 11}, "The list of files has 11 entries; at most 10 fit."),
    ],
)
def test_a_line_that_is_no_task_says_why(tmp_path: Path, fields: dict[str, Any], why: str) -> None:
    (bad,) = imported(tmp_path, {**TASK, **fields})
    assert isinstance(bad, BadRow)
    assert why in bad.why


def test_what_is_quoted_from_the_file_is_short_and_visible(tmp_path: Path) -> None:
    (bad,) = imported(tmp_path, {**TASK, "\u202eevil\n" + "x" * 500: 1})
    assert isinstance(bad, BadRow)
    assert bad.why == visible(bad.why)
    assert "\n" not in bad.why
    assert len(bad.why) < 250


hidden = [chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0xE0000, 0xE0080))]
visible_characters = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters=hidden)


def shown(maximum: int) -> st.SearchStrategy[str]:
    texts = st.text(visible_characters | st.sampled_from("\n\r\t"), min_size=1, max_size=maximum)
    return texts.filter(lambda text: not is_blank(text))


def lines(maximum: int) -> st.SearchStrategy[str]:
    texts = st.text(visible_characters, min_size=1, max_size=maximum).map(lambda text: " ".join(text.split()))
    return texts.filter(lambda text: not is_blank(text))


without_files = st.builds(
    ImportedTask,
    key=lines(60),
    line=st.just(1),
    title=lines(80),
    brief=shown(500),
    category=st.sampled_from(CATEGORIES),
    criteria=st.lists(
        st.builds(
            Criterion,
            number=st.just(0),
            text=shown(100),
            required=st.booleans(),
            points=st.integers(-1000, 1000).filter(bool),
        ),
        min_size=1,
        max_size=8,
    ).map(lambda found: tuple(Criterion(n, each.text, each.required, each.points) for n, each in enumerate(found, 1))),
    files=st.just(()),
    digests=st.just(()),
    agent=st.sampled_from(AgentName),
)
files = st.lists(st.tuples(lines(40), st.sampled_from(["", "0a" * 32])), max_size=10)


def with_files(task: ImportedTask, found: list[tuple[str, str]]) -> ImportedTask:
    digests = tuple(digest for _, digest in found)
    return replace(task, files=tuple(name for name, _ in found), digests=digests if any(digests) else ())


tasks = st.builds(with_files, without_files, files)


@given(st.lists(tasks, min_size=1, max_size=4, unique_by=lambda task: task.key))
@settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
def test_what_is_exported_comes_back(tmp_path: Path, exported: list[ImportedTask]) -> None:
    path = tmp_path / "export.jsonl"
    path.write_text("".join(write(exported)), encoding="utf-8", newline="")
    back = list(read_tasks(path))
    assert [result.line for result in back] == list(range(1, len(exported) + 1))
    assert list(write(task for task in back if isinstance(task, ImportedTask))) == list(write(exported))
    assert [(task.files, task.digests) for task in back if isinstance(task, ImportedTask)] == [
        (task.files, task.digests) for task in exported
    ]
    assert [task.criteria for task in back if isinstance(task, ImportedTask)] == [task.criteria for task in exported]
