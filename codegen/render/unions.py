"""Plan how the decoder of a union selects a variant: by tag, by JSON type, or by shape."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from codegen.document.containers import map_values, received
from codegen.document.openapi import Document, Schema, ref_name, ref_to, schemas
from codegen.normalise.schemas.null import is_null

_PREFERRED = ("type", "role", "_shape", "id", "event", "object", "kind")
_KINDS = {
    "string": ("str",),
    "integer": ("int",),
    "number": ("int", "float"),
    "boolean": ("bool",),
    "array": ("list",),
    "object": ("dict",),
    "null": ("type(None)",),
}


@define
class Plan:
    """How a union selects the decoder of a value."""

    tag: str | None = None
    by_tag: dict[Any, str] = field(factory=dict)
    """Tag value -> component, if only one has it."""
    shared_tags: dict[Any, list[str]] = field(factory=dict)
    """Tag value -> components, if several have it; selected by shape."""
    untagged: list[str] = field(factory=list)
    """Components selected by shape if there is no known tag."""
    items: list[Schema] = field(factory=list)
    """Item schemas of the list alternatives."""
    values: list[Schema] = field(factory=list)
    """Value schemas of the map alternatives."""
    empty: bool = False
    """Whether the object without properties is an alternative of its own."""
    tuples: list[str] = field(factory=list)
    """Components that are tuples with objects, whose items are decoded by position."""
    open: list[str] = field(factory=list)
    """Components that admit any tag."""
    default: str | None = None
    """The component for tags that no other has, by the contract."""

    @property
    def objects(self) -> list[str]:
        """All components of the union, in order, once each."""
        shared = [name for names in self.shared_tags.values() for name in names]
        default = [self.default] if self.default else []
        return list(dict.fromkeys([*self.by_tag.values(), *shared, *self.untagged, *default]))


class Unions:
    """The unions of a contract."""

    def __init__(self, document: Document) -> None:
        self.components = schemas(document)

    def plan(self, schema: Schema) -> Plan:
        """Return the plan for a schema, which may also be a single variant."""
        plan = Plan()
        objects: list[str] = []
        for leaf, name in self._leaves(schema, None):
            if "prefixItems" in leaf:
                plan.items += leaf["prefixItems"]
                plan.tuples += [name] if name else []
            elif name is not None and name not in objects:
                objects.append(name)
            elif leaf.get("type") == "array":
                plan.items.append(leaf.get("items", {}))
            elif name is None and leaf.get("type") == "object":
                is_empty = leaf.get("additionalProperties") is False and "patternProperties" not in leaf
                plan.empty |= is_empty
                plan.values += [] if is_empty else [map_values(leaf)]
        if len(objects) > 1:
            self._select(plan, objects, self._target(schema)[0])
        else:
            plan.untagged = objects
        return plan

    def _leaves(self, schema: Schema, name: str | None) -> list[tuple[Schema, str | None]]:
        """Return the alternatives with aliases resolved, and the component of each that is an object."""
        target = ref_name(schema)
        if target is not None:
            return self._leaves(self.components[target], target)
        for key in ("anyOf", "oneOf"):
            if key in schema:
                return [leaf for member in schema[key] for leaf in self._leaves(member, None)]
        if is_null(schema):
            return []
        return [(schema, name if schema.get("properties") or "prefixItems" in schema else None)]

    def _target(self, schema: Schema) -> tuple[Schema, str | None]:
        """Return the schema that a reference leads to, and its component; any other schema as it is."""
        name = None
        while (target := ref_name(schema)) is not None:
            name, schema = target, self.components[target]
        return schema, name

    def tag_values(self, component: str, tag: str) -> list[Any]:
        """Return the constant or enum values of a property of a component; empty if it has none."""
        schema, _ = self._target(self.components[component]["properties"].get(tag, {}))
        known = schema.get("enum") or schema.get("x-extensible-enum") or []
        values = [schema["const"]] if "const" in schema else known
        return [value for value in values if type(value) in (str, int)]

    def _mapped(self, union: Schema, tag: str, objects: list[str]) -> dict[Any, str]:
        """Return the component of each tag that a mapping names, or that of a union inside with the tag."""
        found = dict[Any, str]()
        for member in (*union.get("oneOf", ()), *union.get("anyOf", ())):
            found |= self._mapped(self._target(member)[0], tag, [])
        if union.get("discriminator", {}).get("propertyName") == tag:
            for value, target in union["discriminator"].get("mapping", {}).items():
                found.setdefault(value, self._target({"$ref": target})[1] or "")
        kinds = [self._target(self.components[name]["properties"].get(tag, {}))[0] for name in objects]
        if kinds and all(kind.get("type") == "integer" for kind in kinds):
            return {int(value) if str(value).isdigit() else value: name for value, name in found.items()}
        return found

    def _select(self, plan: Plan, objects: list[str], union: Schema) -> None:
        discriminator = union.get("discriminator", {})
        tag = discriminator.get("propertyName") or self._infer_tag(objects)
        mapped = self._mapped(union, tag, objects) if tag else {}
        reached = {name for target in mapped.values() for name in self.plan(ref_to(target)).objects}
        owners: dict[Any, list[str]] = {}
        if "defaultMapping" in discriminator:
            plan.default = self._target({"$ref": discriminator["defaultMapping"]})[1]
        for name in objects:
            values = [v for v in self.tag_values(name, tag) if mapped.get(v, name) == name] if tag else []
            values += [v for v, target in mapped.items() if target == name and v not in values]
            for value in values:
                owners.setdefault(value, []).append(name)
            if not values and name not in reached:
                plan.open.append(name)
            required = tag in self.components[name].get("required", ())
            if name in plan.open or not required:
                plan.untagged.append(name)
        owners |= {value: [target] for value, target in mapped.items() if value not in owners}
        if not owners:
            plan.untagged = objects
            return
        plan.tag = tag
        plan.by_tag = {value: names[0] for value, names in owners.items() if len(names) == 1}
        plan.shared_tags = {value: names for value, names in owners.items() if len(names) > 1}

    def _infer_tag(self, objects: list[str]) -> str | None:
        """Return the property that distinguishes the most variants by values of their own."""
        candidates = {key for name in objects for key in self.components[name]["properties"]}

        def distinguished(key: str) -> int:
            owners: dict[str, int] = {}
            for name in objects:
                for value in self.tag_values(name, key):
                    owners[value] = owners.get(value, 0) + 1
            unique = [n for n in objects if any(owners[v] == 1 for v in self.tag_values(n, key))]
            return len(unique)

        def preference(key: str) -> tuple[int, int, str]:
            rank = _PREFERRED.index(key) if key in _PREFERRED else len(_PREFERRED)
            return (-distinguished(key), rank, key)

        best = min(candidates, key=preference)
        return best if distinguished(best) >= 2 or (distinguished(best) == 1 and len(objects) == 2) else None

    # --- shapes: what the generated code needs to select among variants without a tag --------------

    def shape(self, component: str, decoder: str) -> dict[str, Any]:
        """Return the arguments of `Shape` for a component."""
        schema = self.components[component]
        kinds, values, item_tags = {}, {}, {}
        for key, prop in schema["properties"].items():
            kinds[key] = self._python_types(prop)
            fixed = self._fixed(prop)
            if fixed:
                values[key] = fixed
            tags = self._item_tags(prop)
            if tags:
                item_tags[key] = tags
        return {
            "decode": decoder,
            "required": sorted(received(schema, self.components)),
            "kinds": kinds,
            "values": values,
            "item_tags": item_tags,
        }

    def _python_types(self, schema: Schema) -> list[str]:
        """Return the Python types of a JSON value; empty for any type."""
        name = ref_name(schema)
        if name:
            return self._python_types(self.components[name])
        for key in ("anyOf", "oneOf"):
            if key in schema:
                parts = [self._python_types(member) for member in schema[key]]
                return sorted({kind for part in parts for kind in part}) if all(parts) else []
        if "const" in schema or "enum" in schema:
            values = [schema["const"]] if "const" in schema else schema["enum"]
            kinds = {"type(None)" if value is None else type(value).__name__ for value in values}
            return sorted(kinds | ({"int"} if "float" in kinds else set()))
        return list(_KINDS.get(schema.get("type", ""), ()))

    def _fixed(self, schema: Schema) -> list[Any]:
        name = ref_name(schema)
        if name:
            return self._fixed(self.components[name])
        if "anyOf" in schema:
            members = [member for member in schema["anyOf"] if not is_null(member)]
            return self._fixed(members[0]) if len(members) == 1 else []
        values = [schema["const"]] if "const" in schema else list(schema.get("enum", ()))
        return values if all(type(value) in (str, int, float, bool) for value in values) else []

    def _item_tags(self, schema: Schema) -> tuple[str, list[str]] | None:
        plan = self.plan(schema)
        if len(plan.items) != 1:
            return None
        inner = self.plan(plan.items[0])
        tags = [*inner.by_tag, *inner.shared_tags]
        if inner.tag and not inner.untagged and not inner.default and all(isinstance(t, str) for t in tags):
            return inner.tag, sorted(tags)
        if len(inner.objects) == 1:
            values = [v for v in self.tag_values(inner.objects[0], "type") if isinstance(v, str)]
            return ("type", sorted(values)) if values else None
        return None
