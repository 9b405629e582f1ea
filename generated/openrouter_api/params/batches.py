# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `batches`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from .. import models as _models


class BatchProviderPreferencesDict(TypedDict, total=False):
    """Which providers may run a batch. Fewer choices than a single request has."""

    allow_fallbacks: bool | None
    """Whether another provider may take the batch when the first choice cannot. What null or absence
    means is not documented.
    """
    only: Sequence[_models.ProviderName | str] | None
    """The only providers that may run the batch. Any that the account allows when null or absent."""


class BatchSubmitBodyDict(TypedDict, total=False):
    """The requests of a batch, and what they all have in common."""

    callback_url: str
    """URL to notify when the batch ends, by an event `batch.completed`, `batch.failed`,
    `batch.cancelled` or `batch.expired`. What the event holds and how it is signed is not
    documented. No notice when absent.
    """
    completion_window: Literal["24h"]
    """The API default is `"24h"`."""
    endpoint: Required[_models.BatchSubmitBodyEndpoint]
    """Which API every request of the batch is for."""
    model: Required[str]
    """Slug of the model for all requests."""
    provider: BatchProviderPreferencesDict | _models.BatchProviderPreferences | None
    """Which providers may run the batch. The account's settings alone decide when null or absent."""
    requests: Required[Sequence[BatchSubmitBodyRequestsItemDict | _models.BatchSubmitBodyRequestsItem]]
    """The requests. In the JSON they must come after `endpoint`, `model` and `callback_url`; the
    method writes them last, in whatever order arguments are given.
    """


class BatchSubmitBodyRequestsItemDict(TypedDict, total=False):
    """One request of a batch."""

    body: Required[Mapping[str, object]]
    """Body of the request as its endpoint takes it, text only and without streaming. A `model` in it
    must be that of the batch; `session_id` is ignored. For Google models all bodies need the same
    `response_format`.
    """
    custom_id: Required[str]
    """Id of your choice, repeated with the result. Make it unique within the batch to tell results
    apart.
    """


class BatchesCreateParams(BatchSubmitBodyDict, total=False):
    """Arguments of `batches.create`, which its docstring describes."""


class BatchesDeleteParams(TypedDict, total=False):
    """Arguments of `batches.delete`, which its docstring describes."""

    id: Required[str]


class BatchesGetParams(TypedDict, total=False):
    """Arguments of `batches.get`, which its docstring describes."""

    id: Required[str]


class BatchesListParams(TypedDict, total=False):
    """Arguments of `batches.list`, which its docstring describes."""

    limit: int
    after: str
    status: Sequence[_models.BatchListStatus]
    created_after: str
    created_before: str
