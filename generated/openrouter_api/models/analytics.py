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
    """What to compute, over which requests, and how to break it down. See `QueryAnalyticsRequestDict`."""

    metrics: list[str]
    classifier_dimensions: QueryAnalyticsRequestClassifierDimensions | None = None
    classifier_filters: QueryAnalyticsRequestClassifierFilters | None = None
    dimensions: list[str] | None = None
    filters: list[QueryAnalyticsRequestFiltersItem] | None = None
    granularity: str | None = None
    group_limit: int | None = None
    limit: int | None = None
    order_by: QueryAnalyticsRequestOrderBy | None = None
    time_range: QueryAnalyticsRequestTimeRange | None = None


@model
class QueryAnalyticsRequestClassifierDimensions(_Model):
    """A breakdown by the labels of one classifier. See
    `QueryAnalyticsRequestClassifierDimensionsDict`.
    """

    classifier_id: str
    dimension_names: list[str] | None = None
    include_nulls: bool | None = None


@model
class QueryAnalyticsRequestClassifierFilters(_Model):
    """Conditions on the labels of one classifier. See `QueryAnalyticsRequestClassifierFiltersDict`."""

    classifier_id: str
    filters: list[QueryAnalyticsRequestClassifierFiltersFiltersItem]


@model
class QueryAnalyticsRequestClassifierFiltersFiltersItem(_Model):
    """One condition on a label of a classifier. See
    `QueryAnalyticsRequestClassifierFiltersFiltersItemDict`.
    """

    field: str
    operator: str
    value: str | float | list[str | float]


@model
class QueryAnalyticsRequestFiltersItem(_Model):
    """One condition that requests must meet. See `QueryAnalyticsRequestFiltersItemDict`."""

    field: str
    operator: str
    value: str | float | list[str | float]
    include_unset: bool | None = None


@model
class QueryAnalyticsRequestOrderBy(_Model):
    """How to sort the rows of the answer. See `QueryAnalyticsRequestOrderByDict`."""

    direction: QueryAnalyticsRequestOrderByDirection
    field: str


@model
class QueryAnalyticsRequestTimeRange(_Model):
    """Period that a query looks at. See `QueryAnalyticsRequestTimeRangeDict`."""

    end: str
    start: str


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
