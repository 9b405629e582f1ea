# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AlignmentRejected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Decode, late

if TYPE_CHECKING:
    from .alignment_chat_rejected import AlignmentChatRejected
    from .alignment_responses_rejected import AlignmentResponsesRejected

    AlignmentRejected: TypeAlias = AlignmentChatRejected | list[AlignmentResponsesRejected]
else:
    AlignmentRejected = Any  # its parts are imported when a value of them arrives
"""A rejected answer: a message in the form of chat completions, or a list of output items."""

decode_alignment_chat_rejected: Decode = late(
    globals(), "decode_alignment_chat_rejected", "alignment_chat_rejected"
)
decode_alignment_responses_rejected: Decode = late(
    globals(), "decode_alignment_responses_rejected", "alignment_responses_rejected"
)


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return (
        [decode_alignment_responses_rejected(item) for item in value]
        if type(value) is list
        else decode_alignment_chat_rejected(value)
    )
