"""Accumulate the events of a streamed response (protocol section 7)."""

from __future__ import annotations

from typing import Any

from openrouter_sdk.events.accumulate.merging import error_object
from openrouter_sdk.events.accumulate.response_events import HANDLERS, add_error, add_unknown_text
from openrouter_sdk.events.accumulate.response_state import ResponseState


class ResponsesAccumulator:
    """Accumulates the events of one streamed response.

    The result is the response in the terminal event, with output that is missing or empty there taken from
    the deltas. Before that event, the result consists of the deltas.
    """

    __slots__ = ("_state",)

    may_have_error = True

    def __init__(self) -> None:
        self._state = ResponseState()

    def add(self, event: dict[str, Any]) -> None:
        """Add the next event. Never raises; unknown events and invalid data are ignored."""
        if type(event) is not dict:
            return
        kind = event.get("type")
        handler = HANDLERS.get(kind) if type(kind) is str else None
        if handler is not None:
            handler(self._state, event)
        elif type(kind) is not str and event.get("error"):
            add_error(self._state, event)  # an error in the format of chat
        elif type(kind) is str and kind.startswith("response."):
            add_unknown_text(self._state, event)

    @property
    def empty(self) -> bool:
        """Whether no event had a response, an output item or an error."""
        return self._state.empty

    @property
    def finished(self) -> bool:
        """Whether there was a terminal event or an error."""
        return self._state.finished

    @property
    def error(self) -> dict[str, Any] | None:
        """The error object that ended the stream, or None.

        It comes from an error event, flat or nested, or from a failed response, whose `error_type` it
        includes (protocol section 7.3).
        """
        return error_object(self._state.error)

    @property
    def partial_images(self) -> dict[int, str]:
        """Index of an output item -> the latest preview of its image, as base64."""
        items = self._state.items.items()
        return {index: item.preview for index, item in items if item.preview is not None}

    def text_of(self, _event: dict[str, Any]) -> None:
        """None: an event differs from the one before in more than its text."""

    def result(self) -> dict[str, Any]:
        """Return the response so far; once `finished`, that of a request without a stream.

        `status` is the last one received, `in_progress` until the end. An incomplete image has its latest
        preview as `result`.
        """
        return self._state.result()
