# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ChatStreamReasoningDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Decode, late

if TYPE_CHECKING:
    from .reasoning_detail_union import ReasoningDetailUnion

    ChatStreamReasoningDetails: TypeAlias = list[ReasoningDetailUnion]
else:
    ChatStreamReasoningDetails = Any  # its parts are imported when a value of them arrives
"""Entries of structured thinking from one chunk. Collect those of all chunks in order."""

decode_reasoning_detail_union: Decode = late(
    globals(), "decode_reasoning_detail_union", "reasoning_detail_union"
)


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return [decode_reasoning_detail_union(item) for item in value] if type(value) is list else value
