"""Texts are embedded in the batches, and with the results, that the vectors name."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter_api.models import CreateEmbeddingsResponse
from openrouter_sdk.errors import InvalidArgumentError, OpenRouterError, PayloadTooLargeError
from openrouter_sdk.retrieval.embed_batches import EmbedBatches
from tests.conformance.comparing import class_of, same
from tests.conformance.each_vector import each_vector
from tests.conformance.vectors import Vector


@each_vector("embeddings", "pure")
def test_texts_are_embedded_as_the_vectors_name(vector: Vector, lane: str) -> None:
    given, expect = vector.given, dict(vector.expect)
    texts = [one if isinstance(one, str) else one["repeat"] * one["times"] for one in given["texts"]]
    size, dimensions = given.get("batch_size"), given.get("dimensions")
    if "refused" in expect:
        with pytest.raises(InvalidArgumentError) as refused:
            EmbedBatches(texts, batch_size=size, dimensions=dimensions, numpy=False)
        assert class_of(refused.value) == "InvalidArgumentError"
        assert [name for name in expect["refused"]["names"] if name not in str(refused.value)] == []
        return
    batches = EmbedBatches(texts, batch_size=size, dimensions=dimensions, numpy=False)
    requests, error = play(batches, list(given["replies"]))
    if "error" in expect:
        assert class_of(error) == expect.pop("error")["class"], error
    else:
        assert error is None
    result = batches.result()
    sums = {name: getattr(result, name) for name in vector.expect.get("sums", ())}
    got = {"requests": requests, "vectors": list(result), "sums": sums}
    assert same({name: got[name] for name in expect}, expect), got


def play(batches: EmbedBatches, replies: list[Any]) -> tuple[list[list[int]], OpenRouterError | None]:
    requests = []
    while (batch := batches.take()) is not None:
        requests.append(list(batch))
        assert batches.inputs(batch) == [batches.texts[place] for place in batch]
        reply = replies.pop(0)
        if reply == "too large":
            if not batches.split(batch):
                return requests, PayloadTooLargeError("too large", status=413)
            continue
        try:
            batches.receive(batch, CreateEmbeddingsResponse.from_dict(reply))
        except OpenRouterError as error:
            return requests, error
    assert replies == []
    return requests, None
