"""`OpenRouterTextEmbedder` and `OpenRouterDocumentEmbedder`."""

from __future__ import annotations

import asyncio
import json
import logging
from copy import deepcopy
from typing import Any

import pytest
from haystack import Document
from haystack.components.embedders import OpenAIDocumentEmbedder, OpenAITextEmbedder
from haystack.utils import Secret

from openrouter_sdk.errors import (
    BadRequestError,
    InternalServerError,
    InvalidArgumentError,
    PayloadTooLargeError,
    ProtocolError,
)
from openrouter_sdk.integrations.haystack import OpenRouterDocumentEmbedder, OpenRouterTextEmbedder
from openrouter_sdk.testing import StandInServer
from tests.integrations.haystack.ways import WAYS, Run

MODEL = "openai/text-embedding-3-small"
JSON = {"content-type": "application/json"}
INPUTS: dict[Any, dict[str, Any]] = {
    OpenRouterTextEmbedder: {"text": "Paris"},
    OpenRouterDocumentEmbedder: {"documents": [Document(content="Paris")]},
}
each_kind = pytest.mark.parametrize("kind", INPUTS)
BATCHES = 5


def embedder(**settings: Any) -> OpenRouterDocumentEmbedder:
    return OpenRouterDocumentEmbedder(**{"progress_bar": False, "max_retries": 0, **settings})


def numbered(count: int) -> list[Document]:
    return [Document(id=str(number), content=f"Text {number}.") for number in range(count)]


def sent(server: StandInServer) -> list[dict[str, Any]]:
    return [request.json() for request in server.requests]


def inputs(server: StandInServer) -> list[list[str]]:
    return [body["input"] for body in sent(server)]


def without_vectors(documents: list[Document]) -> list[str]:
    return [one.id for one in documents if one.embedding is None]


# --- a text -----------------------------------------------------------------------------------------------


@WAYS
def test_a_text_gets_a_vector_and_what_it_cost(server: StandInServer, way: Run) -> None:
    result = way(OpenRouterTextEmbedder(), text="Where is Paris?")
    assert len(result["embedding"]) == 1536
    meta = result["meta"]
    assert (meta["model"], meta["usage"]["prompt_tokens"], meta["usage"]["total_tokens"]) == (MODEL, 3, 3)
    assert meta["usage"]["cost"] == pytest.approx(6e-8)
    assert meta["id"].startswith("gen-")
    assert json.loads(json.dumps(result)) == result
    assert (server.requests[0].path, server.problems) == ("/api/v1/embeddings", [])


@WAYS
def test_prefix_suffix_and_dimensions_of_a_text_are_sent(server: StandInServer, way: Run) -> None:
    component = OpenRouterTextEmbedder(model="a/b", prefix="query: ", suffix=" ?", dimensions=4)
    assert len(way(component, text="Paris")["embedding"]) == 4
    assert sent(server) == [{"model": "a/b", "input": ["query: Paris ?"], "dimensions": 4}]


@WAYS
@pytest.mark.parametrize("text", [["a", "b"], [Document(content="a")], None, 3, b"a"])
def test_anything_but_a_text_is_a_type_error(server: StandInServer, way: Run, text: Any) -> None:
    with pytest.raises(TypeError, match="OpenRouterDocumentEmbedder"):
        way(OpenRouterTextEmbedder(), text=text)
    assert server.requests == []


@WAYS
def test_an_empty_text_is_refused_before_it_is_sent(server: StandInServer, way: Run) -> None:
    with pytest.raises(InvalidArgumentError, match="empty"):
        way(OpenRouterTextEmbedder(), text=" ")
    assert server.requests == []


@WAYS
def test_an_error_for_a_text_is_raised_as_the_client_raises_it(server: StandInServer, way: Run) -> None:
    server.script.error(400, "No such model.")
    with pytest.raises(BadRequestError, match="No such model"):
        way(OpenRouterTextEmbedder(), text="Paris")


def test_the_cost_of_a_text_is_absent_where_it_is_unknown(server: StandInServer) -> None:
    server.script.usage(cost=None)
    assert "cost" not in OpenRouterTextEmbedder().run("Paris")["meta"]["usage"]


# --- settings of both -------------------------------------------------------------------------------------


@WAYS
@each_kind
def test_generation_kwargs_are_sent_and_unchanged(server: StandInServer, way: Run, kind: Any) -> None:
    given = {
        "provider": {"order": ["one"]},
        "input_type": "search_query",
        "dimensions": 3,
        "model": "c/d",
        "truncate": "END",
        "user": None,
    }
    before = deepcopy(given)
    way(kind(model="a/b", dimensions=5, generation_kwargs=given), **INPUTS[kind])
    wanted = {name: given[name] for name in ("provider", "input_type", "dimensions", "model", "truncate")}
    assert sent(server) == [{"input": ["Paris"], **wanted}]
    assert given == before


