# Generated from openapi.yaml by `make generate`. Do not edit.
"""The OpenRouter API, generated from its contract: models, request types, operations and resources.

Nothing here does I/O. Programs import `openrouter_sdk`, whose clients run the operations.
"""

CONTRACT_DATE = "2026-11-09"
"""Date of the OpenAPI document that the contract was pinned from."""
CONTRACT_SHA256 = "8a97b5021f94b99e5543ba1e8adfe79c1f6bfd5acbf4af612c8f249a81cbea72"
"""SHA-256 of `openapi.yaml`."""
RETRIED_STATUSES = frozenset[int]([*range(500, 600)])
"""Statuses after which the contract advises a retry (`x-retries`)."""
