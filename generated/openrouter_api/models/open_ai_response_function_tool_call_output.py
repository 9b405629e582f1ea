# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OpenAIResponseFunctionToolCallOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ToolCallStatus
    from .open_ai_response_function_tool_call_output_output_item import (
        OpenAIResponseFunctionToolCallOutputOutputItem,
    )

decode_open_ai_response_function_tool_call_output_output_item: Decode = late(
    globals(),
    "decode_open_ai_response_function_tool_call_output_output_item",
    "open_ai_response_function_tool_call_output_output_item",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OpenAIResponseFunctionToolCallOutput(_Model):
    """What your code returned for a function call."""

    call_id: str
    """The `call_id` of the call that is answered."""
    output: str | list[OpenAIResponseFunctionToolCallOutputOutputItem]
    """The result: plain text (often JSON), or parts that may also be images and files."""
    type: Literal["function_call_output"]
    id: str | Unset | None = UNSET
    """Id of the item; null or absent when it was sent without one."""
    status: ToolCallStatus | Unset | None = UNSET
    """How complete the result is; null when not told."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponseFunctionToolCallOutput)
        self.call_id = pop("call_id", UNSET)
        value = pop("output", UNSET)
        self.output = (
            [decode_open_ai_response_function_tool_call_output_output_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.type = pop("type", UNSET)
        self.id = pop("id", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OpenAIResponseFunctionToolCallOutput.decode
OpenAIResponseFunctionToolCallOutput.wire_names = {
    "call_id": "call_id",
    "output": "output",
    "type": "type",
    "id": "id",
    "status": "status",
}
