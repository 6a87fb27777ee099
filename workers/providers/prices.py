"""What an answer costs, by a table that comes with a library (nothing is fetched) or by a setting.

Tables of prices disagree with one another and age, so say "about". A price that is not known is None, never zero.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Self

_MILLION = Decimal(1_000_000)


@dataclass(frozen=True, slots=True)
class Tokens:
    """What a vendor counted, in one shape for all of them."""

    input: int = 0
    """All that was read, from the cache or not."""
    output: int = 0
    cache_read: int = 0
    """Within `input`."""
    cache_write: int = 0
    """Within `input`."""


@dataclass(frozen=True, slots=True)
class Price:
    """US dollars per million tokens."""

    input: Decimal
    output: Decimal
    cached: Decimal

    @classmethod
    def read(cls, text: str) -> Self:
        """From a setting: `4/20`, or `4/20/0.4` where what the cache holds is cheaper."""
        given = [Decimal(part) for part in text.split("/")]
        return cls(given[0], given[1], given[2] if len(given) > 2 else given[0])  # noqa: PLR2004  the third part

    def cost(self, tokens: Tokens) -> Decimal:
        """US dollars."""
        fresh = tokens.input - tokens.cache_read
        return (fresh * self.input + tokens.cache_read * self.cached + tokens.output * self.output) / _MILLION


@dataclass(frozen=True, slots=True)
class PriceList:
    """The prices of one vendor."""

    vendor: str | None
    """As genai-prices calls it; None for a server that sells nothing, where only the setting counts."""
    override: Price | None = None

    @property
    def is_free(self) -> bool:
        """Whether the setting says that nothing costs anything."""
        return self.override is not None and self.override == Price(Decimal(0), Decimal(0), Decimal(0))

    def cost(self, tokens: Tokens, *models: str) -> Decimal | None:
        """US dollars, by the first of the names that the table knows; None where it knows none."""
        if self.override is not None:
            return self.override.cost(tokens)
        return next((cost for model in models if (cost := self._listed(tokens, model)) is not None), None)

    def per_million(self, model: str) -> Price | None:
        """What a model costs; of one whose price grows with the prompt, for a short one."""
        if self.override is not None:
            return self.override
        costs = [self._listed(Tokens(**{kind: 1_000, "input": 1_000}), model) for kind in ("input", "cache_read")]
        output = self._listed(Tokens(output=1_000), model)
        if output is None or costs[0] is None or costs[1] is None:
            return None
        return Price(costs[0] * 1_000, output * 1_000, costs[1] * 1_000)

    def _listed(self, tokens: Tokens, model: str) -> Decimal | None:
        from genai_prices import Usage, calc_price  # noqa: PLC0415  reads its table, which takes 0.2 s

        if self.vendor is None or not model:
            return None
        usage = Usage(
            input_tokens=tokens.input,
            output_tokens=tokens.output,
            cache_read_tokens=tokens.cache_read,
            cache_write_tokens=tokens.cache_write,
        )
        try:
            return calc_price(usage, model, provider_id=self.vendor).total_price
        except (LookupError, ValueError):  # no such model; or it has no price for one of these kinds of tokens
            return None
