"""`vectors` of an embeddings reply: numbers, in the order of the inputs, whatever came."""

from __future__ import annotations

from base64 import b64encode
from struct import pack
from typing import Any

from openrouter_api.models import CreateEmbeddingsResponse
from tests.each import each

ENCODED = b64encode(pack("<3f", 0.5, -1.0, 2.0)).decode()


def vectors(data: Any) -> list[list[float]]:
    reply: CreateEmbeddingsResponse = CreateEmbeddingsResponse.from_dict({"data": data})
    return reply.vectors


@each(
    ["data", "expected"],
    [
        ([{"embedding": [0.5, 1]}, {"embedding": [2]}], [[0.5, 1], [2]]),
        ([{"embedding": [1], "index": 1}, {"embedding": [0], "index": 0}], [[0], [1]]),
        ([{"embedding": ENCODED}], [[0.5, -1.0, 2.0]]),
        ([{"embedding": "AAA"}, {"embedding": "AAAA"}, {"embedding": None}, {}, 1], [[], [], [], [], []]),
        ([], []),
        (None, []),
        ("none", []),
    ],
)
def test_vectors_are_lists_of_numbers(data: Any, expected: list[list[float]]) -> None:
    assert vectors(data) == expected


def test_what_came_is_left_as_it_is() -> None:
    reply = CreateEmbeddingsResponse.from_dict({"data": [{"embedding": ENCODED}]})
    assert reply.vectors == [[0.5, -1.0, 2.0]]
    assert reply.to_dict() == {"data": [{"embedding": ENCODED}]}
