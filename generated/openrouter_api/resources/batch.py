# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `batches`, under the vendor's name `batch`."""

from .batches import AsyncBatches as AsyncBatch, Batches as Batch

__all__ = ["AsyncBatch", "Batch"]
