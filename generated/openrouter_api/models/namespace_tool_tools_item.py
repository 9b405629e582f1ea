# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type NamespaceToolToolsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .custom_tool import CustomTool
    from .namespace_function_tool import NamespaceFunctionTool

    NamespaceToolToolsItem: TypeAlias = NamespaceFunctionTool | CustomTool | Unknown
else:
    NamespaceToolToolsItem = Any  # its parts are imported when a value of them arrives
"""A function or custom tool inside a namespace."""

decode = by_tag("type", {"function": "namespace_function_tool", "custom": "custom_tool"})
