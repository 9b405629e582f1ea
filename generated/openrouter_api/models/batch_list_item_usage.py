# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchListItemUsage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import AnthropicSpeed
    from .anthropic_cache_creation import AnthropicCacheCreation
    from .anthropic_usage_iteration import AnthropicUsageIteration
    from .batch_list_item_usage_completion_tokens_details import BatchListItemUsageCompletionTokensDetails
    from .batch_list_item_usage_prompt_tokens_details import BatchListItemUsagePromptTokensDetails
    from .batch_list_item_usage_server_tool_use import BatchListItemUsageServerToolUse
    from .cost_details import CostDetails

decode_anthropic_cache_creation: Decode = late(
    globals(), "decode_anthropic_cache_creation", "anthropic_cache_creation"
)
decode_anthropic_usage_iteration: Decode = late(
    globals(), "decode_anthropic_usage_iteration", "anthropic_usage_iteration"
)
decode_batch_list_item_usage_completion_tokens_details: Decode = late(
    globals(),
    "decode_batch_list_item_usage_completion_tokens_details",
    "batch_list_item_usage_completion_tokens_details",
)
decode_batch_list_item_usage_prompt_tokens_details: Decode = late(
    globals(),
    "decode_batch_list_item_usage_prompt_tokens_details",
    "batch_list_item_usage_prompt_tokens_details",
)
decode_batch_list_item_usage_server_tool_use: Decode = late(
    globals(), "decode_batch_list_item_usage_server_tool_use", "batch_list_item_usage_server_tool_use"
)
decode_cost_details: Decode = late(globals(), "decode_cost_details", "cost_details")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchListItemUsage(_Model):
    """Tokens, server tools and cost of a listed batch."""

    completion_tokens: int
    """Tokens written by all requests, reasoning included."""
    prompt_tokens: int
    """Tokens read by all requests, cached ones included."""
    total_tokens: int
    """Tokens read and written together."""
    cache_creation: AnthropicCacheCreation | Unset | None = UNSET
    """Tokens written to Anthropic's prompt cache, by lifetime. Null when not reported."""
    completion_tokens_details: BatchListItemUsageCompletionTokensDetails | Unset | None = UNSET
    """What the written tokens were. Null when not broken down."""
    cost: float | Unset | None = UNSET
    """What the batch cost on OpenRouter, in USD. Null when unknown."""
    cost_details: CostDetails | Unset | None = UNSET
    """What the provider charges for the batch. Null when unknown."""
    is_byok: bool | Unset = UNSET
    """Whether your own provider key was used."""
    iterations: list[AnthropicUsageIteration] | Unset | None = UNSET
    """Tokens of the single steps within answers of Anthropic models. Null when not reported."""
    prompt_tokens_details: BatchListItemUsagePromptTokensDetails | Unset | None = UNSET
    """What the tokens read were. Null when not broken down."""
    server_tool_use: BatchListItemUsageServerToolUse | Unset | None = UNSET
    """How often server tools were used. Null when not reported."""
    service_tier: str | Unset | None = UNSET
    """Tier that served the batch. Null when there is no such notion."""
    speed: AnthropicSpeed | Unset | None = UNSET
    """Speed mode of an Anthropic model. Null when not reported."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchListItemUsage)
        self.completion_tokens = pop("completion_tokens", UNSET)
        self.prompt_tokens = pop("prompt_tokens", UNSET)
        self.total_tokens = pop("total_tokens", UNSET)
        self.cost = pop("cost", UNSET)
        self.is_byok = pop("is_byok", UNSET)
        self.service_tier = pop("service_tier", UNSET)
        self.speed = pop("speed", UNSET)
        if rest:
            value = pop("cache_creation", UNSET)
            self.cache_creation = decode_anthropic_cache_creation(value)
            value = pop("completion_tokens_details", UNSET)
            self.completion_tokens_details = decode_batch_list_item_usage_completion_tokens_details(value)
            value = pop("cost_details", UNSET)
            self.cost_details = decode_cost_details(value)
            value = pop("iterations", UNSET)
            self.iterations = (
                [decode_anthropic_usage_iteration(item) for item in value] if type(value) is list else value
            )
            value = pop("prompt_tokens_details", UNSET)
            self.prompt_tokens_details = decode_batch_list_item_usage_prompt_tokens_details(value)
            value = pop("server_tool_use", UNSET)
            self.server_tool_use = decode_batch_list_item_usage_server_tool_use(value)
        else:
            self.cache_creation = UNSET
            self.completion_tokens_details = UNSET
            self.cost_details = UNSET
            self.iterations = UNSET
            self.prompt_tokens_details = UNSET
            self.server_tool_use = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchListItemUsage.decode
BatchListItemUsage.wire_names = {
    "completion_tokens": "completion_tokens",
    "prompt_tokens": "prompt_tokens",
    "total_tokens": "total_tokens",
    "cache_creation": "cache_creation",
    "completion_tokens_details": "completion_tokens_details",
    "cost": "cost",
    "cost_details": "cost_details",
    "is_byok": "is_byok",
    "iterations": "iterations",
    "prompt_tokens_details": "prompt_tokens_details",
    "server_tool_use": "server_tool_use",
    "service_tier": "service_tier",
    "speed": "speed",
}
