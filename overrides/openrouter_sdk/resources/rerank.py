"""`client.rerank`, with the documents beside their scores."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_api.resources import rerank as generated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import TypeAlias, TypeVar, Unpack

    from openrouter_sdk.config.options import Options
    from openrouter_sdk.retrieval.ranked_documents import Ranking, RankRequest

    D = TypeVar("D")
    SyncBase: TypeAlias = generated.Rerank[Options]
    AsyncBase: TypeAlias = generated.AsyncRerank[Options]
else:  # subscripting a generic class takes a while
    SyncBase, AsyncBase = generated.Rerank, generated.AsyncRerank


class Rerank(SyncBase):
    """Rerank: `documents`, `rerank`."""

    __slots__ = ()

    def documents(
        self,
        query: str,
        documents: Iterable[D],
        *,
        key: str | Callable[[D], object] | None = None,
        **request: Unpack[RankRequest],
    ) -> Ranking[D]:
        """Rank documents by their relevance to a query, and return them with their scores, the best first.

        Args:
            query: What they should be relevant to.
            documents: Texts, dicts with a `text` or an `image`, or any objects, with a key. Without any,
                nothing is sent.
            key: Of objects, the function that returns the text (or such a dict), or the name of the attribute
                or member that is the text.
            model: Id of a rerank model.
            top_n: How many of the best to return. All if left out.
            request: The other arguments and options of `client.rerank`.

        Returns:
            A sequence of `document`, `score` and `position`; `documents` are the documents alone.

        Raises:
            InvalidArgumentError: A document has no text, or another argument is invalid; nothing was sent.
            ProtocolError: The API ranked a document that there is not.
            APIError: The API reports an error.
            TransportError: There was no usable response.

        Source: protocol section 20.

        Example:
            ranking = client.rerank.documents("capital of France", pages, key="body", model=..., top_n=3)
            for page, score, _ in ranking:
                print(page.title, score)
        """
        from openrouter_sdk.retrieval.ranked_documents import rank

        return rank(self._client, query, documents, key, request)


class AsyncRerank(AsyncBase):
    """`client.rerank` of the asynchronous client, with the methods of `Rerank`."""

    __slots__ = ()

    async def documents(
        self,
        query: str,
        documents: Iterable[D],
        *,
        key: str | Callable[[D], object] | None = None,
        **request: Unpack[RankRequest],
    ) -> Ranking[D]:
        """Rank documents by their relevance to a query; see `Rerank.documents`."""
        from openrouter_sdk.retrieval.ranked_documents import async_rank

        return await async_rank(self._client, query, documents, key, request)
