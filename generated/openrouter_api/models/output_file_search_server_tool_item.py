# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputFileSearchServerToolItem."""

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
class OutputFileSearchServerToolItem(_Model):
    """A search by OpenRouter's file search tool."""

    status: ToolCallStatus
    """How far the search has come."""
    type: Literal["openrouter:file_search"]
    id: str | Unset = UNSET
    """Id of the item."""
    queries: list[str] | Unset = UNSET
    """What was searched for."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputFileSearchServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.id = pop("id", UNSET)
        self.queries = pop("queries", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputFileSearchServerToolItem.decode
OutputFileSearchServerToolItem.wire_names = {
    "status": "status",
    "type": "type",
    "id": "id",
    "queries": "queries",
}
