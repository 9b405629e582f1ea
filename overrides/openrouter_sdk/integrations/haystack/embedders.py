"""`OpenRouterTextEmbedder` and `OpenRouterDocumentEmbedder`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING, Any

from haystack import Document, component, logging
from haystack.utils import Secret

from openrouter_api.operations.embeddings import GENERATE
from openrouter_sdk.config.attribution import App
from openrouter_sdk.config.options import Options
from openrouter_sdk.errors import InvalidArgumentError, OpenRouterError
from openrouter_sdk.integrations.call_arguments import call_arguments
from openrouter_sdk.integrations.haystack.component_base import API_URL, OpenRouterComponent
from openrouter_sdk.progress import Meter, meter
from openrouter_sdk.retrieval.embed_batches import batches_of, positive

if TYPE_CHECKING:
    from openrouter_sdk.retrieval.embed_batches import EmbeddedTexts

_LOGGER = logging.getLogger(__name__)


@component
class OpenRouterTextEmbedder(OpenRouterComponent):
    """Turns a text, such as a query, into a vector, with any embedding model of OpenRouter::

        from openrouter_sdk.integrations.haystack import OpenRouterTextEmbedder

        embedder = OpenRouterTextEmbedder(model="openai/text-embedding-3-small")
        result = embedder.run("What is the capital of France?")
        print(len(result["embedding"]), result["meta"]["usage"]["cost"])

    Use the same model for the documents, with `OpenRouterDocumentEmbedder`.

    Args:
        api_key: The API key, by default that of the environment variable `OPENROUTER_API_KEY`.
        model: Id of an embedding model; `client.embeddings.models()` lists them.
        dimensions: Length of the vector, for models that can shorten. That of the model if left out.
        prefix: Put before each text, as in `"query: "`.
        suffix: Put behind each text.
        generation_kwargs: Arguments of `client.embeddings.generate`, such as `provider`, `input_type` or
            `encoding_format`. What the API does not document is sent as it is.
        api_base_url, timeout, extra_headers, max_retries, http_client_kwargs, app, options: See
            `OpenRouterChatGenerator`.
    """

    def __init__(
        self,
        *,
        api_key: Secret = Secret.from_env_var("OPENROUTER_API_KEY"),
        model: str = "openai/text-embedding-3-small",
        dimensions: int | None = None,
        prefix: str = "",
        suffix: str = "",
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
        self.dimensions = dimensions
        self.prefix = prefix
        self.suffix = suffix
        self.api_base_url = api_base_url
        self.generation_kwargs = generation_kwargs or {}
        self.timeout = timeout
        self.extra_headers = extra_headers
        self.max_retries = max_retries
        self.http_client_kwargs = http_client_kwargs
        self.app = app
        self.options = options
        self._check_key()

    @component.output_types(embedding=list[float], meta=dict[str, Any])
    def run(self, text: str) -> dict[str, Any]:
        """Return the vector of a text.

        Returns:
            `embedding`, and `meta` with `model`, `usage` (`prompt_tokens`, `total_tokens` and, if known, the
            `cost` in USD) and the `id` of the generation.

        Raises TypeError for anything but a string, and what `client.embeddings.embed` raises, among it
        InvalidArgumentError for an empty text, which has no vector.
        """
        arguments = self._arguments(text)
        return _embedded(self._sync_client().embeddings.embed(**arguments))

    @component.output_types(embedding=list[float], meta=dict[str, Any])
    async def run_async(self, text: str) -> dict[str, Any]:
        """Return the vector of a text; see `run`."""
        arguments = self._arguments(text)
        return _embedded(await self._async_client().embeddings.embed(**arguments))

    def _arguments(self, text: str) -> dict[str, Any]:
        if not isinstance(text, str):
            raise TypeError(
                f"OpenRouterTextEmbedder takes a string, not {type(text).__name__}; for documents there is "
                "OpenRouterDocumentEmbedder"
            )
        return {**_embed_arguments(self), "texts": [self.prefix + text + self.suffix]}


@component
class OpenRouterDocumentEmbedder(OpenRouterComponent):
    """Gives documents their vectors, with any embedding model of OpenRouter::

        from haystack import Document
        from openrouter_sdk.integrations.haystack import OpenRouterDocumentEmbedder

        embedder = OpenRouterDocumentEmbedder(meta_fields_to_embed=["title"])
        result = embedder.run([Document(content="Paris is in France.", meta={"title": "Paris"})])
        print(len(result["documents"][0].embedding), result["meta"]["usage"]["cost"])

    Args:
        api_key: The API key, by default that of the environment variable `OPENROUTER_API_KEY`.
        model: Id of an embedding model; `client.embeddings.models()` lists them.
        dimensions: Length of each vector, for models that can shorten. That of the model if left out.
        prefix: Put before each text, as in `"passage: "`.
        suffix: Put behind each text.
        batch_size: Documents of a request; fewer if they have more than 400 kB. A request that the API
            refuses as too large is sent again in halves.
        progress_bar: Whether to show a progress bar.
        meta_fields_to_embed: Fields of the `meta` whose values are put before the content.
        embedding_separator: What stands between these values and the content.
        raise_on_failure: Whether an error ends the run. Otherwise it is logged with the ids of the
            documents of its request, which come back as they were, and the run goes on.
        generation_kwargs: Arguments of `client.embeddings.generate`, such as `provider`, `input_type` or
            `encoding_format`. What the API does not document is sent as it is.
        api_base_url, timeout, extra_headers, max_retries, http_client_kwargs, app, options: See
            `OpenRouterChatGenerator`.

    Raises InvalidArgumentError if `batch_size` is no positive number.
    """

    def __init__(
        self,
        *,
        api_key: Secret = Secret.from_env_var("OPENROUTER_API_KEY"),
        model: str = "openai/text-embedding-3-small",
        dimensions: int | None = None,
        prefix: str = "",
        suffix: str = "",
        batch_size: int = 32,
        progress_bar: bool = True,
        meta_fields_to_embed: list[str] | None = None,
        embedding_separator: str = "\n",
        raise_on_failure: bool = False,
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
        self.dimensions = dimensions
        self.prefix = prefix
        self.suffix = suffix
        positive("batch_size", batch_size)
        self.batch_size = batch_size
        self.progress_bar = progress_bar
        self.meta_fields_to_embed = meta_fields_to_embed or []
        self.embedding_separator = embedding_separator
        self.raise_on_failure = raise_on_failure
        self.api_base_url = api_base_url
        self.generation_kwargs = generation_kwargs or {}
        self.timeout = timeout
        self.extra_headers = extra_headers
        self.max_retries = max_retries
        self.http_client_kwargs = http_client_kwargs
        self.app = app
        self.options = options
        self._check_key()

    @component.output_types(documents=list[Document], meta=dict[str, Any])
    def run(self, documents: list[Document]) -> dict[str, Any]:
        """Return copies of documents with their vectors.

        A document that comes twice, with the same id and text, is sent once. One without text has no vector:
        it comes back without, which is logged, or raises InvalidArgumentError with `raise_on_failure`.

        Returns:
            `documents`, in their order, and `meta` with `model` and the `usage` of all requests:
            `prompt_tokens`, `total_tokens` and, if known, the `cost` in USD. `meta` is empty if nothing was
            embedded.

        Raises TypeError for anything but a list of documents, InvalidArgumentError for invalid arguments,
        and with `raise_on_failure` what `client.embeddings.embed` raises.
        """
        work = _Documents(self, documents)
        if work.texts:
            client = self._sync_client()
            with work.progress() as progress:
                for batch, arguments in work.requests():
                    with work.failures(batch):
                        work.keep(batch, client.embeddings.embed(**arguments))
                    progress.update(len(batch))
        return work.result()

    @component.output_types(documents=list[Document], meta=dict[str, Any])
    async def run_async(self, documents: list[Document]) -> dict[str, Any]:
        """Return copies of documents with their vectors; see `run`."""
        work = _Documents(self, documents)
        if work.texts:
            client = self._async_client()
            with work.progress() as progress:
                for batch, arguments in work.requests():
                    with work.failures(batch):
                        work.keep(batch, await client.embeddings.embed(**arguments))
                    progress.update(len(batch))
        return work.result()


class _Documents:
    """The documents of one run: which texts are sent, and what has come of them."""

    def __init__(self, embedder: OpenRouterDocumentEmbedder, documents: Sequence[Document]) -> None:
        self._embedder = embedder
        self._documents = checked_documents(embedder, documents)
        self._arguments = _embed_arguments(embedder)
        fields, separator = embedder.meta_fields_to_embed, embedder.embedding_separator
        self._keys = [(one.id, text_of(one, fields, separator)) for one in documents]
        self.texts = [key for key in dict.fromkeys(self._keys) if key[1].strip()]
        self._vectors: dict[tuple[str, str], list[float]] = {}
        self._model: str | None = None
        self._usages: list[dict[str, Any]] = []
        empty = [id_ for id_, text in self._keys if not text.strip()]
        if empty and embedder.raise_on_failure:
            raise InvalidArgumentError(f"documents without text have no vector: {', '.join(empty)}")
        if empty:
            _LOGGER.warning("Documents without text get no embedding: {ids}", ids=", ".join(empty))

    def progress(self) -> Meter:
        # The bar itself, because `progress=True` shows one on terminals only.
        bar = import_module("tqdm.auto").tqdm if self._embedder.progress_bar else None
        return meter(bar, total=len(self.texts), unit=" documents", description="Calculating embeddings")

    def requests(self) -> Iterator[tuple[range, dict[str, Any]]]:
        """Yield the places in `texts` of each request, and its arguments."""
        prefix, suffix = self._embedder.prefix, self._embedder.suffix
        texts = [prefix + text + suffix for _, text in self.texts]
        for batch in batches_of(texts, self._embedder.batch_size):
            sent = texts[batch.start : batch.stop]
            yield batch, {**self._arguments, "texts": sent, "batch_size": len(sent)}

    def keep(self, batch: range, result: EmbeddedTexts[list[float]]) -> None:
        """Keep the vectors of a request; None stands for one that has not come."""
        for place, vector in zip(batch, result.vectors, strict=True):
            if vector is not None:
                self._vectors[self.texts[place]] = vector
        self._model = self._model or result.model
        self._usages.append(_usage(result))

    @contextmanager
    def failures(self, batch: range) -> Iterator[None]:
        """Log an error of the API, unless it ends the run, and keep what has come before it."""
        try:
            yield
        except InvalidArgumentError:
            raise  # it would befall every request
        except OpenRouterError as error:
            if self._embedder.raise_on_failure:
                raise
            if error.partial is not None:
                self.keep(batch, error.partial)
            ids = [self.texts[place][0] for place in batch if self.texts[place] not in self._vectors]
            _LOGGER.exception(
                "No embeddings for the documents {ids}: {error}", ids=", ".join(ids), error=error
            )

    def result(self) -> dict[str, Any]:
        """Return the outputs of the component."""
        documents = [
            replace(one, embedding=self._vectors[key]) if key in self._vectors else replace(one)
            for one, key in zip(self._documents, self._keys, strict=True)
        ]
        meta = {"model": self._model, "usage": _sum(self._usages)} if self._vectors else {}
        return {"documents": documents, "meta": meta}


def checked_documents(owner: object, documents: object) -> Sequence[Document]:
    """Return documents. Raises TypeError for anything but a list of them."""
    name = type(owner).__name__
    if not isinstance(documents, Sequence) or isinstance(documents, (str, bytes)):
        raise TypeError(f"{name} takes a list of documents, not {type(documents).__name__}")
    for place, one in enumerate(documents):
        if not isinstance(one, Document):
            raise TypeError(
                f"{name} takes a list of documents, but documents[{place}] is {type(one).__name__}"
            )
    return documents


def text_of(document: Document, meta_fields: Sequence[str], separator: str) -> str:
    """Return the values that a document has in these fields of its `meta`, and its content."""
    values = [str(document.meta[name]) for name in meta_fields if document.meta.get(name) is not None]
    return separator.join([*values, document.content or ""])


def _embed_arguments(embedder: OpenRouterTextEmbedder | OpenRouterDocumentEmbedder) -> dict[str, Any]:
    defaults = {"model": embedder.model, "dimensions": embedder.dimensions}
    return call_arguments(GENERATE, defaults, embedder.generation_kwargs, reserved=("input",))


def _embedded(result: EmbeddedTexts[list[float]]) -> dict[str, Any]:
    meta: dict[str, Any] = {"model": result.model, "usage": _usage(result)}
    if result.generation_ids:
        meta["id"] = result.generation_ids[0]
    return {"embedding": result.vectors[0], "meta": meta}


def _usage(result: EmbeddedTexts[Any]) -> dict[str, Any]:
    usage: dict[str, Any] = {"prompt_tokens": result.prompt_tokens, "total_tokens": result.total_tokens}
    return usage if result.cost is None else {**usage, "cost": result.cost}


def _sum(usages: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Add up what requests took; the cost only if that of each is known."""
    names = [name for name in usages[0] if all(name in usage for usage in usages)]
    return {name: sum(usage[name] for usage in usages) for name in names}
