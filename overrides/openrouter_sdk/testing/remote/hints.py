"""Make JSON Schemas and readers of JSON from the type hints of functions and classes.

Both come from the same hint, so that a schema says what the reader takes. Bytes are a text, or an object
with `utf8` or `base64`, for where a text is something else.
"""

from __future__ import annotations

import inspect
import types
from base64 import b64decode
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import is_dataclass
from math import isfinite
from typing import Any, Literal, NamedTuple, Union, Unpack, get_args, get_origin, get_type_hints, is_typeddict

from openrouter_sdk.testing.contract.contract import Schema
from openrouter_sdk.testing.contract.descriptions import alternatives_text, describe, format_value
from openrouter_sdk.testing.remote.input_errors import MistakeError, at, missing, unexpected, unknown

Read = Callable[[Any, str], Any]


class Shape(NamedTuple):
    """What JSON may be: its schema, and how a value at a JSON pointer is read.

    Reading raises MistakeError.
    """

    schema: Schema
    read: Read


class Parameters(NamedTuple):
    """The parameters of a function; those that are not required may be left out."""

    shapes: Mapping[str, Shape]
    required: frozenset[str]
    list_name: str | None = None
    """The parameter that takes any number of values by position."""
    others: Shape | None = None
    """What any other name may have."""


