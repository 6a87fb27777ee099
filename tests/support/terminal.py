"""A terminal for tests: runs `redraft` as people do, in a process of its own, with a data directory of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

REDRAFT = (sys.executable, "-W", "error", "-m", "bot.cli")
AS_NOBODY = (sys.executable, "-W", "error", "-m", "tests.support.nobody")
"""For root, who may write anywhere."""
ROOT = Path(__file__).parents[2]
COMMAND_SECONDS = 60


@dataclass(frozen=True)
class Answer:
    """What a command answered."""

    out: str
    err: str
    code: int

    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def error(self) -> dict[str, Any]:
        """The error as JSON; `--json` was given."""
        fields: dict[str, Any] = json.loads(self.err.splitlines()[-1])["error"]
        return fields


Redraft = Callable[..., Answer]
"""Runs one command line within this process."""


@dataclass
class Terminal:
    data_dir: Path
    cwd: Path
    settings: dict[str, str] = field(default_factory=dict)
    program: tuple[str, ...] = REDRAFT

    @property
    def environment(self) -> dict[str, str]:
        path = os.pathsep.join((str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])))
        return {**os.environ, "PYTHONPATH": path, "REDRAFT_DATA_DIR": str(self.data_dir), **self.settings}

    def popen(self, *arguments: str, **options: Any) -> subprocess.Popen[str]:
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
        return subprocess.Popen([*self.program, *arguments], cwd=self.cwd, env=self.environment, text=True, **pipes)

    def run(self, *arguments: str, typed: str = "", settings: Mapping[str, str] | None = None) -> Answer:
        """One command, to its end."""
        terminal = Terminal(self.data_dir, self.cwd, {**self.settings, **(settings or {})}, self.program)
        process = terminal.popen(*arguments)
        out, err = process.communicate(typed, timeout=COMMAND_SECONDS)
        return Answer(out, err, process.returncode)

    def ok(self, *arguments: str, typed: str = "") -> str:
        """What a command that must succeed says."""
        answer = self.run(*arguments, typed=typed)
        if answer.code:
            raise AssertionError(
                f"redraft {' '.join(arguments)} exited with {answer.code}:\n{answer.out}\n{answer.err}"
            )
        return answer.out
