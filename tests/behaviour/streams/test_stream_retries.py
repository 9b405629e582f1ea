"""A stream is tried again until its first event was handed over, and never after."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from openrouter_sdk import errors
from openrouter_sdk.config.attempts import Attempt
from openrouter_sdk.config.retry import RetryPolicy
from openrouter_sdk.config.timeouts import Timeout
from openrouter_sdk.exchange.state import Environment
from tests.behaviour.streams.callers import Caller
from tests.behaviour.streams.raw_server import Serve, answer, hung_up, reset, silent, whole
from tests.behaviour.streams.wire_events import DONE, HELLO, KEEP_ALIVE, chunk, sse, text
from tests.each import each

PLAIN = RetryPolicy(max_retries=2, initial=0.5, multiplier=2, jitter=False)
READS = RetryPolicy(max_retries=2, initial=0.5, jitter=False, retry_reads=True)
FIRST = text("Hel")[0]


def event(code: Any, **metadata: Any) -> bytes:
    return sse(chunk({}, "error", error={"code": code, "message": "Sorry.", "metadata": metadata}))


def failure(status: int, code: Any = None, **metadata: Any) -> Any:
    return whole(status, {"error": {"code": code or status, "message": "Sorry.", "metadata": metadata}})


@each("status", [408, 429, 500, 502, 503, 504, 524, 529])
def test_demand_09_a_transient_status_is_retried(caller: Caller, serve: Serve, status: int) -> None:
    server = serve(failure(status), answer(HELLO))
    outcome = caller.stream(server, retries=PLAIN)
    assert outcome.error is None
    assert outcome.result.text == "Hello"
    assert server.requests == 2
    assert outcome.response.attempts == 2
    assert outcome.slept == [0.5]
    assert server.bodies[0] == server.bodies[1]


TRANSIENT_ANSWERS = {
    "json_200_with_a_code": whole(200, {"error": {"code": 529, "message": "Busy."}}),
    "json_200_with_a_choice_error": whole(
        200, {"choices": [{"finish_reason": "error", "error": {"code": 502, "message": "Down."}}]}
    ),
    "status_400_with_a_code": failure(400, 503),
    "status_400_with_a_name": failure(400, error_type="provider_overloaded"),
    "first_event": answer(event(502)),
    "first_event_with_a_name": answer(event("server_error")),
    "first_event_by_type": answer(event(None, error_type="rate_limit_exceeded")),
    "first_event_after_comments": answer(KEEP_ALIVE, KEEP_ALIVE, event(429)),
    "first_event_and_end_mark": answer(event(502) + DONE),
    "first_event_unclosed": answer(event(502).rstrip(), chunked=False),
}


@each("first", TRANSIENT_ANSWERS.values(), ids=TRANSIENT_ANSWERS.keys())
def test_demand_09_a_transient_error_inside_an_answer_is_retried(
    caller: Caller, serve: Serve, first: Any
) -> None:
    server = serve(first, answer(HELLO))
    outcome = caller.stream(server, retries=PLAIN)
    assert outcome.error is None
    assert outcome.result.text == "Hello"
    assert len(outcome.events) == 4
    assert server.requests == 2
    assert outcome.response.attempts == 2


LASTING_ANSWERS = {
    "status": failure(401),
    "status_with_name": failure(404),
    "json_200": whole(200, {"error": {"code": 402, "message": "Pay."}}),
    "status_400": failure(400),
    "first_event": answer(event(403)),
    "first_event_without_a_code": answer(sse(chunk({}, "error"))),
    "garbage": answer(b"data: what\n\n"),
    "html": whole(200, b"<html>", media="text/html"),
    "empty": whole(200, b""),
    "truncated": answer(chunked=False),
}


@each("first", LASTING_ANSWERS.values(), ids=LASTING_ANSWERS.keys())
def test_demand_09_what_does_not_pass_by_itself_is_not_retried(
    caller: Caller, serve: Serve, first: Any
) -> None:
    server = serve(first, answer(HELLO))
    outcome = caller.stream(server, retries=PLAIN)
    assert isinstance(outcome.error, errors.OpenRouterError)
    assert server.requests == 1
    assert outcome.error.attempts == 1
    assert outcome.slept == []


@each("together", [True, False])
@each("second", [event(502), event(429), event("server_error"), b"data: garbage\n\n"], ids=range(4))
def test_demand_09_nothing_is_retried_after_the_first_event(
    caller: Caller, serve: Serve, second: bytes, together: bool
) -> None:
    pieces = [sse(FIRST) + second] if together else [sse(FIRST), second]
    server = serve(answer(*pieces), answer(HELLO))
    outcome = caller.stream(server, read="raw", retries=READS)
    assert outcome.error is not None
    assert outcome.events == [FIRST]
    assert server.requests == 1
    assert outcome.error.attempts == 1


@pytest.mark.parametrize("end", ["cut", "reset", "stall", "end"])
def test_demand_09_a_break_after_the_first_event_is_not_retried_even_with_retry_reads(
    caller: Caller, serve: Serve, end: Any
) -> None:
    seen = threading.Event()
    server = serve(answer(sse(FIRST), lambda: seen.wait(60), then=end), answer(HELLO))
    outcome = caller.stream(
        server, retries=READS, each=lambda stream: seen.set(), timeout=Timeout(between_events=0.5)
    )
    assert isinstance(outcome.error, errors.TransportError)
    assert outcome.error.partial.text == "Hel"
    assert server.requests == 1


def test_a_refused_connection_is_retried_and_found(caller: Caller, serve: Serve) -> None:
    """The server begins to listen while the client waits."""
    server = serve(answer(HELLO), listen=False)
    outcome = caller.stream(server, retries=PLAIN, before_retry=server.listen)
    assert outcome.error is None
    assert outcome.result.text == "Hello"
    assert outcome.response.attempts == 2
    assert server.requests == 1


def test_a_refused_connection_is_given_up_after_the_retries(caller: Caller, serve: Serve) -> None:
    outcome = caller.stream(serve(listen=False), retries=PLAIN)
    assert type(outcome.error) is errors.ConnectError
    assert outcome.error.attempts == 3
    assert outcome.slept == [0.5, 1.0]
    assert "after 3 attempts" in str(outcome.error)


BROKEN = {
    "reset_before_head": reset,
    "closed_before_head": hung_up,
    "reset_after_head": answer(then="reset"),
    "cut_after_head": answer(KEEP_ALIVE, then="cut"),
}
STALLING = {
    "no_first_byte": silent,
    "no_first_event": answer(then="stall"),
}
AMBIGUOUS = pytest.mark.parametrize(
    ("play", "timeout"),
    [
        *((play, Timeout()) for play in BROKEN.values()),
        *((play, Timeout(first_byte=0.5, between_events=0.5)) for play in STALLING.values()),
    ],
    ids=[*BROKEN, *STALLING],
)


@AMBIGUOUS
def test_demand_09_a_post_that_may_have_been_carried_out_is_not_sent_again(
    caller: Caller, serve: Serve, play: Any, timeout: Timeout
) -> None:
    server = serve(play, answer(HELLO))
    outcome = caller.stream(server, retries=PLAIN, timeout=timeout)
    assert isinstance(outcome.error, errors.TransportError)
    assert outcome.error.attempts == 1
    assert outcome.slept == []
    assert server.requests == 1


@AMBIGUOUS
def test_retry_reads_sends_it_again(caller: Caller, serve: Serve, play: Any, timeout: Timeout) -> None:
    server = serve(play, answer(HELLO))
    outcome = caller.stream(server, retries=READS, timeout=timeout)
    assert outcome.error is None
    assert outcome.result.text == "Hello"
    assert server.requests == 2
    assert outcome.response.attempts == 2


def test_the_last_error_tells_how_often_it_was_tried(caller: Caller, serve: Serve) -> None:
    server = serve(failure(503), answer(event(529)), failure(500), answer(HELLO))
    outcome = caller.stream(server, retries=PLAIN)
    assert type(outcome.error) is errors.InternalServerError
    assert outcome.error.attempts == 3
    assert server.requests == 3
    assert outcome.slept == [0.5, 1.0]


def test_an_error_after_a_retry_tells_how_often_it_was_tried(caller: Caller, serve: Serve) -> None:
    server = serve(failure(503), answer(sse(FIRST), event(502)))
    outcome = caller.stream(server, retries=PLAIN)
    assert type(outcome.error) is errors.BadGatewayError
    assert outcome.error.attempts == 2
    assert outcome.error.partial.text == "Hel"


def test_no_retries_sends_once(caller: Caller, serve: Serve) -> None:
    server = serve(failure(529), answer(HELLO))
    outcome = caller.stream(server, retries=0)
    assert type(outcome.error) is errors.OverloadedError
    assert server.requests == 1


NOW = 784_111_777.0
RETRY_AFTER = {
    "seconds": ({"Retry-After": "3"}, 3.0),
    "fraction": ({"Retry-After": "1.5"}, 1.5),
    "milliseconds": ({"Retry-After-Ms": "2500", "Retry-After": "9"}, 2.5),
    "date": ({"Retry-After": "Sun, 06 Nov 1994 08:49:41 GMT"}, 4.0),
    "zero": ({"Retry-After": "0"}, 0.5),
    "nonsense": ({"Retry-After": "soon"}, 0.5),
}


@pytest.mark.parametrize(("headers", "wait"), RETRY_AFTER.values(), ids=RETRY_AFTER.keys())
def test_retry_after_is_honoured(caller: Caller, serve: Serve, headers: dict[str, str], wait: float) -> None:
    server = serve(whole(429, {"error": {"code": 429, "message": "Slow."}}, headers=headers), answer(HELLO))
    environment = Environment(clock=lambda: 0.0, now=lambda: NOW, random=lambda: 0.5)
    outcome = caller.stream(server, retries=PLAIN, environment=environment)
    assert outcome.error is None
    assert outcome.slept == [wait]


def test_retry_after_is_honoured_for_an_error_in_the_first_event(caller: Caller, serve: Serve) -> None:
    server = serve(answer(event(429), headers={"Retry-After": "7"}), answer(HELLO))
    outcome = caller.stream(server, retries=PLAIN)
    assert outcome.error is None
    assert outcome.slept == [7.0]


@pytest.mark.parametrize("seconds", [31, 3600])
def test_a_retry_after_beyond_the_cap_is_raised_at_once(caller: Caller, serve: Serve, seconds: int) -> None:
    server = serve(whole(429, b"", headers={"Retry-After": str(seconds)}), answer(HELLO))
    outcome = caller.stream(server, retries=PLAIN, timeout=Timeout())
    assert type(outcome.error) is errors.RateLimitError
    assert outcome.error.retry_after == seconds
    assert outcome.slept == []


def test_the_connection_of_a_failed_attempt_is_closed_before_the_wait(caller: Caller, serve: Serve) -> None:
    server = serve(answer(event(502), then="stall"), answer(HELLO))
    closed: list[bool] = []

    def look() -> None:
        closed.append(server.wait_for(lambda one: one.hangups == 1))

    outcome = caller.stream(server, retries=PLAIN, before_retry=look)
    assert outcome.error is None
    assert closed == [True]


def test_each_failed_attempt_is_told_to_the_hook(caller: Caller, serve: Serve) -> None:
    seen: list[Attempt] = []
    server = serve(failure(503), answer(event(429)), answer(HELLO))
    outcome = caller.stream(server, retries=PLAIN, on_attempt=seen.append)
    assert outcome.error is None
    assert [(one.number, one.delay, type(one.cause)) for one in seen] == [
        (1, 0.5, errors.ServiceUnavailableError),
        (2, 1.0, errors.RateLimitError),
    ]


def test_an_answer_in_one_piece_after_a_failed_stream_is_the_result(caller: Caller, serve: Serve) -> None:
    body = {"id": "gen-1", "choices": [{"index": 0, "message": {"role": "assistant", "content": "Hi"}}]}
    outcome = caller.stream(serve(answer(event(502)), whole(200, body)), retries=PLAIN)
    assert outcome.error is None
    assert outcome.result.text == "Hi"
    assert outcome.response.attempts == 2
