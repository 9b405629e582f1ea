"""Make an instance that says what is known, and stays valid for its schema."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from openrouter_sdk.testing.contract.contract import Schema, resolve
from openrouter_sdk.testing.contract.instances import Instances
from openrouter_sdk.testing.contract.validation import Validator


class Overlay:
    """Lays known values over instances; what their schema has no room for is left out."""

    def __init__(self, document: Mapping[str, Any], instances: Instances) -> None:
        self._document = document
        self._instances = instances
        self._validator = Validator(document)

    def instance(self, schema: Schema, place: str, known: Mapping[str, Any]) -> dict[str, Any]:
        """An instance of an object's schema, with those of the known values that its properties allow."""
        shape = shape_of(self._document, schema, known)
        return self.laid(shape, self._instances.instance(shape, place), known)

    def laid(self, schema: Schema, value: dict[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
        """The value with those of the known values that the properties of its schema allow."""
        properties = self.properties(schema, value)
        fitted = (
            self._fitted(name, properties[name], one, value.get(name))
            for name, one in known.items()
            if name in properties
        )
        return {**value, **{name: one for found in fitted for name, one in found.items()}}

    def properties(self, schema: Schema, known: Mapping[str, Any] | None = None) -> Mapping[str, Schema]:
        """The properties of an object's schema."""
        found: Mapping[str, Schema] = shape_of(self._document, schema, known).get("properties", {})
        return found

    def fits(self, schema: Schema, value: Any) -> bool:
        """Whether the value is valid for the schema, its format included."""
        return not self._validator.faults(schema, value)

    def _fitted(self, name: str, schema: Schema, wanted: Any, made: Any) -> dict[str, Any]:
        # A partial object, such as a destination's config, is completed by what was made up.
        merged = {**made, **wanted} if isinstance(made, dict) and isinstance(wanted, dict) else wanted
        return next(({name: one} for one in (wanted, merged) if self.fits(schema, one)), {})


def shape_of(document: Mapping[str, Any], schema: Schema, known: Mapping[str, Any] | None = None) -> Schema:
    """The object that a schema stands for: of a union what the known values name, or the first."""
    schema = resolve(document, schema)
    alternatives = [
        one
        for one in schema.get("anyOf") or schema.get("oneOf") or ()
        if resolve(document, one).get("type") != "null"
    ]
    if alternatives:
        return shape_of(document, _named(schema, known or {}) or alternatives[0], known)
    if "allOf" not in schema:
        return schema
    parts = [*(shape_of(document, one, known) for one in schema["allOf"]), schema]
    properties = {name: one for part in parts for name, one in part.get("properties", {}).items()}
    return {**schema, "properties": properties}


def _named(union: Schema, known: Mapping[str, Any]) -> Schema | None:
    discriminator = union.get("discriminator", {})
    tag = known.get(discriminator.get("propertyName", ""))
    target = discriminator.get("mapping", {}).get(tag) if isinstance(tag, str) else None
    return {"$ref": target} if target else None
