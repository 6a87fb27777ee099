"""A process that reads one PDF from standard input, within limits, and writes what it found as JSON.

    {"pages": 12, "read": 12, "text": "…", "cut": false}   or   {"problem": "protected"}

`python -m bot.reading.pdf_process < file.pdf`; started by bot.reading.pdf.
"""

import contextlib
import io
import json
import resource
import sys
import time
from typing import Any

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from bot.domain.files import FILE_TEXT_MAX

MEMORY_MAX_BYTES = 1_500_000_000
PROCESSOR_SECONDS = 20
PAGES_SECONDS = 10.0
"""No further page is begun after so long."""
PAGES_MAX = 1_000

_UNREADABLE = (PyPdfError, ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError, OSError)
"""All that pypdf raises for what stands in a damaged file."""


def main() -> None:
    with contextlib.suppress(ValueError, OSError):  # not every system has both
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_MAX_BYTES, MEMORY_MAX_BYTES))
        resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR_SECONDS, PROCESSOR_SECONDS))
    try:
        answer = read(sys.stdin.buffer.read())
    except (*_UNREADABLE, AssertionError, NotImplementedError, MemoryError):
        answer = {"problem": "damaged"}
    sys.stdout.write(json.dumps(answer))


def read(content: bytes) -> dict[str, Any]:
    """May raise anything of _UNREADABLE."""
    reader = PdfReader(io.BytesIO(content))
    if reader.is_encrypted:
        return {"problem": "protected"}
    count = len(reader.pages)
    if not count:
        return {"problem": "empty"}
    found: list[str] = []
    read = 0
    room = FILE_TEXT_MAX
    until = time.monotonic() + PAGES_SECONDS
    for number in range(min(count, PAGES_MAX)):
        text = _page(reader, number)
        if text is not None:
            if len(text) > room and found:
                break
            if text:
                found.append(text)
                room -= len(text)
            read += 1
        if time.monotonic() > until or room <= 0:
            break
    return {"pages": count, "read": read, "text": "\n".join(found)[:FILE_TEXT_MAX], "cut": room < 0}


def _page(reader: PdfReader, number: int) -> str | None:
    """The text of one page below a line with its number; empty where it has none, None where it cannot be read."""
    try:
        text = reader.pages[number].extract_text()
    except _UNREADABLE:
        return None
    # Fonts without a map to characters give NULs and halves of characters, which nothing can store.
    clean = text.replace("\0", "").encode("utf-8", "replace").decode("utf-8").strip()
    return f"— page {number + 1} —\n{clean}\n" if clean else ""


if __name__ == "__main__":
    main()
