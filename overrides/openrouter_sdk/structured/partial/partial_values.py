"""The growing values of a streamed answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from openrouter_sdk.events.formats import BY_RESOURCE, TextDeltas
from openrouter_sdk.structured.partial.argument_deltas import ChatArguments, ResponsesArguments
from openrouter_sdk.structured.partial.growing_value import GrowingValue

if TYPE_CHECKING:
    from openrouter_sdk.structured.output_form import OutputForm

Json = dict[str, Any]

_ARGUMENTS: Final[dict[str, Callable[[], TextDeltas]]] = {
    "chat": ChatArguments,
    "responses": ResponsesArguments,
}
_NOTHING: Final = object()


class PartialValues:
    """Finds the values in the events of a stream, each a beginning of the next, as plain JSON data."""

    def __init__(self, form: OutputForm[Any], resource: str, *, in_call: bool) -> None:
        self._growing = GrowingValue(form.shape())
        self._is_wrapped = form.is_wrapped
        self._deltas: TextDeltas = _ARGUMENTS[resource]() if in_call else BY_RESOURCE[resource].text()
        self._last: Any = _NOTHING

    @property
    def last(self) -> Any:
        """The value so far; None if there is none."""
        return None if self._last is _NOTHING else self._last

    def add(self, event: Json) -> list[Any]:
        """Return the value after the next event, as the only item of a list, or nothing if it is the same."""
        piece = self._deltas.add(event)
        return self._changed() if piece is not None and self._growing.add(piece) else []

    def end(self) -> list[Any]:
        """Return the value at the end of the stream, if it is another one."""
        piece = self._deltas.end()
        changed = piece is not None and self._growing.add(piece)
        return self._changed() if self._growing.end() or changed else []

    def _changed(self) -> list[Any]:
        value = _inner(self._growing.value, is_wrapped=self._is_wrapped)
        if value is _NOTHING or value == self._last:
            return []
        self._last = value
        return [value]


def partial_of(form: OutputForm[Any], text: str) -> Any:
    """Return the value in an incomplete text, as plain JSON data; None if there is none."""
    growing = GrowingValue(form.shape())
    growing.add(text)
    value = _inner(growing.value, is_wrapped=form.is_wrapped)
    return None if value is _NOTHING else value


def _inner(value: Any, *, is_wrapped: bool) -> Any:
    """Return the value without the object around it."""
    if not is_wrapped:
        return value
    return value.get("value", _NOTHING) if isinstance(value, dict) else _NOTHING
