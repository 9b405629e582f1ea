"""The four timeouts, each alone, against a server that stalls in the place that it is for (demand 7)."""

from __future__ import annotations

import inspect
import threading
from typing import Any

import pytest

from openrouter_sdk import RetryPolicy, Timeout, errors
from tests.behaviour.calls.fault_server import Lane, Peer, answer, json_answer, silent_port, then_stall
from tests.behaviour.calls.moments import CHAT, Sleeps, balance, chat
from tests.each import each
from tests.transports.libraries import httpx, serving

SHORT = 0.05
NO_ANSWER = then_stall()
NO_BODY = then_stall(answer(200, length=100))
HALF_A_BODY = then_stall(answer(200, body=b'{"id": "gen-', length=100))


def limits(**given: float) -> Timeout:
    """No limits but these."""
    return Timeout(**{**dict.fromkeys(("connect", "first_byte", "between_events", "total")), **given})


def own_with_one_connection(lane: Lane) -> Any:
    return lane.http_client(limits=httpx.Limits(max_connections=1), timeout=None, trust_env=False)


def timed_out(lane: Lane, client: Any, act: Any = chat) -> errors.RequestTimeoutError:
    with pytest.raises(errors.RequestTimeoutError) as caught:
        lane.do(act(client))
    return caught.value


# --- each of the four ---------------------------------------------------------------------------------------


def test_demand_07_a_connection_that_is_not_made(lane: Lane) -> None:
    with silent_port() as port:
        client = lane.client(base_url=f"http://127.0.0.1:{port}/api/v1", timeout=limits(connect=SHORT))
        error = timed_out(lane, client)
    assert (error.phase, error.seconds) == ("connect", SHORT)
    assert "Timeout(connect=...)" in str(error)


def test_demand_07_a_tls_handshake_that_is_not_answered_counts_as_connecting(lane: Lane) -> None:
    lane.server.greeting = NO_ANSWER
    client = lane.client(base_url=lane.server.url.replace("http:", "https:"), timeout=limits(connect=SHORT))
    assert timed_out(lane, client).phase == "connect"


def test_demand_07_no_free_connection_counts_as_connecting(lane: Lane) -> None:
    """The pool of a client of the caller's own, whose one connection a stream has."""
    start = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
    lane.server.always = then_stall(start + b'data: {"choices": []}\n\n')
    client = lane.client(http_client=own_with_one_connection(lane), timeout=limits())
    stream = client.chat.stream(model="a/b", messages=[{"role": "user", "content": "Hi"}])

    def second(_: Any) -> Any:
        return chat(client, options={"timeout": limits(connect=SHORT)})

    with pytest.raises(errors.RequestTimeoutError) as caught:
        lane.inside(stream, second)
    assert (caught.value.phase, caught.value.seconds) == ("connect", SHORT)
    lane.server.release()
    assert len(lane.server.requests) == 1


def test_demand_07_an_answer_that_does_not_begin(lane: Lane) -> None:
    lane.server.always = NO_ANSWER
    error = timed_out(lane, lane.client(timeout=limits(first_byte=SHORT)))
    assert (error.phase, error.seconds) == ("first_byte", SHORT)
    assert "Timeout(first_byte=...)" in str(error)


def test_demand_07_half_a_head_is_no_answer(lane: Lane) -> None:
    lane.server.always = then_stall(b"HTTP/1.1 200 OK\r\nContent-Le")
    assert timed_out(lane, lane.client(timeout=limits(first_byte=SHORT))).phase == "first_byte"


@pytest.mark.parametrize("play", [NO_BODY, HALF_A_BODY], ids=["no body", "half a body"])
def test_demand_07_silence_inside_the_answer(play: Any, lane: Lane) -> None:
    lane.server.always = play
    error = timed_out(lane, lane.client(timeout=limits(between_events=SHORT)))
    assert (error.phase, error.seconds) == ("between_events", SHORT)
    assert "Timeout(between_events=...)" in str(error)


