"""Write out what discriminators say: the tags of variants, and the variants of schemas that others extend."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.document.openapi import SCHEMA_REF, Document, Place, Schema, SpecError, ref_name, ref_to, schemas
from codegen.document.walk import rewrite_document

_ALTERNATIVES = ("oneOf", "anyOf")


def extended_bases(document: Document) -> tuple[Document, int]:
    """Refer to a union in place of a schema with a discriminator that others extend through `allOf`.

    The union, `AnyPet` for `Pet`, has all that extend it, and itself for what has another tag.
    """
    components = schemas(document)
    below = _extensions(components)
    bases = {name: tag for name in components if below[name] and (tag := _inherited(components, name, ()))}
    if not bases:
        return document, 0
    unions: dict[str, str] = {}
    for name in bases:
        unions[name] = _free_name(f"Any{name}", {*components, *unions.values()})

    def rewrite(schema: Schema, place: Place) -> Schema:
        name = ref_name(schema)
        if name not in unions or place[-2:-1] == ("allOf",):
            return schema
        return {**schema, **ref_to(unions[name])}

    plain = {name: _without_variants(components[name], name in bases, below[name]) for name in components}
    document, _ = rewrite_document(_with_schemas(document, plain), rewrite)
    added = {
        unions[name]: {
            "oneOf": [ref_to(variant) for variant in [*below[name], name]],
            "discriminator": _discriminator(components, name, bases[name], below[name]),
        }
        for name in bases
    }
    return _with_schemas(document, {**schemas(document), **added}), len(bases)


def _with_schemas(document: Document, components: dict[str, Schema]) -> Document:
    return {**document, "components": {**document["components"], "schemas": components}}


def _free_name(name: str, taken: set[str]) -> str:
    return next(free for n in range(1, 100) if (free := f"{name}{n if n > 1 else ''}") not in taken)


def _parts(schema: Schema) -> Iterator[Schema]:
    """Yield a schema and the parts of its `allOf` that are no references."""
    yield schema
    for part in schema.get("allOf", ()):
        if ref_name(part) is None:
            yield from _parts(part)


def _parents(components: dict[str, Schema], name: str) -> list[str]:
    parts = [part for own in _parts(components[name]) for part in own.get("allOf", ())]
    return [parent for part in parts if (parent := ref_name(part)) in components and parent is not None]


def _extensions(components: dict[str, Schema]) -> dict[str, list[str]]:
    """Component -> those that extend it, directly or through others."""
    children: dict[str, list[str]] = {}
    for name in components:
        for parent in _parents(components, name):
            children.setdefault(parent, []).append(name)
    below: dict[str, list[str]] = {}
    for name in components:
        found: set[str] = set()
        waiting = list(children.get(name, ()))
        while waiting:
            child = waiting.pop()
            if child != name and child not in found:
                found.add(child)
                waiting += children.get(child, ())
        below[name] = sorted(found)
    return below


def _inherited(components: dict[str, Schema], name: str, trail: tuple[str, ...]) -> Any:
    """Return the discriminator of a component or of one that it extends; None for a union of others."""
    schema = components[name]
    own = next((part["discriminator"] for part in _parts(schema) if "discriminator" in part), None)
    if own is not None:
        listed = [ref_name(member) for key in _ALTERNATIVES for member in schema.get(key, ())]
        is_base = not listed or any(c in components and name in _parents(components, c) for c in listed if c)
        return own if is_base else None
    parents = [parent for parent in _parents(components, name) if parent not in trail]
    found = (_inherited(components, parent, (*trail, name)) for parent in parents)
    return next((one for one in found if one is not None), None)


def _discriminator(
    components: dict[str, Schema], name: str, discriminator: dict[str, Any], variants: list[str]
) -> dict[str, Any]:
    """Return the discriminator of the union of a component and those that extend it."""
    tag = discriminator["propertyName"]
    given = discriminator.get("mapping", {})
    mapping = {value: target for value, target in given.items() if _target(target) in variants}
    unknown = {value: target for value, target in given.items() if _target(target) not in components}
    for variant in variants:
        own = [part.get("properties", {}).get(tag, {}) for part in _parts(components[variant])]
        is_fixed = any("const" in one or "enum" in one for one in own)
        if variant not in map(_target, mapping.values()) and not is_fixed:
            mapping[variant] = SCHEMA_REF + variant
    return {
        "propertyName": tag,
        "mapping": {**mapping, **unknown},
        "defaultMapping": discriminator.get("defaultMapping", SCHEMA_REF + name),
    }


def _without_variants(schema: Schema, is_base: bool, variants: list[str]) -> Schema:
    """Return a component that others extend without its discriminator and its list of those."""
    if not is_base:
        return schema
    kept = {
        key: value
        for key, value in schema.items()
        if key != "discriminator"
        and not (key in _ALTERNATIVES and any(ref_name(member) in variants for member in value))
    }
    if "allOf" in kept:
        kept["allOf"] = [_without_variants(part, ref_name(part) is None, variants) for part in kept["allOf"]]
    return kept


def _target(value: str) -> str:
    """Return the component that an entry of a mapping names, by a reference or by its bare name."""
    return value.removeprefix(SCHEMA_REF)


def written_mappings(document: Document) -> tuple[Document, int]:
    """Write each mapping with references, and add the names of variants that have no other tag.

    Raises SpecError for an entry that names no schema. Entries for schemas that are no alternative of the
    union are dropped.
    """
    components = schemas(document)

    def rewrite(schema: Schema, place: Place) -> Schema:
        discriminator = schema.get("discriminator")
        key = next((key for key in _ALTERNATIVES if key in schema), None)
        if discriminator is None or key is None:
            return schema
        variants = [name for member in schema[key] if (name := ref_name(member))]
        entries = discriminator.get("mapping", {})
        for value, target in entries.items():
            if _target(target) not in components:
                where = (*place, "discriminator", "mapping", value)
                raise SpecError(f"{target}, which is not a schema of the document", place=where)
        mapping = {value: _target(target) for value, target in entries.items() if _target(target) in variants}
        default = discriminator.get("defaultMapping")
        default = default if default is None else _target(default)
        tag = discriminator["propertyName"]
        for variant in variants:
            if variant not in (*mapping.values(), default) and _has_implicit_tag(
                components, variant, tag, mapping
            ):
                mapping.setdefault(variant, variant)
        result = {"propertyName": tag}
        if mapping:
            result["mapping"] = {value: SCHEMA_REF + target for value, target in mapping.items()}
        if default in variants:
            result["defaultMapping"] = SCHEMA_REF + default
        return schema if result == discriminator else {**schema, "discriminator": result}

    return rewrite_document(document, rewrite)


def _has_implicit_tag(components: dict[str, Schema], name: str, tag: str, mapping: dict[str, str]) -> bool:
    """Whether the tag of a variant is its name, since nothing else says what it is."""
    schema = components[name]
    while (alias := ref_name(schema)) in components and alias is not None:
        schema = components[alias]
    if any(key in schema for key in _ALTERNATIVES):
        return bool(schema.get("discriminator", {}).get("propertyName") != tag)
    fixed = schema.get("properties", {}).get(tag, {})
    while (alias := ref_name(fixed)) in components and alias is not None:
        fixed = components[alias]
    values = [fixed["const"]] if "const" in fixed else fixed.get("enum", [])
    own = [value for value in values if value not in mapping]
    return not own or name in own
