# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of `batches`, under the vendor's name `batch`."""

from .batches import (
    CREATE_BATCHES,
    DELETE,
    GET_BATCHES,
    LIST,
)

__all__ = [
    "CREATE_BATCHES",
    "DELETE",
    "GET_BATCHES",
    "LIST",
]
