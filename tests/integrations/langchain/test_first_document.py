"""The page of LangChain.dart about OpenRouter: each sample in Python, and what it says around them."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator, Sequence
from typing import Any

import httpx
import pytest
from langchain_core.output_parsers import JsonOutputToolsParser, StrOutputParser
from langchain_core.prompts import ChatPromptTemplate
from langchain_core.runnables import Runnable

from openrouter_sdk import OpenRouter, oauth
from openrouter_sdk.integrations.langchain import ChatOpenRouter
from openrouter_sdk.testing import StandInServer
from tests.integrations.langchain.kinds_of_tools import DART

Json = dict[str, Any]

MODEL = "mistralai/mistral-small"
USAGE = {"prompt_tokens": 15, "completion_tokens": 36, "total_tokens": 51}
TRANSLATE = ChatPromptTemplate(
    [
        (
            "system",
            "Put what is written in {input_language} into {output_language}.",
        ),
        ("human", "{text}"),
    ]
)
TRANSLATION = {"input_language": "English", "output_language": "French", "text": "I like long walks."}
COUNT = ChatPromptTemplate(
    [
        (
            "system",
            "Write numbers, and nothing between them, one after the other",
        ),
        ("human", "Count from 1 to {max_num}"),
    ]
)
SETUP = "Why do owls like dark woods?"
VALUES: list[Json] = [
    {},
    {"setup": ""},
    {"setup": "Why do"},
    {"setup": "Why do owls"},
    {"setup": "Why do owls like dark woods"},
    {"setup": SETUP, "punchline": ""},
    {"setup": SETUP, "punchline": "Because"},
    {"setup": SETUP, "punchline": "Because they see"},
    {"setup": SETUP, "punchline": "Because they see the moon!"},
]
"""What the document prints."""
FRAGMENTS = (
    '{"setup":"',
    "Why do",
    " owls",
    " like dark woods",
    '?","punchline":"',
    "Because",
    " they see",
    " the moon!",
    '"}',
)
"""The arguments as they came, after a first chunk without any."""


@pytest.fixture
def address(server: StandInServer, monkeypatch: pytest.MonkeyPatch) -> str:
    """The base URL, which is no variable of the environment; the key is in the document's variable."""
    for name in ("OPENROUTER_API_KEY", "OPENROUTER_BASE_URL"):
        monkeypatch.delenv(name)
    monkeypatch.setenv("OPEN_ROUTER_API_KEY", server.key)
    return server.url


def chat_model(base_url: str, **settings: Any) -> ChatOpenRouter:
    key = os.environ["OPEN_ROUTER_API_KEY"]
    return ChatOpenRouter(**{"api_key": key, "base_url": base_url, "model": MODEL, **settings})


def events(deltas: Sequence[Json], finish_reason: str = "stop") -> Iterator[Json]:
    """A stream of these deltas, the end and the usage."""
    head = {"id": "gen-1", "object": "chat.completion.chunk", "created": 1, "model": MODEL}
    for delta in deltas:
        yield {**head, "choices": [{"index": 0, "delta": delta, "finish_reason": None}]}
    yield {**head, "choices": [{"index": 0, "delta": {}, "finish_reason": finish_reason}]}
    yield {**head, "choices": [], "usage": USAGE}


def joke_events() -> Iterator[Json]:
    call = {"index": 0, "id": "call_1", "type": "function", "function": {"name": "joke", "arguments": ""}}
    parts = [{"index": 0, "function": {"arguments": one}} for one in FRAGMENTS]
    return events([{"role": "assistant", "tool_calls": [one]} for one in (call, *parts)], "tool_calls")


def streamed(chain: Runnable[Any, Any], given: Any, asynchronous: bool) -> list[Any]:
    """What a chain streams."""

    async def read() -> list[Any]:
        return [one async for one in chain.astream(given)]

    return asyncio.run(read()) if asynchronous else list(chain.stream(given))


BOTH = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])


# --- the introduction -----------------------------------------------------------------------------------


def test_only_key_address_and_model_have_to_be_given(server: StandInServer, address: str) -> None:
    server.script.reply("Hello.")
    assert chat_model(address).invoke("Hi").content == "Hello."
    (request,) = server.requests
    assert (request.method, request.path) == ("POST", "/api/v1/chat/completions")
    assert request.header("authorization") == f"Bearer {server.key}"
    assert request.json() == {"model": MODEL, "messages": [{"role": "user", "content": "Hi"}]}
    assert server.problems == []


@pytest.mark.parametrize("end", ["", "/"])
def test_the_address_may_end_in_a_slash(server: StandInServer, address: str, end: str) -> None:
    chat_model(address + end).invoke("Hi")
    assert server.requests[0].path == "/api/v1/chat/completions"


