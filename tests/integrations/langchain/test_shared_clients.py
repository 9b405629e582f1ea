"""Connections: all models of a process share them, across threads, event loops and forks."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouter
from openrouter_sdk.errors import APIError
from openrouter_sdk.integrations.langchain import ChatOpenRouter
from openrouter_sdk.integrations.langchain.shared_clients import shared_client
from openrouter_sdk.testing import StandInServer

MODEL = "openai/gpt-4o-mini"
LONG = ["word "] * 500


def model(**fields: Any) -> ChatOpenRouter:
    return ChatOpenRouter(model=MODEL, **fields)


# --- one client ------------------------------------------------------------------------------------------


def test_fifty_models_use_one_connection(server: StandInServer) -> None:
    for number in range(50):
        model(temperature=number / 50, app_title=f"App {number}", max_retries=number % 3).invoke("Hi")
    assert (len(server.requests), server.connections) == (50, 1)
    assert len({one.header("X-OpenRouter-Title") for one in server.requests}) == 50


@pytest.mark.anyio
async def test_fifty_models_use_one_connection_in_an_event_loop(server: StandInServer) -> None:
    for number in range(50):
        await model(temperature=number / 50).ainvoke("Hi")
    assert (len(server.requests), server.connections) == (50, 1)


def test_a_model_connects_with_its_first_request(server: StandInServer) -> None:
    chat = model()
    assert server.connections == 0
    chat.invoke("Hi")
    assert server.connections == 1


def test_the_client_of_a_base_url_is_made_once() -> None:
    one = shared_client(OpenRouter, "https://a.test/api/v1")
    assert shared_client(OpenRouter, "https://a.test/api/v1/") is one
    assert shared_client(OpenRouter, "https://b.test/api/v1") is not one
    assert shared_client(AsyncOpenRouter, "https://a.test/api/v1").base_url == one.base_url


def test_the_client_is_made_once_by_threads_that_race() -> None:
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda _: shared_client(OpenRouter, "https://race.test/v1"), range(64)))
    assert len(set(map(id, found))) == 1


def test_base_urls_are_kept_apart(server: StandInServer, monkeypatch: pytest.MonkeyPatch) -> None:
    with StandInServer() as other:
        model().invoke("Hi")
        model(base_url=other.url, api_key=other.key).invoke("Hi")
        monkeypatch.setenv("OPENROUTER_API_BASE", other.url)
        model(api_key=other.key).invoke("Hi")
        assert (len(server.requests), len(other.requests)) == (1, 2)


@pytest.mark.parametrize("variable", ["OPENROUTER_API_BASE", "OPENROUTER_BASE_URL"])
def test_the_base_url_of_the_environment_counts_when_a_model_is_used(
    server: StandInServer, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    monkeypatch.delenv("OPENROUTER_BASE_URL")
    monkeypatch.setenv(variable, server.url)
    model().invoke("Hi")
    assert len(server.requests) == 1


# --- threads, event loops, forks -------------------------------------------------------------------------


def test_event_loops_share_a_model_one_after_the_other(server: StandInServer) -> None:
    chat = model()
    for _ in range(3):
        assert "Hi" in asyncio.run(chat.ainvoke("Hi")).text
    assert len(server.requests) == 3


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks")
def test_a_forked_process_makes_connections_of_its_own(server: StandInServer) -> None:
    program = f"""
import os
from openrouter_sdk.integrations.langchain import ChatOpenRouter

model = ChatOpenRouter(model="{MODEL}")
model.invoke("before")
child = os.fork()
if not child:
    os._exit(0 if "child" in model.invoke("child").text else 1)
assert "parent" in model.invoke("parent").text
assert os.waitpid(child, 0)[1] == 0
"""
    subprocess.run([sys.executable, "-W", "ignore", "-c", program], check=True, timeout=60)
    said = sorted(str(one.json()["messages"][0]["content"]) for one in server.requests)
    assert (said, server.connections) == (["before", "child", "parent"], 2)


# --- ends that come early --------------------------------------------------------------------------------


def test_closing_a_stream_closes_its_connection(server: StandInServer) -> None:
    server.delay = 0.02
    server.script.reply(LONG)
    stream = model().stream("Hi")
    next(stream)
    stream.close()  # type: ignore[attr-defined]
    assert server.wait_for_hangup()


def test_an_error_in_the_loop_closes_the_connection(server: StandInServer) -> None:
    server.delay = 0.02
    server.script.reply(LONG)

    def fail() -> None:
        for _chunk in model().stream("Hi"):
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    gc.collect()
    assert server.wait_for_hangup()


@pytest.mark.anyio
async def test_an_asynchronous_stream_that_is_closed_closes_its_connection(server: StandInServer) -> None:
    server.delay = 0.02
    server.script.reply(LONG)
    stream: Any = model().astream("Hi")
    await anext(stream)
    await stream.aclose()
    assert await asyncio.to_thread(server.wait_for_hangup)


@pytest.mark.anyio
async def test_a_call_may_be_given_a_time_limit(server: StandInServer) -> None:
    server.delay = 0.05
    server.script.reply(LONG)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2):
            await model(streaming=True).ainvoke("Hi")
    assert await asyncio.to_thread(server.wait_for_hangup)


def test_a_connection_is_used_again_after_a_stream(server: StandInServer) -> None:
    chat = model()
    for _ in range(3):
        assert list(chat.stream("Hi"))
    assert server.connections == 1


# --- retries ---------------------------------------------------------------------------------------------


def test_a_call_may_say_how_often_to_repeat_it(server: StandInServer) -> None:
    calls: list[dict[str, Any]] = [{"max_retries": 0}, {"retries": 0}]
    for call in calls:
        server.script.error(503, "Busy.")
        with pytest.raises(APIError):
            model(max_retries=3).invoke("Hi", **call)
    assert len(server.requests) == 2


# --- speed -----------------------------------------------------------------------------------------------


def test_a_model_is_constructed_in_a_millisecond_after_the_first() -> None:
    model()
    took = []
    for _ in range(20):
        start = time.perf_counter()
        model(temperature=0.5, max_tokens=100, timeout=60, stop=[], max_retries=2)
        took.append(time.perf_counter() - start)
    assert sorted(took)[len(took) // 2] < 0.001
