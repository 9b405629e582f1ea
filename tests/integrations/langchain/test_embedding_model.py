"""`OpenRouterEmbeddings`."""

from __future__ import annotations

import asyncio
from copy import deepcopy
from typing import Any

import pytest
from langchain_core.documents import Document
from langchain_core.vectorstores import InMemoryVectorStore
from pydantic import ValidationError

from openrouter_sdk import OpenRouter
from openrouter_sdk.errors import (
    InvalidArgumentError,
    ProtocolError,
)
from openrouter_sdk.progress import Progress
from openrouter_sdk.testing import StandInServer
from tests.integrations.langchain.embedding_calls import (
    JSON,
    MODEL,
    Sync,
    answer,
    both_ways,
    embeddings,
    inputs,
    numbered,
    sent,
)

# --- texts, vectors ---------------------------------------------------------------------------------------


@both_ways
def test_documents_get_vectors_in_their_order(server: StandInServer, way: Sync) -> None:
    vectors = way.documents(embeddings(), ["Paris", "Rome", "Oslo"])
    alone = [way.query(embeddings(), text) for text in ("Paris", "Rome", "Oslo")]
    assert vectors == alone
    assert inputs(server)[0] == ["Paris", "Rome", "Oslo"]
    assert all(type(vector) is list and type(vector[0]) is float for vector in vectors)
    assert sent(server)[0] == {"model": MODEL, "input": ["Paris", "Rome", "Oslo"]}
    assert server.problems == []


@both_ways
def test_texts_are_sent_as_text_and_without_an_encoding(server: StandInServer, way: Sync) -> None:
    way.documents(embeddings(), ["Paris " * 9000])
    (body,) = sent(server)
    assert body == {"model": MODEL, "input": ["Paris " * 9000]}


@both_ways
def test_vectors_in_base64_are_numbers(server: StandInServer, way: Sync) -> None:
    plain = way.query(embeddings(), "Paris")
    assert way.query(embeddings(encoding_format="base64"), "Paris") == pytest.approx(plain)
    assert sent(server)[1]["encoding_format"] == "base64"


@both_ways
def test_a_model_that_answers_in_base64_unasked_is_understood(server: StandInServer, way: Sync) -> None:
    server.script.raw(200, JSON, answer("AACAPwAAAEA="))
    assert way.query(embeddings(), "Paris") == [1.0, 2.0]


@both_ways
def test_the_order_of_an_answer_does_not_matter(server: StandInServer, way: Sync) -> None:
    data = [{"object": "embedding", "embedding": [float(index)], "index": index} for index in (2, 0, 1)]
    server.script.raw(200, JSON, answer(data=data))
    assert way.documents(embeddings(), ["a", "b", "c"]) == [[0.0], [1.0], [2.0]]


@both_ways
def test_without_documents_nothing_is_sent(server: StandInServer, way: Sync) -> None:
    assert way.documents(embeddings(document_prefix="passage: "), []) == []
    assert server.requests == []


EMPTY: list[Any] = ["", " ", "\n\t"]


@both_ways
@pytest.mark.parametrize("text", EMPTY)
@pytest.mark.parametrize("prefix", ["", "passage: "])
def test_an_empty_document_is_refused_by_its_place(
    server: StandInServer, way: Sync, text: str, prefix: str
) -> None:
    with pytest.raises(InvalidArgumentError, match=r"texts\[1\] is empty"):
        way.documents(embeddings(document_prefix=prefix), ["Paris", text])
    assert server.requests == []


@both_ways
@pytest.mark.parametrize("text", EMPTY)
def test_an_empty_query_is_refused(server: StandInServer, way: Sync, text: str) -> None:
    with pytest.raises(InvalidArgumentError, match="query is empty"):
        way.query(embeddings(query_prefix="query: "), text)
    assert server.requests == []


@both_ways
@pytest.mark.parametrize(
    ("texts", "words"),
    [
        ("Paris", "list of strings, not str"),
        (b"Paris", "list of strings, not bytes"),
        (None, "list of strings, not NoneType"),
        (3, "list of strings, not int"),
        ([Document(page_content="Paris")], r"texts\[0\] must be a string, not Document"),
        (["a", None], r"texts\[1\] must be a string, not NoneType"),
    ],
)
@pytest.mark.parametrize("prefix", ["", "passage: "])
def test_anything_but_a_list_of_texts_is_refused(
    server: StandInServer, way: Sync, texts: Any, words: str, prefix: str
) -> None:
    with pytest.raises(InvalidArgumentError, match=words):
        way.documents(embeddings(document_prefix=prefix), texts)
    assert server.requests == []


