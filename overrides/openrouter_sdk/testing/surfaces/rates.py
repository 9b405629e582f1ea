"""What an answer costs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rates:
    """Prices in dollars: of tokens of prompt, output and reasoning, of generated images, and a fee."""

    prompt: float = 0.15e-6
    completion: float = 0.6e-6
    fee: float = 0.0
    image_output: float = 0.0
    reasoning: float | None = None
    """None is the price of output."""

    def cost(self, prompt: int, completion: int, reasoning: int = 0, images: int = 0) -> float:
        """Return the cost of an answer with these counts; reasoning is part of the output."""
        thought = min(reasoning, completion)
        rate = self.completion if self.reasoning is None else self.reasoning
        tokens = prompt * self.prompt + (completion - thought) * self.completion + thought * rate
        return round(tokens + self.fee + images * self.image_output, 12)


DEFAULT_RATES = Rates()
"""Those of models that are not listed."""
