# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicUsage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import AnthropicServiceTier
    from .anthropic_cache_creation import AnthropicCacheCreation
    from .anthropic_output_tokens_details import AnthropicOutputTokensDetails
    from .anthropic_server_tool_usage import AnthropicServerToolUsage

decode_anthropic_cache_creation: Decode = late(
    globals(), "decode_anthropic_cache_creation", "anthropic_cache_creation"
)
decode_anthropic_output_tokens_details: Decode = late(
    globals(), "decode_anthropic_output_tokens_details", "anthropic_output_tokens_details"
)
decode_anthropic_server_tool_usage: Decode = late(
    globals(), "decode_anthropic_server_tool_usage", "anthropic_server_tool_usage"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicUsage(_Model):
    """AnthropicUsage, as the API has it."""

    cache_creation: AnthropicCacheCreation | None
    cache_creation_input_tokens: int | None
    cache_read_input_tokens: int | None
    inference_geo: str | None
    input_tokens: int
    output_tokens: int
    output_tokens_details: AnthropicOutputTokensDetails | None
    server_tool_use: AnthropicServerToolUsage | None
    service_tier: AnthropicServiceTier | None
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicUsage)
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
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicUsage.decode
AnthropicUsage.wire_names = {
    "cache_creation": "cache_creation",
    "cache_creation_input_tokens": "cache_creation_input_tokens",
    "cache_read_input_tokens": "cache_read_input_tokens",
    "inference_geo": "inference_geo",
    "input_tokens": "input_tokens",
    "output_tokens": "output_tokens",
    "output_tokens_details": "output_tokens_details",
    "server_tool_use": "server_tool_use",
    "service_tier": "service_tier",
}
