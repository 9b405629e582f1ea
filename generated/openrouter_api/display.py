# Generated from openapi.yaml by `make generate`. Do not edit.
"""Show models to people: as JSON text, and abridged to what fits a screen."""

from __future__ import annotations

import json
import sys
from reprlib import Repr
from typing import Any

_MAX_ITEMS = 50


class _AbridgedRepr(Repr):
    def repr_str(self, x: str, level: int) -> str:
        return repr(shortened(x))


_REPR = _AbridgedRepr()
_REPR.maxlist = _REPR.maxtuple = _REPR.maxdict = _REPR.maxlevel = _MAX_ITEMS
_REPR.maxlong = _REPR.maxother = sys.maxsize


def abridged_repr(value: Any, *, keywords: bool = False) -> str:
    """Return the repr of a value without what would fill the screen: texts, images as base64, vectors.

    With `keywords`, return that of a dict in the form of keyword arguments.
    """
    if keywords:
        return ", ".join(f"{name}={_REPR.repr(member)}" for name, member in value.items())
    return _REPR.repr(value)


def abridged(value: Any) -> Any:
    """Return a value with what is too long replaced by its ends, or by an ellipsis."""
    if isinstance(value, str):
        return shortened(value)
    if isinstance(value, list):
        rest = [...] if len(value) > _MAX_ITEMS else []
        return [*map(abridged, value[:_MAX_ITEMS]), *rest]
    if isinstance(value, dict):
        return {key: abridged(member) for key, member in value.items()}
    return value


def shortened(text: str, limit: int | None = None) -> str:
    """Return a text, or its ends if it is longer than a limit: by default 400 characters, 100 of data."""
    limit = limit or (400 if " " in text[:100] else 100)  # without spaces, it is data
    return text if len(text) <= limit else f"{text[: limit - 20]}...{text[-17:]}"


def json_text(value: Any, indent: int | None) -> str:
    """Return plain JSON data as text."""
    separators = (",", ":") if indent is None else None
    return json.dumps(value, ensure_ascii=False, indent=indent, separators=separators)