@both_ways
@pytest.mark.parametrize("text", [["a"], None, 3, b"a"])
def test_a_query_is_one_text(server: StandInServer, way: Sync, text: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="embed_documents"):
        way.query(embeddings(), text)
    assert server.requests == []


@both_ways
def test_any_iterable_of_documents_will_do(server: StandInServer, way: Sync) -> None:
    assert len(way.documents(embeddings(), (text for text in ("a", "b")))) == 2
    assert len(way.documents(embeddings(document_prefix="p: "), ("a", "b"))) == 2
    assert inputs(server) == [["a", "b"], ["p: a", "p: b"]]


# --- queries and documents --------------------------------------------------------------------------------


@both_ways
def test_queries_and_documents_have_types_and_prefixes_of_their_own(server: StandInServer, way: Sync) -> None:
    model = embeddings(
        query_input_type="search_query",
        document_input_type="search_document",
        query_prefix="query: ",
        document_prefix="passage: ",
    )
    way.documents(model, ["Paris"])
    way.query(model, "Where?")
    assert [(body["input_type"], body["input"]) for body in sent(server)] == [
        ("search_document", ["passage: Paris"]),
        ("search_query", ["query: Where?"]),
    ]


@both_ways
def test_input_type_of_model_kwargs_is_that_of_both(server: StandInServer, way: Sync) -> None:
    model = embeddings(model_kwargs={"input_type": "classification"})
    way.documents(model, ["Paris"])
    way.query(model, "Where?")
    assert [body["input_type"] for body in sent(server)] == ["classification"] * 2


@both_ways
def test_vectors_have_the_dimensions_asked_for(server: StandInServer, way: Sync) -> None:
    assert len(way.query(embeddings(dimensions=4), "Paris")) == 4
    assert len(way.documents(embeddings(dimensions=4), ["Paris"], dimensions=3)[0]) == 3
    assert [body["dimensions"] for body in sent(server)] == [4, 3]


@both_ways
def test_a_model_that_cannot_shorten_is_an_error(server: StandInServer, way: Sync) -> None:
    server.script.raw(200, JSON, answer([1.0, 2.0]))
    with pytest.raises(ProtocolError, match="cannot shorten"):
        way.query(embeddings(dimensions=1), "Paris")


# --- requests ---------------------------------------------------------------------------------------------


@both_ways
def test_arguments_of_a_call_win_over_fields_and_model_kwargs(server: StandInServer, way: Sync) -> None:
    given = {"user": "u1", "truncate": "END", "provider_hints": {"a": [1]}}
    before = deepcopy(given)
    model = embeddings(model_kwargs=given, model="a/b", dimensions=5)
    changed = {"user": "u2", "model": "c/d", "dimensions": 4, "truncate": "NONE"}
    way.documents(model, ["x"])
    way.documents(model, ["x"], **changed, extra_body={"more": 1})
    way.query(model, "x", **changed)
    assert sent(server) == [
        {"model": "a/b", "input": ["x"], "dimensions": 5, **before},
        {"input": ["x"], **before, **changed, "more": 1},
        {"input": ["x"], **before, **changed},
    ]
    assert given == before


def test_a_field_in_model_kwargs_is_refused() -> None:
    with pytest.raises(ValueError, match="'max_retries', which is a field"):
        embeddings(model_kwargs={"max_retries": 3})


def test_an_unknown_setting_is_sent_with_a_warning(server: StandInServer) -> None:
    with pytest.warns(UserWarning, match="truncate"):
        model = embeddings(truncate="END")
    model.embed_query("x")
    assert sent(server)[0]["truncate"] == "END"


@both_ways
def test_headers_and_options_go_with_each_request(server: StandInServer, way: Sync) -> None:
    model = embeddings(
        chunk_size=1,
        default_headers={"X-Trace": "1"},
        session_id="s1",
        app_title="App",
        app_url="https://example.com",
        provider={"order": ["one"]},
        trace={"trace_id": "t1"},
    )
    way.documents(model, ["a", "b"])
    assert len(server.requests) == 2
    for request in server.requests:
        headers = {name.lower(): value for name, value in request.headers}
        assert (headers["x-trace"], headers["x-openrouter-title"]) == ("1", "App")
        assert request.json()["provider"] == {"order": ["one"]}
        assert request.json()["trace"] == {"trace_id": "t1"}
        assert "s1" in (headers.get("x-session-id"), request.json().get("session_id"))


@both_ways
def test_many_texts_are_sent_in_chunks_and_keep_their_order(server: StandInServer, way: Sync) -> None:
    texts = numbered(250)
    vectors = way.documents(embeddings(), texts)
    assert sorted(map(len, inputs(server))) == [58, 96, 96]
    assert vectors == way.documents(embeddings(chunk_size=250), texts)


