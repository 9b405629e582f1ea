"""A mistake in JSON: where it is, and what is allowed there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from openrouter_sdk.testing.contract.descriptions import format_value


class MistakeError(ValueError):
    """A mistake at a JSON pointer (RFC 6901), which is empty for the whole value."""

    def __init__(self, pointer: str, reason: str, metadata: Mapping[str, Any] | None = None) -> None:
        super().__init__(f"{pointer}: {reason}" if pointer else reason)
        self.pointer = pointer
        self.reason = reason
        self.metadata = {"pointer": pointer, **(metadata or {})}


def unexpected(pointer: str, expected: str, value: Any) -> MistakeError:
    """Return the mistake of another value than is expected."""
    found = format_value(value)
    return MistakeError(pointer, f"expected {expected}, got {found}", {"expected": expected, "found": found})


def unknown(pointer: str, names: Iterable[str]) -> MistakeError:
    """Return the mistake of a name, at the end of the pointer, that there is not."""
    allowed = list(names)
    reason = f"there is no such name; it may be {', '.join(allowed) or 'none'}"
    return MistakeError(pointer, reason, {"allowed": allowed})


def missing(pointer: str, expected: str) -> MistakeError:
    """Return the mistake of a value that there is not."""
    reason = f"expected {expected} (required), got nothing"
    return MistakeError(pointer, reason, {"expected": expected, "found": None})


def at(pointer: str, key: str | int) -> str:
    """Return the pointer to a member or an item of the value at a pointer."""
    return f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"
