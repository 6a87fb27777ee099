"""What every vendor's model does, over real sockets: whole answers, one bill, and an error of ours for every fault."""

import asyncio
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

import pytest

from bot.domain.task import AgentName
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
from tests.fakes.model_server import MODEL, REQUEST_ID, Answer, Ending, ModelServer, Wire
from tests.integration.providers.asking import BRIEF, DRAFT, PROPOSAL, RUBRIC, failed
from tests.integration.providers.conftest import KEY, MakeModel, Vendor
from workers.agents.answers import PlanAnswer, RubricAnswer, plan_answer
from workers.llm import LLM, Prompt, PromptKind, Section, SectionName, StopReason, ignore_progress, spent

# ---- whole answers


async def test_text_comes_whole_and_with_its_bill(server: ModelServer, llm: LLM) -> None:
    heard: list[int] = []
    written = await llm.write(DRAFT, on_progress=heard.append)
    assert written.text == server.answer.text
    assert (written.stop_reason, written.model, written.request_id) == (StopReason.END, MODEL, REQUEST_ID)
    assert (written.usage.input_tokens, written.usage.output_tokens) == (100, 20)
    assert heard == sorted(heard)
    assert heard[-1] == len(written.text.split())


async def test_tokens_from_the_cache_are_counted_once(server: ModelServer, llm: LLM) -> None:
    server.answer = Answer(cached=60)
    usage = (await llm.write(DRAFT, on_progress=ignore_progress)).usage
    assert (usage.input_tokens, usage.cached_tokens, usage.output_tokens) == (100, 60, 20)


async def test_a_schema_goes_along_and_a_value_comes_back(server: ModelServer, llm: LLM, vendor: Vendor) -> None:
    server.answer = Answer(PROPOSAL)
    value, completion = await llm.parse(RUBRIC, RubricAnswer, on_progress=ignore_progress)
    assert RubricAnswer.model_validate_json(completion.text) == value
    assert value.criteria[0].text == "Is a guide"
    body = server.requests[0].body
    given = {
        Wire.MESSAGES: lambda: body["output_config"]["format"]["schema"],
        Wire.RESPONSES: lambda: body["text"]["format"]["schema"],
        Wire.CHAT: lambda: body["response_format"]["json_schema"]["schema"],
    }[vendor.wire]()
    assert "criteria" in given["properties"]
    assert given["additionalProperties"] is False


async def test_names_of_blocks_are_enumerated_for_the_vendor(server: ModelServer, llm: LLM) -> None:
    server.answer = Answer(json.dumps({"ops": [], "responses": [], "note": ""}))
    value, _ = await llm.parse(RUBRIC, plan_answer(2, ["F1"], []), on_progress=ignore_progress)
    assert isinstance(value, PlanAnswer)
    assert '["top", "B1", "B2"]' in json.dumps(server.requests[0].body)


async def test_the_request_has_what_it_needs_and_nothing_that_models_refuse(
    server: ModelServer, make_model: MakeModel, vendor: Vendor
) -> None:
    name = f"{vendor.agent}_model"
    llm = make_model(**{name: "asked-1", "agent_max_output_tokens": 77, "local_max_output_tokens": 77})
    await llm.write(DRAFT, on_progress=ignore_progress)
    [request] = server.requests
    sent = json.dumps(request.body)
    assert (request.body["model"], request.body["stream"]) == ("asked-1", True)
    assert KEY in (request.headers.get("x-api-key", "") + request.headers.get("authorization", ""))
    assert DRAFT.instructions in sent
    assert "Write a guide." in sent
    assert {"temperature", "top_p", "top_k", "tools", "tool_choice"}.isdisjoint(request.body)
    match vendor.wire:
        case Wire.MESSAGES:
            assert request.body["max_tokens"] == 77
            assert request.body["cache_control"] == {"type": "ephemeral"}
        case Wire.RESPONSES:
            assert request.body["max_output_tokens"] == 77
            assert request.body["store"] is False
        case Wire.CHAT:
            assert request.body["max_tokens"] == 77
            assert request.body["stream_options"] == {"include_usage": True}


