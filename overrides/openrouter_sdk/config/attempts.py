"""Failed attempts: what a retry is decided by, the decision, and what `on_attempt` is told.

Imported at the first failure.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, NamedTuple, TypeAlias

from openrouter_sdk.errors import (
    APIError,
    ConnectError,
    OpenRouterError,
    ProtocolError,
    RequestTimeoutError,
    TransportError,
    TruncatedStreamError,
)

UNCERTAIN_STATUSES: Final = frozenset({408, 500, 502, 504, *range(520, 528)})
"""Statuses after which a job may have been started all the same."""

FailureKind: TypeAlias = Literal["status", "connect", "timeout", "lost", "body"]


class Outcome(NamedTuple):
    """The facts of a failed attempt that a retry decision is based on."""

    kind: FailureKind
    """`status`: an error status; `body`: an error in the body of a successful response; `connect`: no
    connection; `timeout` and `lost`: no response, or an incomplete one.
    """
    status: int | None = None
    """HTTP status of the response, if any."""
    code: int | str | None = None
    """Error code in the body."""
    error_type: str | None = None
    """Canonical error type (protocol section 10.4)."""
    retry_after: float | None = None
    """Seconds to wait, as requested by the server."""
    retryable: bool | None = None
    """Whether a retry may succeed, where the server (protocol section 10.5) or the kind of error says so."""
    ambiguous: bool = False
    """Whether the server may have processed the request."""
    replay_safe: bool = False
    """Whether the request is idempotent (RFC 9110, section 9.2.2)."""
    events_delivered: bool = False
    """Whether events of the stream have reached the caller."""

    @classmethod
    def of(
        cls,
        error: OpenRouterError,
        *,
        replay_safe: bool = False,
        starts_job: bool = False,
        events_delivered: bool = False,
    ) -> Outcome:
        """Collect the facts from an error."""
        if isinstance(error, APIError):
            return cls(
                kind="status" if error.status >= 400 else "body",
                status=error.status,
                code=error.code,
                error_type=error.error_type,
                retry_after=error.retry_after,
                retryable=error.is_retryable_hint,
                ambiguous=starts_job and error.effective_status in UNCERTAIN_STATUSES,
                replay_safe=replay_safe,
                events_delivered=events_delivered,
            )
        kind = _failure_kind(error)
        return cls(
            kind=kind,
            retryable=_is_retryable(error),
            ambiguous=kind != "connect" and not (isinstance(error, TruncatedStreamError) and error.answered),
            replay_safe=replay_safe,
            events_delivered=events_delivered,
        )


class Decision(NamedTuple):
    """The outcome of `RetryPolicy.decide`."""

    delay: float | None
    """Seconds to wait before the next attempt; None to give up."""
    reason: str
    """The reason, for logs."""


@dataclass(frozen=True)
class Attempt:
    """A failed attempt, as passed to the `on_attempt` callback."""

    number: int
    """Number of the attempt, counted from 1."""
    delay: float | None
    """Seconds until the next attempt; None if this was the last."""
    cause: OpenRouterError
    """The error that ended the attempt."""
    status: int | None
    """HTTP status of the response, if any."""
    elapsed: float
    """Seconds since the first attempt began."""


def _failure_kind(error: OpenRouterError) -> FailureKind:
    if isinstance(error, ConnectError):
        return "connect"
    if isinstance(error, RequestTimeoutError):
        return "connect" if error.phase == "connect" else "timeout"
    return "lost"


def _is_retryable(error: OpenRouterError) -> bool | None:
    """False for what a retry cannot fix: invalid arguments, the timeout of the whole call, a size limit."""
    if isinstance(error, RequestTimeoutError) and error.phase == "total":
        return False
    if isinstance(error, ProtocolError) and error.limit is not None:
        return False
    return None if isinstance(error, TransportError) else False
