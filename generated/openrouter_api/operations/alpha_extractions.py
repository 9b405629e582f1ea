# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of `extractions`, under the vendor's name `alpha_extractions`."""

from .extractions import (
    CREATE,
)

__all__ = [
    "CREATE",
]
