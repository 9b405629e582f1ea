"""Types that are strings in JSON: dates, times, UUIDs, decimals, bytes and paths."""

from __future__ import annotations

import sys
from typing import Any, Final

from openrouter_sdk.schema.nodes import ConvertedNode, Node, PathNode

_FORMATS: Final = {
    ("datetime", "datetime"): {"type": "string", "format": "date-time"},
    ("datetime", "date"): {"type": "string", "format": "date"},
    ("datetime", "time"): {"type": "string", "format": "time"},
    ("datetime", "timedelta"): {"type": "string", "format": "duration"},
    ("uuid", "UUID"): {"type": "string", "format": "uuid"},
    ("decimal", "Decimal"): {"type": "string", "format": "decimal"},
    ("builtins", "bytes"): {"type": "string", "contentEncoding": "base64"},
}


def format_node(annotation: type) -> Node | None:
    """The node of such a type; None for others."""
    name = (annotation.__module__, annotation.__name__)
    if name in _FORMATS:
        return ConvertedNode(annotation, _FORMATS[name], numbers=annotation.__name__ == "Decimal")
    if is_path(annotation):
        return PathNode(annotation)
    return None


def is_path(annotation: type) -> bool:
    """Whether a class is one of pathlib, which is not imported for the question."""
    pathlib: Any = sys.modules.get("pathlib")
    return pathlib is not None and issubclass(annotation, pathlib.PurePath)
