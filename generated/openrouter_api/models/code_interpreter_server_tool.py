# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CodeInterpreterServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .code_interpreter_server_tool_container_auto import CodeInterpreterServerToolContainerAuto

decode_code_interpreter_server_tool_container_auto: Decode = late(
    globals(),
    "decode_code_interpreter_server_tool_container_auto",
    "code_interpreter_server_tool_container_auto",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CodeInterpreterServerTool(_Model):
    """The provider's code interpreter, which runs code the model writes in a container."""

    container: str | CodeInterpreterServerToolContainerAuto
    """Id of an existing container, or an `auto` object to have one made."""
    type: Literal["code_interpreter"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CodeInterpreterServerTool)
        value = pop("container", UNSET)
        self.container = decode_code_interpreter_server_tool_container_auto(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CodeInterpreterServerTool.decode
CodeInterpreterServerTool.wire_names = {
    "container": "container",
    "type": "type",
}
