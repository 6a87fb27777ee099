"""Our providers against a vendor that others made: all three formats, and its faults, over real sockets.

tests/support/aimock.py says what it lacks; test_conformance.py has that, against a server of our own.
"""

import asyncio
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

import pytest

from bot.errors import (
    AgentBadKey,
    AgentCut,
    AgentFailed,
    AgentInvalidOutput,
    AgentNoCredit,
    AgentOverloaded,
    AgentRateLimited,
    AgentRefused,
    AgentTooLong,
    AgentUnavailable,
    AgentUnknownModel,
)
from tests.fakes.model_server import Wire
from tests.integration.providers.asking import DRAFT, RUBRIC, failed
from tests.integration.providers.conftest import KEY, VENDORS, MakeModel, Vendor
from tests.support.aimock import PACKAGE, SCRIPT, Aimock, aimock
from tests.support.node import needed
from workers.agents.answers import PlanAnswer, RubricAnswer, plan_answer
from workers.llm import LLM, StopReason, ignore_progress, spent

TEXT = "# Opening hours\n\nWe open at 8 — every day. 🎉\n"
USAGE = {"usage": {"prompt_tokens": 100, "completion_tokens": 20}}
LONG = {"content": "word " * 2_000, **USAGE}
RUBRIC_SAID = {"criteria": [{"text": "Is a guide", "required": True}]}
PLAN_SAID = {
    "ops": [
        {
            "op": "replace",
            "block": "B2",
            "new_text": "We open at 8.",
            "feedback_ids": ["F1"],
            "criteria": [],
            "why": "asked",
        }
    ],
    "responses": [{"feedback_id": "F1", "status": "addressed", "note": "8, not 9"}],
    "note": "",
}


@pytest.fixture(scope="session", name="_aimock")
def _aimock_of_this_process(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Aimock]:
    with aimock(needed(PACKAGE, SCRIPT), tmp_path_factory.mktemp("aimock"), KEY) as running:
        yield running


