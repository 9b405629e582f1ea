# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchObjectResultsItemResponseBodyMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ORAnthropicStopReason
    from .anthropic_container import AnthropicContainer
    from .anthropic_input_transformation import AnthropicInputTransformation
    from .anthropic_refusal_stop_details import AnthropicRefusalStopDetails
    from .batch_object_results_item_response_body_message_usage import (
        BatchObjectResultsItemResponseBodyMessageUsage,
    )
    from .or_anthropic_content_block import ORAnthropicContentBlock

decode_anthropic_container: Decode = late(globals(), "decode_anthropic_container", "anthropic_container")
decode_anthropic_input_transformation: Decode = late(
    globals(), "decode_anthropic_input_transformation", "anthropic_input_transformation"
)
decode_anthropic_refusal_stop_details: Decode = late(
    globals(), "decode_anthropic_refusal_stop_details", "anthropic_refusal_stop_details"
)
decode_batch_object_results_item_response_body_message_usage: Decode = late(
    globals(),
    "decode_batch_object_results_item_response_body_message_usage",
    "batch_object_results_item_response_body_message_usage",
)
decode_or_anthropic_content_block: Decode = late(
    globals(), "decode_or_anthropic_content_block", "or_anthropic_content_block"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchObjectResultsItemResponseBodyMessage(_Model):
    """Answer to a request of a `/v1/messages` batch, in the format of Anthropic's Messages API."""

    container: AnthropicContainer | None
    """Container that code execution ran in. Null when none did."""
    content: list[ORAnthropicContentBlock]
    """What the model produced, in order: text, thinking, tool calls and results. Send it back whole to
    continue.
    """
    id: str
    """Id of the message."""
    model: str
    """Model that answered."""
    role: Literal["assistant"]
    stop_details: AnthropicRefusalStopDetails | None
    """Details of a refusal. Null for other stop reasons."""
    stop_reason: ORAnthropicStopReason | None
    """Why the model stopped. Null when not told."""
    stop_sequence: str | None
    """The stop sequence that was met. Null when none was."""
    type: Literal["message"]
    usage: BatchObjectResultsItemResponseBodyMessageUsage
    """Token counts of this message."""
    input_transformations: list[AnthropicInputTransformation] | Unset | None = UNSET
    """Changes that were made to the input. Null or absent when none are reported."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectResultsItemResponseBodyMessage)
        value = pop("container", UNSET)
        self.container = decode_anthropic_container(value)
        value = pop("content", UNSET)
        self.content = (
            [decode_or_anthropic_content_block(item) for item in value] if type(value) is list else value
        )
        self.id = pop("id", UNSET)
        self.model = pop("model", UNSET)
        self.role = pop("role", UNSET)
        value = pop("stop_details", UNSET)
        self.stop_details = decode_anthropic_refusal_stop_details(value)
        self.stop_reason = pop("stop_reason", UNSET)
        self.stop_sequence = pop("stop_sequence", UNSET)
        self.type = pop("type", UNSET)
        value = pop("usage", UNSET)
        self.usage = decode_batch_object_results_item_response_body_message_usage(value)
        if rest:
            value = pop("input_transformations", UNSET)
            self.input_transformations = (
                [decode_anthropic_input_transformation(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.input_transformations = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchObjectResultsItemResponseBodyMessage.decode
BatchObjectResultsItemResponseBodyMessage.wire_names = {
    "container": "container",
    "content": "content",
    "id": "id",
    "model": "model",
    "role": "role",
    "stop_details": "stop_details",
    "stop_reason": "stop_reason",
    "stop_sequence": "stop_sequence",
    "type": "type",
    "usage": "usage",
    "input_transformations": "input_transformations",
}
