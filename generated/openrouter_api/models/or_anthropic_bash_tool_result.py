# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ORAnthropicBashToolResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .or_anthropic_bash_tool_result_files_item import ORAnthropicBashToolResultFilesItem

decode_or_anthropic_bash_tool_result_files_item: Decode = late(
    globals(), "decode_or_anthropic_bash_tool_result_files_item", "or_anthropic_bash_tool_result_files_item"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ORAnthropicBashToolResult(_Model):
    """What OpenRouter's `bash` server tool returned."""

    content: dict[str, Any]
    """Outcome of the command, as the tool gave it."""
    tool_use_id: str
    """Id of the `server_tool_use` block that ran the command."""
    type: Literal["openrouter_bash_tool_result"]
    container_id: str | Unset = UNSET
    """Id of the container the command ran in."""
    files: list[ORAnthropicBashToolResultFilesItem] | Unset = UNSET
    """Files that the command left in the container."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ORAnthropicBashToolResult)
        self.content = pop("content", UNSET)
        self.tool_use_id = pop("tool_use_id", UNSET)
        self.type = pop("type", UNSET)
        self.container_id = pop("container_id", UNSET)
        if rest:
            value = pop("files", UNSET)
            self.files = (
                [decode_or_anthropic_bash_tool_result_files_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.files = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ORAnthropicBashToolResult.decode
ORAnthropicBashToolResult.wire_names = {
    "content": "content",
    "tool_use_id": "tool_use_id",
    "type": "type",
    "container_id": "container_id",
    "files": "files",
}
