# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""Request types of the resource `tools`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models.values import ListToolsApiFormat


class ToolsGetToolParams(TypedDict, total=False):
    """Arguments of `tools.get_tool`; the method describes them."""

    name: Required[str]


class ToolsListToolsParams(TypedDict, total=False):
    """Arguments of `tools.list_tools`; the method describes them."""

    offset: int | None
    limit: int
    api_format: ListToolsApiFormat
