# Generated from openapi.yaml by `make generate`. Do not edit.
"""Operations as descriptors, a module for each resource."""
