# Generated from openapi.yaml by `make generate`. Do not edit.
"""The OpenRouter API, generated from its contract: models, request types, operations and resources.

Nothing here does I/O. Programs import `openrouter_sdk`, whose clients run the operations.
"""

CONTRACT_DATE = "2026-11-09"
"""Date of the OpenAPI document that the contract was pinned from."""
CONTRACT_SHA256 = "ea9c1e5d57fa019e31b85941faa68d1fc27b7535a4e873ccbeed43820460ad9c"
"""SHA-256 of `openapi.yaml`."""
RETRIED_STATUSES = frozenset[int]([*range(500, 600)])
"""Statuses after which the contract advises a retry (`x-retries`)."""
