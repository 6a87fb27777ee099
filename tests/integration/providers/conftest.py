"""Each vendor's model, set up from settings, with our own server in the vendor's place."""

import socket
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

import pytest

from bot.config import load_settings
from bot.domain.task import AgentName
from tests.fakes.model_server import ModelServer, Wire, model_server
from workers.llm import LLM
from workers.providers.configured import configured

KEY = "sk-a-key-that-nobody-may-see"


@dataclass(frozen=True)
class Vendor:
    agent: AgentName
    wire: Wire
    key: str
    url: str
    path: str = ""


VENDORS = (
    Vendor(AgentName.CLAUDE, Wire.MESSAGES, "ANTHROPIC_API_KEY", "ANTHROPIC_BASE_URL"),
    Vendor(AgentName.GPT, Wire.RESPONSES, "OPENAI_API_KEY", "OPENAI_BASE_URL", "/v1"),
    Vendor(AgentName.GEMINI, Wire.CHAT, "GEMINI_API_KEY", "GEMINI_BASE_URL", "/v1beta/openai/"),
    Vendor(AgentName.LOCAL, Wire.CHAT, "LOCAL_LLM_API_KEY", "LOCAL_LLM_BASE_URL", "/v1"),
)

MakeModel = Callable[..., LLM]


@pytest.fixture(params=VENDORS, ids=lambda vendor: vendor.agent.value)
def vendor(request: pytest.FixtureRequest) -> Vendor:
    """Every test runs once for each."""
    found: Vendor = request.param
    return found


@pytest.fixture
async def server(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[ModelServer]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    async with model_server() as server:
        yield server


@pytest.fixture
def make_model(vendor: Vendor, server: ModelServer) -> MakeModel:
    """`make_model(agent_timeout_seconds=1)`: the vendor's model, with these settings."""

    def make(**settings: object) -> LLM:
        mine = {vendor.key: KEY, vendor.url: server.url + vendor.path}
        return configured(load_settings(**{**mine, **settings}))[vendor.agent]

    return make


@pytest.fixture
def unused() -> int:
    """A port at which nobody listens."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        port: int = bound.getsockname()[1]
    return port


@pytest.fixture
def llm(make_model: MakeModel) -> LLM:
    return make_model()
