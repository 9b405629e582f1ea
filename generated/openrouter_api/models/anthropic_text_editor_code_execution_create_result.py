# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicTextEditorCodeExecutionCreateResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicTextEditorCodeExecutionCreateResult(_Model):
    """A file was written in the container."""

    is_file_update: bool
    """Whether the file existed before and was overwritten."""
    type: Literal["text_editor_code_execution_create_result"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicTextEditorCodeExecutionCreateResult)
        self.is_file_update = pop("is_file_update", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicTextEditorCodeExecutionCreateResult.decode
AnthropicTextEditorCodeExecutionCreateResult.wire_names = {
    "is_file_update": "is_file_update",
    "type": "type",
}
