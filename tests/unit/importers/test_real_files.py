"""The public task files, whole and cut off at random bytes."""

import csv
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.domain.rubric import CRITERION_TEXT_MAX
from bot.errors import ImportInvalid
from bot.importers.redraft import write
from bot.importers.task_file import BadRow, ImportedTask, TaskFileFormat, read_tasks

DATA = Path(__file__).resolve().parents[4] / "shared" / "data"
ACE_FILES = ("ACE-DIY", "ACE-Food", "ACE-Gaming", "ACE-Shopping")

pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason=f"the public task files are not at {DATA}")


def ace(name: str) -> Path:
    return DATA / "ace" / f"{name}.csv"


def writingbench() -> Path:
    return DATA / "writingbench" / "length_subset.jsonl"


def all_tasks(path: Path) -> list[ImportedTask]:
    tasks = []
    for result in read_tasks(path):
        assert isinstance(result, ImportedTask), result
        tasks.append(result)
    return tasks


@pytest.mark.parametrize(
    ("name", "criteria", "hurdles"),
    [("ACE-DIY", 210, 20), ("ACE-Food", 150, 34), ("ACE-Gaming", 107, 23), ("ACE-Shopping", 125, 28)],
)
def test_ace_gives_its_20_tasks(name: str, criteria: int, hurdles: int) -> None:
    tasks = all_tasks(ace(name))
    assert len(tasks) == 20
    assert sum(len(task.criteria) for task in tasks) == criteria
    assert sum(each.required for task in tasks for each in task.criteria) == hurdles
    assert all(4 <= len(task.criteria) <= 15 for task in tasks)
    assert all(len(task.title) <= 80 and len(task.title) >= 10 for task in tasks)


def test_no_two_ace_files_use_the_same_key() -> None:
    keys = [task.key for name in ACE_FILES for task in all_tasks(ace(name))]
    assert len(keys) == len(set(keys)) == 80


@pytest.mark.parametrize("name", ACE_FILES)
def test_ace_lines_are_those_of_an_editor(name: str) -> None:
    lines = ace(name).read_text(encoding="utf-8").split("\n")
    for task in all_tasks(ace(name)):
        assert f",{task.key.removeprefix('ace:')}," in lines[task.line - 1]


def test_writingbench_gives_222_tasks_of_5_criteria() -> None:
    tasks = all_tasks(writingbench())
    assert len({task.key for task in tasks}) == len(tasks) == 222
    assert [task.line for task in tasks] == list(range(1, 223))
    assert {len(task.criteria) for task in tasks} == {5}
    assert all(each.required for task in tasks for each in task.criteria)
    assert max(len(each.text) for task in tasks for each in task.criteria) < CRITERION_TEXT_MAX
    assert {task.category for task in tasks} == {"Writing"}


def test_every_public_task_survives_export_and_import(tmp_path: Path) -> None:
    tasks = [task for path in (*map(ace, ACE_FILES), writingbench()) for task in all_tasks(path)]
    path = tmp_path / "export.jsonl"
    path.write_text("".join(write(tasks)), encoding="utf-8", newline="")
    assert list(write(all_tasks(path))) == list(write(tasks))


def results_of(path: Path, fmt: TaskFileFormat = TaskFileFormat.AUTO) -> list[ImportedTask | BadRow]:
    try:
        return list(read_tasks(path, fmt))
    except ImportInvalid:
        return []


@dataclass(frozen=True)
class Place:
    """Where a record stands in the file, in bytes."""

    start: int
    raw: bytes
    key: str
    has_open_end: bool
    """Its last cell has no quotes, so a shorter one looks as whole."""

    def is_whole_before(self, cut: int) -> bool:
        return cut >= self.start + len(self.raw)

    def may_look_whole_before(self, cut: int) -> bool:
        return self.has_open_end and cut > self.start + self.raw.rindex(b",")


