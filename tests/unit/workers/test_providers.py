"""From settings to models, and what they cost."""

from decimal import Decimal

import pytest

from bot.config import Settings, load_settings
from bot.domain.task import AgentName
from bot.errors import SettingsInvalid
from workers.agents.choice import AUTO_ORDER
from workers.providers.configured import configured
from workers.providers.prices import Price, PriceList, Tokens
from workers.providers.terms import terms

ALL = {
    "ANTHROPIC_API_KEY": "a",
    "OPENAI_API_KEY": "o",
    "GEMINI_API_KEY": "g",
    "LOCAL_LLM_BASE_URL": "http://127.0.0.1:1/v1",
}
PRICE = Price(Decimal(4), Decimal(20), Decimal("0.4"))


def test_only_what_is_set_up_is_there_and_the_practice_agent_always() -> None:
    assert list(configured(load_settings())) == [AgentName.PRACTICE]
    assert tuple(configured(load_settings(**ALL))) == AUTO_ORDER
    assert list(configured(load_settings(GEMINI_API_KEY="g"))) == [AgentName.GEMINI, AgentName.PRACTICE]


def test_models_are_settings() -> None:
    assert {each.name: each.model for each in terms(load_settings(**ALL, gpt_model="x"))}[AgentName.GPT] == "x"
    for each in terms(load_settings(**ALL)):
        assert each.model_setting.removeprefix("REDRAFT_").lower() in Settings.model_fields


@pytest.mark.parametrize("price", ["", "4/20", "4/20/0.4", "0/0"])
def test_a_price_can_be_set(price: str) -> None:
    load_settings(local_price=price or None)


@pytest.mark.parametrize("price", ["4", "4/", "a/b", "-1/2", "1/2/3/4", "1e9/2", "nan/1", "1 / 2"])
def test_what_is_no_price_is_refused(price: str) -> None:
    with pytest.raises(SettingsInvalid, match="REDRAFT_LOCAL_PRICE"):
        load_settings(local_price=price)


def test_a_price_counts_cached_tokens_at_their_own() -> None:
    assert Price.read("4/20/0.4") == PRICE
    assert Price.read("4/20").cached == 4
    assert PRICE.cost(Tokens(1_000_000, 100_000, 500_000)) == Decimal("4.2")


def test_the_default_models_have_a_price_and_strangers_have_none() -> None:
    for each in terms(load_settings(**ALL)):
        price = each.prices.per_million(each.model)
        assert (price is None) is (each.name is AgentName.LOCAL), each.name
        assert price is None or 0 < price.cached < price.input < price.output
    assert PriceList("openai").per_million("nobody-knows-1") is None
    assert PriceList("openai").cost(Tokens(1, 1), "nobody-knows-1", "") is None
    assert PriceList(None).cost(Tokens(1, 1), "gpt-4o") is None, "a local server does not charge what a vendor does"
    assert PriceList(None, PRICE).per_million("x") == PRICE


def test_a_model_that_the_list_does_not_know_costs_what_was_asked_for() -> None:
    [claude] = terms(load_settings(ANTHROPIC_API_KEY="a"))
    asked = claude.prices.cost(Tokens(1_000, 100), claude.model)
    assert asked
    assert claude.prices.cost(Tokens(1_000, 100), "nobody-knows-1", claude.model) == asked


def test_what_the_cache_gave_is_cheaper_than_what_was_read_anew() -> None:
    [claude] = terms(load_settings(ANTHROPIC_API_KEY="a"))
    fresh, read, written = (
        claude.prices.cost(tokens, claude.model)
        for tokens in (Tokens(1_000), Tokens(1_000, cache_read=1_000), Tokens(1_000, cache_write=1_000))
    )
    assert fresh is not None
    assert read is not None
    assert written is not None
    assert 0 < read < fresh < written