async def test_a_second_prompt_of_a_task_begins_like_the_first(server: ModelServer, llm: LLM, vendor: Vendor) -> None:
    more = Section(SectionName.PROBLEMS, "Answer again.", trusted=True)
    other = Prompt(PromptKind.DRAFT, DRAFT.instructions, (Section(SectionName.TITLE, "Another"),))
    for prompt in (DRAFT, Prompt(DRAFT.kind, DRAFT.instructions, (*BRIEF, more)), other):
        await llm.write(prompt, on_progress=ignore_progress)

    def content(number: int) -> str:
        body = server.requests[number].body
        said = body["input"] if vendor.wire is Wire.RESPONSES else body["messages"][-1]["content"]
        return said if isinstance(said, str) else "\n\n".join(part["text"] for part in said)

    assert content(1) == f"{content(0)}\n\n# problems with it\nAnswer again."
    tags = [content(number).split("<untrusted-")[1].split(" ")[0] for number in range(3)]
    assert tags[0] == tags[1] != tags[2]


async def test_the_price_comes_from_the_settings_or_is_unknown(
    server: ModelServer, make_model: MakeModel, vendor: Vendor
) -> None:
    model, price = f"{vendor.agent}_model", f"{vendor.agent}_price"
    unknown = await make_model(**{model: "nobody-knows-1"}).write(DRAFT, on_progress=ignore_progress)
    assert unknown.usage.cost_usd is None
    server.answer = Answer(counts=False)
    uncounted = await make_model(**{price: "1/10"}).write(DRAFT, on_progress=ignore_progress)
    assert uncounted.usage.cost_usd is None
    free = await make_model(**{price: "0/0"}).write(DRAFT, on_progress=ignore_progress)
    assert free.usage.cost_usd == 0
    server.answer = Answer()
    stated = await make_model(**{price: "1/10"}).write(DRAFT, on_progress=ignore_progress)
    assert stated.usage.cost_usd == Decimal("0.0003")


async def test_nothing_of_openai_s_goes_to_others(
    server: ModelServer, make_model: MakeModel, vendor: Vendor, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("OPENAI_ORG_ID", "OPENAI_PROJECT_ID", "OPENAI_ADMIN_KEY"):
        monkeypatch.setenv(name, f"private-{name}")
    settings: dict[str, object] = {"LOCAL_LLM_API_KEY": None} if vendor.agent is AgentName.LOCAL else {}
    settings |= {} if vendor.agent is AgentName.GPT else {"OPENAI_API_KEY": "private-key"}
    await make_model(**settings).write(DRAFT, on_progress=ignore_progress)
    assert ("private-" in str(server.requests[0].headers)) is (vendor.agent is AgentName.GPT)


async def test_two_calls_at_once_do_not_mix(server: ModelServer, llm: LLM) -> None:
    server.answer = Answer("word " * 200)
    both = await asyncio.gather(*(llm.write(DRAFT, on_progress=ignore_progress) for _ in range(5)))
    assert {completion.text for completion in both} == {server.answer.text}


# ---- faults


@dataclass(frozen=True)
class Fault:
    says: str
    error: type[AgentFailed]
    status: int
    body: Mapping[str, object] = field(default_factory=dict)
    retry_after: str | None = None
    waits: float | None = None


FAULTS = (
    Fault("429", AgentRateLimited, 429, {"type": "rate_limit_error"}, "45", 45.0),
    Fault("429 with nothing", AgentRateLimited, 429),
    Fault("429, for ever", AgentRateLimited, 429, retry_after="1e999", waits=86_400.0),
    Fault("429, nonsense", AgentRateLimited, 429, retry_after="soon"),
    Fault("429, nan", AgentRateLimited, 429, retry_after="nan"),
    Fault("429, past", AgentRateLimited, 429, retry_after="Wed, 21 Oct 2015 07:28:00 GMT", waits=0.0),
    Fault("429, empty account", AgentNoCredit, 429, {"type": "insufficient_quota", "code": "insufficient_quota"}),
    Fault("529", AgentOverloaded, 529, {"type": "overloaded_error"}, "7", 7.0),
    Fault("503", AgentOverloaded, 503),
    Fault("500", AgentUnavailable, 500, {"type": "api_error", "message": "secret internals"}),
    Fault("502", AgentUnavailable, 502),
    Fault("504", AgentUnavailable, 504, {"type": "timeout_error"}),
    Fault("401", AgentBadKey, 401, {"type": "authentication_error", "message": f"wrong key {KEY}"}),
    Fault("403", AgentBadKey, 403, {"type": "permission_error"}),
    Fault("402", AgentNoCredit, 402, {"type": "billing_error"}),
    Fault("404", AgentUnknownModel, 404, {"type": "not_found_error"}),
    Fault("413", AgentTooLong, 413, {"type": "request_too_large"}),
    Fault(
        "400, too long", AgentTooLong, 400, {"type": "invalid_request_error", "message": "prompt is too long: 9 > 8"}
    ),
    Fault("400, context", AgentTooLong, 400, {"code": "context_length_exceeded"}),
    Fault("400, credit", AgentNoCredit, 400, {"message": "Your credit balance is too low"}),
    Fault("400, key", AgentBadKey, 400, {"message": "API key not valid", "status": "INVALID_ARGUMENT"}),
    Fault("400, else", AgentFailed, 400, {"message": f"unknown parameter {KEY}"}),
)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.says)
async def test_a_refused_request_is_an_error_of_ours(server: ModelServer, llm: LLM, fault: Fault) -> None:
    headers = {"retry-after": fault.retry_after} if fault.retry_after else {}
    server.answer = Answer(status=fault.status, headers=headers, error=fault.body)
    error = await failed(llm)
    assert type(error) is fault.error
    assert error.facts.get("retry_after_seconds") == fault.waits
    assert "secret internals" not in str(error)
    assert len(server.requests) == 2, "each call asks once: our tables do the back-off"


