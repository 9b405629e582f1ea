# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ServerToolEngineByok."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ServerToolEngineByok: TypeAlias = Literal["required", "optional", "none"] | str
"""Part that provider keys of your own (BYOK) play: an engine may demand one, take one, or have no use
for them.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
