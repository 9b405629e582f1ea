# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model SubagentServerToolOpenRouter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .subagent_server_tool_config import SubagentServerToolConfig

decode_subagent_server_tool_config: Decode = late(
    globals(), "decode_subagent_server_tool_config", "subagent_server_tool_config"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class SubagentServerToolOpenRouter(_Model):
    """Server tool with which the model hands a task to another model. Beta."""

    type: Literal["openrouter:subagent"]
    parameters: SubagentServerToolConfig | Unset = UNSET
    """Settings of the sub-agent. Defaults apply when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SubagentServerToolOpenRouter)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("parameters", UNSET)
            self.parameters = decode_subagent_server_tool_config(value)
        else:
            self.parameters = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = SubagentServerToolOpenRouter.decode
SubagentServerToolOpenRouter.wire_names = {
    "type": "type",
    "parameters": "parameters",
}
