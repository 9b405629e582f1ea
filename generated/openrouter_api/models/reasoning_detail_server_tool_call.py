# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ReasoningDetailServerToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ReasoningFormat


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ReasoningDetailServerToolCall(_Model):
    """A server tool that ran while the model was thinking."""

    arguments: str
    """What the tool was called with."""
    result: str
    """What the tool gave back."""
    tool_name: str
    """The tool that ran."""
    type: Literal["reasoning.server_tool_call"]
    format: ReasoningFormat | Unset | None = UNSET
    """Which vendor's form the entry has."""
    id: str | Unset | None = UNSET
    """Id of this entry, if the provider assigned one."""
    index: int | Unset = UNSET
    """Place of this entry in the list of details."""
    tool_call_id: str | Unset | None = UNSET
    """Id of the tool call, where there is one."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ReasoningDetailServerToolCall)
        self.arguments = pop("arguments", UNSET)
        self.result = pop("result", UNSET)
        self.tool_name = pop("tool_name", UNSET)
        self.type = pop("type", UNSET)
        self.format = pop("format", UNSET)
        self.id = pop("id", UNSET)
        self.index = pop("index", UNSET)
        self.tool_call_id = pop("tool_call_id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ReasoningDetailServerToolCall.decode
ReasoningDetailServerToolCall.wire_names = {
    "arguments": "arguments",
    "result": "result",
    "tool_name": "tool_name",
    "type": "type",
    "format": "format",
    "id": "id",
    "index": "index",
    "tool_call_id": "tool_call_id",
}
