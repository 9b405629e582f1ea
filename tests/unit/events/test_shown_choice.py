"""One choice of a stream is shown: the first that comes."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter_sdk.events.shown_choice import ShownChoice

FIRST: dict[str, Any] = {"index": 0}
SECOND: dict[str, Any] = {"index": 1}
BARE: dict[str, Any] = {"delta": {}}


@pytest.mark.parametrize(
    ("events", "shown"),
    [
        ([[FIRST, SECOND], [SECOND], [FIRST]], [FIRST, None, FIRST]),
        ([[SECOND], [FIRST], [FIRST, SECOND]], [SECOND, None, SECOND]),
        ([[BARE], [FIRST], [SECOND, BARE]], [BARE, FIRST, None]),
        ([[{"index": True}], [{"index": -1}]], [{"index": True}, {"index": -1}]),
        ([None, {}, ["x", None], [None, SECOND]], [None, None, None, SECOND]),
    ],
)
def test_the_first_choice_that_comes_is_found_in_all_events(events: list[Any], shown: list[Any]) -> None:
    choice = ShownChoice()
    assert [choice.find(choices) for choices in events] == shown
