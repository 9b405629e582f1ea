"""Refuse what the credits do not suffice for, and say how many tokens they would (protocol 10.3)."""

from __future__ import annotations

from collections.abc import Mapping
from math import floor
from typing import Any, Final

from openrouter_sdk.testing.catalogue import requirements
from openrouter_sdk.testing.contract.checks import RefusalError
from openrouter_sdk.testing.surfaces.rates import Tokens
from openrouter_sdk.testing.surfaces.reply import Prompt, words

DEFAULT_TOKENS: Final = 4096
"""Output tokens that are reserved for a request that does not limit them, by a model without a limit."""


def check_credits(credits: float | None, prompt: Prompt | None, body: Mapping[str, Any]) -> None:
    """Raise RefusalError: 402 if a request could cost more than there is; None are endless credits."""
    if credits is None:
        return
    if credits < 0 or (credits == 0 and _is_priced(prompt)):  # below 0, free models are refused as well
        raise _refuse("The credits of the account are used up.")
    if prompt is None or prompt.rates.completion <= 0:
        return
    asked = requirements.output_limit(body) or prompt.limit or DEFAULT_TOKENS
    asked = asked if prompt.limit is None else min(asked, prompt.limit)
    tokens = 8 + len(words(prompt.text)) if prompt.tokens is None else prompt.tokens
    left = credits - prompt.rates.cost(Tokens(tokens, 0))
    affordable = max(0, floor(left / prompt.rates.completion + 1e-6))
    if asked > affordable:
        raise _refuse(f"Credits are short: requested up to {asked} tokens, can only afford {affordable}.")


def _is_priced(prompt: Prompt | None) -> bool:
    return prompt is None or prompt.rates.completion > 0 or prompt.rates.prompt > 0


def _refuse(message: str) -> RefusalError:
    return RefusalError(402, message, metadata={"error_type": "payment_required"})
