"""How long to wait: four limits, each finite unless the caller says otherwise."""

from __future__ import annotations

from typing import Any

from attr import field, frozen

from openrouter_sdk.errors import InvalidArgumentError


def _check(_: Any, attribute: Any, value: object) -> None:
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        kind = type(value).__name__
        raise InvalidArgumentError(f"Timeout.{attribute.name} must be seconds or None, not {kind}")
    if not 0 < value < float("inf"):
        raise InvalidArgumentError(
            f"Timeout.{attribute.name} must be above 0 seconds, not {value}; None waits without limit"
        )


@frozen
class Timeout:
    """Limits in seconds; None waits without limit.

    A model may think for minutes before its first byte, and a stream may run for as long as its text is,
    so one number cannot serve. Comments that keep a stream alive (protocol section 6.1) show that the
    server lives and restart `between_events`; but an event must come within `first_byte` of the one before.

    Raises InvalidArgumentError for a limit that is not above 0.
    """

    connect: float | None = field(default=5.0, validator=_check)
    """To reach the server, TLS included, and to get a connection from the pool."""
    first_byte: float | None = field(default=300.0, validator=_check)
    """From the request until the answer begins; for an answer that is not streamed, until it is made."""
    between_events: float | None = field(default=120.0, validator=_check)
    """Of silence inside an answer."""
    total: float | None = field(default=1800.0, validator=_check)
    """For a call with all of its attempts and waits, up to the last byte of a stream. It is looked at when
    bytes arrive and before each wait, and every wait is cut to what is left of it when it begins.
    """

    @classmethod
    def of(cls, value: Timeout | float | None) -> Timeout:
        """A number is the limit for the whole call, None no limit at all."""
        if isinstance(value, Timeout):
            return value
        if value is None:
            return cls(None, None, None, None)
        whole = cls(total=value)
        return cls(
            connect=min(value, cls().connect or value),
            first_byte=min(value, cls().first_byte or value),
            between_events=min(value, cls().between_events or value),
            total=whole.total,
        )
