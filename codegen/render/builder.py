"""Build the data of the templates from the contract and its parsed form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import evolve

from codegen.document.openapi import Document, Schema, SpecError, operations, ref_name, schemas
from codegen.naming.aliases import Aliases
from codegen.naming.members import arguments as argument_names, attributes
from codegen.naming.names import Names, pascal, vendor_name
from codegen.naming.python import argument as argument_name
from codegen.naming.removed import Removed
from codegen.naming.shortcuts import keep_shortcuts, shortcuts
from codegen.render.descriptors import Descriptors, stream_field
from codegen.render.docs import property_doc, values_doc
from codegen.render.emit import Calls, Emitter, Used, plan_source
from codegen.render.methods.docstrings import MethodDocs, documented_by
from codegen.render.methods.examples import EXAMPLES, Examples
from codegen.render.parse import Parsed
from codegen.render.sequence import dependencies_first
from codegen.render.views import Argument, Component, Field, ModelsModule, OperationView

RUNTIME = Path(__file__).parent / "runtime"
"""Modules that are copied, because they are the same for every contract."""


class Builder:
    """Builds the views of a contract."""

    def __init__(
        self, document: Document, parsed: Parsed, names: Names, aliases: Aliases, removed: Removed
    ) -> None:
        self.bases = names.bases
        self.unrolled, self.usual = names.unrolled, names.usual
        self.old_names = aliases
        self.removed = removed
        self.document = document
        self.parsed = parsed
        self.components = schemas(document)
        self.emit = Emitter(document, parsed)
        self.descriptors = Descriptors(document, self.emit)
        self.examples = Examples(document, EXAMPLES)

    # --- models ------------------------------------------------------------------------------------

    def models_modules(self) -> Iterator[ModelsModule]:
        """Yield the modules of models."""
        found: dict[str, tuple[list[Component], list[Component]]] = {}
        for model in self._models():
            found.setdefault(self.emit.module(model.component), ([], []))[0].append(model)
        for alias in self._aliases():
            found.setdefault(self.emit.module(alias.component), ([], []))[1].append(alias)
        for module, (models, aliases) in sorted(found.items()):
            yield self._models_module(module, models, aliases)

    def _models_module(self, module: str, models: list[Component], aliases: list[Component]) -> ModelsModule:
        inside = {view.component for view in (*models, *aliases)}
        uses = {used for view in (*models, *aliases) for used in view.uses}
        calls = {called for view in (*models, *aliases) for called in view.calls}
        return ModelsModule(
            name=module,
            models=sorted(models, key=lambda view: view.name),
            aliases=_aliases_in_order(aliases),
            imports=self.emit.imports(uses - inside, package=""),
            bases=sorted({view.base for view in models}),
            lazy_decoders=sorted((self.emit.decoder(c, module), self.emit.ref(c)) for c in calls - inside),
        )

    def _models(self) -> Iterator[Component]:
        """Yield a view for each class that openapi-python-client found."""
        by_class = {self.emit.class_name(name): name for name in self.components}
        for model in self.parsed.data.models:
            name = by_class.get(str(model.class_info.name))
            if name is None:
                raise SpecError(f"the class {model.class_info.name} is not a component")
            if self.emit.is_object(name):  # a component that just refers to an object is an alias
                yield self._model(name)

    def _aliases(self) -> Iterator[Component]:
        """Yield a view for each union, list or map of objects."""
        for name in self.components:
            if not self.emit.is_object(name) and not self.emit.is_value(name):
                yield self._alias(name)

    def values(self) -> list[Component]:
        """Return a view for each component without objects, after those that it mentions."""
        return _aliases_in_order([self._alias(name) for name in self.components if self.emit.is_value(name)])

    def _model(self, name: str) -> Component:
        schema = self.components[name]
        used, calls = Used(), Calls(self.emit.module(name))
        named = attributes(schema)
        fields = [
            self._field(named[key], key, prop, key in schema.get("required", ()), used, calls)
            for key, prop in schema["properties"].items()
        ]
        _unique(name, [f.name for f in fields])
        view = self._component(name, used, calls)
        view.fields = sorted(fields, key=lambda f: not f.required)
        if name in self.emit.only_requested:  # not said twice
            view.doc = f"{view.doc} See `{self.emit.dict_name(name)}`.".lstrip()
            view.fields = [evolve(field, doc="") for field in view.fields]
        by_name = {f.name: f for f in fields}
        view.unrolled = name in self.unrolled
        if name in self.usual:
            view.usual = frozenset((*schema.get("required", ()), *self.usual[name]))
        if not view.unrolled:  # what its annotations mention
            view.calls = {component for component in used.components if not self.emit.is_value(component)}
        view.renamed = [(old, by_name[new]) for old, new in self.old_names.below("fields", view.name).items()]
        view.removed = self.removed.below("fields", view.name)
        if name in self.bases:
            module, _, base = self.bases[name].rpartition(".")
            view.base = (module, base)
            keep_shortcuts(name, {f.name: f.wire for f in fields}, shortcuts(RUNTIME, module, base))
        return view

    def _field(self, name: str, key: str, prop: Schema, required: bool, used: Used, calls: Calls) -> Field:
        text = self.emit.response_type(prop, used)
        decode = self.emit.decode(prop, "value", calls) if self.emit.decodes(prop) else "value"
        nullable = self.emit.admits_null(prop)
        kind = text if required or "None" in text.split(" | ") or text == "Any" else f"{text} | None"
        return Field(name, key, kind, required, property_doc(prop), decode, nullable)

    def _alias(self, name: str) -> Component:
        schema = self.components[name]
        used, calls = Used(), Calls(self.emit.module(name))
        view = self._component(name, used, calls)
        view.type = self.emit.literal(schema) if "enum" in schema else self.emit.response_type(schema, used)
        plan = self.emit.unions.plan(schema)
        if len(plan.objects) > 1:
            view.dispatch = plan_source(self.emit, plan, calls.module)
            calls.components.update(plan.objects)
            view.decode = self._decode_lists(schema, f"_{view.decoder}(value)", calls)
        elif self.emit.decodes(schema):
            view.decode = self.emit.decode(schema, "value", calls)
        return view

    def _decode_lists(self, schema: Schema, objects: str, calls: Calls) -> str:
        """Return the expression for a union of objects and, perhaps, lists or maps of objects."""
        lists = [
            m
            for key in ("anyOf", "oneOf")
            for m in schema.get(key, ())
            if m.get("type") == "array" or "additionalProperties" in m
        ]
        if not any(self.emit.decodes(member) for member in lists):
            return objects
        rest = {key: v for key, v in schema.items() if key not in ("anyOf", "oneOf", "discriminator")}
        return self.emit.decode({**rest, "anyOf": lists}, "value", calls).removesuffix("value") + objects

    def _component(self, name: str, used: Used, calls: Calls) -> Component:
        own = self.emit.class_name(name)
        doc = self.components[name].get("description") or f"The schema `{name}` of the API."
        doc = f"{doc} {values_doc(self.components[name])}".rstrip()
        return Component(name, own, doc, f"decode_{own}", used.components, calls.components)

    # --- operations --------------------------------------------------------------------------------

    _views: list[OperationView] | None = None
    _named: Mapping[tuple[str, str], str] = {}
    """(place, wire name) -> argument of the operation at hand."""

    def operation_views(self) -> list[OperationView]:
        """Return a view of each operation, in the order of the contract."""
        if self._views is None:
            found = list(operations(self.document))
            self._views = [self._operation(path, method, operation) for path, method, operation in found]
            bodies = documented_by(self._views)
            for view, (_, _, operation) in zip(self._views, found, strict=True):
                view.stream_name = self._stream_name(view)
                success, elsewhere = _success(operation)[0], bodies.get(view.id, "")
                docs = MethodDocs(view, operation, success, self.examples, elsewhere)
                view.docs = {kind: docs.method(kind) for kind in ("sync", "async")}
                view.stream_docs = {kind: docs.stream(kind) for kind in ("sync", "async")}
        return self._views

    def _stream_name(self, view: OperationView) -> str:
        """Return `stream`, and `stream_<name>` for further operations of a resource that can be streamed."""
        if not view.stream_field:
            return ""
        rivals = [v.id for v in self._views or () if v.resource == view.resource and v.stream_field]
        return "stream" if rivals[0] == view.id else f"stream_{view.name}"

    def _operation(self, path: str, method: str, operation: dict[str, Any]) -> OperationView:
        resource, name = operation["x-resource"], operation["x-method"]
        self._named = argument_names(operation, self.components)
        parameters = self._parameters(operation)
        bodies = self._bodies(operation)
        arguments = _arguments(parameters, bodies)
        taken = [a.name for a in parameters]
        _unique(f"{resource}.{name}", [*taken, *{a.name for body in bodies.values() for a in body}])
        _, media, result = _success(operation)
        used = Used()
        result_type = self._result_type(media, result, used)
        event, event_type = self._event(operation, used)
        params = f"{pascal(resource)}{pascal(name)}Params" if arguments else ""
        by_name = {argument.name: argument for argument in arguments}
        olds = self.old_names.of_arguments(f"{resource}.{name}", by_name)
        renamed = {old: by_name[new] for old, new in olds.items()}
        return OperationView(
            id=operation["operationId"],
            resource=resource,
            name=name,
            vendor_resource=vendor_name(operation).partition(".")[0],
            vendor_name=vendor_name(operation).partition(".")[2],
            constant=name.upper(),
            method=method.upper(),
            path=path,
            summary=operation.get("summary", ""),
            docs={},
            stream_docs={},
            stream_field=_stream_argument(operation),
            stream_name="",
            params=params,
            arguments=arguments,
            body=self._only_body(operation, bodies),
            result_type=result_type,
            event_type=event_type,
            result_import=self.emit.imports(used.components),
            renamed=renamed,
            descriptor=self.descriptors.source(
                path,
                method,
                operation,
                parameters,
                bodies,
                media,
                result,
                event,
                renamed,
                self.removed.below("arguments", f"{resource}.{name}"),
            ),
        )

    def _parameters(self, operation: dict[str, Any]) -> list[Argument]:
        result = []
        for parameter in operation.get("parameters", ()):
            described = {**parameter["schema"], "description": parameter.get("description", "")}
            argument = self._argument(parameter["name"], parameter["in"], described)
            result.append(evolve(argument, required=parameter.get("required", False)))
        return result

    def _argument(self, wire: str, location: str, schema: Schema) -> Argument:
        # Not named by the parser, which renames more than Python requires; see naming.python.
        kind = schema
        if schema.get("x-value-type") == "boolean":
            kind = {"anyOf": [{"type": "boolean"}, schema]}
        text = self.emit.request_type(kind, Used())
        name = self._named.get((location, wire)) or argument_name(wire)
        return Argument(name, wire, location, text, False, property_doc(schema), kind)

    def _bodies(self, operation: dict[str, Any]) -> dict[str, list[Argument]]:
        """Media type -> the arguments of the body."""
        result = {}
        for media, body in operation.get("requestBody", {}).get("content", {}).items():
            name = ref_name(body.get("schema", {}))
            if name is None or not self.emit.is_object(name):
                raise SpecError("has a body that is not an object", place=operation["operationId"])
            required = self.components[name].get("required", ())
            result[media] = [
                evolve(self._argument(key, "body", prop), required=key in required)
                for key, prop in self.components[name]["properties"].items()
            ]
        return result

    def _only_body(self, operation: dict[str, Any], bodies: dict[str, list[Argument]]) -> str:
        if len(bodies) != 1 or any(a.name != a.wire for a in next(iter(bodies.values()))):
            return ""
        content = next(iter(operation["requestBody"]["content"].values()))
        return ref_name(content["schema"]) or ""

    def _result_type(self, media: str | None, result: Schema | None, used: Used) -> str:
        if media is None:
            return "None"
        if media != "application/json":
            return "bytes"
        return self.emit.response_type(result or {}, used)

    def _event(self, operation: dict[str, Any], used: Used) -> tuple[str | None, str]:
        """Return (decoder reference, type) of the events; the schema is an envelope, the event its `data`."""
        for status, response in operation["responses"].items():
            schema = response.get("content", {}).get("text/event-stream", {}).get("schema")
            if schema is None or not status.startswith("2"):
                continue
            name = ref_name(schema)
            if name and "data" in self.components[name].get("properties", {}):
                schema = self.components[name]["properties"]["data"]
                name = ref_name(schema)
            return (self.emit.ref(name) if name else None), self.emit.response_type(schema, used)
        return None, "None"


def _stream_argument(operation: dict[str, Any]) -> str:
    field = stream_field(operation)
    return argument_name(field) if field else ""


def _aliases_in_order(aliases: list[Component]) -> list[Component]:
    return dependencies_first(aliases, lambda view: view.name, lambda view: view.type)


def _unique(owner: str, names: list[str]) -> None:
    for name in names:
        if names.count(name) > 1:
            raise SpecError(f"has two members with the Python name `{name}`", place=owner)


def _arguments(parameters: list[Argument], bodies: dict[str, list[Argument]]) -> list[Argument]:
    """Merge the arguments; one that is not required by every body is optional."""
    merged = {argument.name: argument for argument in parameters}
    for name in dict.fromkeys(argument.name for fields in bodies.values() for argument in fields):
        variants = [argument for fields in bodies.values() for argument in fields if argument.name == name]
        everywhere = len(variants) == len(bodies) and all(argument.required for argument in variants)
        kinds = {argument.type: argument.schema for argument in variants}
        schema = variants[0].schema if len(kinds) == 1 else {"anyOf": list(kinds.values())}
        merged[name] = evolve(variants[0], type=" | ".join(kinds), schema=schema, required=everywhere)
    places = ("path", "body", "query", "header", "cookie")
    return sorted(merged.values(), key=lambda a: (not a.required, places.index(a.location)))


def _success(operation: dict[str, Any]) -> tuple[str, str | None, Schema | None]:
    """Return (status, media type, schema) of the successful response; event streams are in `_event`."""
    contents = [r.get("content", {}) for s, r in operation["responses"].items() if s.startswith("2")]
    if any(content and content != contents[0] for content in contents):
        raise SpecError("has different successful responses", place=operation["operationId"])
    for status, response in operation["responses"].items():
        if status.startswith("2"):
            content = {m: b for m, b in response.get("content", {}).items() if m != "text/event-stream"}
            for media, body in content.items():
                return status, media, body.get("schema")
            return status, None, None
    raise SpecError("has no successful response", place=operation["operationId"])
