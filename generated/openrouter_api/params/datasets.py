# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `datasets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.values import (
        GetAppRankingsCategory,
        GetAppRankingsSort,
        GetAppRankingsSubcategory,
        GetRankingsDailyCategory,
        GetRankingsDailyContextBucket,
        GetRankingsDailyLanguageType,
        GetRankingsDailyModality,
        GetRankingsDailyPeriod,
        GetSessionCostTurnRange,
    )


class DatasetsGetAppRankingsParams(TypedDict, total=False):
    """Arguments of `datasets.get_app_rankings`, which its docstring describes."""

    category: GetAppRankingsCategory
    subcategory: GetAppRankingsSubcategory
    sort: GetAppRankingsSort
    start_date: str
    end_date: str
    limit: int
    offset: int | None


class DatasetsGetDailyRankingsParams(TypedDict, total=False):
    """Arguments of `datasets.get_daily_rankings`, which its docstring describes."""

    start_date: str
    end_date: str
    period: GetRankingsDailyPeriod
    modality: GetRankingsDailyModality
    context_bucket: GetRankingsDailyContextBucket
    category: GetRankingsDailyCategory
    language_type: GetRankingsDailyLanguageType


class DatasetsGetSessionCostParams(TypedDict, total=False):
    """Arguments of `datasets.get_session_cost`, which its docstring describes."""

    app_slug: str
    model: str
    turn_range: GetSessionCostTurnRange
    limit: int
    offset: int | None
