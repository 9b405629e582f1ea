"""Python types as JSON schemas, and JSON values as instances of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, make_dataclass
from typing import Annotated, Any, Literal

import pytest

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.schema.output_types import REQUIRED, object_type, output_type
from openrouter_sdk.schema.problems import SchemaError
from tests.each import each


@dataclass
class Line:
    """A line of an invoice."""

    price: float
    text: Annotated[str, "What was bought."] = "?"


@dataclass
class Invoice:
    lines: list[Line]
    tags: set[str] = field(default_factory=set)
    previous: Invoice | None = None


def problems(type_: Any, value: Any, *, strict_form: bool = False) -> list[str]:
    with pytest.raises(SchemaError) as caught:
        output_type(type_).decode(value, strict_form=strict_form)
    return [str(problem) for problem in caught.value.problems]


def test_a_dataclass_is_a_closed_object_with_its_texts_and_defaults() -> None:
    assert output_type(Line).schema == {
        "type": "object",
        "description": "A line of an invoice.",
        "properties": {
            "price": {"type": "number"},
            "text": {"type": "string", "description": "What was bought.", "default": "?"},
        },
        "required": ["price"],
        "additionalProperties": False,
    }


def test_nested_and_recursive_types_are_definitions() -> None:
    schema = output_type(Invoice).schema
    assert schema["properties"]["lines"] == {"type": "array", "items": {"$ref": "#/$defs/Line"}}
    assert list(schema["$defs"]) == ["Invoice", "Line"]


def test_an_instance_is_decoded_with_all_that_it_contains() -> None:
    value = {"lines": [{"price": 1}], "tags": ["a"], "previous": {"lines": []}}
    assert output_type(Invoice).decode(value) == Invoice([Line(1.0)], {"a"}, Invoice([]))


def test_all_problems_are_named_with_their_paths() -> None:
    value = {"lines": [{"price": "1", "text": True}, {}], "previous": 3}
    assert problems(Invoice, value) == [
        "lines[0].price: expected a number, got a string",
        "lines[0].text: expected a string, got true or false",
        "lines[1].price: missing",
        "previous: expected null or an object, got an integer",
    ]


def test_in_the_strict_form_null_is_absent_and_other_roots_are_wrapped() -> None:
    strict = output_type(list[Line]).strict()
    assert strict is not None
    assert strict.wrapped
    value = {"value": [{"price": 1, "text": None}]}
    assert output_type(list[Line]).decode(value, strict_form=True) == [Line(1.0)]


def test_parameters_that_were_not_given_are_left_to_the_function() -> None:
    parameters = object_type(
        "get_weather",
        [
            ("city", str, REQUIRED, "Name of the city."),
            ("unit", Literal["celsius", "fahrenheit"], "celsius", None),
            ("lines", list[Line], REQUIRED, None),
        ],
    )
    assert parameters.name == "get_weather"
    assert parameters.schema["required"] == ["city", "lines"]
    assert parameters.schema["properties"]["city"] == {"type": "string", "description": "Name of the city."}
    assert parameters.decode({"city": "Rome", "lines": [{"price": 2}]}) == {
        "city": "Rome",
        "lines": [Line(2.0)],
    }
    with pytest.raises(SchemaError, match="units: unknown property"):
        parameters.decode({"city": "Rome", "lines": [], "units": "celsius"})


@each("type_", [complex, object, Callable[[int], int], set[list[int]], dict[float, int], type(...)])
def test_a_type_that_no_schema_can_say_is_refused(type_: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="has no JSON schema"):
        output_type(type_)


# --- at the edges ---------------------------------------------------------------------------------------


@each(
    "title, name",
    [
        ("Page[int]", "Page_int"),
        ("Größe", "Gr_e"),
        ("A" * 100, "A" * 64),
        ("日本", "output"),
        (" ", "output"),
    ],
)
def test_a_title_becomes_a_name_as_the_api_takes_it(title: str, name: str) -> None:
    assert output_type({"title": title, "type": "object"}).name == name


@each(
    "schema",
    [
        {"anyOf": [True, {"type": "integer"}]},
        {"oneOf": [{"type": "integer"}, False]},
        {"anyOf": [{"$ref": "#/definitions/X"}, {"type": "null"}], "definitions": {"X": {"type": "integer"}}},
        {"anyOf": [{"$ref": "#/anyOf/1"}, {"type": "integer"}]},
    ],
)
def test_alternatives_may_be_any_schemas(schema: dict[str, Any]) -> None:
    assert output_type(schema).decode(5) == 5


def test_types_that_are_nested_too_deeply_are_refused() -> None:
    nested: Any = int
    for index in range(400):
        nested = make_dataclass(f"Level{index}", [("inner", nested)])
    with pytest.raises(InvalidArgumentError, match=r"Level399 .* nested too deeply"):
        output_type(nested)
    with pytest.raises(InvalidArgumentError, match=r"f has a parameter .* nested too deeply"):
        object_type("f", [("a", nested, REQUIRED, None)])
