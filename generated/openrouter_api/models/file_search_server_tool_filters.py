# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type FileSearchServerToolFilters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .compound_filter import CompoundFilter
    from .file_search_server_tool_filters_object import FileSearchServerToolFiltersObject

    FileSearchServerToolFilters: TypeAlias = FileSearchServerToolFiltersObject | CompoundFilter | Unknown
else:
    FileSearchServerToolFilters = Any  # its parts are imported when a value of them arrives
"""A filter on file attributes: one comparison, or several joined."""

decode = by_tag(
    "type",
    {
        "eq": "file_search_server_tool_filters_object",
        "ne": "file_search_server_tool_filters_object",
        "gt": "file_search_server_tool_filters_object",
        "gte": "file_search_server_tool_filters_object",
        "lt": "file_search_server_tool_filters_object",
        "lte": "file_search_server_tool_filters_object",
        "and": "compound_filter",
        "or": "compound_filter",
    },
)
