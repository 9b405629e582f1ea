# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AlignmentUnavailableCallRecordReason."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AlignmentUnavailableCallRecordReason: TypeAlias = (
    Literal["cut", "evaluator_error", "malformed_answer", "time_limit"] | str
)
"""Why a model call was not judged: its output was cut off, the evaluator failed or gave an unreadable
answer, or time ran out.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
