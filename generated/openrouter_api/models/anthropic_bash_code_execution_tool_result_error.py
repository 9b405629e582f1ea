# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicBashCodeExecutionToolResultError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import AnthropicBashCodeExecutionToolResultErrorErrorCode


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicBashCodeExecutionToolResultError(_Model):
    """Failure of the tool itself, as opposed to a command with a nonzero exit status."""

    error_code: AnthropicBashCodeExecutionToolResultErrorErrorCode
    """Why there is no result."""
    type: Literal["bash_code_execution_tool_result_error"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicBashCodeExecutionToolResultError)
        self.error_code = pop("error_code", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicBashCodeExecutionToolResultError.decode
AnthropicBashCodeExecutionToolResultError.wire_names = {
    "error_code": "error_code",
    "type": "type",
}
