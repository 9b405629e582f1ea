# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `tools`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models.values import ListToolsApiFormat


class ToolsGetParams(TypedDict, total=False):
    """Arguments of `tools.get`, which its docstring describes."""

    name: Required[str]


class ToolsListParams(TypedDict, total=False):
    """Arguments of `tools.list`, which its docstring describes."""

    offset: int | None
    limit: int
    api_format: ListToolsApiFormat
