# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `analytics`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import analytics as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from ..models.analytics import (
        ActivityResponse,
        GetAnalyticsMetaResponse,
        QueryAnalyticsRequestClassifierDimensions,
        QueryAnalyticsRequestClassifierFilters,
        QueryAnalyticsRequestFiltersItem,
        QueryAnalyticsRequestOrderBy,
        QueryAnalyticsRequestTimeRange,
        QueryAnalyticsResponse,
    )
    from ..operation import Retries, Timeouts
    from ..params.analytics import (
        QueryAnalyticsRequestClassifierDimensionsDict,
        QueryAnalyticsRequestClassifierFiltersDict,
        QueryAnalyticsRequestFiltersItemDict,
        QueryAnalyticsRequestOrderByDict,
        QueryAnalyticsRequestTimeRangeDict,
    )


class Analytics(SyncResource[O]):
    """Analytics: `get_activity` (`get_user_activity`), `get_meta` (`get_analytics_meta`), `query`
    (`query_analytics`). The vendor's names are in brackets.
    """

    __slots__ = ()

    @sync_method(_operations.GET_ACTIVITY)
    def get_activity(
        self,
        *,
        date: str = NOT_GIVEN,
        api_key_hash: str = NOT_GIVEN,
        user_id: str = NOT_GIVEN,
        group_by: Literal["workspace"] = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ActivityResponse:
        """Read daily activity.

        Returns requests, tokens and spend by day, model and endpoint over the last 30 completed UTC
        days; today is not included. The answer is one page. Needs a management key.

        Args:
            date: Return this UTC day only, as `YYYY-MM-DD`. It must be among the last 30
                completed days. All of them when absent.
            api_key_hash: Count only requests made with this API key, named by its hash.
            user_id: Count only requests of this member of the organization.
            group_by: Split the rows by workspace as well, and give `workspace_id` in each.
            workspace_id: Count only requests made in this workspace.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ActivityResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.analytics.get_activity()
        """
        raise NotImplementedError

    get_user_activity = get_activity

    @sync_method(_operations.GET_META)
    def get_meta(
        self,
        *,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> GetAnalyticsMetaResponse:
        """List what analytics can query.

        Returns the metrics, dimensions, operators and granularities that `analytics.query`
        understands. Read it first: those names are plain strings in a query. Needs a management
        key.

        Args:
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetAnalyticsMetaResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.analytics.get_meta()
        """
        raise NotImplementedError

    get_analytics_meta = get_meta

    @sync_method(_operations.QUERY)
    def query(
        self,
        *,
        metrics: Sequence[str],
        classifier_dimensions: QueryAnalyticsRequestClassifierDimensionsDict
        | QueryAnalyticsRequestClassifierDimensions = NOT_GIVEN,
        classifier_filters: QueryAnalyticsRequestClassifierFiltersDict
        | QueryAnalyticsRequestClassifierFilters = NOT_GIVEN,
        dimensions: Sequence[str] = NOT_GIVEN,
        filters: Sequence[
            QueryAnalyticsRequestFiltersItemDict | QueryAnalyticsRequestFiltersItem
        ] = NOT_GIVEN,
        granularity: str = NOT_GIVEN,
        group_limit: int = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        order_by: QueryAnalyticsRequestOrderByDict | QueryAnalyticsRequestOrderBy = NOT_GIVEN,
        time_range: QueryAnalyticsRequestTimeRangeDict | QueryAnalyticsRequestTimeRange = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> QueryAnalyticsResponse:
        """Query analytics.

        Aggregates metrics of past requests, optionally by time and by up to two dimensions. The
        names to use come from `analytics.get_meta`. A query that takes too long gets 408; narrow
        its time range or filters. Needs a management key.

        Args:
            metrics: Names of the quantities to compute, as listed by `analytics.get_meta`.
                Limits: at least 1 item.
            classifier_dimensions: Break results down by the labels a classifier gave to
                requests.
            classifier_filters: Count only requests to which a classifier gave certain labels.
            dimensions: Names of the dimensions to break results down by. No breakdown when
                absent. Limits: at most 2 items.
            filters: Conditions on dimensions that requests must meet. Limits: at most 20 items.
            granularity: Size of time bucket, such as `day`. Results are not split by time when
                absent.
            group_limit: How many groups to keep at most when results are broken down.
            limit: How many rows to return at most. When it cuts rows off, `truncated` is true
                in the answer.
            order_by: How to sort the rows.
            time_range: Period to look at. The server chooses one when absent.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            QueryAnalyticsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), ServerTimeoutError (408), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.analytics.query(metrics=["request_count"])
        """
        raise NotImplementedError

    query_analytics = query


class AsyncAnalytics(AsyncResource[O]):
    """Analytics: `get_activity` (`get_user_activity`), `get_meta` (`get_analytics_meta`), `query`
    (`query_analytics`). The vendor's names are in brackets.
    """

    __slots__ = ()

    @async_method(_operations.GET_ACTIVITY)
    async def get_activity(
        self,
        *,
        date: str = NOT_GIVEN,
        api_key_hash: str = NOT_GIVEN,
        user_id: str = NOT_GIVEN,
        group_by: Literal["workspace"] = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ActivityResponse:
        """Read daily activity.

        Returns requests, tokens and spend by day, model and endpoint over the last 30 completed UTC
        days; today is not included. The answer is one page. Needs a management key.

        Args:
            date: Return this UTC day only, as `YYYY-MM-DD`. It must be among the last 30
                completed days. All of them when absent.
            api_key_hash: Count only requests made with this API key, named by its hash.
            user_id: Count only requests of this member of the organization.
            group_by: Split the rows by workspace as well, and give `workspace_id` in each.
            workspace_id: Count only requests made in this workspace.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ActivityResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.analytics.get_activity()
        """
        raise NotImplementedError

    get_user_activity = get_activity

    @async_method(_operations.GET_META)
    async def get_meta(
        self,
        *,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> GetAnalyticsMetaResponse:
        """List what analytics can query.

        Returns the metrics, dimensions, operators and granularities that `analytics.query`
        understands. Read it first: those names are plain strings in a query. Needs a management
        key.

        Args:
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetAnalyticsMetaResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.analytics.get_meta()
        """
        raise NotImplementedError

    get_analytics_meta = get_meta

    @async_method(_operations.QUERY)
    async def query(
        self,
        *,
        metrics: Sequence[str],
        classifier_dimensions: QueryAnalyticsRequestClassifierDimensionsDict
        | QueryAnalyticsRequestClassifierDimensions = NOT_GIVEN,
        classifier_filters: QueryAnalyticsRequestClassifierFiltersDict
        | QueryAnalyticsRequestClassifierFilters = NOT_GIVEN,
        dimensions: Sequence[str] = NOT_GIVEN,
        filters: Sequence[
            QueryAnalyticsRequestFiltersItemDict | QueryAnalyticsRequestFiltersItem
        ] = NOT_GIVEN,
        granularity: str = NOT_GIVEN,
        group_limit: int = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        order_by: QueryAnalyticsRequestOrderByDict | QueryAnalyticsRequestOrderBy = NOT_GIVEN,
        time_range: QueryAnalyticsRequestTimeRangeDict | QueryAnalyticsRequestTimeRange = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> QueryAnalyticsResponse:
        """Query analytics.

        Aggregates metrics of past requests, optionally by time and by up to two dimensions. The
        names to use come from `analytics.get_meta`. A query that takes too long gets 408; narrow
        its time range or filters. Needs a management key.

        Args:
            metrics: Names of the quantities to compute, as listed by `analytics.get_meta`.
                Limits: at least 1 item.
            classifier_dimensions: Break results down by the labels a classifier gave to
                requests.
            classifier_filters: Count only requests to which a classifier gave certain labels.
            dimensions: Names of the dimensions to break results down by. No breakdown when
                absent. Limits: at most 2 items.
            filters: Conditions on dimensions that requests must meet. Limits: at most 20 items.
            granularity: Size of time bucket, such as `day`. Results are not split by time when
                absent.
            group_limit: How many groups to keep at most when results are broken down.
            limit: How many rows to return at most. When it cuts rows off, `truncated` is true
                in the answer.
            order_by: How to sort the rows.
            time_range: Period to look at. The server chooses one when absent.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            QueryAnalyticsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), ServerTimeoutError (408), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.analytics.query(metrics=["request_count"])
        """
        raise NotImplementedError

    query_analytics = query
