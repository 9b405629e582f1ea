# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model SubagentNestedTool."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class SubagentNestedTool(_Model):
    """A server tool for a sub-agent."""

    type: str
    """Which server tool the sub-agent may use."""
    parameters: dict[str, Any] | Unset = UNSET
    """Settings of the nested tool, as its own type defines them."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SubagentNestedTool)
        self.type = pop("type", UNSET)
        self.parameters = pop("parameters", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = SubagentNestedTool.decode
SubagentNestedTool.wire_names = {
    "type": "type",
    "parameters": "parameters",
}
