"""What people hand in as files: what it is found to be, the text in it, and a sentence where it cannot be used."""

import sys
import time
import zlib

import pytest

from bot.domain.files import FILE_TEXT_MAX, MediaType, Upload
from bot.errors import FileUnusable
from bot.reading import pdf
from bot.reading.reader import read_file
from tests.support.pdfs import a_pdf, protected, put_together

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20
JPEG = b"\xff\xd8\xff\xe0" + b"\0" * 20
GIF = b"GIF89a" + b"\0" * 20
WEBP = b"RIFF\x24\0\0\0WEBPVP8 "
TEXT = b"The pier is open."


def refused(name: str, content: bytes) -> str:
    with pytest.raises(FileUnusable) as caught:
        read_file(Upload(name, content))
    assert f"“{name}”" in str(caught.value)
    assert "Accepted are text, Markdown, CSV" in caught.value.advice
    return str(caught.value)


@pytest.mark.parametrize(
    ("name", "content", "media_type", "remark"),
    [
        ("a.txt", TEXT, MediaType.TEXT, ""),
        ("a.MD", TEXT, MediaType.MARKDOWN, ""),
        ("a.csv", b"a,b\n1,2\n", MediaType.CSV, ""),
        ("a.json", b'{"a": 1}', MediaType.JSON, ""),
        ("a.py", b"x = 1\n", MediaType.TEXT, ""),
        ("Makefile", b"all:\n", MediaType.TEXT, ""),
        ("a.svg", b"<svg></svg>", MediaType.TEXT, ""),
        ("a.txt", b"A file may speak of %PDF-1.7.", MediaType.TEXT, ""),
        ("a.png", PNG, MediaType.PNG, ""),
        ("a.jpeg", JPEG, MediaType.JPEG, ""),
        ("a.gif", GIF, MediaType.GIF, ""),
        ("a.webp", WEBP, MediaType.WEBP, ""),
        ("a.pdf", a_pdf("Hello"), MediaType.PDF, ""),
        ("a.pdf", b"\r\nfrom a scanner\r\n" + a_pdf("Hello"), MediaType.PDF, ""),
        ("scan", a_pdf("Hello"), MediaType.PDF, ""),
        ("a.png", JPEG, MediaType.JPEG, "it is a JPEG picture, whatever its name says"),
        ("a.txt", PNG, MediaType.PNG, "it is a PNG picture, whatever its name says"),
        ("a.csv", a_pdf("Hello"), MediaType.PDF, "it is a PDF, whatever its name says"),
    ],
)
def test_the_content_says_what_a_file_is(name: str, content: bytes, media_type: MediaType, remark: str) -> None:
    read = read_file(Upload(name, content))
    assert (read.file.name, read.file.media_type, read.file.remark) == (name, media_type, remark)
    assert (read.file.size, read.content) == (len(content), content)
    assert bool(read.text) is not media_type.is_image


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("a.pdf", b"<html>Not found</html>", "its name says that it is a PDF, but it is not"),
        ("a.png", TEXT, "its name says that it is a PNG picture, but it is not"),
        ("a.docx", b"PK\x03\x04rest", "it is a Word document; save it as PDF or as text"),
        ("a.xlsx", b"PK\x03\x04rest", "it is an Excel workbook; save each sheet as CSV"),
        ("a.zip", b"PK\x03\x04rest", "it is a ZIP archive; unpack it"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", "it is an older Office document"),
        ("a.rtf", b"{\\rtf1 Hello}", "it is an RTF document"),
        ("a.exe", b"MZ\x90\0", "it is a program"),
        ("a.txt", b"a\0b", "it is no text, or UTF-16 without its mark: character 2 is a NUL"),
        ("a.txt", b"\x01\x02\x03 abc", "it is full of control characters"),
        ("a.bin", bytes(range(128, 256)) * 4, "it is neither text in UTF-8 or UTF-16 nor"),
        ("a.txt", "Привет, мир".encode("cp1251"), "save it as UTF-8"),
        ("a.txt", b"\xff\xfea", "it begins as UTF-16 text, but byte 3 is none"),
        ("a.md", b" \n\t\n", "there is nothing in it but blank space"),
        ("a.txt", b"\xef\xbb\xbf", "there is nothing in it but blank space"),
    ],
)
def test_what_is_not_taken_is_named_with_the_reason(name: str, content: bytes, why: str) -> None:
    assert why in refused(name, content)


@pytest.mark.parametrize(
    ("content", "remark"),
    [
        ("Grüße, 5 €".encode(), ""),
        ("Grüße, 5 €".encode("utf-8-sig"), ""),
        ("Grüße, 5 €".encode("utf-16"), "read as UTF-16"),
        (b"\xfe\xff" + "Grüße, 5 €".encode("utf-16-be"), "read as UTF-16"),
        ("Grüße, 5 €".encode("utf-32"), "read as UTF-32"),
        ("Grüße, 5 €".encode("cp1252"), "it is not UTF-8, and was read as Windows-1252 (Latin-1)"),
    ],
)
def test_text_is_read_in_the_encodings_that_people_send(content: bytes, remark: str) -> None:
    read = read_file(Upload("a.txt", content))
    assert (read.text, read.file.remark) == ("Grüße, 5 €", remark)


