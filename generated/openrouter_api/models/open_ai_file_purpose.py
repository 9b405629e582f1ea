# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OpenAIFilePurpose."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

OpenAIFilePurpose: TypeAlias = (
    Literal[
        "assistants",
        "batch",
        "fine-tune",
        "vision",
        "user_data",
        "evals",
        "assistants_output",
        "batch_output",
        "fine-tune-results",
    ]
    | str
)
"""What a file is for, in OpenAI's terms. The values with `output` or `results` mark files made by a
job.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
