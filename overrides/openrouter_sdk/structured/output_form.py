"""The form in which a model is asked for a value of a type, and in which it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openrouter_sdk.schema.output_types import output_type

if TYPE_CHECKING:
    from openrouter_sdk.schema.output_types import OutputType

Json = dict[str, Any]
T = TypeVar("T")


class OutputForm(Generic[T]):
    """The JSON schema that is sent for a type: strict if the type has a strict form, and always an object.

    A value of another kind, such as a list, is the property `value` of an object. A type without a strict
    form, because it has objects with any keys, is sent as it is, with `strict` false; its values are
    validated all the same. So is every type with `strict=False`.
    """

    def __init__(self, type_: object, *, strict: bool = True) -> None:
        self.type: OutputType[T] = output_type(type_)
        self.name: str = self.type.name
        found = self.type.strict() if strict else None
        self.is_strict = found is not None
        if found is not None:
            self.schema, self.is_wrapped = found.schema, found.wrapped
        else:
            self.schema, self.is_wrapped = self.type.schema, not _is_object(self.type.schema)
            self.schema = _wrapped(self.schema) if self.is_wrapped else self.schema

    def decode(self, value: Any) -> T:
        """Return the value that an answer says. Raises SchemaError if it is not of the type."""
        if self.is_strict or not self.is_wrapped:
            return self.type.decode(value, strict_form=self.is_strict)
        return self.type.decode(value["value"] if _has_value(value) else value, strict_form=False)


def _is_object(schema: Json) -> bool:
    """Whether all values of a schema are objects, as far as it says so at its root."""
    from openrouter_sdk.structured.partial.shapes import resolve

    seen: set[str] = set()
    while isinstance(reference := schema.get("$ref"), str) and reference not in seen:
        seen.add(reference)
        found = resolve(reference, schema)
        if not isinstance(found, dict):
            return False
        schema = found
    return schema.get("type") == "object"


def _wrapped(schema: Json) -> Json:
    """Return the schema of an object with the value as its property; definitions stay at the root."""
    kept = {key: member for key, member in schema.items() if key in ("$schema", "$defs", "definitions")}
    inner = {key: member for key, member in schema.items() if key not in kept}
    properties = {"value": inner}
    return {
        "type": "object",
        "properties": properties,
        "required": ["value"],
        "additionalProperties": False,
        **kept,
    }


def _has_value(value: Any) -> bool:
    return isinstance(value, dict) and value.keys() == {"value"}
