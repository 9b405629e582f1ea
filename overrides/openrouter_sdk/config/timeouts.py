"""Timeouts of a call."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from openrouter_sdk.errors import InvalidArgumentError


def _check(name: str, value: object) -> None:
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        kind = type(value).__name__
        raise InvalidArgumentError(f"Timeout.{name} must be seconds or None, not {kind}")
    if not 0 < value < float("inf"):
        raise InvalidArgumentError(
            f"Timeout.{name} must be above 0 seconds, not {value}; None disables the timeout"
        )


@dataclass(frozen=True)
class Timeout:
    """Timeouts of a call in seconds; None disables one::

        client = OpenRouter(timeout=Timeout(total=60, between_events=10))

    Separate limits, because a model may take minutes to start answering, and a stream may run for longer.
    Keep-alive comments in a stream (protocol section 6.1) restart `between_events`; but a stream that sends
    nothing else for `first_byte` seconds times out as well.

    Raises InvalidArgumentError for a value that is not a positive, finite number.
    """

    connect: float | None = 5.0
    """Getting a connection: waiting for the pool, or connecting, including TLS."""
    first_byte: float | None = 300.0
    """From sending the request to the start of the response; without streaming, that is when the model has
    finished.
    """
    between_events: float | None = 120.0
    """Between two chunks of the response body."""
    total: float | None = 1800.0
    """The whole call: every attempt, the delays between them, and the body to its last byte.

    Like `first_byte`, it holds against a response that arrives byte by byte, except in a client's own
    `http_client` or `transport`, where both are checked between reads. Resolving a name in the synchronous
    client is not interrupted.
    """

    comments_are_progress: ClassVar[bool] = False
    """Whether keep-alive comments alone keep a stream open."""

    def __post_init__(self) -> None:
        for name in ("connect", "first_byte", "between_events", "total"):
            _check(name, getattr(self, name))

    @classmethod
    def of(cls, value: Timeout | float | None) -> Timeout:
        """Convert an option: a number limits the whole call, None disables every timeout."""
        if isinstance(value, Timeout):
            return value
        if value is None:
            return cls(None, None, None, None)
        defaults = cls(total=value)
        return cls(
            connect=min(value, defaults.connect or value),
            first_byte=min(value, defaults.first_byte or value),
            between_events=min(value, defaults.between_events or value),
            total=defaults.total,
        )


class SocketTimeout(Timeout):
    """Timeouts as those of sockets: a stream is alive as long as anything comes, even comments alone."""

    comments_are_progress = True
