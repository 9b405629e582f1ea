# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CodeInterpreterServerToolContainerAuto."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import CodeInterpreterServerToolContainerAutoMemoryLimit


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CodeInterpreterServerToolContainerAuto(_Model):
    """Asks for a container to be made for the code interpreter."""

    type: Literal["auto"]
    file_ids: list[str] | Unset = UNSET
    """Ids of uploaded files to put into the container."""
    memory_limit: CodeInterpreterServerToolContainerAutoMemoryLimit | Unset | None = UNSET
    """Memory of the container."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CodeInterpreterServerToolContainerAuto)
        self.type = pop("type", UNSET)
        self.file_ids = pop("file_ids", UNSET)
        self.memory_limit = pop("memory_limit", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CodeInterpreterServerToolContainerAuto.decode
CodeInterpreterServerToolContainerAuto.wire_names = {
    "type": "type",
    "file_ids": "file_ids",
    "memory_limit": "memory_limit",
}
