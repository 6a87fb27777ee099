"""The text of a PDF, read by a process of its own that is ended when it takes too long.

A PDF is a program of sorts, and those of attackers loop, or ask for all memory; a thread cannot be stopped, a process
can. It is read once, when it is handed in: no worker ever opens a PDF.
"""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from typing import Any

from bot.domain.files import unusable

TIMEOUT_SECONDS = 20.0
"""After so long the process is ended; it stops reading pages on its own long before."""

_WHY = {
    "protected": "it is encrypted or needs a password; save a copy without protection",
    "damaged": "it is no PDF that can be read; it may be damaged",
    "empty": "it has no pages",
}


@dataclass(frozen=True, slots=True)
class PdfText:
    pages: int
    text: str
    """Of as many pages as fit; empty where none was found."""
    remark: str


def pdf_text(name: str, content: bytes) -> PdfText:
    """Raises: FileUnusable."""
    answer = _asked(name, content)
    if problem := answer.get("problem"):
        raise unusable(name, _WHY[problem])
    pages, read, text = int(answer["pages"]), int(answer["read"]), str(answer["text"])
    if not text:
        none = "no text was found in it; its pages may be pictures"
        return PdfText(pages, "", none if read == pages else "its text could not be read")
    if answer["cut"]:
        return PdfText(pages, text, f"only the first {len(text):,} characters of its text")
    return PdfText(pages, text, f"only the text of {read:,} of {pages:,} pages" if read < pages else "")


def _asked(name: str, content: bytes) -> dict[str, Any]:
    try:
        done = subprocess.run(
            [sys.executable, "-m", "bot.reading.pdf_process"],
            input=content,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            # Nothing of our settings goes along: what reads strangers' files knows no secret.
            env={"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            timeout=TIMEOUT_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise unusable(name, f"reading it takes more than {TIMEOUT_SECONDS:g} s") from error
    try:
        answer: dict[str, Any] = json.loads(done.stdout)
    except json.JSONDecodeError:
        return {"problem": "damaged"}  # it ran out of memory, or died of it otherwise
    return answer
