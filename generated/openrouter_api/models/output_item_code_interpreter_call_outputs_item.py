# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OutputItemCodeInterpreterCallOutputsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .code_interpreter_file_output import CodeInterpreterFileOutput
    from .code_interpreter_image_output import CodeInterpreterImageOutput
    from .code_interpreter_logs_output import CodeInterpreterLogsOutput

    OutputItemCodeInterpreterCallOutputsItem: TypeAlias = (
        CodeInterpreterLogsOutput | CodeInterpreterImageOutput | CodeInterpreterFileOutput | Unknown
    )
else:
    OutputItemCodeInterpreterCallOutputsItem = Any  # its parts are imported when a value of them arrives
"""One thing that code of a rejected answer gave: logs, an image or a file."""

decode = by_tag(
    "type",
    {
        "logs": "code_interpreter_logs_output",
        "image": "code_interpreter_image_output",
        "file": "code_interpreter_file_output",
    },
)
