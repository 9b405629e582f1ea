# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchObjectResultsItemResponseBodyChatCompletionChoicesItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import FinishReason
    from .batch_object_item_response_body_chat_completion_choices_item_logprobs import (
        BatchObjectItemResponseBodyChatCompletionChoicesItemLogprobs,
    )
    from .batch_object_item_response_body_chat_completion_choices_item_message import (
        BatchObjectItemResponseBodyChatCompletionChoicesItemMessage,
    )

decode_batch_object_item_response_body_chat_completion_choices_item_logprobs: Decode = late(
    globals(),
    "decode_batch_object_item_response_body_chat_completion_choices_item_logprobs",
    "batch_object_item_response_body_chat_completion_choices_item_logprobs",
)
decode_batch_object_item_response_body_chat_completion_choices_item_message: Decode = late(
    globals(),
    "decode_batch_object_item_response_body_chat_completion_choices_item_message",
    "batch_object_item_response_body_chat_completion_choices_item_message",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchObjectResultsItemResponseBodyChatCompletionChoicesItem(_Model):
    """One of the candidate replies."""

    finish_reason: FinishReason
    """Why the reply ended, in the common vocabulary."""
    index: int
    """Place of this choice, from 0."""
    logprobs: BatchObjectItemResponseBodyChatCompletionChoicesItemLogprobs | None
    """Log probabilities of the tokens. Null unless `logprobs` was requested."""
    message: BatchObjectItemResponseBodyChatCompletionChoicesItemMessage
    """The reply."""
    native_finish_reason: str | None
    """Why the reply ended, in the provider's own word. Null when it gave none."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectResultsItemResponseBodyChatCompletionChoicesItem)
        self.finish_reason = pop("finish_reason", UNSET)
        self.index = pop("index", UNSET)
        value = pop("logprobs", UNSET)
        self.logprobs = decode_batch_object_item_response_body_chat_completion_choices_item_logprobs(value)
        value = pop("message", UNSET)
        self.message = decode_batch_object_item_response_body_chat_completion_choices_item_message(value)
        self.native_finish_reason = pop("native_finish_reason", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchObjectResultsItemResponseBodyChatCompletionChoicesItem.decode
BatchObjectResultsItemResponseBodyChatCompletionChoicesItem.wire_names = {
    "finish_reason": "finish_reason",
    "index": "index",
    "logprobs": "logprobs",
    "message": "message",
    "native_finish_reason": "native_finish_reason",
}
