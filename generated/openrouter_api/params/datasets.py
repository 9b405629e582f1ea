# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `datasets`."""

from __future__ import annotations

from typing import TypedDict

from .. import models as _models


class DatasetsGetAppRankingsParams(TypedDict, total=False):
    """Arguments of `datasets.get_app_rankings`, which its docstring describes."""

    category: _models.GetAppRankingsCategory
    subcategory: _models.GetAppRankingsSubcategory
    sort: _models.GetAppRankingsSort
    start_date: str
    end_date: str
    limit: int
    offset: int | None


class DatasetsGetDailyRankingsParams(TypedDict, total=False):
    """Arguments of `datasets.get_daily_rankings`, which its docstring describes."""

    start_date: str
    end_date: str
    period: _models.GetRankingsDailyPeriod
    modality: _models.GetRankingsDailyModality
    context_bucket: _models.GetRankingsDailyContextBucket
    category: _models.GetRankingsDailyCategory
    language_type: _models.GetRankingsDailyLanguageType


class DatasetsGetSessionCostParams(TypedDict, total=False):
    """Arguments of `datasets.get_session_cost`, which its docstring describes."""

    app_slug: str
    model: str
    turn_range: _models.GetSessionCostTurnRange
    limit: int
    offset: int | None
