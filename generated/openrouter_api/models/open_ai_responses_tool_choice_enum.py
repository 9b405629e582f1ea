# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OpenAIResponsesToolChoiceEnum."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

OpenAIResponsesToolChoiceEnum: TypeAlias = Literal["auto", "none", "required"] | str
"""`auto` leaves it to the model, `none` forbids tools, `required` demands at least one call."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
