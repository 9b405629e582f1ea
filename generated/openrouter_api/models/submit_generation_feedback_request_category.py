# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type SubmitGenerationFeedbackRequestCategory."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

SubmitGenerationFeedbackRequestCategory: TypeAlias = (
    Literal["latency", "incoherence", "incorrect_response", "formatting", "billing", "api_error", "other"]
    | str
)
"""Sort of problem with a generation; `other` for anything the rest do not name."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
