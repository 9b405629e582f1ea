# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model DeferredBm25Search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class DeferredBm25Search(_Model):
    """Finds deferred tools by how well their words match the query (BM25 ranking)."""

    type: Literal["bm25"]
    max_results: int | Unset = UNSET
    """Most tools that one search yields."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DeferredBm25Search)
        self.type = pop("type", UNSET)
        self.max_results = pop("max_results", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = DeferredBm25Search.decode
DeferredBm25Search.wire_names = {
    "type": "type",
    "max_results": "max_results",
}
