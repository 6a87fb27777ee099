"""A trial of a model asks for little."""

import pytest

from bot.config import load_settings
from workers.providers.terms import terms
from workers.trial import limited


@pytest.mark.parametrize(("set_to", "seconds"), [(29, 29), (30, 30), (31, 30), (0.5, 0.5)])
def test_a_trial_waits_half_a_minute_or_as_long_as_is_set(set_to: float, seconds: float) -> None:
    [given] = terms(load_settings(ANTHROPIC_API_KEY="k", agent_timeout_seconds=set_to))
    assert limited(given).timeout_seconds == seconds


@pytest.mark.parametrize(("set_to", "tokens"), [(999, 999), (1_000, 1_000), (1_001, 1_000), (1, 1)])
def test_a_trial_lets_a_model_write_little(set_to: int, tokens: int) -> None:
    [given] = terms(load_settings(LOCAL_LLM_BASE_URL="http://127.0.0.1:1/v1", local_max_output_tokens=set_to))
    assert limited(given).max_output_tokens == tokens
