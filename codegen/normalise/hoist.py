"""Name every inline object, enum and union of objects, and move it to the components.

Names are derived from the place: parent and property, and the tag value of a variant. So reordering a list
renames nothing.
"""

from __future__ import annotations

from typing import Any

from codegen.document.containers import map_values
from codegen.document.media_types import EVENTS
from codegen.document.openapi import (
    Document,
    Place,
    Schema,
    operations,
    ref_name,
    ref_to,
    schemas,
)
from codegen.document.walk import copy_holders
from codegen.naming.names import Names, pascal
from codegen.normalise.schemas.null import ANNOTATIONS, NULL, is_null, split_null

MAX_NAME_LENGTH = 60
TAGS = ("type", "role", "id", "object", "kind", "event", "_shape")


def hoist(document: Document, names: Names) -> tuple[Document, int]:
    """Move inline schemas to the components; return the copy and their number."""
    copy: Document = copy_holders(document)
    hoister = _Hoister(schemas(copy), names)
    for name in list(schemas(copy)):
        hoister.components[name] = hoister.inside(schemas(copy)[name], name, (name,))
    for _, _, operation in operations(copy):
        hoister.operation(operation)
    copy.setdefault("components", {})["schemas"] = hoister.components
    return copy, hoister.count


class _Hoister:
    def __init__(self, components: dict[str, Schema], names: Names) -> None:
        self.components = dict(components)
        self.names = names
        self.count = 0

    def operation(self, operation: dict[str, Any]) -> None:
        identifier = operation["operationId"]
        base = pascal(identifier)
        for parameter in operation.get("parameters", ()):
            where = (identifier, parameter["in"], parameter["name"])
            parameter["schema"] = self.slot(parameter["schema"], base + pascal(parameter["name"]), where)
        bodies = operation.get("requestBody", {}).get("content", {})
        for media, body in bodies.items():
            kind = "" if media == next(iter(bodies)) else pascal(media.split("/")[0])
            if "schema" in body:
                body["schema"] = self.slot(body["schema"], f"{base}{kind}Request", (identifier, media))
        for status, response in operation.get("responses", {}).items():
            for media, body in response.get("content", {}).items():
                name = base + ("Response" if status.startswith("2") else f"Status{status}")
                kind = "Event" if media == EVENTS else ""
                if "schema" in body:
                    where = (identifier, status, media)
                    body["schema"] = self.slot(body["schema"], name + kind, where, whole=True)

    def slot(self, schema: Schema, name: str, place: Place, *, whole: bool = False) -> Schema:
        """Return the schema to leave at a place: a reference, if the schema needs a name.

        `whole` is set for the schema of a response. Its decoder is looked up by name, so what holds an
        object beside other values needs one too.
        """
        if not isinstance(schema, dict):
            return schema
        bare, nullable, outside = _bare(schema)
        if not self._needs_name(bare) and not (whole and self._is_decoded(bare)):
            return self.inside(schema, name, place)
        chosen = self.names.schema("/".join(place), _shortened(name, place), set(self.components))
        self.components[chosen] = {}  # the name is taken while its inside is worked on
        self.components[chosen] = self.inside(bare, chosen, place)
        self.count += 1
        reference = ref_to(chosen)
        return {**({"anyOf": [reference, dict(NULL)]} if nullable else reference), **outside}

    def inside(self, schema: Schema, name: str, place: Place) -> Schema:
        """The schema with all that is inside it hoisted; `name` is the name of the whole."""
        result = dict(schema)
        if schema.get("properties"):
            result["properties"] = {
                key: self.slot(member, name + pascal(key), (*place, key))
                for key, member in schema["properties"].items()
            }
        if isinstance(schema.get("additionalProperties"), dict):
            values = schema["additionalProperties"]
            result["additionalProperties"] = self.slot(values, name + "Value", (*place, "*"))
        for index, member in enumerate(schema.get("prefixItems", ())):
            result["prefixItems"] = list(result["prefixItems"])
            where = (*place, f"[{index}]")
            result["prefixItems"][index] = self.slot(member, f"{name}Item{index + 1}", where)
        if schema.get("patternProperties"):
            result["patternProperties"] = {
                pattern: self.slot(member, name + "Value", (*place, f"*{pattern}"))
                for pattern, member in schema["patternProperties"].items()
            }
        if isinstance(schema.get("items"), dict):
            result["items"] = self.slot(schema["items"], name + "Item", (*place, "[]"))
        for key in ("anyOf", "oneOf"):
            if key in schema:
                result[key] = self._alternatives(schema[key], name, place)
        return result

    def _needs_name(self, schema: Schema) -> bool:
        if ref_name(schema):
            return False
        if schema.get("properties") or len(schema.get("enum", ())) > 1 or "discriminator" in schema:
            return True
        if "prefixItems" in schema:
            return any(self._is_object(m) or self._holds_objects(m) for m in schema["prefixItems"])
        members = schema.get("anyOf") or schema.get("oneOf") or ()
        objects = sum(self._is_object(member) for member in members)
        maps = sum(m.get("type") == "object" and not m.get("properties") for m in members)
        return objects > 1 or (objects == 1 and maps > 0)

    def _is_decoded(self, schema: Schema) -> bool:
        members = schema.get("anyOf") or schema.get("oneOf") or ()
        return self._holds_objects(schema) or any(
            self._is_object(member) or self._holds_objects(member) for member in members
        )

    def _holds_objects(self, schema: Schema) -> bool:
        inner = schema.get("items") or map_values(schema)
        return isinstance(inner, dict) and (self._needs_name(inner) or self._is_object(inner))

    def _is_object(self, schema: Schema) -> bool:
        """Whether a value of the schema may be an object with properties."""
        name = ref_name(schema)
        target = self.components.get(name, schema) if name else schema
        if "anyOf" in target or "oneOf" in target:
            return any(self._is_object(member) for member in target.get("anyOf") or target["oneOf"])
        return bool(target.get("properties")) or (name is not None and not target)

    def _alternatives(self, members: list[Schema], name: str, place: Place) -> list[Schema]:
        labels = [_label(member) for member in members]
        result = []
        for index, (label, member) in enumerate(zip(labels, members, strict=True)):
            if label is None:
                result.append(member)
                continue
            unique = label if labels.count(label) == 1 else f"{label}{index + 1}"
            result.append(self.slot(member, name + pascal(unique), (*place, f"|{unique}")))
        return result


