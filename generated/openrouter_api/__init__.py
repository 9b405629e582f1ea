# Generated from openapi.yaml by `make generate`. Do not edit.
"""The OpenRouter API, generated from its contract: models, request types, operations and resources.

Nothing here does I/O. Programs import `openrouter_sdk`, whose clients run the operations.
"""

CONTRACT_DATE = "2026-11-09"
"""Date of the OpenAPI document that the contract was pinned from."""
CONTRACT_SHA256 = "209093916d4ea5d0ce7298c74b5d076acfc7f7a222a316bf2b7629df110c2838"
"""SHA-256 of `openapi.yaml`."""
RETRIED_STATUSES = frozenset[int]([*range(500, 600)])
"""Statuses after which the contract advises a retry (`x-retries`)."""
