"""Waits, reset times and affordable tokens in errors, and errors of the CDN (protocol sections 4 and 10)."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from datetime import datetime

# Not compiled at import, because most programs never need them.
_SECONDS: Final = r"[0-9]+(?:\.[0-9]*)?|\.[0-9]+"
_AFFORDABLE: Final = r"(?i)(?<!not |n't )\bafford\b[^0-9.$-]{0,20}([0-9][0-9,]*)"
_REQUESTED: Final = r"(?i)\brequested\b[^0-9.$-]{0,20}([0-9][0-9,]*)"
_EDGE_PAGE: Final = r"(?i)\A\s*error code: [0-9]+|\bcloudflare\b"
_EDGE_STATUSES: Final = frozenset({*range(520, 528), 530})
"""Statuses that only Cloudflare uses."""
_EARLIEST: Final = 1e9
"""A number of this size is a time since 1970, a smaller one a number of seconds from now."""


def headers_of(headers: Mapping[str, str], metadata: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the headers of a response, with lower-case names, and those that its body repeats.

    A stream has begun with other headers than its error would have.
    """
    repeated = metadata.get("headers")
    if not isinstance(repeated, dict):
        return headers
    return {**{str(name).lower(): value for name, value in repeated.items()}, **headers}


def retry_after(
    headers: Mapping[str, Any], objects: Iterable[Mapping[str, Any] | None], now: Callable[[], float]
) -> float | None:
    """Seconds to wait as requested by `retry-after-ms`, `Retry-After` (RFC 9110, 10.2.3) or the body.

    `headers` have lower-case names. The objects are those of the body that may have `retry_after`. `now`
    returns Unix seconds, to convert a date.
    """
    milliseconds = _seconds(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    value = headers.get("retry-after")
    seconds = _seconds(value)
    if seconds is None and isinstance(value, str) and (date := _http_date(value)):
        return max(0.0, date.timestamp() - now())
    found = (_seconds(one.get("retry_after")) for one in objects if one)
    return seconds if seconds is not None else next((wait for wait in found if wait is not None), None)


def reset_at(
    headers: Mapping[str, Any], objects: Iterable[Mapping[str, Any] | None], now: Callable[[], float]
) -> datetime | None:
    """Return the time in `X-RateLimit-Reset`, or in `reset_at` or `resets_at` of the body, in UTC.

    The unit is not documented. The server sends milliseconds since 1970; common elsewhere are seconds since
    1970 or from now, and dates.
    """
    in_body = [one.get(name) for one in objects if one for name in ("reset_at", "resets_at")]
    times = (_time(value, now) for value in (headers.get("x-ratelimit-reset"), *in_body))
    return next((time for time in times if time is not None), None)


def _time(value: Any, now: Callable[[], float]) -> datetime | None:
    number = _seconds(value)
    if number is None:
        return (_http_date(value) or _iso_date(value)) if isinstance(value, str) else None
    if number >= _EARLIEST * 100:
        number /= 1000
    elif number < _EARLIEST:
        number += now()
    from datetime import UTC, datetime

    try:
        return datetime.fromtimestamp(number, UTC)
    except (ValueError, OverflowError, OSError):
        return None


def affordable_tokens(message: str, metadata: Mapping[str, Any]) -> int | None:
    """Return how many tokens the credits suffice for, which the server only says in its message."""
    return _tokens(message, metadata, "affordable_tokens", _AFFORDABLE)


def requested_tokens(message: str, metadata: Mapping[str, Any]) -> int | None:
    """Return how many tokens a request might have used, for which the credits do not suffice."""
    return _tokens(message, metadata, "requested_tokens", _REQUESTED)


def _tokens(message: str, metadata: Mapping[str, Any], name: str, pattern: str) -> int | None:
    value = metadata.get(name)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    found = re.search(pattern, message)
    return int(found[1].replace(",", "")[:18]) if found else None


def is_from_edge(status: int, headers: Mapping[str, str], body: Any) -> bool:
    """Whether an error comes from the CDN (Cloudflare), not from the API behind it, whose errors are JSON.

    If Cloudflare is asked for JSON, it sends a problem (RFC 9457) with members of its own.
    """
    if isinstance(body, dict):
        return "error_category" in body and "error" not in body
    if status < 400 or isinstance(body, list):
        return False
    if status in _EDGE_STATUSES or (status >= 500 and headers.get("server", "").lower() == "cloudflare"):
        return True
    return isinstance(body, str) and re.search(_EDGE_PAGE, body) is not None


def _seconds(value: Any) -> float | None:
    if isinstance(value, str) and (match := re.fullmatch(_SECONDS, value.strip(" \t"))):
        return float(match[0])
    if isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= sys.maxsize:
        return float(value)
    return None


def _http_date(text: str) -> datetime | None:
    from datetime import UTC  # here, because dates are rare and these import a dozen modules
    from email.utils import parsedate_to_datetime

    try:
        date = parsedate_to_datetime(text)
        return date.replace(tzinfo=date.tzinfo or UTC).astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None  # not a date


def _iso_date(text: str) -> datetime | None:
    from datetime import UTC, datetime

    try:
        date = datetime.fromisoformat(text)
        return date.replace(tzinfo=date.tzinfo or UTC).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
