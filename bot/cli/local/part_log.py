"""What the parts of redraft say: all of it into a file, and what is an error kept to be counted and shown."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

ERRORS_KEPT = 100
ENDS = "---- everything is taken down from here on ----"
_ERRORS = {"error", "critical"}


@dataclass
class PartLog:
    """`say` takes each line of a part, as JSON where redraft wrote it; any other line is an error."""

    path: Path
    errors: list[str] = field(default_factory=list)
    """The first of them, each with the name of its part."""
    count: int = 0
    """Of all errors."""
    _is_closing: bool = False
    _file: TextIO | None = None

    def say(self, part: str, line: str) -> None:
        self._write(f"{part} | {line}")
        if not self._is_closing and line.strip() and (told := _error(line)):
            self.count += 1
            if len(self.errors) < ERRORS_KEPT:
                self.errors.append(f"{part}: {told}")

    def ends(self) -> None:
        """From now on errors are not counted: the platforms go away, and the parts with them."""
        self._is_closing = True
        self._write(ENDS)

    def _write(self, line: str) -> None:
        if self._file is None:
            self._file = self.path.open("a", encoding="utf-8", buffering=1)
        self._file.write(f"{line}\n")

    def close(self) -> None:
        if self._file:
            self._file.close()
            self._file = None


def _error(line: str) -> str:
    """The line, if it is an error; else empty."""
    try:
        said = json.loads(line)
    except ValueError:
        return line
    if not isinstance(said, dict) or "level" not in said:
        return line
    return line if said["level"] in _ERRORS else ""
