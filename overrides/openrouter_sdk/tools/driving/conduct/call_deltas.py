"""Tool calls in the events of a stream, while the model writes them."""

from __future__ import annotations

from typing import Any, NamedTuple, Protocol

from openrouter_sdk.events.accumulate.merging import object_list, valid_index
from openrouter_sdk.events.accumulate.tool_calls import StreamedCall, ToolCalls

Json = dict[str, Any]
_ITEMS = {"function_call": "arguments", "custom_tool_call": "input"}
"""Type of an item that is a call -> its member with the arguments."""
_DELTAS = ("response.function_call_arguments.delta", "response.custom_tool_call_input.delta")
_DONE = {
    "response.function_call_arguments.done": "arguments",
    "response.custom_tool_call_input.done": "input",
}


class CallPiece(NamedTuple):
    """A call of which a piece has arrived."""

    position: int
    """Position among the calls of the reply, from 0."""
    id: str | None
    name: str
    pieces: list[str]
    """The text of the arguments so far; longer later on."""


class CallDeltas(Protocol):
    """Finds the pieces of calls in the events of a stream."""

    def add(self, event: Json, /) -> list[CallPiece]:
        """Return the calls of which the next event has a piece."""
        ...


class ChatCalls:
    """The calls of the first choice in chunks of a chat reply; see `ToolCalls`."""

    def __init__(self) -> None:
        self._calls = ToolCalls()
        self._known: dict[int, int] = {}  # by identity -> position

    def add(self, event: Json) -> list[CallPiece]:
        """Return the calls of which the next chunk has a piece."""
        found = []
        for choice in object_list(event.get("choices"))[:1]:
            delta = choice.get("delta")
            fragments = object_list(delta.get("tool_calls")) if type(delta) is dict else []
            if fragments:
                self._calls.begin_delta()
            found += [self._piece(self._calls.add_fragment(one)) for one in fragments]
        return found

    def _piece(self, call: StreamedCall) -> CallPiece:
        position = self._known.setdefault(id(call), len(self._known))
        return CallPiece(position, call.id, call.name, call.arguments)


class ResponsesCalls:
    """The items of a response that are calls."""

    def __init__(self) -> None:
        self._calls: dict[object, CallPiece] = {}  # by index or id of the item

    def add(self, event: Json) -> list[CallPiece]:
        """Return the call of which the next event has a piece, if it has one."""
        kind, item = event.get("type"), event.get("item")
        if type(item) is dict and item.get("type") in _ITEMS:
            return self._add_item(event, item)
        call = self._calls.get(_key(event, event.get("item_id")))
        if call is None:
            return []
        if kind in _DELTAS:
            return _extended(call, event.get("delta"))
        return _completed(call, event.get(_DONE[kind])) if kind in _DONE else []

    def _add_item(self, event: Json, item: Json) -> list[CallPiece]:
        key = _key(event, item.get("id"))
        call = self._calls.get(key)
        text = item.get(_ITEMS[item["type"]])
        if call is not None:
            return _completed(call, text)
        id_, name = item.get("call_id"), item.get("name")
        call = CallPiece(
            len(self._calls),
            id_ if type(id_) is str and id_ else None,
            name if type(name) is str else "",
            [text] if type(text) is str and text else [],
        )
        self._calls[key] = call
        return [call]


def _key(event: Json, item_id: Any) -> object:
    index = valid_index(event.get("output_index"))
    return item_id if index is None else index


def _extended(call: CallPiece, delta: Any) -> list[CallPiece]:
    if type(delta) is not str or not delta:
        return []
    call.pieces.append(delta)
    return [call]


def _completed(call: CallPiece, text: Any) -> list[CallPiece]:
    """Return the call if its complete text has something that was not streamed."""
    known = "".join(call.pieces)
    if type(text) is not str or not text.startswith(known) or text == known:
        return []
    return _extended(call, text[len(known) :])


BY_RESOURCE: dict[str, type[ChatCalls] | type[ResponsesCalls]] = {
    "chat": ChatCalls,
    "responses": ResponsesCalls,
}
