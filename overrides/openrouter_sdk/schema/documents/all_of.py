"""Several schemas that hold at once, as one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from openrouter_sdk.schema.documents.references import resolve
from openrouter_sdk.schema.problems import same

_TIGHTEN: Final[Mapping[str, Callable[..., Any]]] = {
    **dict.fromkeys(("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"), max),
    **dict.fromkeys(("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"), min),
    "uniqueItems": lambda one, other: one or other,
}
_LATER_WINS: Final = frozenset({"title", "default", "examples", "deprecated", "$comment"})
_LEFT_OUT: Final = frozenset({"$defs", "definitions", "$schema", "$id", "$anchor"})
_DEEPEST: Final = 50


class NotMergeableError(ValueError):
    """Two schemas cannot be said as one."""


def merge(document: Any, schemas: Iterable[Any], depth: int = 0) -> dict[str, Any]:
    """The schema of what fits all schemas of a document. Raises NotMergeableError if that cannot be said."""
    found: dict[str, Any] = {}
    if depth > _DEEPEST:
        raise NotMergeableError("it contains itself")
    for schema in schemas:
        if schema is True:
            continue
        if not isinstance(schema, Mapping):
            raise NotMergeableError("a part of it takes no value")
        if "$ref" in schema or "allOf" in schema:
            beside = {name: value for name, value in schema.items() if name not in ("$ref", "allOf")}
            target = [resolve(document, schema["$ref"])] if "$ref" in schema else []
            schema = merge(document, [*target, *schema.get("allOf", ()), beside], depth + 1)
        found = _merge_two(document, found, schema, depth)
    return found


def _merge_two(document: Any, one: dict[str, Any], other: Mapping[str, Any], depth: int) -> dict[str, Any]:
    found = {**one, **_objects(document, one, other, depth)}
    for keyword, value in other.items():
        if keyword in _LEFT_OUT or keyword in ("properties", "required", "additionalProperties"):
            continue
        if keyword in ("const", "enum"):
            _merge_choices(found, [value] if keyword == "const" else value)
        elif keyword not in one or same(one[keyword], value) or keyword in _LATER_WINS:
            found[keyword] = value
        elif keyword == "description":
            found[keyword] = f"{one[keyword]} {value}"
        elif keyword == "type":
            found[keyword] = _common_type(one[keyword], value)
        elif keyword in _TIGHTEN:
            found[keyword] = _TIGHTEN[keyword](one[keyword], value)
        elif keyword == "items":
            found[keyword] = merge(document, [one[keyword], value], depth + 1)
        else:
            raise NotMergeableError(f"its parts say different things by {keyword}")
    return found


def _merge_choices(found: dict[str, Any], values: list[Any]) -> None:
    known = [found.pop("const")] if "const" in found else found.get("enum")
    if known is not None:
        values = [value for value in values if any(same(value, one) for one in known)]
    if not values:
        raise NotMergeableError("its parts have no value in common")
    found["enum"] = list(values)


def _common_type(one: Any, other: Any) -> Any:
    types = [one] if isinstance(one, str) else list(one)
    others = [other] if isinstance(other, str) else list(other)
    common = [kind for kind in types if kind in others or (kind == "integer" and "number" in others)]
    common += [kind for kind in others if kind == "integer" and "number" in types and kind not in common]
    if not common:
        raise NotMergeableError("its parts have no type in common")
    return common[0] if len(common) == 1 else common


def _objects(document: Any, one: Mapping[str, Any], other: Mapping[str, Any], depth: int) -> dict[str, Any]:
    """The keywords of objects."""
    if not any(keyword in other for keyword in ("properties", "required", "additionalProperties")):
        return {}
    found: dict[str, Any] = {}
    properties: dict[str, Any] = {}
    required = list(dict.fromkeys((*one.get("required", ()), *other.get("required", ()))))
    for name in dict.fromkeys((*one.get("properties", ()), *other.get("properties", ()))):
        given = [_property(schema, name) for schema in (one, other)]
        if False not in given:
            known = [schema for schema in given if schema is not True]
            properties[name] = known[0] if len(known) == 1 else merge(document, known, depth + 1) or True
        elif name in required:
            raise NotMergeableError(f"a part of it requires {name!r}, and another does not take it")
    if "properties" in one or "properties" in other:
        found["properties"] = properties
    rest = [schema["additionalProperties"] for schema in (one, other) if "additionalProperties" in schema]
    if False in rest:
        found["additionalProperties"] = False
    elif rest:
        found["additionalProperties"] = (
            rest[0] if len(rest) == 1 else merge(document, rest, depth + 1) or True
        )
    return {**found, **({"required": required} if required else {})}


def _property(schema: Mapping[str, Any], name: str) -> Any:
    properties = schema.get("properties", {})
    return properties[name] if name in properties else schema.get("additionalProperties", True)
