# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ReasoningFormat."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ReasoningFormat: TypeAlias = (
    Literal[
        "unknown",
        "openai-responses-v1",
        "azure-openai-responses-v1",
        "bedrock-openai-responses-v1",
        "bedrock-xai-responses-v1",
        "xai-responses-v1",
        "meta-responses-v1",
        "anthropic-claude-v1",
        "google-gemini-v1",
    ]
    | str
)
"""Which vendor's form an entry of thinking has, so that it can be handed back in that form."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
