# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ShellCallOutputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ToolCallStatus
    from .shell_call_output_content import ShellCallOutputContent
    from .shell_call_output_item_files_item import ShellCallOutputItemFilesItem

decode_shell_call_output_content: Decode = late(
    globals(), "decode_shell_call_output_content", "shell_call_output_content"
)
decode_shell_call_output_item_files_item: Decode = late(
    globals(), "decode_shell_call_output_item_files_item", "shell_call_output_item_files_item"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ShellCallOutputItem(_Model):
    """What shell commands printed, for the model to read."""

    call_id: str
    """The `call_id` of the `shell_call` being answered."""
    output: list[ShellCallOutputContent]
    """What each command printed and how it ended."""
    type: Literal["shell_call_output"]
    container_id: str | Unset = UNSET
    """Id of the container the commands ran in."""
    error: str | Unset = UNSET
    """What went wrong, if the call failed."""
    files: list[ShellCallOutputItemFilesItem] | Unset = UNSET
    """References to files in the container, as they came with the answer."""
    id: str | Unset | None = UNSET
    """Id of the item."""
    max_output_length: int | Unset | None = UNSET
    """Most output that was to be kept, as the call said."""
    status: ToolCallStatus | Unset | None = UNSET
    """How far the call has come."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ShellCallOutputItem)
        self.call_id = pop("call_id", UNSET)
        value = pop("output", UNSET)
        self.output = (
            [decode_shell_call_output_content(item) for item in value] if type(value) is list else value
        )
        self.type = pop("type", UNSET)
        self.container_id = pop("container_id", UNSET)
        self.error = pop("error", UNSET)
        self.id = pop("id", UNSET)
        self.max_output_length = pop("max_output_length", UNSET)
        self.status = pop("status", UNSET)
        if rest:
            value = pop("files", UNSET)
            self.files = (
                [decode_shell_call_output_item_files_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.files = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ShellCallOutputItem.decode
ShellCallOutputItem.wire_names = {
    "call_id": "call_id",
    "output": "output",
    "type": "type",
    "container_id": "container_id",
    "error": "error",
    "files": "files",
    "id": "id",
    "max_output_length": "max_output_length",
    "status": "status",
}
