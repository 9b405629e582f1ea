# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BaseInputsItemMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import BaseInputsItemMessagePhase, BaseInputsItemMessageRole
    from .base_inputs_item_message_content_item import BaseInputsItemMessageContentItem

decode_base_inputs_item_message_content_item: Decode = late(
    globals(), "decode_base_inputs_item_message_content_item", "base_inputs_item_message_content_item"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BaseInputsItemMessage(_Model):
    """An input message as it was sent, without an id."""

    content: list[BaseInputsItemMessageContentItem] | str
    """What the message says: plain text, or parts that may also be images, files or audio."""
    role: BaseInputsItemMessageRole
    """Who speaks in the message."""
    phase: BaseInputsItemMessagePhase | Unset | None = UNSET
    """For an assistant message, whether it was interim commentary or the final answer; null when not
    marked.
    """
    type: Literal["message"] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BaseInputsItemMessage)
        value = pop("content", UNSET)
        self.content = (
            [decode_base_inputs_item_message_content_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.role = pop("role", UNSET)
        self.phase = pop("phase", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BaseInputsItemMessage.decode
BaseInputsItemMessage.wire_names = {
    "content": "content",
    "role": "role",
    "phase": "phase",
    "type": "type",
}
