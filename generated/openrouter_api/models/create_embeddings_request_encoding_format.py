# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type CreateEmbeddingsRequestEncodingFormat."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

CreateEmbeddingsRequestEncodingFormat: TypeAlias = Literal["float", "base64"] | str
"""How a vector is written: `float` for a list of numbers, `base64` for one string of packed floats
whose layout is not documented.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
