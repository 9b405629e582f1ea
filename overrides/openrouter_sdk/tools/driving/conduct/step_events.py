"""The events of one step, from those of its stream and its reply."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from openrouter_sdk.events.deltas import Deltas
from openrouter_sdk.events.formats import BY_RESOURCE
from openrouter_sdk.tools.driving.conduct.call_deltas import BY_RESOURCE as CALLS_BY_RESOURCE
from openrouter_sdk.tools.events import ToolCallDelta

if TYPE_CHECKING:
    from openrouter_sdk.tools.events import RunEvent


class StepDeltas:
    """Finds text, reasoning and calls in the events of a stream."""

    def __init__(self, resource: str, name_of_call: Callable[[int, str | None], str]) -> None:
        """`name_of_call` returns the id by which the run knows a call, given its position and its own id."""
        events = BY_RESOURCE[resource]
        self._deltas = Deltas(events.reasoning(), events.text())
        self._calls = CALLS_BY_RESOURCE[resource]()
        self._name_of_call = name_of_call

    def add(self, payload: dict[str, Any]) -> Iterator[RunEvent]:
        """Return the events in the next event of the stream."""
        yield from self._deltas.add(payload) or ()
        for call in self._calls.add(payload):
            yield ToolCallDelta(self._name_of_call(call.position, call.id), call.name, call.pieces)

    def end(self) -> Iterator[RunEvent]:
        """Return the events that were kept back, at the end of the stream."""
        yield from self._deltas.end() or ()
