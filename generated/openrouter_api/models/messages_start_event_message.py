# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesStartEventMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import MessagesStartEventMessageProvider
    from .anthropic_container import AnthropicContainer
    from .anthropic_refusal_stop_details import AnthropicRefusalStopDetails
    from .messages_start_event_message_usage import MessagesStartEventMessageUsage
    from .or_anthropic_content_block import ORAnthropicContentBlock

decode_anthropic_container: Decode = late(globals(), "decode_anthropic_container", "anthropic_container")
decode_anthropic_refusal_stop_details: Decode = late(
    globals(), "decode_anthropic_refusal_stop_details", "anthropic_refusal_stop_details"
)
decode_messages_start_event_message_usage: Decode = late(
    globals(), "decode_messages_start_event_message_usage", "messages_start_event_message_usage"
)
decode_or_anthropic_content_block: Decode = late(
    globals(), "decode_or_anthropic_content_block", "or_anthropic_content_block"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesStartEventMessage(_Model):
    """A streamed message in its initial state."""

    container: AnthropicContainer | None
    """Container that code execution runs in. Null when none is known yet."""
    content: list[ORAnthropicContentBlock]
    """Content blocks so far, normally none."""
    id: str
    """Id of the message."""
    model: str
    """Model that answers, which may be a fallback."""
    role: Literal["assistant"]
    stop_details: AnthropicRefusalStopDetails | None
    """Null here; `message_delta` brings the value."""
    stop_reason: Any
    """Null here; `message_delta` brings the value."""
    stop_sequence: Any
    """Null here; `message_delta` brings the value."""
    type: Literal["message"]
    usage: MessagesStartEventMessageUsage
    """Token counts at the start. The final ones come with `message_delta`."""
    provider: MessagesStartEventMessageProvider | Unset = UNSET
    """Provider that serves the request."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesStartEventMessage)
        value = pop("container", UNSET)
        self.container = decode_anthropic_container(value)
        value = pop("content", UNSET)
        self.content = (
            [decode_or_anthropic_content_block(item) for item in value] if type(value) is list else value
        )
        self.id = pop("id", UNSET)
        self.model = pop("model", UNSET)
        self.role = pop("role", UNSET)
        value = pop("stop_details", UNSET)
        self.stop_details = decode_anthropic_refusal_stop_details(value)
        self.stop_reason = pop("stop_reason", UNSET)
        self.stop_sequence = pop("stop_sequence", UNSET)
        self.type = pop("type", UNSET)
        value = pop("usage", UNSET)
        self.usage = decode_messages_start_event_message_usage(value)
        self.provider = pop("provider", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesStartEventMessage.decode
MessagesStartEventMessage.wire_names = {
    "container": "container",
    "content": "content",
    "id": "id",
    "model": "model",
    "role": "role",
    "stop_details": "stop_details",
    "stop_reason": "stop_reason",
    "stop_sequence": "stop_sequence",
    "type": "type",
    "usage": "usage",
    "provider": "provider",
}
