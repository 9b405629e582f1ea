# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatDynamicServerTool."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatDynamicServerTool(_Model):
    """Any other server tool, for types that have no schema of their own here. `tools.list_tools` names
    the tools that exist.
    """

    type: str
    """Type of the server tool, as a rule `openrouter:` and a name."""
    parameters: dict[str, Any] | Unset = UNSET
    """Settings of the tool. Their keys depend on its type."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatDynamicServerTool)
        self.type = pop("type", UNSET)
        self.parameters = pop("parameters", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatDynamicServerTool.decode
ChatDynamicServerTool.wire_names = {
    "type": "type",
    "parameters": "parameters",
}