class Shapes:
    """Shapes by type hint. `special` are those of types whose JSON their hint does not say.

    The types of `absent` have none, and are left out of unions.
    """

    def __init__(self, absent: Sequence[Any] = ()) -> None:
        self._absent = absent
        self.special: dict[Any, Shape] = {}
        self.definitions: dict[str, Schema] = {}

    def define(self, name: str, make: Callable[[], Shape], hint: Any = None) -> Shape:
        """Return a shape whose schema is defined once, which may contain itself; that of a hint, if any."""
        made: list[Shape] = []

        def read(value: Any, pointer: str) -> Any:
            return made[0].read(value, pointer)

        self.definitions[name] = {}
        shape = Shape({"$ref": f"#/$defs/{name}"}, read)
        if hint is not None:
            self.special[hint] = shape
        made.append(make())
        self.definitions[name] = made[0].schema
        return shape

    def of(self, hint: Any) -> Shape:
        """Return the shape of a type hint. Raises TypeError for one that has none."""
        if hint in self.special:
            return self.special[hint]
        if hint in _SIMPLE:
            return _SIMPLE[hint]
        origin, arguments = get_origin(hint), get_args(hint)
        if origin is Literal:
            return _enum(arguments)
        if origin in (Union, types.UnionType):
            return self.union(
                [self.of(one) for one in sorted(arguments, key=_generality) if one not in self._absent]
            )
        if origin is tuple and Ellipsis not in arguments:
            return self._pair([self.of(one) for one in arguments])
        if inspect.isclass(origin) and issubclass(origin, Mapping):
            return self.mapping(self.of(arguments[1]))
        if inspect.isclass(origin) and issubclass(origin, Iterable):
            return self.array(self.of(arguments[0]))
        if is_typeddict(hint):
            return self.object(self.typed_dict(hint), dict)
        if inspect.isclass(hint):
            return self.call(hint)
        raise TypeError(f"{hint!r} has no shape in JSON")

    def call(self, function: Callable[..., Any]) -> Shape:
        """Return an object of the arguments of a function or class, which is called with them."""
        return self.object(self.parameters(function), function, inspect.getdoc(function))

    def object(
        self, parameters: Parameters, make: Callable[..., Any], description: str | None = None
    ) -> Shape:
        """Return an object whose members are passed to a function."""
        shapes, others = parameters.shapes, parameters.others
        schema: dict[str, Any] = {
            **({"description": description.partition("\n")[0]} if description else {}),
            "type": "object",
            "properties": {name: shape.schema for name, shape in shapes.items()},
            "required": sorted(parameters.required),
            "additionalProperties": False if others is None else others.schema,
        }

        def read(value: Any, pointer: str) -> Any:
            given = self._object(value, pointer, schema)
            for name in given:
                if name not in shapes and others is None:
                    raise unknown(at(pointer, name), shapes)
            for name in parameters.required:
                if name not in given:
                    raise missing(at(pointer, name), self.words(shapes[name].schema))
            values = {k: shapes.get(k, others or _ANY).read(v, at(pointer, k)) for k, v in given.items()}
            return _called(make, values.pop(parameters.list_name or "", ()), values, pointer)

        return Shape(schema, read)

    def named(self, shapes: Mapping[str, Shape], *, bare: bool = True) -> Shape:
        """Return an object with one name, such as `{"CutAt": {"byte": 9}}`, or the `bare` name."""
        alone = [name for name, shape in shapes.items() if bare and not shape.schema.get("required")]
        one = {
            "type": "object",
            "properties": {name: shape.schema for name, shape in shapes.items()},
            "additionalProperties": False,
            "minProperties": 1,
            "maxProperties": 1,
        }
        names = alternatives_text(sorted(shapes))

        def read(value: Any, pointer: str) -> Any:
            if bare and isinstance(value, str):
                if value not in shapes:
                    raise unexpected(pointer, names, value)
                return shapes[value].read({}, pointer)
            if not isinstance(value, Mapping) or len(value) != 1:
                raise unexpected(
                    pointer, f"an object with one of the names {', '.join(sorted(shapes))}", value
                )
            [(name, arguments)] = value.items()
            if name not in shapes:
                raise unknown(at(pointer, name), sorted(shapes))
            return shapes[name].read(arguments, at(pointer, name))

        return Shape({"anyOf": [{"enum": alone}, one]} if alone else one, read)

    def union(self, shapes: Sequence[Shape]) -> Shape:
        """Return what has one of several shapes: the first that it fits."""
        schema = {"anyOf": [shape.schema for shape in shapes]}

        def read(value: Any, pointer: str) -> Any:
            mistakes = []
            for shape in shapes:
                try:
                    return shape.read(value, pointer)
                except MistakeError as mistake:
                    mistakes.append(mistake)
            deepest = max(mistakes, key=lambda one: (len(one.pointer), "expected" not in one.metadata))
            if len(deepest.pointer) > len(pointer) or "expected" not in deepest.metadata:
                raise deepest
            raise unexpected(pointer, self.words(schema), value)

        return Shape(schema, read)

    def array(self, items: Shape) -> Shape:
        """Return a list of any length."""
        schema = {"type": "array", "items": items.schema}

        def read(value: Any, pointer: str) -> list[Any]:
            if not isinstance(value, list):
                raise unexpected(pointer, "an array", value)
            return [items.read(one, at(pointer, index)) for index, one in enumerate(value)]

        return Shape(schema, read)

    def mapping(self, values: Shape) -> Shape:
        """Return an object with any names."""
        schema = {"type": "object", "additionalProperties": values.schema}

        def read(value: Any, pointer: str) -> dict[str, Any]:
            given = self._object(value, pointer, schema)
            return {name: values.read(one, at(pointer, name)) for name, one in given.items()}

        return Shape(schema, read)

    def parameters(self, function: Callable[..., Any]) -> Parameters:
        """Return the parameters of a function, without `self`."""
        hints = _hints(function)
        shapes: dict[str, Shape] = {}
        required, list_name, others = set(), None, None
        for name, one in inspect.signature(function).parameters.items():
            if name == "self":
                continue
            hint = hints.get(name, Any)
            if one.kind is one.VAR_KEYWORD and get_origin(hint) is Unpack:
                shapes |= self.typed_dict(get_args(hint)[0]).shapes
            elif one.kind is one.VAR_KEYWORD:
                others = self.of(hint)
            elif one.kind is one.VAR_POSITIONAL:
                list_name, shapes[name] = name, self.array(self.of(hint))
            else:
                shapes[name] = _with_default(self.of(hint), one.default)
                required |= {name} if one.default is one.empty else set()
        return Parameters(shapes, frozenset(required), list_name, others)

    def words(self, schema: Schema) -> str:
        """Return what a schema allows, in words."""
        return describe({"$defs": self.definitions}, schema)

    def typed_dict(self, hint: Any) -> Parameters:
        """Return the members of a TypedDict."""
        fields = get_type_hints(hint)
        return Parameters({name: self.of(one) for name, one in fields.items()}, hint.__required_keys__)

    def _pair(self, shapes: Sequence[Shape]) -> Shape:
        size = len(shapes)
        items = [shape.schema for shape in shapes]
        schema = {"type": "array", "prefixItems": items, "minItems": size, "maxItems": size}
        words = " and ".join(self.words(one) for one in items)

        def read(value: Any, pointer: str) -> tuple[Any, ...]:
            if not isinstance(value, list) or len(value) != size:
                raise unexpected(pointer, f"an array of {words}", value)
            pairs = zip(shapes, value, strict=True)
            return tuple(shape.read(one, at(pointer, index)) for index, (shape, one) in enumerate(pairs))

        return Shape(schema, read)

    def _object(self, value: Any, pointer: str, schema: Schema) -> Mapping[str, Any]:
        if not isinstance(value, Mapping):
            raise unexpected(pointer, self.words(schema), value)
        for name in value:
            if not isinstance(name, str):  # as YAML may have
                raise MistakeError(pointer, f"a name must be a text, not {name!r}")
        return value


