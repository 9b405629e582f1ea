# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""Request types, a module for each resource."""
