"""The events of a stream add up to the results that the vectors name."""

from __future__ import annotations

import copy
from typing import Any

from openrouter_sdk.events.accumulate import (
    ChatAccumulator,
    ImagesAccumulator,
    MessagesAccumulator,
    ResponsesAccumulator,
)
from tests.conformance.comparing import same
from tests.conformance.each_vector import each_vector
from tests.conformance.vectors import Vector

ACCUMULATORS: dict[str, Any] = {
    "chat": ChatAccumulator,
    "images": ImagesAccumulator,
    "messages": MessagesAccumulator,
    "responses": ResponsesAccumulator,
}


@each_vector("accumulate", "pure")
def test_events_add_up_to_the_result(vector: Vector, lane: str) -> None:
    check(gathered(vector), vector.expect)


@each_vector("accumulate", "pure")
def test_asking_for_results_on_the_way_changes_nothing(vector: Vector, lane: str) -> None:
    accumulator = ACCUMULATORS[vector.given["dialect"]]()
    asked = [accumulator.result()]
    given = [copy.deepcopy(asked[0])]
    for event in vector.given["events"]:
        accumulator.add(event)
        asked.append(accumulator.result())
        given.append(copy.deepcopy(asked[-1]))
    check(accumulator, vector.expect)
    assert asked == given, "a result that was given has changed since"


@each_vector("accumulate", "pure")
def test_events_are_not_changed(vector: Vector, lane: str) -> None:
    before = copy.deepcopy(vector.given["events"])
    gathered(vector).result()
    assert vector.given["events"] == before


def gathered(vector: Vector) -> Any:
    """The accumulator of a vector, when it has taken all events."""
    accumulator = ACCUMULATORS[vector.given["dialect"]]()
    for event in vector.given["events"]:
        accumulator.add(event)
    return accumulator


def check(accumulator: Any, expect: dict[str, Any]) -> None:
    """Compare what the accumulator tells with the vector."""
    result = accumulator.result()
    assert same(result, expect["result"]), result
    assert accumulator.finished is expect["finished"]
    if "error" in expect:
        error = accumulator.error
        assert error is not None if expect["error"] is True else same(error, expect["error"]), error
    if "previews" in expect:
        previews = {str(place): one for place, one in accumulator.partial_images.items()}
        assert same(previews, expect["previews"])
    if "texts" in expect:
        assert same(accumulator.texts, expect["texts"])
