"""What an answer costs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from openrouter_sdk.testing.surfaces.features.requested import NO_CACHE, CacheUse


class Tokens(NamedTuple):
    """The tokens of an answer; reasoning and audio are parts of the completion, the cache of the prompt."""

    prompt: int
    completion: int
    reasoning: int = 0
    audio: int = 0
    cache: CacheUse = NO_CACHE


@dataclass(frozen=True, slots=True)
class Rates:
    """Prices in dollars of tokens, of generated images and of searches of the web, and a fee.

    None is the price of output, for reasoning and audio, or else of the prompt.
    """

    prompt: float = 0.15e-6
    completion: float = 0.6e-6
    fee: float = 0.0
    image_output: float = 0.0
    reasoning: float | None = None
    audio_output: float | None = None
    search: float = 0.0
    cache_read: float | None = 0.015e-6
    cache_write: float | None = 0.1875e-6
    cache_write_1h: float | None = 0.3e-6

    def cost(self, tokens: Tokens, images: int = 0, searches: int = 0) -> float:
        """Return the cost of an answer."""
        cache, thought = tokens.cache, min(tokens.reasoning, tokens.completion)
        spoken = min(tokens.audio, tokens.completion - thought)
        fresh = tokens.prompt - cache.read - cache.written
        written = self.cache_write_1h if cache.for_an_hour else self.cache_write
        sums = (
            fresh * self.prompt,
            cache.read * _price(self.cache_read, self.prompt),
            cache.written * _price(written, self.prompt),
            (tokens.completion - thought - spoken) * self.completion,
            thought * _price(self.reasoning, self.completion),
            spoken * _price(self.audio_output, self.completion),
            self.fee + images * self.image_output + searches * self.search,
        )
        return round(sum(sums), 12)


def _price(price: float | None, default: float) -> float:
    return default if price is None else price


DEFAULT_RATES = Rates()
"""Those of models that are not listed."""
