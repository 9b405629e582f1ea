"""Merge `allOf` into a single schema."""

from __future__ import annotations

from typing import Any

from codegen.document.openapi import Document, Place, Schema, SpecError, ref_name, schemas
from codegen.document.walk import rewrite_document, rewrite_schema
from codegen.normalise.schemas.null import ANNOTATIONS, or_null, split_null

# Parts of an `allOf` that allow any object, apart from annotations.
_ANY_OBJECT: tuple[Schema, ...] = ({}, {"type": "object"}, {"type": "object", "properties": {}})
# What beside a reference, or beside alternatives, says what a value is; others describe the place.
_STRUCTURE = frozenset(
    (
        *("properties", "required", "additionalProperties", "patternProperties", "items", "prefixItems"),
        *("allOf", "anyOf", "oneOf", "enum", "const"),
    )
)
MOST_ALTERNATIVES = 1000
"""Of unions in one `allOf`, each of which becomes a class."""
_CONDITIONS = frozenset(("required", "not", "minProperties", "maxProperties", "dependentRequired"))
_STRICTER: dict[str, Any] = {
    **dict.fromkeys(("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"), max),
    **dict.fromkeys(("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"), min),
}


def reference_siblings(document: Document) -> tuple[Document, int]:
    """Turn a reference and what stands beside it into an `allOf`; in OpenAPI 3.0 nothing counts beside it."""
    is_old = str(document.get("openapi", "")).startswith("3.0")

    def rewrite(schema: Schema, _place: Place) -> Schema:
        beside = [key for key in schema if key in _STRUCTURE]
        if ref_name(schema) is None or not beside:
            return schema
        rest = {key: value for key, value in schema.items() if key not in _STRUCTURE and key != "type"}
        if is_old:
            return rest
        outside = {key: value for key, value in rest.items() if key != "$ref"}
        part = {key: schema[key] for key in (*beside, *(["type"] if "type" in schema else []))}
        return {**outside, "allOf": [{"$ref": schema["$ref"]}, part]}

    return rewrite_document(document, rewrite)


def conditions(document: Document) -> tuple[Document, int]:
    """Drop alternatives that only say which properties must be there; others beside properties are parts."""

    def rewrite(schema: Schema, _place: Place) -> Schema:
        for key in ("anyOf", "oneOf"):
            members = schema.get(key, ())
            if members and all(member and _CONDITIONS.issuperset(_structure(member)) for member in members):
                return {name: value for name, value in schema.items() if name not in (key, "discriminator")}
            if members and schema.get("properties") and any(map(_structure, members)):
                union = {name: schema[name] for name in (key, "discriminator") if name in schema}
                rest = {name: value for name, value in schema.items() if name not in union}
                return {**_outside(rest), "allOf": [_inside(rest), union]}
        return schema

    return rewrite_document(document, rewrite)


def joined_containers(document: Document) -> tuple[Document, int]:
    """Join the lists of objects in a union into one of items of any of them, and likewise its maps.

    A list of cats and a list of dogs can be told apart by their items only.
    """
    components = schemas(document)

    def holds_objects(schema: Any) -> bool:
        seen: list[str] = []
        while isinstance(schema, dict) and (name := ref_name(schema)) in components and name is not None:
            if name in seen:
                return False
            seen.append(name)
            schema = components[name]
        return isinstance(schema, dict) and any(key in schema for key in ("properties", "anyOf", "oneOf"))

    def rewrite(schema: Schema, _place: Place) -> Schema:
        for key in ("anyOf", "oneOf"):
            for kind, inner in (("array", "items"), ("object", "additionalProperties")):
                alike = [
                    member
                    for member in schema.get(key, ())
                    if member.get("type") == kind
                    and holds_objects(member.get(inner))
                    and not any(other in member for other in ("properties", "prefixItems"))
                ]
                if len(alike) > 1:
                    joined = {"type": kind, inner: {"anyOf": [member[inner] for member in alike]}}
                    rest = [member for member in schema[key] if member not in alike]
                    return {**schema, key: [joined, *rest]}
        return schema

    return rewrite_document(document, rewrite)


def _structure(schema: Schema) -> set[str]:
    return {key for key in schema if key not in ANNOTATIONS} - (
        {"type"} if schema.get("type") == "object" else set()
    )


def _outside(schema: Schema) -> Schema:
    return {key: value for key, value in schema.items() if key in ANNOTATIONS}


def _inside(schema: Schema) -> Schema:
    return {key: value for key, value in schema.items() if key not in ANNOTATIONS}


def annotated_refs(document: Document) -> tuple[Document, int]:
    """Turn `allOf: [$ref, {annotations}]`, as in OpenAPI 3.0, into a reference with siblings.

    A component of this form is a new type, so it is left to `all_of`.
    """

    def rewrite(schema: Schema, place: Place) -> Schema:
        parts = schema.get("allOf")
        if not parts or _is_component(place):
            return schema
        references = [part for part in parts if ref_name(part)]
        others = [part for part in parts if not ref_name(part)]
        if len(references) != 1:
            return schema
        annotations: Schema = {}
        for part in [*others, {key: value for key, value in schema.items() if key != "allOf"}]:
            rest = {key: value for key, value in part.items() if key not in ANNOTATIONS}
            if rest not in _ANY_OBJECT:
                return schema
            annotations |= {key: value for key, value in part.items() if key in ANNOTATIONS}
        return {**references[0], **annotations}

    return rewrite_document(document, rewrite)


