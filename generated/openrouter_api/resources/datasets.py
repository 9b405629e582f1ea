# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `datasets`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..operation import AsyncResource, O, SyncResource
from ..operations import datasets as _operations

if TYPE_CHECKING:
    from typing import Any

    from ..models.datasets import AppRankingsResponse, RankingsDailyResponse, SessionCostResponse
    from ..operation import Operation
    from ..params.datasets import (
        DatasetsGetAppRankingsParams,
        DatasetsGetRankingsDailyParams,
        DatasetsGetSessionCostParams,
    )


_METHODS: dict[str, Operation[Any, Any]] = {
    "get_app_rankings": _operations.GET_APP_RANKINGS,
    "get_rankings_daily": _operations.GET_RANKINGS_DAILY,
    "get_session_cost": _operations.GET_SESSION_COST,
}


class Datasets(SyncResource[O]):
    """Datasets: `get_app_rankings`, `get_rankings_daily`, `get_session_cost`."""

    __slots__ = ()
    _methods = _METHODS

    def get_app_rankings(
        self, *, options: O | None = None, **params: Unpack[DatasetsGetAppRankingsParams]
    ) -> AppRankingsResponse:
        """Rank apps by usage.

        Ranks the apps that use OpenRouter over a period. Page with `offset` and `limit`; ranks keep
        counting from page to page, and no total is given. Any valid key will do. The data API
        (datasets, benchmarks, task classifications) allows 30 calls a minute for each key and 500 a
        day for each account.

        Args:
            category: Rank only apps of this broad category.
            subcategory: Rank only apps of this narrower category.
            sort: What to rank by: `popular` for the amount of use, `trending` for its recent
                growth. The API default is `"popular"`.
            start_date: First day of the period, as `YYYY-MM-DD`. The server chooses when
                absent; `meta.start_date` tells what it took.
            end_date: Last day of the period, as `YYYY-MM-DD`. The server chooses when absent;
                `meta.end_date` tells what it took.
            limit: How many apps to return at most. The API default is `50`. Limits: from 1 to
                100.
            offset: How many apps to skip from the top of the ranking. Cannot go past 100. The
                API default is `0`. Limits: from 0 to 100.
            options: Options for this call, which override those of the client.

        Returns:
            AppRankingsResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 429, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.GET_APP_RANKINGS, params, options)

    def get_rankings_daily(
        self, *, options: O | None = None, **params: Unpack[DatasetsGetRankingsDailyParams]
    ) -> RankingsDailyResponse:
        """Read token totals by day and model.

        Returns how many tokens each ranked model processed on OpenRouter, date by date, all in one
        answer. Any valid key will do. The data API (datasets, benchmarks, task classifications)
        allows 30 calls a minute for each key and 500 a day for each account.

        Args:
            start_date: First day of the period, as `YYYY-MM-DD`. The server chooses when
                absent; `meta.start_date` tells what it took.
            end_date: Last day of the period, as `YYYY-MM-DD`. The server chooses when absent;
                `meta.end_date` tells what it took.
            period: Length of time that one row sums up.
            modality: Count only requests of this kind.
            context_bucket: Count only requests in this bucket of context size.
            category: Count only requests on this subject.
            language_type: Choose between natural and programming languages as what is counted.
            options: Options for this call, which override those of the client.

        Returns:
            RankingsDailyResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 429, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.GET_RANKINGS_DAILY, params, options)

    def get_session_cost(
        self, *, options: O | None = None, **params: Unpack[DatasetsGetSessionCostParams]
    ) -> SessionCostResponse:
        """Read typical session costs.

        Returns the median cost of a session by app, model and number of turns. Page with `offset`
        and `limit`; no total is given. Any valid key will do. The data API (datasets, benchmarks,
        task classifications) allows 30 calls a minute for each key and 500 a day for each account.

        Args:
            app_slug: Return only rows of this app.
            model: Return only rows of this model.
            turn_range: Return only rows of sessions with this many turns.
            limit: How many rows to return at most. The API default is `100`. Limits: from 1 to
                500.
            offset: How many rows to skip from the start. Cannot go past 5000. The API default
                is `0`. Limits: from 0 to 5000.
            options: Options for this call, which override those of the client.

        Returns:
            SessionCostResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 429, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.GET_SESSION_COST, params, options)


class AsyncDatasets(AsyncResource[O]):
    """Datasets: `get_app_rankings`, `get_rankings_daily`, `get_session_cost`."""

    __slots__ = ()
    _methods = _METHODS

    async def get_app_rankings(
        self, *, options: O | None = None, **params: Unpack[DatasetsGetAppRankingsParams]
    ) -> AppRankingsResponse:
        """Rank apps by usage.

        Ranks the apps that use OpenRouter over a period. Page with `offset` and `limit`; ranks keep
        counting from page to page, and no total is given. Any valid key will do. The data API
        (datasets, benchmarks, task classifications) allows 30 calls a minute for each key and 500 a
        day for each account.

        Args:
            category: Rank only apps of this broad category.
            subcategory: Rank only apps of this narrower category.
            sort: What to rank by: `popular` for the amount of use, `trending` for its recent
                growth. The API default is `"popular"`.
            start_date: First day of the period, as `YYYY-MM-DD`. The server chooses when
                absent; `meta.start_date` tells what it took.
            end_date: Last day of the period, as `YYYY-MM-DD`. The server chooses when absent;
                `meta.end_date` tells what it took.
            limit: How many apps to return at most. The API default is `50`. Limits: from 1 to
                100.
            offset: How many apps to skip from the top of the ranking. Cannot go past 100. The
                API default is `0`. Limits: from 0 to 100.
            options: Options for this call, which override those of the client.

        Returns:
            AppRankingsResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 429, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.GET_APP_RANKINGS, params, options)

    async def get_rankings_daily(
        self, *, options: O | None = None, **params: Unpack[DatasetsGetRankingsDailyParams]
    ) -> RankingsDailyResponse:
        """Read token totals by day and model.

        Returns how many tokens each ranked model processed on OpenRouter, date by date, all in one
        answer. Any valid key will do. The data API (datasets, benchmarks, task classifications)
        allows 30 calls a minute for each key and 500 a day for each account.

        Args:
            start_date: First day of the period, as `YYYY-MM-DD`. The server chooses when
                absent; `meta.start_date` tells what it took.
            end_date: Last day of the period, as `YYYY-MM-DD`. The server chooses when absent;
                `meta.end_date` tells what it took.
            period: Length of time that one row sums up.
            modality: Count only requests of this kind.
            context_bucket: Count only requests in this bucket of context size.
            category: Count only requests on this subject.
            language_type: Choose between natural and programming languages as what is counted.
            options: Options for this call, which override those of the client.

        Returns:
            RankingsDailyResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 429, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.GET_RANKINGS_DAILY, params, options)

    async def get_session_cost(
        self, *, options: O | None = None, **params: Unpack[DatasetsGetSessionCostParams]
    ) -> SessionCostResponse:
        """Read typical session costs.

        Returns the median cost of a session by app, model and number of turns. Page with `offset`
        and `limit`; no total is given. Any valid key will do. The data API (datasets, benchmarks,
        task classifications) allows 30 calls a minute for each key and 500 a day for each account.

        Args:
            app_slug: Return only rows of this app.
            model: Return only rows of this model.
            turn_range: Return only rows of sessions with this many turns.
            limit: How many rows to return at most. The API default is `100`. Limits: from 1 to
                500.
            offset: How many rows to skip from the start. Cannot go past 5000. The API default
                is `0`. Limits: from 0 to 5000.
            options: Options for this call, which override those of the client.

        Returns:
            SessionCostResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 429, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.GET_SESSION_COST, params, options)
