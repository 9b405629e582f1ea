# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ORAnthropicStopReason, ProviderName
    from .anthropic_container import AnthropicContainer
    from .anthropic_refusal_stop_details import AnthropicRefusalStopDetails
    from .messages_result_context_management import MessagesResultContextManagement
    from .messages_result_usage import MessagesResultUsage
    from .open_router_metadata import OpenRouterMetadata
    from .or_anthropic_content_block import ORAnthropicContentBlock

decode_anthropic_container: Decode = late(globals(), "decode_anthropic_container", "anthropic_container")
decode_anthropic_refusal_stop_details: Decode = late(
    globals(), "decode_anthropic_refusal_stop_details", "anthropic_refusal_stop_details"
)
decode_messages_result_context_management: Decode = late(
    globals(), "decode_messages_result_context_management", "messages_result_context_management"
)
decode_messages_result_usage: Decode = late(
    globals(), "decode_messages_result_usage", "messages_result_usage"
)
decode_open_router_metadata: Decode = late(globals(), "decode_open_router_metadata", "open_router_metadata")
decode_or_anthropic_content_block: Decode = late(
    globals(), "decode_or_anthropic_content_block", "or_anthropic_content_block"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesResult(_Model):
    """The model's answer, in the format of Anthropic's Messages API."""

    container: AnthropicContainer | None
    """Container that code execution ran in. Null when none did."""
    content: list[ORAnthropicContentBlock]
    """What the model produced, in order: text, thinking, tool calls and results. Send it back whole to
    continue.
    """
    id: str
    """Id of the message."""
    model: str
    """Model that answered, which may be a fallback."""
    role: Literal["assistant"]
    stop_details: AnthropicRefusalStopDetails | None
    """Details of a refusal. Null for other stop reasons."""
    stop_reason: ORAnthropicStopReason | None
    """Why the model stopped."""
    stop_sequence: str | None
    """The stop sequence that was met. Null when none was."""
    type: Literal["message"]
    usage: MessagesResultUsage
    """Token counts and cost."""
    context_management: MessagesResultContextManagement | Unset | None = UNSET
    """Which edits shortened the conversation. Null when none did."""
    openrouter_metadata: OpenRouterMetadata | Unset = UNSET
    """How the request was routed, when metadata was asked for."""
    provider: ProviderName | Unset = UNSET
    """Provider that served the request."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesResult)
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
        self.usage = decode_messages_result_usage(value)
        self.provider = pop("provider", UNSET)
        if rest:
            value = pop("context_management", UNSET)
            self.context_management = decode_messages_result_context_management(value)
            value = pop("openrouter_metadata", UNSET)
            self.openrouter_metadata = decode_open_router_metadata(value)
        else:
            self.context_management = UNSET
            self.openrouter_metadata = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesResult.decode
MessagesResult.wire_names = {
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
    "context_management": "context_management",
    "openrouter_metadata": "openrouter_metadata",
    "provider": "provider",
}
