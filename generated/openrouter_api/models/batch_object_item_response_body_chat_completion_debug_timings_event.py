# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type BatchObjectItemResponseBodyChatCompletionDebugTimingsEvent."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

BatchObjectItemResponseBodyChatCompletionDebugTimingsEvent: TypeAlias = (
    Literal["adapter_request", "upstream_headers_received", "first_token_received", "upstream_body_ended"]
    | str
)
"""A stage of a request: prepared for the provider, the provider's headers in, its first token in, or
its body at an end.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
