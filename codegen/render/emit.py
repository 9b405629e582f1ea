"""Write Python source from schemas: type expressions, and expressions that decode values."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from attrs import define, field

from codegen.document.containers import item_schemas, map_values, object_of, received, sent_properties
from codegen.document.openapi import Document, Schema, ref_name, ref_to, schemas
from codegen.normalise.schemas.null import is_null
from codegen.render.module_of import VALUES, model_modules, modules, only_requested
from codegen.render.parse import Parsed
from codegen.render.unions import Plan, Unions

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


@define
class Used:
    """The components that the text of a module mentions, for its imports."""

    params: str = ""
    """The module, if it is one of `params`: those import `models` and `params`, and no names."""
    components: set[str] = field(factory=set)
    """Components used as models."""
    dicts: set[str] = field(factory=set)
    """Components used as TypedDicts."""


@define
class Calls:
    """The components whose decoders the text of a module calls."""

    module: str
    components: set[str] = field(factory=set)


class Emitter:
    """Writes source text for the schemas of a contract."""

    def __init__(self, document: Document, parsed: Parsed) -> None:
        self.components = schemas(document)
        self.parsed = parsed
        self.unions = Unions(document)
        self.modules = modules(document)
        self.model_modules = model_modules(document)
        self.only_requested = only_requested(document)

    # --- names -------------------------------------------------------------------------------------

    def class_name(self, component: str) -> str:
        return str(self.parsed.class_of(component).name)

    def decoder(self, component: str, module: str) -> str:
        """The decoder of a component in a module: the method of a model, or the function of another type."""
        name = self.class_name(component)
        inside = self.is_object(component) and self.module(component) == module
        return f"{name}.decode" if inside else f"decode_{name}"

    def module(self, component: str) -> str:
        """The module of `models` that defines the component."""
        return VALUES if self.is_value(component) else self.model_modules[component]

    def ref(self, component: str) -> str:
        """The reference by which `find_decoder` imports the component's decoder."""
        return f"{self.module(component)}.{self.class_name(component)}"

    def dict_name(self, component: str) -> str:
        return self.class_name(component) + "Dict"

    def _model(self, component: str, used: Used) -> str:
        """Note that a component is used as a model, and return how to name it."""
        used.components.add(component)
        return f"_models.{self.class_name(component)}" if used.params else self.class_name(component)

    def _dict(self, component: str, used: Used) -> str:
        """Note that a component is used as a TypedDict, and return how to name it."""
        used.dicts.add(component)
        inside = not used.params or self.modules[component] == used.params
        return self.dict_name(component) if inside else f"_params.{self.dict_name(component)}"

    def is_object(self, component: str) -> bool:
        return bool(self.components[component].get("properties"))

    def object_of(self, schema: Schema) -> str | None:
        """Return the component of a schema whose values are objects with properties, or null."""
        return object_of(schema, self.components)

    def sent_properties(self, component: str) -> dict[str, Schema]:
        """Return the properties of an object that requests may contain: those that are not read-only."""
        return sent_properties(self.components[component], self.components)

    def may_be_object(self, schema: Schema) -> bool:
        """Whether an object is a value of the schema."""
        name = ref_name(schema)
        if name:
            return self.may_be_object(self.components[name])
        if "anyOf" in schema or "oneOf" in schema:
            return any(self.may_be_object(member) for member in _members(schema))
        return schema.get("type", "object") == "object" and not schema.keys() & {"enum", "const"}

    def holds_objects(self, schema: Schema) -> bool:
        """Whether a value of the schema may be or contain an object with a model."""
        plan = self.unions.plan(schema)
        return bool(plan.objects) or any(self.holds_objects(s) for s in (*plan.items, *plan.values))

    def is_value(self, component: str) -> bool:
        """Whether values of the component need no decoding."""
        return not self.is_object(component) and not self.decodes(self.components[component])

    def admits_null(self, schema: Schema) -> bool:
        """Whether null is a value of the schema."""
        name = ref_name(schema)
        if name:
            return self.admits_null(self.components[name])
        if "anyOf" in schema or "oneOf" in schema:
            return any(self.admits_null(member) for member in _members(schema))
        return is_null(schema) or self.response_type(schema, Used()) == "Any"

    def imports(self, components: Iterable[str], package: str = "..models") -> list[str]:
        """Return an import line for the class of each component."""
        modules = {self.class_name(component): self.module(component) for component in components}
        return [f"from {package}.{module} import {name}" for name, module in sorted(modules.items())]

    # --- types -------------------------------------------------------------------------------------

    def response_type(self, schema: Schema, used: Used) -> str:
        """Return the type of a decoded value."""
        name = ref_name(schema)
        if name:
            return self._model(name, used)
        if "anyOf" in schema or "oneOf" in schema:
            return union(self._with_unknown(schema, (self.response_type(m, used) for m in _members(schema))))
        kind = schema.get("type")
        if kind == "array":
            return f"list[{union(self.response_type(item, used) for item in item_schemas(schema))}]"
        if kind == "object":
            return f"dict[str, {self.response_type(map_values(schema), used)}]"
        return self._plain(schema)

    def request_type(self, schema: Schema, used: Used) -> str:
        """Return the type of a value that callers pass: dicts or models, any sequence or mapping."""
        name = ref_name(schema)
        if name and self.is_object(name):
            return f"{self._dict(name, used)} | {self._model(name, used)}"
        if name and self.holds_objects(schema):
            return self._dict(name, used)
        if name:
            return self._request_alias(name, used)
        if "anyOf" in schema or "oneOf" in schema:
            return union(self._with_unknown(schema, (self.request_type(m, used) for m in _members(schema))))
        kind = schema.get("type")
        if kind == "array":
            return f"Sequence[{union(self.request_type(item, used) for item in item_schemas(schema))}]"
        if kind == "object":
            inner = self.request_type(map_values(schema), used)
            return f"Mapping[str, {'object' if inner == 'Any' else inner}]"
        if schema.get("format") == "binary":
            return "FileInput"
        return self._plain(schema)

    def _with_unknown(self, schema: Schema, parts: Iterable[str]) -> list[str]:
        """Return the alternatives, with `Unknown` for objects of types that the contract does not have.

        In requests as well, because anything received can be sent back.
        """
        alternatives = list(parts)
        if len(self.unions.plan(schema).objects) > 1:
            alternatives.append("Unknown")
        return alternatives

    def _request_alias(self, name: str, used: Used) -> str:
        schema = self.components[name]
        if "enum" in schema:
            return self._model(name, used)
        return self.request_type(schema, used)

    def _plain(self, schema: Schema) -> str:
        if "const" in schema or "enum" in schema:
            return self.literal(schema)
        if schema.get("x-extensible-enum"):
            return self.literal({"enum": schema["x-extensible-enum"]})
        if schema.get("format") == "binary":
            return "bytes"
        kind = schema.get("type", "")
        return _SCALARS.get(kind, "Any")

    def literal(self, schema: Schema) -> str:
        """Return the Literal of a constant, or of an enum, which stays open because the API adds values.

        Fractions, lists and objects cannot be in a Literal.
        """
        if "const" in schema:
            value = schema["const"]
            return _PLAIN_OF.get(type(value)) or f"Literal[{value!r}]"
        values = schema["enum"]
        kinds = sorted({_SCALARS_OF.get(type(value)) or _PLAIN_OF[type(value)] for value in values})
        listed = [repr(value) for value in values if type(value) in _SCALARS_OF and type(value) is not float]
        return union([*([f"Literal[{', '.join(listed)}]"] if listed else []), *kinds])

    # --- decoding ----------------------------------------------------------------------------------

    def decodes(self, schema: Schema) -> bool:
        """Whether decoding changes values of the schema."""
        return self.holds_objects(schema)

    def decode(self, schema: Schema, value: str, calls: Calls) -> str:
        """Return an expression that decodes `value`, and note the decoders that it calls."""
        name = ref_name(schema)
        if name:
            calls.components.add(name)
            return f"{self.decoder(name, calls.module)}({value})"
        if "prefixItems" in schema:
            return self._decode_positions(schema, value, calls)
        plan = self.unions.plan(schema)
        expression = value
        if plan.objects:
            reference = self._only_reference(schema)
            calls.components.add(reference)
            expression = f"{self.decoder(reference, calls.module)}({value})"
        return self.decode_beside(plan, expression, value, calls)

    def decode_beside(self, plan: Plan, expression: str, value: str, calls: Calls) -> str:
        """Return an expression that decodes lists and maps too, beside the objects that one decodes."""
        items = [] if plan.tuples else [item for item in plan.items if self.decodes(item)]
        expression = self._decode_map(plan, expression, value, calls)
        for name in plan.tuples:
            calls.components.add(name)
            listed = f"{self.decoder(name, calls.module)}({value})"
            expression = f"{listed} if type({value}) is list else {expression}"
        if items:
            variable = "inner" if value == "item" else "item"
            inner = self.decode(items[0], variable, calls)
            listed = f"[{_parenthesized(inner)} for {variable} in {value}]"
            expression = f"{listed} if type({value}) is list else {expression}"
        return expression

    def _decode_map(self, plan: Plan, expression: str, value: str, calls: Calls) -> str:
        """Return an expression that decodes maps too, and leaves an empty object as it is, if it is a map."""
        if not plan.values and not plan.empty:
            return expression
        values = [item for item in plan.values if self.decodes(item)]
        objects = [one for name in plan.objects for one in self.unions.plan(ref_to(name)).objects]
        others = "".join(f" and not {self._fits(name, value)}" for name in dict.fromkeys(objects))
        if values:
            inner = self.decode(values[0], "member", calls)
            mapped = f"{{key: {_parenthesized(inner)} for key, member in {value}.items()}}"
            return f"{mapped} if type({value}) is dict{others} else {expression}"
        if plan.values and plan.objects:
            return f"{value} if type({value}) is dict{others} else {expression}"
        if plan.empty and all(received(self.components[name], self.components) for name in objects):
            return f"{value} if {value} == {{}} else {expression}"
        return expression

    def _decode_positions(self, schema: Schema, value: str, calls: Calls) -> str:
        """Return an expression that decodes the items of a tuple, each by its position."""
        positions = schema["prefixItems"]
        cases = [*enumerate(positions), (len(positions), schema.get("items", {}))]
        expression = "item"
        for index, item in reversed(cases):
            condition = f"index == {index}" if index < len(positions) else f"index >= {index}"
            if self.decodes(item):
                inner = _parenthesized(self.decode(item, "item", calls))
                expression = f"{inner} if {condition} else {expression}"
        listed = f"[{_parenthesized(expression)} for index, item in enumerate({value})]"
        return f"{listed} if type({value}) is list else {value}"

    def _fits(self, component: str, value: str) -> str:
        """Return a condition: whether an object beside a map is the component, and not a map."""
        schema = self.components[component]
        if required := set(received(schema, self.components)):
            return f"{{{', '.join(map(repr, sorted(required)))}}} <= {value}.keys()"
        return f"{value}.keys() <= {{{', '.join(map(repr, sorted(schema['properties'])))}}}"

    def _only_reference(self, schema: Schema) -> str:
        """The component to decode; a union of several objects is a component itself, so there is just one."""
        for member in schema.get("anyOf") or schema.get("oneOf") or ():
            name = ref_name(member)
            if name and self.unions.plan(member).objects:
                return name
        raise AssertionError(f"no component to decode in {schema}")


