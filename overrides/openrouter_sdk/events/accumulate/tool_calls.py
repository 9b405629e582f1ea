"""Put the tool calls of a chat reply together from their fragments, in every shape that providers send."""

from __future__ import annotations

from typing import Any

import orjson

from openrouter_sdk.events.accumulate.merging import in_order, keep_last, number, objects

_OWN_FIELDS = frozenset(("index", "id", "function"))


class _Call:
    """One call as far as it came."""

    __slots__ = ("arguments", "fields", "fragmented", "function", "id", "index", "name", "named_in")

    def __init__(self, index: int | None) -> None:
        self.index = index
        self.id: Any = None
        self.name = ""
        self.arguments: list[str] = []
        self.fields: dict[str, Any] = {}
        self.function: dict[str, Any] = {}
        self.fragmented = False  # its arguments are known to come in several pieces
        self.named_in = 0  # number of the chunk in which it was last named

    def result(self) -> dict[str, Any]:
        spoken = {"name": self.name, "arguments": "".join(self.arguments)}
        call = {**self.fields, "function": {**self.function, **spoken}}
        if self.id is not None:
            call["id"] = self.id
        if not call.get("type"):
            call["type"] = "function"
        return call


class ToolCalls:
    """The tool calls of one choice.

    No rule for merging is documented (protocol sections 6.3 and 35). Fragments belong together by `index`,
    and an id that differs from the call's own always begins another call, so that calls which share an
    index, or have none, stay apart. Without ids, a name begins another call when the call at hand was
    named in the same chunk, or has its arguments already and this is not their continuation.
    """

    __slots__ = ("_by_id", "_calls", "_current", "_last", "_turn")

    def __init__(self) -> None:
        self._calls: list[_Call] = []
        self._by_id: dict[tuple[int | None, Any], _Call] = {}
        self._current: dict[int, _Call] = {}
        self._last: _Call | None = None
        self._turn = 0

    def add(self, fragments: Any) -> None:
        """Take the `tool_calls` of one delta."""
        self._turn += 1
        for fragment in objects(fragments):
            self._add(fragment)

    def result(self) -> list[dict[str, Any]]:
        """The calls as a message has them."""
        return [call.result() for call in in_order((call.index, call) for call in self._calls)]

    def _add(self, fragment: dict[str, Any]) -> None:
        index = number(fragment.get("index"))
        id_ = fragment.get("id")
        if type(id_) is not str or not id_:
            id_ = None  # some servers repeat "" where they mean nothing
        function = fragment.get("function")
        if type(function) is not dict:
            function = {}
        call = self._call(index, id_, function)
        self._last = call
        if index is not None:
            self._current[index] = call
        if id_ is not None and call.id is None:
            call.id = id_
            self._by_id[call.index, id_] = call
            self._by_id.setdefault((None, id_), call)  # for fragments that leave out the index
        self._extend(call, fragment, function)

    def _call(self, index: int | None, id_: str | None, function: dict[str, Any]) -> _Call:
        call = self._by_id.get((index, id_)) if id_ is not None else None
        if call is not None:
            return call
        call = self._last if index is None else self._current.get(index)
        if call is None or self._begins_another(call, id_, function):
            call = _Call(index)
            self._calls.append(call)
        return call

    def _begins_another(self, call: _Call, id_: str | None, function: dict[str, Any]) -> bool:
        if id_ is not None and call.id is not None:
            return bool(id_ != call.id)
        name = function.get("name")
        if type(name) is not str or not name or not call.name:
            return False
        if call.named_in == self._turn or (id_ is not None and name != call.name):
            return True
        if not call.arguments:
            return False  # a further piece of the name, or the name again
        return name != call.name or self._is_complete(call, function.get("arguments"))

    def _is_complete(self, call: _Call, following: Any) -> bool:
        # The same name again, without ids: another call of the same function if what came is a whole
        # object and another one begins. Looked at once a call at most, so that the work stays linear.
        if call.fragmented or type(following) is not str or not following.lstrip().startswith("{"):
            return False
        try:
            complete = type(orjson.loads("".join(call.arguments))) is dict
        except ValueError:
            complete = False
        call.fragmented = not complete
        return complete

    def _extend(self, call: _Call, fragment: dict[str, Any], function: dict[str, Any]) -> None:
        keep_last(call.fields, fragment, _OWN_FIELDS)
        for key, value in function.items():
            if key == "arguments":
                _extend_arguments(call, value)
            elif key == "name":
                if type(value) is str and value:
                    call.name = _named(call.name, value)
                    call.named_in = self._turn
            elif value is not None or key not in call.function:
                call.function[key] = value


def _named(known: str, given: str) -> str:
    # A name may be repeated, sent as far as it is known each time, or cut up.
    return given if given.startswith(known) else known + given


def _extend_arguments(call: _Call, value: Any) -> None:
    if type(value) is str:
        if value:
            call.arguments.append(value)
    elif value is not None:
        call.arguments = [_as_text(value)]  # given whole, as a value instead of its JSON text


def _as_text(value: Any) -> str:
    try:
        return orjson.dumps(value).decode()
    except (TypeError, ValueError):
        return str(value)
