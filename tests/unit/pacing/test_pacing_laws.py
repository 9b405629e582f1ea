"""Laws of pacing, for servers and crowds of any kind, in simulated time."""

from __future__ import annotations

import heapq
import math
import random
from typing import NamedTuple

from hypothesis import assume, given, settings, strategies as st

from openrouter_sdk.errors import RateLimitError
from openrouter_sdk.exchange.state import Environment
from openrouter_sdk.pacing.pacer import Pacer, Turn

LATENCY = 0.2


class World:
    """A server with so many requests in a window, and workers that make calls one after another."""

    def __init__(self, limit: int, window: float, offset: float, hint: str, clients: int) -> None:
        self.limit, self.window, self.offset, self.hint = limit, window, offset, hint
        self.time = 0.0
        chance = random.Random(7)
        self.environment = Environment(lambda: self.time, lambda: self.time, chance.random)
        self.pacers = [Pacer(self.environment) for _ in range(clients)]
        self.events: list[tuple[float, int, Arrival]] = []
        self.sent: list[float] = []
        self.accepted: dict[int, int] = {}
        self.told: list[tuple[float, float]] = []
        """When a 429 came, and when it said that the limit ends."""
        self.count = 0

    def run(self, calls: int, workers: int) -> None:
        """Make all calls."""
        left = calls - workers
        for number in range(workers):
            pacer = self.pacers[number % len(self.pacers)]
            self.at(0.0, Arrival("ask", pacer, pacer.turn("a/b")))
        while self.events:
            self.time, _, event = heapq.heappop(self.events)
            if event.what == "ask":
                self.ask(event)
            elif event.until is not None:
                self.told.append((self.time, event.until))
                self.at(self.time + event.pacer.limited(event.turn, self.error(event.until)), event.again())
            else:
                event.pacer.succeeded(event.turn, {})
                if left > 0:
                    left -= 1
                    self.at(self.time, Arrival("ask", event.pacer, event.pacer.turn("a/b")))

    def ask(self, event: Arrival) -> None:
        seconds = event.pacer.wait(event.turn)
        if seconds:
            self.at(self.time + seconds, event)
            return
        self.sent.append(self.time)
        number = math.floor((self.time + self.offset) / self.window)
        self.accepted[number] = self.accepted.get(number, 0) + 1
        is_allowed = self.accepted[number] <= self.limit
        until = None if is_allowed else (number + 1) * self.window - self.offset
        self.at(self.time + LATENCY, Arrival("answer", event.pacer, event.turn, until))

    def error(self, until: float) -> RateLimitError:
        headers = {"x-ratelimit-limit": str(self.limit)} if self.hint == "number" else {}
        wait = None if self.hint == "none" else max(until - self.time, 0.001)
        return RateLimitError("Slow down.", status=429, code=429, headers=headers, retry_after=wait)

    def at(self, time: float, event: Arrival) -> None:
        self.count += 1
        heapq.heappush(self.events, (time, self.count, event))


class Arrival(NamedTuple):
    what: str
    pacer: Pacer
    turn: Turn
    until: float | None = None

    def again(self) -> Arrival:
        return self._replace(what="ask", until=None)


@settings(max_examples=40)
@given(
    limit=st.integers(1, 40),
    window=st.floats(1, 120),
    share=st.floats(0, 0.999),
    workers=st.integers(1, 30),
    hint=st.sampled_from(["number", "wait"]),
    clients=st.integers(1, 3),
)
def test_all_calls_end_nothing_is_sent_too_early_and_few_are_refused(
    limit: int, window: float, share: float, workers: int, hint: str, clients: int
) -> None:
    assume(clients == 1 or limit >= 3 * clients)  # else one gets no turn for longer than calls wait
    world, calls = World(limit, window, share * window, hint, clients), max(workers, 6 * limit)
    world.run(calls, workers)
    assert len(world.sent) - len(world.told) == calls, "all calls end with a success"
    if clients == 1:
        for came, until in world.told:
            assert not any(came < time < until - 1e-6 for time in world.sent)
    windows = math.ceil(max(calls * LATENCY / workers, world.time) / window)
    assert len(world.told) <= workers + (2 + clients) * (2 + windows) * math.ceil(
        LATENCY / window * limit + 1
    )
    assert world.time <= (calls / limit + 3) * window * 3 + calls * LATENCY


@settings(max_examples=20)
@given(limit=st.integers(1, 40), window=st.floats(1, 60), more=st.integers(1, 30))
def test_once_a_window_is_known_no_request_is_one_too_many(limit: int, window: float, more: int) -> None:
    world = World(limit, window, 0.0, "number", 1)
    world.run(7 * limit + more, limit + more)
    assert all(count <= limit for number, count in world.accepted.items() if number > 0)


@settings(max_examples=20)
@given(limit=st.integers(1, 40), window=st.floats(1, 60), workers=st.integers(1, 30))
def test_without_a_hint_all_calls_end_too(limit: int, window: float, workers: int) -> None:
    world = World(limit, window, 0.0, "none", 1)
    world.run(max(workers, 3 * limit), workers)
    assert len(world.sent) - len(world.told) == max(workers, 3 * limit)
