"""Merge `allOf` into a single schema."""

from __future__ import annotations

from typing import Any

from codegen.document.openapi import Document, Place, Schema, SpecError, ref_name, schemas
from codegen.document.walk import rewrite_document, rewrite_schema
from codegen.normalise.null import ANNOTATIONS, or_null, split_null

# Parts of an `allOf` that allow any object, apart from annotations.
_ANY_OBJECT: tuple[Schema, ...] = ({}, {"type": "object"}, {"type": "object", "properties": {}})


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
        name = ref_name(part)
        expanded = {**component(name), **{k: v for k, v in part.items() if k != "$ref"}} if name else part
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
    """Merge an object and a union into the union of the object merged with each alternative."""
    for union, other in ((part, base), (base, part)):
        key = next((key for key in ("anyOf", "oneOf") if key in union and "properties" not in union), None)
        if key and other.get("properties") and "anyOf" not in other and "oneOf" not in other:
            pairs = [(m, other) if union is base else (other, m) for m in union[key]]
            rest = {name: value for name, value in union.items() if name != key}
            return {**rest, key: [_merge(list(pair), component, place) for pair in pairs]}
    return None


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
    if base.get("type", part.get("type")) != part.get("type", base.get("type")):
        raise SpecError(f"allOf joins {base.get('type')} with {part.get('type')}", place=place)
    return result
