"""Write the values of parameters in styles that few operations use (OpenAPI 3.1, 4.8.12, and RFC 6570).

This module is in the package only if the contract needs it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from .json_text import ArgumentError, encode_json
from .wire import header_text, plain_value, scalar_text

_RESERVED = "/:?@!$'()*,;="
"""What `allowReserved` leaves as it is: the reserved characters that a value in a query may have."""
_SEPARATORS = {"spaceDelimited": " ", "pipeDelimited": "|"}


@dataclass(frozen=True)
class ParameterStyle:
    """A style of one place, called with the name of a parameter and its value."""

    place: str
    name: str
    explode: bool = False
    reserved: bool = False

    def __call__(self, key: str, value: object) -> str:
        """Return what is sent: in a query or a cookie with the name; empty if nothing is."""
        if self.name == "json":
            return self._named(key, self._encoded(encode_json(value, key).decode(), key))
        value = plain_value(key, value)
        members: list[tuple[str | None, str]]
        if isinstance(value, (list, tuple)):
            members = [(None, self._text(key, one)) for one in value if one is not None]
        elif isinstance(value, dict):
            members = [
                (self._text(key, name), self._text(key, one))
                for name, one in value.items()
                if one is not None
            ]
        else:
            return "" if value is None else self._scalar(key, self._text(key, value, alone=True))
        return self._compound(key, members) if members else ""

    def _scalar(self, key: str, value: str) -> str:
        if self.name == "label":
            return f".{value}"
        if self.name == "matrix":
            return f";{quote(key, safe='')}={value}" if value else f";{quote(key, safe='')}"
        return self._named(key, value)

    def _compound(self, key: str, members: list[tuple[str | None, str]]) -> str:
        name = quote(key, safe="")
        if self.name == "deepObject":
            if members[0][0] is None:
                raise ArgumentError(f"`{key}` is a list, which `deepObject` is not defined for")
            return "&".join(f"{name}%5B{inner}%5D={one}" for inner, one in members)
        if not self.explode:
            separator = quote(_SEPARATORS.get(self.name, ","), safe=",")
            joined = separator.join(part for pair in members for part in pair if part is not None)
            return self._scalar(key, joined)
        between = {"form": "&", "label": ".", "matrix": ";"}.get(self.name, ",")
        pairs = [self._pair(name, inner, one) for inner, one in members]
        return ("" if between in "&," else between) + between.join(pairs)

    def _pair(self, name: str, inner: str | None, value: str) -> str:
        if inner is None and self.name not in ("form", "matrix"):
            return value
        return f"{name if inner is None else inner}={value}"

    def _named(self, key: str, value: str) -> str:
        return f"{quote(key, safe='')}={value}" if self.place in ("query", "cookie") else value

    def _text(self, key: str, value: Any, *, alone: bool = False) -> str:
        """Return a scalar, alone or in a list or object, as it is sent."""
        found = scalar_text(key, value)
        separator = _SEPARATORS.get(self.name, "," if self.place == "header" else "")
        if separator and separator in found and not alone:
            raise ArgumentError(f"`{key}` has {found!r}, and {separator!r} separates its values")
        return self._encoded(found, key)

    def _encoded(self, value: str, key: str) -> str:
        if self.place == "header":
            return header_text(key, value)
        if self.place == "path" and ("/" in value or "\\" in value):
            raise ArgumentError(f"`{key}` has {value!r}, and a path segment cannot contain a slash")
        if self.reserved:
            return "".join(_reserved(value, "" if self.name == "form" and not self.explode else ","))
        return quote(value, safe="")


def _reserved(value: str, comma: str) -> Iterator[str]:
    """Yield the parts of a value that may have percent-encoded bytes already (RFC 6570, 3.2.3)."""
    safe = _RESERVED.replace(",", comma)
    head, *rest = value.split("%")
    yield quote(head, safe=safe)
    for part in rest:
        is_encoded = len(part) > 1 and all(one in "0123456789abcdefABCDEF" for one in part[:2])
        yield ("%" if is_encoded else "%25") + quote(part, safe=safe)
