"""JSON that is not complete yet is read as the value it stands for so far."""

from __future__ import annotations

import contextlib
import json
import math
from typing import Any

import pytest
from hypothesis import given, strategies as st

from openrouter_sdk.events.partial_json import parse_partial


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        (" \n\t", None),
        ("{", {}),
        ("[", []),
        ('"', ""),
        ('{"', {}),
        ('{"cit', {}),
        ('{"city"', {}),
        ('{"city":', {}),
        ('{"city": ', {}),
        ('{"city": "', {"city": ""}),
        ('{"city": "Pa', {"city": "Pa"}),
        ('{"city": "Paris"', {"city": "Paris"}),
        ('{"city": "Paris",', {"city": "Paris"}),
        ('{"city": "Paris", "da', {"city": "Paris"}),
        ('{"city": "Paris"}', {"city": "Paris"}),
        ('{"city": "Paris"} \n', {"city": "Paris"}),
        ("[1, 2,", [1, 2]),
        ('{"a": [1, {"b": [', {"a": [1, {"b": []}]}),
        ('{"a": [{"b": "c', {"a": [{"b": "c"}]}),
        ("[[], [", [[], []]),
        ('{"a": 1, "a": 2', {"a": 2}),
    ],
)
def test_structures_are_closed_where_they_end(text: str, value: Any) -> None:
    assert parse_partial(text) == value
    assert parse_partial(text.encode()) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("[1", [1]),
        ("[12", [12]),
        ("[-", []),
        ("[-1", [-1]),
        ("[1.", []),
        ("[1.5", [1.5]),
        ("[1e", []),
        ("[1e+", []),
        ("[1e+2", [100.0]),
        ("12", 12),
        ("1.", None),
        ("-", None),
        ('{"a": 1, "b": 2.', {"a": 1}),
    ],
)
def test_number_counts_when_it_is_one_so_far(text: str, value: Any) -> None:
    assert parse_partial(text) == value


@pytest.mark.parametrize("word", ["true", "false", "null"])
def test_literal_counts_when_it_is_complete(word: str) -> None:
    for cut in range(1, 4):
        assert parse_partial(word[:cut]) is None
        assert parse_partial("[0, " + word[:cut]) == [0]
        assert parse_partial('{"a": 0, "b": ' + word[:cut]) == {"a": 0}
    assert parse_partial("[0, " + word) == [0, json.loads(word)]
    assert parse_partial(word) is json.loads(word)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('"a\\', "a"),
        ('"a\\n', "a\n"),
        ('"a\\u', "a"),
        ('"a\\u00e', "a"),
        ('"a\\u00e9', "aé"),
        ('"a\\ud83d', "a"),
        ('"a\\ud83d\\', "a"),
        ('"a\\ud83d\\ude0', "a"),
        ('"a\\ud83d\\ude00', "a😀"),
    ],
)
def test_cut_escape_is_left_out(text: str, value: str) -> None:
    assert parse_partial(text) == value


def test_cut_utf8_character_is_left_out() -> None:
    whole = '{"a": "x😀'.encode()
    assert [parse_partial(whole[:-cut])["a"] for cut in (1, 2, 3, 4)] == ["x"] * 4
    assert parse_partial(whole) == {"a": "x😀"}


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        ("x", 0),
        ('{"a":1}x', 7),
        ('{"a": 1} {', 9),
        ("1 2", 2),
        ("[1,]", 3),
        ('{"a": 1,}', 8),
        ("{,", 1),
        ("{1", 1),
        ('{"a" 1', 5),
        ("[1 2", 3),
        ("[01", 2),
        ("[+1", 1),
        ("[tre", 3),
        ("[NaN", 1),
        ("[Infinity", 1),
        ("[NaN]", 1),
        ("NaN", 0),
        ("-Infinity", 1),
        ("['a'", 1),
        ('"a\tb', 2),
        ('"a\nb', 2),
        ("[\n1,\n-\n", 6),
        ('"\\x', 2),
        ('{\n "a": 1,\n x', 12),
        ('{"é😀": x', 7),
        ("]", 0),
        ("[}", 1),
    ],
)
def test_invalid_json_raises_and_tells_the_offset(text: str, offset: int) -> None:
    with pytest.raises(ValueError, match=rf"^not JSON at offset {offset}: "):
        parse_partial(text)


def test_offset_in_bytes_counts_bytes() -> None:
    with pytest.raises(ValueError, match="at offset 11: "):
        parse_partial('{"é😀": x'.encode())


def test_bytes_that_are_no_utf8_raise() -> None:
    with pytest.raises(ValueError, match="at offset 2: "):
        parse_partial(b'["\xff"]')


@pytest.mark.parametrize("text", ['"\\ud800"', '["\\udc00', '"\ud800"'])
def test_lone_surrogate_raises(text: str) -> None:
    with pytest.raises(ValueError, match="not JSON at offset"):
        parse_partial(text)


def test_endless_nesting_raises_instead_of_crashing() -> None:
    with pytest.raises(ValueError, match="recursion"):
        parse_partial("[" * 100_000)


def test_large_integers_stay_exact() -> None:
    assert parse_partial(f"[{10**30}") == [10**30]


_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=10,
)
_separators = st.sampled_from([(",", ":"), (", ", ": "), ("\n , ", " :\t")])


def grows(earlier: Any, later: Any) -> bool:
    """Whether a value read earlier can have become the later one: nothing in it is made up."""
    if isinstance(earlier, dict):
        return isinstance(later, dict) and all(
            key in later and grows(value, later[key]) for key, value in earlier.items()
        )
    if isinstance(earlier, list):
        pairs = zip(earlier, later, strict=False) if isinstance(later, list) else ()
        return isinstance(later, list) and len(earlier) <= len(later) and all(grows(*pair) for pair in pairs)
    if isinstance(earlier, str):
        return isinstance(later, str) and later.startswith(earlier)
    if isinstance(earlier, bool) or earlier is None:
        return earlier is later
    return isinstance(later, int | float)


@given(_values, st.booleans(), _separators)
def test_every_prefix_gives_a_part_of_the_value(
    value: Any, ascii_only: bool, separators: tuple[str, str]
) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only, separators=separators)
    for cut in range(len(text)):
        found = parse_partial(text[:cut])
        assert found is None or grows(found, value), text[:cut]
        if isinstance(value, dict) and found is not None:
            assert found.keys() <= value.keys()
    assert parse_partial(text) == value


@given(_values)
def test_every_prefix_of_the_bytes_gives_a_part_of_the_value(value: Any) -> None:
    data = json.dumps(value, ensure_ascii=False).encode()
    for cut in range(len(data)):
        found = parse_partial(data[:cut])
        assert found is None or grows(found, value), data[:cut]
    assert parse_partial(data) == value


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_floats_are_exact(value: float) -> None:
    found = parse_partial(json.dumps(value))
    assert found == value
    assert math.copysign(1, found) == math.copysign(1, value)


@given(st.text())
def test_any_text_gives_a_value_or_a_value_error(text: str) -> None:
    with contextlib.suppress(ValueError):
        parse_partial(text)
