# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type MessagesStreamEvents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .messages_content_block_delta_event import MessagesContentBlockDeltaEvent
    from .messages_content_block_start_event import MessagesContentBlockStartEvent
    from .messages_content_block_stop_event import MessagesContentBlockStopEvent
    from .messages_delta_event import MessagesDeltaEvent
    from .messages_error_event import MessagesErrorEvent
    from .messages_ping_event import MessagesPingEvent
    from .messages_start_event import MessagesStartEvent
    from .messages_stop_event import MessagesStopEvent

    MessagesStreamEvents: TypeAlias = (
        MessagesStartEvent
        | MessagesDeltaEvent
        | MessagesStopEvent
        | MessagesContentBlockStartEvent
        | MessagesContentBlockDeltaEvent
        | MessagesContentBlockStopEvent
        | MessagesPingEvent
        | MessagesErrorEvent
        | Unknown
    )
else:
    MessagesStreamEvents = Any  # its parts are imported when a value of them arrives
"""An event of a streamed message. The `type` tells which."""

decode = by_tag(
    "type",
    {
        "message_start": "messages_start_event",
        "message_delta": "messages_delta_event",
        "message_stop": "messages_stop_event",
        "content_block_start": "messages_content_block_start_event",
        "content_block_delta": "messages_content_block_delta_event",
        "content_block_stop": "messages_content_block_stop_event",
        "ping": "messages_ping_event",
        "error": "messages_error_event",
    },
)
