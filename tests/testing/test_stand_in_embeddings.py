"""Embeddings of the stand-in look like those of a model."""

from __future__ import annotations

import base64
import math
import struct
from typing import Any

import pytest

from tests.testing.conftest import Judge
from tests.testing.in_process_api import InProcessApi


@pytest.fixture
def api(judge: Judge) -> InProcessApi:
    return InProcessApi(judge)


def embed(api: InProcessApi, *texts: str, **more: Any) -> list[Any]:
    answered = api("POST", "/embeddings", {"model": "a/b", "input": [*texts], **more})
    assert answered.status == 200, answered.body
    return [one["embedding"] for one in answered.value["data"]]


def nearness(first: list[float], second: list[float]) -> float:
    return sum(one * other for one, other in zip(first, second, strict=True))


def test_vectors_have_1536_numbers_or_as_many_as_are_asked_for(api: InProcessApi) -> None:
    assert [len(one) for one in embed(api, "Hello")] == [1536]
    assert [len(one) for one in embed(api, "Hello", "?", dimensions=3072)] == [3072, 3072]
    assert [len(one) for one in embed(api, "Hello", dimensions=1)] == [1]
    assert api("POST", "/embeddings", {"model": "a/b", "input": "x", "dimensions": 8193}).status == 400


def test_vectors_have_length_one(api: InProcessApi) -> None:
    for size in (2, 8, 1536):
        for vector in embed(api, "Hello there.", "?", dimensions=size):
            assert math.hypot(*vector) == pytest.approx(1, abs=1e-3)


def test_vectors_in_base64_are_floats_of_four_bytes(api: InProcessApi) -> None:
    [numbers], [packed] = embed(api, "Hello"), embed(api, "Hello", encoding_format="base64")
    content = base64.b64decode(packed)
    assert len(content) == 4 * 1536
    assert struct.unpack("<1536f", content) == pytest.approx(numbers, abs=1e-6)


def test_texts_are_near_each_other_by_the_words_that_they_share(api: InProcessApi) -> None:
    texts = ("The cat sat on the mat", "A feline rested on the rug", "The stock market crashed yesterday")
    cat, feline, stock = embed(api, *texts)
    assert 1 > nearness(cat, feline) > nearness(cat, stock) > 0
    assert nearness(cat, feline) > 0.5
    assert embed(api, texts[0]) == [cat]
    assert embed(api, "On the mat the cat sat") != [cat]
