"""What a 429 tells of the limit that was exceeded (protocol sections 4, 10 and 12)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from openrouter_sdk.errors import RateLimitError

_DAILY = r"(?i)\bper[ -]?day\b|\bdaily\b|/day\b"
_DAY = 86400.0


class Notice(NamedTuple):
    """A limit, as far as it is told."""

    wait: float | None = None
    """Seconds until it ends; None if that is not told."""
    limit: int | None = None
    """Requests that are allowed in a window."""
    daily: bool = False
    """Whether it is a limit of a day, for which waiting is no use."""
    shared: bool = False
    """Whether it is the limit of all free models together."""


def notice_of(error: RateLimitError, model: str, now: float) -> Notice:
    """Read an error. `now` is in Unix seconds."""
    from openrouter_sdk.errors.limits import headers_of  # loaded with the error

    headers = headers_of(error.headers, error.metadata)
    limit, remaining = _count(headers, "x-ratelimit-limit"), _count(headers, "x-ratelimit-remaining")
    waits = [] if error.retry_after is None else [error.retry_after]
    # With requests left, the reset is that of a limit which was not exceeded.
    if error.reset_at is not None and not remaining:
        waits.append(error.reset_at.timestamp() - now)
    wait = max((wait for wait in waits if wait > 0), default=None)
    provider = error.provider_error
    reasons = [error.message, (provider and provider.reason) or ""]
    daily = any(re.search(_DAILY, reason) for reason in reasons)
    if daily and wait is None:
        wait = _DAY - now % _DAY  # windows are those of UTC (protocol section 12)
    is_own = provider is None or "x-ratelimit-reset" in headers
    return Notice(wait, limit, daily, is_free(model) and is_own)


def spent_notice(headers: Mapping[str, Any], now: float) -> Notice | None:
    """Read the headers of a success; None unless they say that no request is left until a reset."""
    if _count(headers, "x-ratelimit-remaining") != 0:
        return None
    from openrouter_sdk.errors.limits import reset_at

    reset = reset_at(headers, (), lambda: now)
    if reset is None or reset.timestamp() <= now:
        return None
    return Notice(reset.timestamp() - now, _count(headers, "x-ratelimit-limit"))


def is_free(model: str) -> bool:
    """Whether a model is a free variant, whose limit all free models share (protocol section 12)."""
    return "free" in model.split(":")[1:]


def _count(headers: Mapping[str, Any], name: str) -> int | None:
    value = headers.get(name)
    if isinstance(value, int) and not isinstance(value, bool):
        return value if value >= 0 else None
    return int(value[:18]) if isinstance(value, str) and value.isdecimal() and value.isascii() else None
