# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model FusionServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .anthropic_cache_control_directive import AnthropicCacheControlDirective
    from .fusion_server_tool_config_reasoning import FusionServerToolConfigReasoning
    from .fusion_server_tool_config_tools_item import FusionServerToolConfigToolsItem

decode_anthropic_cache_control_directive: Decode = late(
    globals(), "decode_anthropic_cache_control_directive", "anthropic_cache_control_directive"
)
decode_fusion_server_tool_config_reasoning: Decode = late(
    globals(), "decode_fusion_server_tool_config_reasoning", "fusion_server_tool_config_reasoning"
)
decode_fusion_server_tool_config_tools_item: Decode = late(
    globals(), "decode_fusion_server_tool_config_tools_item", "fusion_server_tool_config_tools_item"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class FusionServerToolConfig(_Model):
    """Which models take part in a fusion, and how."""

    analysis_models: list[str] | Unset = UNSET
    """Slugs of the models to put the question to. Limits: at least 1 item, at most 8 items."""
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Provider prompt caching for the inner requests."""
    max_completion_tokens: int | Unset = UNSET
    """Longest inner answer, in tokens, reasoning included."""
    max_tool_calls: int | Unset = UNSET
    """Most tool calls an inner model may make. 4 when absent. Limits: from 1 to 16."""
    model: str | Unset = UNSET
    """Slug of the model that weighs the answers."""
    reasoning: FusionServerToolConfigReasoning | Unset = UNSET
    """How much the inner models think."""
    temperature: float | Unset = UNSET
    """Sampling temperature of the inner models."""
    tools: list[FusionServerToolConfigToolsItem] | Unset = UNSET
    """Server tools that the inner models may use. Limits: at most 8 items."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FusionServerToolConfig)
        self.analysis_models = pop("analysis_models", UNSET)
        self.max_completion_tokens = pop("max_completion_tokens", UNSET)
        self.max_tool_calls = pop("max_tool_calls", UNSET)
        self.model = pop("model", UNSET)
        self.temperature = pop("temperature", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
            value = pop("reasoning", UNSET)
            self.reasoning = decode_fusion_server_tool_config_reasoning(value)
            value = pop("tools", UNSET)
            self.tools = (
                [decode_fusion_server_tool_config_tools_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.cache_control = UNSET
            self.reasoning = UNSET
            self.tools = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = FusionServerToolConfig.decode
FusionServerToolConfig.wire_names = {
    "analysis_models": "analysis_models",
    "cache_control": "cache_control",
    "max_completion_tokens": "max_completion_tokens",
    "max_tool_calls": "max_tool_calls",
    "model": "model",
    "reasoning": "reasoning",
    "temperature": "temperature",
    "tools": "tools",
}
