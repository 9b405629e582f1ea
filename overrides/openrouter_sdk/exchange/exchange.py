"""One call from its first attempt to the end of the response, without I/O.

The exchange is a generator: it yields `Send`, `Read`, `Sleep`, and for a stream `Deliver`, and receives the
outcome of each step from a driver of `transport`. It alone decides about retries, timeouts, errors and
partial results, for synchronous and asynchronous clients, and for calls and streams.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from openrouter_sdk.errors import (
    ConnectError,
    ConnectionLostError,
    InvalidArgumentError,
    OpenRouterError,
    ProtocolError,
    RequestTimeoutError,
    TimeoutPhase,
    TransportError,
)
from openrouter_sdk.errors.tracebacks import trim_cause
from openrouter_sdk.exchange.parse import choose_parser, may_be_event_stream, needs_more_bytes
from openrouter_sdk.exchange.state import CallState
from openrouter_sdk.exchange.steps import Deliver, Failure, Head, Read, Send, Sleep, Step

if TYPE_CHECKING:
    from openrouter_sdk.config.retry import RetryPolicy
    from openrouter_sdk.exchange.decompression import Decompressor
    from openrouter_sdk.exchange.parser import Parser

logger: Final = logging.getLogger("openrouter_sdk")

_ENDINGS: Final = ("lost", "protocol")
"""Failures that do not matter once the result is complete; some servers just close the connection."""

BILLED: Final[Mapping[str, str]] = {
    "sendChatCompletionRequest": "call",
    "createResponses": "call",
    "createMessages": "call",
    "createEmbeddings": "call",
    "createRerank": "call",
    "createImages": "call",
    "createAudioSpeech": "call",
    "createAudioTranscriptions": "call",
    "createApiAlphaDecisions": "call",
    "createSystemone": "call",
    "createVideos": "job",
    "createBatches": "job",
    "getVideos": "look",
    "getBatches": "look",
    "getGeneration": "record",
}
"""The operations that cost something, or tell what something cost (protocol sections 12, 22 and 24)."""

Exchange: TypeAlias = Generator[Step, Any, None]

Observer: TypeAlias = "Callable[[CallState, Mapping[str, object], Exchange], Exchange]"
"""Wraps the exchange of each call and each stream: given its state, the arguments of the method and the
exchange, it returns the exchange to run instead."""


def run(state: CallState) -> Exchange:
    """Run a call, retrying failed attempts; raise the error of the last one. The result is in `state`.

    A stream is not retried once events are delivered, because another attempt would repeat them.
    """
    state.start()
    request, clock, deadline = state.request, state.clock, state.deadline
    streaming, limit = request.streaming, request.settings.timeout.between_events
    delivery, read = Deliver(), Read(limit)
    while True:
        try:
            data, parser = yield from _open(state)
            horizon = _horizon(state)
            feed, last_event, near_deadline = parser.feed, clock(), True
            while True:
                events = parser.next() if parser.waiting else feed(data) if data else parser.end()
                if events:
                    if near_deadline and data and clock() >= deadline:
                        raise state.timed_out("total")
                    if streaming:
                        if not state.delivered:
                            record_success(state)
                        delivery.events = events
                        yield delivery
                    if not isinstance(events, list):
                        events.settle()
                    if parser.pending_error is not None:
                        raise parser.pending_error
                elif data and parser.expects_events:
                    state.check_progress(last_event)
                if parser.ready:
                    break
                now = clock()
                last_event = now if events else last_event
                near_deadline = now >= horizon
                if not parser.waiting:
                    data = (yield from _read(state)) if near_deadline else (yield read)
                    data = data if type(data) is bytes else _bytes_or_raise(data, state)
        except OpenRouterError as raised:
            error = _explain(state, raised)
            data, events = b"", []  # what the server sent is in the error, redacted
            if state.delivered:
                raise error from error.__cause__
            yield Sleep(next_delay_or_raise(state, error))
        else:
            if not state.delivered:
                record_success(state)
            return
        finally:  # also if the caller left
            state.settle()


def _horizon(state: CallState) -> float:
    """Return the time before which a read cannot exceed the deadline, if bytes need no decompression."""
    limit = state.request.settings.timeout.between_events
    return -math.inf if limit is None or state.decompressor is not None else state.deadline - limit


def _open(state: CallState) -> Generator[Step, Any, tuple[bytes, Parser]]:
    """Send the request; return the first bytes of the body, and the parser that they choose."""
    head = yield from _send(state)
    now = state.environment.now
    parser = state.parser = choose_parser(state.request, head, now)
    if head.content_encoding:
        from openrouter_sdk.exchange.decompression import new_decompressor  # most responses need none

        state.decompressor = new_decompressor(head.content_encoding)
    data = yield from _read(state)
    if may_be_event_stream(state.request, head):
        data = yield from _read_start(state, head, data)
        parser = state.parser = choose_parser(state.request, head, now, data)
    return data, parser


def _send(state: CallState) -> Generator[Step, Any, Head]:
    if state.pacing is not None:
        yield from state.pacing.come(state)
    state.begin_attempt()
    request, timeout = state.request, state.request.settings.timeout
    connect, wait = state.time_left(timeout.connect), state.time_left(timeout.first_byte)
    state.sent_headers = request.headers()
    state.in_flight = True
    head: Head | Failure = yield Send(request, state.sent_headers, connect, wait, state.time_left(None))
    if isinstance(head, Failure):
        raise to_transport_error(head, "first_byte", state) from head.error
    state.head = head
    return head


def _read_start(state: CallState, head: Head, data: bytes) -> Generator[Step, Any, bytes]:
    """Read until the first bytes tell JSON from an event stream."""
    while data and needs_more_bytes(head, data):
        more = yield from _read(state)
        if not more:
            break
        data += more
    return data


def _read(state: CallState) -> Generator[Step, Any, bytes]:
    """Read the next bytes of the body, decompressed; none at its end."""
    wait = state.request.settings.timeout.between_events
    decompressor = state.decompressor
    if decompressor is None:
        return _bytes_or_raise((yield Read(state.time_left(wait))), state)
    end = math.inf if wait is None else state.clock() + wait
    while True:
        while not decompressor.needs_input:
            if piece := decompressor.read():
                return piece
            state.time_left(wait)
        if state.clock() > end:  # bytes come, but decompress to nothing
            raise state.timed_out("between_events")
        data = _bytes_or_raise((yield Read(state.time_left(wait))), state)
        if not data:
            _check_not_truncated(state, decompressor)
            return b""
        decompressor.feed(data)


def _bytes_or_raise(outcome: bytes | Failure, state: CallState) -> bytes:
    """Return what was read. A failure is the end of the body if the result is complete already."""
    if not isinstance(outcome, Failure):
        return outcome
    if outcome.kind in _ENDINGS and state.parser is not None and state.parser.complete:
        return b""
    raise to_transport_error(outcome, "between_events", state) from outcome.error


def _check_not_truncated(state: CallState, decompressor: Decompressor) -> None:
    """Raise ProtocolError at the end of a body whose compressed data is incomplete."""
    # Events tell by themselves whether they are complete.
    if decompressor.truncated and not (state.parser is not None and state.parser.expects_events):
        raise ProtocolError("the body of the answer ends within its compressed data")


def _explain(state: CallState, error: OpenRouterError) -> OpenRouterError:
    """Return the error to raise, which is that of the status if its body cannot be read."""
    explained = error
    if isinstance(error, TransportError) and state.parser is not None:
        explained = state.parser.explain(error)
    if explained is not error:
        explained.__cause__ = error
    return state.annotate(explained)


def to_transport_error(failure: Failure, phase: TimeoutPhase, state: CallState) -> TransportError:
    """Translate a failure that the driver reports."""
    trim_cause(failure.error)
    reason = str(failure.error) or type(failure.error).__name__
    host, attempts = _host(state.request.url), state.attempts
    if failure.kind == "connect_timeout":
        return state.timed_out("connect", failure.limit)
    if failure.kind == "timeout":
        return state.timed_out(phase, failure.limit)
    if failure.kind == "connect":
        return ConnectError(f"cannot connect to {host}: {reason}", attempts=attempts)
    if failure.kind == "refused":
        return ConnectError(f"{host} refused the request before processing it: {reason}", attempts=attempts)
    if failure.kind == "protocol":
        return ProtocolError(f"the response is not valid HTTP: {reason}", attempts=attempts)
    return ConnectionLostError(f"lost the connection to {host}: {reason}", attempts=attempts)


def _host(url: str) -> str:
    return url.split("/")[2]


def record_success(state: CallState) -> None:
    """Refill the retry budget, and log the attempt that succeeded."""
    request, head = state.request, state.head
    state.delivered = True
    budget = request.settings.retries.budget
    if budget is not None:
        budget.succeeded()
    if state.pacing is not None:
        state.pacing.succeeded(state)
    if head is not None and logger.isEnabledFor(logging.DEBUG):
        # Only the template of the path: ids and queries may be confidential.
        logger.debug(
            "%s %s: attempt %d: status %d in %.3f s",
            request.method,
            request.operation.path,
            state.attempts,
            head.status,
            state.elapsed(),
        )


def lowered(state: CallState, error: OpenRouterError) -> bool:
    """Whether a 402 has made the request one with fewer tokens, to be sent at once."""
    from openrouter_sdk.exchange.affordable import lower

    return lower(state, error)


def next_delay_or_raise(
    state: CallState, error: OpenRouterError, retries: RetryPolicy | None = None
) -> float:
    """Return the delay before the next attempt in seconds. Raises `error` if there is no retry."""
    from openrouter_sdk.config.attempts import Attempt, Decision, Outcome

    request, settings = state.request, state.request.settings
    operation = request.operation
    outcome = Outcome.of(error, replay_safe=operation.replay_safe, starts_job=operation.starts_job)
    elapsed, pacing = state.elapsed(), state.pacing
    policy = retries or settings.retries
    if policy.retry_affordable and lowered(state, error):
        decision = Decision(0.0, "the credits suffice for fewer tokens")
    elif pacing is None:
        decision = policy.decide(state.attempts, outcome, elapsed, state.environment.random)
    else:
        decision = pacing.decide(state, error, outcome, policy)
    if settings.on_attempt is not None:
        settings.on_attempt(
            Attempt(
                number=state.attempts,
                delay=decision.delay,
                cause=error,
                status=outcome.status,
                elapsed=elapsed,
            )
        )
    logger.debug(
        "%s %s: attempt %d failed: %s; %s",
        request.method,
        operation.path,
        state.attempts,
        error,
        decision.reason,
    )
    if decision.delay is None or state.clock() + decision.delay >= state.deadline:
        raise error
    return decision.delay


# --- what an attempt may have cost -------------------------------------------------------------------------


def bill_of(state: CallState) -> tuple[Any, ...] | None:
    """Return what tells the cost of an attempt: kind, operation, label, id, usage or record, status of a job.

    None if it cost nothing: it did not reach the server, or the status says that it failed there.
    """
    operation, head = state.request.operation, state.head
    if state.error is not None and not _may_cost(state.error, head):
        return None
    payload = state.payload()
    if type(payload) is not dict:
        payload = getattr(state.error, "body", None)  # an error in a response that succeeded
        if type(payload) is not dict:
            payload = {}
    kind, usage = BILLED[operation.id], payload.get("usage")
    if kind == "call" and type(usage) is dict and usage.get("cost") is not None:  # as of most replies
        return kind, operation.id, state.label, None, usage, None
    generation = None if head is None else head.headers.get("x-generation-id")
    if kind == "record" and type(data := payload.get("data")) is dict:
        return kind, operation.id, None, data.get("id"), data, None
    id = payload.get("id") if kind != "call" or generation is None else generation
    if usage is None and head is not None and head.headers.get("x-openrouter-cache-status") == "HIT":
        usage = {"cost": 0}  # protocol section 12
    return kind, operation.id, state.label, id, usage, payload.get("status")


def _may_cost(error: OpenRouterError, head: Head | None) -> bool:
    from openrouter_sdk.errors import APIError, ServerTimeoutError  # loaded by the first error

    if isinstance(error, APIError):  # protocol section 10.3: behind a timeout the model may have gone on
        return head is not None and (head.status < 400 or isinstance(error, ServerTimeoutError))
    if isinstance(error, RequestTimeoutError):
        return error.phase != "connect"
    return not isinstance(error, (ConnectError, InvalidArgumentError))
