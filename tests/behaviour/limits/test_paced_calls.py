"""Calls of paced clients keep limits, in virtual time, whatever tells the limit, and go on when it ends."""

from __future__ import annotations

import copy
import pickle
import random
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import pytest
import trio
import trio.testing

from openrouter_sdk import AsyncOpenRouter, OpenRouter
from openrouter_sdk.config.retry import RetryPolicy
from openrouter_sdk.errors import InvalidArgumentError, RateLimitError, ServerError
from openrouter_sdk.exchange.state import Environment
from openrouter_sdk.testing import RateLimit, StandIn, StandInTransport
from tests.each import each
from tests.transports.libraries import httpx

EPOCH = 1_700_000_003.25
MODEL = "openai/gpt-4o-mini"


def ask(client: Any, model: str = MODEL, **options: Any) -> Any:
    return client.chat.send(model=model, messages=[{"role": "user", "content": "Hi"}], **options)


class Clock:
    """Time that passes while somebody sleeps."""

    def __init__(self) -> None:
        self.time = 0.0
        self.sleeps: list[float] = []

    def sleep(self, seconds: float) -> None:
        wakes = self.time + seconds
        self.sleeps.append(seconds)
        self.time = max(self.time, wakes)

    def environment(self) -> Environment:
        return Environment(lambda: self.time, lambda: EPOCH + self.time, lambda: 0.5)


class Stage:
    """A synchronous client whose time is a clock's, and the stand-in behind it."""

    def __init__(self, **settings: Any) -> None:
        self.clock = Clock()
        self.server = StandInTransport(StandIn(clock=lambda: EPOCH + self.clock.time))
        self.client = OpenRouter(
            self.server.key,
            transport=self.server,
            environment=self.clock.environment(),
            sleep=self.clock.sleep,
            **settings,
        )


@pytest.fixture
def stage() -> Stage:
    return Stage()


RESETS = ("milliseconds", "seconds", "delta", "date", "body", "metadata", "retry-after", "retry-after-date")


async def crowd(client: AsyncOpenRouter, calls: int, workers: int, **options: Any) -> list[Exception]:
    """Make calls with some tasks; return what they raise."""
    left, raised = iter(range(calls)), list[Exception]()

    async def work() -> None:
        for _ in left:
            try:
                await ask(client, **options)
            except Exception as error:
                raised.append(error)

    async with anyio.create_task_group() as group:
        for _ in range(workers):
            group.start_soon(work)
    return raised


def now() -> float:
    return EPOCH + trio.current_time()


def in_virtual_time(
    server: StandInTransport, calls: int, workers: int, **options: Any
) -> tuple[float, list[Exception]]:
    """Make calls with some tasks on trio, whose time jumps; return the seconds, and what they raise."""

    async def run() -> tuple[float, list[Exception]]:
        began = trio.current_time()
        environment = Environment(trio.current_time, now, random.Random(1).random)
        client = AsyncOpenRouter(server.key, transport=Slow(server), environment=environment)
        raised = await crowd(client.paced(), calls, workers, **options)
        return trio.current_time() - began, raised

    return trio.run(run, clock=trio.testing.MockClock(autojump_threshold=0))


class Slow(httpx.AsyncBaseTransport):
    """The stand-in, whose answers take a fifth of a second."""

    def __init__(self, server: StandInTransport) -> None:
        self._server = server

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await anyio.sleep(0.1)
        response = await self._server.handle_async_request(request)
        await anyio.sleep(0.1)
        return response


@each("reset", RESETS)
def test_many_calls_wait_together_whatever_tells_the_reset(reset: Any) -> None:
    server = StandInTransport(StandIn(clock=now))
    server.rates = RateLimit(requests=20, seconds=60, reset=reset)
    seconds, raised = in_virtual_time(server, calls=160, workers=40)
    assert raised == []
    assert len(server.bills) == 160
    assert server.rates.limited < 40, "20 at the start, and a few while the window is learnt"
    assert seconds < 8.5 * 60 * 1.25


def test_without_a_hint_calls_back_off_and_end() -> None:
    server = StandInTransport(StandIn(clock=now))
    server.rates = RateLimit(requests=20, seconds=60, reset="none")
    seconds, raised = in_virtual_time(server, calls=100, workers=40)
    assert (raised, len(server.bills)) == ([], 100)
    assert server.rates.limited < 100, "20 at the start, and a few each time the rate has grown too far"
    assert seconds < 4 * 60 * 3


def test_nothing_waits_before_the_first_limit(stage: Stage) -> None:
    client = stage.client.paced()
    for _ in range(50):
        ask(client)
    assert stage.clock.sleeps == []


def test_nothing_is_sent_to_the_model_until_its_limit_ends(stage: Stage) -> None:
    stage.server.rates = RateLimit(requests=1, seconds=60, reset="milliseconds", models=MODEL)
    client = stage.client.paced()
    ask(client)
    ask(client)
    assert stage.clock.time >= 60
    assert stage.server.rates.limited == 1
    ask(client, "openai/gpt-4o")
    before = stage.clock.time
    ask(client, "openai/gpt-4o")
    assert stage.clock.time == before, "another model does not wait"


