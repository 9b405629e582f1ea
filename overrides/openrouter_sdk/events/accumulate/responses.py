"""Put a response together from the events of its stream (protocol section 7)."""

from __future__ import annotations

from typing import Any

from openrouter_sdk.events.accumulate.merging import error_object
from openrouter_sdk.events.accumulate.response_events import HANDLERS, fail
from openrouter_sdk.events.accumulate.response_state import GatheredResponse


class ResponsesAccumulator:
    """Gathers the events of one streamed response.

    A terminal event carries the whole response, and that is the result; where its output is empty or
    lacks what the deltas told, they fill it. Until then the result is built from the deltas.
    """

    __slots__ = ("_gathered",)

    def __init__(self) -> None:
        self._gathered = GatheredResponse()

    def add(self, event: dict[str, Any]) -> None:
        """Take the next event's data. Never raises: unknown events and odd data add nothing."""
        if type(event) is not dict:
            return
        kind = event.get("type")
        handler = HANDLERS.get(kind) if type(kind) is str else None
        if handler is not None:
            handler(self._gathered, event)
        elif type(kind) is not str and event.get("error"):
            fail(self._gathered, event)  # the chat endpoint's form of an error, without a type

    @property
    def finished(self) -> bool:
        """Whether the response has ended: a terminal event or an error came."""
        return self._gathered.finished

    @property
    def error(self) -> dict[str, Any] | None:
        """The error that ended the stream; None while there is none.

        It is the object of an error event, flat or nested, or that of a failed response, with the
        response's `error_type` in it (protocol section 7.3).
        """
        return error_object(self._gathered.error)

    @property
    def partial_images(self) -> dict[int, str]:
        """The latest preview of each image, as base64, by the place of its item in the output."""
        items = self._gathered.items.items()
        return {index: item.preview for index, item in items if item.preview is not None}

    def result(self) -> dict[str, Any]:
        """The response so far; once `finished`, what the call would have given without a stream.

        Its `status` is the last one that an event told, `in_progress` until the end. An image that is
        not done has its latest preview as `result`.
        """
        return self._gathered.result()
