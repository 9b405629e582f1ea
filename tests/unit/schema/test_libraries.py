"""Types of pydantic and attrs in their own ways, and texts of docstrings."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass, field
from typing import Annotated, Any, Generic, TypeVar, assert_type

import attrs
import msgspec
import pydantic
import pydantic.dataclasses
import pytest

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.schema.output_types import REQUIRED, OutputType, object_type, output_type
from openrouter_sdk.schema.problems import SchemaError
from tests.each import each

T = TypeVar("T")


class Item(pydantic.BaseModel):
    """An item."""

    name: str = pydantic.Field(min_length=2, alias="itemName")
    count: int = 3

    @pydantic.field_validator("count")
    @classmethod
    def check_count(cls, count: int) -> int:
        if count == 13:
            raise ValueError("unlucky")
        return count


class Page(pydantic.BaseModel, Generic[T]):
    items: list[T]


@pydantic.dataclasses.dataclass
class Pair:
    left: int
    right: int = 0


@dataclass
class Order:
    item: Item
    pairs: list[Pair]
    age: Annotated[int, pydantic.Field(gt=0, description="In years.")] = 1
    code: Annotated[str, pydantic.AfterValidator(str.upper)] = ""


INSTANCES: list[tuple[Any, Any, Any]] = [
    (Item, {"itemName": "ab", "count": 1.0}, Item(itemName="ab", count=1)),
    (list[Item], [{"itemName": "ab"}], [Item(itemName="ab")]),
    (pydantic.TypeAdapter(dict[str, Item]), {"a": {"itemName": "ab"}}, {"a": Item(itemName="ab")}),
    (Page[Item], {"items": [{"itemName": "ab"}]}, Page[Item](items=[Item(itemName="ab")])),
    (Pair, {"left": 1}, Pair(1)),
    (
        Order,
        {"item": {"itemName": "ab"}, "pairs": [{"left": 1}], "code": "x"},
        Order(Item(itemName="ab"), [Pair(1)], 1, "X"),
    ),
]


@each("type_, value, instance", INSTANCES)
def test_models_are_made_by_pydantic_wherever_they_stand(type_: Any, value: Any, instance: Any) -> None:
    described = output_type(type_)
    assert described.decode(value) == instance
    assert described.decode(described.encode(instance)) == instance


def test_all_problems_of_a_model_are_named_with_their_paths() -> None:
    with pytest.raises(SchemaError) as caught:
        output_type(Order).decode({"item": {"itemName": "a", "count": "1"}, "pairs": [{}], "age": 0})
    assert [problem.path for problem in caught.value.problems] == [
        "item.itemName",
        "item.count",
        "pairs[0].left",
        "age",
    ]
    with pytest.raises(SchemaError, match=r"^\[0\]\.count: .*unlucky"):
        output_type(list[Item]).decode([{"itemName": "ab", "count": 13}])


def test_in_the_strict_form_a_model_has_its_defaults_for_null() -> None:
    assert output_type(Item).decode({"itemName": "ab", "count": None}, strict_form=True).count == 3


def test_models_of_one_name_are_two_definitions() -> None:
    other = pydantic.create_model("Item", size=(int, ...))
    order = object_type("order", [("a", Item, REQUIRED, None), ("b", other, REQUIRED, None)])
    assert list(order.schema["$defs"]) == ["Item", "Item_2"]
    assert order.schema["properties"]["b"] == {"$ref": "#/$defs/Item_2"}


class Unfinished(pydantic.BaseModel):
    other: Nowhere  # type: ignore[name-defined]  # noqa: F821  # pyright: ignore[reportUndefinedVariable]


class Opaque(msgspec.Struct):
    value: object


@dataclass
class Holder:
    inner: list[Opaque]


@each("type_, text", [(Unfinished, "Unfinished"), (Opaque, "Opaque"), (Holder, "Holder.inner[]")])
def test_what_a_library_cannot_describe_is_refused_by_our_error(type_: Any, text: str) -> None:
    with pytest.raises(InvalidArgumentError, match="has no JSON schema") as refused:
        output_type(type_)
    assert text in str(refused.value)


def split(text: str) -> list[str]:
    return text.split(",")


@attrs.define
class Tagged:
    """Words.

    Attributes:
        tags: Separated
            by commas.
    """

    tags: list[str] = attrs.field(converter=split)
    size: int = attrs.field(default=1, validator=attrs.validators.gt(0))
    count: int = attrs.field(init=False, default=0)


def test_a_converter_that_says_what_it_takes_decides_the_schema() -> None:
    tagged = output_type(Tagged)
    assert tagged.schema["description"] == "Words."
    assert tagged.schema["properties"] == {
        "tags": {"type": "string", "description": "Separated by commas."},
        "size": {"type": "integer", "default": 1},
    }
    assert tagged.decode({"tags": "a,b"}) == Tagged("a,b")
    with pytest.raises(SchemaError, match="'size' must be > 0"):
        tagged.decode({"tags": "", "size": 0})


@dataclass
class Documented:
    """A thing.

    It is long.

    Args:
        first: From the docstring.
        second: Not this one.
        third: Nor this.
    """

    first: int
    second: int = field(metadata={"description": "From the metadata."})
    third: Annotated[int, "From the annotation."]


@dataclass
class Bare:
    value: int


def test_descriptions_come_from_docstrings_metadata_and_annotations() -> None:
    schema = output_type(Documented).schema
    assert schema["description"] == "A thing.\n\nIt is long."
    assert [one["description"] for one in schema["properties"].values()] == [
        "From the docstring.",
        "From the metadata.",
        "From the annotation.",
    ]
    assert "description" not in output_type(Bare).schema  # the one that dataclasses make


def test_classes_of_a_function_are_found_by_their_names() -> None:
    @dataclass
    class Outer:
        inner: list[Inner]
        self: Outer | None = None

    @dataclass
    class Inner:
        value: int

    assert output_type(Outer).decode({"inner": [{"value": 1}]}) == Outer([Inner(1)])


SIMPLE = """
from dataclasses import dataclass
from typing import Literal
from openrouter_sdk.schema.output_types import REQUIRED, object_type
@dataclass
class Place:
    town: str
    zone: int | None = None
unit = ("unit", Literal["c", "f"], "c", None)
fields = [("city", str, REQUIRED, "A city."), unit, ("place", Place, REQUIRED, None)]
parameters = object_type("get_weather", fields)
assert parameters.strict()
parameters.decode({"city": "Rome", "place": {"town": "x"}})
import sys
print([name for name in ("msgspec", "pydantic", "docstring_parser", "attr", "httpx") if name in sys.modules])
"""


def test_simple_parameters_load_no_other_library() -> None:
    done = subprocess.run([sys.executable, "-c", SIMPLE], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_type_of_an_instance_is_known_to_type_checkers() -> None:
    assert_type(output_type(Bare), OutputType[Bare])
    assert_type(output_type(list[Bare]), OutputType[list[Bare]])
    assert_type(output_type(Bare | Documented), OutputType[Bare | Documented])
    assert_type(output_type(pydantic.TypeAdapter(list[int])), OutputType[list[int]])
    assert_type(output_type({"type": "integer"}), OutputType[Any])
    assert_type(output_type(Bare).decode({"value": 1}), Bare)
