# Generated from openapi.yaml by `make generate`. Do not edit.
"""How arguments are checked, and encoded as a request."""
