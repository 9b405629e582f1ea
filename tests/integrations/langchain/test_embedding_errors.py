"""What embeddings raise, and what is repeated."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouter
from openrouter_sdk.errors import (
    BadRequestError,
    PayloadTooLargeError,
    ProtocolError,
    RateLimitError,
    ServiceUnavailableError,
)
from openrouter_sdk.exchange.state import Environment
from openrouter_sdk.integrations.langchain import OpenRouterEmbeddings
from openrouter_sdk.testing import StandInServer
from tests.integrations.langchain.embedding_calls import (
    JSON,
    Sync,
    answer,
    both_ways,
    embeddings,
    inputs,
    numbered,
)


@both_ways
def test_an_error_is_that_of_the_client(server: StandInServer, way: Sync) -> None:
    server.script.error(400, "No such model.").error(400, "No such model.")
    for call in (lambda: way.query(embeddings(), "x"), lambda: way.documents(embeddings(), ["x"])):
        with pytest.raises(BadRequestError, match="No such model"):
            call()


@both_ways
def test_retries_are_those_of_the_object(server: StandInServer, way: Sync) -> None:
    server.script.error(503, "Busy.", headers={"retry-after": "0"})
    assert len(way.query(embeddings(max_retries=1), "x")) == 1536
    server.script.error(503, "Busy.", headers={"retry-after": "0"})
    with pytest.raises(ServiceUnavailableError):
        way.query(embeddings(), "x")
    assert len(server.requests) == 3


@both_ways
def test_a_limit_is_an_error_of_a_single_request_without_retries(server: StandInServer, way: Sync) -> None:
    server.script.error(429, "Slow down.", headers={"retry-after": "60"})
    with pytest.raises(RateLimitError):
        way.documents(embeddings(), ["x"])
    assert len(server.requests) == 1


class Patience:
    """Clients for which time passes while they sleep."""

    def __init__(self) -> None:
        self.time = 0.0
        environment = Environment(lambda: self.time, lambda: 1e9 + self.time, lambda: 0.5)
        self.client = OpenRouter(environment=environment, sleep=self.sleep)
        self.async_client = AsyncOpenRouter(environment=environment, sleep=self.sleep_async)

    def sleep(self, seconds: float) -> None:
        self.time += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.time += seconds


@both_ways
def test_many_texts_wait_for_a_limit_to_end(server: StandInServer, way: Sync) -> None:
    patience = Patience()
    clients: dict[str, Any] = {"client": patience.client, "async_client": patience.async_client}
    server.script.error(429, "Slow down.", headers={"retry-after": "60"})
    assert len(way.documents(embeddings(chunk_size=1, concurrency=1, **clients), numbered(3))) == 3
    assert len(server.requests) == 4
    assert patience.time >= 60


@both_ways
def test_what_was_paid_for_rides_on_the_error(server: StandInServer, way: Sync) -> None:
    server.script.answer().error(400, "No.")
    with pytest.raises(BadRequestError) as error:
        way.documents(embeddings(chunk_size=2, concurrency=1), numbered(6))
    assert error.value.partial.missing == [2, 3, 4, 5]
    assert error.value.partial.prompt_tokens == 4


@both_ways
def test_a_request_that_is_too_large_is_sent_in_halves(server: StandInServer, way: Sync) -> None:
    server.script.error(413, "Too large.")
    assert len(way.documents(embeddings(concurrency=1), numbered(4))) == 4
    assert [len(texts) for texts in inputs(server)] == [4, 2, 2]
    server.script.error(413, "Too large.")
    with pytest.raises(PayloadTooLargeError):
        way.query(embeddings(), "x")


BAD_ANSWERS = [
    (answer(), "0 vectors for 1 texts"),
    (answer([1.0], [2.0]), "2 vectors for 1 texts"),
    (answer([]), "without numbers"),
    (answer("?"), "without numbers, or of an unknown encoding"),
]


@both_ways
@pytest.mark.parametrize(("body", "words"), BAD_ANSWERS, ids=range(len(BAD_ANSWERS)))
def test_an_answer_without_the_vectors_is_an_error(
    server: StandInServer, way: Sync, body: bytes, words: str
) -> None:
    server.script.raw(200, JSON, body).raw(200, JSON, body)
    with pytest.raises(ProtocolError, match=words):
        way.query(embeddings(), "x")
    with pytest.raises(ProtocolError, match=words):
        way.documents(embeddings(), ["x"])


@both_ways
def test_an_error_in_a_200_is_an_error(server: StandInServer, way: Sync) -> None:
    body = json.dumps({"error": {"code": 400, "message": "No provider takes this."}}).encode()
    server.script.raw(200, JSON, body)
    with pytest.raises(BadRequestError, match="No provider takes this"):
        way.documents(embeddings(), ["x"])


def test_a_missing_key_is_told_at_construction(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENROUTER_API_KEY")
    with pytest.raises(ValueError, match="OPENROUTER_API_KEY"):
        OpenRouterEmbeddings()
