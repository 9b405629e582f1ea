"""`OpenRouterRanker`."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from haystack import Document, component, logging
from haystack.utils import Secret

from openrouter_api.operations.rerank import RERANK
from openrouter_sdk.config.attribution import App
from openrouter_sdk.config.options import Options
from openrouter_sdk.errors import PayloadTooLargeError
from openrouter_sdk.integrations.call_arguments import call_arguments
from openrouter_sdk.integrations.haystack.component_base import API_URL, OpenRouterComponent
from openrouter_sdk.integrations.haystack.embedders import checked_documents, text_of
from openrouter_sdk.retrieval.embed_batches import positive

if TYPE_CHECKING:
    from openrouter_sdk.retrieval.ranked_documents import Ranking

_LOGGER = logging.getLogger(__name__)


@component
class OpenRouterRanker(OpenRouterComponent):
    """Ranks documents by their relevance to a query, with any rerank model of OpenRouter::

        from haystack import Document
        from openrouter_sdk.integrations.haystack import OpenRouterRanker

        ranker = OpenRouterRanker(model="cohere/rerank-v3.5", top_k=3)
        pages = [Document(content="Rome is in Italy."), Document(content="Paris is in France.")]
        for page in ranker.run("capital of France", pages)["documents"]:
            print(page.score, page.content)

    What the rankings cost is in `ranker.client.spending`.

    Args:
        api_key: The API key, by default that of the environment variable `OPENROUTER_API_KEY`.
        model: Id of a rerank model; `client.models.list(output_modalities="rerank")` lists them.
        top_k: How many documents to return at most; None returns all.
        score_threshold: Documents with a lower score are left out. Scales differ between models.
        meta_fields_to_embed: Fields of the `meta` whose values are put before the content.
        embedding_separator: What stands between these values and the content.
        generation_kwargs: Arguments of `client.rerank`, such as `provider` or `user`. What the API does
            not document is sent as it is.
        api_base_url, timeout, extra_headers, max_retries, http_client_kwargs, app, options: See
            `OpenRouterChatGenerator`.

    Raises InvalidArgumentError if `top_k` is no positive number.
    """

    def __init__(
        self,
        *,
        api_key: Secret = Secret.from_env_var("OPENROUTER_API_KEY"),
        model: str = "cohere/rerank-v3.5",
        top_k: int | None = 10,
        score_threshold: float | None = None,
        meta_fields_to_embed: list[str] | None = None,
        embedding_separator: str = "\n",
        api_base_url: str | None = API_URL,
        generation_kwargs: dict[str, Any] | None = None,
        timeout: float | None = None,
        extra_headers: dict[str, Any] | None = None,
        max_retries: int | None = None,
        http_client_kwargs: dict[str, Any] | None = None,
        app: App | dict[str, Any] | None = None,
        options: Options | None = None,
    ) -> None:
        self.api_key = api_key
        self.model = model
        self.top_k = positive("top_k", top_k)
        self.score_threshold = score_threshold
        self.meta_fields_to_embed = meta_fields_to_embed or []
        self.embedding_separator = embedding_separator
        self.api_base_url = api_base_url
        self.generation_kwargs = generation_kwargs or {}
        self.timeout = timeout
        self.extra_headers = extra_headers
        self.max_retries = max_retries
        self.http_client_kwargs = http_client_kwargs
        self.app = app
        self.options = options
        self._check_key()

    @component.output_types(documents=list[Document])
    def run(
        self,
        query: str,
        documents: list[Document],
        top_k: int | None = None,
        score_threshold: float | None = None,
    ) -> dict[str, list[Document]]:
        """Return copies of documents with their scores, the best first.

        Of documents with the same id, as they come from several retrievers, only the one with the best score
        is ranked. Those without text cannot be: they come last, without a score, unless there is a threshold.
        More documents than the API takes at once are ranked in parts, whose scores are compared.

        Args:
            query: What they should be relevant to.
            documents: The documents. Without any, nothing is sent.
            top_k: Replaces that of the component.
            score_threshold: Replaces that of the component.

        Raises TypeError for anything but a string and a list of documents, and what
        `client.rerank.documents` raises, among it InvalidArgumentError for an empty query or an invalid
        `top_k`; then nothing was sent.
        """
        work = _Question(self, query, documents, top_k, score_threshold)
        if work.parts:
            client = self._sync_client()
            for part, arguments in work.requests():
                with work.halving(part):
                    work.keep(client.rerank.documents(**arguments))
        return work.result()

    @component.output_types(documents=list[Document])
    async def run_async(
        self,
        query: str,
        documents: list[Document],
        top_k: int | None = None,
        score_threshold: float | None = None,
    ) -> dict[str, list[Document]]:
        """Return copies of documents with their scores, the best first; see `run`."""
        work = _Question(self, query, documents, top_k, score_threshold)
        if work.parts:
            client = self._async_client()
            for part, arguments in work.requests():
                with work.halving(part):
                    work.keep(await client.rerank.documents(**arguments))
        return work.result()


class _Question:
    """One run: the documents that are still to be ranked, in parts, and those that are."""

    def __init__(
        self,
        ranker: OpenRouterRanker,
        query: str,
        documents: Sequence[Document],
        top_k: int | None,
        score_threshold: float | None,
    ) -> None:
        if not isinstance(query, str):
            raise TypeError(f"OpenRouterRanker takes a query that is a string, not {type(query).__name__}")
        self._ranker = ranker
        self._query = query
        self._top_k = positive("top_k", ranker.top_k if top_k is None else top_k)
        self._threshold = ranker.score_threshold if score_threshold is None else score_threshold
        self._arguments = call_arguments(
            RERANK,
            {"model": ranker.model},
            ranker.generation_kwargs,
            reserved=("query", "documents", "top_n"),
        )
        found = _best_by_id(checked_documents(ranker, documents))
        with_text = [one for one in found if self._text(one).strip()]
        self._unranked = [one for one in found if not self._text(one).strip()]
        self._ranked: list[Document] = []
        self.parts = deque([with_text] if with_text else ())
        if self._unranked:
            ids = ", ".join(one.id for one in self._unranked)
            _LOGGER.warning("Documents without text cannot be ranked: {ids}", ids=ids)

    def _text(self, document: Document) -> str:
        return text_of(document, self._ranker.meta_fields_to_embed, self._ranker.embedding_separator)

    def requests(self) -> Iterator[tuple[list[Document], dict[str, Any]]]:
        """Yield the documents of each request, and its arguments."""
        while self.parts:
            part = self.parts.popleft()
            top_n = self._top_k if self._top_k is not None and self._top_k < len(part) else None
            own = {"query": self._query, "documents": part, "key": self._text, "top_n": top_n}
            yield part, {**self._arguments, **own}

    @contextmanager
    def halving(self, part: list[Document]) -> Iterator[None]:
        """Put a part that the API refuses as too large back as two."""
        try:
            yield
        except PayloadTooLargeError:
            if len(part) < 2:
                raise
            middle = len(part) // 2
            self.parts.extendleft((part[middle:], part[:middle]))

    def keep(self, ranking: Ranking[Document]) -> None:
        """Keep the scores of a part."""
        self._ranked += [replace(one.document, score=one.score) for one in ranking]

    def result(self) -> dict[str, list[Document]]:
        """Return the outputs of the component."""
        ranked = sorted(self._ranked, key=_score, reverse=True)
        if self._threshold is None:
            ranked += [replace(one, score=None) for one in self._unranked]
        else:
            ranked = [one for one in ranked if _score(one) >= self._threshold]
        return {"documents": ranked[: self._top_k]}


def _best_by_id(documents: Sequence[Document]) -> list[Document]:
    """Return the document with the best score for each id, in the order of the ids."""
    best: dict[str, Document] = {}
    for one in documents:
        if one.id not in best or _score(one) > _score(best[one.id]):
            best[one.id] = one
    return list(best.values())


def _score(document: Document) -> float:
    return float("-inf") if document.score is None else document.score
