"""Embeddings of any number of texts, and documents that come back with their scores."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import anyio
import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouter
from openrouter_sdk.errors import InvalidArgumentError, ProtocolError, RateLimitError
from openrouter_sdk.testing import StandInServer
from tests.behaviour.lanes import Lane
from tests.each import each
from tests.transports.libraries import httpx

MODEL = "larkspur/embed-3-large"
RERANKER = "saltmarsh/rerank-2"


class Api(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """An API that embeds a text as its number, and can refuse."""

    def __init__(self) -> None:
        self.inputs: list[list[str]] = []
        self.limit = 10**9
        self.failing: set[str] = set()
        self.dimensions = 3
        self.change: Callable[[dict[str, Any]], None] = lambda body: None
        self._lock = threading.Lock()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        texts = json.loads(request.content)["input"]
        with self._lock:
            self.inputs.append(texts)
            number = len(self.inputs)
        if len(texts) > self.limit:
            return httpx.Response(413, json={"error": {"code": 413, "message": "too large"}})
        if self.failing.intersection(texts):
            return httpx.Response(429, json={"error": {"code": 429, "message": "slow down"}})
        data = [
            {"object": "embedding", "index": index, "embedding": [float(text)] * self.dimensions}
            for index, text in enumerate(texts)
        ]
        usage = {"prompt_tokens": len(texts), "total_tokens": len(texts), "cost": 0.25}
        body = {"id": f"gen-{number}", "object": "list", "model": "a/b", "data": data[::-1], "usage": usage}
        self.change(body)
        return httpx.Response(200, json=body)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await anyio.sleep(0)
        return self.handle_request(request)

    def embed(self, kind: str, texts: Any, **arguments: Any) -> Any:
        arguments = {"model": "a/b", **arguments}
        if kind == "sync":
            with OpenRouter("k", transport=self, retries=0) as client:
                return client.embeddings.embed(texts, **arguments)

        async def main() -> Any:
            async with AsyncOpenRouter("k", transport=self, retries=0) as client:
                return await client.embeddings.embed(texts, **arguments)

        return anyio.run(main, backend=kind)


KINDS = ["sync", "asyncio", "trio"]


@each("kind", KINDS)
def test_texts_are_embedded_in_batches_and_keep_their_order(kind: str) -> None:
    api = Api()
    result = api.embed(kind, map(str, range(250)), batch_size=100)
    assert sorted(map(len, api.inputs)) == [50, 100, 100]
    assert result.vectors == [[float(number)] * 3 for number in range(250)]
    assert list(result) == result.vectors
    assert result[7] == [7.0] * 3
    assert (result.prompt_tokens, result.total_tokens, result.cost, result.dimensions) == (250, 250, 0.75, 3)
    assert (result.model, result.missing, len(result.generation_ids)) == ("a/b", [], 3)


@each("kind", KINDS)
def test_what_was_paid_for_rides_on_the_error(kind: str) -> None:
    api = Api()
    api.failing = {"3"}
    with pytest.raises(RateLimitError) as error:
        api.embed(kind, [str(number) for number in range(8)], batch_size=2, concurrency=1)
    partial = error.value.partial
    assert partial.vectors == [[0.0] * 3, [1.0] * 3, *[None] * 6]
    assert (partial.missing, partial.cost) == (list(range(2, 8)), 0.25)
    assert len(api.inputs) == 2  # nothing was sent after the error


@each("kind", KINDS)
def test_progress_counts_the_texts_that_are_done(kind: str) -> None:
    api = Api()
    api.limit = 2
    seen: list[tuple[int, int | None, str]] = []
    texts = [str(number) for number in range(8)]
    api.embed(kind, texts, batch_size=4, progress=lambda one: seen.append((one.done, one.total, one.unit)))
    assert seen == [(done, 8, "texts") for done in (2, 4, 6, 8)]
    with pytest.raises(ZeroDivisionError):
        api.embed(kind, texts, progress=lambda one: 1 / 0)
    api.embed(kind, [], progress=lambda one: 1 / 0)
    assert len(seen) == 4


@each("kind", KINDS)
def test_a_batch_that_is_too_large_is_sent_in_halves(kind: str) -> None:
    api = Api()
    api.limit = 2
    result = api.embed(kind, [str(number) for number in range(7)])
    assert [vector[0] for vector in result.vectors] == [float(number) for number in range(7)]


def test_an_unknown_cost_is_not_zero() -> None:
    api = Api()
    api.change = lambda body: body["usage"].pop("cost") if body["id"] == "gen-1" else None
    result = api.embed("sync", ["1", "2"], batch_size=1, concurrency=1)
    assert (result.cost, result.known_cost, result.unknown_costs) == (None, 0.25, 1)


def shorter(body: dict[str, Any]) -> None:
    body["data"][0]["embedding"] = [1.0]


def fewer(body: dict[str, Any]) -> None:
    body["data"].pop()


def others(body: dict[str, Any]) -> None:
    body["data"][0]["index"] = 9


def none(body: dict[str, Any]) -> None:
    for item in body["data"]:
        item["embedding"] = "!"


ANSWERS: list[tuple[Any, dict[str, Any], str]] = [
    (shorter, {}, "different dimensions: 1, 3"),
    (fewer, {}, "1 vectors for 2 texts"),
    (others, {}, "other texts"),
    (none, {}, "without numbers"),
    (lambda body: None, {"dimensions": 2}, "3 dimensions, not 2"),
]


@each(("change", "arguments", "words"), ANSWERS, ids=[words for *_, words in ANSWERS])
def test_an_answer_with_other_vectors_than_asked_for_is_an_error(
    change: Any, arguments: dict[str, Any], words: str
) -> None:
    api = Api()
    api.change = change
    with pytest.raises(ProtocolError, match=words) as error:
        api.embed("sync", ["1", "2"], **arguments)
    assert error.value.partial.cost == 0.25
    assert error.value.partial.missing == [0, 1]


BAD: list[tuple[Any, dict[str, Any], str]] = [
    ("text", {}, "list of strings, not str"),
    (["a", ""], {}, r"texts\[1\] is empty"),
    (["a", " \n"], {}, r"texts\[1\] is empty"),
    (["a", 3], {}, r"texts\[1\] must be a string, not int"),
    (None, {}, "not NoneType"),
    (["a"], {"batch_size": 0}, "batch_size"),
    (["a"], {"dimensions": -1}, "dimensions"),
    (["a"], {"concurrency": 0}, "concurrency"),
    (["a"], {"input": ["b"]}, "embeddings.generate"),
    (["a"], {"numpy": True}, "needs numpy"),
    (["a"], {"nothing": 1}, "no argument `nothing`"),
    ([], {"nothing": 1}, "no argument `nothing`"),
]


@each(("texts", "arguments", "words"), BAD, ids=range(len(BAD)))
def test_bad_arguments_of_embed_are_refused(texts: Any, arguments: dict[str, Any], words: str) -> None:
    api = Api()
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "numpy", None)
        with pytest.raises(InvalidArgumentError, match=words):
            api.embed("sync", texts, **arguments)
    assert api.inputs == []


def test_without_texts_nothing_is_sent() -> None:
    api = Api()
    result = api.embed("sync", [])
    assert (result.vectors, result.cost, api.inputs) == ([], 0.0, [])


def test_vectors_are_an_array_of_numpy_when_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    class Array:
        def __init__(self, rows: Any, dtype: str) -> None:
            self.rows, self.dtype = rows, dtype

        def reshape(self, shape: Any) -> Any:
            return self.rows, self.dtype, shape

    numpy = ModuleType("numpy")
    numpy.asarray = Array  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "numpy", numpy)
    result = Api().embed("sync", ["1", "2"], numpy=True)
    assert result.vectors == ([[1.0] * 3, [2.0] * 3], "float32", (2, 3))


def test_base64_and_floats_are_the_same_vectors(lane: Lane) -> None:
    texts = [f"text {number}" for number in range(20)]
    client = lane.client()
    plain = lane.do(client.embeddings.embed(texts, model=MODEL, batch_size=9, dimensions=5))
    packed = lane.do(
        client.embeddings.embed(texts, model=MODEL, batch_size=9, dimensions=5, encoding_format="base64")
    )
    assert [len(vector) for vector in plain] == [5] * 20
    assert packed.vectors == [pytest.approx(vector, abs=1e-6) for vector in plain]
    assert plain.cost > 0
    assert lane.server.problems == []


@dataclass
class Page:
    title: str
    body: str


PAGES = [Page("Rome", "Rome is in Italy."), Page("Paris", "Paris is in France.")]


@each(
    ("documents", "key"),
    [
        (["Rome is in Italy.", "Paris is in France."], None),
        ([{"text": "Rome is in Italy.", "x": 1}, {"text": "Paris is in France."}], None),
        ([{"body": "Rome is in Italy."}, {"body": "Paris is in France."}], "body"),
        (PAGES, "body"),
        (PAGES, lambda page: page.body),
        (PAGES, lambda page: {"text": page.body}),
    ],
    ids=["texts", "dicts", "member", "attribute", "function", "object"],
)
def test_documents_come_back_with_their_scores(documents: Any, key: Any, lane: Lane) -> None:
    client = lane.client()
    ranking = lane.do(client.rerank.documents("France?", documents, key=key, model=RERANKER, top_n=2))
    assert [one.score for one in ranking] == sorted((one.score for one in ranking), reverse=True)
    assert all(one.document is documents[one.position] for one in ranking)
    assert ranking.documents == [document for document, _, _ in ranking]
    sent = lane.server.requests[-1].json()["documents"]
    assert [one if isinstance(one, str) else one["text"] for one in sent] == [page.body for page in PAGES]
    assert lane.server.problems == []


def test_a_ranking_is_sorted_whatever_the_order_of_the_answer_and_has_its_cost() -> None:
    results = [{"index": index, "relevance_score": score} for index, score in ((1, 0.2), (2, 0.2), (0, 0.9))]
    answer = {"id": "gen-1", "model": "a/b", "results": results, "usage": {"cost": 0.5}}
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))
    with OpenRouter("k", transport=transport) as client:
        ranking = client.rerank.documents("q", ["a", "b", "c"], model="a/b")
    assert ranking.documents == ["a", "b", "c"]
    assert [one.position for one in ranking[:2]] == [0, 1]
    assert (ranking.cost, ranking.generation_id) == (0.5, "gen-1")


RANKED_BADLY: list[tuple[Any, str]] = [
    ([{"index": 2, "relevance_score": 0.5}], "document 2 of 2"),
    ([{"index": 0, "relevance_score": 0.5}, {"index": 0, "relevance_score": 0.4}], "document 0 of 2"),
    ([{"index": 0, "relevance_score": None}], "the score None"),
]


@each(("results", "words"), RANKED_BADLY, ids=[words for _, words in RANKED_BADLY])
def test_scores_of_other_documents_are_an_error_with_the_reply(results: Any, words: str) -> None:
    answer = {"id": "gen-1", "model": "a/b", "results": [{"document": {}, **one} for one in results]}
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))
    with OpenRouter("k", transport=transport) as client, pytest.raises(ProtocolError, match=words) as error:
        client.rerank.documents("q", ["a", "b"], model="a/b")
    assert error.value.partial.id == "gen-1"


@each(
    ("query", "documents", "more", "words"),
    [
        ("", ["a"], {}, "query must be a text"),
        ("q", "a", {}, "must be a list"),
        ("q", [{"body": "a"}], {}, r"documents\[0\] is no text"),
        ("q", ["a", object()], {}, r"documents\[1\] is no text"),
        ("q", [{"body": 1}], {"key": "body"}, r"documents\[0\]: the key gives no text"),
        ("q", ["a"], {"key": 3}, "key must be"),
        ("q", ["a"], {"top_n": 0}, "top_n"),
    ],
    ids=["query", "string", "dict", "object", "number", "key", "top-n"],
)
def test_bad_arguments_of_documents_are_refused(
    query: Any, documents: Any, more: Any, words: str, server: StandInServer
) -> None:
    with OpenRouter(server.key, base_url=server.url) as client:
        with pytest.raises(InvalidArgumentError, match=words):
            client.rerank.documents(query, documents, model=RERANKER, **more)
        assert len(client.rerank.documents("q", [], model=RERANKER)) == 0
    assert len(server.requests) == 0
