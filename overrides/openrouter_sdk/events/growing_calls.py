"""The tool calls of a stream in pieces, which add up to the calls of its result."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from openrouter_sdk.events.accumulate.tool_calls import StreamedCall, ToolCalls
from openrouter_sdk.events.json_pieces import parse_json

Json = dict[str, Any]


class CallDelta(NamedTuple):
    """What is new of a call."""

    id: str | None
    name: str
    arguments: str


class GrowingCalls:
    """The calls of a choice, in the order in which they began."""

    def __init__(self) -> None:
        self._calls = ToolCalls()
        self._growing: dict[StreamedCall, GrowingCall] = {}

    def __bool__(self) -> bool:
        return bool(self._growing)

    def __iter__(self) -> Iterator[GrowingCall]:
        return iter(self._growing.values())

    def begin_delta(self) -> None:
        """Note that the fragments which follow are those of another delta."""
        self._calls.begin_delta()

    def add_fragment(self, fragment: Json) -> GrowingCall:
        """Add one fragment; return the call that it belongs to."""
        call = self._calls.add_fragment(fragment)
        growing = self._growing.get(call)
        if growing is None:
            growing = self._growing[call] = GrowingCall(call, self._number_of(call))
        function = fragment.get("function")
        if type(function) is dict:
            growing.add(function.get("arguments"))
        return growing

    def _number_of(self, call: StreamedCall) -> int:
        """Return the number of a new call, by which frameworks tell calls apart.

        It is the provider's index, unless that or an earlier one is missing or used twice.
        """
        numbers = {growing.number for growing in self}
        irregular = any(one.index != growing.number for one, growing in self._growing.items())
        if irregular or call.index is None or call.index in numbers:
            return max(numbers, default=-1) + 1
        return call.index


class GrowingCall:
    """A tool call, and what of it has been returned as deltas."""

    __slots__ = ("_arguments", "_call", "_id", "_name", "_unsent", "number")

    def __init__(self, call: StreamedCall, number: int) -> None:
        self.number = number
        self._call = call
        self._id: str | None = None
        self._name = ""
        self._arguments = _Arguments()
        self._unsent = ""

    @property
    def name(self) -> str:
        """The name so far."""
        return self._call.name

    @property
    def id(self) -> str | None:
        """The id, which may come late or never."""
        id_: str | None = self._call.id
        return id_

    @property
    def arguments(self) -> str:
        """What the deltas have of the arguments."""
        text = self._arguments.text
        return text[: len(text) - len(self._unsent)]

    @property
    def is_changed(self) -> bool:
        """Whether there is something that no delta had."""
        return self._unsent != "" or self._name != self._call.name or self._id != self._call.id

    def add(self, arguments: Any) -> None:
        """Add a piece of the arguments; some servers send them as a value."""
        if isinstance(arguments, str):
            self._unsent += self._arguments.add(arguments)
        elif arguments is not None:
            self._unsent += self._arguments.add_value(self._call.arguments[-1])

    def release(self) -> bool:
        """Whether arguments were kept back, which now are to be sent."""
        self._unsent += self._arguments.release()
        return self._unsent != ""

    def result(self) -> Json:
        """Return the call so far, as the result of the stream has it."""
        return self._call.result()

    def delta(self) -> CallDelta:
        """Return what no delta had yet."""
        name = self._call.name[len(self._name) :]
        id_ = self._call.id if self._id is None else None
        arguments, self._unsent = self._unsent, ""
        self._name, self._id = self._call.name, self._call.id
        return CallDelta(id_, name, arguments)


class _Arguments:
    """The pieces of arguments, which add up to one JSON object, as `join_json` joins them.

    An empty object is kept back, because some providers send it before the pieces. After a complete object,
    which some repeat, nothing is added. Of ever longer beginnings, what is new is added. Of an object that
    came as a value, the end is kept back, because the next one may have more in that place.
    """

    __slots__ = ("_are_beginnings", "_held", "_is_complete", "_pieces")

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._held = ""
        self._are_beginnings = False
        self._is_complete = False

    @property
    def text(self) -> str:
        """What has been returned."""
        return "".join(self._pieces)

    def add(self, piece: str) -> str:
        """Return what a piece adds to the text."""
        if self._is_complete or not piece:
            return ""
        if not self._pieces:
            if not (stripped := piece.strip()):
                return ""
            self._held = piece if stripped in ("{}", "null") else ""
            if self._held:
                return ""
        elif piece.lstrip().startswith("{"):
            piece = self._rest_of(piece)
        if piece:
            self._pieces.append(piece)
        return piece

    def add_value(self, text: str) -> str:
        """Return what arguments that came as a value, here as JSON, add to the text."""
        known = self.text
        if self._is_complete or not text.startswith(known):
            return ""
        beginning = "" if text == "{}" else text.rstrip("]}").removesuffix('"')
        self._held = text[max(len(beginning), len(known)) :]
        piece = beginning[len(known) :]
        if piece:
            self._pieces.append(piece)
        return piece

    def release(self) -> str:
        """Return what was kept back."""
        held, self._held = self._held, ""
        if held.strip() == "null":
            return ""
        if held:
            self._pieces.append(held)
        return held

    def _rest_of(self, piece: str) -> str:
        """Return what is new in a piece that begins like an object."""
        last = self._pieces[-1].rstrip()[-1:]
        if last in (":", ",", "[") and not self._are_beginnings:
            return piece  # the object is a part of the arguments
        text = self.text
        if last == "}" and _is_object(text):
            self._is_complete = True
            return ""
        if piece.startswith(text):
            self._are_beginnings = True
            return piece[len(text) :]
        return piece


def _is_object(text: str) -> bool:
    try:
        return isinstance(parse_json(text), dict)
    except ValueError:
        return False
