"""JSON text, written and read: what JSON can hold survives, what it cannot hold is refused by name."""

from __future__ import annotations

import json
import math
from collections import OrderedDict, deque
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter_api.models import ChatUsage
from openrouter_api.types import UNSET, Unknown
from openrouter_api.wire import ArgumentError, decode_json, encode_json
from openrouter_sdk.testing import Instances
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
    with pytest.raises(ArgumentError, match=r"messages\.1\.usage\.cost is nan"):
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
    with pytest.raises(ArgumentError, match="cannot be written as JSON"):
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


def test_unset_inside_is_left_out() -> None:
    assert json.loads(encode_json({"a": {"b": UNSET, "c": 1}, "d": [{"e": UNSET}]})) == {
        "a": {"c": 1},
        "d": [{}],
    }


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
