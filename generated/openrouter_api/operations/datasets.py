# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `datasets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..error_types import usual_errors
from ..operation import Operation, Pagination, Parameter

if TYPE_CHECKING:
    from ..models.datasets import AppRankingsResponse, RankingsDailyResponse, SessionCostResponse

GET_APP_RANKINGS: Operation[AppRankingsResponse, None] = Operation(
    id="getAppRankings",
    resource="datasets",
    name="get_app_rankings",
    method="GET",
    path="/datasets/app-rankings",
    result="datasets.AppRankingsResponse",
    result_media="application/json",
    parameters=(
        Parameter("category", "category", "query"),
        Parameter("subcategory", "subcategory", "query"),
        Parameter("sort", "sort", "query"),
        Parameter("start_date", "start_date", "query"),
        Parameter("end_date", "end_date", "query"),
        Parameter("limit", "limit", "query", type="integer(1..100)"),
        Parameter("offset", "offset", "query", type="integer(0..100)|null"),
    ),
    errors=usual_errors(400, 401, 429, 500),
    pagination=Pagination("offset", "data", offset="offset", limit="limit", page_size=50, last_offset=100),
    replay_safe=True,
)
"""Rank apps by usage"""

GET_DAILY_RANKINGS: Operation[RankingsDailyResponse, None] = Operation(
    id="getRankingsDaily",
    resource="datasets",
    name="get_daily_rankings",
    method="GET",
    path="/datasets/rankings-daily",
    result="datasets.RankingsDailyResponse",
    result_media="application/json",
    parameters=(
        Parameter("start_date", "start_date", "query"),
        Parameter("end_date", "end_date", "query"),
        Parameter("period", "period", "query"),
        Parameter("modality", "modality", "query"),
        Parameter("context_bucket", "context_bucket", "query"),
        Parameter("category", "category", "query"),
        Parameter("language_type", "language_type", "query"),
    ),
    errors=usual_errors(400, 401, 429, 500),
    replay_safe=True,
)
"""Read token totals by day and model"""
GET_RANKINGS_DAILY = GET_DAILY_RANKINGS

GET_SESSION_COST: Operation[SessionCostResponse, None] = Operation(
    id="getSessionCost",
    resource="datasets",
    name="get_session_cost",
    method="GET",
    path="/datasets/session-cost",
    result="datasets.SessionCostResponse",
    result_media="application/json",
    parameters=(
        Parameter("app_slug", "app_slug", "query"),
        Parameter("model", "model", "query"),
        Parameter("turn_range", "turn_range", "query"),
        Parameter("limit", "limit", "query", type="integer(1..500)"),
        Parameter("offset", "offset", "query", type="integer(0..5000)|null"),
    ),
    errors=usual_errors(400, 401, 429, 500),
    pagination=Pagination("offset", "data", offset="offset", limit="limit", page_size=100, last_offset=5000),
    replay_safe=True,
)
"""Read typical session costs"""
