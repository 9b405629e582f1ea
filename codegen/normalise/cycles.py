"""Cuts references by which an alias would have to contain itself."""

from __future__ import annotations

from codegen.document import Document, Schema, ref_name, schemas
from codegen.normalise.walk import children


def alias_cycles(document: Document) -> tuple[Document, int]:
    """A union, list or map that reaches itself without passing an object becomes `{}` at that place.

    An object may contain itself, since a class is found by name; an alias is written out, without end.
    Components are visited by name, so that the place does not depend on their order.
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
    return {**document, "components": {**document["components"], "schemas": components}}, count


def _put(schema: Schema, where: tuple[str, ...], child: Schema) -> Schema:
    if len(where) == 1:
        return {**schema, where[0]: child}
    members = list(schema[where[0]])
    members[int(where[1])] = child
    return {**schema, where[0]: members}
