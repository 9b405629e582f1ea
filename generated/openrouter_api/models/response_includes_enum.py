# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ResponseIncludesEnum."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ResponseIncludesEnum: TypeAlias = (
    Literal[
        "file_search_call.results",
        "message.input_image.image_url",
        "computer_call_output.output.image_url",
        "reasoning.encrypted_content",
        "code_interpreter_call.outputs",
    ]
    | str
)
"""Something that answers leave out unless asked for."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
