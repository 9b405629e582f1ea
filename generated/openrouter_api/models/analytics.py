# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `analytics`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..model_type import model
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
    workspace_id: str | None = None
    """Id of the workspace the row counts. Present when grouped by workspace."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ActivityItem)
        try:
            self.byok_usage_inference = data["byok_usage_inference"]
            self.cached_tokens = data["cached_tokens"]
            self.completion_tokens = data["completion_tokens"]
            self.date = data["date"]
            self.endpoint_id = data["endpoint_id"]
            self.model = data["model"]
            self.model_permaslug = data["model_permaslug"]
            self.prompt_tokens = data["prompt_tokens"]
            self.provider_name = data["provider_name"]
            self.reasoning_tokens = data["reasoning_tokens"]
            self.requests = data["requests"]
            self.usage = data["usage"]
            known = 12
        except KeyError:
            known = self._set_present(
                data,
                "byok_usage_inference",
                "cached_tokens",
                "completion_tokens",
                "date",
                "endpoint_id",
                "model",
                "model_permaslug",
                "prompt_tokens",
                "provider_name",
                "reasoning_tokens",
                "requests",
                "usage",
            )
        if "workspace_id" in data:
            self.workspace_id = data["workspace_id"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_activity_item = ActivityItem.decode


@model
class ActivityResponse(_Model):
    """Activity of the account, a row for each day and endpoint."""

    data: list[ActivityItem]
    """The rows, all in one answer."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ActivityResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = [decode_activity_item(item) for item in value] if type(value) is list else value
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_activity_response = ActivityResponse.decode


