# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputFileSearchCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import WebSearchStatus


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputFileSearchCallItem(_Model):
    """A search by the provider's file search tool."""

    id: str
    """Id of the item."""
    queries: list[str]
    """What was searched for."""
    status: WebSearchStatus
    """How far the search has come."""
    type: Literal["file_search_call"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputFileSearchCallItem)
        self.id = pop("id", UNSET)
        self.queries = pop("queries", UNSET)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputFileSearchCallItem.decode
OutputFileSearchCallItem.wire_names = {
    "id": "id",
    "queries": "queries",
    "status": "status",
    "type": "type",
}
