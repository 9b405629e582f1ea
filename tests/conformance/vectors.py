"""Read the conformance vectors: the files, their schemas, and which vectors a lane ignores."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Vector:
    """One vector; README.md says what its fields are."""

    id: str
    kind: str
    says: str
    source: str
    given: dict[str, Any] = field(repr=False)
    expect: dict[str, Any] = field(repr=False)


def files() -> list[Path]:
    """All files of vectors."""
    return sorted((FOLDER / "vectors").rglob("*.json"))


@cache
def kind(name: str) -> tuple[Vector, ...]:
    """The vectors of a kind, in the order of their files."""
    return tuple(_read(sorted((FOLDER / "vectors" / name).rglob("*.json"))))


def _read(paths: list[Path]) -> Iterator[Vector]:
    for path in paths:
        content = json.loads(path.read_bytes())
        for one in content["vectors"]:
            yield Vector(kind=content["kind"], **one)


@cache
def ignored(lane: str) -> dict[str, str]:
    """The vectors that a lane does not pass, with the reasons."""
    found: dict[str, str] = json.loads((FOLDER / "ignored.json").read_bytes())[lane]
    return found


def to_bytes(given: dict[str, Any]) -> bytes:
    """The bytes that `{"text": ...}`, `{"base64": ...}`, `{"json": ...}` or `{"repeated": ...}` stand for."""
    match given:
        case {"text": str(text)}:
            return text.encode()
        case {"base64": str(text)}:
            return base64.b64decode(text, validate=True)
        case {"json": value}:
            return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
        case {"repeated": list(parts)}:
            return "".join(text * times for text, times in parts).encode()
    raise ValueError(f"neither text, base64, json nor repeated: {given!r}")


def joined(headers: Any) -> dict[str, str]:
    """Headers as a client reads them: names in lower case, values of one name joined by commas."""
    found: dict[str, str] = {}
    for name, value in pairs(headers):
        known = found.get(name.lower())
        found[name.lower()] = value if known is None else f"{known}, {value}"
    return found


def pairs(headers: Any) -> list[tuple[str, str]]:
    """Headers given as an object or as pairs, as pairs."""
    if isinstance(headers, dict):
        return list(headers.items())
    return [(name, value) for name, value in headers or ()]
