"""`OpenRouterRanker`, alone and in pipelines that retrieve, rank and answer."""

from __future__ import annotations

import asyncio
import json
from copy import deepcopy
from typing import Any

import pytest
from haystack import Document, Pipeline
from haystack.components.builders import AnswerBuilder, ChatPromptBuilder
from haystack.components.joiners import DocumentJoiner
from haystack.components.retrievers import MultiQueryEmbeddingRetriever, TextEmbeddingRetriever
from haystack.components.retrievers.in_memory import InMemoryBM25Retriever, InMemoryEmbeddingRetriever
from haystack.components.writers import DocumentWriter
from haystack.dataclasses import ByteStream, ChatMessage
from haystack.document_stores.in_memory import InMemoryDocumentStore

from openrouter_sdk.errors import (
    InvalidArgumentError,
    PayloadTooLargeError,
    ProtocolError,
    ServiceUnavailableError,
)
from openrouter_sdk.integrations.haystack import (
    OpenRouterChatGenerator,
    OpenRouterDocumentEmbedder,
    OpenRouterRanker,
    OpenRouterTextEmbedder,
)
from openrouter_sdk.testing import StandInServer
from tests.integrations.haystack.releases import async_pipeline
from tests.integrations.haystack.ways import WAYS, Run

QUERY = "capital of France"
JSON = {"content-type": "application/json"}
TEXTS = ("Rome is in Italy.", "Paris is the capital of France.", "Lyon is in France.", "Bread is food.")
BEST_FIRST = [TEXTS[1], TEXTS[2]]


def ranker(**settings: Any) -> OpenRouterRanker:
    return OpenRouterRanker(**{"max_retries": 0, **settings})


def pages() -> list[Document]:
    return [Document(id=str(place), content=text) for place, text in enumerate(TEXTS)]


def contents(result: dict[str, Any]) -> list[str | None]:
    return [one.content for one in result["documents"]]


def ids(result: dict[str, Any]) -> list[str]:
    return [one.id for one in result["documents"]]


def sent(server: StandInServer) -> list[dict[str, Any]]:
    return [request.json() for request in server.requests]


def answer_scores(server: StandInServer, *scores: float) -> None:
    results = [
        {"index": place, "relevance_score": score, "document": {"text": "x"}}
        for place, score in enumerate(scores)
    ]
    server.script.raw(200, JSON, json.dumps({"model": "a/b", "results": results}).encode())


# --- ranking ----------------------------------------------------------------------------------------------


@WAYS
def test_documents_come_back_as_copies_with_scores_the_best_first(server: StandInServer, way: Run) -> None:
    documents = [Document(content=text, meta={"place": text[:4]}, score=0.1) for text in TEXTS]
    before = [one.to_dict() for one in documents]
    result = way(ranker(model="a/b"), query=QUERY, documents=documents)
    assert set(result) == {"documents"}
    assert contents(result)[:2] == BEST_FIRST
    scores = [one.score for one in result["documents"]]
    assert scores == sorted(scores, reverse=True)
    assert scores[0] > 0.9
    assert result["documents"][0].meta == {"place": "Pari"}
    assert [one.to_dict() for one in documents] == before
    assert all(new is not old for new in result["documents"] for old in documents)
    assert sent(server) == [{"model": "a/b", "query": QUERY, "documents": list(TEXTS)}]
    assert (server.requests[0].path, server.problems) == ("/api/v1/rerank", [])


@WAYS
@pytest.mark.parametrize(
    ("of_component", "of_run", "count"), [(2, None, 2), (3, 1, 1), (1, 3, 3), (None, None, 4)]
)
def test_top_k_of_the_run_replaces_that_of_the_component(
    server: StandInServer, way: Run, of_component: int | None, of_run: int | None, count: int
) -> None:
    result = way(ranker(top_k=of_component), query=QUERY, documents=pages(), top_k=of_run)
    assert len(result["documents"]) == count
    assert sent(server)[0].get("top_n") == (None if count == 4 else count)


def test_ten_documents_come_back_unless_said_otherwise() -> None:
    documents = [Document(id=str(number), content=f"Text {number}") for number in range(12)]
    assert len(ranker().run(QUERY, documents)["documents"]) == 10
    assert len(ranker(top_k=None).run(QUERY, documents)["documents"]) == 12


@pytest.mark.parametrize("top_k", [0, -1, True, 1.5, "3"])
def test_a_wrong_top_k_is_refused_before_anything_is_sent(server: StandInServer, top_k: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="top_k"):
        ranker(top_k=top_k)
    for documents in ([], pages()):
        with pytest.raises(ValueError, match="top_k"):
            ranker().run(QUERY, documents, top_k=top_k)
    assert server.requests == []


