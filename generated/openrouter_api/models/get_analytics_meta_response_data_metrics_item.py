# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model GetAnalyticsMetaResponseDataMetricsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import GetAnalyticsMetaResponseDataMetricsItemDisplayFormat


@_define(slots=True, kw_only=True, eq=False, repr=False)
class GetAnalyticsMetaResponseDataMetricsItem(_Model):
    """A quantity that analytics can compute."""

    display_format: GetAnalyticsMetaResponseDataMetricsItemDisplayFormat
    """How to present the values to people."""
    display_label: str
    """Name of the metric for people."""
    is_rate: bool
    """Whether the values are rates, which cannot be added up across rows, rather than totals."""
    name: str
    """Name to use among `metrics` of a query."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetAnalyticsMetaResponseDataMetricsItem)
        self.display_format = pop("display_format", UNSET)
        self.display_label = pop("display_label", UNSET)
        self.is_rate = pop("is_rate", UNSET)
        self.name = pop("name", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = GetAnalyticsMetaResponseDataMetricsItem.decode
GetAnalyticsMetaResponseDataMetricsItem.wire_names = {
    "display_format": "display_format",
    "display_label": "display_label",
    "is_rate": "is_rate",
    "name": "name",
}
