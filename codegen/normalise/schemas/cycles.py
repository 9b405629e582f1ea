"""Cut the references by which an alias would contain itself."""

from __future__ import annotations

from codegen.document.openapi import Document, Place, Schema, ref_name, schemas
from codegen.document.walk import children, rewrite_document


def alias_cycles(document: Document) -> tuple[Document, int]:
    """Replace by `{}` a reference by which a union, list or map reaches itself without an object between.

    Objects may be recursive, because classes are referred to by name; an expanded alias would never end.
    Components are visited by name, so that the result does not depend on their order.
    """
    components = dict(schemas(document))
    count = 0
    done: set[str] = set()

    def cut(schema: Schema, trail: tuple[str, ...]) -> Schema:
        nonlocal count
        name = ref_name(schema)
        if name:
            if name in trail:
                count += 1
                return {}
            follow(name, trail)
            return schema
        result = schema
        for where, child in children(schema):
            if where[0] in ("anyOf", "oneOf", "items", "additionalProperties"):
                changed = cut(child, trail)
                if changed is not child:
                    result = _put(result, where, changed)
        return result

    def follow(name: str, trail: tuple[str, ...]) -> None:
        if name in components and name not in done and not components[name].get("properties"):
            components[name] = cut(components[name], (*trail, name))
            done.add(name)

    for name in sorted(components):
        follow(name, ())
    if not count:
        return document, 0
    cut_document = {**document, "components": {**document["components"], "schemas": components}}
    return rewrite_document(cut_document, _any_of)[0], count


def _any_of(schema: Schema, _place: Place) -> Schema:
    """Turn `oneOf` into `anyOf`, since after a cut several alternatives may match."""
    if "oneOf" not in schema or "anyOf" in schema or "discriminator" in schema:
        return schema
    return {"anyOf" if key == "oneOf" else key: value for key, value in schema.items()}


def _put(schema: Schema, where: tuple[str, ...], child: Schema) -> Schema:
    if len(where) == 1:
        return {**schema, where[0]: child}
    members = list(schema[where[0]])
    members[int(where[1])] = child
    return {**schema, where[0]: members}
