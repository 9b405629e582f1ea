"""JSON text, written and read: what JSON can hold survives, what it cannot hold is refused by name."""

from __future__ import annotations

import json
import math
from collections import ChainMap, OrderedDict, UserDict, UserList, UserString, deque
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum, IntEnum
from fractions import Fraction
from io import BytesIO
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Any
from unittest.mock import MagicMock, Mock
from uuid import UUID

import attrs
import orjson
import pydantic
import pytest
from hypothesis import given, strategies as st

from openrouter_api.encoding.json_text import ArgumentError, decode_json, encode_json, exact_loads
from openrouter_api.models import ChatUsage
from openrouter_api.types import Unknown
from openrouter_api.unset import UNSET
from openrouter_sdk.testing import Instances
from tests.each import each
from tests.generated.contract_types import CONTRACT, NAMES, decoder, same
from tests.generated.oddities import json_values, law

NOT_FINITE = [math.nan, math.inf, -math.inf]


@law
@given(json_values)
def test_any_json_value_is_written(value: Any) -> None:
    assert same(json.loads(encode_json(value)), value)


@law
@given(json_values)
def test_any_json_value_is_read(value: Any) -> None:
    """Equal as Python has it: an integer beyond 64 bits is read as a float."""
    content = json.dumps(value).encode()
    assert decode_json(content) == json.loads(content, parse_int=_as_orjson)


def _as_orjson(digits: str) -> float:
    return int(digits) if -(2**63) <= int(digits) < 2**64 else float(digits)


@law
@given(st.sampled_from(NAMES), st.integers(0, 100))
def test_models_are_written_like_the_data_they_came_from(component: str, seed: int) -> None:
    value = Instances(CONTRACT, seed).instance(component)
    assert same(json.loads(encode_json([decoder(component)(value)])), [value])


@law
@given(st.integers() | st.integers(-(2**200), 2**200))
def test_integers_of_any_size_survive(number: int) -> None:
    assert json.loads(encode_json({"n": [number]})) == {"n": [number]}


@law
@given(st.text())
def test_text_survives_lone_surrogates_included(text: str) -> None:
    broken = text + "\ud83d" + text
    assert json.loads(encode_json([broken, text])) == [broken, text]
    assert decode_json(encode_json([broken])) == [broken]
    encode_json(broken).decode("ascii" if text.isascii() else "utf-8")


@pytest.mark.parametrize("number", NOT_FINITE, ids=str)
@pytest.mark.parametrize("neighbour", [None, 2**70, "\ud800", UNSET], ids=["", "big", "surrogate", "unset"])
def test_what_is_not_finite_is_refused_wherever_it_is(number: float, neighbour: Any) -> None:
    """Whichever way the text is written: JSON has no such numbers, and null would be another value."""

    @dataclass
    class Point:
        x: float

    usage = ChatUsage.from_dict({"cost": number})
    for value in (number, [number], usage, Unknown({"x": number}), (1, number), {"a": Point(number)}):
        with pytest.raises(ArgumentError, match="cannot be written as JSON"):
            encode_json({"first": neighbour, "deep": [{"x": value}]})


def test_the_place_of_a_number_that_is_not_finite_is_named() -> None:
    with pytest.raises(ArgumentError, match=r"`messages\[1\]\.usage\.cost` is nan"):
        encode_json({"messages": [{}, {"usage": ChatUsage.from_dict({"cost": math.nan})}], "stop": None})


def test_null_and_the_word_null_are_no_reason_to_refuse() -> None:
    value = {"a": None, "b": "null and void", "c": [None, 0.5, 1e308], "d": {"null": True}}
    assert json.loads(encode_json(value)) == value


@pytest.mark.parametrize(
    "value",
    [b"x", bytearray(b"x"), memoryview(b"x"), object(), 1j, len, (n for n in [1])],
    ids=lambda value: type(value).__name__,
)
@pytest.mark.parametrize("neighbour", [None, 2**70], ids=["", "big"])
def test_what_json_cannot_hold_is_refused_by_its_type(value: Any, neighbour: Any) -> None:
    """Bytes would become a list of numbers; an iterator can be read only once."""
    with pytest.raises(ArgumentError, match=type(value).__name__):
        encode_json({"n": neighbour, "x": [value]})


def test_a_circle_is_refused() -> None:
    circle: list[Any] = []
    circle.append(circle)
    with pytest.raises(ArgumentError, match=r"cannot be written as JSON: `a\[0\]` contains itself"):
        encode_json({"a": circle})