def test_the_public_address_is_the_default(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def refuse(self: Any, request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        raise httpx.ConnectError("no network in tests")

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", refuse)
    model = ChatOpenRouter(api_key="sk-or-v1-nothing", model=MODEL, max_retries=0)
    with pytest.raises(Exception, match="no network in tests"):
        model.invoke("Hi")
    assert asked == ["https://openrouter.ai/api/v1/chat/completions"]


@pytest.mark.parametrize("model", [MODEL, "openai/gpt-4o", "meta-llama/llama-3.1-8b:free", "openrouter/auto"])
def test_models_of_any_provider_are_named_as_the_api_names_them(
    server: StandInServer, address: str, model: str
) -> None:
    chat_model(address, model=model).invoke("Hi")
    assert server.requests[0].json()["model"] == model


def test_users_pay_for_their_own_models_with_a_key_of_the_sign_in(
    server: StandInServer, address: str
) -> None:
    def visit(url: str) -> None:
        httpx.get(url, follow_redirects=True)

    with OpenRouter(api_key="none", base_url=address) as client:
        signed_in = oauth.login(client=client, open_browser=visit, show=lambda text: None)
    server.script.reply("Hello.")
    assert chat_model(address, api_key=signed_in.key).invoke("Hi").content == "Hello."
    assert server.requests[-1].header("authorization") == f"Bearer {signed_in.key}"
    assert signed_in.key != server.key


HEADERS = {"HTTP-Referer": "com.myapp", "X-Title": "OpenRouterTest"}


@pytest.mark.parametrize(
    "given",
    [
        {"default_headers": HEADERS},
        {"app_url": "com.myapp", "app_title": "OpenRouterTest"},
        {"app": {"url": "com.myapp", "title": "OpenRouterTest"}},
    ],
    ids=["headers", "fields", "app"],
)
@BOTH
def test_headers_name_the_app(
    server: StandInServer, address: str, given: dict[str, Any], asynchronous: bool
) -> None:
    model = chat_model(address, **given)
    asyncio.run(model.ainvoke("Hi")) if asynchronous else model.invoke("Hi")
    (request,) = server.requests
    assert request.header("http-referer") == "com.myapp"
    assert "OpenRouterTest" in (request.header("x-title"), request.header("x-openrouter-title"))


def test_both_headers_are_optional(server: StandInServer, address: str) -> None:
    chat_model(address).invoke("Hi")
    (request,) = server.requests
    assert [request.header(name) for name in ("http-referer", "x-title", "x-openrouter-title")] == [None] * 3


# --- invoke ---------------------------------------------------------------------------------------------


@BOTH
def test_a_chain_of_prompt_model_and_parser_translates(
    server: StandInServer, address: str, asynchronous: bool
) -> None:
    server.script.reply("J'aime la programmation.")
    chain = TRANSLATE | chat_model(address) | StrOutputParser()
    said = asyncio.run(chain.ainvoke(TRANSLATION)) if asynchronous else chain.invoke(TRANSLATION)
    assert said == "J'aime la programmation."
    assert server.requests[0].json() == {
        "model": MODEL,
        "messages": [
            {
                "role": "system",
                "content": "Put what is written in English into French.",
            },
            {"role": "user", "content": "I like long walks."},
        ],
    }
    assert server.problems == []


# --- stream ---------------------------------------------------------------------------------------------


@BOTH
def test_a_chain_streams_the_pieces_as_they_came(
    server: StandInServer, address: str, asynchronous: bool
) -> None:
    server.script.stream(events([{"role": "assistant", "content": one} for one in ("123", "456789")]))
    chain = COUNT.pipe(chat_model(address)).pipe(StrOutputParser())
    pieces = streamed(chain, {"max_num": "9"}, asynchronous)
    assert [one for one in pieces if one] == ["123", "456789"]
    body = server.requests[0].json()
    assert body["stream"] is True
    assert body["messages"][1] == {"role": "user", "content": "Count from 1 to 9"}
    assert server.problems == []


# --- tool calling ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("choice", ["joke", {"type": "function", "function": {"name": "joke"}}, "any", True])
@BOTH
def test_arguments_of_a_forced_tool_grow_as_they_come(
    server: StandInServer, address: str, choice: Any, asynchronous: bool
) -> None:
    server.script.stream(joke_events())
    model = chat_model(address, model="openai/gpt-4o").bind_tools([DART], tool_choice=choice)
    chain = ChatPromptTemplate([("human", "make up a joke about {foo}")]).pipe(model)
    seen = streamed(chain.pipe(JsonOutputToolsParser()), {"foo": "owls"}, asynchronous)
    assert [value[0]["args"] for value in seen if value] == VALUES
    assert {value[0]["type"] for value in seen if value} == {"joke"}


@BOTH
def test_a_forced_tool_is_sent_as_it_is(server: StandInServer, address: str, asynchronous: bool) -> None:
    server.script.stream(joke_events())
    model = chat_model(address, model="openai/gpt-4o").bind_tools([DART], tool_choice="joke")
    chain = ChatPromptTemplate([("human", "make up a joke about {foo}")]) | model
    streamed(chain, {"foo": "owls"}, asynchronous)
    body = server.requests[0].json()
    assert body["tools"] == [{"type": "function", "function": DART}]
    assert body["tool_choice"] == {"type": "function", "function": {"name": "joke"}}
    assert body["messages"] == [{"role": "user", "content": "make up a joke about owls"}]


@BOTH
def test_the_sum_of_the_chunks_has_the_whole_call(
    server: StandInServer, address: str, asynchronous: bool
) -> None:
    server.script.stream(joke_events())
    chunks = streamed(chat_model(address).bind_tools([DART], tool_choice="joke"), "a joke", asynchronous)
    whole = chunks[0]
    for one in chunks[1:]:
        whole += one
    assert [(call["name"], call["args"], call["id"]) for call in whole.tool_calls] == [
        ("joke", VALUES[-1], "call_1")
    ]
    assert whole.usage_metadata["total_tokens"] == 51


def test_without_a_stream_the_parser_gives_the_whole_arguments(server: StandInServer, address: str) -> None:
    server.script.reply(tool_calls=[{"name": "joke", "arguments": VALUES[-1]}])
    model = chat_model(address, model="openai/gpt-4o").bind_tools([DART], tool_choice="joke")
    found = (model | JsonOutputToolsParser()).invoke("make up a joke about owls")
    assert found == [{"type": "joke", "args": VALUES[-1]}]
