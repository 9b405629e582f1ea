# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `rerank`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..operation import AsyncResource, O, SyncResource
from ..operations import rerank as _operations

if TYPE_CHECKING:
    from typing import Any

    from ..models.rerank import CreateRerankResponse
    from ..operation import Operation
    from ..params.rerank import RerankRerankParams


_METHODS: dict[str, Operation[Any, Any]] = {
    "rerank": _operations.RERANK,
}


class Rerank(SyncResource[O]):
    """Rerank: `rerank`."""

    __slots__ = ()
    _methods = _METHODS

    def rerank(
        self, *, options: O | None = None, **params: Unpack[RerankRerankParams]
    ) -> CreateRerankResponse:
        """Rank documents by relevance to a query.

        Scores every document against the query with a rerank model. Results name documents by their
        position in the request. Always plain JSON, never a stream.

        Args:
            documents: What to rank. A plain string is short for an object with only `text`.
                Limits: at least 1 item.
            model: Id of a rerank model. `models.list` with `output_modalities` set to `rerank`
                finds them.
            query: What the documents should be relevant to.
            provider: Which providers may serve the request, and in what order. The account's
                settings alone decide when absent.
            session_id: Id that groups related requests in observability tools, at most 256
                characters.
            top_n: How many of the best results to return. All documents when absent. Limits: at
                least 1.
            trace: Names and ids for the trace of this request in observability tools.
            user: Stable id of your end user, for grouping and abuse tracking.
            options: Options for this call, which override those of the client.

        Returns:
            CreateRerankResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 402, 403, 404, 413,
            429, 500, 502, 503, 524, 529.
        """
        options = self._conceal(options)
        return self._client.call(_operations.RERANK, params, options)


class AsyncRerank(AsyncResource[O]):
    """Rerank: `rerank`."""

    __slots__ = ()
    _methods = _METHODS

    async def rerank(
        self, *, options: O | None = None, **params: Unpack[RerankRerankParams]
    ) -> CreateRerankResponse:
        """Rank documents by relevance to a query.

        Scores every document against the query with a rerank model. Results name documents by their
        position in the request. Always plain JSON, never a stream.

        Args:
            documents: What to rank. A plain string is short for an object with only `text`.
                Limits: at least 1 item.
            model: Id of a rerank model. `models.list` with `output_modalities` set to `rerank`
                finds them.
            query: What the documents should be relevant to.
            provider: Which providers may serve the request, and in what order. The account's
                settings alone decide when absent.
            session_id: Id that groups related requests in observability tools, at most 256
                characters.
            top_n: How many of the best results to return. All documents when absent. Limits: at
                least 1.
            trace: Names and ids for the trace of this request in observability tools.
            user: Stable id of your end user, for grouping and abuse tracking.
            options: Options for this call, which override those of the client.

        Returns:
            CreateRerankResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 402, 403, 404, 413,
            429, 500, 502, 503, 524, 529.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.RERANK, params, options)