@pytest.mark.parametrize("neighbour", [0, 2**70], ids=["", "big"])
def test_every_sequence_set_and_mapping_is_taken(neighbour: int) -> None:
    value = {
        "tuple": (1, "a"),
        "deque": deque([1, 2]),
        "set": {1},
        "frozen": frozenset(["a"]),
        "values": {"k": 1}.values(),
        "keys": {"k": 1}.keys(),
        "range": range(3),
        "proxy": MappingProxyType({"a": (UNSET is None,)}),
        "ordered": OrderedDict(a=1),
        "n": neighbour,
    }
    assert json.loads(encode_json(value)) == {
        "tuple": [1, "a"],
        "deque": [1, 2],
        "set": [1],
        "frozen": ["a"],
        "values": [1],
        "keys": ["k"],
        "range": [0, 1, 2],
        "proxy": {"a": [False]},
        "ordered": {"a": 1},
        "n": neighbour,
    }


class Colour(Enum):
    RED = "red"
    DEEP = Decimal("0.5")


class Size(IntEnum):
    BIG = 3


@dataclass
class Point:
    x: Any
    _private: Any = None


@attrs.define
class Pair:
    left: Any
    right: Any = 1


class Message(pydantic.BaseModel):
    sender: str = pydantic.Field(default="user", serialization_alias="from")
    sent: date = date(2026, 8, 22)


class Array:
    """A numpy array or scalar, as far as it is looked at."""

    def __init__(self, plain: Any, kind: str = "f") -> None:
        self.plain = plain
        self.dtype = type("dtype", (), {"kind": kind})()

    def tolist(self) -> Any:
        return self.plain


class LongDouble:
    """A long double of numpy, which `tolist` does not convert."""

    def tolist(self) -> LongDouble:
        return LongDouble()


class Proxy:
    """A lazy object, such as those of Django and Werkzeug, which only `isinstance` takes for another."""

    def __init__(self, stands_for: type) -> None:
        self.stands_for = stands_for

    @property  # type: ignore[misc]  # as proxies do
    def __class__(self) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        if self.stands_for is Proxy:
            raise RuntimeError("outside of a request")
        return self.stands_for


class Foreign(pydantic.BaseModel, arbitrary_types_allowed=True):
    """Has a member that pydantic cannot write as JSON."""

    scores: Any


