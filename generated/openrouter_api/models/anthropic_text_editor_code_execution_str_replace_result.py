# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicTextEditorCodeExecutionStrReplaceResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicTextEditorCodeExecutionStrReplaceResult(_Model):
    """A passage of a file was replaced. The fields describe the change as a diff does."""

    lines: list[str] | None
    """Lines of the diff. Null when not given."""
    new_lines: int | None
    """Number of lines the passage has after the change. Null when not given."""
    new_start: int | None
    """Number of the first line of the passage after the change. Null when not given."""
    old_lines: int | None
    """Number of lines the passage had before the change. Null when not given."""
    old_start: int | None
    """Number of the first line of the passage before the change. Null when not given."""
    type: Literal["text_editor_code_execution_str_replace_result"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicTextEditorCodeExecutionStrReplaceResult)
        self.lines = pop("lines", UNSET)
        self.new_lines = pop("new_lines", UNSET)
        self.new_start = pop("new_start", UNSET)
        self.old_lines = pop("old_lines", UNSET)
        self.old_start = pop("old_start", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicTextEditorCodeExecutionStrReplaceResult.decode
AnthropicTextEditorCodeExecutionStrReplaceResult.wire_names = {
    "lines": "lines",
    "new_lines": "new_lines",
    "new_start": "new_start",
    "old_lines": "old_lines",
    "old_start": "old_start",
    "type": "type",
}
