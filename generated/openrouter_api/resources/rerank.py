# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `rerank`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import rerank as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.rerank import CreateRerankRequestDocumentsItemObject, CreateRerankResponse
    from ..models.shared_inputs import ProviderPreferences, TraceConfig
    from ..operation import Retries, Timeouts
    from ..params.rerank import CreateRerankRequestDocumentsItemObjectDict
    from ..params.shared import ProviderPreferencesDict, TraceConfigDict


class Rerank(SyncResource[O]):
    """Rerank: `rerank`."""

    __slots__ = ()

    @sync_method(_operations.RERANK)
    def rerank(
        self,
        *,
        documents: Sequence[
            str | CreateRerankRequestDocumentsItemObjectDict | CreateRerankRequestDocumentsItemObject
        ],
        model: str,
        query: str,
        provider: ProviderPreferencesDict | ProviderPreferences | None = NOT_GIVEN,
        session_id: str = NOT_GIVEN,
        top_n: int = NOT_GIVEN,
        trace: TraceConfigDict | TraceConfig = NOT_GIVEN,
        user: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
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
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            CreateRerankResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                PayloadTooLargeError (413), RateLimitError (429), InternalServerError (500),
                BadGatewayError (502), ServiceUnavailableError (503), ServerTimeoutError (524),
                OverloadedError (529).
            TransportError: No usable response.

        Example:
            result = client.rerank(
                model="cohere/rerank-v3.5",
                query="capital of France",
                documents=["Paris is in France.", "Rome is in Italy."],
            )
        """
        raise NotImplementedError

    __call__ = rerank


class AsyncRerank(AsyncResource[O]):
    """Rerank: `rerank`."""

    __slots__ = ()

    @async_method(_operations.RERANK)
    async def rerank(
        self,
        *,
        documents: Sequence[
            str | CreateRerankRequestDocumentsItemObjectDict | CreateRerankRequestDocumentsItemObject
        ],
        model: str,
        query: str,
        provider: ProviderPreferencesDict | ProviderPreferences | None = NOT_GIVEN,
        session_id: str = NOT_GIVEN,
        top_n: int = NOT_GIVEN,
        trace: TraceConfigDict | TraceConfig = NOT_GIVEN,
        user: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
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
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            CreateRerankResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                PayloadTooLargeError (413), RateLimitError (429), InternalServerError (500),
                BadGatewayError (502), ServiceUnavailableError (503), ServerTimeoutError (524),
                OverloadedError (529).
            TransportError: No usable response.

        Example:
            result = await client.rerank(
                model="cohere/rerank-v3.5",
                query="capital of France",
                documents=["Paris is in France.", "Rome is in Italy."],
            )
        """
        raise NotImplementedError

    __call__ = rerank
