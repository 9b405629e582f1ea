# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OpenAIResponseCustomToolCallOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .open_ai_response_custom_tool_call_output_output_item import (
        OpenAIResponseCustomToolCallOutputOutputItem,
    )

decode_open_ai_response_custom_tool_call_output_output_item: Decode = late(
    globals(),
    "decode_open_ai_response_custom_tool_call_output_output_item",
    "open_ai_response_custom_tool_call_output_output_item",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OpenAIResponseCustomToolCallOutput(_Model):
    """What a custom tool returned."""

    call_id: str
    """The `call_id` of the call that is answered."""
    output: str | list[OpenAIResponseCustomToolCallOutputOutputItem]
    """The result: plain text, or parts that may also be images and files."""
    type: Literal["custom_tool_call_output"]
    id: str | Unset = UNSET
    """Id of the item, where it has one."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponseCustomToolCallOutput)
        self.call_id = pop("call_id", UNSET)
        value = pop("output", UNSET)
        self.output = (
            [decode_open_ai_response_custom_tool_call_output_output_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.type = pop("type", UNSET)
        self.id = pop("id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OpenAIResponseCustomToolCallOutput.decode
OpenAIResponseCustomToolCallOutput.wire_names = {
    "call_id": "call_id",
    "output": "output",
    "type": "type",
    "id": "id",
}
