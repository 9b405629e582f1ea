# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ToolSearchServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .tool_search_server_tool_config import ToolSearchServerToolConfig

decode_tool_search_server_tool_config: Decode = late(
    globals(), "decode_tool_search_server_tool_config", "tool_search_server_tool_config"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ToolSearchServerTool(_Model):
    """Server tool that finds tools marked `defer_loading` when they are needed. At least one tool must
    not be deferred. On Responses and Messages only.
    """

    type: Literal["openrouter:tool_search"]
    parameters: ToolSearchServerToolConfig | Unset = UNSET
    """Settings of the tool search. Defaults apply when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ToolSearchServerTool)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("parameters", UNSET)
            self.parameters = decode_tool_search_server_tool_config(value)
        else:
            self.parameters = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ToolSearchServerTool.decode
ToolSearchServerTool.wire_names = {
    "type": "type",
    "parameters": "parameters",
}
