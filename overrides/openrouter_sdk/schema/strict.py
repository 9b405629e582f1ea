"""The strict form of a schema, which models can be held to.

Providers that enforce schemas take few keywords, want objects to be closed and all properties to be required.
The strict form says the rest in words, and an optional property is one that may be null.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from openrouter_sdk.schema.documents.constraints import LIMITS, violations
from openrouter_sdk.schema.documents.references import PREFIX, find_loop, resolve
from openrouter_sdk.schema.documents.words import add_words
from openrouter_sdk.schema.problems import NAMES, kind_of

_WITHOUT_STRICT_FORM: Final = (
    *("patternProperties", "propertyNames", "not", "if", "contains", "prefixItems", "additionalItems"),
    *("dependentRequired", "dependentSchemas", "dependencies", "$dynamicRef", "$recursiveRef"),
)
_FORMATS: Final = frozenset(
    {"date-time", "date", "time", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"}
)
"""Those that the providers which enforce schemas know."""
_TYPES: Final = {
    "object": ("properties", "required", "additionalProperties", "minProperties", "maxProperties"),
    "array": ("items", "minItems", "maxItems", "uniqueItems"),
    "string": ("minLength", "maxLength", "pattern", "format", "contentEncoding", "contentMediaType"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
}
"""The keywords that say something of one type only."""
_LIMITING: Final = frozenset(
    {"type", "enum", "const", "anyOf", "oneOf", "allOf", *(one for group in _TYPES.values() for one in group)}
)
_TEXTS: Final[tuple[str, ...]] = ("title", "description")
_NULL: Final = {"type": "null"}


class StrictSchema(NamedTuple):
    """A schema in the strict form."""

    schema: dict[str, Any]
    wrapped: bool
    """Whether the value is the property `value` of an object, since the root was no object."""


class NoStrictFormError(ValueError):
    """A schema has no strict form; the message says where and why."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path.removeprefix('.')}: {reason}" if path else reason)


def strict_schema(schema: Mapping[str, Any]) -> StrictSchema | None:
    """Return the strict form of a JSON Schema, or None if it has none; `make_strict` says why::

        strict_schema({"type": "array", "items": {"type": "string", "minLength": 1}})

    Objects become closed and require all properties; those that were optional may be null, as a member of
    `anyOf`. `oneOf` becomes `anyOf`, `const` an `enum`, `allOf` one schema. Keywords that providers do not
    enforce become a part of the description. There is no strict form for objects whose properties are not
    known, lists of anything, tuples, and conditions.

    The schema is not changed. Every instance of the strict form that heeds the words is one of the schema,
    if what is null in place of absent is left out. The strict form of a strict form is itself.
    """
    try:
        return make_strict(schema)
    except NoStrictFormError:
        return None


