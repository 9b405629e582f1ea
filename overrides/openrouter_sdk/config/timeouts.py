"""How long to wait: four limits, each finite unless the caller says otherwise."""

from __future__ import annotations

from dataclasses import dataclass

from openrouter_sdk.errors import InvalidArgumentError


def _check(name: str, value: object) -> None:
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        kind = type(value).__name__
        raise InvalidArgumentError(f"Timeout.{name} must be seconds or None, not {kind}")
    if not 0 < value < float("inf"):
        raise InvalidArgumentError(
            f"Timeout.{name} must be above 0 seconds, not {value}; None waits without limit"
        )


@dataclass(frozen=True)
class Timeout:
    """Limits in seconds; None waits without limit.

    A model may think for minutes before its first byte, and a stream may run for as long as its text is,
    so one number cannot serve. Comments that keep a stream alive (protocol section 6.1) show that the
    server lives and restart `between_events`; but an event must come within `first_byte` of the one before.

    Raises InvalidArgumentError for a limit that is not above 0.
    """

    connect: float | None = 5.0
    """To reach the server, TLS included, and to get a connection from the pool."""
    first_byte: float | None = 300.0
    """From the request until the answer begins; for an answer that is not streamed, until it is made."""
    between_events: float | None = 120.0
    """Of silence inside an answer."""
    total: float | None = 1800.0
    """For a call with all of its attempts and waits, up to the last byte of a stream. It is looked at when
    bytes arrive and before each wait, and every wait is cut to what is left of it when it begins.
    """

    def __post_init__(self) -> None:
        for name in ("connect", "first_byte", "between_events", "total"):
            _check(name, getattr(self, name))

    @classmethod
    def of(cls, value: Timeout | float | None) -> Timeout:
        """A number is the limit for the whole call, None no limit at all."""
        if isinstance(value, Timeout):
            return value
        if value is None:
            return cls(None, None, None, None)
        whole = cls(total=value)
        return cls(
            connect=min(value, whole.connect or value),
            first_byte=min(value, whole.first_byte or value),
            between_events=min(value, whole.between_events or value),
            total=whole.total,
        )
