"""What `redraft doctor --live` says of one tiny call to a model, and how to mend what went wrong."""

from typing import Any

from bot.domain.draft import Usage
from bot.domain.task import AgentName
from bot.errors import AgentBadKey, AgentFailed, AgentNoCredit, AgentUnavailable, AgentUnknownModel
from workers.providers.terms import GEMINI_BASE_URL, Terms
from workers.trial import Trial

KEY_SETTINGS = {
    AgentName.CLAUDE: "ANTHROPIC_API_KEY",
    AgentName.GPT: "OPENAI_API_KEY",
    AgentName.GEMINI: "GEMINI_API_KEY",
    AgentName.LOCAL: "LOCAL_LLM_API_KEY",
}
URL_SETTINGS = {
    AgentName.CLAUDE: "ANTHROPIC_BASE_URL",
    AgentName.GPT: "OPENAI_BASE_URL",
    AgentName.GEMINI: "GEMINI_BASE_URL",
    AgentName.LOCAL: "LOCAL_LLM_BASE_URL",
}


def call_sentence(trial: Trial) -> str:
    """`claude-opus-5-5 answered in 1.2 s: 60 tokens in, 5 out, for about $0.0005.`, or the error's sentence."""
    asked = trial.terms.model
    if trial.error is not None:
        return f"{asked}: {trial.error}"
    served = f" as {trial.served}" if trial.served not in {"", asked} else ""
    return f"{asked} answered in {trial.seconds:.1f} s{served}: {_bill(trial.usage)}."


def call_fix(trial: Trial) -> str:
    """What to do about an error; empty where there is none."""
    return "" if trial.error is None else _fix(trial.error, trial.terms)


def call_fields(trial: Trial) -> dict[str, Any]:
    """The same for programs. What nobody said is null."""
    usage, counted = trial.usage, bool(trial.usage.tokens)
    return {
        "model": trial.terms.model,
        "served": trial.served or None,
        "seconds": round(trial.seconds, 3),
        "input_tokens": usage.input_tokens if counted else None,
        "output_tokens": usage.output_tokens if counted else None,
        "cost_usd": None if usage.cost_usd is None or not counted else str(usage.cost_usd),
        "error": trial.error.code if trial.error else None,
    }


def _bill(usage: Usage) -> str:
    if not usage.tokens:
        return "it counted no tokens, so the cost is unknown"
    tokens = f"{usage.input_tokens:,} tokens in, {usage.output_tokens:,} out"
    if usage.cost_usd is None:
        return f"{tokens}, at an unknown cost"
    return f"{tokens}, for about ${usage.cost_usd:.4f}" if usage.cost_usd else f"{tokens}, for nothing"


def _fix(error: AgentFailed, asked: Terms) -> str:
    url = URL_SETTINGS[asked.name]
    ours = asked.base_url not in {None, GEMINI_BASE_URL}
    local = asked.name is AgentName.LOCAL
    match error:
        case AgentBadKey():
            return f"Correct {KEY_SETTINGS[asked.name]}."
        case AgentUnknownModel():
            slash = "; for Ollama, vLLM and llama.cpp it ends in /v1" if local else ""
            return f"Name another in {asked.model_setting}" + (f", or correct {url}{slash}." if ours else ".")
        case AgentUnavailable() if ours:
            return f"See whether the server at {url} runs, and whether that address is right."
        case AgentUnavailable():
            return (
                "Try again; where it stays so, see whether this machine reaches the vendor (network, proxy, firewall)."
            )
        case _ if seconds := error.facts.get("retry_after_seconds"):
            return f"Try again in {seconds:.0f} s."
        case _ if error.retryable:
            return "Try again later."
        case AgentNoCredit():
            return error.advice
        case _:
            return f"See whether {asked.model_setting} is a model that writes text."
