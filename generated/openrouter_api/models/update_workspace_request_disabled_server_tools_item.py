# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type UpdateWorkspaceRequestDisabledServerToolsItem."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

UpdateWorkspaceRequestDisabledServerToolsItem: TypeAlias = (
    Literal[
        "openrouter:advisor",
        "openrouter:apply_patch",
        "openrouter:bash",
        "openrouter:datetime",
        "openrouter:fusion",
        "openrouter:image_generation",
        "openrouter:experimental__search_models",
        "openrouter:shell",
        "openrouter:subagent",
        "openrouter:tool_search",
        "openrouter:web_fetch",
        "openrouter:web_search",
    ]
    | str
)
"""Type of a server tool to disable in a workspace from now on."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
