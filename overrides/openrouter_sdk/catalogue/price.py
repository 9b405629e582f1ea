"""Prices in USD, read from the decimal strings of the API (protocol section 30)."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple


class Price(NamedTuple):
    """What a model costs, in USD, and the limits that bound what a request can cost::

        price = client.models.price("openai/gpt-4o-mini")
        print(price.cost(prompt_tokens=1200, completion_tokens=300))

    A price is None where it is unknown or the model has none of the kind; unknown is never 0.
    """

    prompt: float | None = None
    """One input token."""
    completion: float | None = None
    """One output token."""
    request: float | None = None
    """Flat fee of a request."""
    image: float | None = None
    """One input image."""
    image_token: float | None = None
    """One image token."""
    image_output: float | None = None
    """Image output; the API does not document the unit."""
    audio: float | None = None
    """Audio input; the API does not document the unit."""
    audio_output: float | None = None
    """Audio output; the API does not document the unit."""
    audio_cache: float | None = None
    """Audio input read from the prompt cache."""
    web_search: float | None = None
    """One web search."""
    cache_read: float | None = None
    """One input token read from the prompt cache."""
    cache_write: float | None = None
    """One input token written to the prompt cache."""
    cache_write_1h: float | None = None
    """One input token written to the prompt cache for an hour."""
    reasoning: float | None = None
    """One reasoning token, where it differs from an output token."""
    context_length: int | None = None
    """Longest context in tokens, prompt and output together."""
    max_completion_tokens: int | None = None
    """Most output tokens."""
    estimated: bool = False
    """Whether more may be billed than these prices say: for server tools, or because they are unknown."""

    @property
    def known(self) -> bool:
        """Whether the prices of prompt and output are known."""
        return self.prompt is not None and self.completion is not None

    def cost(self, *, prompt_tokens: float = 0, completion_tokens: float = 0) -> float | None:
        """Return the cost of a request with these counts of tokens; None unless the price is known."""
        if self.prompt is None or self.completion is None:
            return None
        return self.prompt * prompt_tokens + self.completion * completion_tokens + (self.request or 0.0)


WIRE_NAMES = {
    "prompt": "prompt",
    "completion": "completion",
    "request": "request",
    "image": "image",
    "image_token": "image_token",
    "image_output": "image_output",
    "audio": "audio",
    "audio_output": "audio_output",
    "audio_cache": "input_audio_cache",
    "web_search": "web_search",
    "cache_read": "input_cache_read",
    "cache_write": "input_cache_write",
    "cache_write_1h": "input_cache_write_1h",
    "reasoning": "internal_reasoning",
}
"""The names of prices -> their properties in the catalogue."""


def amount(value: object) -> float | None:
    """Return a price as a number; None if it is none. Routers list -1, which stands for unknown."""
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if number >= 0 and math.isfinite(number) else None


def count(value: object) -> int | None:
    """Return a positive number of tokens; None if it is none."""
    number = amount(value)
    return int(number) if number else None


def listed_price(entry: Mapping[str, Any]) -> Price:
    """Return the price of a model or an endpoint, as the catalogue lists it."""
    pricing, provider = mapping(entry.get("pricing")), mapping(entry.get("top_provider"))
    values: dict[str, Any] = {name: amount(pricing.get(wire)) for name, wire in WIRE_NAMES.items()}
    limit = count(provider.get("max_completion_tokens")) or count(entry.get("max_completion_tokens"))
    price = Price(**values, context_length=count(entry.get("context_length")), max_completion_tokens=limit)
    return price if price.known else price._replace(estimated=True)


def dearest(prices: Iterable[Price]) -> Price:
    """Return the highest of each price and limit. What has no limit of output is bound by its context."""
    known = list(prices)
    highest: dict[str, Any] = {name: _highest(getattr(one, name) for one in known) for name in WIRE_NAMES}
    return Price(
        **highest,
        context_length=_highest_count(one.context_length for one in known),
        max_completion_tokens=_highest_count(
            one.max_completion_tokens or one.context_length for one in known
        ),
        estimated=any(one.estimated or not one.known for one in known),
    )


def with_overrides(entry: Mapping[str, Any], price: Price, prompt_tokens: int | None) -> Price:
    """Return a price raised to the highest of its conditional ones.

    Prices for longer prompts than `prompt_tokens` do not count; all others, such as those of some hours, may.
    """
    given = mapping(entry.get("pricing")).get("overrides")
    for one in given if isinstance(given, list) else ():
        least = amount(mapping(one).get("min_prompt_tokens"))
        if prompt_tokens is not None and least is not None and prompt_tokens < least:
            continue
        values = {name: amount(mapping(one).get(wire)) for name, wire in WIRE_NAMES.items()}
        raised: dict[str, Any] = {
            name: max(value, getattr(price, name) or 0.0)
            for name, value in values.items()
            if value is not None
        }
        price = price._replace(**raised)
    return price


def mapping(value: object) -> Mapping[str, Any]:
    """Return a JSON object, or an empty one in place of anything else."""
    return value if isinstance(value, Mapping) else {}


def _highest(values: Iterable[float | None]) -> float | None:
    return max((value for value in values if value is not None), default=None)


def _highest_count(values: Iterable[int | None]) -> int | None:
    return max((value for value in values if value is not None), default=None)
