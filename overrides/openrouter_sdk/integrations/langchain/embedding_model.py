"""`OpenRouterEmbeddings`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal

from langchain_core.embeddings import Embeddings
from langchain_core.load.serializable import Serializable
from langchain_core.runnables import run_in_executor
from pydantic import Field

from openrouter_api.operation import Operation
from openrouter_api.operations.embeddings import GENERATE
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.integrations.langchain.exception_classes import model_errors
from openrouter_sdk.integrations.langchain.model_settings import OpenRouterSettings
from openrouter_sdk.retrieval.embed_batches import BATCH_SIZE

if TYPE_CHECKING:
    from openrouter_sdk.retrieval.embed_batches import EmbeddedTexts

_SENT: Final = ("dimensions", "encoding_format", "openrouter_provider", "trace")
"""Fields that are sent where they are set."""
_BATCHES: Final = ("batch_size", "concurrency", "numpy", "progress")
"""Arguments of `client.embeddings.embed` that are not sent."""


class OpenRouterEmbeddings(OpenRouterSettings, Serializable, Embeddings):
    """Turns texts into vectors, with any embedding model of OpenRouter::

        from langchain_core.vectorstores import InMemoryVectorStore
        from openrouter_sdk.integrations.langchain import OpenRouterEmbeddings

        embeddings = OpenRouterEmbeddings(model="openai/text-embedding-3-small")
        store = InMemoryVectorStore(embeddings)  # needs NumPy
        store.add_texts(["Paris is in France.", "Rome is in Italy."])
        print(store.similarity_search("capital of Italy", k=1)[0].page_content)

    `client.embeddings.models()` lists the models. Texts are sent as they are, not as numbers of tokens, in
    batches, several at a time; those that need more than one request keep the rate limits of the model. A
    text is never cut: one that is longer than the model takes is cut or refused by its provider.

    `api_key`, `base_url`, `timeout`, `max_retries` and `options` are as for `ChatOpenRouter`; all fields are
    listed in `docs/langchain.md`, under "Fields". Those of embeddings are:

    Args:
        model: Id of an embedding model.
        dimensions: Length of each vector, for models that can shorten. That of the model if left out.
        encoding_format: `"base64"` makes answers a quarter of the size, where the provider has it.
        query_input_type: The `input_type` of queries, such as `"search_query"`, for models that tell
            queries from documents.
        document_input_type: That of documents, such as `"search_document"`.
        query_prefix: Put before each query, for models that expect it, as in `"query: "`.
        document_prefix: Put before each document, as in `"passage: "`.
        chunk_size: Texts of a request, by default 96, and fewer if they have more than 400 kB. A request
            that the API refuses as too large is sent again in halves.
        concurrency: How many requests are sent at a time.
        show_progress_bar: Whether `embed_documents` shows a bar, on a terminal or in a notebook.
        model_kwargs: Other arguments of `client.embeddings.generate`, such as `user`. What the API does not
            document is sent as it is.

    Methods raise what `client.embeddings.embed` raises, among it InvalidArgumentError for an empty text,
    which has no vector. An error has the vectors that were paid for in `partial`.
    """

    operation: ClassVar[Operation[Any, Any]] = GENERATE

    model_name: str = Field(default="openai/text-embedding-3-small", alias="model")
    dimensions: int | None = Field(default=None, ge=1)
    encoding_format: Literal["float", "base64"] | None = None
    query_input_type: str | None = None
    document_input_type: str | None = None
    query_prefix: str = ""
    document_prefix: str = ""
    chunk_size: int | None = Field(default=None, ge=1)
    concurrency: int = Field(default=4, ge=1)
    show_progress_bar: bool = False

    @property
    def model(self) -> str:
        """Id of the model."""
        return self.model_name

    def embed_documents(
        self, texts: list[str], chunk_size: int | None = None, **kwargs: Any
    ) -> list[list[float]]:
        """Return the vector of each text, in their order; without texts, nothing is sent.

        Args:
            texts: The texts.
            chunk_size: Texts of a request, in place of that of this object.
            kwargs: Arguments of `client.embeddings.embed` for this call, such as `dimensions`, `progress` or
                `timeout`.
        """
        return list(self.embed(texts, chunk_size=chunk_size, **kwargs))

    def embed_query(self, text: str, **kwargs: Any) -> list[float]:
        """Return the vector of a query. `kwargs` are as for `embed_documents`."""
        with model_errors():
            arguments = self._query(text, kwargs)
            found: EmbeddedTexts[list[float]] = self._client().embeddings.embed(**arguments)
        return found[0]

    async def aembed_documents(
        self, texts: list[str], chunk_size: int | None = None, **kwargs: Any
    ) -> list[list[float]]:
        """Return the vector of each text; see `embed_documents`."""
        return list(await self.aembed(texts, chunk_size=chunk_size, **kwargs))

    async def aembed_query(self, text: str, **kwargs: Any) -> list[float]:
        """Return the vector of a query; see `embed_query`."""
        if self._has_no_async_client():
            return await run_in_executor(None, self.embed_query, text, **kwargs)
        with model_errors():
            arguments = self._query(text, kwargs)
            found: EmbeddedTexts[list[float]] = await self._async_client().embeddings.embed(**arguments)
        return found[0]

    def embed(self, texts: Iterable[str], **kwargs: Any) -> EmbeddedTexts[list[float]]:
        """Return the vectors of documents as `embed_documents` does, with their tokens and their cost::

            result = embeddings.embed(["Paris is in France."])
            print(result.vectors, result.total_tokens, result.cost)

        `kwargs` are as for `embed_documents`.
        """
        with model_errors():
            arguments = self._documents(texts, kwargs)
            client = self._client()
            client = client.paced() if _is_batch(arguments) else client
            found: EmbeddedTexts[list[float]] = client.embeddings.embed(**arguments)
        return found

    async def aembed(self, texts: Iterable[str], **kwargs: Any) -> EmbeddedTexts[list[float]]:
        """Return the vectors of documents, with their tokens and their cost; see `embed`."""
        if self._has_no_async_client():
            return await run_in_executor(None, self.embed, texts, **kwargs)
        with model_errors():
            arguments = self._documents(texts, kwargs)
            client = self._async_client()
            client = client.paced() if _is_batch(arguments) else client
            found: EmbeddedTexts[list[float]] = await client.embeddings.embed(**arguments)
        return found

    def _documents(self, texts: Any, given: Mapping[str, Any]) -> dict[str, Any]:
        """Return the arguments of `client.embeddings.embed` for documents."""
        if isinstance(texts, Iterable) and not isinstance(texts, (str, bytes)):
            texts = [_prefixed(self.document_prefix, text) for text in texts]
        given = {"progress": self.show_progress_bar, **given}
        return {"texts": texts, **self._arguments(self.document_input_type, given)}

    def _query(self, text: Any, given: Mapping[str, Any]) -> dict[str, Any]:
        """Return the arguments of `client.embeddings.embed` for a query."""
        if not isinstance(text, str):
            raise InvalidArgumentError(
                f"embed_query takes a string, not {type(text).__name__}; for several there is embed_documents"
            )
        if not text.strip():
            raise InvalidArgumentError("the text of a query is empty, and an empty text has no vector")
        return {"texts": [self.query_prefix + text], **self._arguments(self.query_input_type, given)}

    def _arguments(self, input_type: str | None, given: Mapping[str, Any]) -> dict[str, Any]:
        sent = {"batch_size": self.chunk_size, "concurrency": self.concurrency, **given}
        chunk_size = sent.pop("chunk_size", None)
        batches: dict[str, Any] = {name: sent.pop(name) for name in _BATCHES if name in sent}
        if chunk_size is not None:
            batches["batch_size"] = chunk_size
        fields: dict[str, Any] = {name: getattr(self, name) for name in _SENT}
        fields |= {"model": self.model_name, "input_type": input_type, "session_id": self.session_id}
        set_fields = {name: value for name, value in fields.items() if value is not None}
        return {**self.call_arguments(set_fields, sent), **batches}


def _prefixed(prefix: str, text: Any) -> Any:
    """Put a prefix before a text. One without a vector stays as it is, to be refused by its place."""
    return prefix + text if isinstance(text, str) and text.strip() else text


def _is_batch(arguments: Mapping[str, Any]) -> bool:
    """Whether the texts need more than one request."""
    texts, size = arguments["texts"], arguments["batch_size"]
    return isinstance(texts, list) and len(texts) > (size if isinstance(size, int) else BATCH_SIZE)
