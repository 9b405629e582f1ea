# Generated from openapi.yaml by `make generate`. Do not edit.
"""Base classes of the results, with the shortcuts that read them."""