@pytest.mark.parametrize("body", [b"", b"<html>no</html>", b"[]", b'[{"error": {"status": "UNAVAILABLE"}}]', b"\xff"])
async def test_a_refusal_in_any_shape_is_still_read(server: ModelServer, llm: LLM, body: bytes) -> None:
    server.answer = Answer(status=503, body=body)
    assert type(await failed(llm)) is AgentOverloaded


ENDINGS: tuple[tuple[Ending, type[AgentFailed]], ...] = (
    (Ending.LENGTH, AgentTooLong),
    (Ending.REFUSAL, AgentRefused),
    (Ending.UNKNOWN, AgentCut),
    (Ending.CLEAN_EARLY_END, AgentCut),
    (Ending.CUT, AgentCut),
)


@pytest.mark.parametrize("text", ["# Half of a", PROPOSAL], ids=["half", "whole by its looks"])
@pytest.mark.parametrize(("ending", "kind"), ENDINGS, ids=[ending.value for ending, _ in ENDINGS])
async def test_an_answer_that_did_not_end_well_is_no_answer(
    server: ModelServer, llm: LLM, ending: Ending, kind: type[AgentFailed], text: str
) -> None:
    server.answer = Answer(text, ending)
    error = await failed(llm)
    assert type(error) is kind
    if ending is Ending.REFUSAL:
        assert "I will not." in str(error)
    if ending in {Ending.LENGTH, Ending.REFUSAL, Ending.UNKNOWN}:
        assert spent(error).tokens == 120, "what was said before is on the bill"
    else:
        assert spent(error).output_tokens >= len(text) // 4, "what the vendor did not come to count is, by length"


IN_STREAM = (
    ("overloaded_error", AgentOverloaded),
    ("rate_limit_error", AgentRateLimited),
    ("api_error", AgentUnavailable),
    ("server_error", AgentUnavailable),
    ("insufficient_quota", AgentNoCredit),
    ("authentication_error", AgentBadKey),
    ("invalid_prompt", AgentRefused),
    ("never heard of", AgentUnavailable),
)


@pytest.mark.parametrize(("word", "kind"), IN_STREAM, ids=[word for word, _ in IN_STREAM])
@pytest.mark.parametrize("text", ["# Half of a", ""], ids=["late", "at once"])
async def test_an_error_within_a_good_stream_is_found(
    server: ModelServer, llm: LLM, word: str, kind: type[AgentFailed], text: str
) -> None:
    server.answer = Answer(text, Ending.ERROR, error={"type": word, "message": "Try later."})
    assert type(await failed(llm)) is kind


async def test_a_failed_response_is_found(server: ModelServer, llm: LLM, vendor: Vendor) -> None:
    if vendor.wire is not Wire.RESPONSES:
        return
    server.answer = Answer("# Half", Ending.FAILED, error={"code": "rate_limit_exceeded", "message": "Try later."})
    error = await failed(llm)
    assert type(error) is AgentRateLimited
    assert spent(error).tokens == 120


