# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ShellCallOutputContentOutcome."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .shell_call_output_content_outcome_exit import ShellCallOutputContentOutcomeExit
    from .shell_call_output_content_outcome_timeout import ShellCallOutputContentOutcomeTimeout

    ShellCallOutputContentOutcome: TypeAlias = (
        ShellCallOutputContentOutcomeExit | ShellCallOutputContentOutcomeTimeout | Unknown
    )
else:
    ShellCallOutputContentOutcome = Any  # its parts are imported when a value of them arrives
"""How a shell command ended: by itself, or by running out of time."""

decode = by_tag(
    "type",
    {
        "exit": "shell_call_output_content_outcome_exit",
        "timeout": "shell_call_output_content_outcome_timeout",
    },
)
