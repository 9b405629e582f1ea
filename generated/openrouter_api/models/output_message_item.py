# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputMessageItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import OutputMessageItemPhase, OutputMessageItemStatus
    from .output_message_item_content_item import OutputMessageItemContentItem

decode_output_message_item_content_item: Decode = late(
    globals(), "decode_output_message_item_content_item", "output_message_item_content_item"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputMessageItem(_Model):
    """A message that the model wrote. To replay it in a later request, keep `id` and `status`."""

    content: list[OutputMessageItemContentItem]
    """Parts of the message: text, with its citations, or a refusal."""
    id: str
    """Id of the message."""
    role: Literal["assistant"]
    type: Literal["message"]
    phase: OutputMessageItemPhase | Unset | None = UNSET
    """Whether the message is interim commentary or the final answer; null when not marked."""
    status: OutputMessageItemStatus | Unset = UNSET
    """How complete the message is."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputMessageItem)
        value = pop("content", UNSET)
        self.content = (
            [decode_output_message_item_content_item(item) for item in value]
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
decode = OutputMessageItem.decode
OutputMessageItem.wire_names = {
    "content": "content",
    "id": "id",
    "role": "role",
    "type": "type",
    "phase": "phase",
    "status": "status",
}