def _hints(function: Callable[..., Any]) -> Mapping[str, Any]:
    of_fields = is_dataclass(function) or not inspect.isclass(function)
    return get_type_hints(function if of_fields else function.__init__)


def _called(make: Callable[..., Any], args: Sequence[Any], values: Mapping[str, Any], pointer: str) -> Any:
    """Call a function, whose ValueError may begin with the name of an argument."""
    try:
        return make(*args, **values)
    except MistakeError:
        raise
    except (TypeError, ValueError) as error:
        name = str(error).partition(" ")[0].rstrip(",")
        raise MistakeError(at(pointer, name) if name in values else pointer, str(error)) from None


def _generality(hint: Any) -> int:
    """Return when to try an alternative: a text before bytes, and what may be any object last."""
    origin = get_origin(hint)
    if inspect.isclass(origin) and issubclass(origin, Mapping):
        return 2
    return 1 if hint is bytes else 0


def _with_default(shape: Shape, default: Any) -> Shape:
    shown = isinstance(default, bool | int | float | str) and "$ref" not in shape.schema
    return Shape({**shape.schema, "default": default}, shape.read) if shown else shape


def _enum(values: Sequence[Any]) -> Shape:
    def read(value: Any, pointer: str) -> Any:
        if any(value == one and type(value) is type(one) for one in values):
            return value
        raise unexpected(pointer, alternatives_text(map(format_value, values)), value)

    return Shape({"enum": list(values)}, read)


def _typed(kind: str, words: str, fits: Callable[[Any], bool], convert: Callable[[Any], Any]) -> Shape:
    def read(value: Any, pointer: str) -> Any:
        if not fits(value):
            raise unexpected(pointer, words, value)
        return convert(value)

    return Shape({"type": kind}, read)


def _same(value: Any) -> Any:
    return value


def _is_number(value: Any) -> bool:
    return type(value) in (int, float) and isfinite(value)


def _bytes(value: Any, pointer: str) -> bytes:
    if isinstance(value, str):
        return value.encode()
    if isinstance(value, Mapping) and len(value) == 1:
        [(name, text)] = value.items()
        if name in ("utf8", "base64") and isinstance(text, str):
            try:
                return text.encode() if name == "utf8" else b64decode(text, validate=True)
            except ValueError:
                raise MistakeError(at(pointer, name), "this is not base64") from None
    raise unexpected(pointer, 'a text, {"utf8": <text>} or {"base64": <text>}', value)


def _bytes_schema(name: str) -> Schema:
    member = {"type": "string"} if name == "utf8" else {"type": "string", "contentEncoding": "base64"}
    return {
        "type": "object",
        "properties": {name: member},
        "required": [name],
        "additionalProperties": False,
    }


_ANY = Shape({}, lambda value, _: value)
_SIMPLE: Mapping[Any, Shape] = {
    Any: _ANY,
    bool: _typed("boolean", "true or false", lambda v: isinstance(v, bool), _same),
    int: _typed("integer", "an integer", lambda v: _is_number(v) and v == int(v), int),
    float: _typed("number", "a number", _is_number, _same),
    str: _typed("string", "a string", lambda v: isinstance(v, str), _same),
    type(None): _typed("null", "null", lambda v: v is None, _same),
    bytes: Shape(
        {"anyOf": [{"type": "string"}, _bytes_schema("utf8"), _bytes_schema("base64")]},
        _bytes,
    ),
}
