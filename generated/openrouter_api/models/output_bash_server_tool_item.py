# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputBashServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import FailableToolCallStatus
    from .output_bash_server_tool_item_files_item import OutputBashServerToolItemFilesItem

decode_output_bash_server_tool_item_files_item: Decode = late(
    globals(), "decode_output_bash_server_tool_item_files_item", "output_bash_server_tool_item_files_item"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputBashServerToolItem(_Model):
    """A command run by the bash tool, and what came of it."""

    status: FailableToolCallStatus
    """How far the call has come."""
    type: Literal["openrouter:bash"]
    arguments: str | Unset | None = UNSET
    """Arguments of the call as JSON text."""
    call_id: str | Unset | None = UNSET
    """Pairs the call with its result."""
    command: str | Unset = UNSET
    """The command run."""
    container_id: str | Unset = UNSET
    """Id of the container the command ran in."""
    error: str | Unset = UNSET
    """What went wrong, if the call failed."""
    exit_code: int | Unset = UNSET
    """Exit code of the command; 0 means success."""
    files: list[OutputBashServerToolItemFilesItem] | Unset = UNSET
    """References to files in the container; `containers` operations fetch them."""
    id: str | Unset = UNSET
    """Id of the item."""
    stderr: str | Unset = UNSET
    """What the command wrote to standard error."""
    stdout: str | Unset = UNSET
    """What the command wrote to standard output."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputBashServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.arguments = pop("arguments", UNSET)
        self.call_id = pop("call_id", UNSET)
        self.command = pop("command", UNSET)
        self.container_id = pop("container_id", UNSET)
        self.error = pop("error", UNSET)
        self.exit_code = pop("exitCode", UNSET)
        self.id = pop("id", UNSET)
        self.stderr = pop("stderr", UNSET)
        self.stdout = pop("stdout", UNSET)
        if rest:
            value = pop("files", UNSET)
            self.files = (
                [decode_output_bash_server_tool_item_files_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.files = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputBashServerToolItem.decode
OutputBashServerToolItem.wire_names = {
    "status": "status",
    "type": "type",
    "arguments": "arguments",
    "call_id": "call_id",
    "command": "command",
    "container_id": "container_id",
    "error": "error",
    "exit_code": "exitCode",
    "files": "files",
    "id": "id",
    "stderr": "stderr",
    "stdout": "stdout",
}
