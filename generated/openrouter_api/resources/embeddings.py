# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `embeddings`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import embeddings as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.embeddings import CreateEmbeddingsRequestInputItem, CreateEmbeddingsResponse
    from ..models.shared import ModelsListResponse
    from ..models.shared_inputs import ProviderPreferences, TraceConfig
    from ..models.values import CreateEmbeddingsRequestEncodingFormat
    from ..operation import Retries, Timeouts
    from ..params.embeddings import CreateEmbeddingsRequestInputItemDict
    from ..params.shared import ProviderPreferencesDict, TraceConfigDict


class Embeddings(SyncResource[O]):
    """Embeddings: `generate`, `models` (`list_models`). The vendor's names are in brackets."""

    __slots__ = ()

    @sync_method(_operations.GENERATE)
    def generate(
        self,
        *,
        input: str
        | Sequence[str]
        | Sequence[float]
        | Sequence[Sequence[float]]
        | Sequence[CreateEmbeddingsRequestInputItemDict | CreateEmbeddingsRequestInputItem],
        model: str,
        dimensions: int = NOT_GIVEN,
        encoding_format: CreateEmbeddingsRequestEncodingFormat = NOT_GIVEN,
        input_type: str = NOT_GIVEN,
        provider: ProviderPreferencesDict | ProviderPreferences | None = NOT_GIVEN,
        session_id: str = NOT_GIVEN,
        trace: TraceConfigDict | TraceConfig = NOT_GIVEN,
        user: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> CreateEmbeddingsResponse:
        """Turn inputs into embedding vectors.

        Answers with one vector for each input. Text over the token limit is cut off or refused,
        depending on the model. Always plain JSON, never a stream.

        Args:
            input: What to embed: one string, several strings, one list of token ids, several
                such lists, or objects that mix text and media.
            model: Id of an embedding model, as `embeddings.models` gives it.
            dimensions: Length wanted for each vector. The model's own length when absent; not
                every model can shorten. Limits: at least 1.
            encoding_format: How the vectors are written in the answer: lists of numbers or
                base64 strings.
            input_type: What the embedding is for, such as a search query or a stored document.
                Values depend on the model.
            provider: Which providers may serve the request, and in what order. The account's
                settings alone decide when absent.
            session_id: Id that groups related requests in observability tools, at most 256
                characters.
            trace: Names and ids for the trace of this request in observability tools.
            user: Stable id of your end user, for grouping and abuse tracking.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            CreateEmbeddingsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                ServerTimeoutError (408), PayloadTooLargeError (413), RateLimitError (429), APIError
                (499), InternalServerError (500), BadGatewayError (502), ServiceUnavailableError
                (503), ServerTimeoutError (504), ServerTimeoutError (524), OverloadedError (529).
            TransportError: No usable response.

        Example:
            result = client.embeddings.generate(
                model="openai/text-embedding-3-small", input=["First text", "Second text"]
            )
        """
        raise NotImplementedError

    @sync_method(_operations.MODELS)
    def models(
        self,
        *,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ModelsListResponse:
        """List embedding models.

        Lists the models that `embeddings.generate` takes. Page with `offset` and `limit`; with both
        absent the full list comes at once.

        Args:
            offset: How many models to skip. With `limit` absent too, the whole list comes in
                one answer. The API default is `0`. Limits: at least 0.
            limit: Most models in one answer. With `offset` absent too, the whole list comes in
                one answer. The API default is `500`. Limits: from 1 to 1000.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ModelsListResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.embeddings.models()
        """
        raise NotImplementedError

    list_models = models


class AsyncEmbeddings(AsyncResource[O]):
    """Embeddings: `generate`, `models` (`list_models`). The vendor's names are in brackets."""

    __slots__ = ()

    @async_method(_operations.GENERATE)
    async def generate(
        self,
        *,
        input: str
        | Sequence[str]
        | Sequence[float]
        | Sequence[Sequence[float]]
        | Sequence[CreateEmbeddingsRequestInputItemDict | CreateEmbeddingsRequestInputItem],
        model: str,
        dimensions: int = NOT_GIVEN,
        encoding_format: CreateEmbeddingsRequestEncodingFormat = NOT_GIVEN,
        input_type: str = NOT_GIVEN,
        provider: ProviderPreferencesDict | ProviderPreferences | None = NOT_GIVEN,
        session_id: str = NOT_GIVEN,
        trace: TraceConfigDict | TraceConfig = NOT_GIVEN,
        user: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> CreateEmbeddingsResponse:
        """Turn inputs into embedding vectors.

        Answers with one vector for each input. Text over the token limit is cut off or refused,
        depending on the model. Always plain JSON, never a stream.

        Args:
            input: What to embed: one string, several strings, one list of token ids, several
                such lists, or objects that mix text and media.
            model: Id of an embedding model, as `embeddings.models` gives it.
            dimensions: Length wanted for each vector. The model's own length when absent; not
                every model can shorten. Limits: at least 1.
            encoding_format: How the vectors are written in the answer: lists of numbers or
                base64 strings.
            input_type: What the embedding is for, such as a search query or a stored document.
                Values depend on the model.
            provider: Which providers may serve the request, and in what order. The account's
                settings alone decide when absent.
            session_id: Id that groups related requests in observability tools, at most 256
                characters.
            trace: Names and ids for the trace of this request in observability tools.
            user: Stable id of your end user, for grouping and abuse tracking.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            CreateEmbeddingsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                ServerTimeoutError (408), PayloadTooLargeError (413), RateLimitError (429), APIError
                (499), InternalServerError (500), BadGatewayError (502), ServiceUnavailableError
                (503), ServerTimeoutError (504), ServerTimeoutError (524), OverloadedError (529).
            TransportError: No usable response.

        Example:
            result = await client.embeddings.generate(
                model="openai/text-embedding-3-small", input=["First text", "Second text"]
            )
        """
        raise NotImplementedError

    @async_method(_operations.MODELS)
    async def models(
        self,
        *,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ModelsListResponse:
        """List embedding models.

        Lists the models that `embeddings.generate` takes. Page with `offset` and `limit`; with both
        absent the full list comes at once.

        Args:
            offset: How many models to skip. With `limit` absent too, the whole list comes in
                one answer. The API default is `0`. Limits: at least 0.
            limit: Most models in one answer. With `offset` absent too, the whole list comes in
                one answer. The API default is `500`. Limits: from 1 to 1000.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ModelsListResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.embeddings.models()
        """
        raise NotImplementedError

    list_models = models
