"""The four timeouts of a stream, and keep-alive comments that are no progress."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable
from typing import Any

import pytest

from openrouter_sdk.config.timeouts import SocketTimeout, Timeout
from openrouter_sdk.errors import RequestTimeoutError
from openrouter_sdk.exchange.state import Environment
from tests.behaviour.streams.callers import Caller, Outcome
from tests.behaviour.streams.raw_server import Serve, answer, silent
from tests.behaviour.streams.wire_events import DONE, HELLO, KEEP_ALIVE, chunk, sse, text

MESSAGES: list[Any] = [{"role": "user", "content": "Hi"}]
SOON = 0.08
"""A limit where the server sends nothing at all."""
LATER = 0.3
"""A limit on the silence after the first event."""
FIRST = sse(text("Hel")[0])


class Clock:
    """Time that goes on when it is told to."""

    def __init__(self) -> None:
        self.time = 0.0

    def pass_by(self, seconds: float) -> Callable[[], None]:
        def go_on() -> None:
            self.time += seconds

        return go_on

    def environment(self) -> Environment:
        return Environment(clock=lambda: self.time, now=lambda: 0.0, random=lambda: 0.5)


def timed_out(outcome: Outcome, phase: str, seconds: float) -> RequestTimeoutError:
    error = outcome.error
    assert type(error) is RequestTimeoutError
    assert (error.phase, error.seconds) == (phase, seconds)
    assert f"Timeout({phase}=" in str(error) or "Timeout(" in str(error), "the message names the setting"
    return error


def test_a_slow_first_byte_times_out(caller: Caller, serve: Serve) -> None:
    server = serve(silent)
    outcome = caller.stream(server, timeout=Timeout(first_byte=SOON))
    timed_out(outcome, "first_byte", SOON)
    assert server.requests == 1
    assert server.wait_for(lambda one: one.hangups == 1)


def test_a_stall_between_the_head_and_the_first_event_times_out(caller: Caller, serve: Serve) -> None:
    server = serve(answer(then="stall"))
    outcome = caller.stream(server, timeout=Timeout(between_events=SOON))
    timed_out(outcome, "between_events", SOON)
    assert server.wait_for(lambda one: one.hangups == 1)


@pytest.mark.parametrize("read", ["events", "raw", "text", "result"])
def test_a_stall_between_events_times_out_with_the_partial(caller: Caller, serve: Serve, read: str) -> None:
    server = serve(answer(FIRST, then="stall", headers={"X-Generation-Id": "gen-9"}))
    outcome = caller.stream(server, read=read, timeout=Timeout(between_events=LATER))
    error = timed_out(outcome, "between_events", LATER)
    assert error.partial.text == "Hel"
    assert error.generation_id == "gen-9"
    assert len(outcome.events) == (read != "result")
    assert server.wait_for(lambda one: one.hangups == 1)


def test_a_stall_inside_an_event_times_out_too(caller: Caller, serve: Serve) -> None:
    outcome = caller.stream(
        serve(answer(FIRST, FIRST[:20], then="stall")), timeout=Timeout(between_events=LATER)
    )
    assert timed_out(outcome, "between_events", LATER).partial.text == "Hel"


def test_a_stall_in_an_answer_in_one_piece_times_out(caller: Caller, serve: Serve) -> None:
    server = serve(answer(b'{"choices":', media="application/json", then="stall"))
    outcome = caller.stream(server, timeout=Timeout(between_events=SOON))
    timed_out(outcome, "between_events", SOON)


@pytest.mark.parametrize("timeout", [Timeout(total=1.0), 1.0], ids=["named", "number"])
def test_a_stall_is_cut_short_by_the_limit_of_the_whole_call(
    caller: Caller, serve: Serve, timeout: Timeout | float
) -> None:
    """Far below the 120 s that an event may take; the first one has a second to come."""
    outcome = caller.stream(serve(answer(FIRST, then="stall")), timeout=timeout)
    assert timed_out(outcome, "total", 1.0).partial.text == "Hel"


def test_a_stream_that_keeps_coming_ends_with_the_limit_of_the_whole_call(
    caller: Caller, serve: Serve
) -> None:
    clock = Clock()
    seen = threading.Event()
    play = answer(FIRST, lambda: seen.wait(60), clock.pass_by(60), sse(text("lo")[0]))
    outcome = caller.stream(
        serve(play),
        each=lambda stream: seen.set(),
        timeout=Timeout(total=50.0),
        environment=clock.environment(),
    )
    assert timed_out(outcome, "total", 50.0).partial.text == "Hello"


def test_comments_before_the_first_event_are_no_progress_forever(caller: Caller, serve: Serve) -> None:
    clock = itertools.count(0.0, 301.0)  # every look at it takes 301 s
    environment = Environment(clock=lambda: next(clock), now=lambda: 0.0, random=lambda: 0.5)
    outcome = caller.stream(
        serve(answer(KEEP_ALIVE, then="stall")),
        timeout=Timeout(first_byte=300.0, between_events=9.0, total=None),
        environment=environment,
    )
    assert "keep-alive" in str(timed_out(outcome, "between_events", 300.0))


def test_comments_after_an_event_are_no_progress_forever(caller: Caller, serve: Serve) -> None:
    clock = Clock()
    seen = threading.Event()
    play = answer(FIRST, lambda: seen.wait(60), clock.pass_by(301), KEEP_ALIVE, then="stall")
    outcome = caller.stream(
        serve(play),
        each=lambda stream: seen.set(),
        timeout=Timeout(first_byte=300.0, between_events=5.0),
        environment=clock.environment(),
    )
    error = timed_out(outcome, "between_events", 300.0)
    assert error.partial.text == "Hel"
    assert "keep-alive" in str(error)


def test_comments_are_progress_for_timeouts_of_sockets(caller: Caller, serve: Serve) -> None:
    clock = Clock()
    seen = threading.Event()
    waits = (clock.pass_by(301), KEEP_ALIVE, clock.pass_by(301), KEEP_ALIVE)
    rest = (*waits, sse(chunk({"content": "lo"}, "stop")), DONE)
    outcome = caller.stream(
        serve(answer(FIRST, lambda: seen.wait(60), *rest)),
        each=lambda stream: seen.set(),
        timeout=SocketTimeout(first_byte=300.0, between_events=5.0, total=None),
        environment=clock.environment(),
    )
    assert outcome.error is None
    assert outcome.result.text == "Hello"


def test_comments_keep_a_stream_alive_within_the_limit(caller: Caller, serve: Serve) -> None:
    clock = Clock()
    seen = threading.Event()
    waits = [piece for _ in range(5) for piece in (clock.pass_by(59), KEEP_ALIVE)]
    play = answer(FIRST, lambda: seen.wait(60), *waits, sse(chunk({"content": "lo"}, "stop")), DONE)
    outcome = caller.stream(
        serve(play),
        each=lambda stream: seen.set(),
        timeout=Timeout(first_byte=300.0, between_events=5.0),
        environment=clock.environment(),
    )
    assert outcome.error is None
    assert outcome.result.text == "Hello"


def test_the_limits_of_a_stream_are_separate(caller: Caller, serve: Serve) -> None:
    """Three gaps of which each is within its limit, though their sum is beyond the limit of one."""
    clock = Clock()
    play = answer(FIRST, clock.pass_by(100), sse(text("lo")[0]), clock.pass_by(100), sse(chunk({}, "stop")))
    outcome = caller.stream(
        serve(play), timeout=Timeout(between_events=120.0), environment=clock.environment()
    )
    assert outcome.error is None


def test_the_options_of_a_stream_have_the_nearest_timeout(caller: Caller, serve: Serve) -> None:
    server = serve(answer(FIRST, then="stall"))
    limit = Timeout(between_events=LATER)

    def sync() -> None:
        with caller.client(server) as client:
            with pytest.raises(RequestTimeoutError) as caught:
                client.chat.stream(model="m", messages=MESSAGES, options={"timeout": limit}).result()
            assert caught.value.seconds == LATER

    async def concurrent() -> None:
        async with caller.client(server) as client:
            with pytest.raises(RequestTimeoutError) as caught:
                await client.chat.stream(model="m", messages=MESSAGES, options={"timeout": limit}).result()
            assert caught.value.seconds == LATER

    caller.run(sync, concurrent)


def test_a_healthy_stream_does_not_time_out(caller: Caller, serve: Serve) -> None:
    outcome = caller.stream(serve(answer(HELLO)), timeout=Timeout(60, 60, 60, 60))
    assert outcome.error is None
