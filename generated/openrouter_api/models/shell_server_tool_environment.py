# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ShellServerToolEnvironment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .container_auto_environment import ContainerAutoEnvironment
    from .container_reference_environment import ContainerReferenceEnvironment

    ShellServerToolEnvironment: TypeAlias = ContainerAutoEnvironment | ContainerReferenceEnvironment | Unknown
else:
    ShellServerToolEnvironment = Any  # its parts are imported when a value of them arrives
"""A container for shell commands: a fresh one, or one named by its id."""

decode = by_tag(
    "type",
    {
        "container_auto": "container_auto_environment",
        "container_reference": "container_reference_environment",
    },
)
