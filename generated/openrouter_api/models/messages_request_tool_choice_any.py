# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesRequestToolChoiceAny."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesRequestToolChoiceAny(_Model):
    """The model must call a tool, whichever it likes."""

    type: Literal["any"]
    disable_parallel_tool_use: bool | Unset = UNSET
    """Whether to allow only a single tool call in the answer."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestToolChoiceAny)
        self.type = pop("type", UNSET)
        self.disable_parallel_tool_use = pop("disable_parallel_tool_use", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesRequestToolChoiceAny.decode
MessagesRequestToolChoiceAny.wire_names = {
    "type": "type",
    "disable_parallel_tool_use": "disable_parallel_tool_use",
}
