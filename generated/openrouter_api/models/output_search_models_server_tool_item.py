# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputSearchModelsServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import FailableToolCallStatus


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputSearchModelsServerToolItem(_Model):
    """A search of the model catalog by the experimental search tool."""

    status: FailableToolCallStatus
    """How far the search has come."""
    type: Literal["openrouter:experimental__search_models"]
    arguments: str | Unset = UNSET
    """Arguments of the call as JSON text."""
    error: str | Unset = UNSET
    """What went wrong, if the search failed."""
    id: str | Unset = UNSET
    """Id of the item."""
    query: str | Unset = UNSET
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
        self = _new(OutputSearchModelsServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.arguments = pop("arguments", UNSET)
        self.error = pop("error", UNSET)
        self.id = pop("id", UNSET)
        self.query = pop("query", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputSearchModelsServerToolItem.decode
OutputSearchModelsServerToolItem.wire_names = {
    "status": "status",
    "type": "type",
    "arguments": "arguments",
    "error": "error",
    "id": "id",
    "query": "query",
}
