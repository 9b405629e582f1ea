"""What tests of LangChain's models can rely on."""

from __future__ import annotations

import os
import socket

import pytest
from langchain_core.runnables import RunnableLambda
from langchain_core.tracers.langchain import LangChainTracer
from langsmith.utils import tracing_is_enabled

from openrouter_sdk import OpenRouter
from openrouter_sdk.testing import StandInServer


def test_a_client_without_arguments_finds_the_stand_in(server: StandInServer) -> None:
    server.script.reply("Hello.")
    with OpenRouter() as client:
        result = client.chat.send(model="a/b", messages=[{"role": "user", "content": "Hi"}])
    assert (result.text, len(server.requests)) == ("Hello.", 1)


def test_nothing_reaches_another_machine() -> None:
    with socket.socket() as sock, pytest.raises(AssertionError, match="wants to reach"):
        sock.connect(("192.0.2.1", 443))


def test_no_run_is_traced(monkeypatch: pytest.MonkeyPatch) -> None:
    def trace(*arguments: object, **names: object) -> None:
        raise AssertionError("a tracer was made")

    monkeypatch.setattr(LangChainTracer, "__init__", trace)
    assert RunnableLambda(str).invoke(1) == "1"
    assert tracing_is_enabled() is False


def test_settings_of_the_machine_are_not_there() -> None:
    theirs = ("LANGCHAIN_", "LANGGRAPH_", "LANGSMITH_", "LC_OUTPUT_", "OPENROUTER_")
    found = {name for name in os.environ if name.startswith(theirs)}
    assert found == {"LANGSMITH_TRACING", "OPENROUTER_API_KEY", "OPENROUTER_BASE_URL"}


@pytest.mark.anyio
async def test_tests_that_await_run_once_and_on_asyncio(anyio_backend: str) -> None:
    assert anyio_backend == "asyncio"


def test_plugins_that_would_disturb_are_off(request: pytest.FixtureRequest) -> None:
    manager = request.config.pluginmanager
    unwanted = ("asyncio", "codspeed", "langsmith_plugin", "recording", "socket")
    assert [name for name in unwanted if manager.hasplugin(name)] == []
    assert request.config.getoption("benchmark_disable")
