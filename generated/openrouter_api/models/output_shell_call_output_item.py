# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputShellCallOutputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ShellCallStatus
    from .output_shell_call_output_item_files_item import OutputShellCallOutputItemFilesItem
    from .shell_call_output_content import ShellCallOutputContent

decode_output_shell_call_output_item_files_item: Decode = late(
    globals(), "decode_output_shell_call_output_item_files_item", "output_shell_call_output_item_files_item"
)
decode_shell_call_output_content: Decode = late(
    globals(), "decode_shell_call_output_content", "shell_call_output_content"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputShellCallOutputItem(_Model):
    """What shell commands printed, and how they ended."""

    call_id: str
    """The `call_id` of the shell call that is answered."""
    id: str
    """Id of the item."""
    output: list[ShellCallOutputContent]
    """Results of the commands."""
    status: ShellCallStatus
    """How complete the output is."""
    type: Literal["shell_call_output"]
    container_id: str | Unset = UNSET
    """Id of the container the commands ran in."""
    error: str | Unset = UNSET
    """What went wrong, if the call failed."""
    files: list[OutputShellCallOutputItemFilesItem] | Unset = UNSET
    """References to files in the container; `containers` operations fetch them."""
    max_output_length: int | Unset | None = UNSET
    """Characters at which the output was cut off; null or absent for no such bound."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputShellCallOutputItem)
        self.call_id = pop("call_id", UNSET)
        self.id = pop("id", UNSET)
        value = pop("output", UNSET)
        self.output = (
            [decode_shell_call_output_content(item) for item in value] if type(value) is list else value
        )
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.container_id = pop("container_id", UNSET)
        self.error = pop("error", UNSET)
        self.max_output_length = pop("max_output_length", UNSET)
        if rest:
            value = pop("files", UNSET)
            self.files = (
                [decode_output_shell_call_output_item_files_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.files = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputShellCallOutputItem.decode
OutputShellCallOutputItem.wire_names = {
    "call_id": "call_id",
    "id": "id",
    "output": "output",
    "status": "status",
    "type": "type",
    "container_id": "container_id",
    "error": "error",
    "files": "files",
    "max_output_length": "max_output_length",
}