@WAYS
def test_documents_below_the_threshold_are_left_out(server: StandInServer, way: Run) -> None:
    answer_scores(server, 0.2, 0.9, 0.5, 0.4)
    assert ids(way(ranker(score_threshold=0.5), query=QUERY, documents=pages())) == ["1", "2"]
    answer_scores(server, 0.2, 0.9, 0.5, 0.4)
    result = way(ranker(score_threshold=0.5), query=QUERY, documents=pages(), score_threshold=0.0, top_k=3)
    assert ids(result) == ["1", "2", "3"]


def test_equal_scores_keep_the_order_of_the_documents(server: StandInServer) -> None:
    answer_scores(server, 0.5, 0.9, 0.5, 0.9)
    assert ids(ranker().run(QUERY, pages())) == ["1", "3", "0", "2"]


@WAYS
def test_without_documents_nothing_is_sent(server: StandInServer, way: Run) -> None:
    assert way(ranker(), query=QUERY, documents=[]) == {"documents": []}
    assert server.requests == []


@WAYS
@pytest.mark.parametrize(
    "documents", ["Paris", None, Document(content="a"), ["a"], [Document(content="a"), 1]]
)
def test_anything_but_documents_is_a_type_error(server: StandInServer, way: Run, documents: Any) -> None:
    with pytest.raises(TypeError, match="OpenRouterRanker takes a list of documents"):
        way(ranker(), query=QUERY, documents=documents)
    assert server.requests == []


@WAYS
@pytest.mark.parametrize("query", ["", "  "])
def test_an_empty_query_is_refused(server: StandInServer, way: Run, query: str) -> None:
    with pytest.raises(InvalidArgumentError, match="query"):
        way(ranker(), query=query, documents=pages())
    assert server.requests == []


@pytest.mark.parametrize("query", [None, 3, ["capital"]])
def test_a_query_that_is_no_text_is_a_type_error(server: StandInServer, query: Any) -> None:
    with pytest.raises(TypeError, match="OpenRouterRanker takes a query"):
        ranker().run(query, pages())
    assert server.requests == []


def test_meta_fields_are_ranked_with_the_content(server: StandInServer) -> None:
    documents = [
        Document(content="It is.", meta={"title": "Paris", "year": 2026, "nothing": None}),
        Document(content="It is not."),
    ]
    fields = ["title", "year", "nothing", "missing"]
    ranker(meta_fields_to_embed=fields).run(QUERY, documents)
    ranker(meta_fields_to_embed=fields, embedding_separator=" - ").run(QUERY, documents)
    assert [body["documents"] for body in sent(server)] == [
        ["Paris\n2026\nIt is.", "It is not."],
        ["Paris - 2026 - It is.", "It is not."],
    ]


@WAYS
def test_documents_without_text_come_last_and_are_named(
    server: StandInServer, way: Run, caplog: pytest.LogCaptureFixture
) -> None:
    image = ByteStream(b"\x89PNG", mime_type="image/png")
    documents = [Document(id="image", blob=image, score=0.9), Document(id="empty", content=" "), *pages()]
    result = way(ranker(), query=QUERY, documents=documents)
    assert sent(server)[0]["documents"] == list(TEXTS)
    assert ids(result)[-2:] == ["image", "empty"]
    assert [one.score for one in result["documents"][-2:]] == [None, None]
    assert "image, empty" in caplog.text
    assert "image" not in ids(way(ranker(top_k=4), query=QUERY, documents=documents))
    assert "image" not in ids(way(ranker(score_threshold=0.0), query=QUERY, documents=documents))


def test_if_no_document_has_text_nothing_is_sent(server: StandInServer) -> None:
    assert ids(ranker().run(QUERY, [Document(id="a"), Document(id="b", content="")])) == ["a", "b"]
    assert server.requests == []


def test_of_documents_with_the_same_id_the_one_with_the_best_score_is_ranked(server: StandInServer) -> None:
    documents = [
        Document(id="1", content="One.", score=0.1),
        Document(id="2", content="Two."),
        Document(id="1", content="One, better.", score=0.7),
        Document(id="2", content="Two."),
    ]
    result = ranker().run(QUERY, documents)
    assert sent(server)[0]["documents"] == ["One, better.", "Two."]
    assert sorted(ids(result)) == ["1", "2"]


@WAYS
def test_more_documents_than_the_api_takes_are_ranked_in_parts(server: StandInServer, way: Run) -> None:
    server.script.error(413, "Too large.")
    result = way(ranker(top_k=3), query=QUERY, documents=pages())
    assert [len(body["documents"]) for body in sent(server)] == [4, 2, 2]
    assert contents(result)[:2] == BEST_FIRST
    assert len(result["documents"]) == 3


