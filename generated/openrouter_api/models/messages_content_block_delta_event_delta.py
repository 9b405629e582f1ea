# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type MessagesContentBlockDeltaEventDelta."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .messages_content_block_delta_event_delta_citations_delta import (
        MessagesContentBlockDeltaEventDeltaCitationsDelta,
    )
    from .messages_content_block_delta_event_delta_compaction_delta import (
        MessagesContentBlockDeltaEventDeltaCompactionDelta,
    )
    from .messages_content_block_delta_event_delta_input_json_delta import (
        MessagesContentBlockDeltaEventDeltaInputJsonDelta,
    )
    from .messages_content_block_delta_event_delta_signature_delta import (
        MessagesContentBlockDeltaEventDeltaSignatureDelta,
    )
    from .messages_content_block_delta_event_delta_text_delta import (
        MessagesContentBlockDeltaEventDeltaTextDelta,
    )
    from .messages_content_block_delta_event_delta_thinking_delta import (
        MessagesContentBlockDeltaEventDeltaThinkingDelta,
    )

    MessagesContentBlockDeltaEventDelta: TypeAlias = (
        MessagesContentBlockDeltaEventDeltaTextDelta
        | MessagesContentBlockDeltaEventDeltaInputJsonDelta
        | MessagesContentBlockDeltaEventDeltaThinkingDelta
        | MessagesContentBlockDeltaEventDeltaSignatureDelta
        | MessagesContentBlockDeltaEventDeltaCitationsDelta
        | MessagesContentBlockDeltaEventDeltaCompactionDelta
        | Unknown
    )
else:
    MessagesContentBlockDeltaEventDelta = Any  # its parts are imported when a value of them arrives
"""A piece of a content block. The type tells which field of the block it extends."""

decode = by_tag(
    "type",
    {
        "text_delta": "messages_content_block_delta_event_delta_text_delta",
        "input_json_delta": "messages_content_block_delta_event_delta_input_json_delta",
        "thinking_delta": "messages_content_block_delta_event_delta_thinking_delta",
        "signature_delta": "messages_content_block_delta_event_delta_signature_delta",
        "citations_delta": "messages_content_block_delta_event_delta_citations_delta",
        "compaction_delta": "messages_content_block_delta_event_delta_compaction_delta",
    },
)
