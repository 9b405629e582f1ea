"""The arguments of the first tool call of a stream in pieces."""

from __future__ import annotations

from typing import Any

import orjson

from openrouter_sdk.events.accumulate.merging import object_list, valid_index
from openrouter_sdk.events.text_deltas import Text

Json = dict[str, Any]


class ChatArguments:
    """Those of the choice with index 0, or of one without an index."""

    def __init__(self) -> None:
        self._index: int | None = None
        self._id: Any = None
        self._began = self._ended = False

    def add(self, chunk: Json) -> str | None:
        """Return the new piece in the next chunk, or None."""
        pieces = []
        for choice in object_list(chunk.get("choices")):
            if choice.get("index") in (0, None) and not self._ended:
                part = choice.get("delta") or choice.get("message")
                fragments = part.get("tool_calls") if type(part) is dict else None
                pieces += [self._piece(fragment) for fragment in object_list(fragments)]
        return "".join(pieces) or None

    def end(self) -> str | None:
        """Return None: nothing is kept back."""
        return None

    def _piece(self, fragment: Json) -> str:
        function, id_ = fragment.get("function"), fragment.get("id") or None
        index = valid_index(fragment.get("index"))
        if not self._began:
            self._began, self._index, self._id = True, index, id_
        elif index != self._index or (id_ is not None and id_ != self._id):
            self._ended = True  # another call
        arguments = function.get("arguments") if type(function) is dict and not self._ended else None
        if type(arguments) is dict:  # some servers send the value instead of JSON text
            return orjson.dumps(arguments).decode()
        return arguments if type(arguments) is str else ""


class ResponsesArguments:
    """Those of the first item that is a function call."""

    def __init__(self) -> None:
        self._text = Text()
        self._item: Any = None

    def add(self, event: Json) -> str | None:
        """Return the new piece in the next event, or None."""
        kind, item = event.get("type"), event.get("item")
        is_call = type(item) is dict and item.get("type") == "function_call"
        if kind in ("response.output_item.added", "response.output_item.done"):
            return self._complete(event, item.get("arguments")) if is_call and type(item) is dict else None
        if kind == "response.function_call_arguments.delta" and self._is_first(event):
            delta = event.get("delta")
            return (self._text.append(delta) if type(delta) is str else None) or None
        if kind == "response.function_call_arguments.done":
            return self._complete(event, event.get("arguments"))
        return None

    def end(self) -> str | None:
        """Return None: nothing is kept back."""
        return None

    def _complete(self, event: Json, arguments: Any) -> str | None:
        if type(arguments) is not str or not self._is_first(event):
            return None
        return self._text.complete(arguments) or None

    def _is_first(self, event: Json) -> bool:
        index = valid_index(event.get("output_index"))
        item = event.get("item_id") if index is None else index
        if self._item is None:
            self._item = item
        return bool(item == self._item)
