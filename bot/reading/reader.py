"""Receives an upload, finds out what it is, and defers to the reader for that kind."""

import hashlib

from bot.domain.files import FILE_TEXT_MAX, File, MediaType, ReadFile, Upload, beginning, unusable
from bot.domain.text import is_blank
from bot.reading.characters import decoded
from bot.reading.kinds import claimed, refusal, sniffed
from bot.reading.pdf import pdf_text


def read_file(upload: Upload) -> ReadFile:
    """The file with its text. The content decides what it is, not the name; where they disagree, the remark says so.

    Takes up to 20 s for a hostile PDF; in a thread of its own, please, where somebody waits.

    Raises:
        FileUnusable: nothing that we take, damaged, or protected.
    """
    name, content = upload.name, upload.content
    said, found = claimed(name), sniffed(name, content)
    remarks = [f"it is a {found.label}, whatever its name says"] if found and said and found is not said else []
    pages, text = None, ""
    if found is MediaType.PDF:
        read = pdf_text(name, content)
        pages, text = read.pages, read.text
        remarks.append(read.remark)
    elif found is None:
        found, text, remark = _as_text(upload, said)
        remarks.append(remark)
    text, cut = beginning(text, found, FILE_TEXT_MAX)
    remark = "; ".join(filter(None, (*remarks, cut)))
    file = File(name, found, len(content), hashlib.sha256(content).hexdigest(), pages, remark)
    return ReadFile(file, content, text)


def _as_text(upload: Upload, said: MediaType | None) -> tuple[MediaType, str, str]:
    """Its kind, the text, and what was assumed. Raises: FileUnusable."""
    if why := refusal(upload.name, upload.content):
        raise unusable(upload.name, why)
    if said is MediaType.PDF or (said and said.is_image):
        raise unusable(upload.name, f"its name says that it is a {said.label}, but it is not")
    text, assumed = decoded(upload.name, upload.content)
    if is_blank(text):
        raise unusable(upload.name, "there is nothing in it but blank space")
    return said or MediaType.TEXT, text, assumed
