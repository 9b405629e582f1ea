"""Calls wait for their turn, and 429s teach when that is, as the vectors say."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import pytest

from openrouter_sdk.config.options import Options
from openrouter_sdk.errors import RateLimitError
from openrouter_sdk.exchange.state import Environment
from openrouter_sdk.exchange.steps import Head
from openrouter_sdk.pacing.pacer import Pacer, Turn
from tests.conformance.each_vector import each_vector
from tests.conformance.exchanges import play_exchange, state_of
from tests.conformance.operations import operation
from tests.conformance.vectors import Vector, joined, to_bytes

CHAT = {"model": "a/b", "messages": [{"role": "user", "content": "Hello"}]}


class Stage:
    """The clock and the calls of a vector."""

    def __init__(self, given: Mapping[str, Any]) -> None:
        self.time = 0.0
        self.random = [*given.get("random", ())]
        self.environment = Environment(
            clock=lambda: self.time,
            now=lambda: self.time + float(given.get("now", 0)),
            random=lambda: float(self.random.pop(0)),
        )
        self.pacer = Pacer(self.environment)
        self.longest = float(given.get("max_wait", 600))
        self.turns: dict[str, Turn] = {}

    def outcome(self, event: Mapping[str, Any]) -> float | str | None:
        """Let an event happen."""
        self.time, call = float(event["at"]), event["call"]
        try:
            if "asks" in event:
                turn = self.turns.setdefault(call, self.pacer.turn(event["asks"], self.longest))
                return self.pacer.wait(turn)
            if "limited" in event:
                return self.pacer.limited(self.turns[call], self.error(event["limited"]))
        except RateLimitError:
            return "refused"
        if "succeeds" in event:
            headers = joined(event["succeeds"])
            self.pacer.succeeded(self.turns[call], headers)
        else:
            self.pacer.leave(self.turns[call])
        return None

    def error(self, given: Mapping[str, Any]) -> RateLimitError:
        """The error of a response."""
        state = state_of(
            operation("sendChatCompletionRequest"), CHAT, self.environment, options=Options(retries=0)
        )
        headers = joined(given["headers"])
        with pytest.raises(RateLimitError) as caught:
            play_exchange(state, Head(given["status"], headers), [to_bytes(given["body"])])
        return caught.value


@each_vector("pacing", "pure")
def test_calls_wait_for_their_turn(vector: Vector, lane: str) -> None:
    stage = Stage(vector.given)
    for number, (event, expected) in enumerate(
        zip(vector.given["events"], vector.expect["outcomes"], strict=True)
    ):
        found = stage.outcome(event)
        assert is_close(found, expected), f"event {number} {event}: {found}, not {expected}"
    assert not stage.random, "fewer random numbers were drawn than the vector gives"


def is_close(found: object, expected: object) -> bool:
    if isinstance(found, float) and isinstance(expected, (int, float)):
        return math.isclose(found, expected, abs_tol=1e-6)
    return found == expected