_SCALARS_OF = {str: "str", int: "int", float: "float", bool: "bool"}
_PLAIN_OF = {float: "float", list: "list[Any]", dict: "dict[str, Any]", type(None): "None"}


def _members(schema: Schema) -> list[Schema]:
    members: list[Schema] = schema.get("anyOf") or schema["oneOf"]
    return members


def _parenthesized(expression: str) -> str:
    return f"({expression})" if " if " in expression else expression


def union(parts: Iterable[str]) -> str:
    """Write a union of type expressions, without repetitions and with None at the end."""
    alternatives: list[str] = []
    for part in parts:
        alternatives += [p for p in _split(part) if p not in alternatives]
    if "Any" in alternatives:
        return "Any"
    if "None" in alternatives:
        alternatives.remove("None")
        alternatives.append("None")
    return " | ".join(alternatives)


def _split(part: str) -> list[str]:
    """Split a type expression at its top-level `|`."""
    pieces, depth, start, quoted = [], 0, 0, False
    for index, char in enumerate(part):
        quoted ^= char in "'\""
        depth += (char == "[") - (char == "]")
        if part[index : index + 3] == " | " and depth == 0 and not quoted:
            pieces.append(part[start:index])
            start = index + 3
    return [*pieces, part[start:]]


def shape_source(shape: dict[str, Any]) -> str:
    """Write `Shape(...)` from the arguments that `Unions.shape` returns."""
    kinds = ", ".join(f"{key!r}: {_tuple_of(types)}" for key, types in shape["kinds"].items())
    parts = [
        shape["decode"],
        f"frozenset({shape['required']!r})" if shape["required"] else "frozenset()",
        f"{{{kinds}}}",
    ]
    if shape["values"]:
        inner = ", ".join(f"{key!r}: frozenset({values!r})" for key, values in shape["values"].items())
        parts.append(f"values={{{inner}}}")
    if shape["item_tags"]:
        inner = ", ".join(
            f"{key!r}: ({tag!r}, frozenset({values!r}))" for key, (tag, values) in shape["item_tags"].items()
        )
        parts.append(f"item_tags={{{inner}}}")
    return f"Shape({', '.join(parts)})"