NEARLY_JSON: list[tuple[Any, Any]] = [
    (datetime(2026, 8, 22, 7, tzinfo=UTC), "2026-08-22T07:00:00+00:00"),
    (date(2026, 8, 22), "2026-08-22"),
    (time(7, 30, tzinfo=UTC), "07:30:00+00:00"),
    (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
    (PurePosixPath("/a/b"), "/a/b"),
    (Decimal("0.10"), 0.1),
    (Decimal("-7.00"), -7),
    (Colour.RED, "red"),
    (Colour.DEEP, 0.5),
    (Size.BIG, 3),
    (UserString("text"), "text"),
    (UserDict(a=UserList([1])), {"a": [1]}),
    (ChainMap({"a": 1}, {"b": 2}), {"a": 1, "b": 2}),
    (Point(Point(Decimal(1)), "kept"), {"x": {"x": 1, "_private": None}, "_private": "kept"}),
    (Pair([Pair(Colour.RED)]), {"left": [{"left": "red", "right": 1}], "right": 1}),
    (Message(), {"from": "user", "sent": "2026-08-22"}),
    (Foreign(scores=Array([1.5])), {"scores": [1.5]}),
    (Array(1.5), 1.5),
    (Array([[1.5], [Decimal(2)]]), [[1.5], [2]]),
    ({Colour.RED: 1, UUID(int=1): 2, Array(5): 3, 7: 4}, {"red": 1, str(UUID(int=1)): 2, "5": 3, "7": 4}),
    (ChatUsage.from_dict({"cost": Decimal("0.5"), "extra": [Pair(UserString("x"))]}),
     {"cost": 0.5, "extra": [{"left": "x", "right": 1}]}),
]  # fmt: skip


@each(("value", "written"), NEARLY_JSON)
def test_values_that_are_nearly_json_are_written(value: Any, written: Any) -> None:
    """Also beside values that orjson rejects, such as large integers and lone surrogates."""
    for neighbour in (0, 2**70, "\ud800"):
        assert json.loads(encode_json({"n": neighbour, "x": [value]})) == {"n": neighbour, "x": [written]}


async def _coroutine() -> None: ...


NOT_JSON: list[tuple[Any, str]] = [
    (b"x", r"is of type bytes; JSON has no bytes: .*base64"),
    (BytesIO(b"x"), r"is of type BytesIO; read the file"),
    (iter([1]), r"is of type list_iterator; .*pass list\(...\)"),
    (timedelta(1), r"is of type timedelta; pass its total_seconds\(\)"),
    (Decimal("0.12345678901234567890"), r"is of type Decimal; .*pass str\(...\)"),
    (Decimal("1e400"), r"is of type Decimal; .*range of a float"),
    (Decimal("nan"), r"is nan; pass a finite number, or None"),
    (Array(math.inf), r"is inf; pass a finite number, or None"),
    (Array([1], "M"), r"is of type Array; pass str\(...\)"),
    (Fraction(1, 3), r"is of type Fraction; convert it to"),
    (Message, r"is the class Message; pass an instance"),
    (LongDouble(), r"is of type LongDouble; convert it to"),
    (Mock(), r"is of type Mock; "),
    (MagicMock(), r"is of type MagicMock; "),
    *[(Proxy(kind), r"is of type Proxy; ") for kind in (str, int, float, dict, list, Proxy)],
    (UNSET, r"is of type Unset; leave it out"),
    ({(1, 2): 3}, r"has a key of type tuple; a key must be a string"),
    ({b"k": 3}, r"has a key of type bytes; JSON has no bytes"),
    ({math.nan: 3}, r"has the key nan; pass a string"),
]  # fmt: skip


@each(("value", "said"), NOT_JSON)
def test_what_is_refused_is_named_with_its_place_and_what_to_do(value: Any, said: str) -> None:
    for body, place in (
        ({"messages": [{"content": ["a", value]}]}, r"messages\[0\]\.content\[1\]"),
        ({"messages": [Point([value])]}, r"messages\[0\]\.x\[0\]"),
        ({"logit_bias": {"5 0": [value]}, "n": None}, r"logit_bias\['5 0'\]\[0\]"),
    ):
        with pytest.raises(ArgumentError, match=f"`{place}` {said}"):
            encode_json(body)


def test_a_coroutine_is_to_be_awaited() -> None:
    coroutine = _coroutine()
    with pytest.raises(ArgumentError, match=r"`x` is of type coroutine; await it"):
        encode_json({"x": coroutine})
    coroutine.close()


def test_a_table_is_not_taken_for_the_list_of_its_columns() -> None:
    table = type("Table", (UserList,), {"__array__": None})
    with pytest.raises(ArgumentError, match=r"`x` is of type Table; convert it"):
        encode_json({"x": table(["column"])})


def test_an_error_of_a_callers_object_is_the_cause() -> None:
    class Broken(pydantic.BaseModel):
        def model_dump(self, **_: Any) -> Any:
            raise ZeroDivisionError("broken")

    with pytest.raises(ArgumentError, match="`x` is of type Broken; broken") as caught:
        encode_json({"x": Broken()})
    assert isinstance(caught.value.__cause__, ZeroDivisionError)


def test_unset_inside_is_left_out() -> None:
    assert json.loads(encode_json({"a": {"b": UNSET, "c": 1}, "d": [{"e": UNSET}]})) == {
        "a": {"c": 1},
        "d": [{}],
    }


def test_the_place_of_what_is_nested_too_deeply_is_named() -> None:
    deep: Any = 0
    for _ in range(5000):
        deep = [deep]
    with pytest.raises(ArgumentError, match=r"`messages\[0\]\[0\]` is nested too deeply"):
        encode_json({"messages": deep})


def test_deep_nesting_is_written() -> None:
    """orjson stops at some 250 levels; the standard library goes on."""
    deep: Any = 0
    for _ in range(300):
        deep = [deep]
    assert json.loads(encode_json(deep)) == deep


# --- reading ----------------------------------------------------------------------------------------------


def test_numbers_that_are_no_json_are_read_all_the_same() -> None:
    """Some providers' servers are written in Python, which writes them."""
    value = decode_json(b'{"a": NaN, "b": [Infinity, -Infinity]}')
    assert math.isnan(value["a"])
    assert value["b"] == [math.inf, -math.inf]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (b"9223372036854775808", 2**63),
        (b"18446744073709551615", 2**64 - 1),
        (b"18446744073709551616", float(2**64)),
        (b"-1180591620717411303424", -float(2**70)),
        (b"1e400", math.inf),
    ],
)
def test_big_numbers_are_read(text: bytes, number: float) -> None:
    """Up to 64 bits exactly, beyond as floats."""
    assert decode_json(text) == number


@given(
    st.recursive(
        st.integers() | st.integers(-(2**70), 2**70) | st.floats(allow_nan=False, allow_infinity=False),
        st.lists,
    )
)
def test_integers_of_any_size_are_read_where_the_contract_has_them(value: Any) -> None:
    assert same(exact_loads(json.dumps(value).encode()), value)


@pytest.mark.parametrize("text", [b'"\\ud83d"', b"NaN", b"[1111111111111111111111", b"{"])
def test_an_exact_reader_refuses_what_the_other_one_does(text: bytes) -> None:
    with pytest.raises(orjson.JSONDecodeError):
        exact_loads(text)


def test_a_lone_surrogate_is_read() -> None:
    assert decode_json(b'"\\ud83d"') == "\ud83d"


@pytest.mark.parametrize(
    "text",
    [b"", b" ", b"{", b"<html>", b"{'a': 1}", b"\xff", b"[1,]", b"nul", b"[" * 100_000],
    ids=lambda t: t[:9],
)
def test_what_is_no_json_is_a_value_error(text: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # whose words are the parser's
        decode_json(text)
