"""Run an exchange without a client: hand it a head and the pieces of a body."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from openrouter_api.operation import Operation
from openrouter_sdk.config.options import Options
from openrouter_sdk.exchange.exchange import run
from openrouter_sdk.exchange.prepare import default_settings, prepare_request
from openrouter_sdk.exchange.state import CallState, Environment
from openrouter_sdk.exchange.steps import Deliver, Failure, Head, Read, Send

BASE_URL = "https://api.example.com/v1"
KEY = "sk-or-v1-vectors"
STILL = Environment(clock=lambda: 0.0, now=lambda: 0.0, random=lambda: 0.0)
"""An environment in which no time passes."""


def state_of(
    called: Operation[Any, Any],
    params: Mapping[str, object],
    environment: Environment = STILL,
    *,
    streaming: bool = False,
    options: Options | None = None,
) -> CallState:
    """A call that is about to begin, and is sent once."""
    settings = default_settings({"api_key": KEY, "retries": 0, **(options or {})}, {})
    request = prepare_request(called, params, settings, BASE_URL, streaming=streaming)
    return CallState(request, environment)


def play_exchange(
    state: CallState,
    head: Head,
    body: Iterable[bytes | Failure | Callable[[], None]],
    events: list[Any] | None = None,
) -> CallState:
    """Run a call to its end; `events` gets what is delivered. A function in the body lets time pass."""
    exchange, pieces = run(state), iter(body)
    outcome: Any = None
    while True:
        try:
            step = exchange.send(outcome)
        except StopIteration:
            return state
        outcome = None
        if isinstance(step, Send):
            outcome = head
        elif isinstance(step, Read):
            outcome = next(pieces, b"")
            while not isinstance(outcome, (bytes, Failure)):
                outcome()
                outcome = next(pieces, b"")
        elif isinstance(step, Deliver) and events is not None:
            events += step.events
