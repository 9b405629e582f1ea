# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicCodeExecution20250825Caller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicCodeExecution20250825Caller(_Model):
    """A call made by code running in the 2025-08-25 code execution tool."""

    tool_id: str
    """Id of the code execution call whose code made this call."""
    type: Literal["code_execution_20250825"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCodeExecution20250825Caller)
        self.tool_id = pop("tool_id", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicCodeExecution20250825Caller.decode
AnthropicCodeExecution20250825Caller.wire_names = {
    "tool_id": "tool_id",
    "type": "type",
}
