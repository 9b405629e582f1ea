# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ApplyPatchEngineEnum."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ApplyPatchEngineEnum: TypeAlias = Literal["auto", "native", "openrouter"] | str
"""Who implements patching: the provider (`native`), OpenRouter, or whichever suits (`auto`)."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
