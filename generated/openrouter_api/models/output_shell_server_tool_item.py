# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputShellServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import FailableToolCallStatus
    from .output_shell_server_tool_item_action import OutputShellServerToolItemAction
    from .output_shell_server_tool_item_files_item import OutputShellServerToolItemFilesItem
    from .shell_call_output_content import ShellCallOutputContent

decode_output_shell_server_tool_item_action: Decode = late(
    globals(), "decode_output_shell_server_tool_item_action", "output_shell_server_tool_item_action"
)
decode_output_shell_server_tool_item_files_item: Decode = late(
    globals(), "decode_output_shell_server_tool_item_files_item", "output_shell_server_tool_item_files_item"
)
decode_shell_call_output_content: Decode = late(
    globals(), "decode_shell_call_output_content", "shell_call_output_content"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputShellServerToolItem(_Model):
    """Commands run through OpenRouter's shell tool, and what came of them."""

    status: FailableToolCallStatus
    """How far the call has come."""
    type: Literal["openrouter:shell"]
    action: OutputShellServerToolItemAction | Unset = UNSET
    """The commands, and their limits."""
    arguments: str | Unset | None = UNSET
    """Arguments of the call as JSON text."""
    call_id: str | Unset | None = UNSET
    """Pairs the call with its result."""
    container_id: str | Unset = UNSET
    """Id of the container the commands ran in."""
    error: str | Unset = UNSET
    """What went wrong, if the call failed."""
    files: list[OutputShellServerToolItemFilesItem] | Unset = UNSET
    """References to files in the container; `containers` operations fetch them."""
    id: str | Unset = UNSET
    """Id of the item."""
    output: list[ShellCallOutputContent] | Unset = UNSET
    """What the commands printed and how they ended."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputShellServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.arguments = pop("arguments", UNSET)
        self.call_id = pop("call_id", UNSET)
        self.container_id = pop("container_id", UNSET)
        self.error = pop("error", UNSET)
        self.id = pop("id", UNSET)
        if rest:
            value = pop("action", UNSET)
            self.action = decode_output_shell_server_tool_item_action(value)
            value = pop("files", UNSET)
            self.files = (
                [decode_output_shell_server_tool_item_files_item(item) for item in value]
                if type(value) is list
                else value
            )
            value = pop("output", UNSET)
            self.output = (
                [decode_shell_call_output_content(item) for item in value] if type(value) is list else value
            )
        else:
            self.action = UNSET
            self.files = UNSET
            self.output = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputShellServerToolItem.decode
OutputShellServerToolItem.wire_names = {
    "status": "status",
    "type": "type",
    "action": "action",
    "arguments": "arguments",
    "call_id": "call_id",
    "container_id": "container_id",
    "error": "error",
    "files": "files",
    "id": "id",
    "output": "output",
}
