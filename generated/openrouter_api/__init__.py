# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The OpenRouter API as generated from its contract: models, request types, operations and resources.

Nothing here does I/O and nothing here is edited by hand. People import `openrouter_sdk`, which runs it.
"""

CONTRACT_DATE = "2026-10-28"
"""Date of the API description that the contract was pinned from."""
CONTRACT_SHA256 = "ca5dafac9e4f509bc1ab8b1f81784ddfa84f2c4426c7ec5e237bf8220072ce50"
"""SHA-256 of `openapi.yaml`, from which all of this was generated."""
