# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types, a module for each resource."""
