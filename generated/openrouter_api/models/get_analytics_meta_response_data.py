# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model GetAnalyticsMetaResponseData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .get_analytics_meta_response_data_dimensions_item import GetAnalyticsMetaResponseDataDimensionsItem
    from .get_analytics_meta_response_data_granularities_item import (
        GetAnalyticsMetaResponseDataGranularitiesItem,
    )
    from .get_analytics_meta_response_data_metrics_item import GetAnalyticsMetaResponseDataMetricsItem
    from .get_analytics_meta_response_data_operators_item import GetAnalyticsMetaResponseDataOperatorsItem

decode_get_analytics_meta_response_data_dimensions_item: Decode = late(
    globals(),
    "decode_get_analytics_meta_response_data_dimensions_item",
    "get_analytics_meta_response_data_dimensions_item",
)
decode_get_analytics_meta_response_data_granularities_item: Decode = late(
    globals(),
    "decode_get_analytics_meta_response_data_granularities_item",
    "get_analytics_meta_response_data_granularities_item",
)
decode_get_analytics_meta_response_data_metrics_item: Decode = late(
    globals(),
    "decode_get_analytics_meta_response_data_metrics_item",
    "get_analytics_meta_response_data_metrics_item",
)
decode_get_analytics_meta_response_data_operators_item: Decode = late(
    globals(),
    "decode_get_analytics_meta_response_data_operators_item",
    "get_analytics_meta_response_data_operators_item",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class GetAnalyticsMetaResponseData(_Model):
    """Everything that may be named in an analytics query."""

    dimensions: list[GetAnalyticsMetaResponseDataDimensionsItem]
    """What results can be broken down and filtered by."""
    granularities: list[GetAnalyticsMetaResponseDataGranularitiesItem]
    """Sizes of time bucket."""
    metrics: list[GetAnalyticsMetaResponseDataMetricsItem]
    """Quantities that can be computed."""
    operators: list[GetAnalyticsMetaResponseDataOperatorsItem]
    """Comparisons allowed in filters."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetAnalyticsMetaResponseData)
        value = pop("dimensions", UNSET)
        self.dimensions = (
            [decode_get_analytics_meta_response_data_dimensions_item(item) for item in value]
            if type(value) is list
            else value
        )
        value = pop("granularities", UNSET)
        self.granularities = (
            [decode_get_analytics_meta_response_data_granularities_item(item) for item in value]
            if type(value) is list
            else value
        )
        value = pop("metrics", UNSET)
        self.metrics = (
            [decode_get_analytics_meta_response_data_metrics_item(item) for item in value]
            if type(value) is list
            else value
        )
        value = pop("operators", UNSET)
        self.operators = (
            [decode_get_analytics_meta_response_data_operators_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.additional_properties = rest
        return self


_new = object.__new__
decode = GetAnalyticsMetaResponseData.decode
GetAnalyticsMetaResponseData.wire_names = {
    "dimensions": "dimensions",
    "granularities": "granularities",
    "metrics": "metrics",
    "operators": "operators",
}
