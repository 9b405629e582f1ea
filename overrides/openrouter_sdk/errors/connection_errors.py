"""Exceptions for requests that got no usable response."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal, TypeAlias

from openrouter_sdk.errors.base import OpenRouterError
from openrouter_sdk.errors.payload import truncate
from openrouter_sdk.errors.redaction import redact

TimeoutPhase: TypeAlias = Literal["connect", "first_byte", "between_events", "total"]

_MAX_EXCERPT: Final = 500
_MISSED: Final[Mapping[TimeoutPhase, str]] = {
    "connect": "no connection",
    "first_byte": "no response",
    "between_events": "no new data",
    "total": "no complete response",
}


class TransportError(OpenRouterError):
    """There was no usable response: a network failure, a timeout, or invalid data. See `__cause__`."""

    def __init__(
        self,
        message: str,
        *,
        partial: Any = None,
        attempts: int = 1,
        generation_id: str | None = None,
    ) -> None:
        super().__init__(message, partial=partial, attempts=attempts, generation_id=generation_id)


class ConnectError(TransportError):
    """The server did not process the request.

    Either there was no connection (DNS, network, TLS or proxy), or an HTTP/2 server refused the stream
    unprocessed (RFC 9113, section 8.7).
    """


class ConnectionLostError(TransportError):
    """The connection broke after the request was sent; the server may have processed it."""


class TruncatedStreamError(TransportError):
    """The stream ended before its result was complete, or without any; `partial` has what there was."""

    answered: bool = False
    """Whether the server sent its end mark after no event at all, so that a retry repeats nothing."""


class RequestTimeoutError(TransportError):
    """A timeout of the client expired. (`ServerTimeoutError` is for those of the server.)"""

    phase: TimeoutPhase
    """The field of `Timeout` that set the limit."""
    seconds: float
    """The limit that was exceeded."""

    def __init__(
        self,
        phase: TimeoutPhase,
        seconds: float,
        message: str | None = None,
        *,
        partial: Any = None,
        attempts: int = 1,
        generation_id: str | None = None,
    ) -> None:
        if message is None:
            message = f"{_MISSED[phase]} within {seconds:g} s; Timeout({phase}=...) sets the limit"
        super().__init__(message, partial=partial, attempts=attempts, generation_id=generation_id)
        self.phase = phase
        self.seconds = seconds


class ProtocolError(TransportError):
    """The response is not valid: not HTTP, not JSON, of an unexpected content type, or not a page."""

    status: int | None
    """HTTP status, if the response had one."""
    excerpt: str
    """Beginning of the body, at most 500 characters."""
    limit: int | None
    """The size in bytes that the response exceeds: the option `max_body_bytes` or `max_event_bytes`."""

    def __init__(
        self,
        message: str,
        *,
        status: int | None = None,
        excerpt: str = "",
        limit: int | None = None,
        partial: Any = None,
        attempts: int = 1,
        generation_id: str | None = None,
    ) -> None:
        super().__init__(message, partial=partial, attempts=attempts, generation_id=generation_id)
        self.status = status
        self.excerpt = truncate(redact(excerpt), _MAX_EXCERPT)
        self.limit = limit

    def _describe(self) -> str:
        status = "" if self.status is None else f" (status {self.status})"
        body = f"; the body begins {truncate(self.excerpt, 200)!r}" if self.excerpt else ""
        return f"{super()._describe()}{status}{body}"