def test_equal_scores_of_parts_keep_the_order_of_the_documents(server: StandInServer) -> None:
    server.script.error(413, "Too large.")
    for _ in range(2):
        answer_scores(server, 0.5, 0.5)
    assert ids(ranker().run(QUERY, pages())) == ["0", "1", "2", "3"]


def test_one_document_that_is_too_large_is_an_error(server: StandInServer) -> None:
    server.script.error(413, "Too large.")
    with pytest.raises(PayloadTooLargeError):
        ranker().run(QUERY, pages()[:1])


@WAYS
def test_errors_are_raised_as_the_client_raises_them(server: StandInServer, way: Run) -> None:
    server.script.error(503, "No provider.")
    with pytest.raises(ServiceUnavailableError, match="No provider"):
        way(ranker(), query=QUERY, documents=pages())


def test_scores_of_documents_that_there_are_not_are_an_error(server: StandInServer) -> None:
    answer_scores(server, 0.1, 0.2, 0.3, 0.4, 0.5)
    with pytest.raises(ProtocolError, match="ranked document 4 of 4"):
        ranker().run(QUERY, pages())


@WAYS
@pytest.mark.parametrize("answer", [{}, {"results": None}])
def test_an_answer_without_scores_is_an_error(server: StandInServer, way: Run, answer: Any) -> None:
    server.script.raw(200, {"content-type": "application/json"}, json.dumps({"id": "r", **answer}).encode())
    with pytest.raises(ProtocolError, match="no scores"):
        way(ranker(), query=QUERY, documents=pages())


# --- settings ---------------------------------------------------------------------------------------------


@WAYS
def test_generation_kwargs_are_sent_and_unchanged(server: StandInServer, way: Run) -> None:
    given = {"provider": {"order": ["one"]}, "user": "u", "return_documents": False, "model": "c/d"}
    before = deepcopy(given)
    way(ranker(model="a/b", generation_kwargs=given), query=QUERY, documents=pages()[:1])
    assert sent(server) == [{"query": QUERY, "documents": [TEXTS[0]], **before}]
    assert given == before


@pytest.mark.parametrize("name", ["query", "documents", "top_n"])
def test_generation_kwargs_cannot_have_what_the_run_is_given(server: StandInServer, name: str) -> None:
    with pytest.raises(InvalidArgumentError, match=name):
        ranker(generation_kwargs={name: 1}).run(QUERY, pages())
    assert server.requests == []


def test_settings_survive_a_round_trip() -> None:
    settings: dict[str, Any] = {
        "model": "a/b",
        "top_k": 3,
        "score_threshold": 0.25,
        "meta_fields_to_embed": ["title"],
        "embedding_separator": " ",
        "generation_kwargs": {"provider": {"order": ["one"]}},
        "extra_headers": {"X-Trace": "1"},
        "timeout": 5.0,
        "max_retries": 1,
        "app": {"title": "App"},
        "options": {"session_id": "s1"},
    }
    data = json.loads(json.dumps(OpenRouterRanker(**settings).to_dict()))
    assert {name: data["init_parameters"][name] for name in settings} == settings
    assert OpenRouterRanker.from_dict(data).to_dict() == data


def test_what_rankings_cost_is_in_the_spending_of_the_client() -> None:
    component = ranker()
    component.run(QUERY, pages())
    assert component.client is not None
    assert component.client.spending.cost == pytest.approx(0.002)


def test_one_ranker_serves_several_event_loops() -> None:
    component = ranker()
    for _ in range(3):
        assert contents(asyncio.run(component.run_async(QUERY, pages())))[:2] == BEST_FIRST


# --- retrieve, rank, answer -------------------------------------------------------------------------------

TEMPLATE = [
    ChatMessage.from_user(
        "{% for page in documents %}{{ page.content }}\n{% endfor %}Question: {{ question }}"
    )
]


def indexed_store(server: StandInServer) -> InMemoryDocumentStore:
    """A store that a pipeline with our embedder has filled."""
    store = InMemoryDocumentStore(embedding_similarity_function="cosine")
    indexing = Pipeline()
    indexing.add_component("embedder", OpenRouterDocumentEmbedder(batch_size=3, progress_bar=False))
    indexing.add_component("writer", DocumentWriter(document_store=store))
    indexing.connect("embedder.documents", "writer.documents")
    result = indexing.run({"embedder": {"documents": pages()}})
    assert result["writer"] == {"documents_written": 4}
    assert result["embedder"]["meta"]["usage"]["cost"] > 0
    assert len(server.requests) == 2
    return store


