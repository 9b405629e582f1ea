# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type DeprecatedRoute."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

DeprecatedRoute: TypeAlias = Literal["fallback", "sort"] | str
"""Values of the deprecated `route`. Use `provider.sort.partition`: `fallback` is `model`, `sort` is
`none`.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