@pytest.mark.parametrize("play", [NO_ANSWER, NO_BODY, HALF_A_BODY], ids=["head", "body", "half"])
def test_demand_07_the_whole_call(play: Any, lane: Lane) -> None:
    lane.server.always = play
    error = timed_out(lane, lane.client(timeout=limits(total=SHORT)))
    assert (error.phase, error.seconds) == ("total", SHORT)
    assert "Timeout(total=...)" in str(error)


def test_demand_07_the_whole_call_limits_connecting_too(lane: Lane) -> None:
    with silent_port() as port:
        client = lane.client(base_url=f"http://127.0.0.1:{port}/api/v1", timeout=limits(total=SHORT))
        assert timed_out(lane, client).phase == "total"


# --- and each does not stand for another --------------------------------------------------------------------


def test_demand_07_a_slow_first_byte_is_not_silence_inside(lane: Lane) -> None:
    """A model that thinks for longer than `between_events` and then answers is fine."""

    def think(peer: Peer) -> None:
        peer.stall()
        peer.send(json_answer(CHAT))

    lane.server.always = think
    client = lane.client(timeout=limits(between_events=SHORT, first_byte=60))

    def release_after_a_timeout() -> None:
        """The limit of a second request, begun later and longer than the short one, is the clock here."""
        lane.server.wait_for_requests(1)
        limit = httpx.Timeout(None, read=3 * SHORT)
        with httpx.Client(trust_env=False, timeout=limit) as probe, pytest.raises(httpx.ReadTimeout):
            probe.get(lane.server.url)
        lane.server.release()

    helper = threading.Thread(target=release_after_a_timeout)
    helper.start()
    assert lane.do(chat(client)).text == "Hello."
    helper.join()


def test_demand_07_a_body_that_drips_is_cut_by_the_whole_limit(lane: Lane, still: Any) -> None:
    """Each piece comes in time; the injected clock says that together they take too long."""
    ticks = iter(range(1_000_000))
    pieces = [b"x" * 1000] * 4000  # more than fits into 40 reads

    def drip(peer: Peer) -> None:
        peer.send(answer(200, length=1000 * len(pieces)))
        for piece in pieces:
            peer.send(piece)
        peer.stall()

    lane.server.play(drip)
    client = lane.client(
        http_client=own_with_one_connection(lane),
        timeout=limits(total=40.0, between_events=5.0, connect=5.0),
        environment=still(clock=lambda: float(next(ticks))),
    )
    error = timed_out(lane, client)
    assert error.phase == "total"
    lane.server.release()
    assert lane.do(chat(client)) is not None  # the connection was given up, not kept


def test_demand_07_the_total_spans_all_attempts(lane: Lane, sleeps: Sleeps, still: Any) -> None:
    """Time passes only in the server's answers here: 4 s each."""
    now = [0.0]

    def busy(peer: Peer) -> None:
        now[0] += 4
        peer.send(answer(503))

    lane.server.always = busy
    client = lane.client(
        retries=RetryPolicy(max_retries=50, jitter=False, initial=0, deadline=None, budget=None),
        timeout=limits(total=10),
        environment=still(clock=lambda: now[0]),
        sleep=sleeps.sleep,
    )
    with pytest.raises(errors.ServiceUnavailableError) as caught:
        lane.do(balance(client))
    assert caught.value.attempts == len(lane.server.requests) == 3


def test_demand_07_a_timeout_in_an_error_body_keeps_the_status(lane: Lane) -> None:
    lane.server.always = then_stall(answer(402, length=100))
    with pytest.raises(errors.PaymentRequiredError):
        lane.do(chat(lane.client(timeout=limits(between_events=SHORT))))


# --- defaults and settings ----------------------------------------------------------------------------------


def test_demand_07_the_defaults_are_finite() -> None:
    timeout = Timeout()
    for name in ("connect", "first_byte", "between_events", "total"):
        assert 0 < getattr(timeout, name) <= 3600


