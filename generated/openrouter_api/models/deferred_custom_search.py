# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model DeferredCustomSearch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class DeferredCustomSearch(_Model):
    """Finds deferred tools with a search tool of your own."""

    result_key: str
    """Key in the search tool's result under which the found tools are listed."""
    tool_id: str
    """Which tool does the searching."""
    type: Literal["custom"]
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
        self = _new(DeferredCustomSearch)
        self.result_key = pop("result_key", UNSET)
        self.tool_id = pop("tool_id", UNSET)
        self.type = pop("type", UNSET)
        self.max_results = pop("max_results", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = DeferredCustomSearch.decode
DeferredCustomSearch.wire_names = {
    "result_key": "result_key",
    "tool_id": "tool_id",
    "type": "type",
    "max_results": "max_results",
}
