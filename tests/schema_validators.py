"""Validators of JSON Schema, independent of our code, in Rust: the tests judge thousands of values."""

from __future__ import annotations

from functools import cache
from typing import Any

import jsonschema_rs
from jsonschema_rs import Draft202012Validator, Registry

from openrouter_sdk.testing.contract.contract import load


@cache
def validator_at(pointer: str, *, formats: bool = False) -> Draft202012Validator:
    """The validator of a schema of the contract, such as `#/components/schemas/ChatRequest`."""
    return contract_validator({"$ref": pointer}, formats=formats)


def contract_validator(
    schema: Any, *, formats: bool = False, registry: Registry | None = None
) -> Draft202012Validator:
    """The validator of a schema that refers to components of the contract, or of another document."""
    registry = registry or _contract()
    return Draft202012Validator(_absolute(schema), registry=registry, validate_formats=formats)


def registry_of(document: Any) -> Registry:
    """An OpenAPI document, for validators of its schemas."""
    return Registry([("urn:contract", document)], draft=jsonschema_rs.Draft202012)


@cache
def _contract() -> Registry:
    return registry_of(load().document)


def _absolute(node: Any) -> Any:
    if isinstance(node, list):
        return [_absolute(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: f"urn:contract{value}" if key == "$ref" and isinstance(value, str) else _absolute(value)
        for key, value in node.items()
    }
