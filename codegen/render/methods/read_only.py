"""Describe what requests leave out: the read-only properties of the objects in arguments.

What a value holds is written as in `Cat|Dog|?pets.Pet`: classes, and the decoder that tells which of them an
object is. `[]Cat` is a list of them, and `{}Cat` a map; a read-only property is `-`.
"""

from __future__ import annotations

from typing import Final, TypeAlias

from codegen.document.openapi import Schema, ref_name
from codegen.render.emit import Emitter
from codegen.render.views import Argument

READ_ONLY: Final = "read_only_properties"
"""The module of the runtime that only packages with read-only properties in arguments have."""
_LEFT_OUT: Final = "-"
_Kinds: TypeAlias = tuple[str, ...]


class ReadOnly:
    """The objects of a contract that have read-only properties, or hold objects that have some."""

    def __init__(self, emitter: Emitter) -> None:
        self.emit = emitter
        self._components = {
            emitter.class_name(name): name for name in emitter.components if emitter.is_object(name)
        }
        self._properties: dict[str, dict[str, _Kinds]] = {}
        self._affected = set[str]()
        if any(map(self._has_read_only, self._components.values())):
            self._properties = {name: self._of_object(one) for name, one in self._components.items()}
            self._affected = self._affected_classes()
        self._used = set[str]()

    def arguments(self, arguments: list[Argument]) -> dict[str, str]:
        """Return what the arguments hold whose values may have a read-only property."""
        if not self._affected:
            return {}
        found = {one.name: self._kept(self._of(one.schema)) for one in arguments}
        return {name: "|".join(kinds) for name, kinds in found.items() if kinds}

    def objects(self) -> dict[str, dict[str, str]]:
        """Return the properties that matter of each object in the arguments so far."""
        waiting, done = sorted(self._used), dict[str, dict[str, _Kinds]]()
        while waiting:
            name = waiting.pop()
            if name not in done:
                done[name] = {key: self._kept(kinds) for key, kinds in self._properties[name].items()}
                waiting += sorted(self._used - done.keys())
        hidden = {key for one in done.values() for key, kinds in one.items() if kinds == (_LEFT_OUT,)}
        return {
            name: {key: "|".join(kinds) for key, kinds in done[name].items() if kinds or key in hidden}
            for name in sorted(done)
        }

    def _kept(self, kinds: _Kinds) -> _Kinds:
        """Return the kinds if one of them matters, and note the classes."""
        classes = {kind.lstrip("[]{}") for kind in kinds}
        if _LEFT_OUT in kinds or classes & self._affected:
            self._used |= classes & self._components.keys()
            return kinds
        return ()

    def _affected_classes(self) -> set[str]:
        found, before = set[str](), -1
        while before != len(found):
            before = len(found)
            found |= {
                name
                for name, properties in self._properties.items()
                for kinds in properties.values()
                if _LEFT_OUT in kinds or any(kind.lstrip("[]{}") in found for kind in kinds)
            }
        return found

    def _has_read_only(self, component: str) -> bool:
        return len(self.emit.sent_properties(component)) < len(self.emit.components[component]["properties"])

    def _of_object(self, component: str) -> dict[str, _Kinds]:
        schema = self.emit.components[component]
        sent = self.emit.sent_properties(component)
        return {
            key: self._of(prop) if key in sent else (_LEFT_OUT,) for key, prop in schema["properties"].items()
        }

    def _of(self, schema: Schema) -> _Kinds:
        """Return what the values of a schema hold."""
        plan = self.emit.unions.plan(schema)
        classes = [self.emit.class_name(name) for name in plan.objects if self.emit.is_object(name)]
        decoder = self._decoder(schema) if len(classes) > 1 else None
        found = [*classes, *([f"?{decoder}"] if decoder else [])]
        found += [f"[]{kind}" for item in plan.items for kind in self._of(item)]
        found += [f"{{}}{kind}" for values in plan.values for kind in self._of(values)]
        return tuple(dict.fromkeys(found))

    def _decoder(self, schema: Schema) -> str | None:
        """Return the reference to the decoder of a union."""
        name = ref_name(schema)
        if name is not None:
            return self.emit.ref(name)
        members = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
        return next(
            (self.emit.ref(name) for one in members if (name := ref_name(one)) and self._is_union(one)), None
        )

    def _is_union(self, schema: Schema) -> bool:
        return len(self.emit.unions.plan(schema).objects) > 1
