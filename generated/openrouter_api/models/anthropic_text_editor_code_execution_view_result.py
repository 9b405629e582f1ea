# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicTextEditorCodeExecutionViewResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import AnthropicTextEditorCodeExecutionViewResultFileType


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicTextEditorCodeExecutionViewResult(_Model):
    """Content of a file, whole or in part."""

    content: str
    """The text shown."""
    file_type: AnthropicTextEditorCodeExecutionViewResultFileType
    """Kind of file."""
    num_lines: int | None
    """Number of lines shown. Null when not given."""
    start_line: int | None
    """Number of the first line shown. Null when not given."""
    total_lines: int | None
    """Number of lines in the whole file. Null when not given."""
    type: Literal["text_editor_code_execution_view_result"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicTextEditorCodeExecutionViewResult)
        self.content = pop("content", UNSET)
        self.file_type = pop("file_type", UNSET)
        self.num_lines = pop("num_lines", UNSET)
        self.start_line = pop("start_line", UNSET)
        self.total_lines = pop("total_lines", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicTextEditorCodeExecutionViewResult.decode
AnthropicTextEditorCodeExecutionViewResult.wire_names = {
    "content": "content",
    "file_type": "file_type",
    "num_lines": "num_lines",
    "start_line": "start_line",
    "total_lines": "total_lines",
    "type": "type",
}
