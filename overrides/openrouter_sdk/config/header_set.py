"""Request headers: case-insensitive, checked, merged and encoded."""

from __future__ import annotations

import sys
from collections.abc import Iterable, KeysView, Mapping, Sequence
from string import ascii_letters
from typing import Any, Final, TypeAlias

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.errors.secrets import CREDENTIAL_HEADERS

HeaderTypes: TypeAlias = Mapping[str, "str | None"] | Sequence[tuple[str, "str | None"]]
"""Names and values of headers; None removes a header."""

# Sets of characters, because compiling two regular expressions would slow down the import.
_NAME: Final = frozenset("!#$%&'*+-.^_`|~0123456789" + ascii_letters)  # token (RFC 9110, 5.6.2)
_BLANK: Final = frozenset("\t ")
_VALUE: Final = frozenset(map(chr, [*range(0x20, 0x7F), *range(0x80, 0x100)])) | _BLANK  # RFC 9110, 5.5
_CHARACTERS: Final = {"\r": "a carriage return", "\n": "a line feed", "\0": "a NUL"}
# Deprecated names, sent as their new ones so that a header is never sent twice (protocol section 3).
_RENAMED: Final = {
    "x-title": "X-OpenRouter-Title",
    "x-openrouter-experimental-metadata": "X-OpenRouter-Metadata",
}


class HeaderSet:
    """Immutable headers with case-insensitive names, one value each.

    Immutable, so that calls without additional headers share the client's. Pickling leaves out headers that
    carry credentials.
    """

    __slots__ = ("_headers", "names", "raw")

    names: KeysView[str]
    """The names in lower case."""
    raw: tuple[tuple[bytes, bytes], ...]
    """Names and values as sent, encoded in Latin-1, in the order of insertion."""

    def __init__(self, *sources: HeaderTypes | None) -> None:
        """Merge headers; later sources override earlier ones.

        Raises InvalidArgumentError for a name or value that cannot be sent.
        """
        headers: dict[str, tuple[str, str]] = {}
        for source in sources:
            if source is not None:
                _merge(headers, source)
        self._store(headers)

    def merged_with(self, *sources: HeaderTypes | None) -> HeaderSet:
        """Return these headers with others merged in; the same object if there are none.

        The last value of a name wins, and so does its spelling; None removes a header. Raises
        InvalidArgumentError for a name or value that cannot be sent.
        """
        if not any(sources):
            return self
        headers = self._headers.copy()
        for source in sources:
            if source is not None:
                _merge(headers, source)
        new = HeaderSet.__new__(HeaderSet)
        new._store(headers)
        return new

    def get(self, name: str) -> str | None:
        """Return the value of a header, or None."""
        header = self._headers.get(_key(name))
        return header and header[1]

    def items(self) -> tuple[tuple[str, str], ...]:
        """Return names, in their last spelling, and values."""
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

    def __reduce__(self) -> tuple[type[HeaderSet], tuple[object, ...]]:
        return HeaderSet, (
            tuple(pair for key, pair in self._headers.items() if key not in CREDENTIAL_HEADERS),
        )

    def _store(self, headers: dict[str, tuple[str, str]]) -> None:
        self._headers = headers
        self.names = headers.keys()
        self.raw = tuple((name.encode("ascii"), value.encode("latin-1")) for name, value in headers.values())


def user_agent(version: str) -> str:
    """Return the `User-Agent`: the versions of this SDK and of Python, nothing about the machine."""
    return f"openrouter-sdk/{version} python/{sys.version_info.major}.{sys.version_info.minor}"


def check_value(what: str, value: str) -> None:
    """Raise InvalidArgumentError, naming `what`, unless the value can be sent in a header (RFC 9110, 5.5).

    The message names the invalid character and its index, but never the value, which may be a secret.
    """
    if not isinstance(value, str):
        raise InvalidArgumentError(f"{what} must be a str, not {type(value).__name__}")
    if not _VALUE.issuperset(value) or not _BLANK.isdisjoint(value[:1] + value[-1:]):
        raise InvalidArgumentError(f"{what} cannot be sent in a header: {_explain_value(value)}")


def check_header(name: str, value: str) -> None:
    """Raise InvalidArgumentError unless name and value can be sent (RFC 9110, 5.1 and 5.5)."""
    if not isinstance(name, str):
        raise InvalidArgumentError(f"a header's name must be a str, not {type(name).__name__}")
    if not name or not _NAME.issuperset(name):
        raise InvalidArgumentError(f"{name[:60]!r} is not a header name: {_explain_name(name)}")
    check_value(f"the value of header {name}", value)


def _merge(headers: dict[str, tuple[str, str]], source: HeaderTypes) -> None:
    for name, value in _items(source):
        check_header(name, "" if value is None else value)
        lowered = name.lower()
        name = _RENAMED.get(lowered, name)
        if value is None:
            headers.pop(name.lower(), None)
        else:
            headers[name.lower()] = (name, value)


def _items(source: Any) -> Iterable[tuple[str, str | None]]:
    """Return names and values; checks types, because headers come straight from callers."""
    if isinstance(source, Mapping):
        return source.items()
    pairs = list(source) if isinstance(source, Iterable) else [source]
    if not all(isinstance(pair, (tuple, list)) and len(pair) == 2 for pair in pairs):
        kind = type(source).__name__
        raise InvalidArgumentError(f"headers must be a mapping or pairs of name and value, not {kind}")
    return pairs


def _key(name: str) -> str:
    lowered = name.lower()
    return _RENAMED.get(lowered, lowered).lower()


def _explain_name(name: str) -> str:
    index = next((i for i, character in enumerate(name) if character not in _NAME), None)
    return "it is empty" if index is None else f"character {index} is {_describe(name[index])}"


def _explain_value(value: str) -> str:
    for index, character in enumerate(value):
        if ord(character) > 0xFF:
            return f"character {index} is {_describe(character)}, and headers can only hold Latin-1"
        if character != "\t" and (character < " " or character == "\x7f"):
            return f"character {index} is {_describe(character)}"
    index = 0 if value[0] in " \t" else len(value) - 1
    return f"character {index} is white space at the {'end' if index else 'start'}; strip it"


def _describe(character: str) -> str:
    return _CHARACTERS.get(character, f"U+{ord(character):04X}")
