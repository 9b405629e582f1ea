# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchObjectResultsItemResponseBodyChatCompletionUsage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .batch_object_body_chat_completion_usage_completion_tokens_details import (
        BatchObjectBodyChatCompletionUsageCompletionTokensDetails,
    )
    from .batch_object_body_chat_completion_usage_prompt_tokens_details import (
        BatchObjectBodyChatCompletionUsagePromptTokensDetails,
    )
    from .batch_object_body_chat_completion_usage_server_tool_use_details import (
        BatchObjectBodyChatCompletionUsageServerToolUseDetails,
    )
    from .batch_object_item_response_body_chat_completion_usage_server_tool_use import (
        BatchObjectItemResponseBodyChatCompletionUsageServerToolUse,
    )

decode_batch_object_body_chat_completion_usage_completion_tokens_details: Decode = late(
    globals(),
    "decode_batch_object_body_chat_completion_usage_completion_tokens_details",
    "batch_object_body_chat_completion_usage_completion_tokens_details",
)
decode_batch_object_body_chat_completion_usage_prompt_tokens_details: Decode = late(
    globals(),
    "decode_batch_object_body_chat_completion_usage_prompt_tokens_details",
    "batch_object_body_chat_completion_usage_prompt_tokens_details",
)
decode_batch_object_body_chat_completion_usage_server_tool_use_details: Decode = late(
    globals(),
    "decode_batch_object_body_chat_completion_usage_server_tool_use_details",
    "batch_object_body_chat_completion_usage_server_tool_use_details",
)
decode_batch_object_item_response_body_chat_completion_usage_server_tool_use: Decode = late(
    globals(),
    "decode_batch_object_item_response_body_chat_completion_usage_server_tool_use",
    "batch_object_item_response_body_chat_completion_usage_server_tool_use",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchObjectResultsItemResponseBodyChatCompletionUsage(_Model):
    """Tokens and server tools of one request."""

    completion_tokens: int
    """Tokens written, reasoning included."""
    prompt_tokens: int
    """Tokens read, cached ones included."""
    total_tokens: int
    """Tokens read and written together."""
    completion_tokens_details: BatchObjectBodyChatCompletionUsageCompletionTokensDetails | Unset | None = (
        UNSET
    )
    """What the written tokens were. Null when not broken down."""
    prompt_tokens_details: BatchObjectBodyChatCompletionUsagePromptTokensDetails | Unset | None = UNSET
    """What the tokens read were. Null when not broken down."""
    server_tool_use: BatchObjectItemResponseBodyChatCompletionUsageServerToolUse | Unset | None = UNSET
    """Older name of `server_tool_use_details`, which some answers still use."""
    server_tool_use_details: BatchObjectBodyChatCompletionUsageServerToolUseDetails | Unset | None = UNSET
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
        self = _new(BatchObjectResultsItemResponseBodyChatCompletionUsage)
        self.completion_tokens = pop("completion_tokens", UNSET)
        self.prompt_tokens = pop("prompt_tokens", UNSET)
        self.total_tokens = pop("total_tokens", UNSET)
        if rest:
            value = pop("completion_tokens_details", UNSET)
            self.completion_tokens_details = (
                decode_batch_object_body_chat_completion_usage_completion_tokens_details(value)
            )
            value = pop("prompt_tokens_details", UNSET)
            self.prompt_tokens_details = decode_batch_object_body_chat_completion_usage_prompt_tokens_details(
                value
            )
            value = pop("server_tool_use", UNSET)
            self.server_tool_use = (
                decode_batch_object_item_response_body_chat_completion_usage_server_tool_use(value)
            )
            value = pop("server_tool_use_details", UNSET)
            self.server_tool_use_details = (
                decode_batch_object_body_chat_completion_usage_server_tool_use_details(value)
            )
        else:
            self.completion_tokens_details = UNSET
            self.prompt_tokens_details = UNSET
            self.server_tool_use = UNSET
            self.server_tool_use_details = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchObjectResultsItemResponseBodyChatCompletionUsage.decode
BatchObjectResultsItemResponseBodyChatCompletionUsage.wire_names = {
    "completion_tokens": "completion_tokens",
    "prompt_tokens": "prompt_tokens",
    "total_tokens": "total_tokens",
    "completion_tokens_details": "completion_tokens_details",
    "prompt_tokens_details": "prompt_tokens_details",
    "server_tool_use": "server_tool_use",
    "server_tool_use_details": "server_tool_use_details",
}
