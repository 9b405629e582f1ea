# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type Quantization."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

Quantization: TypeAlias = (
    Literal["int4", "int8", "fp4", "mxfp4", "nvfp4", "fp6", "fp8", "mxfp8", "fp16", "bf16", "fp32", "unknown"]
    | str
)
"""Number format in which an endpoint holds the model's weights. Fewer bits are cheaper and less exact."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
