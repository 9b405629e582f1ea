# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The OpenRouter API as generated from its contract: models, request types, operations and resources.

Nothing here does I/O and nothing here is edited by hand. People import `openrouter_sdk`, which runs it.
"""

CONTRACT_DATE = "2026-10-28"
"""Date of the API description that the contract was pinned from."""
CONTRACT_SHA256 = "6d2362d45fb0ed82ba1ae09d19d2634ab042667c7a9e8674de1d7bf7cb62fd0f"
"""SHA-256 of `openapi.yaml`, from which all of this was generated."""
