# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ObservabilityS3DestinationConfigProvider."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ObservabilityS3DestinationConfigProvider: TypeAlias = Literal["aws", "cloudflare_r2", "gcs", "other"] | str
"""Whose store it is: AWS S3, Cloudflare R2 (`cloudflare_r2`), Google Cloud Storage (`gcs`), or any
other that speaks the S3 protocol.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