def test_vectors_in_base64_are_the_same(server: StandInServer) -> None:
    plain = OpenRouterTextEmbedder().run("Paris")["embedding"]
    packed = OpenRouterTextEmbedder(generation_kwargs={"encoding_format": "base64"}).run("Paris")["embedding"]
    assert packed == pytest.approx(plain)
    assert sent(server)[1]["encoding_format"] == "base64"


@each_kind
def test_generation_kwargs_cannot_have_the_texts(kind: Any) -> None:
    component = kind(generation_kwargs={"input": ["x"]})
    with pytest.raises(InvalidArgumentError, match="generation_kwargs cannot have 'input'"):
        component.run(**INPUTS[kind])


@each_kind
def test_settings_are_keyword_only_and_survive_a_round_trip(kind: Any) -> None:
    with pytest.raises(TypeError):
        kind(Secret.from_token("key"))
    settings = {
        "model": "a/b",
        "dimensions": 4,
        "prefix": "p",
        "suffix": "s",
        "generation_kwargs": {"input_type": "x"},
        "extra_headers": {"X-Trace": "1"},
        "timeout": 5.0,
        "max_retries": 1,
        "app": {"title": "App"},
        "options": {"session_id": "s1"},
    }
    if kind is OpenRouterDocumentEmbedder:
        settings |= {
            "batch_size": 2,
            "progress_bar": False,
            "meta_fields_to_embed": ["title"],
            "embedding_separator": " ",
            "raise_on_failure": True,
        }
    data = json.loads(json.dumps(kind(**settings).to_dict()))
    assert {name: data["init_parameters"][name] for name in settings} == settings
    assert kind.from_dict(data).to_dict() == data


def test_headers_app_and_options_go_with_each_request(server: StandInServer) -> None:
    settings: dict[str, Any] = {"app": {"title": "App"}, "options": {"session_id": "s1"}}
    embedder(batch_size=1, extra_headers={"X-Trace": 1}, **settings).run(numbered(2))
    for request in server.requests:
        headers = {name.lower(): value for name, value in request.headers}
        assert (headers["x-trace"], headers["x-session-id"]) == ("1", "s1")


# --- documents --------------------------------------------------------------------------------------------


@WAYS
def test_documents_come_back_as_copies_with_vectors(server: StandInServer, way: Run) -> None:
    documents = [Document(content="Paris", meta={"page": 1}, score=0.5), Document(content="Rome")]
    before = [one.to_dict() for one in documents]
    result = way(embedder(), documents=documents)
    assert [one.to_dict() for one in documents] == before
    for old, new in zip(documents, result["documents"], strict=True):
        assert new is not old
        assert (new.id, new.content, new.meta, new.score) == (old.id, old.content, old.meta, old.score)
        assert len(new.embedding) == 1536
    assert server.problems == []


@WAYS
def test_batches_have_the_size_asked_for_and_their_usage_is_summed(server: StandInServer, way: Run) -> None:
    result = way(embedder(batch_size=2, model="a/b"), documents=numbered(5))
    assert [len(texts) for texts in inputs(server)] == [2, 2, 1]
    assert without_vectors(result["documents"]) == []
    assert result["meta"]["model"] == "a/b"
    usage = result["meta"]["usage"]
    assert (usage["prompt_tokens"], usage["total_tokens"]) == (10, 10)
    assert usage["cost"] == pytest.approx(2e-7)


def test_batches_have_32_documents_unless_said_otherwise(server: StandInServer) -> None:
    embedder().run(numbered(70))
    assert [len(texts) for texts in inputs(server)] == [32, 32, 6]


def test_long_documents_go_in_smaller_batches(server: StandInServer) -> None:
    embedder().run([Document(id=str(number), content="x" * 150_000) for number in range(4)])
    assert [len(texts) for texts in inputs(server)] == [2, 2]


def test_each_document_gets_the_vector_of_its_own_text(server: StandInServer) -> None:
    text_embedder = OpenRouterTextEmbedder()
    documents = embedder(batch_size=2).run(numbered(BATCHES))["documents"]
    for one in documents:
        assert one.embedding == text_embedder.run(one.content)["embedding"]


def test_the_cost_of_documents_is_absent_where_that_of_any_is_unknown(server: StandInServer) -> None:
    known = {"object": "list", "model": "a/b", "data": [{"object": "embedding", "embedding": [1.0]}]}
    for usage in (
        {"prompt_tokens": 1, "total_tokens": 1, "cost": 0.5},
        {"prompt_tokens": 1, "total_tokens": 1},
    ):
        server.script.raw(200, JSON, json.dumps({**known, "usage": usage}).encode())
    usage = embedder(batch_size=1).run(numbered(2))["meta"]["usage"]
    assert usage == {"prompt_tokens": 2, "total_tokens": 2}


