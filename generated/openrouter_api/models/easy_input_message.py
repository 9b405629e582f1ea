# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model EasyInputMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import EasyInputMessagePhase, EasyInputMessageRole
    from .easy_input_message_content_item import EasyInputMessageContentItem

decode_easy_input_message_content_item: Decode = late(
    globals(), "decode_easy_input_message_content_item", "easy_input_message_content_item"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class EasyInputMessage(_Model):
    """A message in its shortest form: a role and its content."""

    role: EasyInputMessageRole
    """Who speaks."""
    content: list[EasyInputMessageContentItem] | str | Unset | None = UNSET
    """The message as a string or as a list of parts."""
    phase: EasyInputMessagePhase | Unset | None = UNSET
    """For assistant messages, whether this was interim commentary or the final answer."""
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
        self = _new(EasyInputMessage)
        self.role = pop("role", UNSET)
        self.phase = pop("phase", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("content", UNSET)
            self.content = (
                [decode_easy_input_message_content_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.content = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = EasyInputMessage.decode
EasyInputMessage.wire_names = {
    "role": "role",
    "content": "content",
    "phase": "phase",
    "type": "type",
}
