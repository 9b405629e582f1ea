"""Build the TypedDicts of requests."""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Iterator

from attrs import define, evolve, field

from codegen.document.openapi import Document, Schema, operations, schemas
from codegen.naming.names import Names, pascal
from codegen.render.docs import property_doc
from codegen.render.emit import Emitter, Used, union
from codegen.render.sequence import dependencies_first
from codegen.render.views import Field, OperationView


@define
class DictView:
    """A TypedDict for requests."""

    name: str
    doc: str
    fields: list[Field]
    other_keys: list[Field] = field(factory=list)
    """Keys that are not identifiers: defined by the functional form, which the class inherits from."""
    alias: str = ""
    base: str = ""
    """The TypedDict that it inherits from."""

    @property
    def other_keys_doc(self) -> str:
        """Describe the other keys, which have no place for docstrings of their own; only limits are told."""
        told = [f"`{key.wire}`: {key.doc}" for key in self.other_keys if "Limits: " in key.doc]
        return "\n\n".join([f"Keys of `{self.name}` that are not Python identifiers.", *told])


@define
class ParamsModule:
    """The request types of one resource."""

    resource: str
    dicts: list[DictView]
    bases: list[str]
    """Import lines of base classes from other modules."""


def settings_name(view: OperationView) -> str:
    """Return the name of the TypedDict of the settings of an operation, if it has one."""
    return f"{pascal(view.resource)}Settings"


class Requests:
    """Builds the request types of a contract."""

    def __init__(
        self, document: Document, emitter: Emitter, views: list[OperationView], names: Names
    ) -> None:
        self.document = document
        self.components = schemas(document)
        self.emit = emitter
        self.operations = views
        self.names = names
        self.modules = self._modules()

    def _modules(self) -> dict[str, str]:
        """Component -> module of its TypedDict, for the components that requests contain."""
        requested: set[str] = set()
        for _, _, operation in operations(self.document):
            bodies = operation.get("requestBody", {}).get("content", {}).values()
            holders = [*bodies, *operation.get("parameters", ())]
            requested |= self._requested(holder["schema"] for holder in holders if "schema" in holder)
        return {name: self.emit.modules[name] for name in requested}

    def _requested(self, roots: Iterable[Schema]) -> set[str]:
        found: set[str] = set()
        waiting = list(roots)
        while waiting:
            used = Used()
            self.emit.request_type(waiting.pop(), used)
            for name in used.dicts - found:
                found.add(name)
                is_object = self.emit.is_object(name)
                waiting += self.emit.sent_properties(name).values() if is_object else [self.components[name]]
        return found

    def argument_imports(self, views: Iterable[OperationView]) -> set[str]:
        """Return the import lines that the types of arguments need in a module of resources."""
        used = Used()
        for argument in (argument for view in views for argument in view.arguments):
            self.emit.request_type(argument.schema, used)
        dicts = ((self.modules[name], self.emit.dict_name(name)) for name in used.dicts)
        lines = {f"from ..params.{module} import {name}" for module, name in dicts}
        return {*self.emit.imports(used.components), *lines}

    def params(self) -> Iterator[ParamsModule]:
        """Yield a module of request types for each resource with arguments, and the shared one."""
        by_resource: dict[str, list[OperationView]] = {}
        for view in self.operations:
            if view.params:
                by_resource.setdefault(view.resource, []).append(view)
        for resource in sorted({*by_resource, *self.modules.values()}):
            yield self._params_module(resource, by_resource.get(resource, []))

    def _params_module(self, resource: str, views: list[OperationView]) -> ParamsModule:
        used = Used(params=resource)
        own = sorted(name for name, module in self.modules.items() if module == resource)
        dicts = [self._dict(name, used) for name in own]
        for view in views:
            dicts += self._settings_apart(view, self._arguments_dict(view, used))
        modules = {self.emit.dict_name(name): self.modules[name] for name in used.dicts}
        bases = sorted({view.base for view in dicts} & modules.keys())
        lines = [f"from .{modules[base]} import {base}" for base in bases if modules[base] != resource]
        return ParamsModule(resource, _in_order(dicts), lines)

    def _arguments_dict(self, view: OperationView, used: Used) -> DictView:
        """Return the TypedDict of all arguments, which inherits from that of the body if the names agree."""
        doc = f"Arguments of `{view.resource}.{view.name}`, which its docstring describes."
        # What requests a stream is left out: the method that streams takes the same type, but not this.
        arguments = [a for a in view.arguments if a.name != view.stream_field]
        base = "" if view.stream_field else view.body
        if base:
            used.dicts.add(base)
        own = [a for a in arguments if not (base and a.location == "body")]
        # Not required if it has a deprecated name, which may be given instead.
        required = {a.name for a in own if a.required and a not in view.renamed.values()}
        fields = [
            Field(a.name, a.name, self.emit.request_type(a.schema, used), a.name in required, "", "")
            for a in own
        ]
        fields += [
            Field(
                old,
                old,
                self.emit.request_type(a.schema, used),
                False,
                f"Deprecated alias of `{a.name}`.",
                "",
            )
            for old, a in view.renamed.items()
        ]
        return DictView(view.params, doc, fields, base=self.emit.dict_name(base) if base else "")

    def _settings_apart(self, view: OperationView, arguments: DictView) -> list[DictView]:
        """Return the TypedDict of all arguments and, if it has settings, theirs, which it inherits from."""
        other = self.names.settings.get(f"{view.resource}.{view.name}")
        if other is None:
            return [arguments]
        without = ", ".join(f"`{name}`" for name in other)
        doc = f"Arguments of `{view.resource}.{view.name}` without {without}."
        fields = [f for f in arguments.fields if f.name not in other]
        settings = DictView(settings_name(view), doc, fields, base=arguments.base)
        rest = [f for f in arguments.fields if f.name in other]
        return [settings, evolve(arguments, fields=rest, base=settings.name)]

    def _dict(self, name: str, used: Used) -> DictView:
        schema = self.components[name]
        own = self.emit.dict_name(name)
        doc = schema.get("description") or f"The schema `{name}` of the API, in a request."
        if not self.emit.is_object(name):
            return DictView(own, doc, [], alias=self._alias(name, used))
        required = schema.get("required", ())
        fields = [
            Field(key, key, self.emit.request_type(prop, used), key in required, property_doc(prop), "")
            for key, prop in self.emit.sent_properties(name).items()
        ]
        other_keys = [f for f in fields if not f.wire.isidentifier() or keyword.iskeyword(f.wire)]
        base = f"{own}OtherKeys" if other_keys else ""
        return DictView(own, doc, [f for f in fields if f not in other_keys], other_keys, base=base)

    def _alias(self, name: str, used: Used) -> str:
        """Return the type of a component that is no object, with the values of replies it accepts."""
        types = [self.emit.request_type(self.components[name], used)]
        reply = self.names.sent_back.get(name)
        if reply in self.components:
            types.append(self.emit.response_type(self.components[reply], used))
        return union(types)


def _in_order(dicts: list[DictView]) -> list[DictView]:
    """Return classes, then aliases, each after those that it mentions."""
    classes = [view for view in dicts if not view.alias]
    aliases = [view for view in dicts if view.alias]
    return [
        *dependencies_first(classes, lambda view: view.name, lambda view: view.base),
        *dependencies_first(aliases, lambda view: view.name, lambda view: view.alias),
    ]
