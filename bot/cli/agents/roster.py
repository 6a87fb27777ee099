"""Which agents are set up here, at what price, how they did of late, and what the others need. Calls no vendor."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from bot.cli import terminal
from bot.cli.here import opened
from bot.cli.places import model_place
from bot.config import Settings
from bot.domain.task import AgentName
from bot.errors import Unavailable
from bot.store.migrate import current
from workers.agents.choice import AUTO_ORDER
from workers.llm import AGENT_VARIABLES
from workers.providers.practice import MODEL as PRACTICE_MODEL
from workers.providers.prices import Price
from workers.providers.terms import GEMINI_BASE_URL, Terms, terms

_VENDORS = {AgentName.CLAUDE: "Anthropic", AgentName.GPT: "OpenAI", AgentName.GEMINI: "Google"}
_FREE = Price(Decimal(0), Decimal(0), Decimal(0))


@dataclass(frozen=True, slots=True)
class Seat:
    """One agent that is set up."""

    agent: AgentName
    model: str
    place: str
    """Who serves it: the vendor, or the host that was named in its stead."""
    price: Price | None
    """None where it is not known."""


@dataclass(frozen=True, slots=True)
class LastError:
    """When an agent last gave no usable answer to a task, and what it said."""

    sentence: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Roster:
    """The agents of this machine."""

    seats: tuple[Seat, ...]
    """In the order of `auto`, which takes the first; never empty."""
    missing: tuple[tuple[AgentName, str], ...]
    """The others, each with the setting that it needs."""
    errors: Mapping[str, LastError]
    """By the agent's name; an agent that is not in it had none that is known here."""
    unknown_errors: str = ""
    """Why the errors cannot be known; empty where they are."""


def roster(settings: Settings) -> Roster:
    """What the settings set up, and how it did at tasks; trials leave no trace."""
    practice = Seat(AgentName.PRACTICE, PRACTICE_MODEL, "this program", _FREE)
    found = {each.agent: each for each in (*map(_seat, terms(settings)), practice)}
    missing = tuple((agent, AGENT_VARIABLES[agent]) for agent in AUTO_ORDER if agent not in found)
    seats = tuple(found[agent] for agent in AUTO_ORDER if agent in found)
    try:
        return Roster(seats, missing, _last_errors(settings))
    except Unavailable as error:
        return Roster(seats, missing, {}, f"{error} {error.advice}".strip())


def _last_errors(settings: Settings) -> dict[str, LastError]:
    """Raises: SettingsInvalid, Unavailable."""
    if current(settings.store_url) is None:
        return {}  # no task was ever opened here, and looking must not make a database
    with opened(settings) as app:
        return {each.agent: LastError(each.sentence, each.at) for each in app.reports.agent_failures()}


def _seat(given: Terms) -> Seat:
    own = given.base_url is None or given.base_url == GEMINI_BASE_URL
    place = _VENDORS[given.name] if own else model_place(given.base_url or "")
    return Seat(given.name, given.model, place, given.prices.per_million(given.model))


def show_roster(found: Roster) -> None:
    """As a table, and what to do about the agents that are not in it."""
    header = ("Agent", "Model", "Served by", "$ in", "$ out", "$ cached", "Last error")
    rows = [
        (each.agent.value, each.model, each.place, *_prices(each.price), _error(found, each.agent))
        for each in found.seats
    ]
    terminal.table(header, rows)
    if found.unknown_errors:
        terminal.note(f"The last errors are not known. {found.unknown_errors}")
    terminal.say("")
    terminal.say("Prices are in US dollars per million tokens, and about right at best.")
    terminal.say(f"auto takes {found.seats[0].agent.value}.")
    for agent, setting in found.missing:
        terminal.say(f"{agent.value} is not set up: set {setting}.")


def _error(found: Roster, agent: AgentName) -> str:
    if found.unknown_errors:
        return "unknown"
    error = found.errors.get(agent)
    return f"{error.at:%Y-%m-%d %H:%M} UTC: {error.sentence}" if error else "none"


def _prices(price: Price | None) -> Iterator[str]:
    if price is None:
        yield from ("unknown",) * 3
    else:
        yield from map(_dollars, (price.input, price.output, price.cached))


def _dollars(amount: Decimal) -> str:
    """At least two decimals, and as many more as the price has."""
    shown = f"{amount:,.6f}".rstrip("0")
    whole, _, part = shown.partition(".")
    return f"{whole}.{part:0<2}"


def roster_fields(found: Roster) -> dict[str, Any]:
    """Prices in US dollars per million tokens; null where one is not known."""
    seats = [
        {
            "agent": each.agent.value,
            "set_up": True,
            "model": each.model,
            "served_by": each.place,
            "price": _price_fields(each.price),
            "needs": None,
            "last_error": _error_fields(found.errors.get(each.agent)),
        }
        for each in found.seats
    ]
    missing = [
        {
            "agent": agent.value,
            "set_up": False,
            "model": None,
            "served_by": None,
            "price": None,
            "needs": setting,
            "last_error": _error_fields(found.errors.get(agent)),
        }
        for agent, setting in found.missing
    ]
    unknown = found.unknown_errors or None
    return {"auto": found.seats[0].agent.value, "agents": [*seats, *missing], "errors_unknown_because": unknown}


def _error_fields(error: LastError | None) -> dict[str, str] | None:
    return None if error is None else {"sentence": error.sentence, "at": error.at.isoformat()}


def _price_fields(price: Price | None) -> dict[str, str] | None:
    if price is None:
        return None
    kinds = {"input": price.input, "output": price.output, "cached": price.cached}
    return {kind: f"{amount.normalize():f}" for kind, amount in kinds.items()}
