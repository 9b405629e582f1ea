"""Types with named fields, whichever library made them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from openrouter_sdk.schema.nodes import Definitions, Node
from openrouter_sdk.schema.problems import INVALID, OF_A_CONSTRUCTOR, Reading

REQUIRED: Final[Any] = object()
"""The default of a field that has none."""
UNKNOWN: Final[Any] = object()
"""The default of a field that has one, which is no JSON value or not known before."""


class Field:
    """A field of a record."""

    __slots__ = ("default", "description", "in_schema", "keyword", "name", "node", "required")

    def __init__(
        self, name: str, node: Node, default: Any, description: str | None = None, keyword: str = ""
    ) -> None:
        self.name = name
        """The name of the property."""
        self.keyword = keyword or name
        """The name that the constructor takes."""
        self.node = node
        self.default = default
        """A JSON value, REQUIRED or UNKNOWN."""
        self.description = description
        self.required = default is REQUIRED
        self.in_schema = self.required or is_tag(node)
        """Whether the schema requires it: a field of one value costs nothing, and tells records apart."""


def is_tag(node: Node) -> bool:
    """Whether the type has only one value."""
    return len(getattr(node, "values", ())) == 1


class Record(Node):
    """An object with properties that are known."""

    kinds = frozenset({"object"})

    def __init__(
        self, name: str, make: Callable[..., Any], description: str | None = None, *, closed: bool = False
    ) -> None:
        self.name = name
        self.make = make
        """Called with the fields as keyword arguments."""
        self.fields: Sequence[Field] = ()
        """Set later, since they may be of this record's type."""
        self.description = description
        self.closed = closed
        """Whether unknown properties are problems everywhere, not only where members of a union are tried."""

    def schema(self, definitions: Definitions) -> dict[str, Any]:
        return definitions.refer(self, self.name, lambda: self.object_schema(definitions))

    def object_schema(self, definitions: Definitions) -> dict[str, Any]:
        """The schema itself, not a reference to it."""
        text = {"description": self.description} if self.description else {}
        properties = {field.name: _property(field, definitions) for field in self.fields}
        required = [field.name for field in self.fields if field.in_schema]
        return {
            "type": "object",
            **text,
            "properties": properties,
            **({"required": required} if required else {}),
            "additionalProperties": False,
        }

    def decode(self, value: Any, path: str, reading: Reading) -> Any:
        if not isinstance(value, dict):
            return reading.expected("an object", value, path)
        before = len(reading.problems)
        found = {}
        for field in self.fields:
            member = value.get(field.name)
            if member is None and is_absent(field, value, reading):
                if field.required:
                    reading.add(f"{path}.{field.name}", "missing")
                continue
            found[field.keyword] = field.node.decode(member, f"{path}.{field.name}", reading)
        if self.closed or reading.closed:
            known = {field.name for field in self.fields}
            for name in value:
                if name not in known:
                    reading.add(f"{path}.{name}", "unknown property")
        if len(reading.problems) > before:
            return INVALID
        try:
            return self.make(**found)
        except OF_A_CONSTRUCTOR as error:
            return reading.raised(path, error)


def is_absent(field: Field, value: dict[str, Any], reading: Reading) -> bool:
    """Whether a property that reads as null is not there, or null in its place, as in the strict form."""
    if field.name not in value:
        return True
    return reading.strict_form and not field.required and "null" not in field.node.kinds


def _property(field: Field, definitions: Definitions) -> dict[str, Any]:
    schema = field.node.schema(definitions)
    if field.description:
        schema["description"] = field.description
    if field.default is not REQUIRED and field.default is not UNKNOWN and not field.in_schema:
        schema["default"] = field.default
    return schema
