# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of `decisions`, under the vendor's name `alpha_decisions`."""

from .decisions import (
    CREATE,
)

__all__ = [
    "CREATE",
]
