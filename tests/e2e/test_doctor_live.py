"""`redraft doctor --live`: one tiny call to each model that is set up, and what to do where it fails."""

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest

from tests.fakes.model_server import MODEL, Answer, Ending, ModelServer, model_server
from tests.support.terminal import Answer as Said, Redraft

SECRET = "hunter2hunter2"
MODELS = {
    "claude": {"ANTHROPIC_API_KEY": SECRET, "ANTHROPIC_BASE_URL": "{}"},
    "gpt": {"OPENAI_API_KEY": SECRET, "OPENAI_BASE_URL": "{}/v1"},
    "gemini": {"GEMINI_API_KEY": SECRET, "GEMINI_BASE_URL": "{}/v1beta/openai/"},
    "local": {"LOCAL_LLM_BASE_URL": "{}/v1", "LOCAL_LLM_API_KEY": SECRET},
}

Doctor = Callable[..., Awaitable[Said]]


@pytest.fixture
async def server() -> AsyncIterator[ModelServer]:
    async with model_server() as server:
        yield server


@pytest.fixture
def doctor(redraft: Redraft, server: ModelServer, monkeypatch: pytest.MonkeyPatch) -> Doctor:
    """`doctor("--live", "--json", models=["claude"])`."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")

    async def run(*options: str, models: tuple[str, ...], **settings: str) -> Said:
        for each in models:
            for name, value in MODELS[each].items():
                monkeypatch.setenv(name, value.format(server.url))
        for name, value in settings.items():
            monkeypatch.setenv(name, value)
        said = await asyncio.to_thread(redraft, "doctor", *options)
        assert SECRET not in said.out + said.err
        return said

    return run


def agent(said: Said, name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(each for each in said.json()["checks"] if each["name"] == f"agent {name}")
    return found


async def test_each_model_that_is_set_up_is_called_once(doctor: Doctor, server: ModelServer) -> None:
    said = await doctor("--live", "--json", models=tuple(MODELS), REDRAFT_CLAUDE_PRICE="1/10")
    assert said.code == 0, said
    assert len(server.requests) == len(MODELS)
    for name in MODELS:
        check = agent(said, name)
        assert check["state"] == "ok"
        assert f"as {MODEL}: 100 tokens in, 20 out" in check["sentence"]
        assert 0 < check["call"]["seconds"] < 30
        assert check["call"] | {"seconds": 0, "cost_usd": 0, "model": ""} == {
            "model": "",
            "served": MODEL,
            "seconds": 0,
            "input_tokens": 100,
            "output_tokens": 20,
            "cost_usd": 0,
            "error": None,
        }
    assert "for about $0.0003" in agent(said, "claude")["sentence"]
    assert agent(said, "claude")["call"]["cost_usd"] == "0.0003"
    assert "at an unknown cost" in agent(said, "local")["sentence"]
    assert agent(said, "local")["call"]["cost_usd"] is None


async def test_the_question_is_tiny(doctor: Doctor, server: ModelServer) -> None:
    await doctor("--live", models=tuple(MODELS))
    for request in server.requests:
        assert len(str(request.body)) < 1_500
        assert request.body.get("max_tokens", request.body.get("max_output_tokens")) == 1_000


async def test_nobody_is_called_who_was_not_asked_for(doctor: Doctor, server: ModelServer) -> None:
    said = await doctor("--json", models=("claude", "local"))
    assert said.code == 0
    assert not server.requests
    assert "Nobody was called" in agent(said, "claude")["sentence"]
    assert "call" not in agent(said, "claude")


async def test_where_no_model_is_set_up_it_says_so(doctor: Doctor) -> None:
    said = await doctor("--live", models=())
    assert said.code == 0
    assert "missing  live: no language model is set up, so nobody was called." in said.out
    assert "Set one of ANTHROPIC_API_KEY, OPENAI_API_KEY, GEMINI_API_KEY, LOCAL_LLM_BASE_URL." in said.out


FAULTS: dict[str, tuple[Answer, str, str]] = {
    "bad key": (
        Answer(status=401, error={"type": "authentication_error", "message": f"bad key {SECRET}"}),
        "does not accept our key",
        "Correct LOCAL_LLM_API_KEY.",
    ),
    "unknown model": (
        Answer(status=404, error={"type": "not_found_error", "message": "model not found"}),
        "knows no model “mine-1”",
        "Name another in REDRAFT_LOCAL_MODEL, or correct LOCAL_LLM_BASE_URL",
    ),
    "rate limit": (Answer(status=429, headers={"retry-after": "45"}), "asks us to slow down", "Try again in 45 s."),
    "overloaded": (Answer(status=529), "is overloaded", "Try again later."),
    "fault of its own": (Answer(status=500), "it reports a fault of its own (500)", "LOCAL_LLM_BASE_URL"),
    "no stream": (Answer(body=b"<html>Welcome</html>"), "stopped in the middle", "Try again later."),
    "empty answer": (Answer(""), "the answer is empty", "REDRAFT_LOCAL_MODEL"),
    "no such call": (Answer(status=400, error={"message": "no chat"}), "no chat", "REDRAFT_LOCAL_MODEL"),
    "slow": (Answer(ending=Ending.DRIP), "not complete after 1 s", "LOCAL_LLM_BASE_URL"),
}


@pytest.mark.parametrize("name", FAULTS)
async def test_what_fails_says_why_and_what_to_do(doctor: Doctor, server: ModelServer, name: str) -> None:
    server.answer, sentence, fix = FAULTS[name]
    limits = {"REDRAFT_LOCAL_MODEL": "mine-1", "REDRAFT_AGENT_TIMEOUT_SECONDS": "1" if name == "slow" else "300"}
    said = await doctor("--live", "--json", models=("local",), **limits)
    check = agent(said, "local")
    assert (said.code, said.json()["ok"], check["state"]) == (69, False, "broken")
    assert sentence in check["sentence"]
    assert fix in check["fix"]
    assert check["call"]["error"]


async def test_a_server_that_is_not_there_is_named_by_its_setting(doctor: Doctor) -> None:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{bound.getsockname()[1]}/v1"
        said = await doctor("--live", models=("local",), LOCAL_LLM_BASE_URL=url)
    assert said.code == 69
    assert "broken   agent local: default: The local model cannot be reached" in said.out
    assert "LOCAL_LLM_BASE_URL" in said.out


async def test_one_that_fails_does_not_hide_the_others(doctor: Doctor) -> None:
    said = await doctor("--live", "--json", models=("claude", "gpt"), OPENAI_BASE_URL="no url")
    assert said.code == 69
    assert agent(said, "claude")["state"] == "ok"
    assert agent(said, "gpt")["state"] == "broken"
    assert "OPENAI_BASE_URL" in agent(said, "gpt")["fix"]


async def test_a_model_that_thinks_for_too_long_has_answered(doctor: Doctor, server: ModelServer) -> None:
    server.answer = Answer("Hm, le", Ending.LENGTH)
    said = await doctor("--live", "--json", models=("gpt",))
    assert said.code == 0
    assert "gpt-6.1-terra answered in" in agent(said, "gpt")["sentence"]
    assert agent(said, "gpt")["call"]["served"] is None


async def test_tokens_that_nobody_counted_are_not_free(doctor: Doctor, server: ModelServer) -> None:
    server.answer = Answer(counts=False)
    said = await doctor("--live", "--json", models=("local",), REDRAFT_LOCAL_PRICE="0/0")
    assert "it counted no tokens, so the cost is unknown" in agent(said, "local")["sentence"]
    assert agent(said, "local")["call"]["input_tokens"] is None
    assert agent(said, "local")["call"]["cost_usd"] is None


async def test_a_local_model_may_be_free(doctor: Doctor) -> None:
    said = await doctor("--live", "--json", models=("local",), REDRAFT_LOCAL_PRICE="0/0")
    assert "20 out, for nothing." in agent(said, "local")["sentence"]
    assert agent(said, "local")["call"]["cost_usd"] is not None
