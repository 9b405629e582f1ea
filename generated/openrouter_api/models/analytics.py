# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `analytics`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..types import UNSET, Unset, model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .values import (
        GetAnalyticsMetaResponseDataGranularitiesItemName,
        GetAnalyticsMetaResponseDataMetricsItemDisplayFormat,
        GetAnalyticsMetaResponseDataOperatorsItemName,
        GetAnalyticsMetaResponseDataOperatorsItemValueType,
        QueryAnalyticsRequestOrderByDirection,
    )

_new = object.__new__


@model
class ActivityItem(_Model):
    """What one endpoint served for the account on one day."""

    byok_usage_inference: float
    """Inference cost of requests made with your own provider keys (BYOK), in USD."""
    cached_tokens: int
    """Tokens of input that were read from the prompt cache."""
    completion_tokens: int
    """Tokens the model generated."""
    date: str
    """UTC day the row counts."""
    endpoint_id: str
    """Id of the endpoint, one model at one provider."""
    model: str
    """Slug of the model."""
    model_permaslug: str
    """Permanent slug of the exact model version."""
    prompt_tokens: int
    """Tokens of input."""
    provider_name: str
    """Name of the provider that served the requests."""
    reasoning_tokens: int
    """Tokens spent on reasoning."""
    requests: int
    """Number of requests."""
    usage: float
    """Spend of OpenRouter credits, in USD."""
    workspace_id: str | Unset = UNSET
    """Id of the workspace the row counts. Present when grouped by workspace."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ActivityItem)
        self.byok_usage_inference = pop("byok_usage_inference", UNSET)
        self.cached_tokens = pop("cached_tokens", UNSET)
        self.completion_tokens = pop("completion_tokens", UNSET)
        self.date = pop("date", UNSET)
        self.endpoint_id = pop("endpoint_id", UNSET)
        self.model = pop("model", UNSET)
        self.model_permaslug = pop("model_permaslug", UNSET)
        self.prompt_tokens = pop("prompt_tokens", UNSET)
        self.provider_name = pop("provider_name", UNSET)
        self.reasoning_tokens = pop("reasoning_tokens", UNSET)
        self.requests = pop("requests", UNSET)
        self.usage = pop("usage", UNSET)
        self.workspace_id = pop("workspace_id", UNSET)
        self.additional_properties = rest
        return self


decode_activity_item = ActivityItem.decode


@model
class ActivityResponse(_Model):
    """Activity of the account, a row for each day and endpoint."""

    data: list[ActivityItem]
    """The rows, all in one answer."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ActivityResponse)
        value = pop("data", UNSET)
        self.data = [decode_activity_item(item) for item in value] if type(value) is list else value
        self.additional_properties = rest
        return self


decode_activity_response = ActivityResponse.decode


@model
class GetAnalyticsMetaResponse(_Model):
    """Wraps the vocabulary of analytics queries."""

    data: GetAnalyticsMetaResponseData
    """The vocabulary, in four lists."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetAnalyticsMetaResponse)
        value = pop("data", UNSET)
        self.data = decode_get_analytics_meta_response_data(value)
        self.additional_properties = rest
        return self


decode_get_analytics_meta_response = GetAnalyticsMetaResponse.decode


@model
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

    @staticmethod
    def decode(value: Any) -> Any:
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


decode_get_analytics_meta_response_data = GetAnalyticsMetaResponseData.decode


@model
class GetAnalyticsMetaResponseDataDimensionsItem(_Model):
    """A property of requests to break results down by."""

    display_label: str
    """Name of the dimension for people."""
    name: str
    """Name to use in a query."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetAnalyticsMetaResponseDataDimensionsItem)
        self.display_label = pop("display_label", UNSET)
        self.name = pop("name", UNSET)
        self.additional_properties = rest
        return self


decode_get_analytics_meta_response_data_dimensions_item = GetAnalyticsMetaResponseDataDimensionsItem.decode


@model
class GetAnalyticsMetaResponseDataGranularitiesItem(_Model):
    """A size of time bucket."""

    display_label: str
    """Name of the bucket size for people."""
    name: GetAnalyticsMetaResponseDataGranularitiesItemName
    """Name to use as `granularity` of a query."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetAnalyticsMetaResponseDataGranularitiesItem)
        self.display_label = pop("display_label", UNSET)
        self.name = pop("name", UNSET)
        self.additional_properties = rest
        return self


decode_get_analytics_meta_response_data_granularities_item = (
    GetAnalyticsMetaResponseDataGranularitiesItem.decode
)


@model
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

    @staticmethod
    def decode(value: Any) -> Any:
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


decode_get_analytics_meta_response_data_metrics_item = GetAnalyticsMetaResponseDataMetricsItem.decode


@model
class GetAnalyticsMetaResponseDataOperatorsItem(_Model):
    """A comparison that filters can make."""

    name: GetAnalyticsMetaResponseDataOperatorsItemName
    """Name to use as `operator` of a filter."""
    value_type: GetAnalyticsMetaResponseDataOperatorsItemValueType
    """Whether the filter value must be a single one or a list."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetAnalyticsMetaResponseDataOperatorsItem)
        self.name = pop("name", UNSET)
        self.value_type = pop("value_type", UNSET)
        self.additional_properties = rest
        return self


decode_get_analytics_meta_response_data_operators_item = GetAnalyticsMetaResponseDataOperatorsItem.decode


@model
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

    @staticmethod
    def decode(value: Any) -> Any:
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


