# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model GetAnalyticsMetaResponseDataDimensionsItem."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class GetAnalyticsMetaResponseDataDimensionsItem(_Model):
    """A property of requests to break results down by."""

    display_label: str
    """Name of the dimension for people."""
    name: str
    """Name to use in a query."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetAnalyticsMetaResponseDataDimensionsItem)
        self.display_label = pop("display_label", UNSET)
        self.name = pop("name", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = GetAnalyticsMetaResponseDataDimensionsItem.decode
GetAnalyticsMetaResponseDataDimensionsItem.wire_names = {
    "display_label": "display_label",
    "name": "name",
}
