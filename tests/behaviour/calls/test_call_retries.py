"""When a call is sent again, and when it must not be (demands 6, 8 and 9)."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from email.utils import formatdate
from typing import Any

import pytest
from hypothesis import given, strategies as st

from openrouter_sdk import Attempt, OpenRouter, RetryBudget, RetryPolicy, Timeout, errors
from openrouter_sdk.exchange.state import Environment
from tests.behaviour.calls.fault_server import (
    PATIENCE,
    Lane,
    Peer,
    Play,
    answer,
    json_answer,
    refusing_port,
    reset,
    saying,
    then_close,
    then_stall,
)
from tests.behaviour.calls.moments import CHAT, CREDITS, Sleeps, balance, chat
from tests.each import each

BUSY = json_answer({"error": {"code": 529, "message": "Overloaded"}}, 529)
IMPATIENT = Timeout(first_byte=0.05)


def sent(lane: Lane) -> int:
    return len(lane.server.requests)


def fails(lane: Lane, act: Any, kind: type[BaseException] = errors.OpenRouterError) -> Any:
    with pytest.raises(kind) as caught:
        lane.do(act())
    return caught.value


# --- demand 6: nothing is generated twice ---------------------------------------------------------------


def test_demand_06_slow_server_sees_one_post(lane: Lane) -> None:
    """With the retries that a client has when nobody says anything about them."""
    lane.server.always = then_stall()
    client = lane.make(api_key=lane.server.key, base_url=lane.server.url, timeout=IMPATIENT)
    error = fails(lane, lambda: chat(client), errors.RequestTimeoutError)
    assert (error.phase, error.attempts) == ("first_byte", 1)
    lane.server.wait_for_requests(1)
    assert sent(lane) == 1


AMBIGUOUS: dict[str, Play] = {
    "no answer": then_stall(),
    "reset before the answer": reset,
    "closed before the answer": then_close(),
    "closed in the head": then_close(b"HTTP/1.1 200 OK\r\nContent-"),
    "closed in the body": then_close(answer(200, body=b'{"id', length=100)),
    "stall in the body": then_stall(answer(200, body=b'{"id', length=100)),
    "no JSON": saying(answer(200, body=b'{"id')),
    "garbage": then_close(b"SSH-2.0-OpenSSH_9\r\n\r\n"),
}


def limits(fault: str) -> Timeout:
    """Short where the server sends nothing, yet long enough for a healthy server on a busy machine."""
    stalls = fault in ("no answer", "stall in the body")
    return Timeout(first_byte=0.5, between_events=0.5) if stalls else Timeout()


@each("fault", AMBIGUOUS)
def test_demand_06_a_post_that_may_have_been_carried_out_is_sent_once(
    fault: str, lane: Lane, sleeps: Sleeps
) -> None:
    lane.server.always = AMBIGUOUS[fault]
    client = lane.client(retries=RetryPolicy(), timeout=limits(fault), sleep=sleeps.sleep)
    error = fails(lane, lambda: chat(client), errors.TransportError)
    lane.server.wait_for_requests(1)
    assert (sent(lane), sleeps, error.attempts) == (1, [], 1)


@each("fault", AMBIGUOUS)
def test_demand_06_a_get_is_sent_again(fault: str, lane: Lane, sleeps: Sleeps) -> None:
    lane.server.play(AMBIGUOUS[fault], json_answer(CREDITS))
    client = lane.client(retries=RetryPolicy(), timeout=limits(fault), sleep=sleeps.sleep)
    assert lane.do(balance(client)).data.total_credits == 10
    assert (sent(lane), len(sleeps)) == (2, 1)


@each("fault", AMBIGUOUS)
def test_demand_06_retry_reads_sends_a_post_again(fault: str, lane: Lane, sleeps: Sleeps) -> None:
    lane.server.play(AMBIGUOUS[fault], json_answer(CHAT))
    client = lane.client(retries=RetryPolicy(retry_reads=True), timeout=limits(fault), sleep=sleeps.sleep)
    assert lane.do(chat(client)).text == "Hello."
    first, second = lane.server.requests
    assert first == second


def test_demand_06_a_connection_that_died_while_idle_is_not_used(lane: Lane) -> None:
    """Servers close idle connections; sending on one would make the answer's loss ambiguous."""
    closed = threading.Event()

    def answer_and_close(peer: Peer) -> None:
        peer.send(json_answer(CHAT))
        peer.close()
        closed.set()

    lane.server.play(answer_and_close, json_answer(CHAT))
    client = lane.client(retries=RetryPolicy())
    assert lane.do(chat(client)).text == "Hello."
    assert closed.wait(PATIENCE)
    assert lane.do(chat(client)).text == "Hello."
    assert (sent(lane), lane.server.connections) == (2, 2)


