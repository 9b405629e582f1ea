"""The bytes of a stream, in any split, are the events, the result or the error that the vectors name.

Long streams are cut at more places with `--hypothesis-profile=thorough`, which `make test-long` gives.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from typing import Any

from hypothesis import settings

from openrouter_sdk.config.timeouts import Timeout
from openrouter_sdk.errors import OpenRouterError
from openrouter_sdk.events.formats import BY_RESOURCE
from openrouter_sdk.events.framing import (
    DEFAULT_MAX_EVENT_BYTES,
    EventTooLargeError,
    SSEDecoder,
)
from openrouter_sdk.exchange.state import Environment
from openrouter_sdk.exchange.steps import Failure, Head
from tests.conformance.comparing import class_of, same
from tests.conformance.each_vector import each_vector
from tests.conformance.exchanges import play_exchange, state_of
from tests.conformance.lanes import CLIENTS, Fault, Reply, Wait, play
from tests.conformance.operations import operation
from tests.conformance.vectors import Vector, joined, to_bytes

THOROUGH = settings.default is settings.get_profile("thorough")
MAX_SPLITS = 40 if THOROUGH else 15
"""A longer stream is cut in two at this many places, evenly spread, instead of at every byte."""
MAX_SPLITS_OF_FRAMES = 100 if THOROUGH else 40
"""The same where only the framing is looked at, which takes little time."""

SSE = {"Content-Type": "text/event-stream"}
USER = [{"role": "user", "content": "Hi"}]
ARGUMENTS: dict[str, dict[str, Any]] = {
    "chat": {"model": "a/b", "messages": USER},
    "images": {"model": "a/b", "prompt": "A cat"},
    "messages": {"model": "a/b", "messages": USER, "max_tokens": 9},
    "responses": {"model": "a/b", "input": "Hi"},
}
FRAMING = {"framing", "comments", "last_event_id", "retry", "pending"}

Piece = bytes | Wait
Cuts = list[int]


@dataclass
class Outcome:
    """What came of a stream, as JSON, whichever lane it ran in."""

    events: list[Any] = field(default_factory=list)
    result: Any = None
    error: OpenRouterError | None = None
    partial: Any = None


# --- framing --------------------------------------------------------------------------------------------


def frames(vector: Vector) -> bool:
    """Whether a vector says something of the framing."""
    return not FRAMING.isdisjoint(vector.expect)


def reads(vector: Vector) -> bool:
    """Whether a vector says something of what is in the events."""
    return not vector.expect.keys() <= FRAMING


@each_vector("stream", "pure", where=frames)
def test_bytes_are_framed_as_the_vector_says_in_any_split(vector: Vector, lane: str) -> None:
    for cuts in splits(vector, MAX_SPLITS_OF_FRAMES):
        check_framing(vector, [one for one in pieces(vector, cuts) if isinstance(one, bytes)], cuts)


def check_framing(vector: Vector, parts: list[bytes], cuts: Cuts) -> None:
    options = vector.given.get("options", {})
    decoder = SSEDecoder(options.get("max_event_bytes", DEFAULT_MAX_EVENT_BYTES))
    events: list[Any] = []
    try:
        for part in [*parts, b""]:
            events += decoder.feed(part)
    except EventTooLargeError:
        assert decoder.error is not None
    told = {
        "framing": [
            {"data": one.text, "event": one.event, "id": one.id, "retry": one.retry} for one in events
        ],
        "comments": decoder.comments,
        "last_event_id": decoder.last_event_id,
        "retry": decoder.retry,
        "pending": decoder.pending,
    }
    plain = {"event": "", "id": "", "retry": None}
    expected = {name: value for name, value in vector.expect.items() if name in FRAMING}
    if "framing" in expected:
        expected["framing"] = [{**plain, **one} for one in expected["framing"]]
    assert same({name: told[name] for name in expected}, expected), (cuts, told)


# --- events, result, error ------------------------------------------------------------------------------


@each_vector("stream", "pure", where=reads)
def test_events_result_and_error_are_those_of_the_vector_in_any_split(vector: Vector, lane: str) -> None:
    for cuts in splits(vector, MAX_SPLITS):
        check(vector, read(vector, cuts), cuts)


@each_vector("stream", "sync", "async", where=reads)
def test_clients_bring_events_result_and_error_of_the_vector(vector: Vector, lane: str) -> None:
    for cuts in splits(vector, 2):
        check(vector, streamed(vector, lane, cuts), cuts)


def check(vector: Vector, outcome: Outcome, cuts: Cuts) -> None:
    """Compare an outcome with the vector."""
    expect, error = vector.expect, outcome.error
    if "error" not in expect:
        assert error is None, (cuts, error)
    if "events" in expect:
        assert same(outcome.events, expect["events"]), (cuts, outcome.events)
    if "text" in expect:
        text = BY_RESOURCE[operation(vector.given["operation"]).resource].text()
        pieces = [*map(text.add, outcome.events), text.end()]
        assert list(filter(None, pieces)) == expect["text"], cuts
    if "result" in expect:
        assert same(outcome.result, expect["result"]), (cuts, outcome.result)
    if "partial" in expect:
        assert same(outcome.partial, expect["partial"]), (cuts, outcome.partial)
    if "error" in expect:
        assert class_of(error) == expect["error"]["class"], (cuts, error)
        told = {name: getattr(error, name) for name in expect["error"].get("fields", {})}
        assert same(told, expect["error"].get("fields", {})), (cuts, told)
        for part in expect["error"].get("says", []):
            assert part in str(error), (cuts, error)


def read(vector: Vector, cuts: Cuts) -> Outcome:
    """The outcome of the pure lane: an exchange that is handed the bytes."""
    given = vector.given
    of = operation(given["operation"])
    headers = joined(given.get("headers", SSE))
    time = [0.0]
    environment = Environment(clock=lambda: time[0], now=lambda: time[0], random=lambda: 0.0)
    options: Any = dict(given.get("options", {}))
    if "timeout" in options:
        options["timeout"] = Timeout(**options["timeout"])
    state = state_of(of, ARGUMENTS[of.resource], environment, streaming=True, options=options)
    outcome = Outcome()

    def pass_time(seconds: float) -> None:
        time[0] += seconds

    def played(piece: Piece) -> Any:
        if not isinstance(piece, Wait):
            return piece
        limit = given.get("options", {}).get("timeout", {}).get("between_events", math.inf)
        return (
            Failure("timeout", TimeoutError(), limit)
            if piece.seconds > limit
            else partial(pass_time, piece.seconds)
        )

    body: list[Any] = [played(piece) for piece in pieces(vector, cuts)]
    if given.get("ends") == "lost":
        body.append(Failure("lost", OSError("reset")))
    try:
        play_exchange(state, Head(given.get("status", 200), headers), body, outcome.events)
        outcome.result = state.payload()
    except OpenRouterError as error:
        outcome.error = error
        outcome.partial = error.partial and error.partial.to_dict()
    return outcome


def streamed(vector: Vector, lane: str, cuts: Cuts) -> Outcome:
    """The outcome of a client."""
    given = vector.given
    of = operation(given["operation"])
    options = dict(given.get("options", {}))
    if "timeout" in options:
        options["timeout"] = Timeout(**options["timeout"])
    body: list[bytes | Wait | Fault] = [*pieces(vector, cuts)]
    if given.get("ends") == "lost":
        body.append(Fault("lost"))
    with play(Reply(given.get("status", 200), given.get("headers", SSE), body)) as stage:
        came = CLIENTS[lane].stream(stage, of, ARGUMENTS[of.resource], retries=0, **options)
    assert len(stage.requests) == 1
    outcome = Outcome([one.to_dict() for one in came.events], error=came.error)
    if came.error is not None:
        outcome.partial = came.error.partial and came.error.partial.to_dict()
    elif came.response is not None:
        outcome.result = came.response.data.to_dict()
    return outcome


# --- splits ---------------------------------------------------------------------------------------------


def splits(vector: Vector, most: int) -> Iterator[Cuts]:
    """Where to cut the bytes: nowhere, everywhere, and in two parts at as many places as that."""
    size = len(to_bytes(vector.given["bytes"]))
    yield []
    yield list(range(1, size))
    step = max(1, -(-size // (most + 1)))
    yield from ([place] for place in range(step, size, step))


def pieces(vector: Vector, cuts: Cuts) -> list[Piece]:
    """The bytes in pieces as they arrive, with the waits of the vector between them."""
    data = to_bytes(vector.given["bytes"])
    waits: dict[int, float] = dict(vector.given.get("waits", []))
    edges = sorted({0, *cuts, *waits, len(data)})
    found: list[Piece] = []
    for start, stop in pairwise(edges):
        if start in waits:
            found.append(Wait(waits[start]))
        found.append(data[start:stop])
    if len(data) in waits:
        found.append(Wait(waits[len(data)]))
    return found
