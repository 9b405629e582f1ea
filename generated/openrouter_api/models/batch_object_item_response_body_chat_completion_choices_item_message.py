# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchObjectItemResponseBodyChatCompletionChoicesItemMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unknown, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .batch_object_body_chat_completion_choices_item_message_images_item import (
        BatchObjectBodyChatCompletionChoicesItemMessageImagesItem,
    )
    from .batch_object_body_chat_completion_choices_item_message_tool_calls_item import (
        BatchObjectBodyChatCompletionChoicesItemMessageToolCallsItem,
    )
    from .batch_object_chat_completion_choices_item_message_annotations_item import (
        BatchObjectChatCompletionChoicesItemMessageAnnotationsItem,
    )
    from .batch_object_choices_item_message_reasoning_details_item import (
        BatchObjectChoicesItemMessageReasoningDetailsItem,
    )

decode_batch_object_body_chat_completion_choices_item_message_images_item: Decode = late(
    globals(),
    "decode_batch_object_body_chat_completion_choices_item_message_images_item",
    "batch_object_body_chat_completion_choices_item_message_images_item",
)
decode_batch_object_body_chat_completion_choices_item_message_tool_calls_item: Decode = late(
    globals(),
    "decode_batch_object_body_chat_completion_choices_item_message_tool_calls_item",
    "batch_object_body_chat_completion_choices_item_message_tool_calls_item",
)
decode_batch_object_chat_completion_choices_item_message_annotations_item: Decode = late(
    globals(),
    "decode_batch_object_chat_completion_choices_item_message_annotations_item",
    "batch_object_chat_completion_choices_item_message_annotations_item",
)
decode_batch_object_choices_item_message_reasoning_details_item: Decode = late(
    globals(),
    "decode_batch_object_choices_item_message_reasoning_details_item",
    "batch_object_choices_item_message_reasoning_details_item",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchObjectItemResponseBodyChatCompletionChoicesItemMessage(_Model):
    """The model's reply to one request."""

    content: str | None
    """Text of the reply. Null or empty when the model only calls tools."""
    refusal: str | None
    """Words with which the model declined. Null when it did not."""
    role: Literal["assistant"]
    annotations: list[BatchObjectChatCompletionChoicesItemMessageAnnotationsItem] | Unset = UNSET
    """Sources cited and files parsed. Send file annotations back to save parsing the same file again."""
    images: list[BatchObjectBodyChatCompletionChoicesItemMessageImagesItem] | Unset | None = UNSET
    """Generated images. Null when there are none."""
    reasoning: str | Unset | None = UNSET
    """Thinking of the model as plain text. Null when there is none to show."""
    reasoning_details: (
        list[BatchObjectChoicesItemMessageReasoningDetailsItem | Unknown | None] | Unset | None
    ) = UNSET
    """Thinking of the model in structured form. Send it back unchanged and in order, above all around
    tool calls.
    """
    tool_calls: list[BatchObjectBodyChatCompletionChoicesItemMessageToolCallsItem] | Unset = UNSET
    """Calls that the model wants made. Nothing runs them within the batch: answer in a new request."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectItemResponseBodyChatCompletionChoicesItemMessage)
        self.content = pop("content", UNSET)
        self.refusal = pop("refusal", UNSET)
        self.role = pop("role", UNSET)
        self.reasoning = pop("reasoning", UNSET)
        if rest:
            value = pop("annotations", UNSET)
            self.annotations = (
                [
                    decode_batch_object_chat_completion_choices_item_message_annotations_item(item)
                    for item in value
                ]
                if type(value) is list
                else value
            )
            value = pop("images", UNSET)
            self.images = (
                [
                    decode_batch_object_body_chat_completion_choices_item_message_images_item(item)
                    for item in value
                ]
                if type(value) is list
                else value
            )
            value = pop("reasoning_details", UNSET)
            self.reasoning_details = (
                [decode_batch_object_choices_item_message_reasoning_details_item(item) for item in value]
                if type(value) is list
                else value
            )
            value = pop("tool_calls", UNSET)
            self.tool_calls = (
                [
                    decode_batch_object_body_chat_completion_choices_item_message_tool_calls_item(item)
                    for item in value
                ]
                if type(value) is list
                else value
            )
        else:
            self.annotations = UNSET
            self.images = UNSET
            self.reasoning_details = UNSET
            self.tool_calls = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchObjectItemResponseBodyChatCompletionChoicesItemMessage.decode
BatchObjectItemResponseBodyChatCompletionChoicesItemMessage.wire_names = {
    "content": "content",
    "refusal": "refusal",
    "role": "role",
    "annotations": "annotations",
    "images": "images",
    "reasoning": "reasoning",
    "reasoning_details": "reasoning_details",
    "tool_calls": "tool_calls",
}
