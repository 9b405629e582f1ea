# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `models`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .. import models as _models


class ModelsCountParams(TypedDict, total=False):
    """Arguments of `models.count`, which its docstring describes."""

    output_modalities: str


class ModelsGetParams(TypedDict, total=False):
    """Arguments of `models.get`, which its docstring describes."""

    author: Required[str]
    slug: Required[str]


class ModelsListForUserParams(TypedDict, total=False):
    """Arguments of `models.list_for_user`, which its docstring describes."""

    offset: int | None
    limit: int
    output_modalities: str
    sort: _models.ListModelsUserSort
    client: str


class ModelsListParams(TypedDict, total=False):
    """Arguments of `models.list`, which its docstring describes."""

    offset: int | None
    limit: int
    category: _models.GetModelsCategory
    supported_parameters: str
    output_modalities: str
    sort: _models.GetModelsSort
    use_rss: str
    use_rss_chat_links: str
    q: str
    input_modalities: str
    context: int
    min_price: float | None
    max_price: float | None
    arch: str
    model_authors: str
    providers: str
    distillable: _models.GetModelsDistillable
    zdr: Literal["true"]
    region: _models.GetModelsRegion
    min_output_price: float | None
    max_output_price: float | None
    min_age_days: int | None
    max_age_days: int | None
    min_intelligence_index: float | None
    max_intelligence_index: float | None
    min_coding_index: float | None
    max_coding_index: float | None
    min_agentic_index: float | None
    max_agentic_index: float | None
    min_tool_success_rate: float | None
    max_tool_success_rate: float | None
    endpoints: str