decode_query_analytics_request = QueryAnalyticsRequest.decode


@model
class QueryAnalyticsRequestClassifierDimensions(_Model):
    """A breakdown by the labels of one classifier."""

    classifier_id: str
    """Id of the classifier."""
    dimension_names: list[str] | Unset = UNSET
    """Which outputs of the classifier to break down by. Limits: at most 2 items."""
    include_nulls: bool | Unset = UNSET
    """Whether to keep requests to which the classifier gave no label."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(QueryAnalyticsRequestClassifierDimensions)
        self.classifier_id = pop("classifier_id", UNSET)
        self.dimension_names = pop("dimension_names", UNSET)
        self.include_nulls = pop("include_nulls", UNSET)
        self.additional_properties = rest
        return self


decode_query_analytics_request_classifier_dimensions = QueryAnalyticsRequestClassifierDimensions.decode


@model
class QueryAnalyticsRequestClassifierFilters(_Model):
    """Conditions on the labels of one classifier."""

    classifier_id: str
    """Id of the classifier."""
    filters: list[QueryAnalyticsRequestClassifierFiltersFiltersItem]
    """The conditions on its labels. Limits: at least 1 item, at most 10 items."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(QueryAnalyticsRequestClassifierFilters)
        self.classifier_id = pop("classifier_id", UNSET)
        value = pop("filters", UNSET)
        self.filters = (
            [decode_query_analytics_request_classifier_filters_filters_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.additional_properties = rest
        return self


decode_query_analytics_request_classifier_filters = QueryAnalyticsRequestClassifierFilters.decode


@model
class QueryAnalyticsRequestClassifierFiltersFiltersItem(_Model):
    """One condition on a label of a classifier."""

    field: str
    """Name of the classifier output to test."""
    operator: str
    """Name of the comparison, such as `eq`."""
    value: str | float | list[str | float]
    """Value to compare with, a list for operators such as `in`."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(QueryAnalyticsRequestClassifierFiltersFiltersItem)
        self.field = pop("field", UNSET)
        self.operator = pop("operator", UNSET)
        self.value = pop("value", UNSET)
        self.additional_properties = rest
        return self


decode_query_analytics_request_classifier_filters_filters_item = (
    QueryAnalyticsRequestClassifierFiltersFiltersItem.decode
)


@model
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

    @staticmethod
    def decode(value: Any) -> Any:
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


decode_query_analytics_request_filters_item = QueryAnalyticsRequestFiltersItem.decode


@model
class QueryAnalyticsRequestOrderBy(_Model):
    """How to sort the rows of the answer."""

    direction: QueryAnalyticsRequestOrderByDirection
    """Whether to start with the smallest or the largest value."""
    field: str
    """Name of the metric or dimension to sort by."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(QueryAnalyticsRequestOrderBy)
        self.direction = pop("direction", UNSET)
        self.field = pop("field", UNSET)
        self.additional_properties = rest
        return self


decode_query_analytics_request_order_by = QueryAnalyticsRequestOrderBy.decode


@model
class QueryAnalyticsRequestTimeRange(_Model):
    """Period that a query looks at."""

    end: str
    """End of the period, with time zone."""
    start: str
    """Start of the period, with time zone."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(QueryAnalyticsRequestTimeRange)
        self.end = pop("end", UNSET)
        self.start = pop("start", UNSET)
        self.additional_properties = rest
        return self


decode_query_analytics_request_time_range = QueryAnalyticsRequestTimeRange.decode


@model
class QueryAnalyticsResponse(_Model):
    """Wraps the result of an analytics query."""

    data: QueryAnalyticsResponseData
    """The rows, and how they came about."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(QueryAnalyticsResponse)
        value = pop("data", UNSET)
        self.data = decode_query_analytics_response_data(value)
        self.additional_properties = rest
        return self


decode_query_analytics_response = QueryAnalyticsResponse.decode


@model
class QueryAnalyticsResponseData(_Model):
    """Rows of a query, with facts about its execution."""

    data: list[dict[str, Any]]
    """One object for each row, keyed by metric and dimension names. Large counts may be strings."""
    metadata: QueryAnalyticsResponseDataMetadata
    """Size and cost in time of the query."""
    cached_at: float | Unset = UNSET
    """When the result was stored, as a number, if it came from a cache. The unit is not documented."""
    warnings: list[str] | Unset = UNSET
    """Remarks on the query, for people to read."""
    _wire_names = (("cached_at", "cachedAt"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(QueryAnalyticsResponseData)
        self.data = pop("data", UNSET)
        value = pop("metadata", UNSET)
        self.metadata = decode_query_analytics_response_data_metadata(value)
        self.cached_at = pop("cachedAt", UNSET)
        self.warnings = pop("warnings", UNSET)
        self.additional_properties = rest
        return self


decode_query_analytics_response_data = QueryAnalyticsResponseData.decode


@model
class QueryAnalyticsResponseDataMetadata(_Model):
    """Size of the result and time it took."""

    query_time_ms: float
    """How long the query took, in milliseconds."""
    row_count: int
    """Number of rows in the answer."""
    truncated: bool
    """Whether rows are missing because a limit was reached."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(QueryAnalyticsResponseDataMetadata)
        self.query_time_ms = pop("query_time_ms", UNSET)
        self.row_count = pop("row_count", UNSET)
        self.truncated = pop("truncated", UNSET)
        self.additional_properties = rest
        return self


decode_query_analytics_response_data_metadata = QueryAnalyticsResponseDataMetadata.decode
