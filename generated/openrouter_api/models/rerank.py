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
    """A query and the documents to rank against it. See `CreateRerankRequestDict`."""

    documents: list[str | CreateRerankRequestDocumentsItemObject]
    model: str
    query: str
    provider: ProviderPreferences | None = None
    session_id: str | None = None
    top_n: int | None = None
    trace: TraceConfig | None = None
    user: str | None = None
    _nullable = ("provider",)


@model
class CreateRerankRequestDocumentsItemObject(_Model):
    """A document of text, an image, or both. See `CreateRerankRequestDocumentsItemObjectDict`."""

    image: str | None = None
    text: str | None = None


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
    """Display name of the provider that ranked the documents."""
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
