"""The state of a call: its attempts, its deadline and the response so far."""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from openrouter_sdk.config.base_url import BASE_URL, looks_wrong
from openrouter_sdk.errors import (
    OpenRouterError,
    ProtocolError,
    RequestTimeoutError,
    TimeoutPhase,
)
from openrouter_sdk.errors.secrets import credentials_in, redact_error
from openrouter_sdk.exchange.parse import DECODED
from openrouter_sdk.exchange.raw_response import RawResponse

if TYPE_CHECKING:
    from openrouter_sdk.config.attempts import Decision, Outcome
    from openrouter_sdk.config.retry import RetryPolicy
    from openrouter_sdk.exchange.decompression import Decompressor
    from openrouter_sdk.exchange.parser import Parser
    from openrouter_sdk.exchange.request import PreparedRequest
    from openrouter_sdk.exchange.response import Response
    from openrouter_sdk.exchange.steps import Head, Sleep

    class Pacing(Protocol):
        """Spaces the requests of a client, and sends those again that came too early."""

        def come(self, state: CallState) -> Generator[Sleep, None, None]:
            """Wait until the next attempt may be sent."""
            ...

        def succeeded(self, state: CallState) -> None:
            """Note that the call succeeds."""

        def decide(
            self, state: CallState, error: OpenRouterError, outcome: Outcome, policy: RetryPolicy
        ) -> Decision:
            """Decide, in place of the retry policy, whether and when to send a failed request again."""
            ...


class Environment(NamedTuple):
    """Sources of time and randomness; tests replace them."""

    clock: Callable[[], float]
    """Monotonic time in seconds."""
    now: Callable[[], float]
    """Unix time in seconds, for dates in headers."""
    random: Callable[[], float]
    """A random number in [0, 1)."""


def _is_from_elsewhere(error: OpenRouterError) -> bool:
    """Whether a server without the API answered: the path is not there, or leads to a web page."""
    if isinstance(error, ProtocolError):
        return error.excerpt.lstrip()[:1] == "<"
    from openrouter_sdk.errors import APIError  # loaded by the first error

    if not isinstance(error, APIError):
        return False
    body = error.body
    is_page = isinstance(body, str) and body.lstrip()[:1] == "<"
    return is_page or (error.status in (404, 405) and not (isinstance(body, dict) and "error" in body))


