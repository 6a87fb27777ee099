"""What the settings say of each vendor's model. Loads no vendor's library, and calls nobody."""

from dataclasses import dataclass

from pydantic import SecretStr

from bot.config import Settings
from bot.domain.task import AGENT_LABELS, AgentName
from workers.providers import attachments
from workers.providers.attachments import Takes
from workers.providers.prices import Price, PriceList

GEMINI_BASE_URL = "https://generativelanguage.googleapis.com/v1beta/openai/"

_NO_KEY = SecretStr("none")
"""OpenAI's library insists on a key; a server that wants none does not look at it."""


_TAKES = {AgentName.CLAUDE: attachments.CLAUDE, AgentName.GPT: attachments.GPT, AgentName.GEMINI: attachments.GEMINI}


@dataclass(frozen=True, slots=True)
class Terms:
    """One model, and how it may be asked."""

    name: AgentName
    model: str
    key: SecretStr
    base_url: str | None
    """None: the vendor's own."""
    timeout_seconds: float
    """For a whole call."""
    max_output_tokens: int
    prices: PriceList
    takes: Takes = attachments.NOTHING
    max_input_characters: int | None = None
    """A longer prompt is not sent; None where the vendor says itself what is too long."""

    @property
    def label(self) -> str:
        """How errors call the agent."""
        return AGENT_LABELS[self.name]

    @property
    def model_setting(self) -> str:
        """The setting that names the model."""
        return f"REDRAFT_{self.name.upper()}_MODEL"


def terms(settings: Settings) -> tuple[Terms, ...]:
    """Of each vendor that has a key, and of the local server that has an address; in the order of `auto`."""
    found: list[Terms] = []
    if key := settings.anthropic_api_key:
        prices = _prices("anthropic", settings.claude_price)
        found.append(
            _hosted(settings, AgentName.CLAUDE, settings.claude_model, key, settings.anthropic_base_url, prices)
        )
    if key := settings.openai_api_key:
        prices = _prices("openai", settings.gpt_price)
        found.append(_hosted(settings, AgentName.GPT, settings.gpt_model, key, settings.openai_base_url, prices))
    if key := settings.gemini_api_key:
        prices = _prices("google", settings.gemini_price)
        url = settings.gemini_base_url or GEMINI_BASE_URL
        found.append(_hosted(settings, AgentName.GEMINI, settings.gemini_model, key, url, prices))
    if settings.local_llm_base_url:
        found.append(
            Terms(
                AgentName.LOCAL,
                settings.local_model,
                settings.local_llm_api_key or _NO_KEY,
                settings.local_llm_base_url,
                settings.agent_timeout_seconds,
                settings.local_max_output_tokens,
                _prices(None, settings.local_price),
                attachments.LOCAL_IMAGES if settings.local_images else attachments.NOTHING,
                settings.local_max_input_characters,
            )
        )
    return tuple(found)


def _hosted(
    settings: Settings, name: AgentName, model: str, key: SecretStr, base_url: str | None, prices: PriceList
) -> Terms:
    limit = settings.agent_max_output_tokens
    return Terms(name, model, key, base_url, settings.agent_timeout_seconds, limit, prices, _TAKES[name])


def _prices(vendor: str | None, override: str | None) -> PriceList:
    return PriceList(vendor, Price.read(override) if override else None)
