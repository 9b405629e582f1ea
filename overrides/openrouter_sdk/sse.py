"""Public names of the decoder of server-sent events, `openrouter_sdk.events.framing`."""

from openrouter_sdk.events.framing import (
    DEFAULT_MAX_EVENT_BYTES,
    EventTooLargeError,
    ServerSentEvent,
    SSEDecoder,
)

__all__ = ["DEFAULT_MAX_EVENT_BYTES", "EventTooLargeError", "SSEDecoder", "ServerSentEvent"]
