"""`OutputType`: a Python type as a JSON schema, and JSON values as instances of it."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast, get_origin, overload

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.schema.annotations.building import Builder
from openrouter_sdk.schema.nodes import Definitions, Node
from openrouter_sdk.schema.problems import Reading, SchemaError
from openrouter_sdk.schema.records import REQUIRED, Field, Record
from openrouter_sdk.schema.type_hints import display

if TYPE_CHECKING:
    from typing import Protocol

    from typing_extensions import TypeForm

    from openrouter_sdk.schema.strict import StrictSchema

__all__ = ["REQUIRED", "OutputType", "fit_name", "object_type", "output_type"]

T = TypeVar("T")
if TYPE_CHECKING:
    T_co = TypeVar("T_co", covariant=True)

    class Adapter(Protocol[T_co]):
        """A pydantic.TypeAdapter."""

        def validate_python(self, object: Any, /) -> T_co: ...


MAX_NAME: Final = 64
MAX_CACHED: Final = 256

_cache: dict[Any, OutputType[Any]] = {}


class OutputType(Generic[T]):
    """A type that models answer with, or the parameters of a tool."""

    name: str
    """Of letters, digits, `_` and `-`, at most 64."""
    schema: dict[str, Any]
    """The JSON Schema 2020-12, with `$defs` for nested types. Not to be changed."""

    def __init__(self, name: str, node: Node, unions: Iterable[tuple[Any, str]] = ()) -> None:
        self.name = name
        self._node = node
        definitions = Definitions()
        self.schema = _document(node.schema(definitions), definitions)
        for union, path in unions:
            union.check(path, self.schema, definitions)
        self._strict: StrictSchema | None = None
        self._is_strict_known = False

    def strict(self) -> StrictSchema | None:
        """The strict form of the schema, or None if it has none (see `strict_schema`)."""
        if not self._is_strict_known:
            from openrouter_sdk.schema.strict import strict_schema

            self._strict = strict_schema(self.schema)
            self._is_strict_known = True
        return self._strict

    def decode(self, value: Any, *, strict_form: bool = False) -> T:
        """Return the instance that parsed JSON stands for.

        With `strict_form`, the value is one of the strict schema: a root that is no object is in
        `{"value": ...}`, and null may stand for what is absent.

        Raises SchemaError with all problems, each with its path.
        """
        if strict_form and isinstance(value, dict) and value.keys() == {"value"}:
            strict = self.strict()
            if strict is not None and strict.wrapped:
                value = value["value"]
        reading = Reading(strict_form=strict_form)
        try:
            found = self._node.decode(value, "", reading)
        except RecursionError:
            raise SchemaError([("", "the value is nested too deeply")]) from None
        if reading.problems:
            raise SchemaError(reading.problems)
        return cast(T, found)

    def encode(self, value: object) -> Any:
        """Return an instance as plain JSON data. Raises TypeError for what is none."""
        from openrouter_sdk.schema.encoding import encode

        return encode(value)

    def __repr__(self) -> str:
        return f"OutputType({self.name})"


@overload
def output_type(type_: OutputType[T]) -> OutputType[T]: ...
@overload
def output_type(type_: TypeForm[T]) -> OutputType[T]: ...
@overload
def output_type(type_: Adapter[T]) -> OutputType[T]: ...
@overload
def output_type(type_: object) -> OutputType[Any]: ...
def output_type(type_: Any) -> OutputType[Any]:
    """Return how a type is in JSON; the same object each time.

    Takes dataclasses, attrs classes, typed dicts, named tuples, msgspec structs, pydantic models and type
    adapters, enums, Literal, lists, dicts and unions of them, dates and the like; and a JSON schema as a
    dict, whose instances stay plain data::

        answer = output_type(Invoice).decode({"total": 12.5, "lines": []})

    Type checkers that know TypeForm (PEP 747), such as mypy and pyright, infer the type of `answer`, also
    for `list[Invoice]`, `Cat | Dog` and type adapters. It is Any for a JSON schema.

    Raises InvalidArgumentError, which names the type and the field, for what no JSON schema can say, and
    for unions whose members cannot be told apart.
    """
    if isinstance(type_, OutputType):
        return type_
    if isinstance(type_, Mapping):
        from openrouter_sdk.schema.documents.raw import raw_type

        title, raw = raw_type(type_)
        return OutputType(fit_name(title), raw)
    key = type_ if isinstance(type_, type) and get_origin(type_) is None else (repr(type_), type_)
    try:
        known = _cache.get(key)
    except TypeError:  # something in it has no hash
        return _make(type_)
    if known is None:
        if len(_cache) >= MAX_CACHED:
            _cache.clear()
        known = _cache[key] = _make(type_)
    return known


def object_type(name: str, fields: Iterable[tuple[str, Any, Any, str | None]]) -> OutputType[dict[str, Any]]:
    """Return the type of an object with these fields, such as the parameters of a function.

    Each field is a name, an annotation, a default or REQUIRED, and a description. Instances are dicts of
    the fields that were given; unknown ones are problems.

    Raises InvalidArgumentError, naming the field.
    """
    from openrouter_sdk.schema.encoding import encode_default

    builder = Builder()
    record = Record(name, dict, closed=True)
    try:
        record.fields = [
            Field(
                field,
                builder.build(annotation, f"{name}.{field}", {}),
                encode_default(default),
                description,
            )
            for field, annotation, default, description in fields
        ]
        return OutputType(fit_name(name), record, builder.unions)
    except RecursionError:
        raise InvalidArgumentError(f"{name} has a parameter whose type is nested too deeply") from None


def _make(type_: Any) -> OutputType[Any]:
    builder = Builder()
    if (pydantic := sys.modules.get("pydantic")) is not None and isinstance(type_, pydantic.TypeAdapter):
        from openrouter_sdk.schema.annotations.foreign import pydantic_node

        return OutputType("output", pydantic_node(type_, "TypeAdapter"))
    try:
        node = builder.build(type_, display(type_), {})
        return OutputType(fit_name(getattr(node, "name", "") or display(type_)), node, builder.unions)
    except RecursionError:
        raise InvalidArgumentError(f"{display(type_)} has no JSON schema; it is nested too deeply") from None


def fit_name(text: str) -> str:
    """A name as the API takes it."""
    name = re.sub(r"[^A-Za-z0-9-]+", "_", text.replace(" | ", "_or_")).strip("_")
    return name[:MAX_NAME].rstrip("_") or "output"


def _document(schema: dict[str, Any], definitions: Definitions) -> dict[str, Any]:
    """A schema with its definitions; a definition that is the root is there in its place."""
    schemas = definitions.schemas
    reference = str(schema.get("$ref"))
    name = reference.removeprefix("#/$defs/")
    if name in schemas:  # else it is a reference within a schema that the program gave
        siblings = {keyword: value for keyword, value in schema.items() if keyword != "$ref"}
        schema = {**schemas[name], **siblings}
        if f"'{reference}'" not in repr(schemas):
            schemas = {one: definition for one, definition in schemas.items() if one != name}
    return {**schema, "$defs": schemas} if schemas else schema
