# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model GetAnalyticsMetaResponseDataOperatorsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import (
        GetAnalyticsMetaResponseDataOperatorsItemName,
        GetAnalyticsMetaResponseDataOperatorsItemValueType,
    )


@_define(slots=True, kw_only=True, eq=False, repr=False)
class GetAnalyticsMetaResponseDataOperatorsItem(_Model):
    """A comparison that filters can make."""

    name: GetAnalyticsMetaResponseDataOperatorsItemName
    """Name to use as `operator` of a filter."""
    value_type: GetAnalyticsMetaResponseDataOperatorsItemValueType
    """Whether the filter value must be a single one or a list."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetAnalyticsMetaResponseDataOperatorsItem)
        self.name = pop("name", UNSET)
        self.value_type = pop("value_type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = GetAnalyticsMetaResponseDataOperatorsItem.decode
GetAnalyticsMetaResponseDataOperatorsItem.wire_names = {
    "name": "name",
    "value_type": "value_type",
}