@WAYS
def test_without_documents_nothing_is_sent(server: StandInServer, way: Run) -> None:
    assert way(embedder(), documents=[]) == {"documents": [], "meta": {}}
    assert server.requests == []


@WAYS
@pytest.mark.parametrize(
    "documents", ["Paris", None, Document(content="a"), ["a"], [Document(content="a"), "b"]]
)
def test_anything_but_documents_is_a_type_error(server: StandInServer, way: Run, documents: Any) -> None:
    with pytest.raises(TypeError, match="OpenRouterDocumentEmbedder takes a list of documents"):
        way(embedder(), documents=documents)
    assert server.requests == []


def test_a_document_that_comes_twice_is_sent_once(server: StandInServer) -> None:
    documents = [Document(content="Paris"), Document(content="Rome"), Document(content="Paris")]
    result = embedder().run(documents)["documents"]
    assert inputs(server) == [["Paris", "Rome"]]
    assert [one.content for one in result] == ["Paris", "Rome", "Paris"]
    assert result[0].embedding == result[2].embedding != result[1].embedding


def test_documents_that_share_an_id_by_mistake_keep_their_own_vectors(server: StandInServer) -> None:
    result = embedder().run([Document(id="1", content="Paris"), Document(id="1", content="Rome")])[
        "documents"
    ]
    wanted = [OpenRouterTextEmbedder().run(text)["embedding"] for text in ("Paris", "Rome")]
    assert [one.embedding for one in result] == wanted


@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"prefix": "passage: ", "suffix": "."},
        {"meta_fields_to_embed": ["title", "year", "missing", "nothing"]},
        {"meta_fields_to_embed": ["year", "title"], "embedding_separator": " | ", "prefix": "> "},
        {"batch_size": 2, "dimensions": 4},
    ],
)
def test_texts_are_those_of_the_embedder_of_haystack(server: StandInServer, settings: dict[str, Any]) -> None:
    documents = [
        Document(content="Paris is in France.", meta={"title": "Paris", "year": 2026, "nothing": None}),
        Document(content="Rome is in Italy.", meta={"title": ""}),
        Document(content="Oslo is in Norway."),
    ]
    secret = Secret.from_token(server.key)
    same = {"model": "a/b", "progress_bar": False, **settings}
    theirs = OpenAIDocumentEmbedder(api_key=secret, api_base_url=server.url, **same).run(documents)
    asked = [(body["model"], body["input"], body.get("dimensions")) for body in sent(server)]
    ours = OpenRouterDocumentEmbedder(api_key=secret, api_base_url=server.url, **same).run(documents)
    assert [(body["model"], body["input"], body.get("dimensions")) for body in sent(server)] == asked * 2
    assert [one.embedding for one in ours["documents"]] == [one.embedding for one in theirs["documents"]]


def test_a_text_has_the_vector_that_the_embedder_of_haystack_gives_it(server: StandInServer) -> None:
    secret = Secret.from_token(server.key)
    theirs = OpenAITextEmbedder(api_key=secret, api_base_url=server.url, model="a/b", prefix="q: ").run(
        "Paris"
    )
    ours = OpenRouterTextEmbedder(api_key=secret, api_base_url=server.url, model="a/b", prefix="q: ").run(
        "Paris"
    )
    assert ours["embedding"] == theirs["embedding"]


@WAYS
def test_documents_without_text_are_left_out_and_named(
    server: StandInServer, way: Run, caplog: pytest.LogCaptureFixture
) -> None:
    documents = [
        Document(id="empty", content=""),
        *numbered(1),
        Document(id="none"),
        Document(id="s", content=" "),
    ]
    result = way(embedder(prefix="passage: "), documents=documents)
    assert inputs(server) == [["passage: Text 0."]]
    assert without_vectors(result["documents"]) == ["empty", "none", "s"]
    assert "empty, none, s" in caplog.text


def test_documents_without_text_are_an_error_with_raise_on_failure(server: StandInServer) -> None:
    with pytest.raises(InvalidArgumentError, match="empty"):
        embedder(raise_on_failure=True).run([*numbered(1), Document(id="empty", content="")])
    assert server.requests == []


def test_a_document_without_content_is_embedded_by_its_meta(server: StandInServer) -> None:
    result = embedder(meta_fields_to_embed=["title"]).run([Document(meta={"title": "Paris"})])
    assert without_vectors(result["documents"]) == []
    assert inputs(server) == [["Paris\n"]]


