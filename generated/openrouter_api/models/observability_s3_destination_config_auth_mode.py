# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ObservabilityS3DestinationConfigAuthMode."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ObservabilityS3DestinationConfigAuthMode: TypeAlias = Literal["access_keys", "iam_role"] | str
"""How to log in to the store: `access_keys` with `accessKeyId` and `secretAccessKey`, `iam_role` by
assuming `roleArn`.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