def test_a_healthy_connection_is_used_again(lane: Lane) -> None:
    client = lane.client()
    for _ in range(5):
        lane.do(chat(client))
    assert lane.server.connections == 1


def test_a_refused_connection_is_tried_again_even_for_a_post(lane: Lane, sleeps: Sleeps) -> None:
    """The server has not seen the request, so nothing can be done twice."""
    seen: list[Attempt] = []
    with refusing_port() as port:
        url = f"http://127.0.0.1:{port}/api/v1"
        client = lane.client(base_url=url, retries=2, sleep=sleeps.sleep, on_attempt=seen.append)
        error = fails(lane, lambda: chat(client), errors.ConnectError)
    assert (error.attempts, len(sleeps), [event.number for event in seen]) == (3, 2, [1, 2, 3])


# --- demand 8: how often, and when ----------------------------------------------------------------------


@pytest.mark.parametrize("retries", [0, 1, 2, 5])
def test_demand_08_max_retries_caps_the_attempts(retries: int, lane: Lane, sleeps: Sleeps) -> None:
    lane.server.always = saying(BUSY)
    error = fails(
        lane, lambda: chat(lane.client(retries=retries, sleep=sleeps.sleep)), errors.OverloadedError
    )
    assert (sent(lane), error.attempts, len(sleeps)) == (retries + 1, retries + 1, retries)


def test_demand_08_by_default_there_are_two_retries(lane: Lane, sleeps: Sleeps) -> None:
    lane.server.always = saying(BUSY)
    client = lane.make(api_key=lane.server.key, base_url=lane.server.url, sleep=sleeps.sleep)
    fails(lane, lambda: chat(client), errors.OverloadedError)
    assert sent(lane) == 3


def test_demand_08_a_call_can_have_its_own_number(lane: Lane, sleeps: Sleeps) -> None:
    lane.server.always = saying(BUSY)
    client = lane.client(retries=5, sleep=sleeps.sleep)
    fails(lane, lambda: chat(client, options={"retries": 0}))
    assert sent(lane) == 1
    fails(lane, lambda: chat(client.with_options(retries=1)))
    assert sent(lane) == 3


NOW = 1_800_000_000.0
ASKS = [
    ({"Retry-After": "7"}, 7.0),
    ({"retry-after": "0.25"}, 0.25),
    ({"Retry-After": formatdate(NOW + 9, usegmt=True)}, 9.0),
    ({"Retry-After": formatdate(NOW - 9, usegmt=True)}, 0.0),
    ({"retry-after-ms": "1500"}, 1.5),
    ({"Retry-After": "20", "Retry-After-Ms": "250"}, 0.25),
    ({"Retry-After": "soon"}, None),
    ({"Retry-After": "-3"}, None),
    ({"Retry-After": ""}, None),
]


@each(("headers", "asked"), ASKS, ids=[str(list(headers.items())) for headers, _ in ASKS])
@each("status", [429, 503])
def test_demand_08_retry_after_is_honoured(
    status: int, headers: dict[str, str], asked: float | None, lane: Lane, sleeps: Sleeps, still: Any
) -> None:
    busy = json_answer({"error": {"code": status, "message": "Wait"}}, status, headers)
    lane.server.play(busy, json_answer(CHAT))
    world = still(now=lambda: NOW, random=lambda: 0.0)
    client = lane.client(retries=1, sleep=sleeps.sleep, environment=world)
    assert lane.do(chat(client)).text == "Hello."
    assert sleeps == pytest.approx([asked or 0.0])


def test_demand_08_the_wait_in_the_body_is_honoured(lane: Lane, sleeps: Sleeps, still: Any) -> None:
    availability = {"code": "capacity_exhausted", "retryable": True, "retry_after": 4}
    body = {"error": {"message": "Wait", "http_status": 429, "availability": availability}}
    lane.server.play(json_answer(body, 429), json_answer(CHAT))
    lane.do(chat(lane.client(retries=1, sleep=sleeps.sleep, environment=still(random=lambda: 0.0))))
    assert sleeps == [4.0]


