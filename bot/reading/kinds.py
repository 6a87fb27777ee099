"""What a file is, by its first bytes; and what its name says that it is."""

from pathlib import PurePath

from bot.domain.files import MediaType

_BY_SUFFIX = {
    ".txt": MediaType.TEXT,
    ".md": MediaType.MARKDOWN,
    ".markdown": MediaType.MARKDOWN,
    ".csv": MediaType.CSV,
    ".json": MediaType.JSON,
    ".pdf": MediaType.PDF,
    ".png": MediaType.PNG,
    ".jpg": MediaType.JPEG,
    ".jpeg": MediaType.JPEG,
    ".gif": MediaType.GIF,
    ".webp": MediaType.WEBP,
}

_BY_BEGINNING = (
    (b"\x89PNG\r\n\x1a\n", MediaType.PNG),
    (b"\xff\xd8\xff", MediaType.JPEG),
    (b"GIF87a", MediaType.GIF),
    (b"GIF89a", MediaType.GIF),
)
_PDF = b"%PDF-"
_PDF_WITHIN = 1024
"""Readers of PDFs look so far for the mark; mailers and scanners put bytes before it."""

_OFFICE = {
    ".docx": "a Word document; save it as PDF or as text",
    ".xlsx": "an Excel workbook; save each sheet as CSV",
    ".pptx": "a PowerPoint presentation; save it as PDF",
    ".odt": "a text document of LibreOffice; save it as PDF or as text",
    ".ods": "a spreadsheet of LibreOffice; save each sheet as CSV",
}
_REFUSED = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an older Office document; save it as PDF, text or CSV"),
    (b"PK\x03\x04", "a ZIP archive; unpack it"),
    (b"PK\x05\x06", "a ZIP archive, and an empty one"),
    (b"\x1f\x8b", "a compressed file; unpack it"),
    (b"{\\rtf", "an RTF document; save it as PDF or as text"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)


def claimed(name: str) -> MediaType | None:
    """By the end of the name; None where that says nothing, as for most program code."""
    return _BY_SUFFIX.get(PurePath(name).suffix.lower())


def sniffed(name: str, content: bytes) -> MediaType | None:
    """A PDF or a picture; None for anything else, which may be text."""
    for beginning, media_type in _BY_BEGINNING:
        if content.startswith(beginning):
            return media_type
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return MediaType.WEBP
    head = content[:_PDF_WITHIN]
    # Text may well speak of “%PDF-”; unless its name says so, only the very beginning makes it a PDF.
    is_pdf = _PDF in head if claimed(name) is MediaType.PDF else head.removeprefix(b"\xef\xbb\xbf").startswith(_PDF)
    return MediaType.PDF if is_pdf else None


def refusal(name: str, content: bytes) -> str:
    """Why a file of a well-known kind is not taken; empty where nothing speaks against it."""
    for beginning, what in _REFUSED:
        if content.startswith(beginning):
            return f"it is {_OFFICE.get(PurePath(name).suffix.lower(), what) if beginning.startswith(b'PK') else what}"
    return ""
