# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `rerank`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..decoders import Decode, lazy_decoder
from ..model_type import model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .shared_inputs import ProviderPreferences, TraceConfig

decode_ProviderPreferences: Decode = lazy_decoder(globals(), "shared_inputs.ProviderPreferences")
decode_TraceConfig: Decode = lazy_decoder(globals(), "shared_inputs.TraceConfig")


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


@model
class CreateRerankRequestDocumentsItemObject(_Model):
    """A document of text, an image, or both."""

    image: str | None = None
    """Image of the document, for models that see images. Whether as URL or base64 is not documented."""
    text: str | None = None
    """Text of the document."""


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


@model
class CreateRerankResponseResultsItem(_Model):
    """One document with its score."""

    document: CreateRerankResponseResultsItemDocument
    """The document itself. One sent as a plain string comes back as an object with `text`."""
    index: int
    """Position of the document in the request, counted from 0."""
    relevance_score: float
    """How well the document fits the query; higher fits better. Scales differ between models."""


@model
class CreateRerankResponseResultsItemDocument(_Model):
    """A ranked document, as the request gave it."""

    image: str | None = None
    """Image of the document. Absent if it had none."""
    text: str | None = None
    """Text of the document. Absent if it had none."""


@model
class CreateRerankResponseUsage(_Model):
    """What one rerank request consumed."""

    cost: float | None = None
    """Charge in USD."""
    search_units: int | None = None
    """Search units billed, for models priced by search."""
    total_tokens: int | None = None
    """Tokens billed, for models priced by token."""