def test_line_ends_of_other_systems_become_plain() -> None:
    assert read_file(Upload("a.txt", b"a\r\nb\rc")).text == "a\nb\nc"


@pytest.mark.parametrize("more", [-1, 0, 1])
def test_a_long_text_is_kept_as_far_as_a_model_gets_it(more: int) -> None:
    read = read_file(Upload("a.txt", b"x" * (FILE_TEXT_MAX + more)))
    assert len(read.text) == FILE_TEXT_MAX + min(more, 0)
    assert read.file.remark == ("only the first 200,000 of 200,001 characters" if more > 0 else "")


def test_a_long_table_is_kept_in_whole_rows() -> None:
    rows = [f'{number},"two\nlines"\n' for number in range(30_000)]
    read = read_file(Upload("a.csv", "".join(rows).encode()))
    kept = read.text.count('"') // 2
    assert read.text == "".join(rows[:kept])
    assert len(read.text) <= FILE_TEXT_MAX < len("".join(rows[: kept + 1]))
    assert read.file.remark == f"only the first {kept:,} of 30,000 rows"


# ---- PDFs


def test_the_pages_of_a_pdf_are_told_apart() -> None:
    read = read_file(Upload("a.pdf", a_pdf("Grüße", "", "The end")))
    assert (read.file.pages, read.file.remark) == (3, "")
    assert read.text == "— page 1 —\nGrüße\n\n— page 3 —\nThe end\n"


def test_a_scanned_pdf_is_taken_and_said_to_have_no_text() -> None:
    read = read_file(Upload("scan.pdf", a_pdf("", "")))
    assert (read.text, read.file.pages) == ("", 2)
    assert read.file.remark == "no text was found in it; its pages may be pictures"


def test_a_pdf_of_500_pages_is_read() -> None:
    read = read_file(Upload("long.pdf", a_pdf(*(f"This is page {number} of a long report." for number in range(500)))))
    assert (read.file.pages, read.file.remark) == (500, "")
    assert "page 499" in read.text


def test_of_a_pdf_with_more_text_than_fits_the_first_pages_are_kept() -> None:
    read = read_file(Upload("long.pdf", a_pdf(*("word " * 2_000 for _ in range(30)))))
    kept = read.text.count("— page")
    assert 15 < kept < 30
    assert read.file.remark == f"only the text of {kept} of 30 pages"
    assert len(read.text) <= FILE_TEXT_MAX


def test_a_single_page_that_is_too_long_is_cut_and_said_so() -> None:
    read = read_file(Upload("poster.pdf", a_pdf("word " * 50_000)))
    assert len(read.text) == FILE_TEXT_MAX
    assert read.file.remark == "only the first 200,000 characters of its text"


@pytest.mark.parametrize("password", ["secret", ""])
def test_a_protected_pdf_is_refused(password: str) -> None:
    assert "save a copy without protection" in refused("a.pdf", protected(a_pdf("Hello"), password))


def cyclic_pages() -> bytes:
    return put_together([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R] /Count 1 >>"])


def bomb(letters: int) -> bytes:
    """A page that draws so many letters one by one, packed twice."""
    packed = zlib.compress(zlib.compress(b"BT /F1 12 Tf 72 720 Td " + b"(x) Tj " * letters + b"ET", 9), 9)
    resources = b"/Resources << /Font << /F1 5 0 R >> >>"
    return put_together(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R %s >>" % resources,
            b"<< /Length %d /Filter [/FlateDecode /FlateDecode] >>\nstream\n%s\nendstream" % (len(packed), packed),
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ]
    )


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7\nrubbish",
        a_pdf("Hello")[:200],
        a_pdf(),
        cyclic_pages(),
        put_together([b"<< /Type /Catalog /Pages 1 0 R >>"]),
        put_together([b"<< /Type /Catalog /Pages 2 0 R >>", b"[" * 50_000]),
    ],
    ids=["rubbish", "cut", "no pages", "cycle", "itself", "deep"],
)
def test_a_broken_pdf_is_refused_in_a_sentence(content: bytes) -> None:
    assert "cannot be used: it" in refused("a.pdf", content)


def test_a_pdf_that_unpacks_to_a_flood_is_stopped() -> None:
    content = bomb(43_000_000)
    assert len(content) < 10_000, "300 MB"
    read = read_file(Upload("bomb.pdf", content))
    assert (read.text, read.file.pages, read.file.remark) == ("", 1, "its text could not be read")


def test_a_pdf_that_keeps_its_reader_busy_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "TIMEOUT_SECONDS", 2.0)
    began = time.monotonic()
    assert "reading it takes more than 2 s" in refused("busy.pdf", bomb(300_000))
    assert time.monotonic() - began < 15


def test_a_pdf_whose_reader_dies_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    assert "it is no PDF that can be read" in refused("a.pdf", a_pdf("Hello"))


def test_a_pdf_that_takes_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "TIMEOUT_SECONDS", 0.001)
    assert "reading it takes more than 0.001 s" in refused("a.pdf", a_pdf("Hello"))