@model
class GetAnalyticsMetaResponse(_Model):
    """Wraps the vocabulary of analytics queries."""

    data: GetAnalyticsMetaResponseData
    """The vocabulary, in four lists."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(GetAnalyticsMetaResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = decode_get_analytics_meta_response_data(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(GetAnalyticsMetaResponseData)
        known = 0
        if "dimensions" in data:
            value = data["dimensions"]
            self.dimensions = (
                [decode_get_analytics_meta_response_data_dimensions_item(item) for item in value]
                if type(value) is list
                else value
            )
            known += 1
        if "granularities" in data:
            value = data["granularities"]
            self.granularities = (
                [decode_get_analytics_meta_response_data_granularities_item(item) for item in value]
                if type(value) is list
                else value
            )
            known += 1
        if "metrics" in data:
            value = data["metrics"]
            self.metrics = (
                [decode_get_analytics_meta_response_data_metrics_item(item) for item in value]
                if type(value) is list
                else value
            )
            known += 1
        if "operators" in data:
            value = data["operators"]
            self.operators = (
                [decode_get_analytics_meta_response_data_operators_item(item) for item in value]
                if type(value) is list
                else value
            )
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(GetAnalyticsMetaResponseDataDimensionsItem)
        try:
            self.display_label = data["display_label"]
            self.name = data["name"]
            known = 2
        except KeyError:
            known = self._set_present(data, "display_label", "name")
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(GetAnalyticsMetaResponseDataGranularitiesItem)
        try:
            self.display_label = data["display_label"]
            self.name = data["name"]
            known = 2
        except KeyError:
            known = self._set_present(data, "display_label", "name")
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(GetAnalyticsMetaResponseDataMetricsItem)
        try:
            self.display_format = data["display_format"]
            self.display_label = data["display_label"]
            self.is_rate = data["is_rate"]
            self.name = data["name"]
            known = 4
        except KeyError:
            known = self._set_present(data, "display_format", "display_label", "is_rate", "name")
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(GetAnalyticsMetaResponseDataOperatorsItem)
        try:
            self.name = data["name"]
            self.value_type = data["value_type"]
            known = 2
        except KeyError:
            known = self._set_present(data, "name", "value_type")
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_get_analytics_meta_response_data_operators_item = GetAnalyticsMetaResponseDataOperatorsItem.decode


@model
class QueryAnalyticsRequest(_Model):
    """What to compute, over which requests, and how to break it down."""

    metrics: list[str]
    """Names of the quantities to compute, as listed by `analytics.get_meta`. Limits: at least 1 item."""
    classifier_dimensions: QueryAnalyticsRequestClassifierDimensions | None = None
    """Break results down by the labels a classifier gave to requests."""
    classifier_filters: QueryAnalyticsRequestClassifierFilters | None = None
    """Count only requests to which a classifier gave certain labels."""
    dimensions: list[str] | None = None
    """Names of the dimensions to break results down by. No breakdown when absent. Limits: at most 2
    items.
    """
    filters: list[QueryAnalyticsRequestFiltersItem] | None = None
    """Conditions on dimensions that requests must meet. Limits: at most 20 items."""
    granularity: str | None = None
    """Size of time bucket, such as `day`. Results are not split by time when absent."""
    group_limit: int | None = None
    """How many groups to keep at most when results are broken down."""
    limit: int | None = None
    """How many rows to return at most. When it cuts rows off, `truncated` is true in the answer."""
    order_by: QueryAnalyticsRequestOrderBy | None = None
    """How to sort the rows."""
    time_range: QueryAnalyticsRequestTimeRange | None = None
    """Period to look at. The server chooses one when absent."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(QueryAnalyticsRequest)
        known = 0
        if "metrics" in data:
            self.metrics = data["metrics"]
            known += 1
        if "classifier_dimensions" in data:
            value = data["classifier_dimensions"]
            self.classifier_dimensions = decode_query_analytics_request_classifier_dimensions(value)
            known += 1
        if "classifier_filters" in data:
            value = data["classifier_filters"]
            self.classifier_filters = decode_query_analytics_request_classifier_filters(value)
            known += 1
        if "dimensions" in data:
            self.dimensions = data["dimensions"]
            known += 1
        if "filters" in data:
            value = data["filters"]
            self.filters = (
                [decode_query_analytics_request_filters_item(item) for item in value]
                if type(value) is list
                else value
            )
            known += 1
        if "granularity" in data:
            self.granularity = data["granularity"]
            known += 1
        if "group_limit" in data:
            self.group_limit = data["group_limit"]
            known += 1
        if "limit" in data:
            self.limit = data["limit"]
            known += 1
        if "order_by" in data:
            value = data["order_by"]
            self.order_by = decode_query_analytics_request_order_by(value)
            known += 1
        if "time_range" in data:
            value = data["time_range"]
            self.time_range = decode_query_analytics_request_time_range(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_query_analytics_request = QueryAnalyticsRequest.decode


@model
class QueryAnalyticsRequestClassifierDimensions(_Model):
    """A breakdown by the labels of one classifier."""

    classifier_id: str
    """Id of the classifier."""
    dimension_names: list[str] | None = None
    """Which outputs of the classifier to break down by. Limits: at most 2 items."""
    include_nulls: bool | None = None
    """Whether to keep requests to which the classifier gave no label."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(QueryAnalyticsRequestClassifierDimensions)
        known = 0
        if "classifier_id" in data:
            self.classifier_id = data["classifier_id"]
            known += 1
        if "dimension_names" in data:
            self.dimension_names = data["dimension_names"]
            known += 1
        if "include_nulls" in data:
            self.include_nulls = data["include_nulls"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(QueryAnalyticsRequestClassifierFilters)
        known = 0
        if "classifier_id" in data:
            self.classifier_id = data["classifier_id"]
            known += 1
        if "filters" in data:
            value = data["filters"]
            self.filters = (
                [decode_query_analytics_request_classifier_filters_filters_item(item) for item in value]
                if type(value) is list
                else value
            )
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(QueryAnalyticsRequestClassifierFiltersFiltersItem)
        try:
            self.field = data["field"]
            self.operator = data["operator"]
            self.value = data["value"]
            known = 3
        except KeyError:
            known = self._set_present(data, "field", "operator", "value")
        if known < len(data):
            self._keep_unknown(data)
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
    include_unset: bool | None = None
    """Whether requests without any value in this field pass too."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(QueryAnalyticsRequestFiltersItem)
        try:
            self.field = data["field"]
            self.operator = data["operator"]
            self.value = data["value"]
            known = 3
        except KeyError:
            known = self._set_present(data, "field", "operator", "value")
        if "include_unset" in data:
            self.include_unset = data["include_unset"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(QueryAnalyticsRequestOrderBy)
        try:
            self.direction = data["direction"]
            self.field = data["field"]
            known = 2
        except KeyError:
            known = self._set_present(data, "direction", "field")
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(QueryAnalyticsRequestTimeRange)
        try:
            self.end = data["end"]
            self.start = data["start"]
            known = 2
        except KeyError:
            known = self._set_present(data, "end", "start")
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_query_analytics_request_time_range = QueryAnalyticsRequestTimeRange.decode


@model
class QueryAnalyticsResponse(_Model):
    """Wraps the result of an analytics query."""

    data: QueryAnalyticsResponseData
    """The rows, and how they came about."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(QueryAnalyticsResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = decode_query_analytics_response_data(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_query_analytics_response = QueryAnalyticsResponse.decode


@model
class QueryAnalyticsResponseData(_Model):
    """Rows of a query, with facts about its execution."""

    data: list[dict[str, Any]]
    """One object for each row, keyed by metric and dimension names. Large counts may be strings."""
    metadata: QueryAnalyticsResponseDataMetadata
    """Size and cost in time of the query."""
    cached_at: float | None = None
    """When the result was stored, as a number, if it came from a cache. The unit is not documented."""
    warnings: list[str] | None = None
    """Remarks on the query, for people to read."""
    _wire_names = (("cached_at", "cachedAt"),)

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(QueryAnalyticsResponseData)
        known = 0
        if "data" in data:
            self.data = data["data"]
            known += 1
        if "metadata" in data:
            value = data["metadata"]
            self.metadata = decode_query_analytics_response_data_metadata(value)
            known += 1
        if "cachedAt" in data:
            self.cached_at = data["cachedAt"]
            known += 1
        if "warnings" in data:
            self.warnings = data["warnings"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(QueryAnalyticsResponseDataMetadata)
        try:
            self.query_time_ms = data["query_time_ms"]
            self.row_count = data["row_count"]
            self.truncated = data["truncated"]
            known = 3
        except KeyError:
            known = self._set_present(data, "query_time_ms", "row_count", "truncated")
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_query_analytics_response_data_metadata = QueryAnalyticsResponseDataMetadata.decode
