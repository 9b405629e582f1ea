# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicTextEditorCodeExecutionViewResultFileType."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AnthropicTextEditorCodeExecutionViewResultFileType: TypeAlias = Literal["text", "image", "pdf"] | str
"""Kind of file that was viewed."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
