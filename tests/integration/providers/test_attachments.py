"""Files on the wire: what arrives at a vendor when each real library sends pictures, PDFs and text."""

import base64
from dataclasses import replace
from typing import Any

import pytest

from bot.domain.files import FILE_TEXT_MAX, MediaType, ReadFile
from bot.domain.task import BRIEF_MAX, AgentName
from bot.errors import AgentInvalidOutput, AgentTooLong
from tests.builders import a_file
from tests.fakes.model_server import Answer, ModelServer, Wire
from tests.integration.providers.conftest import MakeModel, Vendor
from tests.support.pdfs import a_pdf
from tests.unit.workers.given import a_request, a_rubric, a_task, an_item
from workers.agents.drafter import Written, write_draft
from workers.agents.reviser import revise
from workers.llm import LLM, ignore_progress

PDF = a_pdf("Open at 9.")
REPORT = a_file("report.pdf", "— page 1 —\nOpen at 9.\n", MediaType.PDF, content=PDF, pages=1)
NOTES = a_file("notes.txt", "The pier is open.")
PIXELS = b"\x89PNG\r\n\x1a\n and so on"
PHOTO = a_file("pier.png", "", MediaType.PNG, content=PIXELS)
IN_BASE64 = base64.b64encode(PIXELS).decode()
PDF_IN_BASE64 = base64.b64encode(PDF).decode()


async def drafted(llm: LLM, *files: ReadFile, brief: str = "Write a guide.") -> Written:
    task = a_task(brief=brief, files=tuple(each.file.name for each in files))
    return await write_draft(llm, task, a_rubric(), files, on_progress=ignore_progress)


def content(server: ModelServer, vendor: Vendor) -> Any:
    """The user's message as it arrived."""
    body = server.requests[-1].body
    said = body["input"] if vendor.wire is Wire.RESPONSES else body["messages"]
    return said if isinstance(said, str) else said[-1]["content"]


async def test_files_arrive_as_each_vendor_takes_them(server: ModelServer, llm: LLM, vendor: Vendor) -> None:
    written = await drafted(llm, NOTES, REPORT, PHOTO)
    arrived = content(server, vendor)
    if vendor.agent is AgentName.LOCAL:
        assert "[A2: text of a PDF]\nreport.pdf\n— page 1 —\nOpen at 9." in arrived
        assert "[A3: not given: it takes no PNG picture of 18 bytes] pier.png" in arrived
        assert "The local model did not get pier.png" in written.note
        return
    assert written.note == ""
    assert "The pier is open." in str(arrived)
    [at] = [number for number, part in enumerate(arrived) if part.get("text") == "[A3], attached:"]
    match vendor.wire:
        case Wire.MESSAGES:
            source = {"type": "base64", "media_type": "image/png", "data": IN_BASE64}
            assert arrived[at + 1] == {"type": "image", "source": source}
            source = {"type": "base64", "media_type": "application/pdf", "data": PDF_IN_BASE64}
            assert arrived[at - 1] == {"type": "document", "title": "A2", "source": source}
        case Wire.RESPONSES:
            url = f"data:image/png;base64,{IN_BASE64}"
            assert arrived[at + 1] == {"type": "input_image", "image_url": url, "detail": "auto"}
            data = f"data:application/pdf;base64,{PDF_IN_BASE64}"
            assert arrived[at - 1] == {"type": "input_file", "filename": "A2.pdf", "file_data": data}
        case Wire.CHAT:
            url = f"data:image/png;base64,{IN_BASE64}"
            assert arrived[at + 1] == {"type": "image_url", "image_url": {"url": url}}
            assert "[A2: text of a PDF]\nreport.pdf\n— page 1 —\nOpen at 9." in str(arrived[at - 1]["text"])


@pytest.mark.parametrize("kind", [MediaType.PNG, MediaType.JPEG, MediaType.GIF, MediaType.WEBP])
async def test_a_picture_is_sent_to_whom_can_see_it(
    server: ModelServer, llm: LLM, vendor: Vendor, kind: MediaType
) -> None:
    written = await drafted(llm, a_file("picture", "", kind, content=PIXELS))
    seeing = {AgentName.CLAUDE, AgentName.GPT} | ({AgentName.GEMINI} if kind is not MediaType.GIF else set())
    assert (IN_BASE64 in str(content(server, vendor))) is (vendor.agent in seeing)
    assert (kind.value in str(content(server, vendor))) is (vendor.agent in seeing)
    assert ("did not get picture" in written.note) is (vendor.agent not in seeing)


