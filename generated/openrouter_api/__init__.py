# Generated from openapi.yaml by `make generate`. Do not edit.
"""The OpenRouter API, generated from its contract: models, request types, operations and resources.

Nothing here does I/O. Programs import `openrouter_sdk`, whose clients run the operations.
"""

CONTRACT_DATE = "2026-10-28"
"""Date of the OpenAPI document that the contract was pinned from."""
CONTRACT_SHA256 = "58d8aabc5874d87c9f714872d7d93b1a362ecbfa97501b1b951fb492360d819d"
"""SHA-256 of `openapi.yaml`."""
RETRIED_STATUSES = frozenset[int]([*range(500, 600)])
"""Statuses after which the contract advises a retry (`x-retries`)."""
