"""JSON that is not complete yet stands for the values that the vectors name."""

from __future__ import annotations

import re

import pytest

from openrouter_sdk.events.partial_json import parse_partial
from openrouter_sdk.structured.partial.partial_values import GrowingAnswer
from tests.conformance.comparing import same
from tests.conformance.each_vector import each_vector
from tests.conformance.vectors import Vector, to_bytes


@each_vector("partial_json", "pure", where=lambda vector: "pieces" not in vector.given)
def test_json_so_far_stands_for_a_value_or_is_an_error(vector: Vector, lane: str) -> None:
    data = to_bytes(vector.given)
    check(data, vector, vector.expect.get("offset"))


@each_vector("partial_json", "pure", where=lambda vector: "text" in vector.given)
def test_the_same_holds_for_text_with_offsets_in_characters(vector: Vector, lane: str) -> None:
    text = vector.given["text"]
    offset = vector.expect.get("offset")
    check(text, vector, offset and len(text.encode()[:offset].decode()))


@each_vector("partial_json", "pure", where=lambda vector: "pieces" in vector.given)
def test_values_of_a_text_in_pieces_only_grow(vector: Vector, lane: str) -> None:
    given = vector.given
    growing = GrowingAnswer(given.get("schema"), is_wrapped=given.get("wrapped", False))
    values = [value for piece in given["pieces"] for value in growing.add(piece)]
    assert same([*values, *growing.end()], vector.expect["values"])


def check(text: str | bytes, vector: Vector, offset: int | None) -> None:
    """Read the text and compare with the vector."""
    if "value" in vector.expect:
        assert same(parse_partial(text), vector.expect["value"])
        return
    with pytest.raises(ValueError, match=r"^not JSON") as caught:
        parse_partial(text)
    if offset is not None:
        told = re.search(r"at offset (\d+): ", str(caught.value))
        assert told is not None
        assert int(told[1]) == offset
