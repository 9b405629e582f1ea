# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ScimSyncJobStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ScimSyncJobStatus: TypeAlias = Literal["queued", "running", "succeeded", "failed"] | str
"""State of a sync job. `queued` and `running` change later; the other two are final."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
