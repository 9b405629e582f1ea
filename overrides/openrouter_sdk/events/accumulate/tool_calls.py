"""Accumulate the tool calls of a chat reply from the fragments that different providers send."""

from __future__ import annotations

from typing import Any

import orjson

from openrouter_sdk.events.accumulate.merging import object_list, sort_by_index, valid_index
from openrouter_sdk.events.accumulate.pieces import Pieces
from openrouter_sdk.events.json_pieces import join_json


class StreamedCall:
    """One tool call so far: its id, name and the pieces of its arguments."""

    __slots__ = (
        "arguments",
        "fields",
        "fragmented",
        "function",
        "id",
        "index",
        "is_function",
        "last_named",
        "name",
    )

    def __init__(self, index: int | None) -> None:
        self.index = index
        self.id: Any = None
        self.name = ""
        self.arguments: list[str] = []
        self.fields = Pieces({})
        self.function = Pieces({})
        self.is_function = False
        self.fragmented = False  # whether the arguments are known to be split
        self.last_named = 0  # number of the delta that last had its name

    def result(self) -> dict[str, Any]:
        call: dict[str, Any] = self.fields.result()
        if self.id is not None:
            call["id"] = self.id
        if not call.get("type"):
            call["type"] = "function"
        if self.is_function or call["type"] == "function":
            function = {"name": self.name, "arguments": join_json(self.arguments)}
            call["function"] = {**self.function.result(), **function}
        return call


class ToolCalls:
    """The tool calls of one choice.

    The API does not document how to merge them (protocol sections 6.3 and 35). Fragments with the same
    `index` belong together, but a different id always begins another call, because some providers reuse or
    omit indexes. Without ids, a name begins another call if the current call was named in the same delta,
    or has arguments that this fragment does not continue.
    """

    __slots__ = ("_by_id", "_calls", "_current", "_delta_number", "_last")

    def __init__(self) -> None:
        self._calls: list[StreamedCall] = []
        self._by_id: dict[tuple[int | None, Any], StreamedCall] = {}
        self._current: dict[int, StreamedCall] = {}
        self._last: StreamedCall | None = None
        self._delta_number = 0

    def add(self, fragments: Any) -> None:
        """Add the `tool_calls` of one delta."""
        self.begin_delta()
        for fragment in object_list(fragments):
            self.add_fragment(fragment)

    def begin_delta(self) -> None:
        """Note that the fragments which follow are those of another delta."""
        self._delta_number += 1

    def result(self) -> list[dict[str, Any]]:
        """Return the `tool_calls` of the message."""
        return [call.result() for call in sort_by_index((call.index, call) for call in self._calls)]

    def add_fragment(self, fragment: dict[str, Any]) -> StreamedCall:
        """Add one fragment; return the call that it belongs to."""
        index = valid_index(fragment.get("index"))
        id_ = fragment.get("id")
        if type(id_) is not str or not id_:
            id_ = None  # some servers send "" for no id
        function = fragment.get("function")
        if type(function) is not dict:
            function = {}
        call = self._find_or_add(index, id_, function)
        self._last = call
        if index is not None:
            self._current[index] = call
        if id_ is not None and call.id is None:
            call.id = id_
            self._by_id[call.index, id_] = call
            self._by_id.setdefault((None, id_), call)  # for fragments without an index
        self._extend(call, fragment, function)
        return call

    def _find_or_add(self, index: int | None, id_: str | None, function: dict[str, Any]) -> StreamedCall:
        call = self._by_id.get((index, id_)) if id_ is not None else None
        if call is not None:
            return call
        call = self._last if index is None else self._current.get(index)
        if call is None or self._begins_new_call(call, id_, function):
            call = StreamedCall(index)
            self._calls.append(call)
        return call

    def _begins_new_call(self, call: StreamedCall, id_: str | None, function: dict[str, Any]) -> bool:
        if id_ is not None and call.id is not None:
            return bool(id_ != call.id)
        name = function.get("name")
        if type(name) is not str or not name or not call.name:
            return False
        if call.last_named == self._delta_number or (id_ is not None and name != call.name):
            return True
        if not call.arguments:
            return False  # the name is continued or repeated
        return name != call.name or self._has_all_arguments(call, function.get("arguments"))

    def _has_all_arguments(self, call: StreamedCall, following: Any) -> bool:
        # The same name again, without ids, is another call of the function if the arguments so far are a
        # complete object and another one begins. Parsed at most once per call, to keep the time linear.
        if call.fragmented or type(following) is not str or not following.lstrip().startswith("{"):
            return False
        try:
            complete = type(orjson.loads("".join(call.arguments))) is dict
        except ValueError:
            complete = False
        call.fragmented = not complete
        return complete

    def _extend(self, call: StreamedCall, fragment: dict[str, Any], function: dict[str, Any]) -> None:
        for key, value in fragment.items():
            if key not in ("index", "id", "function"):
                call.fields.add({key: value})
        for key, value in function.items():
            call.is_function = True
            if key == "arguments":
                _extend_arguments(call, value)
            elif key == "name":
                if type(value) is str and value:
                    call.name = _extend_name(call.name, value)
                    call.last_named = self._delta_number
            else:
                call.function.add({key: value})


def _extend_name(name: str, value: str) -> str:
    # Providers repeat the name, send ever longer prefixes of it, or split it.
    return value if value.startswith(name) else name + value


def _extend_arguments(call: StreamedCall, value: Any) -> None:
    if type(value) is str:
        if value:
            call.arguments.append(value)
    elif value is not None:
        call.arguments = [_to_json(value)]  # some servers send the value instead of JSON text


def _to_json(value: Any) -> str:
    try:
        return orjson.dumps(value).decode()
    except (TypeError, ValueError):
        return str(value)
