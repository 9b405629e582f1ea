# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model FilesServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import FilesServerToolConfig


@_define(slots=True, kw_only=True, eq=False, repr=False)
class FilesServerTool(_Model):
    """Server tool with which the model works with files."""

    type: Literal["openrouter:files"]
    parameters: FilesServerToolConfig | Unset = UNSET
    """Settings of the files tool; none are known."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FilesServerTool)
        self.type = pop("type", UNSET)
        self.parameters = pop("parameters", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = FilesServerTool.decode
FilesServerTool.wire_names = {
    "type": "type",
    "parameters": "parameters",
}
