# Generated from openapi.yaml by `make generate`. Do not edit.
"""The OpenRouter API, generated from its contract: models, request types, operations and resources.

Nothing here does I/O. Programs import `openrouter_sdk`, whose clients run the operations.
"""

CONTRACT_DATE = "2026-10-28"
"""Date of the OpenAPI document that the contract was pinned from."""
CONTRACT_SHA256 = "f42f2c6f3e317d00539014d140b37e210a8341339c8ccb73bee7de206246f764"
"""SHA-256 of `openapi.yaml`."""
RETRIED_STATUSES = frozenset[int]([*range(500, 600)])
"""Statuses after which the contract advises a retry (`x-retries`)."""