class CallState:
    """The state of one call across its attempts."""

    __slots__ = (
        "asked",
        "attempts",
        "book",
        "clock",
        "deadline",
        "decompressor",
        "delivered",
        "environment",
        "error",
        "head",
        "in_flight",
        "label",
        "pacing",
        "parser",
        "request",
        "requested_model",
        "sent_headers",
        "started",
    )

    def __init__(self, request: PreparedRequest, environment: Environment) -> None:
        self.request = request
        self.environment = environment
        self.clock = environment.clock
        self.started = 0.0
        self.deadline = math.inf
        """When the whole call times out, on `clock`."""
        self.attempts = 0
        self.sent_headers: list[tuple[bytes, bytes]] = []
        """Headers of the current attempt, whose credentials must not appear in errors."""
        self.head: Head | None = None
        """Head of the response to the current attempt."""
        self.parser: Parser | None = None
        self.decompressor: Decompressor | None = None
        self.pacing: Pacing | None = None
        """What each attempt waits for; None to send at once."""
        self.delivered = False
        """Whether events of the stream have reached the caller, which rules out a retry."""
        self.error: OpenRouterError | None = None
        """The error of the current attempt."""
        self.in_flight = False
        """Whether the current attempt was sent, and what it may have cost is not booked yet."""
        self.book: Callable[[CallState], None] | None = None
        """Takes down what an attempt may have cost; None if the operation costs nothing."""
        self.label: str | None = None
        self.requested_model: str | None = None
        """The model that was asked for, or the first of several."""
        self.asked: Sequence[str] = ()
        """With the option `exact_model`, the models that may answer."""

    def start(self) -> None:
        """Start the clock of the call, unless this is the rest of a download."""
        if self.attempts:
            return
        self.started = self.clock()
        total = self.request.settings.timeout.total
        self.deadline = math.inf if total is None else self.started + total

    def begin_attempt(self) -> None:
        """Count an attempt, and discard the response to the previous one."""
        self.attempts += 1
        self.head = self.parser = self.decompressor = self.error = None

    def settle(self) -> None:
        """Have it booked, once, what the current attempt may have cost (protocol section 12)."""
        if self.in_flight:
            self.in_flight = False
            if self.book is not None:
                self.book(self)

    def postpone(self, seconds: float) -> None:
        """Leave a wait out of the time of the call."""
        self.started += seconds
        self.deadline += seconds

    def elapsed(self) -> float:
        """Seconds since the call began."""
        return self.clock() - self.started

    def time_left(self, limit: float | None) -> float | None:
        """Cap a timeout at the time left for the call. Raises RequestTimeoutError if none is left."""
        if self.deadline == math.inf:
            return limit
        left = self.deadline - self.clock()
        if left <= 0:
            total = self.request.settings.timeout.total
            raise RequestTimeoutError("total", total or 0.0, attempts=max(self.attempts, 1))
        return left if limit is None or left < limit else limit

    def timed_out(self, phase: TimeoutPhase, waited: float | None = None) -> RequestTimeoutError:
        """Return the error for an expired timeout: that of the whole call if its deadline has passed.

        `waited` is the timeout that expired, in seconds; shorter than ours if the caller's own client has a
        shorter one.
        """
        timeout = self.request.settings.timeout
        if self.clock() >= self.deadline:
            return RequestTimeoutError("total", timeout.total or 0.0, attempts=self.attempts)
        limit: float | None = getattr(timeout, phase)
        if waited is not None and (limit is None or waited < limit):
            message = f"the timeout of the http_client expired: {waited:g} s ({phase})"
            return RequestTimeoutError(phase, waited, message, attempts=self.attempts)
        return RequestTimeoutError(phase, limit or 0.0, attempts=self.attempts)

    def check_progress(self, last_event: float) -> None:
        """Raise RequestTimeoutError if a stream sends only comments for long (protocol section 6.1)."""
        timeout = self.request.settings.timeout
        limit = None if timeout.comments_are_progress else timeout.first_byte
        if limit is not None and self.clock() - last_event > limit:
            message = f"only keep-alive comments for {limit:g} s; Timeout(first_byte=...) sets the limit"
            raise RequestTimeoutError("between_events", limit, message, attempts=self.attempts)

    def annotate(self, error: OpenRouterError) -> OpenRouterError:
        """Add attempts, generation id and partial result to an error, and return it without credentials."""
        self.error = error
        error.attempts = self.attempts
        if self.head is not None and error.generation_id is None:
            error.generation_id = self.head.headers.get("x-generation-id")
        if self.parser is not None and error.partial is None:
            error.partial = self._named(self.parser.partial())
        if looks_wrong(self.request.base_url) and _is_from_elsewhere(error):
            error.hint = f"base_url is {self.request.base_url}; the API's is {BASE_URL}"
        redact_error(error, credentials_in(self.sent_headers))
        return error

    def payload(self) -> Any:
        """Return the JSON result so far; None before the response begins, and for other content."""
        return None if self.parser is None else self.parser.result()

    def raw_response(self) -> RawResponse:
        """Return the response, which must have begun, with the result so far."""
        assert self.head is not None
        assert self.parser is not None
        content, result = self.parser.content, self.parser.result()
        return RawResponse(self.head, content, result, self.attempts, self.sent_headers)

    def data(self) -> Any:
        """Return the result decoded to a model, or as bytes for a binary operation."""
        return self._decoded(self.raw_response())

    def response(self) -> Response[Any]:
        """Return the result with status, headers and attempts."""
        from openrouter_sdk.exchange.response import Response

        raw = self.raw_response()
        return Response(self._decoded(raw), raw.head.status, raw.head.headers, raw.attempts, raw.content)

    def _decoded(self, raw: RawResponse) -> Any:
        operation = self.request.operation
        status = raw.head.status
        decode = operation.decoder(status)
        if decode is not None:
            return self._named(decode(raw.payload))
        is_bytes = operation.result_media not in DECODED and status not in operation.empty
        return raw.content if is_bytes else raw.payload

    def _named(self, result: Any) -> Any:
        """Return a result that knows which model was asked for, if it is a reply."""
        if self.requested_model is not None and hasattr(type(result), "_requested_model"):
            result._requested_model = self.requested_model
        return result