def places(path: Path) -> Iterator[Place]:
    offsets = [0]
    for line in path.read_bytes().split(b"\n"):
        offsets.append(offsets[-1] + len(line) + 1)
    with path.open(encoding="utf-8", newline="") as stream:
        reader = csv.reader(stream, strict=True)
        next(reader)
        first = reader.line_num
        for record in reader:
            raw = path.read_bytes()[offsets[first] : offsets[reader.line_num]].rstrip(b"\r\n")
            yield Place(offsets[first], raw, f"ace:{record[1]}", not raw.endswith(b'"'))
            first = reader.line_num


@pytest.mark.parametrize("name", ACE_FILES)
def test_an_ace_file_that_is_cut_off_never_gives_part_of_a_task_if_the_cut_can_be_seen(
    tmp_path: Path, name: str
) -> None:
    whole = {task.key: task for task in all_tasks(ace(name))}
    records = list(places(ace(name)))
    content = ace(name).read_bytes()
    path = tmp_path / "cut.csv"
    random_cuts = [random.Random(name).randrange(len(content)) for _ in range(150)]
    random_cuts += [random.Random(f"{name}{n}").randrange(len(content)) for n in range(150)]
    near_ends = [place.start + len(place.raw) - back for place in records[::7] for back in (0, 1, 3, 20)]
    for cut in {*random_cuts, *near_ends}:
        path.write_bytes(content[:cut])
        tasks = {task.key: task for task in results_of(path, TaskFileFormat.ACE) if isinstance(task, ImportedTask)}
        inside = next((each for each in records if each.start < cut and not each.is_whole_before(cut)), None)
        left = [each for each in records if each.is_whole_before(cut)]
        for key, task in tasks.items():
            if task == whole[key]:
                continue
            # Only the last task may differ, and only by rows that are wholly gone or by an open end.
            assert key == (inside or left[-1]).key, (cut, key)
            assert inside is None or inside.may_look_whole_before(cut), (cut, key)
            shared = len([each for each in left if each.key == key])
            assert task.criteria[:shared] == whole[key].criteria[:shared]
            assert len(task.criteria) - shared == (1 if inside else 0)
        if inside is not None and not inside.may_look_whole_before(cut):
            assert inside.key not in tasks, (cut, inside.key)
        safe = {each.key for each in left} - {each.key for each in records[len(left) - 1 :]}
        assert safe <= tasks.keys()


def test_a_writingbench_file_that_is_cut_off_gives_whole_tasks_and_one_bad_row(tmp_path: Path) -> None:
    content = b"".join(writingbench().read_bytes().splitlines(keepends=True)[30:42])
    path = tmp_path / "cut.jsonl"
    path.write_bytes(content)
    whole = {task.key: task for task in all_tasks(path)}
    source = random.Random(7)
    for cut in sorted(source.randrange(len(content)) for _ in range(120)):
        path.write_bytes(content[:cut])
        results = results_of(path)
        tasks = [result for result in results if isinstance(result, ImportedTask)]
        assert all(task == whole[task.key] for task in tasks)
        assert len(tasks) == content[:cut].count(b"\n") or not results
        if results and not content[:cut].endswith(b"\n"):
            assert isinstance(results[-1], BadRow) or content[cut : cut + 1] == b"\n"


@pytest.mark.parametrize("fmt", TaskFileFormat)
def test_no_damage_is_ever_more_than_a_refusal(tmp_path: Path, fmt: TaskFileFormat) -> None:
    source = random.Random(str(fmt))
    lines = writingbench().read_bytes().splitlines(keepends=True)
    gdpval = json.dumps({"task_id": "a", "prompt": "Do it", "rubric_pretty": "[+1] Good\n[+-2] Bad"}).encode()
    exported = "".join(write(all_tasks(ace("ACE-DIY"))[:3])).encode()
    for content in (ace("ACE-Food").read_bytes()[:40_000], lines[5], b"\n".join([gdpval] * 5), exported):
        for _ in range(25):
            damaged = bytearray(content)
            for _ in range(source.randrange(1, 20)):
                damaged[source.randrange(len(damaged))] = source.choice(b'\x80\xff",{}[]\r\n\\\x01 9')
            path = tmp_path / "damaged"
            path.write_bytes(damaged)
            for result in results_of(path, fmt):
                assert result.line >= 1