@both_ways
def test_chunk_size_is_that_of_the_call_or_of_the_object(server: StandInServer, way: Sync) -> None:
    way.documents(embeddings(chunk_size=2, concurrency=1), numbered(3))
    way.documents(embeddings(chunk_size=2), numbered(3), chunk_size=3)
    way.documents(embeddings(chunk_size=2), numbered(3), 3)
    way.documents(embeddings(chunk_size=2), numbered(3), batch_size=3)
    assert [len(texts) for texts in inputs(server)] == [2, 1, 3, 3, 3]
    assert all(set(body) == {"model", "input"} for body in sent(server))
    for size in (0, -1, "2"):
        with pytest.raises(InvalidArgumentError, match="batch_size"):
            way.documents(embeddings(), numbered(3), chunk_size=size)


@both_ways
def test_vectors_are_an_array_of_numpy_when_asked_for(server: StandInServer, way: Sync) -> None:
    result = way.embed(embeddings(), ["a", "b"], numpy=True)
    assert (result.vectors.shape, str(result.vectors.dtype)) == ((2, 1536), "float32")
    assert "numpy" not in sent(server)[0]


@pytest.mark.parametrize("settings", [{"chunk_size": 0}, {"dimensions": 0}, {"concurrency": 0}])
def test_a_setting_that_counts_nothing_is_refused_at_construction(settings: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match=next(iter(settings))):
        embeddings(**settings)


@both_ways
def test_no_more_requests_are_under_way_than_concurrency_says(server: StandInServer, way: Sync) -> None:
    way.documents(embeddings(chunk_size=1, concurrency=1), numbered(3))
    assert inputs(server) == [["Text 0."], ["Text 1."], ["Text 2."]]


@both_ways
def test_what_a_call_cost_is_known(server: StandInServer, way: Sync) -> None:
    result = way.embed(embeddings(chunk_size=2, model="a/b"), numbered(5))
    assert (len(result), result.model, result.dimensions) == (5, "a/b", 1536)
    assert (result.prompt_tokens, result.total_tokens) == (10, 10)
    assert result.cost == pytest.approx(2e-7)
    assert list(result) == way.documents(embeddings(), numbered(5))


def test_a_client_of_ours_counts_what_was_spent(server: StandInServer) -> None:
    with OpenRouter() as client:
        model = embeddings(client=client, options={"label": "index"})
        model.embed_documents(["Paris"])
        assert client.spending.calls == 1
        assert client.spending.by_label["index"].cost == pytest.approx(client.spending.cost)


@both_ways
def test_progress_is_reported(server: StandInServer, way: Sync) -> None:
    seen: list[tuple[int, int | None]] = []

    def show(progress: Progress) -> None:
        seen.append((progress.done, progress.total))

    way.documents(embeddings(chunk_size=2), numbered(5), progress=show)
    assert [done for done, _ in seen][-1] == 5
    assert {total for _, total in seen} == {5}


def test_the_progress_bar_is_shown_on_a_terminal(
    server: StandInServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    monkeypatch.setitem(__import__("sys").modules, "tqdm", None)
    embeddings(show_progress_bar=True, chunk_size=2).embed_documents(numbered(5))
    assert "5 texts of 5 (100 %)" in capsys.readouterr().err
    embeddings(chunk_size=2).embed_documents(numbered(5))
    embeddings(show_progress_bar=True).embed_query("Paris")
    assert capsys.readouterr().err == ""


# --- vector stores ----------------------------------------------------------------------------------------


def test_a_vector_store_finds_what_was_put_in(server: StandInServer) -> None:
    store = InMemoryVectorStore(embeddings(query_prefix="query: ", document_prefix="passage: "))
    store.add_texts(["Paris is in France.", "Rome is in Italy."])
    found = store.similarity_search_with_score("Rome is in Italy.", k=2)
    assert len(found) == 2
    assert inputs(server) == [
        ["passage: Paris is in France.", "passage: Rome is in Italy."],
        ["query: Rome is in Italy."],
    ]


def test_a_vector_store_finds_the_same_text_first(server: StandInServer) -> None:
    async def main() -> None:
        store = await InMemoryVectorStore.afrom_texts(["Paris", "Rome", "Oslo"], embeddings())
        ((document, score),) = await store.asimilarity_search_with_score("Rome", k=1)
        assert (document.page_content, round(score, 5)) == ("Rome", 1.0)

    asyncio.run(main())
    store = InMemoryVectorStore.from_documents([Document(page_content="Paris")], embeddings())
    assert store.as_retriever().invoke("Paris")[0].page_content == "Paris"
