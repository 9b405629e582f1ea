# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `datasets`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import datasets as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.datasets import AppRankingsResponse, RankingsDailyResponse, SessionCostResponse
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
    from ..operation import Retries, Timeouts


class Datasets(SyncResource[O]):
    """Datasets: `get_app_rankings`, `get_daily_rankings` (`get_rankings_daily`), `get_session_cost`.
    The vendor's names are in brackets.
    """

    __slots__ = ()

    @sync_method(_operations.GET_APP_RANKINGS)
    def get_app_rankings(
        self,
        *,
        category: GetAppRankingsCategory = NOT_GIVEN,
        subcategory: GetAppRankingsSubcategory = NOT_GIVEN,
        sort: GetAppRankingsSort = NOT_GIVEN,
        start_date: str = NOT_GIVEN,
        end_date: str = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        offset: int | None = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
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
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            AppRankingsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                RateLimitError (429), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.datasets.get_app_rankings()
        """
        raise NotImplementedError

    @sync_method(_operations.GET_DAILY_RANKINGS)
    def get_daily_rankings(
        self,
        *,
        start_date: str = NOT_GIVEN,
        end_date: str = NOT_GIVEN,
        period: GetRankingsDailyPeriod = NOT_GIVEN,
        modality: GetRankingsDailyModality = NOT_GIVEN,
        context_bucket: GetRankingsDailyContextBucket = NOT_GIVEN,
        category: GetRankingsDailyCategory = NOT_GIVEN,
        language_type: GetRankingsDailyLanguageType = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
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
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            RankingsDailyResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                RateLimitError (429), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.datasets.get_daily_rankings()
        """
        raise NotImplementedError

    get_rankings_daily = get_daily_rankings

    @sync_method(_operations.GET_SESSION_COST)
    def get_session_cost(
        self,
        *,
        app_slug: str = NOT_GIVEN,
        model: str = NOT_GIVEN,
        turn_range: GetSessionCostTurnRange = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        offset: int | None = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
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
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            SessionCostResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                RateLimitError (429), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.datasets.get_session_cost()
        """
        raise NotImplementedError


class AsyncDatasets(AsyncResource[O]):
    """Datasets: `get_app_rankings`, `get_daily_rankings` (`get_rankings_daily`), `get_session_cost`.
    The vendor's names are in brackets.
    """

    __slots__ = ()

    @async_method(_operations.GET_APP_RANKINGS)
    async def get_app_rankings(
        self,
        *,
        category: GetAppRankingsCategory = NOT_GIVEN,
        subcategory: GetAppRankingsSubcategory = NOT_GIVEN,
        sort: GetAppRankingsSort = NOT_GIVEN,
        start_date: str = NOT_GIVEN,
        end_date: str = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        offset: int | None = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
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
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            AppRankingsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                RateLimitError (429), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.datasets.get_app_rankings()
        """
        raise NotImplementedError

    @async_method(_operations.GET_DAILY_RANKINGS)
    async def get_daily_rankings(
        self,
        *,
        start_date: str = NOT_GIVEN,
        end_date: str = NOT_GIVEN,
        period: GetRankingsDailyPeriod = NOT_GIVEN,
        modality: GetRankingsDailyModality = NOT_GIVEN,
        context_bucket: GetRankingsDailyContextBucket = NOT_GIVEN,
        category: GetRankingsDailyCategory = NOT_GIVEN,
        language_type: GetRankingsDailyLanguageType = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
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
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            RankingsDailyResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                RateLimitError (429), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.datasets.get_daily_rankings()
        """
        raise NotImplementedError

    get_rankings_daily = get_daily_rankings

    @async_method(_operations.GET_SESSION_COST)
    async def get_session_cost(
        self,
        *,
        app_slug: str = NOT_GIVEN,
        model: str = NOT_GIVEN,
        turn_range: GetSessionCostTurnRange = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        offset: int | None = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
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
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            SessionCostResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                RateLimitError (429), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.datasets.get_session_cost()
        """
        raise NotImplementedError
