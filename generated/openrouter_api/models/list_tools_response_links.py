# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ListToolsResponseLinks."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ListToolsResponseLinks(_Model):
    """Links from one page of tools to others."""

    next: str | None
    """Link to the next page. Null on the last page."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListToolsResponseLinks)
        self.next = pop("next", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ListToolsResponseLinks.decode
ListToolsResponseLinks.wire_names = {
    "next": "next",
}