@pytest.mark.parametrize("size", [0, -1, True, 2.5, "2"])
def test_a_wrong_batch_size_is_refused(size: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="batch_size"):
        embedder(batch_size=size)


# --- failures ---------------------------------------------------------------------------------------------


@WAYS
def test_a_failed_batch_is_logged_and_the_others_go_on(
    server: StandInServer, way: Run, caplog: pytest.LogCaptureFixture
) -> None:
    server.script.answer().error(500, "The provider is down.").answer()
    result = way(embedder(batch_size=2), documents=numbered(6))
    assert [one.id for one in result["documents"]] == ["0", "1", "2", "3", "4", "5"]
    assert without_vectors(result["documents"]) == ["2", "3"]
    assert result["meta"]["usage"]["prompt_tokens"] == 8
    (record,) = [one for one in caplog.records if one.levelno == logging.ERROR]
    assert "2, 3" in record.getMessage()
    assert "The provider is down." in record.getMessage()


@WAYS
def test_a_failed_batch_ends_the_run_with_raise_on_failure(server: StandInServer, way: Run) -> None:
    server.script.answer().error(500, "The provider is down.")
    with pytest.raises(InternalServerError, match="The provider is down"):
        way(embedder(batch_size=2, raise_on_failure=True), documents=numbered(6))
    assert len(server.requests) == 2


def test_if_every_batch_fails_the_documents_come_back_as_they_were(server: StandInServer) -> None:
    server.script.error(401, "No.").error(401, "No.")
    documents = [Document(id=str(number), content="x", embedding=[1.0]) for number in range(2)]
    result = embedder(batch_size=1).run(documents)
    assert result == {"documents": documents, "meta": {}}
    assert result["documents"][0] is not documents[0]


def test_an_answer_with_too_few_vectors_is_a_failure(server: StandInServer) -> None:
    short = {"object": "list", "model": "a/b", "data": [{"object": "embedding", "embedding": [1.0]}]}
    body = json.dumps({**short, "usage": {"prompt_tokens": 4, "total_tokens": 4}}).encode()
    server.script.raw(200, JSON, body).raw(200, JSON, body)
    assert without_vectors(embedder().run(numbered(2))["documents"]) == ["0", "1"]
    with pytest.raises(ProtocolError, match="1 vectors for 2 texts"):
        embedder(raise_on_failure=True).run(numbered(2))


@WAYS
def test_a_batch_that_is_too_large_is_sent_in_halves(server: StandInServer, way: Run) -> None:
    server.script.error(413, "Too large.")
    result = way(embedder(), documents=numbered(4))
    assert [len(texts) for texts in inputs(server)] == [4, 2, 2]
    assert without_vectors(result["documents"]) == []


@WAYS
def test_half_of_a_batch_that_was_embedded_is_kept(
    server: StandInServer, way: Run, caplog: pytest.LogCaptureFixture
) -> None:
    server.script.error(413, "Too large.").answer().error(500, "Down.")
    result = way(embedder(), documents=numbered(4))
    assert without_vectors(result["documents"]) == ["2", "3"]
    assert result["meta"]["usage"]["prompt_tokens"] == 4
    assert "documents 2, 3:" in caplog.text


def test_one_document_that_is_too_large_is_a_failure(server: StandInServer) -> None:
    server.script.error(413, "Too large.").error(413, "Too large.")
    assert without_vectors(embedder().run(numbered(1))["documents"]) == ["0"]
    with pytest.raises(PayloadTooLargeError):
        embedder(raise_on_failure=True).run(numbered(1))


def test_invalid_arguments_are_raised_whatever_raise_on_failure_says(server: StandInServer) -> None:
    with pytest.raises(InvalidArgumentError, match="input_type"):
        embedder(generation_kwargs={"input_type": 3}).run(numbered(1))
    assert server.requests == []


def test_a_failed_request_is_repeated_before_it_counts_as_failed(server: StandInServer) -> None:
    server.script.error(503, "Busy.", headers={"retry-after": "0"})
    assert without_vectors(embedder(max_retries=1).run(numbered(1))["documents"]) == []


# --- progress, loops --------------------------------------------------------------------------------------


@WAYS
@pytest.mark.parametrize("shown", [True, False])
def test_the_progress_bar_counts_documents(capsys: pytest.CaptureFixture[str], way: Run, shown: bool) -> None:
    way(embedder(batch_size=2, progress_bar=shown), documents=numbered(5))
    assert ("5/5" in capsys.readouterr().err) is shown


@each_kind
def test_one_component_serves_several_event_loops(kind: Any) -> None:
    component = kind()
    for _ in range(3):
        assert asyncio.run(component.run_async(**INPUTS[kind]))
