# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputTextEditorServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import OutputTextEditorServerToolItemCommand, ToolCallStatus


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputTextEditorServerToolItem(_Model):
    """An operation of the text editor tool."""

    status: ToolCallStatus
    """How far the operation has come."""
    type: Literal["openrouter:text_editor"]
    command: OutputTextEditorServerToolItemCommand | Unset = UNSET
    """What was done."""
    file_path: str | Unset = UNSET
    """Path of the file concerned."""
    id: str | Unset = UNSET
    """Id of the item."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputTextEditorServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.command = pop("command", UNSET)
        self.file_path = pop("filePath", UNSET)
        self.id = pop("id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputTextEditorServerToolItem.decode
OutputTextEditorServerToolItem.wire_names = {
    "status": "status",
    "type": "type",
    "command": "command",
    "file_path": "filePath",
    "id": "id",
}
