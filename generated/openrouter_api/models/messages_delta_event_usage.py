# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesDeltaEventUsage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .anthropic_cache_creation import AnthropicCacheCreation
    from .anthropic_output_tokens_details import AnthropicOutputTokensDetails
    from .anthropic_usage_iteration import AnthropicUsageIteration
    from .messages_delta_event_usage_server_tool_use import MessagesDeltaEventUsageServerToolUse

decode_anthropic_cache_creation: Decode = late(
    globals(), "decode_anthropic_cache_creation", "anthropic_cache_creation"
)
decode_anthropic_output_tokens_details: Decode = late(
    globals(), "decode_anthropic_output_tokens_details", "anthropic_output_tokens_details"
)
decode_anthropic_usage_iteration: Decode = late(
    globals(), "decode_anthropic_usage_iteration", "anthropic_usage_iteration"
)
decode_messages_delta_event_usage_server_tool_use: Decode = late(
    globals(),
    "decode_messages_delta_event_usage_server_tool_use",
    "messages_delta_event_usage_server_tool_use",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesDeltaEventUsage(_Model):
    """Running totals of a streamed message."""

    cache_creation_input_tokens: int | None
    """Prompt tokens written to the cache."""
    cache_read_input_tokens: int | None
    """Prompt tokens read from the cache."""
    input_tokens: int | None
    """Prompt tokens, those in the two cache counts left out as is Anthropic's custom. Null when not
    repeated here.
    """
    output_tokens: int
    """Tokens generated, thinking included."""
    output_tokens_details: AnthropicOutputTokensDetails | None
    """Breakdown of the output tokens. Null when not reported."""
    server_tool_use: MessagesDeltaEventUsageServerToolUse | None
    """Count of server tool requests. Null when there were none."""
    cache_creation: AnthropicCacheCreation | Unset | None = UNSET
    """Tokens written to the cache, by lifetime."""
    iterations: list[AnthropicUsageIteration] | Unset = UNSET
    """Usage of each model call behind the message, when there were several."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesDeltaEventUsage)
        self.cache_creation_input_tokens = pop("cache_creation_input_tokens", UNSET)
        self.cache_read_input_tokens = pop("cache_read_input_tokens", UNSET)
        self.input_tokens = pop("input_tokens", UNSET)
        self.output_tokens = pop("output_tokens", UNSET)
        value = pop("output_tokens_details", UNSET)
        self.output_tokens_details = decode_anthropic_output_tokens_details(value)
        value = pop("server_tool_use", UNSET)
        self.server_tool_use = decode_messages_delta_event_usage_server_tool_use(value)
        if rest:
            value = pop("cache_creation", UNSET)
            self.cache_creation = decode_anthropic_cache_creation(value)
            value = pop("iterations", UNSET)
            self.iterations = (
                [decode_anthropic_usage_iteration(item) for item in value] if type(value) is list else value
            )
        else:
            self.cache_creation = UNSET
            self.iterations = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesDeltaEventUsage.decode
MessagesDeltaEventUsage.wire_names = {
    "cache_creation_input_tokens": "cache_creation_input_tokens",
    "cache_read_input_tokens": "cache_read_input_tokens",
    "input_tokens": "input_tokens",
    "output_tokens": "output_tokens",
    "output_tokens_details": "output_tokens_details",
    "server_tool_use": "server_tool_use",
    "cache_creation": "cache_creation",
    "iterations": "iterations",
}
