"""What vendors say in shapes of their own: that they know no model of that name, how long to wait, how it ended."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

import pytest

from bot.errors import AgentCut, AgentFailed, AgentRateLimited, AgentTooLong, AgentUnavailable, AgentUnknownModel
from tests.fakes.model_server import Answer, ModelServer
from tests.integration.providers.asking import DRAFT, failed
from tests.integration.providers.conftest import VENDORS, MakeModel, Vendor
from workers.llm import LLM, ignore_progress
from workers.providers.faults import LONGEST_WAIT_SECONDS

CLAUDE, GPT, GEMINI, LOCAL = VENDORS


def encoded(body: object) -> bytes:
    return json.dumps(body).encode()


# ---- a model that is not there


@dataclass(frozen=True)
class Stranger:
    vendor: Vendor
    status: int
    body: object


def said(message: str, **more: object) -> dict[str, object]:
    return {"error": {"message": message, **more}}


STRANGERS = {
    "Anthropic": Stranger(
        CLAUDE, 404, {"type": "error", **said("model: stranger-1", type="not_found_error"), "request_id": "r"}
    ),
    "OpenAI, Responses": Stranger(
        GPT,
        400,
        said(
            "The requested model 'stranger-1' does not exist.",
            type="invalid_request_error",
            param="model",
            code="model_not_found",
        ),
    ),
    "OpenAI, no access": Stranger(
        GPT,
        403,
        said("Project has no access to model", type="invalid_request_error", param=None, code="model_not_found"),
    ),
    "Gemini": Stranger(
        GEMINI,
        404,
        [said("models/stranger-1 is not found for API version v1main", code=404, status="NOT_FOUND")],
    ),
    "Gemini, no name": Stranger(
        GEMINI,
        400,
        [said("* GenerateContentRequest.model: unexpected model name format\n", code=400, status="INVALID_ARGUMENT")],
    ),
    "Ollama": Stranger(
        LOCAL,
        404,
        said('model "stranger-1" not found, try pulling it first', type="not_found_error", param=None, code=None),
    ),
    "vLLM": Stranger(
        LOCAL, 404, said("The model `stranger-1` does not exist.", type="NotFoundError", param="model", code=404)
    ),
    "vLLM, older": Stranger(
        LOCAL,
        404,
        {"object": "error", "message": "The model `stranger-1` does not exist.", "type": "NotFoundError", "code": 404},
    ),
    "llama.cpp, router": Stranger(LOCAL, 400, said("model not found", code=400, type="invalid_request_error")),
}


@pytest.mark.parametrize(
    ("vendor", "stranger"), [(each.vendor, each) for each in STRANGERS.values()], ids=list(STRANGERS)
)
async def test_a_model_that_is_not_there_is_named_with_its_setting(
    server: ModelServer, make_model: MakeModel, vendor: Vendor, stranger: Stranger
) -> None:
    server.answer = Answer(status=stranger.status, body=encoded(stranger.body))
    error = await failed(make_model(**{f"{vendor.agent}_model": "stranger-1"}))
    assert type(error) is AgentUnknownModel
    assert "“stranger-1”" in str(error)
    assert f"REDRAFT_{vendor.agent.upper()}_MODEL" in error.advice
    assert not error.retryable


# ---- how long to wait

RETRY_INFO = "type.googleapis.com/google.rpc.RetryInfo"


def exhausted(*details: object) -> bytes:
    more = {"code": 429, "status": "RESOURCE_EXHAUSTED", "details": list(details)}
    return encoded([said("You exceeded your current quota.", **more)])


def delay(value: object) -> dict[str, object]:
    return {"@type": RETRY_INFO, "retryDelay": value}


DELAYS: dict[str, float | None] = {
    "34s": 34.0,
    "1.5s": 1.5,
    "0s": 0.0,
    "0.000000001s": 1e-9,
    "86399s": LONGEST_WAIT_SECONDS - 1,
    "86400s": LONGEST_WAIT_SECONDS,
    "86401s": LONGEST_WAIT_SECONDS,
    "9" * 400 + "s": LONGEST_WAIT_SECONDS,
    "34": None,
    "-1s": None,
    "1e3s": None,
    "nans": None,
    "٣s": None,
    "soon": None,
    "": None,
}


@pytest.mark.parametrize("vendor", [GEMINI], ids=["gemini"])
@pytest.mark.parametrize("given", DELAYS, ids=lambda given: given[:9] or "empty")
async def test_the_wait_may_stand_in_the_body(server: ModelServer, llm: LLM, given: str) -> None:
    help_too = {"@type": "type.googleapis.com/google.rpc.Help", "links": []}
    server.answer = Answer(status=429, body=exhausted(help_too, delay(given)))
    error = await failed(llm)
    assert type(error) is AgentRateLimited
    assert error.facts.get("retry_after_seconds") == DELAYS[given]


@pytest.mark.parametrize("vendor", [GEMINI], ids=["gemini"])
@pytest.mark.parametrize(
    "details",
    [[], ["text"], [None], [{}], [{"@type": RETRY_INFO}], [delay(None)], [delay(34)], [{"retryDelay": "34s"}]],
    ids=str,
)
async def test_details_without_a_wait_ask_for_none(server: ModelServer, llm: LLM, details: list[object]) -> None:
    server.answer = Answer(status=429, body=exhausted(*details))
    assert "retry_after_seconds" not in (await failed(llm)).facts


@pytest.mark.parametrize("vendor", [GEMINI], ids=["gemini"])
async def test_the_header_counts_before_the_body(server: ModelServer, llm: LLM) -> None:
    server.answer = Answer(status=429, headers={"retry-after": "7"}, body=exhausted(delay("34s")))
    assert (await failed(llm)).facts["retry_after_seconds"] == 7.0
    server.answer = Answer(status=429, headers={"retry-after": "soon"}, body=exhausted(delay("34s")))
    assert (await failed(llm)).facts["retry_after_seconds"] == 34.0


@pytest.mark.parametrize("details", ["34s", 34, {"retryDelay": "34s"}, None])
async def test_details_in_no_shape_do_no_harm(server: ModelServer, llm: LLM, details: object) -> None:
    server.answer = Answer(status=429, error={"type": "rate_limit_error", "details": details})
    error = await failed(llm)
    assert type(error) is AgentRateLimited
    assert "retry_after_seconds" not in error.facts


@pytest.mark.parametrize("status", [401, 404, 429, 529])
async def test_a_status_tells_more_than_a_word_for_any_fault(server: ModelServer, llm: LLM, status: int) -> None:
    server.answer = Answer(status=status, error={"type": "api_error", "message": "No."})  # Ollama says so of all four
    assert type(await failed(llm)) is not AgentUnavailable


# ---- how it ended


def response(event: str, **more: object) -> bytes:
    place = {"item_id": "m", "output_index": 0, "content_index": 0, "logprobs": []}
    delta = {"type": "response.output_text.delta", "sequence_number": 1, "delta": "Half.", **place}
    last = {"type": f"response.{event}", "sequence_number": 2, "response": {"id": "r", "model": "m-1", **more}}
    return b"".join(b"event: %s\ndata: %s\n\n" % (str(each["type"]).encode(), encoded(each)) for each in (delta, last))


LENGTH = {"incomplete_details": {"reason": "max_output_tokens"}}
ENDS: tuple[tuple[str, Mapping[str, object], type[AgentFailed]], ...] = (
    ("completed", {"status": "incomplete", **LENGTH}, AgentTooLong),
    ("completed", {"status": "incomplete"}, AgentCut),
    ("completed", {"status": "in_progress"}, AgentCut),
    ("completed", {"status": "failed", "error": {"code": "server_error", "message": ""}}, AgentUnavailable),
    ("incomplete", {"status": "completed", **LENGTH}, AgentTooLong),
    ("incomplete", LENGTH, AgentTooLong),
    ("failed", {"status": "completed"}, AgentUnavailable),
)


@pytest.mark.parametrize("vendor", [GPT], ids=["gpt"])
@pytest.mark.parametrize(("event", "more", "kind"), ENDS, ids=[f"{each[0]}, {each[1]}" for each in ENDS])
async def test_a_response_that_is_not_called_complete_by_all_its_words_is_no_answer(
    server: ModelServer, llm: LLM, event: str, more: Mapping[str, object], kind: type[AgentFailed]
) -> None:
    server.answer = Answer(body=response(event, **more))
    assert type(await failed(llm)) is kind


@pytest.mark.parametrize("vendor", [GPT], ids=["gpt"])
@pytest.mark.parametrize("more", [{}, {"status": "completed"}], ids=["without a status", "with its status"])
async def test_a_response_that_is_complete_is_an_answer(
    server: ModelServer, llm: LLM, more: Mapping[str, object]
) -> None:
    server.answer = Answer(body=response("completed", **more))
    assert (await llm.write(DRAFT, on_progress=ignore_progress)).text == "Half."