def test_demand_07_the_defaults_reach_the_wire(lane: Lane, monkeypatch: pytest.MonkeyPatch) -> None:
    """What httpx is told: no wait of a client that nobody configured is endless."""
    if serving(lane.name) == "aiohttp":
        pytest.skip("of httpx")
    seen: list[dict[str, float]] = []
    send = lane.http_client.send

    def spy(self: Any, request: httpx.Request, **settings: Any) -> Any:
        seen.append(dict(request.extensions["timeout"]))
        return send(self, request, **settings)

    monkeypatch.setattr(lane.http_client, "send", spy)
    lane.do(chat(lane.make(api_key=lane.server.key, base_url=lane.server.url)))
    assert seen == [{"connect": 5.0, "pool": 5.0, "read": 300.0, "write": 300.0}]
    assert inspect.iscoroutinefunction(send) == (lane.name == "async")


@pytest.mark.parametrize("where", ["client", "with_options", "call"])
def test_demand_07_a_timeout_can_be_given_in_three_places(where: str, lane: Lane) -> None:
    lane.server.always = NO_ANSWER
    short = limits(first_byte=SHORT)
    client = lane.client(timeout=short if where == "client" else limits(first_byte=60))
    if where == "with_options":
        client = client.with_options(timeout=short)
    options = {"timeout": short} if where == "call" else None
    assert timed_out(lane, client, lambda c: chat(c, options=options)).phase == "first_byte"


def test_demand_07_a_number_limits_the_whole_call(lane: Lane) -> None:
    lane.server.always = HALF_A_BODY
    error = timed_out(lane, lane.client(timeout=SHORT))
    assert (error.phase, error.seconds) == ("total", SHORT)


@each("name", ["connect", "first_byte", "between_events", "total"])
@each("value", [0, -1, float("nan"), float("inf"), True, "5", [5]])
def test_demand_07_a_limit_that_makes_no_sense_is_refused(name: str, value: Any) -> None:
    with pytest.raises(errors.InvalidArgumentError, match=f"Timeout.{name}"):
        Timeout(**{name: value})


@pytest.mark.parametrize("value", [0, -1, float("nan"), "5", httpx.Timeout(5)])
def test_demand_07_a_timeout_that_makes_no_sense_is_refused_before_sending(value: Any, lane: Lane) -> None:
    client = lane.client()
    with pytest.raises(errors.InvalidArgumentError):
        lane.do(chat(client, options={"timeout": value}))
    with pytest.raises(errors.InvalidArgumentError):
        lane.client(timeout=value)
    assert lane.server.requests == []


# --- a client of the caller's own ---------------------------------------------------------------------------


@pytest.mark.parametrize("play", [NO_ANSWER, NO_BODY, HALF_A_BODY], ids=["head", "body", "half"])
def test_demand_07_an_own_client_keeps_its_stricter_timeout(play: Any, lane: Lane) -> None:
    lane.server.always = play
    own = lane.http_client(timeout=SHORT, trust_env=False)
    error = timed_out(lane, lane.client(http_client=own, timeout=limits(first_byte=60, between_events=60)))
    assert error.seconds == SHORT
    assert "http_client" in str(error)


def test_demand_07_an_own_client_keeps_its_connect_timeout(lane: Lane) -> None:
    own = lane.http_client(timeout=httpx.Timeout(None, connect=SHORT), trust_env=False)
    with silent_port() as port:
        client = lane.client(http_client=own, base_url=f"http://127.0.0.1:{port}/api/v1")
        error = timed_out(lane, client)
    assert (error.phase, error.seconds) == ("connect", SHORT)


def test_demand_07_our_stricter_timeout_wins_over_that_of_an_own_client(lane: Lane) -> None:
    lane.server.always = NO_ANSWER
    own = lane.http_client(timeout=20, trust_env=False)
    error = timed_out(lane, lane.client(http_client=own, timeout=limits(first_byte=SHORT)))
    assert (error.phase, error.seconds) == ("first_byte", SHORT)