@pytest.fixture
def server(_aimock: Aimock, monkeypatch: pytest.MonkeyPatch) -> Aimock:
    """In the place of our own server: `make_model` and `llm` ask this one."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    return _aimock


# ---- whole answers


async def test_text_comes_whole_and_with_its_bill(server: Aimock, llm: LLM) -> None:
    await server.answers({"content": TEXT, **USAGE, "model": "served-9"})
    heard: list[int] = []
    written = await llm.write(DRAFT, on_progress=heard.append)
    assert (written.text, written.stop_reason, written.model) == (TEXT, StopReason.END, "served-9")
    assert (written.usage.input_tokens, written.usage.output_tokens, written.usage.cached_tokens) == (100, 20, 0)
    assert heard == sorted(heard)
    assert heard[-1] == len(TEXT.split())


async def test_it_finds_the_instructions_and_the_brief_where_it_looks_for_them(server: Aimock, llm: LLM) -> None:
    await server.answers(
        {"content": TEXT}, match={"systemMessage": DRAFT.instructions, "userMessage": "Write a guide."}
    )
    assert (await llm.write(DRAFT, on_progress=ignore_progress)).text == TEXT


async def test_thinking_is_no_part_of_the_answer(server: Aimock, llm: LLM) -> None:
    await server.answers({"content": TEXT, "reasoning": "Let me think of a shop."})
    assert (await llm.write(DRAFT, on_progress=ignore_progress)).text == TEXT


async def test_a_rubric_comes_as_a_value(server: Aimock, llm: LLM) -> None:
    await server.answers({"content": RUBRIC_SAID, **USAGE})
    value, completion = await llm.parse(RUBRIC, RubricAnswer, on_progress=ignore_progress)
    assert value == RubricAnswer.model_validate(RUBRIC_SAID)
    assert completion.usage.tokens == 120


async def test_a_plan_of_edits_comes_as_a_value(server: Aimock, llm: LLM) -> None:
    await server.answers({"content": PLAN_SAID})
    value, _ = await llm.parse(RUBRIC, plan_answer(2, ["F1"], []), on_progress=ignore_progress)
    assert isinstance(value, PlanAnswer)
    assert value.model_dump() == PLAN_SAID


async def test_a_plan_that_names_what_is_not_there_is_an_error(server: Aimock, llm: LLM) -> None:
    await server.answers({"content": PLAN_SAID, **USAGE})
    with pytest.raises(AgentInvalidOutput) as caught:
        await llm.parse(RUBRIC, plan_answer(1, ["F1"], []), on_progress=ignore_progress)
    assert "block" in str(caught.value)
    assert spent(caught.value).tokens == 120


@pytest.mark.parametrize("vendor", [each for each in VENDORS if each.wire is Wire.CHAT], ids=lambda each: each.agent)
async def test_chat_completions_announce_the_schema(server: Aimock, llm: LLM) -> None:
    await server.answers({"content": RUBRIC_SAID}, match={"responseFormat": "json_schema"})
    await llm.parse(RUBRIC, RubricAnswer, on_progress=ignore_progress)
    [asked] = await server.asked()
    assert asked["body"]["response_format"]["json_schema"]["schema"]["required"] == ["criteria"]


# ---- how it ended

ALL = dict.fromkeys(Wire, AgentCut)
ENDINGS: dict[str, Mapping[Wire, type[AgentFailed]]] = {
    # Of a response aimock says that it is incomplete, and not why: too long is one reason, a filter the other.
    "length": {Wire.MESSAGES: AgentTooLong, Wire.RESPONSES: AgentCut, Wire.CHAT: AgentTooLong},
    "refusal": {**ALL, Wire.MESSAGES: AgentRefused},  # only Anthropic knows this word
    # OpenAI says of a filtered response that it is incomplete, with the reason; aimock that it failed, with none.
    "content_filter": {**ALL, Wire.RESPONSES: AgentUnavailable, Wire.CHAT: AgentRefused},
    "tired": ALL,
}


@pytest.mark.parametrize("reason", ENDINGS)
@pytest.mark.parametrize("content", [TEXT, RUBRIC_SAID], ids=["text", "whole by its looks"])
async def test_an_answer_that_did_not_end_well_is_no_answer(
    server: Aimock, llm: LLM, vendor: Vendor, reason: str, content: object
) -> None:
    await server.answers({"content": content, "finishReason": reason, **USAGE})
    error = await failed(llm)
    assert type(error) is ENDINGS[reason][vendor.wire]
    assert spent(error).tokens == 120, "what was said before is on the bill"


async def test_a_call_of_a_tool_is_no_answer(server: Aimock, llm: LLM) -> None:
    await server.answers({"toolCalls": [{"name": "write", "arguments": {"text": TEXT}}]})
    assert type(await failed(llm)) in {AgentCut, AgentInvalidOutput}


# ---- refusals of a request


@dataclass(frozen=True)
class Fault:
    error: type[AgentFailed]
    status: int
    says: Mapping[str, str] = field(default_factory=dict)
    """What the error names besides its message; without it, aimock's own word for it: api_error, or none."""
    more: Mapping[str, int] = field(default_factory=dict)
    waits: float | None = None


FAULTS = {
    "429 for 45 s": Fault(AgentRateLimited, 429, {"type": "rate_limit_error"}, {"retryAfter": 45}, 45.0),
    "429 for nothing": Fault(AgentRateLimited, 429, {}, {"retryAfter": 0}, 0.0),
    "429 without a word": Fault(AgentRateLimited, 429, waits=1.0),
    "529": Fault(AgentOverloaded, 529, {"type": "overloaded_error"}),
    "529 without a word": Fault(AgentOverloaded, 529),
    "503": Fault(AgentOverloaded, 503),
    "500": Fault(AgentUnavailable, 500, {"type": "api_error"}),
    "500 without a word": Fault(AgentUnavailable, 500),
    "401": Fault(AgentBadKey, 401, {"type": "authentication_error"}),
    "401 without a word": Fault(AgentBadKey, 401),
    "402": Fault(AgentNoCredit, 402, {"type": "billing_error"}),
    "404": Fault(AgentUnknownModel, 404, {"type": "not_found_error"}),
    "413": Fault(AgentTooLong, 413, {"type": "request_too_large"}),
    "400": Fault(AgentFailed, 400, {"type": "invalid_request_error"}),
}


@pytest.mark.parametrize("name", FAULTS)
async def test_a_refused_request_is_an_error_of_ours(server: Aimock, llm: LLM, name: str) -> None:
    fault = FAULTS[name]
    await server.answers({"error": {"message": "No.", **fault.says}, "status": fault.status, **fault.more})
    error = await failed(llm)
    assert type(error) is fault.error
    assert error.facts.get("retry_after_seconds") == fault.waits
    assert len(await server.asked()) == 2, "each call asks once: our tables do the back-off"


