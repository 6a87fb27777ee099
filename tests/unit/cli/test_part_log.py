from pathlib import Path

from bot.cli.local.part_log import ENDS, ERRORS_KEPT, PartLog


def test_everything_is_written_and_errors_are_counted(tmp_path: Path) -> None:
    log = PartLog(tmp_path / "parts.log")
    for line in ('{"level": "info", "event": "fine"}', '{"level": "error", "event": "bad"}', "Traceback …", "", "[1]"):
        log.say("worker", line)
    log.close()
    assert log.count == 3
    assert log.errors == ['worker: {"level": "error", "event": "bad"}', "worker: Traceback …", "worker: [1]"]
    assert len(log.path.read_text().splitlines()) == 5


def test_the_first_hundred_errors_are_kept(tmp_path: Path) -> None:
    log = PartLog(tmp_path / "parts.log")
    for number in range(ERRORS_KEPT + 1):
        log.say("worker", f"error {number}")
    log.close()
    assert log.count == ERRORS_KEPT + 1
    assert log.errors[-1] == f"worker: error {ERRORS_KEPT - 1}"


def test_what_is_said_while_everything_is_taken_down_is_no_error(tmp_path: Path) -> None:
    log = PartLog(tmp_path / "parts.log")
    log.ends()
    log.say("slack", "connection lost")
    log.close()
    assert log.count == 0
    assert log.path.read_text().splitlines() == [ENDS, "slack | connection lost"]
