"""References between schemas: what they mean, and definitions that move to another document."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from openrouter_sdk.schema.nodes import Definitions

PREFIX: Final = "#/$defs/"

OF_SCHEMA: Final = frozenset(
    {"items", "additionalProperties", "contains", "propertyNames", "not", "if", "then", "else"}
    | {"unevaluatedItems", "unevaluatedProperties", "additionalItems"}
)
"""Keywords whose value is a schema."""
OF_SCHEMAS: Final = frozenset({"anyOf", "oneOf", "allOf", "prefixItems"})
"""Keywords whose value is a list of schemas."""
OF_NAMED_SCHEMAS: Final = frozenset(
    {"properties", "patternProperties", "dependentSchemas", "$defs", "definitions"}
)
"""Keywords whose value has schemas by name."""


_OF_THE_SAME: Final = ("anyOf", "oneOf", "allOf", "not", "if", "then", "else")
"""Keywords whose schemas are of the value itself."""


def resolve(document: Any, reference: str) -> Any:
    """The schema within a document that a reference names; None if there is none."""
    if not reference.startswith("#"):
        return None
    found = document
    for step in reference[1:].split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        if isinstance(found, list) and name.isdecimal() and int(name) < len(found):
            found = found[int(name)]
        elif isinstance(found, Mapping) and name in found:
            found = found[name]
        else:
            return None
    return found if reference == "#" or reference.startswith("#/") else None


def find_loop(document: Any, schema: Any, ended: set[str], within: tuple[str, ...] = ()) -> str | None:
    """A reference by which a schema means itself, not a part of it; None if there is none.

    `ended` collects references without.
    """
    if not isinstance(schema, Mapping):
        return None
    reference = schema.get("$ref")
    if isinstance(reference, str) and reference not in ended:
        if reference in within:
            return reference
        found = find_loop(document, resolve(document, reference), ended, (*within, reference))
        if found is not None:
            return found
        ended.add(reference)
    same_place = [one for keyword in _OF_THE_SAME for one in _as_list(schema.get(keyword, []))]
    return next(filter(None, (find_loop(document, one, ended, within) for one in same_place)), None)


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def subschemas(schema: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The schemas right below a schema, each with its place."""
    for keyword, value in schema.items():
        if keyword in OF_SCHEMA:
            yield keyword, value
        elif keyword in OF_SCHEMAS and isinstance(value, list):
            yield from ((f"{keyword}[{index}]", one) for index, one in enumerate(value))
        elif keyword in OF_NAMED_SCHEMAS and isinstance(value, Mapping):
            yield from ((f"{keyword}.{name}", one) for name, one in value.items())
        elif keyword == "items" and isinstance(value, list):
            yield from ((f"items[{index}]", one) for index, one in enumerate(value))


def rewrite(schema: Any, rename: Callable[[str], str]) -> Any:
    """A copy of a schema with other references, without definitions."""
    if not isinstance(schema, Mapping):
        return schema
    copy: dict[str, Any] = {}
    for keyword, value in schema.items():
        if keyword == "$ref" and isinstance(value, str):
            copy[keyword] = rename(value)
        elif keyword in OF_SCHEMA and isinstance(value, Mapping):
            copy[keyword] = rewrite(value, rename)
        elif keyword in OF_SCHEMAS and isinstance(value, list):
            copy[keyword] = [rewrite(one, rename) for one in value]
        elif keyword in OF_NAMED_SCHEMAS and isinstance(value, Mapping):
            if keyword not in ("$defs", "definitions"):
                copy[keyword] = {name: rewrite(one, rename) for name, one in value.items()}
        else:
            copy[keyword] = value
    return copy


def include(document: Mapping[str, Any], name: str, definitions: Definitions) -> dict[str, Any]:
    """Add a document to others; return its schema, or the reference to it if it is an object.

    Definitions that have the name of other ones get another name.
    """
    names = {PREFIX + name: one for name, one in document.get("$defs", {}).items()}
    renamed: dict[str, str] = {}

    def rename(reference: str) -> str:
        if reference in renamed or reference not in names:
            return renamed.get(reference, reference)
        definition = names[reference]
        own = reference.removeprefix(PREFIX)
        renamed[reference] = PREFIX + own
        key = (own, repr(definition))
        renamed[reference] = definitions.refer(key, own, lambda: rewrite(definition, rename))["$ref"]
        return renamed[reference]

    if document.get("type") != "object":
        copy: dict[str, Any] = rewrite(document, rename)
        return copy
    return definitions.refer((name, repr(document)), name, lambda: rewrite(document, rename))
