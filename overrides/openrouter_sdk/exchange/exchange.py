"""One call from the first attempt to the answer, without I/O: a generator that asks a driver for it.

It yields `Send`, `Read` and `Sleep`, and is handed what came of them. Everything that is decided about a
call is decided here, once for synchronous and asynchronous clients; `drivers` has the two loops that run it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol, TypeAlias, TypeVar

from openrouter_sdk.config.retry import Attempt, Outcome
from openrouter_sdk.errors import (
    ConnectError,
    ConnectionLostError,
    OpenRouterError,
    ProtocolError,
    RequestTimeoutError,
    TimeoutPhase,
    TransportError,
)
from openrouter_sdk.errors.classify import error_from_response, error_in_body

if TYPE_CHECKING:
    from openrouter_api.operation import Operation
    from openrouter_api.wire import FilePart
    from openrouter_sdk.config.retry import RetryPolicy
    from openrouter_sdk.config.timeouts import Timeout

logger: Final = logging.getLogger("openrouter_sdk")
SSE: Final = "text/event-stream"
EXCERPT: Final = 500
R = TypeVar("R")


class Environment(NamedTuple):
    """What a call takes from the world around it; tests put their own in its place."""

    clock: Callable[[], float]
    """Seconds that only go forward."""
    now: Callable[[], float]
    """Unix seconds, for dates in headers."""
    random: Callable[[], float]
    """A number from 0 to below 1."""


class Call:
    """A call ready to be sent, as often as need be."""

    def __init__(
        self,
        operation: Operation[Any, Any],
        method: str,
        url: str,
        headers: Callable[[], list[tuple[bytes, bytes]]],
        content: bytes | None,
        parts: tuple[tuple[str, str | FilePart], ...],
        timeout: Timeout,
        retries: RetryPolicy,
        on_attempt: Callable[[Attempt], None] | None,
        gather: Callable[[Call, Head, bytes, int, Environment], Any] | None = None,
        streaming: bool = False,
    ) -> None:
        self.operation = operation
        self.method = method
        self.url = url
        self.headers = headers
        """Headers of an attempt; made anew each time, since a key may have changed."""
        self.content = content
        self.parts = parts
        self.timeout = timeout
        self.retries = retries
        self.on_attempt = on_attempt
        self.gather = gather
        """Makes one answer of an event stream that came although none was asked for."""
        self.streaming = streaming
        """Whether an event stream was asked for."""

    def __repr__(self) -> str:
        return f"Call({self.method} {self.url})"


class Send:
    """Send the request; answer with a `Head` or a `Failure`."""

    def __init__(
        self, call: Call, headers: list[tuple[bytes, bytes]], connect: float | None, wait: float | None
    ) -> None:
        self.call = call
        self.headers = headers  # the key is among them, so this is no tuple, which a log would show
        self.connect = connect
        """Seconds to wait for a connection."""
        self.wait = wait
        """Seconds to wait for the first byte of the answer."""


class Read(NamedTuple):
    """Read the next bytes of the body; answer with bytes, empty at its end, or a `Failure`."""

    wait: float | None
    """Seconds to wait for them. Over HTTP/1.1 what was said first counts for the whole body."""


class Sleep(NamedTuple):
    """Wait before the next attempt; the connection of the last one is closed first."""

    seconds: float


class Head(NamedTuple):
    """Status and headers of an answer, names in lower case; its body is still to be read."""

    status: int
    headers: Mapping[str, str]


class Failure(NamedTuple):
    """What the driver could not do: the kind in our terms, and the error that it met."""

    kind: str
    """`connect`, `connect_timeout`, `refused`, `timeout`, `lost` or `protocol`."""
    error: Exception
    limit: float | None = None
    """Seconds of the timeout that passed."""


class Answer(NamedTuple):
    """A successful answer, read in full."""

    head: Head
    content: bytes
    payload: Any
    """The JSON value of the body, or None when the operation does not answer JSON."""
    attempts: int


Step: TypeAlias = Send | Read | Sleep
Exchange: TypeAlias = Generator[Step, Any, Answer]


class Observer(Protocol):
    """Puts something around the exchange of a call, or of the opening of a stream."""

    def __call__(
        self, call: Call, params: Mapping[str, object], exchange: Generator[Step, Any, R], /
    ) -> Generator[Step, Any, R]:
        """The exchange to run in place of the given one. `params` are the arguments of the method.

        What an opening returns, an `Opened`, may be given an `ended`, to learn when the stream is over.
        """
        ...


class Progress:
    """Where a call stands: attempts and time."""

    __slots__ = ("attempts", "call", "clock", "started")

    def __init__(self, call: Call, clock: Callable[[], float]) -> None:
        self.call = call
        self.clock = clock
        self.started = clock()
        self.attempts = 0

    def elapsed(self) -> float:
        """Seconds since the call began."""
        return self.clock() - self.started

    def left(self, limit: float | None) -> float | None:
        """A limit cut to what is left of the whole call. Raises RequestTimeoutError when nothing is."""
        total = self.call.timeout.total
        if total is None:
            return limit
        rest = total - self.elapsed()
        if rest <= 0:
            raise RequestTimeoutError("total", total, attempts=max(self.attempts, 1))
        return rest if limit is None or rest < limit else limit

    def timed_out(self, phase: TimeoutPhase, waited: float | None = None) -> RequestTimeoutError:
        """The error for a wait that was too long: of the whole call, if that is what had cut it.

        `waited` is what the driver had set, in seconds; less than ours when the caller's own client says so.
        """
        timeout = self.call.timeout
        if timeout.total is not None and self.elapsed() >= timeout.total:
            return RequestTimeoutError("total", timeout.total, attempts=self.attempts)
        limit: float | None = getattr(timeout, phase)
        if waited is not None and (limit is None or waited < limit):
            said = f"the timeout of the http_client passed: {waited:g} s ({phase})"
            return RequestTimeoutError(phase, waited, said, attempts=self.attempts)
        return RequestTimeoutError(phase, limit or 0.0, attempts=self.attempts)


def run(call: Call, environment: Environment) -> Exchange:
    """Send the call until an attempt succeeds or there is nothing more to try; raises the last error."""
    progress = Progress(call, environment.clock)
    while True:
        try:
            answer = yield from _attempt(call, progress, environment)
        except OpenRouterError as error:
            yield Sleep(pause(call, progress, environment, error))
        else:
            succeeded(call, progress, answer.head)
            return answer


def send(call: Call, progress: Progress) -> Generator[Step, Any, Head]:
    """One attempt up to the head of its answer."""
    progress.attempts += 1
    timeout = call.timeout
    wait = progress.left(timeout.first_byte)
    head: Head | Failure = yield Send(call, call.headers(), progress.left(timeout.connect), wait)
    if isinstance(head, Failure):
        raise failed(head, "first_byte", progress) from head.error
    return head


def _attempt(call: Call, progress: Progress, environment: Environment) -> Generator[Step, Any, Answer]:
    head = yield from send(call, progress)
    content = yield from read_body(head, progress, environment)
    return understand(call, head, content, progress.attempts, environment)


def read_body(head: Head, progress: Progress, environment: Environment) -> Generator[Step, Any, bytes]:
    """The whole body. When it cannot be read, that does not hide a status that is an error by itself."""
    parts: list[bytes] = []
    try:
        while part := (yield from _read(progress)):
            parts.append(part)
    except TransportError as error:
        if head.status < 400:
            raise
        raise error_from_response(
            head.status, head.headers, b"".join(parts), attempts=progress.attempts, now=environment.now
        ) from error
    return parts[0] if len(parts) == 1 else b"".join(parts)


def _read(progress: Progress) -> Generator[Step, Any, bytes]:
    part: bytes | Failure = yield Read(progress.left(progress.call.timeout.between_events))
    if isinstance(part, Failure):
        raise failed(part, "between_events", progress) from part.error
    return part


def understand(call: Call, head: Head, content: bytes, attempts: int, environment: Environment) -> Answer:
    """The answer that a whole body is; raises the error that it is instead (protocol sections 6.6, 10)."""
    if not 200 <= head.status < 300:
        raise error_from_response(head.status, head.headers, content, attempts=attempts, now=environment.now)
    media = call.operation.result_media
    if media is None:
        return Answer(head, content, None, attempts)
    if media != "application/json":
        refuse_json(head, content, attempts, environment)
        return Answer(head, content, None, attempts)
    if head.headers.get("content-type", "").startswith(SSE) and call.gather is not None:
        return Answer(head, content, call.gather(call, head, content, attempts, environment), attempts)
    payload = parse(head, content, attempts)
    error = error_in_body(
        payload, status=head.status, headers=head.headers, attempts=attempts, now=environment.now
    )
    if error is not None:
        raise error
    return Answer(head, content, payload, attempts)


def parse(head: Head, content: bytes, attempts: int) -> Any:
    """The JSON value of a body. Raises ProtocolError when it is none."""
    from openrouter_api.wire import decode_json

    try:
        return decode_json(content)
    except ValueError as error:
        kind = head.headers.get("content-type", "none")
        what = "is empty" if not content.strip() else f"is no JSON (content type {kind})"
        raise ProtocolError(
            f"the body of the answer {what}",
            status=head.status,
            excerpt=content[:EXCERPT].decode("utf-8", "replace"),
            attempts=attempts,
            generation_id=head.headers.get("x-generation-id"),
        ) from error


def refuse_json(head: Head, content: bytes, attempts: int, environment: Environment) -> None:
    """Bytes were asked for; JSON instead is an error, told with status 200 (protocol section 9)."""
    if not head.headers.get("content-type", "").startswith("application/json"):
        return
    error = error_in_body(
        parse(head, content, attempts),
        status=head.status,
        headers=head.headers,
        attempts=attempts,
        now=environment.now,
    )
    if error is not None:
        raise error


def failed(failure: Failure, phase: TimeoutPhase, progress: Progress) -> TransportError:
    """The error for a failure of the driver."""
    reason = str(failure.error) or type(failure.error).__name__
    if failure.kind == "connect_timeout":
        return progress.timed_out("connect", failure.limit)
    if failure.kind == "timeout":
        return progress.timed_out(phase, failure.limit)
    if failure.kind == "connect":
        return ConnectError(
            f"cannot connect to {_host(progress.call.url)}: {reason}", attempts=progress.attempts
        )
    if failure.kind == "refused":
        host = _host(progress.call.url)
        return ConnectError(f"{host} refused the request unseen: {reason}", attempts=progress.attempts)
    if failure.kind == "protocol":
        return ProtocolError(f"the answer cannot be read as HTTP: {reason}", attempts=progress.attempts)
    return ConnectionLostError(
        f"the connection to {_host(progress.call.url)} broke: {reason}", attempts=progress.attempts
    )


def _host(url: str) -> str:
    return url.split("/")[2]


def succeeded(call: Call, progress: Progress, head: Head) -> None:
    """Take note of an attempt that brought what was asked for."""
    if call.retries.budget is not None:
        call.retries.budget.succeeded()
    if logger.isEnabledFor(logging.DEBUG):
        # the path's template only: an id or a query may be what its owner would not want in a log
        logger.debug(
            "%s %s: attempt %d: status %d in %.3f s",
            call.method,
            call.operation.path,
            progress.attempts,
            head.status,
            progress.elapsed(),
        )


def pause(call: Call, progress: Progress, environment: Environment, error: OpenRouterError) -> float:
    """Seconds to wait before the next attempt; raises the error when there is to be none."""
    error.attempts = progress.attempts
    outcome = Outcome.of(error, replay_safe=call.operation.replay_safe)
    elapsed = progress.elapsed()
    decision = call.retries.decide(progress.attempts, outcome, elapsed, environment.random)
    if call.on_attempt is not None:
        call.on_attempt(
            Attempt(
                number=progress.attempts,
                delay=decision.delay,
                cause=error,
                status=outcome.status,
                elapsed=elapsed,
            )
        )
    logger.debug(
        "%s %s: attempt %d failed: %s; %s",
        call.method,
        call.operation.path,
        progress.attempts,
        error,
        decision.reason,
    )
    total = call.timeout.total
    if decision.delay is None or (total is not None and elapsed + decision.delay >= total):
        raise error
    return decision.delay