def test_demand_08_a_wait_above_the_cap_is_raised_at_once(lane: Lane, sleeps: Sleeps) -> None:
    lane.server.always = saying(json_answer({"error": {"code": 429}}, 429, {"Retry-After": "31"}))
    error = fails(lane, lambda: chat(lane.client(retries=2, sleep=sleeps.sleep)), errors.RateLimitError)
    assert (sent(lane), sleeps, error.retry_after) == (1, [], 31.0)
    policy = RetryPolicy(respect_retry_after_up_to=31)
    fails(lane, lambda: chat(lane.client(retries=policy, sleep=sleeps.sleep)), errors.RateLimitError)
    assert sleeps[0] == 31.0


@given(fraction=st.floats(0, 1, exclude_max=True))
def test_demand_08_jitter_stays_between_nothing_and_a_growing_bound(fraction: float) -> None:
    waits: list[float] = []
    environment = Environment(clock=lambda: 0.0, now=lambda: 0.0, random=lambda: fraction)
    policy = RetryPolicy(max_retries=6, initial=0.5, multiplier=2, cap=8)
    with refusing_port() as port, pytest.raises(errors.ConnectError):
        balance(
            OpenRouter(
                "sk-test",
                base_url=f"http://127.0.0.1:{port}",
                retries=policy,
                environment=environment,
                sleep=waits.append,
            )
        )
    assert waits == pytest.approx([fraction * bound for bound in (0.5, 1, 2, 4, 8, 8)])


def test_demand_08_jitter_is_at_most_the_bound_with_the_real_random(lane: Lane, sleeps: Sleeps) -> None:
    lane.server.always = saying(BUSY)
    policy = RetryPolicy(max_retries=20, initial=1, multiplier=1, cap=1, budget=None)
    fails(lane, lambda: chat(lane.client(retries=policy, sleep=sleeps.sleep)))
    assert len(set(sleeps)) > 10
    assert all(0 <= wait <= 1 for wait in sleeps)


def test_demand_08_the_deadline_ends_the_retries(lane: Lane, still: Any) -> None:
    now = [0.0]

    def pass_time(seconds: float) -> Any:
        now[0] += seconds

    async def pass_time_async(seconds: float) -> None:
        pass_time(seconds)

    lane.server.always = saying(BUSY)
    policy = RetryPolicy(max_retries=99, initial=2, multiplier=1, cap=2, deadline=9, jitter=False)
    client = lane.client(
        retries=policy,
        environment=still(clock=lambda: now[0]),
        sleep=pass_time if lane.name == "sync" else pass_time_async,
    )
    error = fails(lane, lambda: chat(client), errors.OverloadedError)
    assert (sent(lane), error.attempts, now) == (5, 5, [8.0])


def test_demand_08_the_total_timeout_ends_the_retries_too(lane: Lane, sleeps: Sleeps, still: Any) -> None:
    lane.server.always = saying(BUSY)
    policy = RetryPolicy(max_retries=99, initial=5, cap=5, jitter=False, deadline=None)
    settings = {"timeout": Timeout(total=5), "environment": still(), "sleep": sleeps.sleep}
    fails(lane, lambda: chat(lane.client(retries=policy, **settings)), errors.OverloadedError)
    assert (sent(lane), sleeps) == (1, [])


def test_demand_08_an_outage_does_not_multiply_the_traffic(lane: Lane, sleeps: Sleeps) -> None:
    """200 calls that could be sent three times each: the budget pays for 100 retries, then stops."""
    lane.server.always = saying(BUSY)
    client = lane.client(retries=RetryPolicy(), sleep=sleeps.sleep)
    for _ in range(200):
        fails(lane, lambda: balance(client), errors.OverloadedError)
    assert sent(lane) == 300


def test_demand_08_threads_share_the_budget(server: Any) -> None:
    server.always = saying(BUSY)
    client = OpenRouter(server.key, base_url=server.url, sleep=lambda seconds: None)

    def call(_: int) -> None:
        with pytest.raises(errors.OverloadedError):
            balance(client)

    with ThreadPoolExecutor(8) as pool, client:
        list(pool.map(call, range(200)))
    assert len(server.requests) == 300