def _is_component(place: Place) -> bool:
    return place[:2] == ("components", "schemas") and len(place) == 3


def all_of(document: Document) -> tuple[Document, int]:
    """Merge every `allOf`: later parts override, `required` is the union, no part may exclude null."""
    components = schemas(document)
    done: dict[str, Schema] = {}
    open_: list[str] = []

    def component(name: str) -> Schema:
        if name in open_:
            raise SpecError("refers to itself through allOf", place=("components", "schemas", name))
        if name not in done:
            open_.append(name)
            done[name] = rewrite_schema(components[name], (), merged)
            open_.pop()
        return done[name]

    def merged(schema: Schema, place: Place) -> Schema:
        if "allOf" not in schema:
            return schema
        own = {key: value for key, value in schema.items() if key != "allOf"}
        return _merge([*schema["allOf"], *([own] if own else [])], component, place)

    return rewrite_document(document, merged)


def _merge(parts: list[Schema], component: Any, place: Place) -> Schema:
    result: Schema = {}
    admit_null: list[bool] = []
    for part in parts:
        expanded = part
        while (name := ref_name(expanded)) is not None:  # in OpenAPI 3.0, a reference would hide other parts
            expanded = {**component(name), **{k: v for k, v in expanded.items() if k != "$ref"}}
        bare, may_be_null = split_null(expanded)
        if may_be_null or _excludes_null(bare):
            admit_null.append(may_be_null)
        distributed = _distribute(result, bare, component, place)
        result = distributed if distributed is not None else _override(result, bare, place)
    return or_null(result) if admit_null and all(admit_null) else result


def _excludes_null(part: Schema) -> bool:
    """Whether a part that has no null alternative says what a value is; `required` alone admits null."""
    return any(key in part for key in ("type", "const", "enum", "anyOf", "oneOf", "$ref"))


def _distribute(base: Schema, part: Schema, component: Any, place: Place) -> Schema | None:
    """Merge an object, or a union of objects, with a union into that of it merged with each alternative."""
    for union, other in ((part, base), (base, part)):
        key = next((key for key in ("anyOf", "oneOf") if key in union and "properties" not in union), None)
        is_union = "anyOf" in other or "oneOf" in other
        if key is None or not (_of_objects(other, component) if is_union else other.get("properties")):
            continue
        if is_union and not _of_objects(union, component):
            continue
        if _count(union) * _count(other) > MOST_ALTERNATIVES:
            raise SpecError(f"allOf joins unions to more than {MOST_ALTERNATIVES} alternatives", place=place)
        merged = []
        for member in union[key]:
            pair = [member, other] if union is base else [other, member]
            merged.append(
                _tagged(_merge(pair, component, place), union.get("discriminator"), ref_name(member))
            )
        rest = {name: value for name, value in union.items() if name not in (key, "discriminator")}
        return {**rest, key: merged}
    return None


def _of_objects(schema: Schema, component: Any) -> bool:
    """Whether a schema is a union of nothing but objects."""
    members = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    targets = [component(name) if (name := ref_name(member)) else member for member in members]
    return bool(targets) and all("properties" in one or _of_objects(one, component) for one in targets)


def _count(schema: Schema) -> int:
    """Count the alternatives of a schema."""
    members = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    return sum(map(_count, members)) or 1


def _tagged(schema: Schema, discriminator: dict[str, Any] | None, name: str | None) -> Schema:
    """Give an alternative, which is no component any more, the tags that it had as one."""
    if discriminator is None or name is None or "properties" not in schema:
        return schema
    tag = discriminator["propertyName"]
    mapping = discriminator.get("mapping", {})
    tags = [value for value, target in mapping.items() if target.rpartition("/")[2] == name] or [name]
    known = schema["properties"].get(tag, {})
    if "const" in known or "enum" in known:
        return schema
    fixed = {**known, "type": "string", "enum": tags}
    return {**schema, "properties": {**schema["properties"], tag: fixed}}


def _override(base: Schema, part: Schema, place: Place) -> Schema:
    """Override the keywords of `base` by those of `part`."""
    if base and ("anyOf" in part or "oneOf" in part or "$ref" in part) and "properties" not in part:
        # `allOf: [$ref enum, {anyOf: ...}]` restates the whole type
        return part
    result = {**base, **part}
    if "properties" in base and "properties" in part:
        result["properties"] = {**base["properties"], **part["properties"]}
    if "required" in base and "required" in part:
        result["required"] = list(dict.fromkeys([*base["required"], *part["required"]]))
    for key in _STRICTER.keys() & base.keys() & part.keys():
        result[key] = _STRICTER[key](base[key], part[key])
    if {base.get("type"), part.get("type")} == {"integer", "number"}:
        result["type"] = "integer"
    elif base.get("type", part.get("type")) != part.get("type", base.get("type")):
        raise SpecError(f"allOf joins {base.get('type')} with {part.get('type')}", place=place)
    return result
