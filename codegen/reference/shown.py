"""Choose what a program prints of a result: a field or two that tell one result from another.

Written as paths from the result: `data.name`, or `data[].name` for each item of a list.
"""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Mapping, Sequence

from codegen.document.containers import received
from codegen.document.openapi import Schema, ref_name
from codegen.naming.members import attributes
from codegen.render.emit import Emitter

_WHICH = (
    *("text", "name", "display_name", "app_name", "user", "slug", "custom_id", "label", "id", "key"),
    *("model", "model_permaslug", "model_id", "message"),
)
"""Properties that tell which one it is, the best first."""
_HOW = (
    *("status", "disabled", "is_active", "role", "usage", "limit_usd", "scope", "total_tokens"),
    *("context_length", "version", "rank", "path", "created_at"),
)
"""Properties that tell how it is."""
_ITEMS = "[]"
_SINGULAR = re.compile(r"((?<=ch)e)?(?<!s)s\Z")


class Shown:
    """Chooses what is printed. `chosen` has the paths of some operations, by operationId."""

    def __init__(self, emitter: Emitter, chosen: Mapping[str, Sequence[str]]) -> None:
        self.emit = emitter
        self.components = emitter.components
        self.chosen = chosen

    def paths(self, operation_id: str, schema: Schema) -> list[str]:
        """Return the paths of the fields to print; empty if there is nothing better than all of it."""
        if operation_id in self.chosen:
            return list(self.chosen[operation_id])
        inside, prefix = self._payload(schema)
        return [f"{prefix}.{name}".lstrip(".") for name in self._fields(inside)]

    def noun(self, schema: Schema, path: str, method: str) -> str:
        """Return a variable for an item of the list at a path of the result: `model` of models."""
        for name in path.split("."):
            schema = self._property(schema, name)
        words = re.findall(r"[A-Z]+(?![a-z])|[A-Z][a-z]+|\d+", ref_name(schema.get("items", {})) or "")
        word = (words or ["item"])[-1].lower()
        if word in ("item", "summary"):
            last = re.sub(r"\.list$", "", method).replace(".", "_").rpartition("_")[2]
            word = _SINGULAR.sub("", last) if _SINGULAR.search(last) else "item"
        return "item" if keyword.iskeyword(word) or hasattr(builtins, word) else word

    def has_type(self, schema: Schema) -> bool:
        """Whether each event of a stream has a `type`."""
        shapes = [self._object(shape) for shape in self._members(schema)]
        return all(shape and "type" in received(shape, self.components) for shape in shapes)

    def _payload(self, schema: Schema) -> tuple[Schema, str]:
        """Return what a result is about, mostly the value of its `data`, with the path to it."""
        data = self._property(schema, "data")
        if item := self._items(data):
            return item, f"data{_ITEMS}"
        return (data, "data") if any(map(self._object, self._members(data))) else (schema, "")

    def _fields(self, schema: Schema) -> list[str]:
        shapes = [shape for shape in map(self._object, self._members(schema)) if shape]
        scalars = [self._scalars(shape) for shape in shapes]
        shared = [name for name in scalars[0] if all(name in other for other in scalars)] if scalars else []
        which = [name for name in _WHICH if name in shared][:1]
        how = [name for name in _HOW if name in shared][:1]
        return [*which, *how] if which else shared[:2]

    def _scalars(self, shape: Schema) -> list[str]:
        """Return the attributes of the required properties that are texts, numbers or booleans."""
        names, properties = attributes(shape), shape["properties"]
        found = [key for key in received(shape, self.components) if self._is_scalar(properties[key])]
        varied = [key for key in found if "const" not in self._resolved(properties[key])]
        return [names[key] for key in varied or found]

    def _is_scalar(self, schema: Schema) -> bool:
        resolved = self._resolved(schema)
        kinds = ("string", "number", "integer", "boolean")
        return resolved.get("type") in kinds or bool(resolved.keys() & {"enum", "const"})

    def _members(self, schema: Schema) -> list[Schema]:
        resolved = self._resolved(schema)
        found: list[Schema] = resolved.get("oneOf") or resolved.get("anyOf") or [resolved]
        return found

    def _property(self, schema: Schema, name: str) -> Schema:
        """Return a property that each shape of an object requires; of several shapes, the first one's."""
        shapes = [self._object(member) for member in self._members(schema)]
        if not all(shape and name in received(shape, self.components) for shape in shapes):
            return {}
        found = self._resolved((shapes[0] or {})["properties"][name])
        return {} if self.emit.admits_null(found) else found

    def _items(self, schema: Schema) -> Schema | None:
        items: Schema | None = schema.get("items") if schema.get("type") == "array" else None
        is_object = items and any(map(self._object, self._members(items)))
        return items if is_object and not self.emit.admits_null(items or {}) else None

    def _object(self, schema: Schema) -> Schema | None:
        resolved = self._resolved(schema)
        return resolved if resolved.get("properties") else None

    def _resolved(self, schema: Schema) -> Schema:
        while (name := ref_name(schema)) is not None:
            schema = self.components[name]
        return schema


def split(paths: Sequence[str]) -> tuple[str, list[str]]:
    """Split paths into the list that they are in, or nothing, and the fields of its items."""
    parts = [path.rpartition(_ITEMS) for path in paths]
    return (parts[0][0] if parts else ""), [field.lstrip(".") for _, _, field in parts]
