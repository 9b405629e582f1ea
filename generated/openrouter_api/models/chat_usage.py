# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatUsage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .chat_usage_completion_tokens_details import ChatUsageCompletionTokensDetails
    from .chat_usage_prompt_tokens_details import ChatUsagePromptTokensDetails
    from .cost_details import CostDetails
    from .server_tool_use_details import ServerToolUseDetails

decode_chat_usage_completion_tokens_details: Decode = late(
    globals(), "decode_chat_usage_completion_tokens_details", "chat_usage_completion_tokens_details"
)
decode_chat_usage_prompt_tokens_details: Decode = late(
    globals(), "decode_chat_usage_prompt_tokens_details", "chat_usage_prompt_tokens_details"
)
decode_cost_details: Decode = late(globals(), "decode_cost_details", "cost_details")
decode_server_tool_use_details: Decode = late(
    globals(), "decode_server_tool_use_details", "server_tool_use_details"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatUsage(_Model):
    """Tokens, server tools and cost of one request. All zero for an answer from the response cache."""

    completion_tokens: int
    """Tokens written, reasoning included."""
    prompt_tokens: int
    """Tokens read, cached ones included."""
    total_tokens: int
    """Tokens read and written together."""
    completion_tokens_details: ChatUsageCompletionTokensDetails | Unset | None = UNSET
    """What the written tokens were. Null when not broken down."""
    cost: float | Unset | None = UNSET
    """What the request cost on OpenRouter, in USD."""
    cost_details: CostDetails | Unset | None = UNSET
    """What the provider charges for it. Null when unknown."""
    is_byok: bool | Unset = UNSET
    """Whether your own provider key was used."""
    prompt_tokens_details: ChatUsagePromptTokensDetails | Unset | None = UNSET
    """What the tokens read were. Null when not broken down."""
    server_tool_use: ServerToolUseDetails | Unset | None = UNSET
    """Older name of `server_tool_use_details`, which some answers still use."""
    server_tool_use_details: ServerToolUseDetails | Unset | None = UNSET
    """How often server tools were used. Null when none were."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatUsage)
        self.completion_tokens = pop("completion_tokens", UNSET)
        self.prompt_tokens = pop("prompt_tokens", UNSET)
        self.total_tokens = pop("total_tokens", UNSET)
        self.cost = pop("cost", UNSET)
        self.is_byok = pop("is_byok", UNSET)
        if rest:
            value = pop("completion_tokens_details", UNSET)
            self.completion_tokens_details = decode_chat_usage_completion_tokens_details(value)
            value = pop("cost_details", UNSET)
            self.cost_details = decode_cost_details(value)
            value = pop("prompt_tokens_details", UNSET)
            self.prompt_tokens_details = decode_chat_usage_prompt_tokens_details(value)
            value = pop("server_tool_use", UNSET)
            self.server_tool_use = decode_server_tool_use_details(value)
            value = pop("server_tool_use_details", UNSET)
            self.server_tool_use_details = decode_server_tool_use_details(value)
        else:
            self.completion_tokens_details = UNSET
            self.cost_details = UNSET
            self.prompt_tokens_details = UNSET
            self.server_tool_use = UNSET
            self.server_tool_use_details = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatUsage.decode
ChatUsage.wire_names = {
    "completion_tokens": "completion_tokens",
    "prompt_tokens": "prompt_tokens",
    "total_tokens": "total_tokens",
    "completion_tokens_details": "completion_tokens_details",
    "cost": "cost",
    "cost_details": "cost_details",
    "is_byok": "is_byok",
    "prompt_tokens_details": "prompt_tokens_details",
    "server_tool_use": "server_tool_use",
    "server_tool_use_details": "server_tool_use_details",
}
