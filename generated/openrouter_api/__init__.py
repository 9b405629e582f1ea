# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The OpenRouter API as generated from its contract: models, request types, operations and resources.

Nothing here does I/O and nothing here is edited by hand. People import `openrouter_sdk`, which runs it.
"""

CONTRACT_DATE = "2026-08-22"
"""Date of the API description that the contract was pinned from."""
CONTRACT_SHA256 = "8acdc60b69180d7c741b38b6241056b512ce017565168b5cdb16ff0522983c70"
"""SHA-256 of `openapi.yaml`, from which all of this was generated."""
