# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `analytics`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from .. import models as _models


class AnalyticsGetActivityParams(TypedDict, total=False):
    """Arguments of `analytics.get_activity`, which its docstring describes."""

    date: str
    api_key_hash: str
    user_id: str
    group_by: Literal["workspace"]
    workspace_id: str


class QueryAnalyticsRequestDict(TypedDict, total=False):
    """What to compute, over which requests, and how to break it down."""

    classifier_dimensions: (
        QueryAnalyticsRequestClassifierDimensionsDict | _models.QueryAnalyticsRequestClassifierDimensions
    )
    """Break results down by the labels a classifier gave to requests."""
    classifier_filters: (
        QueryAnalyticsRequestClassifierFiltersDict | _models.QueryAnalyticsRequestClassifierFilters
    )
    """Count only requests to which a classifier gave certain labels."""
    dimensions: Sequence[str]
    """Names of the dimensions to break results down by. No breakdown when absent. Limits: at most 2
    items.
    """
    filters: Sequence[QueryAnalyticsRequestFiltersItemDict | _models.QueryAnalyticsRequestFiltersItem]
    """Conditions on dimensions that requests must meet. Limits: at most 20 items."""
    granularity: str
    """Size of time bucket, such as `day`. Results are not split by time when absent."""
    group_limit: int
    """How many groups to keep at most when results are broken down."""
    limit: int
    """How many rows to return at most. When it cuts rows off, `truncated` is true in the answer."""
    metrics: Required[Sequence[str]]
    """Names of the quantities to compute, as listed by `analytics.get_meta`. Limits: at least 1 item."""
    order_by: QueryAnalyticsRequestOrderByDict | _models.QueryAnalyticsRequestOrderBy
    """How to sort the rows."""
    time_range: QueryAnalyticsRequestTimeRangeDict | _models.QueryAnalyticsRequestTimeRange
    """Period to look at. The server chooses one when absent."""


class AnalyticsQueryParams(QueryAnalyticsRequestDict, total=False):
    """Arguments of `analytics.query`, which its docstring describes."""


class QueryAnalyticsRequestClassifierDimensionsDict(TypedDict, total=False):
    """A breakdown by the labels of one classifier."""

    classifier_id: Required[str]
    """Id of the classifier."""
    dimension_names: Sequence[str]
    """Which outputs of the classifier to break down by. Limits: at most 2 items."""
    include_nulls: bool
    """Whether to keep requests to which the classifier gave no label."""


class QueryAnalyticsRequestClassifierFiltersDict(TypedDict, total=False):
    """Conditions on the labels of one classifier."""

    classifier_id: Required[str]
    """Id of the classifier."""
    filters: Required[
        Sequence[
            QueryAnalyticsRequestClassifierFiltersFiltersItemDict
            | _models.QueryAnalyticsRequestClassifierFiltersFiltersItem
        ]
    ]
    """The conditions on its labels. Limits: at least 1 item, at most 10 items."""


class QueryAnalyticsRequestClassifierFiltersFiltersItemDict(TypedDict, total=False):
    """One condition on a label of a classifier."""

    field: Required[str]
    """Name of the classifier output to test."""
    operator: Required[str]
    """Name of the comparison, such as `eq`."""
    value: Required[str | float | Sequence[str | float]]
    """Value to compare with, a list for operators such as `in`."""


class QueryAnalyticsRequestFiltersItemDict(TypedDict, total=False):
    """One condition that requests must meet."""

    field: Required[str]
    """Name of the dimension to test."""
    include_unset: bool
    """Whether requests without any value in this field pass too."""
    operator: Required[str]
    """Name of the comparison, such as `eq`."""
    value: Required[str | float | Sequence[str | float]]
    """Value to compare with, a list for operators such as `in`."""


class QueryAnalyticsRequestOrderByDict(TypedDict, total=False):
    """How to sort the rows of the answer."""

    direction: Required[_models.QueryAnalyticsRequestOrderByDirection]
    """Whether to start with the smallest or the largest value."""
    field: Required[str]
    """Name of the metric or dimension to sort by."""


class QueryAnalyticsRequestTimeRangeDict(TypedDict, total=False):
    """Period that a query looks at."""

    end: Required[str]
    """End of the period, with time zone."""
    start: Required[str]
    """Start of the period, with time zone."""
