"""Build the data of the templates from the contract and its parsed form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import evolve

from codegen.document.containers import received
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
from codegen.render.methods.arguments import Bodies, BodyForm, merged
from codegen.render.methods.docstrings import MethodDocs, documented_by
from codegen.render.methods.examples import EXAMPLES, Examples
from codegen.render.methods.results import only_streams, result_of, streams
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
        self.bodies = Bodies(self.emit, self._argument)

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
        required = received(schema, self.components)
        named = attributes(schema)
        fields = [
            self._field(named[key], key, prop, key in required, used, calls)
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
            view.usual = frozenset((*required, *self.usual[name]))
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
            view.decode = self.emit.decode_beside(plan, f"_{view.decoder}(value)", "value", calls)
        elif self.emit.decodes(schema):
            view.decode = self.emit.decode(schema, "value", calls)
        return view

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
                success, elsewhere = result_of(operation, self.components).status, bodies.get(view.id, "")
                docs = MethodDocs(view, operation, success, self.examples, elsewhere)
                view.docs = {kind: docs.method(kind) for kind in ("sync", "async")}
                view.stream_docs = {kind: docs.stream(kind) for kind in ("sync", "async")}
        return self._views

    def _stream_name(self, view: OperationView) -> str:
        """Return `stream`, and `stream_<name>` for further operations of a resource that can be streamed."""
        if not view.streams:
            return ""
        if view.only_streams:
            return view.name
        others = [v for v in self._views or () if v.resource == view.resource]
        first = next(v for v in others if v.streams and not v.only_streams)
        is_free = first.id == view.id and "stream" not in {v.name for v in others}
        return "stream" if is_free else f"stream_{view.name}"

    def _operation(self, path: str, method: str, operation: dict[str, Any]) -> OperationView:
        resource, name = operation["x-resource"], operation["x-method"]
        self._named = argument_names(operation, self.components)
        parameters = self._parameters(operation)
        taken = [a.name for a in parameters]
        bodies = self.bodies.of(operation)
        arguments = merged(parameters, bodies)
        _unique(f"{resource}.{name}", [*taken, *{a.name for body in bodies for a in body.fields}])
        result = result_of(operation, self.components)
        used = Used()
        result_type = result.type(self.emit, used)
        event, event_type = self._event(operation, used)
        field = stream_field(operation, [argument.wire for argument in arguments])
        params = f"{pascal(resource)}{pascal(name)}Params" if arguments else ""
        by_name = {argument.name: argument for argument in arguments}
        olds = self.old_names.of_arguments(f"{resource}.{name}", by_name)
        renamed = {old: by_name[new] for old, new in olds.items()}
        removed = self.removed.below("arguments", f"{resource}.{name}")
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
            stream_field=argument_name(field) if field else "",
            stream_name="",
            streams=bool(field) or streams(operation),
            only_streams=only_streams(operation),
            params=params,
            arguments=arguments,
            body=self._only_body(bodies),
            result_type=result_type,
            event_type=event_type,
            result_import=self.emit.imports(used.components),
            renamed=renamed,
            descriptor=self.descriptors.source(
                path, method, operation, parameters, bodies, result, event, renamed, removed
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

    def _only_body(self, forms: list[BodyForm]) -> str:
        """Return the component of the only form of a body, if arguments have the names of properties."""
        if len(forms) != 1 or forms[0].optional or any(a.name != a.wire for a in forms[0].fields):
            return ""
        return forms[0].component

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


def _aliases_in_order(aliases: list[Component]) -> list[Component]:
    return dependencies_first(aliases, lambda view: view.name, lambda view: view.type)


def _unique(owner: str, names: list[str]) -> None:
    for name in names:
        if names.count(name) > 1:
            raise SpecError(f"has two members with the Python name `{name}`", place=owner)
