"""`client.embeddings`, of any number of texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from openrouter_api.resources import embeddings as generated

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, TypeAlias, Unpack

    from openrouter_sdk.config.options import Options
    from openrouter_sdk.retrieval.embed_batches import EmbeddedTexts
    from openrouter_sdk.retrieval.embedding import EmbedRequest

    SyncBase: TypeAlias = generated.Embeddings[Options]
    AsyncBase: TypeAlias = generated.AsyncEmbeddings[Options]
else:  # subscripting a generic class takes a while
    SyncBase, AsyncBase = generated.Embeddings, generated.AsyncEmbeddings


class Embeddings(SyncBase):
    """Embeddings: `embed`, `generate`, `models` (`list_models`). The vendor's names are in brackets."""

    __slots__ = ()

    @overload
    def embed(
        self, texts: Iterable[str], *, numpy: Literal[False] = False, **request: Unpack[EmbedRequest]
    ) -> EmbeddedTexts[list[float]]: ...
    @overload
    def embed(
        self, texts: Iterable[str], *, numpy: Literal[True], **request: Unpack[EmbedRequest]
    ) -> EmbeddedTexts[Any]: ...
    def embed(self, texts: Iterable[str], **request: Any) -> Any:
        """Turn any number of texts into vectors, in batches, and return them in the order of the texts.

        Args:
            texts: The texts. Without any, nothing is sent.
            model: Id of an embedding model.
            dimensions: Length of each vector, for models that can shorten. That of the model if left out.
            batch_size: Texts of a request, by default 96, and fewer if they have more than 400 kB: the API
                documents no limit. A batch that it refuses as too large is sent again in halves.
            concurrency: How many batches are sent at a time, by default 4, in threads.
            progress: Reports the texts that are done: True shows a bar on a terminal, a function is called
                with a `Progress`, and a bar of tqdm is advanced.
            numpy: Whether `vectors` is an array of numpy, which must be installed, with a row for each text.
            request: The other arguments and options of `generate`. `encoding_format="base64"` makes
                answers a quarter of the size.

        Returns:
            The vectors, with `model`, `dimensions`, tokens and `cost` of all requests.

        Raises:
            InvalidArgumentError: A text is empty or none, or another argument is invalid; nothing was sent.
            ProtocolError: The API answered too few vectors, or such of other dimensions.
            APIError: The API reports an error.
            TransportError: There was no usable response.

        An error has the vectors of the batches that were done in `partial`, whose `missing` are the places
        of the others.

        Source: protocol section 20.

        Example:
            result = client.embeddings.embed(texts, model="openai/text-embedding-3-small")
            print(len(result.vectors), result.dimensions, result.cost)
        """
        from openrouter_sdk.retrieval.embedding import embed

        return embed(self._client, texts, request)


class AsyncEmbeddings(AsyncBase):
    """`client.embeddings` of the asynchronous client, with the methods of `Embeddings`."""

    __slots__ = ()

    @overload
    async def embed(
        self, texts: Iterable[str], *, numpy: Literal[False] = False, **request: Unpack[EmbedRequest]
    ) -> EmbeddedTexts[list[float]]: ...
    @overload
    async def embed(
        self, texts: Iterable[str], *, numpy: Literal[True], **request: Unpack[EmbedRequest]
    ) -> EmbeddedTexts[Any]: ...
    async def embed(self, texts: Iterable[str], **request: Any) -> Any:
        """Turn any number of texts into vectors, in batches; see `Embeddings.embed`."""
        from openrouter_sdk.retrieval.embedding import async_embed

        return await async_embed(self._client, texts, request)
