"""Overlay known values on generated instances, and keep those valid."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from openrouter_sdk.testing.contract.contract import Schema, resolve
from openrouter_sdk.testing.contract.instances import Instances
from openrouter_sdk.testing.contract.validation import Validator


@lru_cache(maxsize=32)
def _validator_of(instances: Instances) -> Validator:
    """Return a validator that the overlays of the same instances share, since it is slow at first."""
    return Validator(instances.document)


class Overlay:
    """Overlays known values on instances; values that the schema does not allow are dropped."""

    def __init__(self, document: Mapping[str, Any], instances: Instances) -> None:
        self._document = document
        self._instances = instances
        self._validator = _validator_of(instances)

    def instance(self, schema: Schema, place: str, known: Mapping[str, Any]) -> dict[str, Any]:
        """Return an instance of an object schema with the known values that it allows."""
        shape = object_schema(self._document, schema, known)
        return self.apply(shape, self._instances.instance(shape, place), known)

    def apply(self, schema: Schema, value: dict[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
        """Return the value with the known values that its schema allows."""
        properties = self.properties(schema, value)
        allowed = (
            self._valid_value(name, properties[name], one, value.get(name))
            for name, one in known.items()
            if name in properties
        )
        return {**value, **{name: one for found in allowed for name, one in found.items()}}

    def properties(self, schema: Schema, known: Mapping[str, Any] | None = None) -> Mapping[str, Schema]:
        """Return the properties of an object schema."""
        found: Mapping[str, Schema] = object_schema(self._document, schema, known).get("properties", {})
        return found

    def is_valid(self, schema: Schema, value: Any) -> bool:
        """Whether the value is valid for the schema, including its format."""
        return not self._validator.violations(schema, value)

    def _valid_value(self, name: str, schema: Schema, given: Any, generated: Any) -> dict[str, Any]:
        # A partial object, such as the config of a destination, is completed with generated values.
        possible = (given, _completed(given, generated))
        return next(({name: one} for one in possible if self.is_valid(schema, one)), {})


def _completed(given: Any, generated: Any) -> Any:
    """Return a value with what partial objects in it lack."""
    if not isinstance(given, dict) or not isinstance(generated, dict):
        return given
    return {**generated, **{name: _completed(one, generated.get(name)) for name, one in given.items()}}


def object_schema(
    document: Mapping[str, Any], schema: Schema, known: Mapping[str, Any] | None = None
) -> Schema:
    """Resolve to an object schema; of a union, choose the alternative tagged by `known`, or the first."""
    schema = resolve(document, schema)
    alternatives = [
        one
        for one in schema.get("anyOf") or schema.get("oneOf") or ()
        if resolve(document, one).get("type") != "null"
    ]
    if alternatives:
        return object_schema(document, _tagged_alternative(schema, known or {}) or alternatives[0], known)
    if "allOf" not in schema:
        return schema
    parts = [*(object_schema(document, one, known) for one in schema["allOf"]), schema]
    properties = {name: one for part in parts for name, one in part.get("properties", {}).items()}
    return {**schema, "properties": properties}


def _tagged_alternative(union: Schema, known: Mapping[str, Any]) -> Schema | None:
    discriminator = union.get("discriminator", {})
    tag = known.get(discriminator.get("propertyName", ""))
    target = discriminator.get("mapping", {}).get(tag) if isinstance(tag, str) else None
    return {"$ref": target} if target else None