def test_demand_08_the_budget_recovers_with_successes(lane: Lane, sleeps: Sleeps) -> None:
    budget = RetryBudget(1, success_gain=0.5)
    client = lane.client(retries=RetryPolicy(budget=budget), sleep=sleeps.sleep)
    lane.server.play(BUSY, BUSY)
    fails(lane, lambda: balance(client), errors.OverloadedError)
    assert budget.tokens == 0
    for _ in range(2):
        lane.do(balance(client))
    lane.server.play(BUSY)
    lane.do(balance(client))
    assert sent(lane) == 6


@pytest.mark.parametrize(
    ("options", "shared"),
    [
        ({"timeout": 9.0}, True),
        ({"retries": 7}, True),
        ({"retries": RetryPolicy()}, False),
        ({"retries": RetryPolicy(budget=None)}, False),
    ],
)
def test_demand_08_with_options_shares_the_budget_unless_given_a_policy(
    options: dict[str, Any], shared: bool, lane: Lane, sleeps: Sleeps
) -> None:
    budget = RetryBudget(1)
    client = lane.client(retries=RetryPolicy(budget=budget), sleep=sleeps.sleep)
    lane.server.play(BUSY)
    lane.do(balance(client.with_options(**options)))
    assert budget.tokens == (pytest.approx(0.1) if shared else 1)


# --- demand 9: which errors -----------------------------------------------------------------------------

TRANSIENT: dict[str, bytes] = {
    **{f"status {status}": answer(status) for status in (408, 429, 500, 502, 503, 504, 524, 529)},
    **{
        f"code {code} in a {status}": json_answer({"error": {"code": code, "message": "No"}}, status)
        for status in (200, 400)
        for code in (408, 429, 500, 502, 503, 504, 524, 529)
    },
    **{
        f"type {name} in a {status}": json_answer(
            {"error": {"code": 400, "message": "No", "metadata": {"error_type": name}}}, status
        )
        for status in (200, 400)
        for name in (
            "rate_limit_exceeded",
            "provider_overloaded",
            "provider_unavailable",
            "server",
            "timeout",
        )
    },
    "in a choice": json_answer(
        {**CHAT, "choices": [{"index": 0, "finish_reason": "error", "error": {"code": 502, "message": "No"}}]}
    ),
    "availability says so in a 404": json_answer(
        {"error": {"http_status": 404, "message": "No", "availability": {"retryable": True}}}, 404
    ),
}
FINAL: dict[str, bytes] = {
    **{f"status {status}": answer(status) for status in (400, 401, 402, 403, 404, 409, 410, 413, 422, 499)},
    **{
        f"code {code} in a {status}": json_answer({"error": {"code": code, "message": "No"}}, status)
        for status in (200, 400)
        for code in (400, 401, 402, 403, 404, 413, 422)
    },
    "a 401 with a transient code": json_answer({"error": {"code": 503, "message": "No"}}, 401),
    "no code in a 200": json_answer({"error": {"message": "No"}}),
    "availability forbids it in a 503": json_answer(
        {"error": {"http_status": 503, "message": "No", "availability": {"retryable": False}}}, 503
    ),
    "availability forbids it in a 200": json_answer(
        {"error": {"code": 503, "message": "No", "availability": {"retryable": False}}}
    ),
}


@each("error", TRANSIENT)
def test_demand_09_what_passes_by_itself_is_sent_again(error: str, lane: Lane, sleeps: Sleeps) -> None:
    lane.server.play(TRANSIENT[error], json_answer(CHAT))
    assert lane.do(chat(lane.client(retries=1, sleep=sleeps.sleep))).text == "Hello."
    assert sent(lane) == 2


@each("error", FINAL)
def test_demand_09_what_would_fail_again_is_sent_once(error: str, lane: Lane, sleeps: Sleeps) -> None:
    lane.server.play(FINAL[error], json_answer(CHAT))
    fails(lane, lambda: chat(lane.client(retries=5, sleep=sleeps.sleep)), errors.APIError)
    assert (sent(lane), sleeps) == (1, [])


