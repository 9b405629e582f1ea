# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchObjectItemResponseBodyChatCompletionChoicesItemLogprobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .batch_object_body_chat_completion_choices_item_logprobs_content_item import (
        BatchObjectBodyChatCompletionChoicesItemLogprobsContentItem,
    )
    from .batch_object_body_chat_completion_choices_item_logprobs_refusal_item import (
        BatchObjectBodyChatCompletionChoicesItemLogprobsRefusalItem,
    )

decode_batch_object_body_chat_completion_choices_item_logprobs_content_item: Decode = late(
    globals(),
    "decode_batch_object_body_chat_completion_choices_item_logprobs_content_item",
    "batch_object_body_chat_completion_choices_item_logprobs_content_item",
)
decode_batch_object_body_chat_completion_choices_item_logprobs_refusal_item: Decode = late(
    globals(),
    "decode_batch_object_body_chat_completion_choices_item_logprobs_refusal_item",
    "batch_object_body_chat_completion_choices_item_logprobs_refusal_item",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchObjectItemResponseBodyChatCompletionChoicesItemLogprobs(_Model):
    """Log probabilities of a reply."""

    content: list[BatchObjectBodyChatCompletionChoicesItemLogprobsContentItem] | None
    """One entry for each token of the text. Null when there is no text."""
    refusal: list[BatchObjectBodyChatCompletionChoicesItemLogprobsRefusalItem] | Unset | None = UNSET
    """One entry for each token of the refusal. Null when there is none."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectItemResponseBodyChatCompletionChoicesItemLogprobs)
        value = pop("content", UNSET)
        self.content = (
            [
                decode_batch_object_body_chat_completion_choices_item_logprobs_content_item(item)
                for item in value
            ]
            if type(value) is list
            else value
        )
        if rest:
            value = pop("refusal", UNSET)
            self.refusal = (
                [
                    decode_batch_object_body_chat_completion_choices_item_logprobs_refusal_item(item)
                    for item in value
                ]
                if type(value) is list
                else value
            )
        else:
            self.refusal = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchObjectItemResponseBodyChatCompletionChoicesItemLogprobs.decode
BatchObjectItemResponseBodyChatCompletionChoicesItemLogprobs.wire_names = {
    "content": "content",
    "refusal": "refusal",
}
