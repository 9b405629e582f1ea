# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `benchmarks`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import benchmarks as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.benchmarks import UnifiedBenchmarksResponse
    from ..models.values import (
        GetBenchmarksArena,
        GetBenchmarksBenchmarkType,
        GetBenchmarksSearchSurface,
        GetBenchmarksSource,
        GetBenchmarksTaskType,
    )
    from ..operation import Retries, Timeouts


class Benchmarks(SyncResource[O]):
    """Benchmarks: `list` (`get_benchmarks`). The vendor's names are in brackets."""

    __slots__ = ()

    @sync_method(_operations.LIST)
    def list(
        self,
        *,
        source: GetBenchmarksSource = NOT_GIVEN,
        task_type: GetBenchmarksTaskType = NOT_GIVEN,
        benchmark_type: GetBenchmarksBenchmarkType = NOT_GIVEN,
        include_run_config: bool = NOT_GIVEN,
        search_engine: str = NOT_GIVEN,
        search_surface: GetBenchmarksSearchSurface = NOT_GIVEN,
        arena: GetBenchmarksArena = NOT_GIVEN,
        category: str = NOT_GIVEN,
        max_results: int = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> UnifiedBenchmarksResponse:
        """List benchmark scores of models.

        Scores from Artificial Analysis, Design Arena and OpenRouter's own runs, in one list. Every
        filter narrows the list; all matching rows come in one answer, so there is nothing to page.
        Any valid API key will do. The limit is 30 requests a minute per key and 500 a day per
        account.

        Args:
            source: Keep only rows from this source. All sources when absent.
            task_type: Keep only results about this kind of task.
            benchmark_type: Keep only results of this one benchmark. The values are benchmarks
                that OpenRouter runs itself.
            include_run_config: Whether search benchmark rows carry `run_config`, the settings
                of the run. The API default is `false`.
            search_engine: Narrow search benchmark rows to this web search engine.
            search_surface: Narrow search benchmark rows to this way of searching.
            arena: Narrow Design Arena rows to this arena.
            category: Narrow Design Arena rows to this category of work.
            max_results: Largest number of rows to return. All rows when absent. Limits: at
                least 1.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            UnifiedBenchmarksResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                RateLimitError (429), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.benchmarks.list()
        """
        raise NotImplementedError

    get_benchmarks = list


class AsyncBenchmarks(AsyncResource[O]):
    """Benchmarks: `list` (`get_benchmarks`). The vendor's names are in brackets."""

    __slots__ = ()

    @async_method(_operations.LIST)
    async def list(
        self,
        *,
        source: GetBenchmarksSource = NOT_GIVEN,
        task_type: GetBenchmarksTaskType = NOT_GIVEN,
        benchmark_type: GetBenchmarksBenchmarkType = NOT_GIVEN,
        include_run_config: bool = NOT_GIVEN,
        search_engine: str = NOT_GIVEN,
        search_surface: GetBenchmarksSearchSurface = NOT_GIVEN,
        arena: GetBenchmarksArena = NOT_GIVEN,
        category: str = NOT_GIVEN,
        max_results: int = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> UnifiedBenchmarksResponse:
        """List benchmark scores of models.

        Scores from Artificial Analysis, Design Arena and OpenRouter's own runs, in one list. Every
        filter narrows the list; all matching rows come in one answer, so there is nothing to page.
        Any valid API key will do. The limit is 30 requests a minute per key and 500 a day per
        account.

        Args:
            source: Keep only rows from this source. All sources when absent.
            task_type: Keep only results about this kind of task.
            benchmark_type: Keep only results of this one benchmark. The values are benchmarks
                that OpenRouter runs itself.
            include_run_config: Whether search benchmark rows carry `run_config`, the settings
                of the run. The API default is `false`.
            search_engine: Narrow search benchmark rows to this web search engine.
            search_surface: Narrow search benchmark rows to this way of searching.
            arena: Narrow Design Arena rows to this arena.
            category: Narrow Design Arena rows to this category of work.
            max_results: Largest number of rows to return. All rows when absent. Limits: at
                least 1.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            UnifiedBenchmarksResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                RateLimitError (429), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.benchmarks.list()
        """
        raise NotImplementedError

    get_benchmarks = list
