"""Each kind of Python type: its schema, an instance from JSON, and the same JSON back."""

from __future__ import annotations

import datetime
import enum
import uuid
from collections import OrderedDict, deque
from collections.abc import Callable, Mapping, Sequence, Set as AbstractSet
from dataclasses import InitVar, dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import (
    Annotated,
    Any,
    ClassVar,
    ForwardRef,
    Generic,
    Literal,
    NamedTuple,
    NewType,
    NotRequired,
    Optional,
    Required,
    Self,
    TypedDict,
    TypeVar,
)

import annotated_types
import attrs
import msgspec
import pytest
from typing_extensions import Doc, ReadOnly, TypeAliasType

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.schema.output_types import output_type
from openrouter_sdk.schema.problems import SchemaError
from tests.each import each

T = TypeVar("T")


class Colour(enum.Enum):
    """A colour."""

    RED = "red"
    BLUE = "blue"


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


class Point(NamedTuple):
    x: int
    label: str = "?"


class Options(TypedDict, total=False):
    depth: Required[int]
    name: str
    mode: ReadOnly[NotRequired[Annotated[str, "How."]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Base(Generic[T]):
    value: T
    kind: ClassVar[str] = "base"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sub(Base[int]):
    more: list[Self] = field(default_factory=list)
    size: int = field(init=False, default=3)


@attrs.define
class Account:
    _id: int
    tags: list[str] = attrs.field(factory=list, metadata={"description": "Words."})
    limit: Decimal = attrs.field(default=Decimal(1), converter=Decimal)
    owner: Optional[str] = attrs.field(default=None, kw_only=True, alias="holder")  # noqa: UP045


class Struct(msgspec.Struct, tag="struct", rename="camel"):
    big_number: int
    day: datetime.date | None = None


UserId = NewType("UserId", int)
Names = TypeAliasType("Names", list[T], type_params=(T,))
Tree = TypeAliasType("Tree", "list[Tree] | int")

ROUND_TRIPS: list[tuple[Any, Any, Any]] = [
    (str, "a", "a"),
    (float, 1, 1.0),
    (None, None, None),
    (Any, {"a": [1]}, {"a": [1]}),
    (UserId, 3, 3),
    (Names[int], [1], [1]),
    (Tree, [1, [2, []]], [1, [2, []]]),
    (Colour, "red", Colour.RED),
    (Level, 2, Level.HIGH),
    (Literal["a", 1, Colour.BLUE], "blue", Colour.BLUE),
    (list[Colour | Level], ["blue", 1], [Colour.BLUE, Level.LOW]),
    (tuple[int, str], [1, "a"], (1, "a")),
    (tuple[int, ...], [1, 2], (1, 2)),
    (set[str], ["a"], {"a"}),
    (frozenset[Point], [{"x": 1, "label": "?"}], frozenset({Point(1)})),
    (deque[int], [1], deque([1])),
    (Sequence[int], [1], [1]),
    (AbstractSet[int], [1], {1}),
    (Mapping[str, int], {"a": 1}, {"a": 1}),
    (dict[int, str], {"1": "a"}, {1: "a"}),
    (dict[Colour, int], {"red": 1}, {Colour.RED: 1}),
    (OrderedDict[str, int], {"a": 1}, OrderedDict(a=1)),
    (Point, {"x": 1, "label": "a"}, Point(1, "a")),
    (Options, {"depth": 1, "mode": "fast"}, {"depth": 1, "mode": "fast"}),
    (Sub, {"value": 1, "more": [{"value": 2, "more": []}]}, Sub(value=1, more=[Sub(value=2)])),
    (Base[list[int]], {"value": [1]}, Base(value=[1])),
    (
        Account,
        {"id": 1, "tags": [], "limit": "2.5", "holder": "x"},
        Account(1, [], Decimal("2.5"), holder="x"),
    ),
    (Struct, {"type": "struct", "bigNumber": 1, "day": "2026-11-28"}, Struct(1, datetime.date(2026, 11, 28))),
    (datetime.datetime, "2026-11-28T10:00:00Z", datetime.datetime(2026, 11, 28, 10, tzinfo=datetime.UTC)),
    (datetime.timedelta, "P1D", datetime.timedelta(days=1)),
    (datetime.time, "10:00:00", datetime.time(10)),
    (uuid.UUID, "12345678-1234-5678-1234-567812345678", uuid.UUID("12345678-1234-5678-1234-567812345678")),
    (Decimal, "19.99", Decimal("19.99")),
    (bytes, "aGk=", b"hi"),
    (Path, "/tmp", Path("/tmp")),
]


@each("type_, value, instance", ROUND_TRIPS)
def test_json_becomes_an_instance_and_the_same_json_again(type_: Any, value: Any, instance: Any) -> None:
    described = output_type(type_)
    found = described.decode(value)
    assert found == instance
    assert type(found) is type(instance)
    assert described.encode(found) == value
    assert described is output_type(type_)  # made once


SCHEMAS: list[tuple[Any, Any]] = [
    (Colour, {"type": "string", "enum": ["red", "blue"], "description": "A colour."}),
    (set[int], {"type": "array", "items": {"type": "integer"}, "uniqueItems": True}),
    (dict[Colour, int], {"type": "object", "propertyNames": {"type": "string", "enum": ["red", "blue"],
                         "description": "A colour."}, "additionalProperties": {"type": "integer"}}),
    (dict, {"type": "object"}),
    (list, {"type": "array"}),
    (Decimal, {"type": "string", "format": "decimal"}),
    (bytes, {"type": "string", "contentEncoding": "base64"}),
    (Annotated[str, "A name."], {"type": "string", "description": "A name."}),
    (Annotated[int, Doc("A count."), annotated_types.Interval(ge=1, lt=5)],
     {"type": "integer", "description": "A count.", "minimum": 1, "exclusiveMaximum": 5}),
    (Annotated[list[str], annotated_types.Len(1, 3)],
     {"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": 3}),
    (Annotated[str, msgspec.Meta(pattern="^a", max_length=3, examples=["ab"])],
     {"type": "string", "pattern": "^a", "maxLength": 3, "examples": ["ab"]}),
    (Annotated[Decimal, annotated_types.Gt(Decimal("0.5")), "A price"],
     {"type": "string", "format": "decimal", "description": "A price. More than 0.5."}),
    (Point, {"type": "object", "properties": {"x": {"type": "integer"},
             "label": {"type": "string", "default": "?"}}, "required": ["x"], "additionalProperties": False}),
    (Options, {"type": "object", "properties": {"depth": {"type": "integer"}, "name": {"type": "string"},
               "mode": {"type": "string", "description": "How."}}, "required": ["depth"],
               "additionalProperties": False}),
    (Account, {"type": "object", "properties": {"id": {"type": "integer"},
               "tags": {"type": "array", "items": {"type": "string"}, "default": [], "description": "Words."},
               "limit": {"type": "string", "format": "decimal", "default": "1"},
               "holder": {"anyOf": [{"type": "string"}, {"type": "null"}], "default": None}},
               "required": ["id"], "additionalProperties": False}),
]  # fmt: skip


@each("type_, schema", SCHEMAS)
def test_a_type_has_this_schema(type_: Any, schema: Any) -> None:
    assert output_type(type_).schema == schema


@dataclass
class Line:
    price: complex


@dataclass
class Invoice:
    lines: list[Line]


@dataclass
class WithInitVar:
    seed: InitVar[int]


@dataclass
class Plain(Generic[T]):
    value: T


Untyped = attrs.make_class("Untyped", ["value"])


class Bits(enum.Flag):
    A = 1


class Places(enum.Enum):
    HERE = (1, 2)


REFUSALS: list[tuple[Any, str]] = [
    (Invoice, "Invoice.lines[].price: complex has no JSON schema"),
    (list[Invoice], "lines[].price"),
    (object, "object has no JSON schema"),
    (Callable[[int], int], "has no JSON schema"),
    (print, "print has no JSON schema"),
    (Invoice([]), "has no JSON schema; it is an instance: pass the class Invoice"),
    (int | type, "type has no JSON schema"),
    (Bits, "Bits has no JSON schema; its values can be combined"),
    (Places, "Places has no JSON schema; the values of an Enum"),
    (set[list[int]], "items of a set must be hashable"),
    (set[Invoice], "complex"),
    (dict[float, int], "names of properties are strings"),
    (WithInitVar, "WithInitVar.seed"),
    (Plain, "Plain.value: T has no JSON schema; say what it stands for, as in Page[Item]"),
    (Untyped, "Untyped.value"),
    (Literal[b"a"], "has no JSON schema"),
    ("Nowhere", "'Nowhere', which is not defined"),
    (list.__class_getitem__(ForwardRef("Nowhere")), "'Nowhere', which is not defined"),
    (3, "3 has no JSON schema"),
]


@each("type_, text", REFUSALS)
def test_a_type_that_no_schema_can_say_is_refused_with_its_path(type_: Any, text: str) -> None:
    with pytest.raises(InvalidArgumentError) as refused:
        output_type(type_)
    assert text in str(refused.value)


@dataclass
class Positive:
    number: int

    def __post_init__(self) -> None:
        if self.number < 0:
            raise ValueError("number must not be negative")


@dataclass
class Amount:
    currency: str

    def __post_init__(self) -> None:
        self.digits = {"EUR": 2, "JPY": 0}[self.currency]


def is_even(number: int) -> bool:
    return number % 2 == 0


PROBLEMS: list[tuple[Any, Any, list[str]]] = [
    (list[Amount], [{"currency": "XYZ"}], ["[0]: KeyError: 'XYZ'"]),
    (int, True, ["expected an integer, got true or false"]),
    (int, "1", ["expected an integer, got a string"]),
    (int, 1.5, ["expected an integer, got a number"]),
    (float, "1.5", ["expected a number, got a string"]),
    (float, 10**400, ["expected a number that a float can hold"]),
    (str, 1, ["expected a string, got an integer"]),
    (Colour, "green", ['expected "red" or "blue", got "green"']),
    (Level, True, ["expected 1 or 2, got true"]),
    (datetime.date, "soon", ['expected a string of the format date, got "soon"']),
    (dict[int, str], {"x": "a"}, ["x: expected an integer as the name of the property"]),
    (list[Positive], [{"number": -1}, {"number": 1}], ["[0]: number must not be negative"]),
    (Annotated[int, annotated_types.Predicate(is_even)], 3, ["does not satisfy is_even"]),
    (Annotated[Decimal, annotated_types.Gt(Decimal(1))], "0.5", ["expected more than 1"]),
    (Annotated[str, annotated_types.MinLen(2)], "a", ["expected at least 2 characters"]),
    (Account, {"id": 1, "limit": "cheap"}, ['limit: expected a string of the format decimal, got "cheap"']),
    (list[Struct], [{"type": "struct", "bigNumber": "x", "day": 3}, {"type": "other"}],
     ["[0].bigNumber: expected an integer, got a string",
      "[0].day: expected null or a string, got an integer",
      "[1].bigNumber: missing", '[1].type: expected "struct", got "other"']),
]  # fmt: skip


@each("type_, value, problems", PROBLEMS)
def test_a_value_of_another_type_has_these_problems(type_: Any, value: Any, problems: list[str]) -> None:
    with pytest.raises(SchemaError) as caught:
        output_type(type_).decode(value)
    assert [str(problem) for problem in caught.value.problems] == problems


def test_a_value_that_is_nested_too_deeply_is_a_problem() -> None:
    value: Any = 1
    for _ in range(100_000):
        value = [value]
    with pytest.raises(SchemaError, match="nested too deeply"):
        output_type(Tree).decode(value)


def test_an_error_with_problems_can_be_copied() -> None:
    import pickle

    with pytest.raises(SchemaError) as caught:
        output_type(int).decode("x")
    assert pickle.loads(pickle.dumps(caught.value)).problems == caught.value.problems
