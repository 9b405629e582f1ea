"""The value of a JSON text that arrives in pieces."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from openrouter_sdk.events.json_pieces import parse_exactly
from openrouter_sdk.structured.partial.shapes import Shape

_ABSENT: Final = object()
_MAX_DEPTH: Final = 500
_SPACE = re.compile(r"[ \t\r\n]*")
_FENCE = re.compile(r"```\w*\s*(?=[^\w\s`])")
_SCALAR = re.compile(r"[-+.\w]+")
_HIGH = r"\\u[dD][89abAB][0-9a-fA-F]{2}"
# Text of a string up to an incomplete escape; the first half of a surrogate pair waits for what follows.
_STRING = re.compile(
    r'(?:[^"\\]+|\\[^u]|\\u(?![dD][89abAB])[0-9a-fA-F]{4}'
    rf"|{_HIGH}\\u[dD][c-fC-F][0-9a-fA-F]{{2}}|{_HIGH}(?=[^\\]|\\[^u]|\\u[^dD]|\\u[dD][^c-fC-F]))*"
)
_LONGEST_ESCAPE: Final = 12
_LONGEST_FENCE: Final = 100


class _Container:
    """An object or a list whose end has not arrived."""

    __slots__ = ("key", "shape", "value")

    def __init__(self, value: Any, shape: Shape) -> None:
        self.value = value
        self.shape = shape
        self.key: str | None = None  # of the member to come; None in a list

    def next_shape(self) -> Shape:
        return self.shape.item(len(self.value)) if self.key is None else self.shape.member(self.key)

    def put(self, value: Any) -> None:
        if self.key is None:
            self.value.append(value)
        else:
            self.value[self.key] = value

    def copy_with(self, value: Any) -> Any:
        """Return a copy with the value to come, as far as there is any of it."""
        copy = _Container(self.value.copy(), self.shape)
        copy.key = self.key
        if value is not _ABSENT:
            copy.put(value)
        return copy.value


class GrowingValue:
    """Reads a JSON text piece by piece, and shows what can no longer change of its value.

    Each value is a beginning of the next: strings and lists grow at their ends, and objects get further
    members. Numbers, `true`, `false` and `null`, and what the shape says, appear only once complete. A byte
    order mark and the beginning of a Markdown code fence are skipped. After a syntax error, or a key that an
    object has already, nothing more appears.

    The values share the parts that are complete, so that each takes only the time to copy the open ones.
    """

    def __init__(self, shape: Shape) -> None:
        self._shape = shape
        self._rest = ""
        self._changed = False
        self._reset()

    def _reset(self) -> None:
        self._read: Callable[[str, int], int | None] = self._read_start
        self._open: list[_Container] = []
        self._hidden: int | None = None  # depth of the outermost container that appears once complete
        self._pieces: list[str] | None = None  # of the string or key that is being read
        self._is_key = self._is_growing = False
        self._root: Any = _ABSENT
        self._scanned = 0  # length of the incomplete number that `_rest` begins with

    @property
    def value(self) -> Any:
        """The value so far; None if there is none."""
        value: Any = _ABSENT
        if self._is_growing and self._pieces is not None:
            value = "".join(self._pieces)
            self._pieces = [value]
        if not self._open and value is _ABSENT:
            value = self._root
        for container in reversed(self._open[: self._hidden]):
            value = container.copy_with(value)
        return None if value is _ABSENT else value

    def add(self, piece: str) -> bool:
        """Add a piece of the text, and return whether more of the value appears."""
        self._changed = False
        text = self._rest + piece
        position = 0
        try:
            while True:
                if self._pieces is None:
                    position = _end_of(_SPACE, text, position)
                following = self._read(text, position) if position < len(text) else None
                if following is None:
                    break
                position = following
        except ValueError:
            self._read = self._ignore
        self._rest = text[position:]
        return self._changed

    def end(self) -> bool:
        """Say that the text is complete, and return whether more of the value appears."""
        is_in_string = self._read == self._read_string
        return not is_in_string and self.add("\n")  # which ends a number, but would be of a string

    # --- what may come next -------------------------------------------------------------------------------
    # Each of these reads from a position, and returns the one after it, or None if more has to arrive.

    def _ignore(self, text: str, position: int) -> int | None:
        return len(text)

    def _read_start(self, text: str, position: int) -> int | None:
        if text[position] == "\ufeff":
            return position + 1
        if text[position] == "`":
            fence = _FENCE.match(text, position)
            _require(fence is not None or len(text) - position < _LONGEST_FENCE)
            return None if fence is None else fence.end()
        return self._read_value(text, position)

    def _read_value(self, text: str, position: int) -> int | None:
        first = text[position]
        if first == '"':
            self._begin_string(self._next_shape())
        elif first == "{":
            self._begin({}, self._read_first_key)
        elif first == "[":
            self._begin([], self._read_first_item)
        else:
            return self._read_scalar(text, position)
        return position + 1

    def _read_scalar(self, text: str, position: int) -> int | None:
        match = _SCALAR.match(text, position + self._scanned)
        end = position + self._scanned if match is None else match.end()
        _require(end > position)
        token = text[position:end]
        if end == len(text) and token not in ("true", "false", "null"):
            self._scanned = end - position
            return None
        self._scanned = 0
        self._complete(parse_exactly(token), appears=True)
        return end

    def _read_string(self, text: str, position: int) -> int | None:
        end = _end_of(_STRING, text, position)
        if end > position:
            piece = text[position:end]
            assert self._pieces is not None
            self._pieces.append(parse_exactly(f'"{piece}"') if "\\" in piece else piece)
            self._changed = self._changed or self._is_growing
        if text[end : end + 1] == '"':
            self._end_string()
            return end + 1
        _require(len(text) - end < _LONGEST_ESCAPE)
        return end if end > position else None

    def _read_first_key(self, text: str, position: int) -> int | None:
        return self._end(position) if text[position] == "}" else self._read_key(text, position)

    def _read_key(self, text: str, position: int) -> int | None:
        _require(text[position] == '"')
        self._begin_string(None)
        return position + 1

    def _read_colon(self, text: str, position: int) -> int | None:
        _require(text[position] == ":")
        self._read = self._read_value
        return position + 1

    def _read_first_item(self, text: str, position: int) -> int | None:
        return self._end(position) if text[position] == "]" else self._read_value(text, position)

    def _read_comma(self, text: str, position: int) -> int | None:
        is_object = self._open[-1].key is not None
        if text[position] == ("}" if is_object else "]"):
            return self._end(position)
        _require(text[position] == ",")
        self._read = self._read_key if is_object else self._read_value
        return position + 1

    def _read_after(self, text: str, position: int) -> int | None:
        if self._root == {} and text[position] == "{":
            self._reset()  # some providers send {} as a placeholder before the arguments of a call
        else:
            self._read = self._ignore
        return position

    # --- what has been read -------------------------------------------------------------------------------

    def _next_shape(self) -> Shape:
        return self._open[-1].next_shape() if self._open else self._shape

    def _begin(self, value: Any, read: Callable[[str, int], int | None]) -> None:
        _require(len(self._open) < _MAX_DEPTH)
        shape = self._next_shape()
        if self._hidden is None and shape.whole:
            self._hidden = len(self._open)
        self._open.append(_Container(value, shape))
        self._read = read
        self._changed = self._changed or self._hidden is None

    def _end(self, position: int) -> int:
        value = self._open.pop().value
        appears = self._hidden == len(self._open)
        if appears:
            self._hidden = None
        self._complete(value, appears=appears)
        return position + 1

    def _begin_string(self, shape: Shape | None) -> None:
        """Begin a string, or a key, which has no shape."""
        self._pieces = []
        self._is_key = shape is None
        self._is_growing = shape is not None and not shape.whole and self._hidden is None
        self._read = self._read_string
        self._changed = self._changed or self._is_growing

    def _end_string(self) -> None:
        text = "".join(self._pieces or ())
        self._pieces = None
        if not self._is_key:
            self._complete(text, appears=not self._is_growing)
            return
        container = self._open[-1]
        _require(text not in container.value)
        container.key = text
        self._read = self._read_colon

    def _complete(self, value: Any, *, appears: bool) -> None:
        if self._open:
            self._open[-1].put(value)
            self._read = self._read_comma
        else:
            self._root = value
            self._read = self._read_after
        self._changed = self._changed or (appears and self._hidden is None)


def _end_of(pattern: re.Pattern[str], text: str, position: int) -> int:
    match = pattern.match(text, position)
    _require(match is not None)
    assert match is not None
    return match.end()


def _require(condition: bool) -> None:
    """Raise ValueError if the text is not JSON."""
    if not condition:
        raise ValueError("not JSON")
