# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputFilesServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ToolCallStatus


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputFilesServerToolItem(_Model):
    """An operation of the files tool, and what came of it."""

    status: ToolCallStatus
    """How far the operation has come."""
    type: Literal["openrouter:files"]
    arguments: str | Unset | None = UNSET
    """Arguments of the call as JSON text."""
    call_id: str | Unset | None = UNSET
    """Pairs the call with its result."""
    error: str | Unset = UNSET
    """What went wrong, if the operation failed."""
    file_id: str | Unset = UNSET
    """Id of the file concerned."""
    filename: str | Unset = UNSET
    """Name of the file concerned."""
    id: str | Unset = UNSET
    """Id of the item."""
    operation: str | Unset = UNSET
    """What was done."""
    result: str | Unset = UNSET
    """What the operation returned."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputFilesServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.arguments = pop("arguments", UNSET)
        self.call_id = pop("call_id", UNSET)
        self.error = pop("error", UNSET)
        self.file_id = pop("file_id", UNSET)
        self.filename = pop("filename", UNSET)
        self.id = pop("id", UNSET)
        self.operation = pop("operation", UNSET)
        self.result = pop("result", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputFilesServerToolItem.decode
OutputFilesServerToolItem.wire_names = {
    "status": "status",
    "type": "type",
    "arguments": "arguments",
    "call_id": "call_id",
    "error": "error",
    "file_id": "file_id",
    "filename": "filename",
    "id": "id",
    "operation": "operation",
    "result": "result",
}
