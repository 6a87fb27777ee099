"""The bench runner says which way is better, and against what."""

from dataclasses import replace

import pytest

from tests.bench import Row, bench_click
from tests.bench.__main__ import line, main, names

SPEED = Row(
    what="jobs run",
    unit="jobs/s",
    ours=900.0,
    baseline=300.0,
    baseline_name="stock RQ",
    more_is_better=True,
    repeats=5,
)


def test_a_ratio_above_one_is_better_whichever_way_the_unit_counts() -> None:
    assert SPEED.ratio == pytest.approx(3.0)
    assert replace(SPEED, more_is_better=False).ratio == pytest.approx(1 / 3)


def test_a_line_names_its_baseline_and_shows_both_values() -> None:
    assert line(SPEED) == "  jobs run: 3.00 × as good as stock RQ  (900 against 300 jobs/s, 5 repeats)"


def test_an_unknown_benchmark_is_named_and_nothing_runs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["no-such"]) == 2
    assert capsys.readouterr().out.startswith("There is no benchmark no-such; there are: ")


def test_seconds_are_for_the_one_that_is_named_with_them(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(seconds: int = 60) -> list[Row]:
        return [replace(SPEED, repeats=seconds)]

    monkeypatch.setattr(bench_click, "run", run)
    assert main(["click=7"]) == 0
    assert "(900 against 300 jobs/s, 7 repeats)" in capsys.readouterr().out
    assert main(["click"]) == 0
    assert "60 repeats" in capsys.readouterr().out


def test_only_modules_that_measure_are_found() -> None:
    assert "__main__" not in names()
