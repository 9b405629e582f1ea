# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicCodeExecutionToolResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .anthropic_code_execution_content import AnthropicCodeExecutionContent

decode_anthropic_code_execution_content: Decode = late(
    globals(), "decode_anthropic_code_execution_content", "anthropic_code_execution_content"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicCodeExecutionToolResult(_Model):
    """Outcome of a code execution."""

    content: AnthropicCodeExecutionContent
    """The result, or the error that prevented one."""
    tool_use_id: str
    """Id of the `server_tool_use` block that ran the code."""
    type: Literal["code_execution_tool_result"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCodeExecutionToolResult)
        value = pop("content", UNSET)
        self.content = decode_anthropic_code_execution_content(value)
        self.tool_use_id = pop("tool_use_id", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicCodeExecutionToolResult.decode
AnthropicCodeExecutionToolResult.wire_names = {
    "content": "content",
    "tool_use_id": "tool_use_id",
    "type": "type",
}