def test_an_overload_and_then_a_success_is_a_success(lane: Lane, sleeps: Sleeps) -> None:
    lane.server.play(BUSY, json_answer(CHAT))
    reply = lane.do(chat(lane.client(retries=RetryPolicy(), sleep=sleeps.sleep)))
    assert reply.text == "Hello."
    assert len(sleeps) == 1
    first, second = lane.server.requests
    assert first == second


@each("status", [501, 520, 521, 522, 523, 530])
def test_the_statuses_of_the_contract_are_retried(status: int, lane: Lane, sleeps: Sleeps) -> None:
    """All of 5XX, also from the CDN, whose bodies are not JSON."""
    lane.server.play(answer(status, None, f"error code: {status}".encode()), json_answer(CHAT))
    assert lane.do(chat(lane.client(retries=RetryPolicy(), sleep=sleeps.sleep))).text == "Hello."
    assert (sent(lane), len(sleeps)) == (2, 1)


def test_retry_statuses_are_the_policys(lane: Lane, sleeps: Sleeps) -> None:
    lane.server.play(answer(500), answer(409), json_answer(CHAT))
    client = lane.client(retries=RetryPolicy(retry_statuses=frozenset({409})), sleep=sleeps.sleep)
    fails(lane, lambda: chat(client), errors.InternalServerError)
    assert lane.do(chat(client)).text == "Hello."


# --- watching -------------------------------------------------------------------------------------------


def test_on_attempt_is_told_of_each_failed_attempt(lane: Lane, sleeps: Sleeps, still: Any) -> None:
    seen: list[Attempt] = []
    ticks = iter(range(1000))
    lane.server.play(BUSY, then_close(), json_answer(CREDITS))
    client = lane.client(
        retries=2,
        sleep=sleeps.sleep,
        on_attempt=seen.append,
        environment=still(clock=lambda: float(next(ticks)), random=lambda: 0.5),
    )
    lane.do(balance(client))
    assert [(event.number, event.status, event.delay) for event in seen] == [(1, 529, 0.25), (2, None, 0.5)]
    assert [type(event.cause) for event in seen] == [errors.OverloadedError, errors.ConnectionLostError]
    assert 0 < seen[0].elapsed < seen[1].elapsed
    assert sleeps == [0.25, 0.5]


def test_on_attempt_is_told_that_there_is_no_other_attempt(lane: Lane) -> None:
    seen: list[Attempt] = []
    lane.server.play(answer(401))
    error = fails(lane, lambda: chat(lane.client(retries=2, on_attempt=seen.append)))
    assert [(event.number, event.delay, event.cause) for event in seen] == [(1, None, error)]


def test_on_attempt_is_silent_when_all_is_well_and_can_be_taken_away(lane: Lane, sleeps: Sleeps) -> None:
    seen: list[Attempt] = []
    client = lane.client(retries=1, sleep=sleeps.sleep, on_attempt=seen.append)
    lane.do(chat(client))
    lane.server.play(BUSY)
    lane.do(chat(client, options={"on_attempt": None}))
    assert seen == []


def test_an_attempt_is_frozen(lane: Lane) -> None:
    seen: list[Attempt] = []
    lane.server.play(answer(401))
    fails(lane, lambda: chat(lane.client(on_attempt=seen.append)))
    with pytest.raises(AttributeError):
        seen[0].delay = 1.0  # type: ignore[misc]


def test_each_attempt_is_one_line_of_the_log(
    lane: Lane, sleeps: Sleeps, caplog: pytest.LogCaptureFixture, still: Callable[..., Environment]
) -> None:
    lane.server.play(BUSY, answer(200, body=b"{"), json_answer(CREDITS), json_answer(CREDITS))
    client = lane.client(retries=2, sleep=sleeps.sleep, environment=still())
    with caplog.at_level(logging.DEBUG, logger="openrouter_sdk"):
        lane.do(balance(client))
    lines = [record.getMessage() for record in caplog.records if record.name == "openrouter_sdk"]
    assert [line.split(";")[0] for line in lines] == [
        "GET /credits: attempt 1 failed: 529: Overloaded",
        "GET /credits: attempt 2 failed: the body of the answer is no JSON (content type none) (status 200)",
        "GET /credits: attempt 3: status 200 in 0.000 s",
    ]
    caplog.clear()
    with caplog.at_level(logging.INFO, logger="openrouter_sdk"):
        lane.do(balance(client))
    assert not [record for record in caplog.records if record.name == "openrouter_sdk"]
