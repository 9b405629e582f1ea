# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `rerank`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..decoders import Decode, lazy_decoder
from ..model_type import model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .shared import ProviderPreferences, TraceConfig

decode_provider_preferences: Decode = lazy_decoder(globals(), "shared.provider_preferences")
decode_trace_config: Decode = lazy_decoder(globals(), "shared.trace_config")
_new = object.__new__


@model
class CreateRerankRequest(_Model):
    """A query and the documents to rank against it."""

    documents: list[str | CreateRerankRequestDocumentsItemObject]
    """What to rank. A plain string is short for an object with only `text`. Limits: at least 1 item."""
    model: str
    """Id of a rerank model. `models.list` with `output_modalities` set to `rerank` finds them."""
    query: str
    """What the documents should be relevant to."""
    provider: ProviderPreferences | None = None
    """Which providers may serve the request, and in what order. The account's settings alone decide
    when absent.
    """
    session_id: str | None = None
    """Id that groups related requests in observability tools, at most 256 characters."""
    top_n: int | None = None
    """How many of the best results to return. All documents when absent. Limits: at least 1."""
    trace: TraceConfig | None = None
    """Names and ids for the trace of this request in observability tools."""
    user: str | None = None
    """Stable id of your end user, for grouping and abuse tracking."""
    _nullable = ("provider",)

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(CreateRerankRequest)
        try:
            self.model = data["model"]
            self.query = data["query"]
            known = 2
        except KeyError:
            known = self._set_present(data, "model", "query")
        if "documents" in data:
            value = data["documents"]
            self.documents = (
                [decode_create_rerank_request_documents_item_object(item) for item in value]
                if type(value) is list
                else value
            )
            known += 1
        if "provider" in data:
            value = data["provider"]
            self.provider = None if value is None else decode_provider_preferences(value)
            known += 1
        if "session_id" in data:
            self.session_id = data["session_id"]
            known += 1
        if "top_n" in data:
            self.top_n = data["top_n"]
            known += 1
        if "trace" in data:
            value = data["trace"]
            self.trace = decode_trace_config(value)
            known += 1
        if "user" in data:
            self.user = data["user"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_create_rerank_request = CreateRerankRequest.decode


@model
class CreateRerankRequestDocumentsItemObject(_Model):
    """A document of text, an image, or both."""

    image: str | None = None
    """Image of the document, for models that see images. Whether as URL or base64 is not documented."""
    text: str | None = None
    """Text of the document."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(CreateRerankRequestDocumentsItemObject)
        known = 0
        if "image" in data:
            self.image = data["image"]
            known += 1
        if "text" in data:
            self.text = data["text"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_create_rerank_request_documents_item_object = CreateRerankRequestDocumentsItemObject.decode


@model
class CreateRerankResponse(_Model):
    """The ranking, with what it cost."""

    model: str
    """Model that did the ranking."""
    results: list[CreateRerankResponseResultsItem]
    """Scored documents, `top_n` of them at most."""
    id: str | None = None
    """Id of this generation, for `generations.get`."""
    provider: str | None = None
    """Name of the provider that served the request."""
    usage: CreateRerankResponseUsage | None = None
    """What the request consumed."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(CreateRerankResponse)
        known = 0
        if "model" in data:
            self.model = data["model"]
            known += 1
        if "results" in data:
            value = data["results"]
            self.results = (
                [decode_create_rerank_response_results_item(item) for item in value]
                if type(value) is list
                else value
            )
            known += 1
        if "id" in data:
            self.id = data["id"]
            known += 1
        if "provider" in data:
            self.provider = data["provider"]
            known += 1
        if "usage" in data:
            value = data["usage"]
            self.usage = decode_create_rerank_response_usage(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_create_rerank_response = CreateRerankResponse.decode


@model
class CreateRerankResponseResultsItem(_Model):
    """One document with its score."""

    document: CreateRerankResponseResultsItemDocument
    """The document itself. One sent as a plain string comes back as an object with `text`."""
    index: int
    """Position of the document in the request, counted from 0."""
    relevance_score: float
    """How well the document fits the query; higher fits better. Scales differ between models."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(CreateRerankResponseResultsItem)
        try:
            self.index = data["index"]
            self.relevance_score = data["relevance_score"]
            known = 2
        except KeyError:
            known = self._set_present(data, "index", "relevance_score")
        if "document" in data:
            value = data["document"]
            self.document = decode_create_rerank_response_results_item_document(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_create_rerank_response_results_item = CreateRerankResponseResultsItem.decode


@model
class CreateRerankResponseResultsItemDocument(_Model):
    """A ranked document, as the request gave it."""

    image: str | None = None
    """Image of the document. Absent if it had none."""
    text: str | None = None
    """Text of the document. Absent if it had none."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(CreateRerankResponseResultsItemDocument)
        known = 0
        if "image" in data:
            self.image = data["image"]
            known += 1
        if "text" in data:
            self.text = data["text"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_create_rerank_response_results_item_document = CreateRerankResponseResultsItemDocument.decode


@model
class CreateRerankResponseUsage(_Model):
    """What one rerank request consumed."""

    cost: float | None = None
    """Charge in USD."""
    search_units: int | None = None
    """Search units billed, for models priced by search."""
    total_tokens: int | None = None
    """Tokens billed, for models priced by token."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(CreateRerankResponseUsage)
        known = 0
        if "cost" in data:
            self.cost = data["cost"]
            known += 1
        if "search_units" in data:
            self.search_units = data["search_units"]
            known += 1
        if "total_tokens" in data:
            self.total_tokens = data["total_tokens"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_create_rerank_response_usage = CreateRerankResponseUsage.decode
