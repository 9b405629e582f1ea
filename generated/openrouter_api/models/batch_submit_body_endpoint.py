# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type BatchSubmitBodyEndpoint."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

BatchSubmitBodyEndpoint: TypeAlias = (
    Literal["/v1/chat/completions", "/v1/responses", "/v1/messages", "/v1/embeddings"] | str
)
"""An API that can be used in batches, by its path. It decides what the bodies and the answers look
like.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
