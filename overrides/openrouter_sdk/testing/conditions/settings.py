"""The settings that may change while a stand-in runs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NewType, TypedDict

from openrouter_sdk.testing.conditions.downloads import Downloads
from openrouter_sdk.testing.conditions.rate_limit import RateLimit

Seconds = NewType("Seconds", float)
"""A pause."""


class Settings(TypedDict, total=False):
    """Attributes of a stand-in, which it has under these names."""

    credits: float | None
    rates: RateLimit | Sequence[RateLimit] | None
    downloads: Downloads | None
    latency: Seconds
    delay: Seconds
    first_token: Seconds
    error_rate: float
    error_status: Sequence[int]
    only_listed_models: bool


def copy_settings(source: Any, target: Any) -> None:
    """Give a stand-in the settings of another; what the limits have counted stays there."""
    for name in Settings.__annotations__:
        value = getattr(source, name)
        if isinstance(value, RateLimit):
            value = value.anew()
        elif name == "rates" and value is not None:
            value = [one.anew() for one in value]
        setattr(target, name, value)
