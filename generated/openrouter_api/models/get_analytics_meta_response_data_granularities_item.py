# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model GetAnalyticsMetaResponseDataGranularitiesItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import GetAnalyticsMetaResponseDataGranularitiesItemName


@_define(slots=True, kw_only=True, eq=False, repr=False)
class GetAnalyticsMetaResponseDataGranularitiesItem(_Model):
    """A size of time bucket."""

    display_label: str
    """Name of the bucket size for people."""
    name: GetAnalyticsMetaResponseDataGranularitiesItemName
    """Name to use as `granularity` of a query."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetAnalyticsMetaResponseDataGranularitiesItem)
        self.display_label = pop("display_label", UNSET)
        self.name = pop("name", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = GetAnalyticsMetaResponseDataGranularitiesItem.decode
GetAnalyticsMetaResponseDataGranularitiesItem.wire_names = {
    "display_label": "display_label",
    "name": "name",
}
