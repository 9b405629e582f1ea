# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type BashServerToolEngine."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

BashServerToolEngine: TypeAlias = Literal["auto", "native", "openrouter"] | str
"""Who executes bash commands: the provider's own tool (`native`), OpenRouter's sandbox, or whichever
suits (`auto`).
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