def strict_arguments(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return the strict form of the schema of a function's arguments; they are an object, and not wrapped.

    Raises NoStrictFormError.
    """
    found = make_strict(schema)
    if found.wrapped:
        raise NoStrictFormError("", "the schema describes no object")
    return found.schema


def make_strict(schema: Mapping[str, Any]) -> StrictSchema:
    """Return the strict form of a schema.

    Raises NoStrictFormError, which says where and why there is none.
    """
    try:
        return _make(schema)
    except RecursionError:
        raise NoStrictFormError("", "it is nested too deeply") from None
    except (AttributeError, TypeError) as error:  # a keyword whose value is of another type than it should be
        raise NoStrictFormError("", f"it is no JSON Schema: {error}") from error


def _make(schema: Mapping[str, Any]) -> StrictSchema:
    writer = _Writer(schema)
    root = writer.write(schema, "")
    _check_loops(writer.definitions)
    root = _inline(root, writer.definitions)
    wrapped = root.get("type") != "object"
    if wrapped:
        root = _object({"value": root})
    used = _used(root, writer.definitions)
    return StrictSchema({**root, "$defs": used} if used else root, wrapped)


class _Writer:
    """Writes schemas of one document in the strict form."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self.definitions: dict[str, dict[str, Any]] = {}
        self._names: dict[str, str] = {}

    def write(self, schema: Any, path: str) -> dict[str, Any]:
        """The strict form of a schema of the document."""
        if schema is True or schema == {}:
            raise NoStrictFormError(path, "it takes any value")
        if not isinstance(schema, Mapping):
            raise NoStrictFormError(path, "it takes no value" if schema is False else "it is no schema")
        for keyword in _WITHOUT_STRICT_FORM:
            if keyword in schema:
                raise NoStrictFormError(path, f"{keyword} has no strict form")
        for keyword in ("unevaluatedProperties", "unevaluatedItems"):
            if schema.get(keyword, False) is not False:
                raise NoStrictFormError(path, f"{keyword} has no strict form")
        if "allOf" in schema or ("$ref" in schema and _limits(schema, "$ref")):
            return self.write(self._merged(schema, path), path)
        if "$ref" in schema:
            return _with_texts({"$ref": self._define(schema["$ref"], path)}, add_words(schema))
        if "anyOf" in schema or "oneOf" in schema:
            return self._any(schema, path)
        return self._plain(schema, path)

    def _merged(self, schema: Mapping[str, Any], path: str) -> dict[str, Any]:
        members = schema.get("allOf", ())
        beside = {keyword: value for keyword, value in schema.items() if keyword not in ("allOf", "$ref")}
        if not isinstance(members, (list, tuple)):
            raise NoStrictFormError(path, "allOf is no list")
        only = members[0] if len(members) == 1 and not _limits(schema, "allOf") else None
        if isinstance(only, Mapping) and "$ref" not in schema:
            return {**only, **beside}  # a reference with a description, say
        reference = [{"$ref": schema["$ref"]}] if "$ref" in schema else []
        return self._merge([*reference, *members, beside], path, "allOf")

    def _merge(self, schemas: list[Any], path: str, keyword: str) -> dict[str, Any]:
        from openrouter_sdk.schema.documents.all_of import NotMergeableError, merge

        try:
            return merge(self.document, schemas)
        except NotMergeableError as error:
            raise NoStrictFormError(path, f"{keyword} has no strict form: {error}") from None

    def _define(self, reference: Any, path: str) -> str:
        """The reference to the strict form of a definition."""
        target = resolve(self.document, reference) if isinstance(reference, str) else None
        if target is None:
            raise NoStrictFormError(path, f"the reference {reference!r} names no schema of this document")
        if reference not in self._names:
            name = self._unused(reference)
            self._names[reference] = name
            self.definitions[name] = {}
            self.definitions[name] = self.write(target, f"{PREFIX}{name}")
        return PREFIX + self._names[reference]

    def _unused(self, reference: str) -> str:
        name = reference.rpartition("/")[2].replace("~1", "_").replace("~0", "_") or "root"
        name = "root" if name == "#" else name
        number, free = 1, name
        while free in self.definitions:
            number += 1
            free = f"{name}_{number}"
        return free

    def _any(self, schema: Mapping[str, Any], path: str) -> dict[str, Any]:
        keyword = "anyOf" if "anyOf" in schema else "oneOf"
        if "anyOf" in schema and "oneOf" in schema:
            raise NoStrictFormError(path, "anyOf beside oneOf has no strict form")
        members = schema[keyword]
        if not isinstance(members, (list, tuple)) or not members:
            raise NoStrictFormError(path, f"{keyword} is no list of schemas")
        limits = _limits(schema, keyword)
        if limits:
            members = [self._merge([one, _fitting(limits, one)], path, keyword) for one in members]
            schema = {name: value for name, value in schema.items() if name not in limits}
        written = [self.write(one, f"{path}.{keyword}[{place}]") for place, one in enumerate(members)]
        return _with_texts(_join(written), add_words(schema))

    def _plain(self, schema: Mapping[str, Any], path: str) -> dict[str, Any]:
        """A schema without references and combinations."""
        types = _types(schema, path)
        if "const" in schema or "enum" in schema:
            return _with_texts(_choices(schema, types, path), add_words(schema, but=LIMITS))
        if not types:
            raise NoStrictFormError(path, "it takes any value")
        if len(types) > 1:
            parts = [self._plain(_part(schema, one), path) for one in types]
            return _with_texts(_join(parts), {name: schema[name] for name in _TEXTS if name in schema})
        writers: dict[str, Callable[[Mapping[str, Any], str], dict[str, Any]]] = {
            "object": self._object,
            "array": self._array,
        }
        texts = {name: schema[name] for name in _TEXTS if name in schema}
        return writers.get(types[0], _scalar)({**_part(schema, types[0]), **texts}, path)

    def _object(self, schema: Mapping[str, Any], path: str) -> dict[str, Any]:
        properties = schema.get("properties")
        rest = schema.get("additionalProperties", properties is None)
        if rest is not False:
            raise NoStrictFormError(path, "its properties are not known before")
        required = schema.get("required", ())
        for name in required:
            if name not in (properties or ()):
                raise NoStrictFormError(path, f"it requires {name!r}, which is none of its properties")
        written = {}
        for name, one in (properties or {}).items():
            member = self.write(one, f"{path}.{name}")
            is_always_there = name in required or len(member.get("enum", ())) == 1  # such as a tag
            written[name] = member if is_always_there else self._nullable(member)
        texts = add_words(schema, but=("properties", "required", "additionalProperties"))
        return _object(written, texts)

    def _array(self, schema: Mapping[str, Any], path: str) -> dict[str, Any]:
        items = schema.get("items", True)
        if isinstance(items, (list, tuple)):
            raise NoStrictFormError(path, "tuples have no strict form")
        written = self.write(items, f"{path}[]")
        return {"type": "array", "items": written, **add_words(schema)}

    def _nullable(self, schema: dict[str, Any]) -> dict[str, Any]:
        if self._takes_null(schema, frozenset()):
            return schema
        texts = {name: schema[name] for name in _TEXTS if name in schema}
        bare = {name: value for name, value in schema.items() if name not in _TEXTS}
        return {**_join([bare, dict(_NULL)]), **texts}

    def _takes_null(self, schema: Mapping[str, Any], seen: frozenset[str]) -> bool:
        reference = schema.get("$ref")
        if reference is not None:
            if reference in seen:
                return False
            target = self.definitions[reference.removeprefix(PREFIX)]
            return self._takes_null(target, seen | {reference})
        return schema.get("type") == "null" or any(
            self._takes_null(one, seen) for one in schema.get("anyOf", ())
        )


def _limits(schema: Mapping[str, Any], keyword: str) -> dict[str, Any]:
    """What a schema says beside a keyword, if that limits the values."""
    known = {one for group in _TYPES.values() for one in group} | {
        "type",
        "enum",
        "const",
        "anyOf",
        "oneOf",
        "allOf",
    }
    return {name: value for name, value in schema.items() if name in known and name != keyword}


def _types(schema: Mapping[str, Any], path: str) -> list[str]:
    type_ = schema.get("type")
    if type_ is None:
        return [kind for kind, keywords in _TYPES.items() if any(one in schema for one in keywords)]
    types = [type_] if isinstance(type_, str) else list(type_)
    for one in types:
        if one not in NAMES:
            raise NoStrictFormError(path, f"{one!r} is no type of JSON")
    return types


def _part(schema: Mapping[str, Any], kind: str) -> dict[str, Any]:
    """What a schema says of one of its types."""
    others = {
        one
        for of, group in _TYPES.items()
        for one in group
        if of != kind and not (of == "number" and kind == "integer")
    }
    return {
        "type": kind,
        **{n: v for n, v in schema.items() if n not in others and n not in ("type", *_TEXTS)},
    }


def _fitting(limits: dict[str, Any], member: Any) -> dict[str, Any]:
    """The limits that say something of a member of a union."""
    type_ = member.get("type") if isinstance(member, Mapping) else None
    return _part(limits, type_) if isinstance(type_, str) and "type" not in limits else limits


def _scalar(schema: Mapping[str, Any], path: str) -> dict[str, Any]:
    if schema.get("format") in _FORMATS and schema["type"] == "string":
        return {"type": "string", "format": schema["format"], **add_words(schema, but=("format",))}
    return {"type": schema["type"], **add_words(schema)}


def _choices(schema: Mapping[str, Any], types: list[str], path: str) -> dict[str, Any]:
    """The schema of the values that a schema enumerates, as far as it allows them."""
    values = [schema["const"]] if "const" in schema else schema["enum"]
    if not isinstance(values, (list, tuple)) or not values:
        raise NoStrictFormError(path, "enum is no list of values")
    groups: dict[str, list[Any]] = {}
    for value in values:
        kind = kind_of(value)
        if kind in ("array", "object"):
            raise NoStrictFormError(path, "lists and objects as values of enum have no strict form")
        is_of_type = not types or kind in types or (kind == "integer" and "number" in types)
        if is_of_type and not any(violations(schema, value)):
            known = groups.setdefault("number" if kind == "integer" else kind, [])
            known += [] if value in known else [value]
    if not groups:
        raise NoStrictFormError(path, "it takes no value")
    return _join([_choice(kind, known) for kind, known in groups.items()])


def _choice(kind: str, values: list[Any]) -> dict[str, Any]:
    if kind == "null":
        return dict(_NULL)
    if kind == "number" and all(kind_of(value) == "integer" for value in values):
        kind = "integer"
    return {"type": kind, "enum": values}


def _join(members: list[dict[str, Any]]) -> dict[str, Any]:
    """The schema of a value that fits any of them."""
    found: list[dict[str, Any]] = []
    for member in members:
        flat = member["anyOf"] if member.keys() == {"anyOf"} else [member]
        found += [one for one in flat if one not in found]
    return found[0] if len(found) == 1 else {"anyOf": found}


def _with_texts(schema: dict[str, Any], texts: Mapping[str, Any]) -> dict[str, Any]:
    """A schema with a title and description; a reference can have none beside it."""
    if not texts:
        return schema
    inner = {name: schema[name] for name in _TEXTS if name in schema}
    if inner or "$ref" in schema:
        schema = {"anyOf": [schema]}
    return {**schema, **texts}


def _object(properties: dict[str, Any], texts: Mapping[str, Any] | None = None) -> dict[str, Any]:
    required = list(properties)
    return {
        "type": "object",
        **(texts or {}),
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


def _check_loops(definitions: Mapping[str, dict[str, Any]]) -> None:
    ended: set[str] = set()
    for name in definitions:
        loop = find_loop({"$defs": definitions}, {"$ref": PREFIX + name}, ended)
        if loop is not None:
            raise NoStrictFormError("", f"the reference {loop!r} only leads back to itself")


def _inline(root: dict[str, Any], definitions: Mapping[str, dict[str, Any]]) -> dict[str, Any]:
    """The root, or the object that it refers to."""
    texts = {name: root[name] for name in _TEXTS if name in root}
    target = root
    while True:
        members = target.get("anyOf", ())
        reference = (members[0] if len(members) == 1 else target).get("$ref")
        if reference is None:
            break
        target = definitions[reference.removeprefix(PREFIX)]
    return {**target, **texts} if target.get("type") == "object" else root


def _used(root: Any, definitions: Mapping[str, dict[str, Any]]) -> dict[str, Any]:
    """The definitions that the root refers to, also through others, in the order of first reference."""
    found: dict[str, Any] = {}
    waiting = [root]
    while waiting:
        for name in _references(waiting.pop(0)):
            if name not in found:
                found[name] = definitions[name]
                waiting.append(definitions[name])
    return found


def _references(schema: Any) -> list[str]:
    if isinstance(schema, list):
        return [name for one in schema for name in _references(one)]
    if not isinstance(schema, Mapping):
        return []
    found = [schema["$ref"].removeprefix(PREFIX)] if isinstance(schema.get("$ref"), str) else []
    for keyword in ("properties", "items", "anyOf"):
        below = schema.get(keyword, ())
        found += _references(list(below.values()) if keyword == "properties" and below else below)
    return found
