"""Headers by name whatever its case: put over each other, checked, and ready to be sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from string import ascii_letters
from typing import Any, Final, TypeAlias

from openrouter_sdk.errors import InvalidArgumentError

HeaderLayer: TypeAlias = Mapping[str, "str | None"] | Sequence[tuple[str, "str | None"]]
"""Headers to put over others: name and value, or None to take a header away."""

# Sets of characters, for two patterns would take longer to compile than all else here.
_NAME: Final = frozenset("!#$%&'*+-.^_`|~0123456789" + ascii_letters)  # token of RFC 9110, 5.6.2
_BLANK: Final = frozenset("\t ")
_VALUE: Final = frozenset(map(chr, [*range(0x20, 0x7F), *range(0x80, 0x100)])) | _BLANK  # RFC 9110, 5.5
_CHARACTERS: Final = {"\r": "a carriage return", "\n": "a line feed", "\0": "a NUL"}
# Older names that the server still takes (protocol section 3). One header is sent, under the newer name.
_RENAMED: Final = {
    "x-title": "X-OpenRouter-Title",
    "x-openrouter-experimental-metadata": "X-OpenRouter-Metadata",
}
_SECRET: Final = frozenset({"authorization", "cookie", "proxy-authorization", "x-api-key"})


class HeaderSet:
    """Headers by name whatever its case, each with one value; never changed once made.

    A client makes one of its defaults, and calls without headers of their own use it as it is. Pickling
    leaves out headers that carry credentials.
    """

    __slots__ = ("_headers", "raw")

    raw: tuple[tuple[bytes, bytes], ...]
    """Names and values as sent, in Latin-1, in the order in which the names first came."""

    def __init__(self, *layers: HeaderLayer | None) -> None:
        """Merge the layers, later ones winning over earlier ones.

        Raises InvalidArgumentError for a name or value that cannot be sent.
        """
        headers: dict[str, tuple[str, str]] = {}
        for layer in layers:
            if layer is not None:
                _merge(headers, layer)
        self._keep(headers)

    def merged_with(self, *layers: HeaderLayer | None) -> HeaderSet:
        """These headers with others merged in; the same object when there are none.

        The last value given for a name wins, and so does its spelling. None takes a header away. Raises
        InvalidArgumentError for a name or value that cannot be sent.
        """
        if not any(layers):
            return self
        headers = self._headers.copy()
        for layer in layers:
            if layer is not None:
                _merge(headers, layer)
        new = HeaderSet.__new__(HeaderSet)
        new._keep(headers)
        return new

    def get(self, name: str) -> str | None:
        """The value of a header, or None."""
        found = self._headers.get(_key(name))
        return found and found[1]

    def items(self) -> tuple[tuple[str, str], ...]:
        """Names, as spelled last, and values."""
        return tuple(self._headers.values())

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and _key(name) in self._headers

    def __len__(self) -> int:
        return len(self._headers)

    def __eq__(self, other: object) -> bool:
        return self._headers == other._headers if isinstance(other, HeaderSet) else NotImplemented

    def __hash__(self) -> int:
        return hash(frozenset(self._headers.items()))

    def __repr__(self) -> str:
        return f"HeaderSet({', '.join(name for name, _ in self._headers.values())})"

    def __copy__(self) -> HeaderSet:
        return self

    def __deepcopy__(self, _memo: object) -> HeaderSet:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return HeaderSet, (tuple(pair for key, pair in self._headers.items() if key not in _SECRET),)

    def _keep(self, headers: dict[str, tuple[str, str]]) -> None:
        self._headers = headers
        self.raw = tuple((name.encode("ascii"), value.encode("latin-1")) for name, value in headers.values())


def check_value(what: str, value: str) -> None:
    """Raise InvalidArgumentError, naming `what`, unless the value can be sent in a header (RFC 9110, 5.5).

    The message says which character stands where, counted from 0, and never repeats the value.
    """
    if not isinstance(value, str):
        raise InvalidArgumentError(f"{what} must be a str, not {type(value).__name__}")
    if not _VALUE.issuperset(value) or not _BLANK.isdisjoint(value[:1] + value[-1:]):
        raise InvalidArgumentError(f"{what} cannot be sent in a header: {_wrong_in_value(value)}")


def check_header(name: str, value: str) -> None:
    """Raise InvalidArgumentError unless name and value can be sent (RFC 9110, 5.1 and 5.5)."""
    if not isinstance(name, str):
        raise InvalidArgumentError(f"a header's name must be a str, not {type(name).__name__}")
    if not name or not _NAME.issuperset(name):
        raise InvalidArgumentError(f"{name[:60]!r} is no header name: {_wrong_in_name(name)}")
    check_value(f"the value of header {name}", value)


def _merge(headers: dict[str, tuple[str, str]], layer: HeaderLayer) -> None:
    for name, value in _pairs(layer):
        check_header(name, "" if value is None else value)
        lowered = name.lower()
        name = _RENAMED.get(lowered, name)
        if value is None:
            headers.pop(name.lower(), None)
        else:
            headers[name.lower()] = (name, value)


def _pairs(layer: Any) -> Iterable[tuple[str, str | None]]:
    """The members of a layer; types are checked because layers come straight from callers."""
    if isinstance(layer, Mapping):
        return layer.items()
    pairs = list(layer) if isinstance(layer, Iterable) else [layer]
    if not all(isinstance(pair, (tuple, list)) and len(pair) == 2 for pair in pairs):
        kind = type(layer).__name__
        raise InvalidArgumentError(f"headers must be a mapping or pairs of name and value, not {kind}")
    return pairs


def _key(name: str) -> str:
    lowered = name.lower()
    return _RENAMED.get(lowered, lowered).lower()


def _wrong_in_name(name: str) -> str:
    at = next((i for i, character in enumerate(name) if character not in _NAME), None)
    return "it is empty" if at is None else f"character {at} is {_described(name[at])}"


def _wrong_in_value(value: str) -> str:
    for at, character in enumerate(value):
        if ord(character) > 0xFF:
            return f"character {at} is {_described(character)}, and headers can only hold Latin-1"
        if character != "\t" and (character < " " or character == "\x7f"):
            return f"character {at} is {_described(character)}"
    at = 0 if value[0] in " \t" else len(value) - 1
    return f"character {at} is white space at the {'end' if at else 'start'}; strip it"


def _described(character: str) -> str:
    return _CHARACTERS.get(character, f"U+{ord(character):04X}")
