"""The schema of a tool, from the signature and docstring of its function, or as the caller wrote it."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any, Literal, Optional

import pydantic
import pytest

from openrouter_sdk import Tool, ToolContext, tool
from openrouter_sdk.errors import InvalidArgumentError
from tests.each import each

if TYPE_CHECKING:
    from decimal import Context as OnlyForCheckers

STRING = {"type": "string"}
INTEGER = {"type": "integer"}


@tool
def later(place: Place, unit: Unit = "celsius") -> Nowhere | None:  # type: ignore[name-defined]  # noqa: F821
    """Weather."""
    return None


@dataclass
class Place:
    city: str


Unit = Literal["celsius", "fahrenheit"]


class Level(Enum):
    LOW = 1
    HIGH = 2


def closed(required: list[str], **properties: Any) -> dict[str, Any]:
    found: dict[str, Any] = {"type": "object", "properties": properties}
    if required:
        found["required"] = required
    return {**found, "additionalProperties": False}


def no_parameters() -> None: ...
def annotated(city: Annotated[str, "Its name"]) -> None: ...
def with_context(ctx: ToolContext[int], city: str, *, other: ToolContext[Any] | None = None) -> None: ...
def optional_context(city: str, ctx: Optional[ToolContext[int]] = None) -> None: ...  # noqa: UP045
def context_for_checkers(city: str, ctx: ToolContext[OnlyForCheckers]) -> None: ...
def positional(a: str, /, b: int, *, c: str) -> None: ...
def wrapped_source(city: str) -> None: ...


def documented(city: Annotated[str, "In English"], nights: int) -> None:
    """Find a hotel.

    Args:
        city: Overruled.
        nights: How many.
    """


@functools.wraps(wrapped_source)
def wrapper(*args: Any, **kwargs: Any) -> None: ...


class Search:
    """Searches."""

    def __call__(self, text: str) -> str:
        return text

    def method(self, text: str) -> str:
        return text

    @classmethod
    def of_class(cls, text: str) -> str:
        return text

    @staticmethod
    def static(text: str) -> str:
        return text


TEXT = closed(["text"], text=STRING)
CITY = closed(["city"], city=STRING)
SCHEMAS: dict[str, tuple[Any, dict[str, Any]]] = {
    "no parameters": (no_parameters, closed([])),
    "Annotated": (annotated, closed(["city"], city={**STRING, "description": "Its name"})),
    "ToolContext": (with_context, CITY),
    "optional ToolContext": (optional_context, CITY),
    "ToolContext of a type for type checkers only": (context_for_checkers, CITY),
    "kinds of parameters": (positional, closed(["a", "b", "c"], a=STRING, b=INTEGER, c=STRING)),
    "wrapper": (wrapper, CITY),
    "partial": (functools.partial(positional, "x", c="y"), closed(["b"], b=INTEGER)),
    "callable object": (Search(), TEXT),
    "method": (Search().method, TEXT),
    "class method": (Search.of_class, TEXT),
    "static method": (Search.static, TEXT),
    "docstring": (
        documented,
        closed(
            ["city", "nights"],
            city={**STRING, "description": "In English"},
            nights={**INTEGER, "description": "How many."},
        ),
    ),
}


@each("function, expected", SCHEMAS.values(), ids=SCHEMAS)
def test_the_schema_has_the_parameters_of_the_function(function: Any, expected: dict[str, Any]) -> None:
    found = tool(function)
    assert {"required": [], **found.parameters} == {"required": [], **expected}
    assert found.strict
    assert found.wire["function"]["strict"] is True


def test_annotations_may_name_what_is_defined_later_and_that_of_the_result_is_not_read() -> None:
    found = later.parameters["properties"]
    assert found["unit"]["anyOf"] or found["unit"]["enum"]
    assert later.parameters["required"] == ["place", "unit"]
    assert later.description == "Weather."


def test_annotations_of_a_local_function_may_name_what_is_local_to_the_functions_around_it() -> None:
    @dataclass
    class Outer:
        size: int

    def inside() -> list[Tool[..., Any]]:
        @dataclass
        class Inner:
            name: str = ""

        @tool
        def decorated(one: Outer, two: Inner | None = None) -> None: ...

        class Methods:
            @tool
            def method(self, one: Outer) -> None: ...

        def plain(one: Outer) -> None: ...

        return [decorated, Methods().method, tool(plain)]

    used = Outer
    for found in inside():
        assert "one" in found.parameters["properties"]
        assert found.bind({"one": {"size": 1}}, CTX) == ((), {"one": used(1)})


class Outer:
    @dataclass
    class Inner:
        size: int

    @tool
    def method(self, one: Inner) -> None: ...


def test_annotations_of_a_method_may_name_what_its_class_has() -> None:
    assert Outer().method.bind({"one": {"size": 1}}, CTX) == ((), {"one": Outer.Inner(1)})
    assert tool(Outer().method, name="other").bind({"one": {"size": 1}}, CTX)[1] == {"one": Outer.Inner(1)}


CTX = ToolContext[Any](None)


def test_defaults_are_optional_and_null_in_their_place_means_absent() -> None:
    @tool
    def find(text: str, limit: int = 3, level: Level = Level.LOW, near: str | None = "x") -> None: ...

    assert find.strict
    assert find.parameters["required"] == ["text", "limit", "level", "near"]
    assert find.bind({"text": "a", "limit": None, "level": None}, CTX) == ((), {"text": "a"})
    assert find.bind({"text": "a", "near": None}, CTX) == ((), {"text": "a", "near": None})
    loose = tool(find.function, strict=False) if find.function else find
    assert loose.parameters["required"] == ["text"]
    assert loose.parameters["properties"]["limit"] == {"type": "integer", "default": 3}


def test_a_type_without_strict_form_makes_a_tool_that_is_not_strict() -> None:
    @tool
    def save(data: dict[str, int]) -> None: ...

    assert not save.strict
    assert "strict" not in save.wire["function"]
    with pytest.raises(InvalidArgumentError, match="tool 'save': it has no strict form"):
        _ = tool(save.__wrapped__, strict=True).parameters  # type: ignore[attr-defined]


RAW = {"type": "object", "properties": {"city": {"type": "string", "minLength": 2}}, "required": ["city"]}


def test_a_raw_schema_is_sent_as_it_is_and_checked() -> None:
    found = Tool.from_schema("find", RAW, description="Find.")
    assert found.wire == {
        "type": "function",
        "function": {"name": "find", "description": "Find.", "parameters": RAW},
    }
    assert found.function is None
    assert found.bind({"city": "Rome", "extra": 1}, CTX) == ((), {"city": "Rome", "extra": 1})
    with pytest.raises(TypeError, match="'find' has no function"):
        found()


def test_a_raw_schema_may_be_made_strict_and_is_strict_if_it_has_that_form() -> None:
    strict = Tool.from_schema("find", {"type": "object", "properties": {"a": STRING}}, strict=True)
    assert strict.strict
    assert strict.parameters["additionalProperties"] is False
    assert Tool.from_schema("find", closed(["a"], a=STRING)).strict
    assert not Tool.from_schema("find", closed(["a"], a=STRING), strict=False).strict


def test_the_function_of_a_raw_schema_gets_plain_data_by_keyword() -> None:
    def find(city: str, ctx: ToolContext[int], level: Level = Level.LOW) -> Any:
        return city, ctx.context, level

    schema = {"type": "object", "properties": {"city": {}, "level": INTEGER}, "required": ["city"]}
    made = Tool.from_schema("find", schema, function=find)
    (args, kwargs) = made.bind({"city": ["Rome"], "level": 1}, ToolContext(7))
    assert find(*args, **kwargs) == (["Rome"], 7, 1)

    @tool(parameters=RAW)
    def anything(**given: Any) -> Any:
        return given

    assert anything.bind({"city": "Rome", "b": 1}, CTX) == ((), {"city": "Rome", "b": 1})


# --- bad input ------------------------------------------------------------------------------------------


def missing(city) -> None: ...  # type: ignore[no-untyped-def]
def no_type_of_context(ctx, text: str) -> None: ...  # type: ignore[no-untyped-def]
def variable(*cities: str) -> None: ...
def keywords(**more: int) -> None: ...
def unresolved(a: str, city: Nothing) -> None: ...  # type: ignore[name-defined]  # noqa: F821
def unsayable(a: str, found: Callable[[], int]) -> None: ...
def valid(city: str) -> None: ...


BAD_FUNCTIONS: dict[str, tuple[Callable[[], Any], str]] = {
    "no annotation": (
        lambda: tool(missing),
        r"'missing': parameter 'city' has no annotation: write .*city: str",
    ),
    "a context without annotation": (
        lambda: tool(no_type_of_context),
        "parameter 'ctx' has no annotation: .* ctx: ToolContext",
    ),
    "*args": (lambda: tool(variable), r"'variable': parameter \*cities has no schema: .*list"),
    "**kwargs": (lambda: tool(keywords), r"'keywords': parameter \*\*more has no schema: .*dict"),
    "unknown name": (lambda: tool(unresolved), r"'unresolved': parameter 'city': .*'Nothing' is not defined"),
    "no schema": (lambda: tool(unsayable), "tool 'unsayable': parameter found: "),
    "unbound method": (lambda: tool(Search.method), "'method': parameter 'self' .*method of an instance"),
    "no signature": (lambda: tool(dict.update, name="u"), "'u': its signature cannot be read"),
    "not a schema": (lambda: tool(valid, parameters="x"), "'valid': its parameters must be a JSON schema"),  # type: ignore[call-overload]
    "a class as schema": (lambda: Tool.from_schema("f", Place), "'f': .*JSON schema, .*not type"),  # type: ignore[arg-type]
    "array": (lambda: Tool.from_schema("f", {"type": "array"}), "'f': .*of the type object, not 'array'"),
    "list of types": (lambda: Tool.from_schema("f", {"type": ["object", "null"]}), "'f': .*type object"),
    "reference": (
        lambda: Tool.from_schema("f", {"$ref": "#/$defs/A", "$defs": {"A": {"type": "string"}}}),
        "'f': .*type object",
    ),
    "invalid schema": (lambda: Tool.from_schema("f", {"type": "object", "properties": 3}), "'f': .*propert"),
    "parameter not in schema": (
        lambda: Tool.from_schema("f", {"type": "object"}, function=valid),
        "'f': its function needs 'city'",
    ),
    "property not in function": (
        lambda: Tool.from_schema("f", {**RAW, "properties": {**RAW["properties"], "b": {}}}, function=valid),  # type: ignore[dict-item]
        "'f': its schema has 'b', which its function does not take",
    ),
}


@each("make, words", BAD_FUNCTIONS.values(), ids=BAD_FUNCTIONS)
def test_what_has_no_schema_is_refused_with_tool_parameter_and_advice(
    make: Callable[[], Tool[..., Any]], words: str
) -> None:
    with pytest.raises(InvalidArgumentError, match=words):
        _ = make().parameters


GOOD_ROOTS: list[dict[str, Any]] = [
    {},
    {"properties": {}},
    {"$ref": "#/$defs/A", "$defs": {"A": {"type": "object"}}},
    {"anyOf": [{"type": "object"}, {"$ref": "#/$defs/A"}], "$defs": {"A": {"properties": {}}}},
]


@each("schema", GOOD_ROOTS)
def test_a_schema_of_objects_in_other_words_is_a_schema_of_parameters(schema: dict[str, Any]) -> None:
    assert Tool.from_schema("f", schema).parameters == schema or not schema


def test_pydantic_types_are_parameters_like_others() -> None:
    class Order(pydantic.BaseModel):
        count: int = pydantic.Field(gt=0)

    @tool
    def order(item: Order, note: Annotated[str, pydantic.Field(description="A note")]) -> None: ...

    assert order.parameters["properties"]["note"]["description"] == "A note"
    assert order.bind({"item": {"count": 2}, "note": "n"}, CTX)[1]["item"] == Order(count=2)
