# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BaseMessagesResultUsage."""

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
class BaseMessagesResultUsage(_Model):
    """BaseMessagesResultUsage, as the API has it."""

    cache_creation: AnthropicCacheCreation | None
    cache_creation_input_tokens: int | None
    cache_read_input_tokens: int | None
    inference_geo: str | None
    input_tokens: int
    output_tokens: int
    output_tokens_details: AnthropicOutputTokensDetails | None
    server_tool_use: AnthropicServerToolUsage | None
    service_tier: AnthropicServiceTier | None
    iterations: list[AnthropicUsageIteration] | Unset = UNSET
    speed: AnthropicSpeed | Unset | None = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BaseMessagesResultUsage)
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
decode = BaseMessagesResultUsage.decode
BaseMessagesResultUsage.wire_names = {
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
