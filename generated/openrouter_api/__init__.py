# Generated from openapi.yaml by `make generate`. Do not edit.
"""The OpenRouter API, generated from its contract: models, request types, operations and resources.

Nothing here does I/O. Programs import `openrouter_sdk`, whose clients run the operations.
"""

CONTRACT_DATE = "2026-10-28"
"""Date of the OpenAPI document that the contract was pinned from."""
CONTRACT_SHA256 = "32d7b00549aed35aea799a4dda2e4ff833d6d2134c9eaaa3dbd82df279f320bb"
"""SHA-256 of `openapi.yaml`."""
RETRIED_STATUSES = frozenset[int]([*range(500, 600)])
"""Statuses after which the contract advises a retry (`x-retries`)."""
