# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ImageGenerationUsage."""

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
    from .cost_details import CostDetails
    from .image_generation_usage_completion_tokens_details import ImageGenerationUsageCompletionTokensDetails
    from .image_generation_usage_prompt_tokens_details import ImageGenerationUsagePromptTokensDetails
    from .image_generation_usage_server_tool_use import ImageGenerationUsageServerToolUse

decode_anthropic_cache_creation: Decode = late(
    globals(), "decode_anthropic_cache_creation", "anthropic_cache_creation"
)
decode_anthropic_usage_iteration: Decode = late(
    globals(), "decode_anthropic_usage_iteration", "anthropic_usage_iteration"
)
decode_cost_details: Decode = late(globals(), "decode_cost_details", "cost_details")
decode_image_generation_usage_completion_tokens_details: Decode = late(
    globals(),
    "decode_image_generation_usage_completion_tokens_details",
    "image_generation_usage_completion_tokens_details",
)
decode_image_generation_usage_prompt_tokens_details: Decode = late(
    globals(),
    "decode_image_generation_usage_prompt_tokens_details",
    "image_generation_usage_prompt_tokens_details",
)
decode_image_generation_usage_server_tool_use: Decode = late(
    globals(), "decode_image_generation_usage_server_tool_use", "image_generation_usage_server_tool_use"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ImageGenerationUsage(_Model):
    """Tokens and money one image request took. Some fields are filled by Anthropic models only."""

    completion_tokens: int
    """Output tokens, images included."""
    prompt_tokens: int
    """Input tokens."""
    total_tokens: int
    """Input and output tokens together."""
    cache_creation: AnthropicCacheCreation | Unset | None = UNSET
    """Tokens written to the prompt cache, by lifetime."""
    completion_tokens_details: ImageGenerationUsageCompletionTokensDetails | Unset | None = UNSET
    """Output tokens by kind."""
    cost: float | Unset | None = UNSET
    """Charge in USD."""
    cost_details: CostDetails | Unset | None = UNSET
    """What the provider itself charged, split up."""
    is_byok: bool | Unset = UNSET
    """Whether a provider key of your own (BYOK) paid for the request."""
    iterations: list[AnthropicUsageIteration] | Unset | None = UNSET
    """Tokens of each step, for answers made in several."""
    prompt_tokens_details: ImageGenerationUsagePromptTokensDetails | Unset | None = UNSET
    """Input tokens by kind."""
    server_tool_use: ImageGenerationUsageServerToolUse | Unset | None = UNSET
    """How often tools on the server ran. Chat calls this `server_tool_use_details`."""
    service_tier: str | Unset | None = UNSET
    """Service tier that served the request."""
    speed: AnthropicSpeed | Unset | None = UNSET
    """Speed mode that served the request."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenerationUsage)
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
            self.completion_tokens_details = decode_image_generation_usage_completion_tokens_details(value)
            value = pop("cost_details", UNSET)
            self.cost_details = decode_cost_details(value)
            value = pop("iterations", UNSET)
            self.iterations = (
                [decode_anthropic_usage_iteration(item) for item in value] if type(value) is list else value
            )
            value = pop("prompt_tokens_details", UNSET)
            self.prompt_tokens_details = decode_image_generation_usage_prompt_tokens_details(value)
            value = pop("server_tool_use", UNSET)
            self.server_tool_use = decode_image_generation_usage_server_tool_use(value)
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
decode = ImageGenerationUsage.decode
ImageGenerationUsage.wire_names = {
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
