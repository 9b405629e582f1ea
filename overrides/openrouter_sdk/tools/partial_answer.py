"""The typed answer of a run while it is being written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_sdk.structured.final_answer import FinalAnswer
    from openrouter_sdk.structured.partial.partial_values import GrowingAnswer
    from openrouter_sdk.tools.events import RunEvent, ToolCallDelta


class PartialAnswer:
    """Finds the answer in the events of a run: in the text, or in the call of the tool for it."""

    def __init__(self, plan: FinalAnswer) -> None:
        self._plan = plan
        self._growing: GrowingAnswer | None = None
        self._call_id = ""
        self._count = 0
        self._step_ended = True

    @property
    def value(self) -> Any:
        """The value so far, as plain JSON data; None if there is none."""
        return None if self._growing is None else self._growing.last

    def add(self, event: RunEvent) -> None:
        """Take the next event."""
        if event.type == "step_finished":
            self._step_ended = True
        elif event.type == "text" and self._plan.tool is None:
            self._current("").add(event.text)
        elif event.type == "tool_call" and event.name == self._plan.tool:
            self._add_call(event)

    def _add_call(self, event: ToolCallDelta) -> None:
        growing = self._current(event.call_id)
        if event.call_id != self._call_id:
            return  # only the first answer of a reply counts
        pieces = event.pieces
        growing.add("".join(pieces[self._count :]))
        self._count = len(pieces)

    def _current(self, call_id: str) -> GrowingAnswer:
        """Return the answer of this step, which does not go on where that of the step before ended."""
        if self._growing is None or self._step_ended:
            self._growing, self._call_id, self._count = self._plan.growing(), call_id, 0
            self._step_ended = False
        return self._growing
