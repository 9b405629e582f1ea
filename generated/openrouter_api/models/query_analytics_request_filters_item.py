# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model QueryAnalyticsRequestFiltersItem."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class QueryAnalyticsRequestFiltersItem(_Model):
    """One condition that requests must meet."""

    field: str
    """Name of the dimension to test."""
    operator: str
    """Name of the comparison, such as `eq`."""
    value: str | float | list[str | float]
    """Value to compare with, a list for operators such as `in`."""
    include_unset: bool | Unset = UNSET
    """Whether requests without any value in this field pass too."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(QueryAnalyticsRequestFiltersItem)
        self.field = pop("field", UNSET)
        self.operator = pop("operator", UNSET)
        self.value = pop("value", UNSET)
        self.include_unset = pop("include_unset", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = QueryAnalyticsRequestFiltersItem.decode
QueryAnalyticsRequestFiltersItem.wire_names = {
    "field": "field",
    "operator": "operator",
    "value": "value",
    "include_unset": "include_unset",
}
