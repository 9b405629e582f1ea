# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesStartEventMessageUsage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import AnthropicServiceTier, AnthropicSpeed
    from .anthropic_cache_creation import AnthropicCacheCreation
    from .anthropic_output_tokens_details import AnthropicOutputTokensDetails
    from .anthropic_server_tool_usage import AnthropicServerToolUsage
    from .anthropic_usage_iteration import AnthropicUsageIteration

decode_anthropic_cache_creation: Decode = late(
    globals(), "decode_anthropic_cache_creation", "anthropic_cache_creation"
)
decode_anthropic_output_tokens_details: Decode = late(
    globals(), "decode_anthropic_output_tokens_details", "anthropic_output_tokens_details"
)
decode_anthropic_server_tool_usage: Decode = late(
    globals(), "decode_anthropic_server_tool_usage", "anthropic_server_tool_usage"
)
decode_anthropic_usage_iteration: Decode = late(
    globals(), "decode_anthropic_usage_iteration", "anthropic_usage_iteration"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesStartEventMessageUsage(_Model):
    """Token counts at the start of a stream."""

    cache_creation: AnthropicCacheCreation | None
    """Tokens written to the cache, by lifetime. Null when not reported."""
    cache_creation_input_tokens: int | None
    """Prompt tokens written to the cache."""
    cache_read_input_tokens: int | None
    """Prompt tokens read from the cache."""
    inference_geo: str | None
    """Region in which the model runs. Null when not reported."""
    input_tokens: int
    """Prompt tokens, those in the two cache counts left out as is Anthropic's custom."""
    output_tokens: int
    """Tokens generated so far. The final count comes with `message_delta`."""
    output_tokens_details: AnthropicOutputTokensDetails | None
    """Breakdown of the output tokens. Null when not reported."""
    server_tool_use: AnthropicServerToolUsage | None
    """Count of server tool requests. Null when there were none."""
    service_tier: AnthropicServiceTier | None
    """Processing tier that serves the request. Null when not reported."""
    iterations: list[AnthropicUsageIteration] | Unset = UNSET
    """Usage of each model call behind the message, when there were several."""
    speed: AnthropicSpeed | Unset | None = UNSET
    """Speed at which the message is generated. Null when not reported."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesStartEventMessageUsage)
        value = pop("cache_creation", UNSET)
        self.cache_creation = decode_anthropic_cache_creation(value)
        self.cache_creation_input_tokens = pop("cache_creation_input_tokens", UNSET)
        self.cache_read_input_tokens = pop("cache_read_input_tokens", UNSET)
        self.inference_geo = pop("inference_geo", UNSET)
        self.input_tokens = pop("input_tokens", UNSET)
        self.output_tokens = pop("output_tokens", UNSET)
        value = pop("output_tokens_details", UNSET)
        self.output_tokens_details = decode_anthropic_output_tokens_details(value)
        value = pop("server_tool_use", UNSET)
        self.server_tool_use = decode_anthropic_server_tool_usage(value)
        self.service_tier = pop("service_tier", UNSET)
        self.speed = pop("speed", UNSET)
        if rest:
            value = pop("iterations", UNSET)
            self.iterations = (
                [decode_anthropic_usage_iteration(item) for item in value] if type(value) is list else value
            )
        else:
            self.iterations = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesStartEventMessageUsage.decode
MessagesStartEventMessageUsage.wire_names = {
    "cache_creation": "cache_creation",
    "cache_creation_input_tokens": "cache_creation_input_tokens",
    "cache_read_input_tokens": "cache_read_input_tokens",
    "inference_geo": "inference_geo",
    "input_tokens": "input_tokens",
    "output_tokens": "output_tokens",
    "output_tokens_details": "output_tokens_details",
    "server_tool_use": "server_tool_use",
    "service_tier": "service_tier",
    "iterations": "iterations",
    "speed": "speed",
}
