# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `rerank`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .. import models as _models, params as _params


class CreateRerankRequestDict(TypedDict, total=False):
    """A query and the documents to rank against it."""

    documents: Required[
        Sequence[
            str | CreateRerankRequestDocumentsItemObjectDict | _models.CreateRerankRequestDocumentsItemObject
        ]
    ]
    """What to rank. A plain string is short for an object with only `text`. Limits: at least 1 item."""
    model: Required[str]
    """Id of a rerank model. `models.list` with `output_modalities` set to `rerank` finds them."""
    provider: _params.ProviderPreferencesDict | _models.ProviderPreferences | None
    """Which providers may serve the request, and in what order. The account's settings alone decide
    when absent.
    """
    query: Required[str]
    """What the documents should be relevant to."""
    session_id: str
    """Id that groups related requests in observability tools, at most 256 characters."""
    top_n: int
    """How many of the best results to return. All documents when absent. Limits: at least 1."""
    trace: _params.TraceConfigDict | _models.TraceConfig
    """Names and ids for the trace of this request in observability tools."""
    user: str
    """Stable id of your end user, for grouping and abuse tracking."""


class CreateRerankRequestDocumentsItemObjectDict(TypedDict, total=False):
    """A document of text, an image, or both."""

    image: str
    """Image of the document, for models that see images. Whether as URL or base64 is not documented."""
    text: str
    """Text of the document."""


class RerankRerankParams(CreateRerankRequestDict, total=False):
    """Arguments of `rerank.rerank`, which its docstring describes."""