@pytest.mark.parametrize("text", ["", " \n"])
async def test_an_empty_answer_is_an_error(server: ModelServer, llm: LLM, text: str) -> None:
    server.answer = Answer(text)
    assert type(await failed(llm)) is AgentInvalidOutput


MALFORMED = {
    "nothing": b"",
    "page": b"<html>A proxy says hello</html>",
    "no JSON": b"event: message_start\ndata: {no\n\n",
    "a list": b"event: message_start\ndata: [1, 2]\n\n",
    "null": b"event: message_start\ndata: null\n\n",
    "a number": b"event: message_start\ndata: 3\n\n",
    "empty object": b"event: message_start\ndata: {}\n\n",
    "other types": b'event: message_start\ndata: {"type": "message_start", "message": 7, "choices": 7}\n\n',
    "deltas first": b'event: x\ndata: {"type": "content_block_delta", "index": 9, "delta": {}, "choices": [{}]}\n\n',
    "bytes": b"data: \xff\xfe\n\n",
    "done": b"data: [DONE]\n\n",
    "deep": b"event: message_start\ndata: " + b"[" * 100_000 + b"\n\n",
}


@pytest.mark.parametrize("body", MALFORMED.values(), ids=MALFORMED)
async def test_what_cannot_be_read_is_an_error(server: ModelServer, llm: LLM, body: bytes) -> None:
    server.answer = Answer(body=body)
    assert type(await failed(llm)) in {AgentInvalidOutput, AgentCut}


@pytest.mark.parametrize("text", ['{"criteria": 7}', "Here you are!", '{"criteria": [], "more": 1}', '{"criteria": ['])
async def test_an_answer_that_does_not_fit_the_schema_is_an_error(server: ModelServer, llm: LLM, text: str) -> None:
    server.answer = Answer(text)
    with pytest.raises(AgentInvalidOutput) as caught:
        await llm.parse(RUBRIC, RubricAnswer, on_progress=ignore_progress)
    assert spent(caught.value).tokens == 120


async def test_a_server_that_is_not_there_is_an_error(make_model: MakeModel, vendor: Vendor, unused: int) -> None:
    llm = make_model(**{vendor.url: f"http://127.0.0.1:{unused}/v1"})
    error = await failed(llm)
    assert type(error) is AgentUnavailable
    assert error.retryable


@pytest.mark.parametrize("url", ["no url", "http://", "ftp://127.0.0.1/", "http://[::1"])
async def test_an_address_that_is_none_is_an_error(make_model: MakeModel, vendor: Vendor, url: str) -> None:
    assert type(await failed(make_model(**{vendor.url: url}))) is AgentUnavailable


# ---- time, and Stop


@pytest.mark.parametrize("ending", [Ending.HANG, Ending.DRIP])
async def test_no_call_outlasts_its_deadline(server: ModelServer, make_model: MakeModel, ending: Ending) -> None:
    server.answer = Answer(ending=ending)
    began = time.monotonic()
    error = await failed(make_model(agent_timeout_seconds=0.4))
    assert type(error) is AgentUnavailable
    assert time.monotonic() - began < 20
    assert spent(error).input_tokens, "the vendor has read the prompt"
    async with asyncio.timeout(10):
        await server.left.wait()


async def test_a_stop_closes_the_stream(server: ModelServer, llm: LLM) -> None:
    server.answer = Answer(ending=Ending.DRIP)
    heard: list[int] = []
    hears = asyncio.Event()

    def hear(words: int) -> None:
        heard.append(words)
        hears.set()

    writing = asyncio.create_task(llm.write(DRAFT, on_progress=hear))
    async with asyncio.timeout(10):
        await server.streaming.wait()
        await hears.wait()
        writing.cancel()
        with pytest.raises(asyncio.CancelledError) as stopped:
            await writing
        told = len(heard)
        await server.left.wait()
    await asyncio.sleep(0.1)
    assert len(heard) == told, "no word is read after the stop"
    usage = spent(stopped.value)
    assert usage.input_tokens >= 10, "counted by the vendor, or else by length"
    assert usage.output_tokens >= 1


async def test_a_stop_before_the_first_word_closes_the_connection(server: ModelServer, llm: LLM) -> None:
    server.answer = Answer("", Ending.HANG)
    writing = asyncio.create_task(llm.write(DRAFT, on_progress=ignore_progress))
    async with asyncio.timeout(10):
        await server.asked.wait()
        writing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await writing
        await server.left.wait()