async def test_a_key_that_it_does_not_know_is_the_owner_s_to_mend(
    server: Aimock, make_model: MakeModel, vendor: Vendor
) -> None:
    await server.answers({"content": TEXT})
    assert type(await failed(make_model(**{vendor.key: "another"}))) is AgentBadKey


async def test_a_model_that_it_does_not_know_is_named_with_its_setting(
    server: Aimock, make_model: MakeModel, vendor: Vendor
) -> None:
    await server.answers({"content": TEXT}, match={"model": "known-1"})
    error = await failed(make_model(**{f"{vendor.agent}_model": "stranger-1"}))
    assert type(error) is AgentUnknownModel
    assert "stranger-1" in str(error)
    assert f"REDRAFT_{vendor.agent.upper()}_MODEL" in error.advice


# ---- faults on the way

ON_THE_WAY: dict[str, tuple[type[AgentFailed], Mapping[str, object]]] = {
    "gone before the first word": (AgentUnavailable, {"chaos": {"disconnectRate": 1}}),
    "gone after some events": (AgentCut, {"latency": 20, "truncateAfterChunks": 6}),
    "gone after some time": (AgentCut, {"latency": 20, "disconnectAfterMs": 200}),
    "dropped": (AgentUnavailable, {"chaos": {"dropRate": 1}}),
    "held back": (AgentRateLimited, {"chaos": {"rateLimitRate": 1}}),
    # Not one event comes of it, so it is a stream that ends without a reason.
    "malformed": (AgentCut, {"chaos": {"malformedRate": 1}}),
}


@pytest.mark.parametrize("name", ON_THE_WAY)
async def test_a_fault_on_the_way_is_an_error_of_ours(server: Aimock, llm: LLM, name: str) -> None:
    kind, how = ON_THE_WAY[name]
    await server.answers(LONG, how)
    error = await failed(llm)
    assert type(error) is kind
    assert error.retryable


async def test_a_stream_that_breaks_off_behind_the_last_word_is_no_answer(
    server: Aimock, llm: LLM, vendor: Vendor
) -> None:
    before, behind = {Wire.MESSAGES: (2, 3), Wire.RESPONSES: (4, 4), Wire.CHAT: (1, 1)}[vendor.wire]
    pieces = -(-len(TEXT.encode("utf-16-le")) // 2 // 20)
    heard: list[int] = []
    await server.answers({"content": TEXT}, {"latency": 20, "truncateAfterChunks": before + pieces})
    with pytest.raises(AgentCut):
        await llm.write(DRAFT, on_progress=heard.append)
    await server.answers({"content": TEXT}, {"latency": 1, "truncateAfterChunks": before + pieces + behind + 1})
    assert (await llm.write(DRAFT, on_progress=ignore_progress)).text == TEXT


@pytest.mark.parametrize(
    "how", [{"latency": 100}, {"chaos": {"latencyMs": 20_000}}], ids=["word by word", "before the first word"]
)
async def test_no_call_outlasts_its_deadline(server: Aimock, make_model: MakeModel, how: Mapping[str, object]) -> None:
    await server.answers(LONG, how)
    llm = make_model(agent_timeout_seconds=0.4)
    began = time.monotonic()
    error = await failed(llm)
    assert time.monotonic() - began < 10
    assert type(error) is AgentUnavailable
    assert "not complete after 0.4 s" in str(error)
    await within(0.25, lambda: server.connections() == 0)


# ---- Stop


@pytest.mark.parametrize("how", [{"latency": 20}, {"chaos": {"latencyMs": 20_000}}], ids=["amidst", "before a word"])
async def test_after_a_stop_the_server_sees_the_connection_closed_within_250_ms(
    server: Aimock, llm: LLM, how: Mapping[str, object]
) -> None:
    await server.answers(LONG, how)
    heard: list[int] = []
    writing = asyncio.create_task(llm.write(DRAFT, on_progress=heard.append))
    await within(10, lambda: bool(heard) or ("chaos" in how and server.connections() == 1))
    assert server.connections() == 1
    stopped = time.monotonic()
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    told = len(heard)
    await within(0.25 - (time.monotonic() - stopped), lambda: server.connections() == 0)
    await asyncio.sleep(0.1)
    assert len(heard) == told, "no word is read after the stop"


async def within(seconds: float, true: Callable[[], bool]) -> None:
    async with asyncio.timeout(seconds):
        while not true():  # noqa: ASYNC110  the kernel's word on another process: nothing to wait for
            await asyncio.sleep(0.005)
