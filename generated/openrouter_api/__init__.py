# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The OpenRouter API as generated from its contract: models, request types, operations and resources.

Nothing here does I/O and nothing here is edited by hand. People import `openrouter_sdk`, which runs it.
"""

CONTRACT_DATE = "2026-08-22"
"""Date of the API description that the contract was pinned from."""
CONTRACT_SHA256 = "09d771300b639d18289c11f4eca0431d93f2a83ae281697db0ad1d04e9eac998"
"""SHA-256 of `openapi.yaml`, from which all of this was generated."""
