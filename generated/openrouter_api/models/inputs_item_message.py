# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model InputsItemMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import InputsItemMessagePhase, InputsItemMessageStatus
    from .inputs_item_message_content_item import InputsItemMessageContentItem

decode_inputs_item_message_content_item: Decode = late(
    globals(), "decode_inputs_item_message_content_item", "inputs_item_message_content_item"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class InputsItemMessage(_Model):
    """An earlier answer of the model, replayed as an output item."""

    content: list[InputsItemMessageContentItem] | str | None
    """The answer as a string or as a list of text and refusal parts."""
    id: str
    """Id of the message. Replayed answers must have one."""
    role: Literal["assistant"]
    type: Literal["message"]
    """Default of the API: `"message"`."""
    phase: InputsItemMessagePhase | Unset | None = UNSET
    """Whether this was interim commentary or the final answer."""
    status: InputsItemMessageStatus | Unset = UNSET
    """How far the answer had come. Replayed answers are expected to have it."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(InputsItemMessage)
        value = pop("content", UNSET)
        self.content = (
            [decode_inputs_item_message_content_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.id = pop("id", UNSET)
        self.role = pop("role", UNSET)
        self.type = pop("type", UNSET)
        self.phase = pop("phase", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = InputsItemMessage.decode
InputsItemMessage.wire_names = {
    "content": "content",
    "id": "id",
    "role": "role",
    "type": "type",
    "phase": "phase",
    "status": "status",
}
