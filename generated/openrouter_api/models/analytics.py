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


@model
class ActivityResponse(_Model):
    """Activity of the account, a row for each day and endpoint."""

    data: list[ActivityItem]
    """The rows, all in one answer."""


@model
class GetAnalyticsMetaResponse(_Model):
    """Wraps the vocabulary of analytics queries."""

    data: GetAnalyticsMetaResponseData
    """The vocabulary, in four lists."""


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


@model
class GetAnalyticsMetaResponseDataDimensionsItem(_Model):
    """A property of requests to break results down by."""

    display_label: str
    """Name of the dimension for people."""
    name: str
    """Name to use in a query."""


@model
class GetAnalyticsMetaResponseDataGranularitiesItem(_Model):
    """A size of time bucket."""

    display_label: str
    """Name of the bucket size for people."""
    name: GetAnalyticsMetaResponseDataGranularitiesItemName
    """Name to use as `granularity` of a query."""


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


@model
class GetAnalyticsMetaResponseDataOperatorsItem(_Model):
    """A comparison that filters can make."""

    name: GetAnalyticsMetaResponseDataOperatorsItemName
    """Name to use as `operator` of a filter."""
    value_type: GetAnalyticsMetaResponseDataOperatorsItemValueType
    """Whether the filter value must be a single one or a list."""


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


@model
class QueryAnalyticsRequestClassifierDimensions(_Model):
    """A breakdown by the labels of one classifier."""

    classifier_id: str
    """Id of the classifier."""
    dimension_names: list[str] | None = None
    """Which outputs of the classifier to break down by. Limits: at most 2 items."""
    include_nulls: bool | None = None
    """Whether to keep requests to which the classifier gave no label."""


@model
class QueryAnalyticsRequestClassifierFilters(_Model):
    """Conditions on the labels of one classifier."""

    classifier_id: str
    """Id of the classifier."""
    filters: list[QueryAnalyticsRequestClassifierFiltersFiltersItem]
    """The conditions on its labels. Limits: at least 1 item, at most 10 items."""


@model
class QueryAnalyticsRequestClassifierFiltersFiltersItem(_Model):
    """One condition on a label of a classifier."""

    field: str
    """Name of the classifier output to test."""
    operator: str
    """Name of the comparison, such as `eq`."""
    value: str | float | list[str | float]
    """Value to compare with, a list for operators such as `in`."""


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


@model
class QueryAnalyticsRequestOrderBy(_Model):
    """How to sort the rows of the answer."""

    direction: QueryAnalyticsRequestOrderByDirection
    """Whether to start with the smallest or the largest value."""
    field: str
    """Name of the metric or dimension to sort by."""


@model
class QueryAnalyticsRequestTimeRange(_Model):
    """Period that a query looks at."""

    end: str
    """End of the period, with time zone."""
    start: str
    """Start of the period, with time zone."""


@model
class QueryAnalyticsResponse(_Model):
    """Wraps the result of an analytics query."""

    data: QueryAnalyticsResponseData
    """The rows, and how they came about."""


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


@model
class QueryAnalyticsResponseDataMetadata(_Model):
    """Size of the result and time it took."""

    query_time_ms: float
    """How long the query took, in milliseconds."""
    row_count: int
    """Number of rows in the answer."""
    truncated: bool
    """Whether rows are missing because a limit was reached."""
