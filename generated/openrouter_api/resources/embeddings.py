# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `embeddings`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..operation import AsyncResource, O, SyncResource
from ..operations import embeddings as _operations

if TYPE_CHECKING:
    from typing import Any

    from ..models.embeddings import CreateEmbeddingsResponse
    from ..models.shared import ModelsListResponse
    from ..operation import Operation
    from ..params.embeddings import EmbeddingsGenerateParams, EmbeddingsListModelsParams


_METHODS: dict[str, Operation[Any, Any]] = {
    "generate": _operations.GENERATE,
    "list_models": _operations.LIST_MODELS,
}


class Embeddings(SyncResource[O]):
    """Embeddings: `generate`, `list_models`."""

    __slots__ = ()
    _methods = _METHODS

    def generate(
        self, *, options: O | None = None, **params: Unpack[EmbeddingsGenerateParams]
    ) -> CreateEmbeddingsResponse:
        """Turn inputs into embedding vectors.

        Answers with one vector for each input. Text over the token limit is cut off or refused,
        depending on the model. Always plain JSON, never a stream.

        Args:
            input: What to embed: one string, several strings, one list of token ids, several
                such lists, or objects that mix text and media.
            model: Id of an embedding model, as `embeddings.list_models` gives it.
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
            options: Options for this call, which override those of the client.

        Returns:
            CreateEmbeddingsResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 402, 403, 404, 408,
            413, 429, 499, 500, 502, 503, 504, 524, 529.
        """
        options = self._conceal(options)
        return self._client.call(_operations.GENERATE, params, options)

    def list_models(
        self, *, options: O | None = None, **params: Unpack[EmbeddingsListModelsParams]
    ) -> ModelsListResponse:
        """List embedding models.

        Lists the models that `embeddings.generate` takes. Page with `offset` and `limit`; with both
        absent the full list comes at once.

        Args:
            offset: How many models to skip. With `limit` absent too, the whole list comes in
                one answer. The API default is `0`. Limits: at least 0.
            limit: Most models in one answer. With `offset` absent too, the whole list comes in
                one answer. The API default is `500`. Limits: from 1 to 1000.
            options: Options for this call, which override those of the client.

        Returns:
            ModelsListResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.LIST_MODELS, params, options)


class AsyncEmbeddings(AsyncResource[O]):
    """Embeddings: `generate`, `list_models`."""

    __slots__ = ()
    _methods = _METHODS

    async def generate(
        self, *, options: O | None = None, **params: Unpack[EmbeddingsGenerateParams]
    ) -> CreateEmbeddingsResponse:
        """Turn inputs into embedding vectors.

        Answers with one vector for each input. Text over the token limit is cut off or refused,
        depending on the model. Always plain JSON, never a stream.

        Args:
            input: What to embed: one string, several strings, one list of token ids, several
                such lists, or objects that mix text and media.
            model: Id of an embedding model, as `embeddings.list_models` gives it.
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
            options: Options for this call, which override those of the client.

        Returns:
            CreateEmbeddingsResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 402, 403, 404, 408,
            413, 429, 499, 500, 502, 503, 504, 524, 529.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.GENERATE, params, options)

    async def list_models(
        self, *, options: O | None = None, **params: Unpack[EmbeddingsListModelsParams]
    ) -> ModelsListResponse:
        """List embedding models.

        Lists the models that `embeddings.generate` takes. Page with `offset` and `limit`; with both
        absent the full list comes at once.

        Args:
            offset: How many models to skip. With `limit` absent too, the whole list comes in
                one answer. The API default is `0`. Limits: at least 0.
            limit: Most models in one answer. With `offset` absent too, the whole list comes in
                one answer. The API default is `500`. Limits: from 1 to 1000.
            options: Options for this call, which override those of the client.

        Returns:
            ModelsListResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.LIST_MODELS, params, options)
