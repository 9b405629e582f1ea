# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""Operations as descriptors, a module for each resource."""
