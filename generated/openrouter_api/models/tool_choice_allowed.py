# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ToolChoiceAllowed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ToolChoiceAllowedMode


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ToolChoiceAllowed(_Model):
    """Restricts the model to some of the request's tools."""

    mode: ToolChoiceAllowedMode
    """Whether the model may, or must, call one of them."""
    tools: list[dict[str, Any]]
    """The tools to restrict it to, each named by its type and, for functions, its name."""
    type: Literal["allowed_tools"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ToolChoiceAllowed)
        self.mode = pop("mode", UNSET)
        self.tools = pop("tools", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ToolChoiceAllowed.decode
ToolChoiceAllowed.wire_names = {
    "mode": "mode",
    "tools": "tools",
    "type": "type",
}