def answering(store: InMemoryDocumentStore, pipeline: Any) -> Any:
    """A pipeline that retrieves by words and by vectors, ranks what it has found, and answers."""
    pipeline.add_component("query", OpenRouterTextEmbedder())
    pipeline.add_component("vectors", InMemoryEmbeddingRetriever(store, top_k=4))
    pipeline.add_component("words", InMemoryBM25Retriever(store, top_k=4))
    pipeline.add_component("joiner", DocumentJoiner())
    pipeline.add_component("ranker", OpenRouterRanker(top_k=2))
    pipeline.add_component("prompt", ChatPromptBuilder(template=TEMPLATE, required_variables="*"))
    pipeline.add_component("llm", OpenRouterChatGenerator())
    pipeline.add_component("answers", AnswerBuilder())
    pipeline.connect("query.embedding", "vectors.query_embedding")
    pipeline.connect("vectors", "joiner")
    pipeline.connect("words", "joiner")
    pipeline.connect("joiner.documents", "ranker.documents")
    pipeline.connect("ranker.documents", "prompt.documents")
    pipeline.connect("ranker.documents", "answers.documents")
    pipeline.connect("prompt.prompt", "llm.messages")
    pipeline.connect("llm.replies", "answers.replies")
    return pipeline


def asked() -> dict[str, Any]:
    return {
        "query": {"text": QUERY},
        "words": {"query": QUERY},
        "ranker": {"query": QUERY},
        "prompt": {"question": QUERY},
        "answers": {"query": QUERY},
    }


def check_answer(server: StandInServer, result: dict[str, Any]) -> None:
    (answer,) = result["answers"]["answers"]
    assert answer.data == "Paris."
    assert [one.content for one in answer.documents] == BEST_FIRST
    assert server.requests[-1].json()["messages"] == [
        {"role": "user", "content": f"{TEXTS[1]}\n{TEXTS[2]}\nQuestion: {QUERY}"}
    ]
    paths = [request.path.rpartition("/v1/")[2] for request in server.requests[2:]]
    assert paths == ["embeddings", "rerank", "chat/completions"]
    assert server.problems == []


def test_a_pipeline_retrieves_ranks_and_answers(server: StandInServer) -> None:
    store = indexed_store(server)
    server.script.reply("Paris.")
    check_answer(server, answering(store, Pipeline()).run(asked()))


def test_an_async_pipeline_retrieves_ranks_and_answers(server: StandInServer) -> None:
    store = indexed_store(server)
    server.script.reply("Paris.")
    pipeline = answering(store, async_pipeline())
    check_answer(server, asyncio.run(pipeline.run_async(asked())))


def test_a_saved_pipeline_retrieves_ranks_and_answers(server: StandInServer) -> None:
    store = indexed_store(server)
    loaded = Pipeline.loads(answering(store, Pipeline()).dumps())
    for name in ("vectors", "words"):  # a saved store in memory is empty
        retriever: Any = loaded.get_component(name)
        retriever.document_store = store
    server.script.reply("Paris.")
    check_answer(server, loaded.run(asked()))


def test_a_query_finds_the_document_with_its_own_text_first(server: StandInServer) -> None:
    store = indexed_store(server)
    pipeline = Pipeline()
    pipeline.add_component("query", OpenRouterTextEmbedder())
    pipeline.add_component("vectors", InMemoryEmbeddingRetriever(store, top_k=1))
    pipeline.connect("query.embedding", "vectors.query_embedding")
    (found,) = pipeline.run({"query": {"text": TEXTS[2]}})["vectors"]["documents"]
    assert found.content == TEXTS[2]
    assert found.score == pytest.approx(1.0, abs=1e-4)


def test_retrievers_that_embed_queries_themselves_use_our_embedder(server: StandInServer) -> None:
    store = indexed_store(server)
    inner = InMemoryEmbeddingRetriever(store, top_k=1)
    many = MultiQueryEmbeddingRetriever(retriever=inner, query_embedder=OpenRouterTextEmbedder())
    found = many.run(queries=[TEXTS[0], TEXTS[3]])["documents"]
    assert {one.content for one in found} == {TEXTS[0], TEXTS[3]}
    one = TextEmbeddingRetriever(retriever=inner, text_embedder=OpenRouterTextEmbedder())
    copy = TextEmbeddingRetriever.from_dict(one.to_dict())
    assert isinstance(copy.text_embedder, OpenRouterTextEmbedder)
    assert one.run(query=TEXTS[1])["documents"][0].content == TEXTS[1]
