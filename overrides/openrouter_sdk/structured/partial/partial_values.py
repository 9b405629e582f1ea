"""The growing values of a streamed answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from openrouter_sdk.events.formats import BY_RESOURCE, TextDeltas
from openrouter_sdk.structured.partial.argument_deltas import ChatArguments, ResponsesArguments
from openrouter_sdk.structured.partial.growing_value import GrowingValue
from openrouter_sdk.structured.partial.shapes import Shape

if TYPE_CHECKING:
    from openrouter_sdk.structured.output_form import OutputForm

Json = dict[str, Any]

_ARGUMENTS: Final[dict[str, Callable[[], TextDeltas]]] = {
    "chat": ChatArguments,
    "responses": ResponsesArguments,
}
_NOTHING: Final = object()


class GrowingAnswer:
    """Shows the value of an answer that arrives in pieces, without the object around it."""

    def __init__(self, schema: Json | None, *, is_wrapped: bool = False) -> None:
        self._growing = GrowingValue(Shape([schema], schema or {}))
        self._is_wrapped = is_wrapped
        self._last: Any = _NOTHING

    @property
    def last(self) -> Any:
        """The value so far; None if there is none."""
        return None if self._last is _NOTHING else self._last

    def add(self, piece: str) -> list[Any]:
        """Return the value after the next piece, as the only item of a list, or nothing if it is the same."""
        return self._changed() if self._growing.add(piece) else []

    def end(self) -> list[Any]:
        """Return the value at the end of the text, if it is another one."""
        return self._changed() if self._growing.end() else []

    def _changed(self) -> list[Any]:
        value = self._growing.value
        if self._is_wrapped:
            value = value.get("value", _NOTHING) if isinstance(value, dict) else _NOTHING
        if value is _NOTHING or value == self._last:
            return []
        self._last = value
        return [value]


class PartialValues:
    """Finds the values in the events of a stream, each a beginning of the next, as plain JSON data."""

    def __init__(self, form: OutputForm[Any], resource: str, *, in_call: bool) -> None:
        self._answer = GrowingAnswer(form.schema, is_wrapped=form.is_wrapped)
        self._deltas: TextDeltas = _ARGUMENTS[resource]() if in_call else BY_RESOURCE[resource].text()

    @property
    def last(self) -> Any:
        """The value so far; None if there is none."""
        return self._answer.last

    def add(self, event: Json) -> list[Any]:
        """Return the value after the next event, as the only item of a list, or nothing if it is the same."""
        piece = self._deltas.add(event)
        return [] if piece is None else self._answer.add(piece)

    def end(self) -> list[Any]:
        """Return the values at the end of the stream that are not the same."""
        piece = self._deltas.end()
        return [*([] if piece is None else self._answer.add(piece)), *self._answer.end()]


def partial_of(form: OutputForm[Any], text: str) -> Any:
    """Return the value in an incomplete text, as plain JSON data; None if there is none."""
    answer = GrowingAnswer(form.schema, is_wrapped=form.is_wrapped)
    answer.add(text)
    return answer.last
