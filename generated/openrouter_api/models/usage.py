# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model Usage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .server_tool_use_details import ServerToolUseDetails
    from .usage_cost_details import UsageCostDetails
    from .usage_input_tokens_details import UsageInputTokensDetails
    from .usage_output_tokens_details import UsageOutputTokensDetails

decode_server_tool_use_details: Decode = late(
    globals(), "decode_server_tool_use_details", "server_tool_use_details"
)
decode_usage_cost_details: Decode = late(globals(), "decode_usage_cost_details", "usage_cost_details")
decode_usage_input_tokens_details: Decode = late(
    globals(), "decode_usage_input_tokens_details", "usage_input_tokens_details"
)
decode_usage_output_tokens_details: Decode = late(
    globals(), "decode_usage_output_tokens_details", "usage_output_tokens_details"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class Usage(_Model):
    """Tokens that a response took, and what it cost."""

    input_tokens: int
    """Tokens of the input, those from the cache included."""
    input_tokens_details: UsageInputTokensDetails
    """Share of the prompt cache in the input tokens."""
    output_tokens: int
    """Tokens that the model wrote, reasoning included."""
    output_tokens_details: UsageOutputTokensDetails
    """Share of reasoning in the output tokens."""
    total_tokens: int
    """Input and output tokens together."""
    cost: float | Unset | None = UNSET
    """What the request cost your OpenRouter account, in USD; null when not told."""
    cost_details: UsageCostDetails | Unset = UNSET
    """What the provider charged, split by input and output."""
    is_byok: bool | Unset = UNSET
    """Whether the request ran on a provider key of your own."""
    server_tool_use_details: ServerToolUseDetails | Unset | None = UNSET
    """How often server tools were used; null when not told."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(Usage)
        self.input_tokens = pop("input_tokens", UNSET)
        value = pop("input_tokens_details", UNSET)
        self.input_tokens_details = decode_usage_input_tokens_details(value)
        self.output_tokens = pop("output_tokens", UNSET)
        value = pop("output_tokens_details", UNSET)
        self.output_tokens_details = decode_usage_output_tokens_details(value)
        self.total_tokens = pop("total_tokens", UNSET)
        self.cost = pop("cost", UNSET)
        self.is_byok = pop("is_byok", UNSET)
        if rest:
            value = pop("cost_details", UNSET)
            self.cost_details = decode_usage_cost_details(value)
            value = pop("server_tool_use_details", UNSET)
            self.server_tool_use_details = decode_server_tool_use_details(value)
        else:
            self.cost_details = UNSET
            self.server_tool_use_details = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = Usage.decode
Usage.wire_names = {
    "input_tokens": "input_tokens",
    "input_tokens_details": "input_tokens_details",
    "output_tokens": "output_tokens",
    "output_tokens_details": "output_tokens_details",
    "total_tokens": "total_tokens",
    "cost": "cost",
    "cost_details": "cost_details",
    "is_byok": "is_byok",
    "server_tool_use_details": "server_tool_use_details",
}
