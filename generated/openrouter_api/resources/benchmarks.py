# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `benchmarks`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..operation import AsyncResource, O, SyncResource
from ..operations import benchmarks as _operations

if TYPE_CHECKING:
    from typing import Any

    from ..models.benchmarks import UnifiedBenchmarksResponse
    from ..operation import Operation
    from ..params.benchmarks import BenchmarksGetBenchmarksParams


_METHODS: dict[str, Operation[Any, Any]] = {
    "get_benchmarks": _operations.GET_BENCHMARKS,
}


class Benchmarks(SyncResource[O]):
    """Benchmarks: `get_benchmarks`."""

    __slots__ = ()
    _methods = _METHODS

    def get_benchmarks(
        self, *, options: O | None = None, **params: Unpack[BenchmarksGetBenchmarksParams]
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
            options: Options for this call, which override those of the client.

        Returns:
            UnifiedBenchmarksResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 429, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.GET_BENCHMARKS, params, options)


class AsyncBenchmarks(AsyncResource[O]):
    """Benchmarks: `get_benchmarks`."""

    __slots__ = ()
    _methods = _METHODS

    async def get_benchmarks(
        self, *, options: O | None = None, **params: Unpack[BenchmarksGetBenchmarksParams]
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
            options: Options for this call, which override those of the client.

        Returns:
            UnifiedBenchmarksResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 429, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.GET_BENCHMARKS, params, options)
