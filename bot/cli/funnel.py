"""The one place where errors become words on standard error, and exit codes. docs/command-line.md lists the codes."""

import errno
import os
import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from secrets import token_hex
from typing import Any

from typer import Abort
from typer.exceptions import TyperException
from typer.main import get_command

from bot.cli import terminal
from bot.cli.exits import INTERRUPTED, OUTPUT_LOST, READER_LEFT, UNEXPECTED
from bot.domain.text import visible
from bot.errors import RedraftError


@dataclass(frozen=True, slots=True)
class Failure:
    """An error as a person, or a program, gets it."""

    code: str
    message: str
    advice: str
    exit_code: int
    reference: str = ""

    @property
    def fields(self) -> dict[str, Any]:
        shown = {"code": self.code, "message": self.message, "advice": self.advice, "exit_code": self.exit_code}
        return shown | ({"reference": self.reference} if self.reference else {})


def run(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command line; what the process exits with."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    arguments, options = _without_debug(given)
    terminal.prepare_streams()
    try:
        code = _carried_out(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _leave_stdout_alone()
        return READER_LEFT
    except Exception as error:  # noqa: BLE001 - the funnel: whatever it is, a person gets a sentence and a reference
        failure = _failure(error)
        _show(failure, as_json="--json" in options)
        if "--debug" in options:
            traceback.print_exception(error)
        _flush_or_drop()
        return failure.exit_code
    return code


def _without_debug(given: list[str]) -> tuple[list[str], list[str]]:
    """The arguments without `--debug`, which may stand anywhere before `--`; and all options among them."""
    end = given.index("--") if "--" in given else len(given)
    options = [each for each in given[:end] if each.startswith("--")]
    return [each for each in given[:end] if each != "--debug"] + given[end:], options


def _carried_out(arguments: list[str]) -> int:
    from bot.cli.program import app  # an error in there goes through the funnel too

    code = get_command(app).main(arguments, prog_name="redraft", standalone_mode=False)
    return code if isinstance(code, int) else 0


def _failure(error: Exception) -> Failure:
    match error:
        case RedraftError():
            return Failure(error.code, str(error), error.advice, error.exit_code)
        case TyperException() if (unknown := _unknown_choice(error)) is not None:
            return _failure(unknown)
        case TyperException():
            context = getattr(error, "ctx", None)
            command = context.command_path if context else "redraft"
            return Failure("usage", error.format_message(), f"`{command} --help` shows how.", error.exit_code)
        case Abort():
            return Failure("interrupted", "Stopped.", "", INTERRUPTED)
        case OSError() if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
            why = f"The output could not be written: {error.strerror}"
            return Failure("output_lost", why, "Free some space, then do it again.", OUTPUT_LOST)
        case _:
            reference = token_hex(4)
            sentence = f"Something unexpected went wrong (reference {reference})."
            advice = "Run the same command with --debug to see where, and please report it."
            return Failure("unexpected", sentence, advice, UNEXPECTED, reference)


def _unknown_choice(error: TyperException) -> RedraftError | None:
    """Ours, with the nearest that there is, where somebody chose what an argument or option does not have."""
    from pydantic import ValidationError

    from bot.services.tasks import known_choice

    cause, asked = error.__cause__, getattr(error, "param", None)
    kind = getattr(asked, "type_descriptor", None)
    if asked is None or kind is None or not kind.is_choice or not isinstance(cause, ValidationError):
        return None
    given = str(cause.errors(include_url=False)[0]["input"])
    name = f"`{asked.opts[0]}`" if asked.opts[0].startswith("-") else f"The {asked.name}"
    try:
        known_choice(name, given, tuple(each.value for each in kind.choices))
    except RedraftError as unknown:
        return unknown
    return None


def _show(failure: Failure, *, as_json: bool) -> None:
    with suppress(OSError):  # nobody reads standard error any more
        if as_json:
            terminal.json_error({"error": failure.fields})
            return
        terminal.err.print(visible(failure.message), style="bold red", soft_wrap=True)
        if failure.advice:
            terminal.err.print(visible(failure.advice), soft_wrap=True)


def _flush_or_drop() -> None:
    try:
        sys.stdout.flush()
    except OSError:
        _leave_stdout_alone()


def _leave_stdout_alone() -> None:
    """The interpreter flushes standard output once more when it ends, and would complain."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
