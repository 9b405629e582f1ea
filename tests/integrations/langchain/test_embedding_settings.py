"""Secrets, copies and shared use of embeddings."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import pickle
import threading
import warnings
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy
from typing import Any

import pytest
from langchain_core.load import dumpd, dumps, load
from pydantic import SecretStr

from openrouter_sdk import AsyncOpenRouter, OpenRouter
from openrouter_sdk.errors import (
    AuthenticationError,
)
from openrouter_sdk.integrations.langchain import OpenRouterEmbeddings
from openrouter_sdk.testing import StandInServer
from tests.integrations.langchain.embedding_calls import (
    KEY,
    Sync,
    both_ways,
    embeddings,
    key_of,
    numbered,
    sent,
)


def test_the_key_shows_nowhere() -> None:
    model = embeddings(api_key=KEY)
    for text in (repr(model), str(model), dumps(model), str(model.model_dump()), model.model_dump_json()):
        assert KEY not in text
    assert key_of(model) == KEY


@both_ways
@pytest.mark.parametrize("count", [1, 200])
def test_the_key_is_in_no_frame_of_an_error(server: StandInServer, way: Sync, count: int) -> None:
    with pytest.raises(AuthenticationError) as info:
        way.documents(embeddings(api_key=KEY, default_headers={"X-Key": KEY}), numbered(count))
    trace = info.value.__traceback__
    while trace is not None:
        assert KEY not in repr([value for name, value in trace.tb_frame.f_locals.items() if name != "KEY"])
        trace = trace.tb_next
    assert KEY not in repr(info.value) + repr(vars(info.value))


def test_a_saved_object_has_the_name_of_the_key_and_loads(server: StandInServer) -> None:
    model = embeddings(model="a/b", dimensions=4, chunk_size=3, query_prefix="query: ")
    data = json.loads(json.dumps(dumpd(model)))
    assert data["type"] == "constructor"
    assert data["kwargs"]["openrouter_api_key"] == {"lc": 1, "type": "secret", "id": ["OPENROUTER_API_KEY"]}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        loaded = load(
            data,
            allowed_objects=[OpenRouterEmbeddings],
            secrets_map={"OPENROUTER_API_KEY": server.key},
            valid_namespaces=["openrouter_sdk"],
        )
    assert loaded == model
    assert len(loaded.embed_query("Paris")) == 4


COPIES: dict[str, Callable[[OpenRouterEmbeddings], OpenRouterEmbeddings]] = {
    "pickle": lambda model: pickle.loads(pickle.dumps(model)),
    "deepcopy": deepcopy,
    "model_copy": lambda model: model.model_copy(),
    "model_copy deep": lambda model: model.model_copy(deep=True),
}


@pytest.mark.parametrize("copy", COPIES.values(), ids=COPIES)
@pytest.mark.parametrize("used", [False, True])
def test_copies_work(server: StandInServer, copy: Any, used: bool) -> None:
    model = embeddings(dimensions=4, model_kwargs={"user": "u1"})
    if used:
        model.embed_query("Paris")
        asyncio.run(model.aembed_query("Paris"))
    found = copy(model)
    assert found == model
    assert found.embed_query("Rome") == model.embed_query("Rome")
    assert sent(server)[-1] == sent(server)[-2]


def test_a_changed_copy_has_its_own_settings(server: StandInServer) -> None:
    model = embeddings(dimensions=4)
    model.embed_query("Paris")
    assert len(model.model_copy(update={"dimensions": 3}).embed_query("Paris")) == 3
    assert len(model.embed_query("Paris")) == 4


def test_many_objects_use_one_connection(server: StandInServer) -> None:
    for number in range(20):
        embeddings(model=f"a/b{number}").embed_query("Paris")
    assert server.connections == 1


def test_one_object_serves_threads_and_event_loops(server: StandInServer) -> None:
    model = embeddings()
    wanted = [model.embed_query(text) for text in numbered(8)]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(model.embed_query, numbered(8))) == wanted
    for _ in range(3):
        assert asyncio.run(model.aembed_query("Text 0.")) == wanted[0]
    found: list[Any] = []
    thread = threading.Thread(target=lambda: found.append(asyncio.run(model.aembed_query("Text 1."))))
    thread.start()
    thread.join()
    assert found == [wanted[1]]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_a_forked_process_has_connections_of_its_own(server: StandInServer) -> None:
    model = embeddings()
    wanted = model.embed_query("Paris")
    with multiprocessing.get_context("fork").Pool(2) as pool:
        assert pool.map(model.embed_query, ["Paris"] * 4) == [wanted] * 4
    assert model.embed_query("Paris") == wanted
    assert server.connections == 3


def test_an_asynchronous_client_of_ours_is_used(server: StandInServer) -> None:
    async def main() -> None:
        async with AsyncOpenRouter() as client:
            model = embeddings(async_client=client)
            await model.aembed_documents(["Paris"])
            assert client.spending.calls == 1

    asyncio.run(main())


def test_a_client_of_ours_alone_is_used_by_asynchronous_methods(
    server: StandInServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with OpenRouter() as client:
        monkeypatch.delenv("OPENROUTER_API_KEY")
        model = embeddings(client=client)
        found = asyncio.run(model.aembed_documents(["Paris", "Rome"]))
        assert asyncio.run(model.aembed_query("Rome")) == found[1]
        assert client.spending.calls == len(server.requests) == 2


def test_names_of_the_peer_and_of_openais_embeddings_are_accepted() -> None:
    given: list[dict[str, Any]] = [
        {"openrouter_api_key": KEY, "openrouter_api_base": "https://example.com/v1", "model_name": "a/b"},
        {"api_key": SecretStr(KEY), "base_url": "https://example.com/v1", "model": "a/b"},
    ]
    for names in given:
        model = embeddings(**names, chunk_size=1000, request_timeout=5)
        assert key_of(model) == KEY
        assert (model.model_name, model.openrouter_api_base) == ("a/b", "https://example.com/v1")
        assert model.model == "a/b"