async def test_a_local_model_gets_pictures_where_the_setting_says_so(
    server: ModelServer, make_model: MakeModel, vendor: Vendor
) -> None:
    await drafted(make_model(local_images=True), PHOTO)
    assert IN_BASE64 in str(content(server, vendor))


@pytest.mark.parametrize(("pages", "attached"), [(99, True), (100, True), (101, False)])
async def test_claude_takes_a_hundred_pages_and_of_more_the_text(
    server: ModelServer, llm: LLM, vendor: Vendor, pages: int, attached: bool
) -> None:
    if vendor.agent is not AgentName.CLAUDE:
        return
    await drafted(llm, a_file("long.pdf", "— page 1 —\nOpen.", MediaType.PDF, content=PDF, pages=pages - 1), REPORT)
    arrived = content(server, vendor)
    assert [part["title"] for part in arrived if part["type"] == "document"] == (["A1", "A2"] if attached else ["A1"])
    assert ("[A2: text of a PDF]" in str(arrived)) is not attached


@pytest.mark.parametrize(("size", "attached"), [(3_899_999, True), (3_900_000, True), (3_900_001, False)])
async def test_claude_takes_no_huge_picture(
    server: ModelServer, llm: LLM, vendor: Vendor, size: int, attached: bool
) -> None:
    if vendor.agent is not AgentName.CLAUDE:
        return
    written = await drafted(llm, a_file("pier.png", "", MediaType.PNG, content=b"x" * size))
    assert ("image" in {part["type"] for part in content(server, vendor)}) is attached
    assert written.note == (
        "" if attached else "Claude did not get pier.png (it takes no PNG picture of 3,900,001 bytes)."
    )


async def test_a_revision_begins_like_the_draft_so_that_the_files_come_from_the_cache(
    server: ModelServer, llm: LLM, vendor: Vendor
) -> None:
    if vendor.agent is AgentName.LOCAL:
        return  # it has no attachments, and its text is compared in test_conformance
    await drafted(llm, NOTES, PHOTO)
    before = content(server, vendor)
    task = a_task(brief="Write a guide.", files=("notes.txt", "pier.png"))
    request = replace(a_request(an_item("f1", "Later."), files=(NOTES, PHOTO)), task=task)
    with pytest.raises(AgentInvalidOutput):  # the server answers with a draft, not with edits
        await revise(llm, request, on_progress=ignore_progress)
    after = content(server, vendor)
    [at] = [number for number, part in enumerate(before) if part.get("text") == "[A2], attached:"]
    assert after[: at + 3] == before[: at + 3], "up to the picture, and the rubric after it"
    assert len(after) > len(before)


# ---- as much as there can be


FULL = [a_file(f"{letter}.txt", letter * FILE_TEXT_MAX) for letter in "XY"]


async def test_a_full_brief_with_full_files_arrives_whole(server: ModelServer, llm: LLM, vendor: Vendor) -> None:
    await drafted(llm, *FULL, brief="b" * BRIEF_MAX)
    arrived = str(content(server, vendor))
    assert "b" * BRIEF_MAX in arrived
    assert all(file.text in arrived for file in FULL)


async def test_what_a_vendor_finds_too_long_is_an_error_that_says_so(server: ModelServer, llm: LLM) -> None:
    server.answer = Answer(status=400, error={"code": "context_length_exceeded", "message": "prompt is too long"})
    with pytest.raises(AgentTooLong, match="does not fit into what"):
        await drafted(llm, *FULL, brief="b" * BRIEF_MAX)


async def test_a_local_server_that_would_cut_silently_is_not_asked(
    server: ModelServer, make_model: MakeModel, vendor: Vendor
) -> None:
    llm = make_model(local_max_input_characters=50_000)
    if vendor.agent is not AgentName.LOCAL:
        await drafted(llm, *FULL)
        return
    with pytest.raises(AgentTooLong, match=r"there are 40.,... characters to read, and 50,000 fit"):
        await drafted(llm, *FULL)
    assert server.requests == []
    await drafted(llm, NOTES)
    assert len(server.requests) == 1