@each("words", ["daily", "far"])
def test_a_limit_that_is_far_away_ends_calls_at_once(words: str) -> None:
    stage = Stage()
    far = {"daily": RateLimit(requests=9, seconds=1, daily=2), "far": RateLimit(requests=2, seconds=86400)}
    stage.server.rates = far[words]
    client = stage.client.paced()
    for _ in range(2):
        ask(client)
    for attempts in (1, 0, 0):
        with pytest.raises(RateLimitError) as caught:
            ask(client)
        assert caught.value.attempts == attempts
    assert (len(stage.server.requests), stage.clock.sleeps) == (3, [])
    stage.clock.time += 86400
    ask(client)


def test_a_longer_limit_is_waited_for_if_told_so(stage: Stage) -> None:
    stage.server.rates = RateLimit(requests=1, seconds=3600, reset="retry-after")
    client = stage.client.paced(max_wait=7200)
    ask(client)
    ask(client)
    assert stage.clock.time > 600


def test_a_server_that_never_gives_in_ends_the_calls(stage: Stage) -> None:
    stage.server.rates = RateLimit(requests=0, seconds=1, reset="none")
    with pytest.raises(RateLimitError):
        ask(stage.client.paced())
    assert 300 < stage.clock.time < 700
    assert stage.server.rates.limited < 20


def test_waits_count_neither_as_retries_nor_for_the_timeout(stage: Stage) -> None:
    stage.server.rates = RateLimit(requests=1, seconds=60, reset="retry-after")
    client = stage.client.paced().with_options(timeout=10, retries=0)
    for _ in range(5):
        ask(client)
    assert stage.clock.time > 200


def test_other_errors_are_retried_by_the_policy_in_turn(stage: Stage) -> None:
    stage.server.script.error(503, "busy").error(503, "busy").error(503, "busy")
    with pytest.raises(ServerError) as caught:
        ask(stage.client.paced(), retries=RetryPolicy(max_retries=2))
    assert caught.value.attempts == 3


def test_free_variants_share_a_limit(stage: Stage) -> None:
    stage.server.rates = RateLimit(requests=1, seconds=60, reset="milliseconds", models="*:free")
    client = stage.client.paced()
    ask(client, "a/one:free")
    ask(client, "a/one:free")
    waited = stage.clock.time
    ask(client, "b/two:free")
    assert stage.clock.time > waited, "it waits without having been told"
    waited = stage.clock.time
    ask(client, "b/two")
    assert stage.clock.time == waited


def test_copies_with_the_same_key_share_limits_and_those_with_another_do_not(stage: Stage) -> None:
    stage.server.rates = RateLimit(requests=1, seconds=86400, daily=1)
    ask(stage.client.paced())
    with pytest.raises(RateLimitError):
        ask(stage.client.paced())
    sent = len(stage.server.requests)
    for same in (stage.client.paced(), copy.copy(stage.client).paced().with_options(timeout=5)):
        with pytest.raises(RateLimitError):
            ask(same)
    assert len(stage.server.requests) == sent
    with pytest.raises(Exception, match=r"401|limit"):
        ask(stage.client.paced(), options={"api_key": "sk-or-v1-another"})
    assert len(stage.server.requests) == sent + 1


def test_streams_wait_too(stage: Stage) -> None:
    stage.server.rates = RateLimit(requests=1, seconds=60, reset="seconds")
    client = stage.client.paced()
    ask(client)
    with client.chat.stream(model=MODEL, messages=[{"role": "user", "content": "Hi"}]) as stream:
        assert stream.result().text
    assert stage.clock.time >= 59


def test_threads_share_a_limit(stage: Stage) -> None:
    stage.server.rates = RateLimit(requests=20, seconds=60, reset="milliseconds")
    client = stage.client.paced().with_options(timeout=None)
    with ThreadPoolExecutor(8) as threads:
        replies = list(threads.map(lambda _: ask(client), range(100)))
    assert len(replies) == len(stage.server.bills) == 100


def test_a_call_that_is_given_up_leaves_its_place(stage: Stage) -> None:
    class GivenUpError(Exception):
        pass

    def give_up(seconds: float) -> None:
        raise GivenUpError

    stage.server.rates = RateLimit(requests=1, seconds=60, reset="delta")
    client = stage.client.paced()
    ask(client)
    ask(client)
    stage.client._sleep = give_up
    impatient = stage.client.paced()
    for _ in range(20):
        with pytest.raises(GivenUpError):
            ask(impatient)
    before = stage.clock.time
    ask(client)
    assert stage.clock.time - before <= 62


def test_on_attempt_tells_the_wait(stage: Stage) -> None:
    told: list[float | None] = []
    stage.server.rates = RateLimit(requests=1, seconds=60, reset="retry-after")
    client = stage.client.paced().with_options(on_attempt=lambda attempt: told.append(attempt.delay))
    ask(client)
    ask(client)
    assert told == [pytest.approx(60)]


def test_a_pickled_copy_is_paced_with_limits_of_its_own() -> None:
    client = pickle.loads(pickle.dumps(OpenRouter("key").paced(max_wait=5)))
    assert (client._paced, client._shared) == (5.0, {})


@each("wrong", [-1, "1", None, True, float("nan")])
def test_a_wait_that_is_no_time_is_refused(wrong: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="max_wait"):
        OpenRouter("key").paced(max_wait=wrong)
