# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type SandboxSleepAfterSeconds."""

from __future__ import annotations

from typing import Any, TypeAlias

SandboxSleepAfterSeconds: TypeAlias = int
"""Seconds after which a sandbox goes to sleep."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