def _shortened(name: str, place: Place) -> str:
    """Shorten a name that is too long to its first part and as many of the last parts as fit."""
    first, *rest = [pascal({"[]": "Item", "*": "Value"}.get(part, part)) for part in place]
    while len(name) > MAX_NAME_LENGTH and len(rest) > 1:
        rest = rest[1:]
        name = first + "".join(rest)
    return name


def _label(member: Schema) -> str | None:
    """Return the name part of an inline alternative: its tag value, or else its kind."""
    if ref_name(member) or is_null(member):
        return None
    for key in TAGS:
        value = member.get("properties", {}).get(key, {}).get("const")
        if isinstance(value, str):
            return value
    if member.get("type") == "array":
        items = member.get("items", {})
        return (
            ""
            if items.get("properties") or items.get("anyOf") or items.get("oneOf") or items.get("enum")
            else None
        )
    return "object" if member.get("properties") else "enum" if "enum" in member else "value"


def _bare(schema: Schema) -> tuple[Schema, bool, Schema]:
    """Return (the bare schema, whether it allowed null, its annotations)."""
    outside = {key: value for key, value in schema.items() if key in ANNOTATIONS}
    inside = {key: value for key, value in schema.items() if key not in ANNOTATIONS}
    bare, nullable = split_null(inside)
    outside = {**{key: value for key, value in bare.items() if key in ANNOTATIONS}, **outside}
    return {key: value for key, value in bare.items() if key not in ANNOTATIONS}, nullable, outside