def _tuple_of(types: list[str]) -> str:
    return f"({types[0]},)" if len(types) == 1 else f"({', '.join(types)})"


def plan_source(emitter: Emitter, plan: Plan, module: str) -> str:
    """Write the decoder of the objects of a union."""

    def shapes(names: list[str]) -> str:
        if len(names) == 1:  # nothing to choose from
            return emitter.decoder(names[0], module)
        sources = [shape_source(emitter.unions.shape(name, emitter.decoder(name, module))) for name in names]
        return f"by_shape({', '.join(sources)})"

    if plan.tag is None:
        return shapes(plan.untagged)
    tag = plan.tag
    entries = {value: emitter.decoder(name, module) for value, name in plan.by_tag.items()}
    entries |= {value: shapes(names) for value, names in plan.shared_tags.items()}
    table = ", ".join(_entry(value, decoder) for value, decoder in entries.items())
    arguments = [repr(tag), f"{{{table}}}"]
    if plan.default:
        arguments.append(f"unknown={emitter.decoder(plan.default, module)}")
    elif plan.open:
        arguments.append(f"unknown={shapes(plan.open)}")
    if plan.untagged != plan.open and not plan.default:
        arguments.append(f"absent={shapes(plan.untagged)}")
    return f"by_tag({', '.join(arguments)})"


def _entry(tag: object, decoder: str) -> str:
    """Write a dict entry; parentheses let ruff break a line with a long name."""
    entry = f"{tag!r}: {decoder}"
    return entry if len(entry) < 100 or "(" in decoder else f"{tag!r}: (\n{decoder}\n)"
