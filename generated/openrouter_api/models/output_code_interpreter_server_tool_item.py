# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputCodeInterpreterServerToolItem."""

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
class OutputCodeInterpreterServerToolItem(_Model):
    """A run of OpenRouter's code interpreter, and what came of it."""

    status: ToolCallStatus
    """How far the run has come."""
    type: Literal["openrouter:code_interpreter"]
    code: str | Unset = UNSET
    """The code run."""
    exit_code: int | Unset = UNSET
    """Exit code of the run; 0 means success."""
    id: str | Unset = UNSET
    """Id of the item."""
    language: str | Unset = UNSET
    """Programming language of the code."""
    stderr: str | Unset = UNSET
    """What the code wrote to standard error."""
    stdout: str | Unset = UNSET
    """What the code wrote to standard output."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputCodeInterpreterServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.code = pop("code", UNSET)
        self.exit_code = pop("exitCode", UNSET)
        self.id = pop("id", UNSET)
        self.language = pop("language", UNSET)
        self.stderr = pop("stderr", UNSET)
        self.stdout = pop("stdout", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputCodeInterpreterServerToolItem.decode
OutputCodeInterpreterServerToolItem.wire_names = {
    "status": "status",
    "type": "type",
    "code": "code",
    "exit_code": "exitCode",
    "id": "id",
    "language": "language",
    "stderr": "stderr",
    "stdout": "stdout",
}
