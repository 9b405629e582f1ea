# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model QueryAnalyticsRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .query_analytics_request_classifier_dimensions import QueryAnalyticsRequestClassifierDimensions
    from .query_analytics_request_classifier_filters import QueryAnalyticsRequestClassifierFilters
    from .query_analytics_request_filters_item import QueryAnalyticsRequestFiltersItem
    from .query_analytics_request_order_by import QueryAnalyticsRequestOrderBy
    from .query_analytics_request_time_range import QueryAnalyticsRequestTimeRange

decode_query_analytics_request_classifier_dimensions: Decode = late(
    globals(),
    "decode_query_analytics_request_classifier_dimensions",
    "query_analytics_request_classifier_dimensions",
)
decode_query_analytics_request_classifier_filters: Decode = late(
    globals(),
    "decode_query_analytics_request_classifier_filters",
    "query_analytics_request_classifier_filters",
)
decode_query_analytics_request_filters_item: Decode = late(
    globals(), "decode_query_analytics_request_filters_item", "query_analytics_request_filters_item"
)
decode_query_analytics_request_order_by: Decode = late(
    globals(), "decode_query_analytics_request_order_by", "query_analytics_request_order_by"
)
decode_query_analytics_request_time_range: Decode = late(
    globals(), "decode_query_analytics_request_time_range", "query_analytics_request_time_range"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class QueryAnalyticsRequest(_Model):
    """What to compute, over which requests, and how to break it down."""

    metrics: list[str]
    """Names of the quantities to compute, as listed by `analytics.get_analytics_meta`. Limits: at
    least 1 item.
    """
    classifier_dimensions: QueryAnalyticsRequestClassifierDimensions | Unset = UNSET
    """Break results down by the labels a classifier gave to requests."""
    classifier_filters: QueryAnalyticsRequestClassifierFilters | Unset = UNSET
    """Count only requests to which a classifier gave certain labels."""
    dimensions: list[str] | Unset = UNSET
    """Names of the dimensions to break results down by. No breakdown when absent. Limits: at most 2
    items.
    """
    filters: list[QueryAnalyticsRequestFiltersItem] | Unset = UNSET
    """Conditions on dimensions that requests must meet. Limits: at most 20 items."""
    granularity: str | Unset = UNSET
    """Size of time bucket, such as `day`. Results are not split by time when absent."""
    group_limit: int | Unset = UNSET
    """How many groups to keep at most when results are broken down."""
    limit: int | Unset = UNSET
    """How many rows to return at most. When it cuts rows off, `truncated` is true in the answer."""
    order_by: QueryAnalyticsRequestOrderBy | Unset = UNSET
    """How to sort the rows."""
    time_range: QueryAnalyticsRequestTimeRange | Unset = UNSET
    """Period to look at. The server chooses one when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(QueryAnalyticsRequest)
        self.metrics = pop("metrics", UNSET)
        self.dimensions = pop("dimensions", UNSET)
        self.granularity = pop("granularity", UNSET)
        self.group_limit = pop("group_limit", UNSET)
        self.limit = pop("limit", UNSET)
        if rest:
            value = pop("classifier_dimensions", UNSET)
            self.classifier_dimensions = decode_query_analytics_request_classifier_dimensions(value)
            value = pop("classifier_filters", UNSET)
            self.classifier_filters = decode_query_analytics_request_classifier_filters(value)
            value = pop("filters", UNSET)
            self.filters = (
                [decode_query_analytics_request_filters_item(item) for item in value]
                if type(value) is list
                else value
            )
            value = pop("order_by", UNSET)
            self.order_by = decode_query_analytics_request_order_by(value)
            value = pop("time_range", UNSET)
            self.time_range = decode_query_analytics_request_time_range(value)
        else:
            self.classifier_dimensions = UNSET
            self.classifier_filters = UNSET
            self.filters = UNSET
            self.order_by = UNSET
            self.time_range = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = QueryAnalyticsRequest.decode
QueryAnalyticsRequest.wire_names = {
    "metrics": "metrics",
    "classifier_dimensions": "classifier_dimensions",
    "classifier_filters": "classifier_filters",
    "dimensions": "dimensions",
    "filters": "filters",
    "granularity": "granularity",
    "group_limit": "group_limit",
    "limit": "limit",
    "order_by": "order_by",
    "time_range": "time_range",
}
