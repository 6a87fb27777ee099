import json
from typing import Any

import pytest
from pydantic import SecretStr

from bot import log
from bot.config import load_settings

logger = log.get("tests.log")


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    captured = capsys.readouterr()
    assert captured.out == "", "standard output belongs to the command"
    return [json.loads(line) for line in captured.err.splitlines()]


def test_a_line_says_what_where_and_when(capsys: pytest.CaptureFixture[str]) -> None:
    log.configure(json=True)
    with log.bound(task="t1", job="j1"):
        logger.info("draft_recorded", words=420)
    logger.info("idle")
    first, second = lines(capsys)
    assert first["timestamp"].endswith("Z")
    assert first.items() >= {"event": "draft_recorded", "level": "info", "module": "tests.log", "words": 420}.items()
    assert first.items() >= {"task": "t1", "job": "j1"}.items()
    assert "task" not in second, "what was bound ends with its block"


@pytest.mark.parametrize(("level", "shown"), [("debug", 3), ("INFO", 2), ("Error", 1)])
def test_what_is_below_the_level_is_not_shown(capsys: pytest.CaptureFixture[str], level: str, shown: int) -> None:
    log.configure(json=True, level=level)
    logger.debug("a")
    logger.info("b")
    logger.error("c")
    assert len(lines(capsys)) == shown


@pytest.mark.parametrize("as_json", [True, False])
def test_an_exception_is_logged_with_its_traceback_on_one_event(
    capsys: pytest.CaptureFixture[str], as_json: bool
) -> None:
    log.configure(json=as_json)
    error = ZeroDivisionError("nobody is there")
    logger.error("job_failed", reference="abcd", exc_info=error)
    shown = capsys.readouterr().err
    assert "job_failed" in shown
    assert "ZeroDivisionError: nobody is there" in shown
    assert len(shown.splitlines()) == 1 or not as_json


@pytest.mark.parametrize("as_json", [True, False])
def test_a_secret_is_not_logged(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, as_json: bool
) -> None:
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-hunter2")
    monkeypatch.setenv("DATABASE_URL", "postgresql://ada:hunter2@db/redraft")
    log.configure(json=as_json)
    logger.info("settings", settings=load_settings(), token=SecretStr("xoxb-hunter2"))
    shown = capsys.readouterr().err
    assert "settings" in shown
    assert "hunter2" not in shown


def test_a_line_goes_to_standard_error_as_it_is_then(capsys: pytest.CaptureFixture[str]) -> None:
    """A terminal that is swapped for a file later gets the later lines."""
    log.configure(json=True)
    logger.info("first")
    assert len(lines(capsys)) == 1
    logger.info("second")
    assert len(lines(capsys)) == 1
