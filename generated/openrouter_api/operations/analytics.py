# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `analytics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.argument_checks import body_of
from ..error_types import usual_errors
from ..operation import Operation, Parameter

if TYPE_CHECKING:
    from ..models.analytics import ActivityResponse, GetAnalyticsMetaResponse, QueryAnalyticsResponse

GET_ACTIVITY: Operation[ActivityResponse, None] = Operation(
    id="getUserActivity",
    resource="analytics",
    name="get_activity",
    method="GET",
    path="/activity",
    result="analytics.ActivityResponse",
    result_media="application/json",
    parameters=(
        Parameter("date", "date", "query"),
        Parameter("api_key_hash", "api_key_hash", "query"),
        Parameter("user_id", "user_id", "query"),
        Parameter("group_by", "group_by", "query"),
        Parameter("workspace_id", "workspace_id", "query"),
    ),
    errors=usual_errors(400, 401, 403, 404, 500),
    management_key=True,
    replay_safe=True,
)
"""Read daily activity"""
GET_USER_ACTIVITY = GET_ACTIVITY

GET_META: Operation[GetAnalyticsMetaResponse, None] = Operation(
    id="getAnalyticsMeta",
    resource="analytics",
    name="get_meta",
    method="GET",
    path="/analytics/meta",
    result="analytics.GetAnalyticsMetaResponse",
    result_media="application/json",
    errors=usual_errors(401, 403, 500),
    management_key=True,
    replay_safe=True,
)
"""List what analytics can query"""
GET_ANALYTICS_META = GET_META

QUERY: Operation[QueryAnalyticsResponse, None] = Operation(
    id="queryAnalytics",
    resource="analytics",
    name="query",
    method="POST",
    path="/analytics/query",
    result="analytics.QueryAnalyticsResponse",
    result_media="application/json",
    bodies=(
        body_of(
            "application/json",
            {
                "classifier_dimensions": "QueryAnalyticsRequestClassifierDimensions|null",
                "classifier_filters": "QueryAnalyticsRequestClassifierFilters|null",
                "dimensions": "list[string]|null",
                "filters": "list[QueryAnalyticsRequestFiltersItem]|null",
                "granularity": "string|null",
                "group_limit": "integer|null",
                "limit": "integer|null",
                "metrics": "list[string](1..)",
                "order_by": "QueryAnalyticsRequestOrderBy|null",
                "time_range": "QueryAnalyticsRequestTimeRange|null",
            },
            required=frozenset(["metrics"]),
        ),
    ),
    errors=usual_errors(400, 401, 403, 408, 500),
    management_key=True,
)
"""Query analytics"""
QUERY_ANALYTICS = QUERY
