"""Which of several types a JSON value is, and which unions are refused before anything is sent."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Any, Literal

import msgspec
import pydantic
import pytest

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.schema.output_types import output_type
from openrouter_sdk.schema.problems import SchemaError
from tests.each import each


class Kind(enum.Enum):
    BIRD = "bird"
    FISH = "fish"


@dataclass
class Cat:
    name: str
    kind: Literal["cat"] = "cat"


@dataclass
class Dog:
    name: str
    kind: Literal["dog", "wolf"] = "dog"


@dataclass
class Other:
    kind: Kind
    name: str = "?"


class Horse(pydantic.BaseModel):
    kind: Literal["horse"] = "horse"
    name: str = "?"


class Cow(msgspec.Struct, tag="cow", tag_field="kind"):
    name: str


@dataclass
class Square:
    side: float


@dataclass
class Rectangle:
    side: float
    height: float


@dataclass
class Circle:
    radius: float


class Small(pydantic.BaseModel):
    side: float


class Large(pydantic.BaseModel):
    side: float
    height: float


ANIMALS = list[Cat | Dog | Other | Horse | Cow]


def test_a_tag_tells_records_of_any_library_apart() -> None:
    value = [
        {"kind": "cat", "name": "Tom"},
        {"kind": "wolf", "name": "Rex"},
        {"kind": "fish"},
        {"kind": "horse"},
        {"kind": "cow", "name": "Ida"},
    ]
    assert output_type(ANIMALS).decode(value) == [
        Cat("Tom"),
        Dog("Rex", "wolf"),
        Other(Kind.FISH),
        Horse(),
        Cow("Ida"),
    ]


CHOICES: list[tuple[Any, Any, Any]] = [
    (Square | Rectangle, {"side": 1}, Square(1.0)),
    (Square | Rectangle, {"side": 1, "height": 2}, Rectangle(1.0, 2.0)),
    (Square | Circle | None, {"radius": 1, "note": "round"}, Circle(1.0)),
    (Small | Large, {"side": 1, "height": 2}, Large(side=1, height=2)),
    (Small | Large, {"side": 1}, Small(side=1)),
    (int | float, 1, 1),
    (int | float, 1.5, 1.5),
    (str | Kind, "bird", Kind.BIRD),
    (str | Kind, "cat", "cat"),
    (list[int] | list[str], ["a"], ["a"]),
    (list[int] | int, 1, 1),
    (dict[str, str] | Square, {"a": "b"}, {"a": "b"}),
    (Cat | Dog | list[int], {"kind": "cat", "name": "Tom"}, Cat("Tom")),
    (Cat | Square | None, None, None),
]


@each("type_, value, instance", CHOICES)
def test_without_a_tag_the_one_that_fits_is_taken(type_: Any, value: Any, instance: Any) -> None:
    found = output_type(type_).decode(value)
    assert found == instance
    assert type(found) is type(instance)


PROBLEMS: list[tuple[Any, Any, list[str]]] = [
    (ANIMALS, [{"kind": "cat"}], ["[0].name: missing"]),
    (Cat | Dog, {"kind": "cow"}, ['kind: expected "cat", "dog" or "wolf", got "cow"']),
    (Cat | Dog, {"name": "x"}, ["kind: missing; it tells apart Cat and Dog"]),
    (Cat | Dog, [], ["expected an object, got a list"]),
    (Square | Circle, {"side": "x", "radius": "y"}, [
        "is no Square (side: expected a number, got a string) or "
        "Circle (radius: expected a number, got a string)"
    ]),
    (Square | Rectangle, {"side": 1, "height": "x"}, ["height: expected a number, got a string"]),
    (Square | None, {"side": "x"}, ["side: expected a number, got a string"]),
    (int | str, 1.5, ["expected an integer or a string, got a number"]),
]  # fmt: skip


@each("type_, value, problems", PROBLEMS)
def test_a_value_of_no_member_has_these_problems(type_: Any, value: Any, problems: list[str]) -> None:
    with pytest.raises(SchemaError) as caught:
        output_type(type_).decode(value)
    assert [str(problem) for problem in caught.value.problems] == problems


@dataclass
class Named:
    name: str


@dataclass
class AlsoNamed:
    name: str
    age: int = 0


@dataclass
class Wrapping:
    member: Named | AlsoNamed


class NamedModel(pydantic.BaseModel):
    name: str


REFUSALS: list[tuple[Any, str]] = [
    (Named | AlsoNamed, "both Named and AlsoNamed"),
    (Wrapping, "Wrapping.member: a JSON value may be both Named and AlsoNamed"),
    (list[Named] | list[AlsoNamed], "both list[Named] and list[AlsoNamed]"),
    (dict[str, str] | Named, "both dict[str, str] and Named"),
    (Named | NamedModel, "both Named and NamedModel"),
    (dict[str, Any] | Square, "both dict[str, Any] and Square"),
]


@each("type_, text", REFUSALS)
def test_members_that_nothing_tells_apart_are_refused_with_advice(type_: Any, text: str) -> None:
    with pytest.raises(InvalidArgumentError) as refused:
        output_type(type_)
    assert text in str(refused.value)
    assert 'Literal["..."]' in str(refused.value)
