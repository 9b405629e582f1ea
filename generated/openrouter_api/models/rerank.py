# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `rerank`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..types import UNSET, Decode, Unset, lazy_decoder, model
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
    provider: ProviderPreferences | Unset | None = UNSET
    """Which providers may serve the request, and in what order. The account's settings alone decide
    when absent.
    """
    session_id: str | Unset = UNSET
    """Id that groups related requests in observability tools, at most 256 characters."""
    top_n: int | Unset = UNSET
    """How many of the best results to return. All documents when absent. Limits: at least 1."""
    trace: TraceConfig | Unset = UNSET
    """Names and ids for the trace of this request in observability tools."""
    user: str | Unset = UNSET
    """Stable id of your end user, for grouping and abuse tracking."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateRerankRequest)
        value = pop("documents", UNSET)
        self.documents = (
            [decode_create_rerank_request_documents_item_object(item) for item in value]
            if type(value) is list
            else value
        )
        self.model = pop("model", UNSET)
        self.query = pop("query", UNSET)
        self.session_id = pop("session_id", UNSET)
        self.top_n = pop("top_n", UNSET)
        self.user = pop("user", UNSET)
        if rest:
            value = pop("provider", UNSET)
            self.provider = None if value is None else decode_provider_preferences(value)
            value = pop("trace", UNSET)
            self.trace = decode_trace_config(value)
        else:
            self.provider = UNSET
            self.trace = UNSET
        self.additional_properties = rest
        return self


decode_create_rerank_request = CreateRerankRequest.decode


@model
class CreateRerankRequestDocumentsItemObject(_Model):
    """A document of text, an image, or both."""

    image: str | Unset = UNSET
    """Image of the document, for models that see images. Whether as URL or base64 is not documented."""
    text: str | Unset = UNSET
    """Text of the document."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateRerankRequestDocumentsItemObject)
        self.image = pop("image", UNSET)
        self.text = pop("text", UNSET)
        self.additional_properties = rest
        return self


decode_create_rerank_request_documents_item_object = CreateRerankRequestDocumentsItemObject.decode


@model
class CreateRerankResponse(_Model):
    """The ranking, with what it cost."""

    model: str
    """Model that did the ranking."""
    results: list[CreateRerankResponseResultsItem]
    """Scored documents, `top_n` of them at most."""
    id: str | Unset = UNSET
    """Id of this generation, for `generations.get_generation`."""
    provider: str | Unset = UNSET
    """Name of the provider that served the request."""
    usage: CreateRerankResponseUsage | Unset = UNSET
    """What the request consumed."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateRerankResponse)
        self.model = pop("model", UNSET)
        value = pop("results", UNSET)
        self.results = (
            [decode_create_rerank_response_results_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.id = pop("id", UNSET)
        self.provider = pop("provider", UNSET)
        if rest:
            value = pop("usage", UNSET)
            self.usage = decode_create_rerank_response_usage(value)
        else:
            self.usage = UNSET
        self.additional_properties = rest
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
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateRerankResponseResultsItem)
        value = pop("document", UNSET)
        self.document = decode_create_rerank_response_results_item_document(value)
        self.index = pop("index", UNSET)
        self.relevance_score = pop("relevance_score", UNSET)
        self.additional_properties = rest
        return self


decode_create_rerank_response_results_item = CreateRerankResponseResultsItem.decode


@model
class CreateRerankResponseResultsItemDocument(_Model):
    """A ranked document, as the request gave it."""

    image: str | Unset = UNSET
    """Image of the document. Absent if it had none."""
    text: str | Unset = UNSET
    """Text of the document. Absent if it had none."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateRerankResponseResultsItemDocument)
        self.image = pop("image", UNSET)
        self.text = pop("text", UNSET)
        self.additional_properties = rest
        return self


decode_create_rerank_response_results_item_document = CreateRerankResponseResultsItemDocument.decode


@model
class CreateRerankResponseUsage(_Model):
    """What one rerank request consumed."""

    cost: float | Unset = UNSET
    """Charge in USD."""
    search_units: int | Unset = UNSET
    """Search units billed, for models priced by search."""
    total_tokens: int | Unset = UNSET
    """Tokens billed, for models priced by token."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateRerankResponseUsage)
        self.cost = pop("cost", UNSET)
        self.search_units = pop("search_units", UNSET)
        self.total_tokens = pop("total_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_create_rerank_response_usage = CreateRerankResponseUsage.decode
