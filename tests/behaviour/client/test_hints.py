"""Names of other clients and of other places: the error says what to write."""

from __future__ import annotations

import asyncio
import copy
import pickle
import warnings
from collections.abc import Callable
from typing import Any

import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouter
from openrouter_sdk.errors import APIError, InvalidArgumentError, NotFoundError, ProtocolError
from openrouter_sdk.testing import StandInServer
from tests.behaviour.lanes import Lane
from tests.each import each
from tests.transports.libraries import httpx

MESSAGES: list[Any] = [{"role": "user", "content": "Hi"}]
API = "https://openrouter.ai/api/v1"
KINDS = pytest.mark.parametrize("kind", [OpenRouter, AsyncOpenRouter])


# --- arguments of calls -----------------------------------------------------------------------------------

ARGUMENTS: list[tuple[str, Any, str]] = [
    ("api_key", "sk", 'write options={"api_key": ...}'),
    ("allow_truncated", True, 'write options={"allow_truncated": ...}'),
    ("check_arguments", False, 'write options={"check_arguments": ...}'),
    ("max_retries", 1, "write retries=1"),
    ("extra_headers", {}, "write headers="),
    ("http_headers", {}, "write headers="),
    ("timeout_ms", 5000, "write timeout=5, in seconds"),
    ("request_timeout", 5, "write timeout=5, in seconds"),
    ("server_url", "x", f'when the client is made: OpenRouter(base_url="{API}")'),
    ("base_url", "x", "when the client is made: OpenRouter(base_url=...)"),
    ("http_client", None, "OpenRouter(http_client=...)"),
    ("functions", [], "write `tools`, such as tools=["),
    ("function_call", "auto", "write `tool_choice`"),
    ("max_output_tokens", 5, "write `max_completion_tokens`"),
    ("engine", "x", "write `model`"),
    ("deployment_id", "x", "write `model`"),
    ("response_model", dict, "call client.chat.parse(...)"),
    ("output_schema", {}, "write `response_format`"),
    ("input", "Hi", 'write `messages`, such as messages=[{"role": "user"'),
    ("system", "Be kind", 'such as messages=[{"role": "system"'),
    ("stop_sequences", [], "write `stop`"),
    ("maxTokens", 5, "did you mean `max_tokens`?"),
    ("n", 2, "call it several times"),
    ("organization", "x", "leave it out"),
    ("instructions", "Be kind", 'such as messages=[{"role": "system"'),
    ("extraBody", {}, "did you mean `extra_body`?"),
    ("temp", 1, "write `temperature`"),
    ("allow_fallbacks", False, 'write provider={"allow_fallbacks": ...}'),
    ("effort", "high", "did you mean `reasoning_effort`?"),
    ("format", "json", "did you mean `response_format`?"),
    ("store", True, "`extra_body`"),
    ("qqqq", 1, "pass what is not in the contract in `extra_body`"),
]


@each("name, value, said", ARGUMENTS)
def test_an_argument_of_another_client_names_ours(name: str, value: Any, said: str, lane: Lane) -> None:
    chat = lane.client().chat
    for call in (lambda **given: lane.do(chat.send(**given)), chat.stream):
        with pytest.raises(InvalidArgumentError) as caught:
            call(messages=MESSAGES, **{name: value})
        assert str(caught.value).startswith(f"chat.send() has no argument `{name}`; ")
        assert said in str(caught.value)


def test_the_other_apis_name_their_own_arguments(sync_lane: Lane) -> None:
    client = sync_lane.client()
    with pytest.raises(InvalidArgumentError, match="write `input`"):
        client.responses.send(messages=MESSAGES)
    with pytest.raises(InvalidArgumentError, match="write `max_output_tokens`"):
        client.responses.send(input="Hi", max_tokens=5)
    with pytest.raises(InvalidArgumentError, match="write `stop_sequences`"):
        client.messages.create(model="a", max_tokens=5, messages=MESSAGES, stop=["x"])
    with pytest.raises(InvalidArgumentError, match='write `instructions`, such as instructions="'):
        client.responses.send(input="Hi", system="Be kind")
    with pytest.raises(InvalidArgumentError, match='write `system`, such as system="'):
        client.messages.create(model="a", max_tokens=5, messages=MESSAGES, system_prompt="Be kind")
    with pytest.raises(InvalidArgumentError, match=r"did you mean `id`\?"):
        client.generations.get(generation_id="gen-1")
    with pytest.raises(InvalidArgumentError, match="has no argument `temperature`; pass what is not in"):
        client.embeddings.generate(model="a", input="Hi", temperature=0)
    with pytest.raises(InvalidArgumentError, match=r'options=\{"session_id"'):
        client.models.list(session_id="x")


@each("resource", ["chat", "responses", "messages", "images"])
def test_stream_true_names_the_method_that_streams(resource: str, sync_lane: Lane) -> None:
    sends = {"messages": "create", "images": "generate"}
    send = getattr(getattr(sync_lane.client(), resource), sends.get(resource, "send"))
    with pytest.raises(InvalidArgumentError, match=rf"call client\.{resource}\.stream\(\)"):
        send(stream=True)


def test_a_wrong_value_shows_a_right_one_and_how_to_send_it_all_the_same(lane: Lane) -> None:
    client = lane.client()
    with pytest.raises(InvalidArgumentError) as caught:
        lane.do(client.chat.send(messages=MESSAGES, response_format="json"))
    assert str(caught.value) == (
        "chat.send(): `response_format` must be a dict, not the str 'json'; for example response_format="
        '{"type": "json_schema", "json_schema": {"name": "answer", "schema": {...}}} '
        "(the option check_arguments=False sends it unchecked)"
    )


def test_a_wrong_value_inside_an_argument_shows_a_right_one_there(sync_lane: Lane) -> None:
    content = [{"type": "image_url", "image_url": "https://example.com/a.png"}]
    messages: Any = [{"role": "user", "content": content}]
    with pytest.raises(
        InvalidArgumentError, match=r'; for example "image_url": \{"url": "https://\.\.\."\} \('
    ):
        sync_lane.client().chat.send(messages=messages)


def test_the_tools_that_are_shown_are_those_of_the_api(sync_lane: Lane) -> None:
    client = sync_lane.client()
    model: dict[str, Any] = {"model": "a", "max_tokens": 5, "messages": MESSAGES}
    with pytest.raises(InvalidArgumentError, match=r'"function": \{"name"'):
        client.chat.send(messages=MESSAGES, tools={})
    with pytest.raises(InvalidArgumentError, match=r'"type": "function", "name"'):
        client.responses.send(input="Hi", tools={})
    with pytest.raises(InvalidArgumentError, match=r'"input_schema"'):
        client.messages.create(**model, tools={})


def test_checks_are_switched_off_for_a_client_a_copy_and_a_call(lane: Lane) -> None:
    wrong: dict[str, Any] = {"messages": [], "temperature": "hot"}
    off = {"check_arguments": False}
    client = lane.client()
    calls: list[Callable[[], Any]] = [
        lambda: lane.client(**off).chat.send(**wrong),
        lambda: client.with_options(**off).chat.send(**wrong),
        lambda: client.chat.send(**wrong, options=off),
    ]
    for call in calls:
        with pytest.raises(APIError):
            lane.do(call())
    assert len(lane.server.requests) == len(calls)


# --- options ----------------------------------------------------------------------------------------------

OPTIONS: list[tuple[str, Any, str]] = [
    ("server_url", "x", f'base_url="{API}"'),
    ("api_base", "x", f'base_url="{API}"'),
    ("maxRetries", 3, "write retries=3"),
    ("default_headers", {}, "write headers="),
    ("default_query", {}, "write extra_query="),
    ("max_retries", 3, "write retries=3"),
    ("retry_config", object(), "write retries=2, or a RetryPolicy"),
    ("timeout_ms", 1500, "write timeout=1.5, in seconds"),
    ("organization", "x", "leave it out"),
    ("project", "x", "leave it out"),
    ("async_client", None, "write AsyncOpenRouter(http_client=...)"),
    ("token", "x", "write api_key="),
    ("site_url", "x", "write app=App(url=...)"),
    ("logger", None, "logging.getLogger"),
    ("bearer", "x", "write api_key="),
    ("max_retires", 3, "write retries=3"),
    ("temperature", 0, "it is an argument of calls"),
]


@each("name, value, said", OPTIONS)
def test_an_option_of_another_client_names_ours(name: str, value: Any, said: str, sync_lane: Lane) -> None:
    client = sync_lane.client()
    for use in (
        OpenRouter,
        AsyncOpenRouter,
        client.with_options,
        lambda **given: client.models.list(options=given),
    ):
        with pytest.raises(InvalidArgumentError) as caught:
            use(**{name: value})
        assert f"there is no option {name!r}; " in str(caught.value)
        assert said in str(caught.value)


def test_what_is_fixed_when_the_client_is_made_says_so(sync_lane: Lane) -> None:
    with pytest.raises(InvalidArgumentError, match=r"when the client is made: OpenRouter\(base_url=...\)"):
        sync_lane.client().with_options(base_url=API)


# --- attributes -------------------------------------------------------------------------------------------

ATTRIBUTES = [
    ("completions", r"client\.chat\.send\("),
    ("chat.completions", r"client\.chat\.send\("),
    ("chat.create", r"client\.chat\.send\("),
    ("chat.complete", r"client\.chat\.send\("),
    ("chat.send_async", r"use await client\.chat\.send\(\.\.\.\), with an AsyncOpenRouter"),
    ("chat.stream_async", r"use await client\.chat\.stream\(\.\.\.\), with an AsyncOpenRouter"),
    ("chat.acreate", r"use await client\.chat\.send\("),
    ("rerank.create", r"use client\.rerank\(\.\.\.\)"),
    ("stats", r"help\(openrouter_sdk\.OpenRouter\)"),
    ("responses.create", r"client\.responses\.send\("),
    ("models.retrieve", r"client\.models\.get\("),
    ("api_keys.remove", r"client\.api_keys\.delete\("),
    ("embed", r"client\.embeddings\."),
    ("audio", r"client\."),
    ("beta", r"client\.chat"),
    ("with_raw_response", r"client\.request\("),
    ("chatt", r"did you mean client\.chat\?"),
    ("models.lst", r"did you mean client\.models\.list\?"),
    ("moderations", r"help\(openrouter_sdk\.OpenRouter\)"),
    ("credits.qqqq", r"there are create_coinbase_charge, get$"),
    ("batches.qqqq", r"there are create, create_and_wait, delete, get, list, wait$"),
    ("batches.results", r"client\.batches\.get\(\.\.\.\)\.results"),
    ("oauth.login", r"openrouter_sdk\.Login\.begin\("),
    ("oauth.exchange", r"exchange_code\(\*\*login\.exchange\(code\)\)"),
]


@each("path, said", ATTRIBUTES)
def test_an_attribute_of_another_client_names_ours(path: str, said: str, lane: Lane) -> None:
    owner, name = lane.client(), path
    if "." in path:
        resource, _, name = path.partition(".")
        owner = getattr(owner, resource)
    with pytest.raises(AttributeError, match=f"no attribute `{name}`; .*{said}"):
        getattr(owner, name)
    assert not hasattr(owner, name)
    assert getattr(owner, name, 5) == 5


def test_an_attribute_of_the_data_in_a_result_says_so(lane: Lane) -> None:
    result = lane.do(lane.client().api_keys.get_current())
    with pytest.raises(AttributeError, match="no attribute 'limit_remaining', but its `data` has"):
        _ = result.limit_remaining
    for name in ("none_of_all", "_usage", "wire_name"):
        with pytest.raises(AttributeError, match=f"no attribute '{name}'$"):
            getattr(result, name)
    assert not hasattr(type(result).from_dict({}), "usage")


def test_protocols_of_python_see_no_attribute(lane: Lane) -> None:
    for owner in (lane.client(), lane.client().chat):
        for name in ("__getitem__", "_repr_html_", "_ipython_display_", "__wrapped__"):
            assert not hasattr(owner, name)
    assert copy.copy(lane.client()).base_url == lane.server.url
    assert pickle.loads(pickle.dumps(lane.client())).base_url == lane.server.url
    assert copy.copy(lane.client().chat).send


def test_a_client_of_the_other_kind_says_so(server: StandInServer) -> None:
    sync: Any = OpenRouter(server.key, base_url=server.url)
    other: Any = AsyncOpenRouter(server.key, base_url=server.url)

    async def enter() -> None:
        async with sync:
            pass

    async def awaits(client: Any) -> None:
        await client.chat.stream(messages=MESSAGES)

    with pytest.raises(TypeError, match="this client is synchronous: use `with`, or an AsyncOpenRouter"):
        asyncio.run(enter())
    with pytest.raises(TypeError, match="this client is asynchronous: use `async with`"), other:
        pass

    for client, said in ((sync, "this stream is synchronous"), (other, "a stream is not awaited")):
        with pytest.raises(TypeError, match=said):
            asyncio.run(awaits(client))


# --- base URLs --------------------------------------------------------------------------------------------

MENDED = [
    ("https://openrouter.ai", API),
    ("https://openrouter.ai/", API),
    ("https://openrouter.ai/v1", API),
    ("https://openrouter.ai/api", API),
    ("https://openrouter.ai/api/v1/chat/completions", API),
    ("https://openrouter.ai/chat/completions/", API),
    ("https://openrouter.ai/api/v1/responses", API),
    ("https://openrouter.ai/api/v1/api/v1", API),
    ("https://openrouter.ai/api/v1/v1", API),
    ("openrouter.ai/api/v1", API),
    ("openrouter.ai", API),
    ("https://openrouter.ai/api/v1/chat", API),
    ("https://openrouter.ai/api/v1/api_keys/current", API),
    ("https://openrouter.ai//api//v1/", API),
    ("https://openrouter.ai/API/V1", API),
    (f" {API} ", API),
    ("https://gateway.example/v1\n", "https://gateway.example/v1"),
    ("https://eu.openrouter.ai/v1", "https://eu.openrouter.ai/api/v1"),
    ("https://gateway.example/v1/chat/completions", "https://gateway.example/v1"),
    ("https://gateway.example/v1/v1/", "https://gateway.example/v1"),
]
KEPT = [
    *(
        API,
        f"{API}/",
        "https://eu.openrouter.ai/api/v1",
        "https://gateway.example",
        "https://gateway.example/v1",
    ),
    *("https://gateway.example/openrouter", "https://gateway.example/api", "https://openrouter.ai.example/"),
    "https://openrouter.ai/api/alpha",
]


@KINDS
@each("given, meant", MENDED)
def test_a_base_url_is_mended_with_a_warning(given: str, meant: str, kind: Any, monkeypatch: Any) -> None:
    with pytest.warns(UserWarning, match=r"base_url .* is not a base URL of the API") as caught:
        assert kind("sk", base_url=given).base_url == meant
    assert [one.filename for one in caught] == [__file__]
    monkeypatch.setenv("OPENROUTER_BASE_URL", given)
    if given.strip() == given:
        with pytest.warns(UserWarning, match="variable OPENROUTER_BASE_URL"):
            assert kind("sk").base_url == meant
    monkeypatch.undo()


@each("given", KEPT)
def test_a_base_url_that_may_be_right_is_kept(given: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert OpenRouter("sk", base_url=given).base_url == given.rstrip("/")


@each("given", ["http://openrouter.ai/api/v1", "http://openrouter.ai"])
def test_plain_http_shows_the_right_base_url(given: str) -> None:
    with pytest.raises(InvalidArgumentError, match=f"use {API}"):
        OpenRouter("sk", base_url=given)


PAGE = b"<!DOCTYPE html><title>Not here</title>"
HTML = {"Content-Type": "text/html"}
ELSEWHERE: list[tuple[int, dict[str, str], bytes, type[Exception]]] = [
    (404, HTML, PAGE, NotFoundError),
    (404, {"Content-Type": "application/json"}, b'{"detail": "Not Found"}', NotFoundError),
    (405, HTML, PAGE, APIError),
    (200, HTML, PAGE, ProtocolError),
]


@each("status, headers, body, kind", ELSEWHERE)
def test_an_answer_from_elsewhere_shows_the_base_url(
    status: int, headers: dict[str, str], body: bytes, kind: type[Exception], sync_lane: Lane
) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(status, headers=headers, content=body))
    for base_url, is_odd in (("https://gateway.example", True), ("https://gateway.example/v1", False)):
        client = sync_lane.make("sk", base_url=base_url, transport=transport, retries=0)
        with pytest.raises(kind) as caught:
            client.chat.send(messages=MESSAGES)
        assert (f"base_url is {base_url}; the API's is {API}" in str(caught.value)) == is_odd


def test_the_api_itself_is_not_elsewhere(sync_lane: Lane, server: StandInServer) -> None:
    body = b'{"error": {"code": 404, "message": "no such model"}}'
    transport = httpx.MockTransport(lambda _: httpx.Response(404, content=body))
    client = sync_lane.make("sk", base_url="https://gateway.example", transport=transport, retries=0)
    with pytest.raises(NotFoundError) as caught:
        client.chat.send(messages=MESSAGES)
    assert "base_url" not in str(caught.value)


# --- what other methods take ------------------------------------------------------------------------------


class Answer:
    """A class."""


def look_up(item: str) -> str:
    """Look up an item."""
    return item


@each("resource, start", [("chat", {"messages": MESSAGES}), ("responses", {"input": "Hi"})])
def test_functions_and_classes_lead_to_the_methods_that_take_them(
    resource: str, start: dict[str, Any], lane: Lane
) -> None:
    methods = getattr(lane.client(), resource)
    format_name = "response_format" if resource == "chat" else "text"
    for given, said in (
        (
            {"tools": [look_up]},
            f"{resource}.send(): `tools[0]` is a function, which client.{resource}.run_tools(",
        ),
        (
            {format_name: Answer},
            f"`{format_name}` is the class Answer: call client.{resource}.parse(Answer, ...)",
        ),
    ):
        with pytest.raises(InvalidArgumentError) as refused:
            lane.do(methods.send(model="a/b", **start, **given))
        assert said in str(refused.value)
    with pytest.raises(TypeError, match=rf"{resource}.send\(\) takes keyword arguments only"):
        lane.do(methods.send("Hello", model="a/b"))
    with pytest.raises(TypeError, match=rf"{resource}.send\(\) takes keyword arguments only"):
        methods.stream("Hello", model="a/b")


@each(
    "status, message, hint",
    [
        (
            401,
            "Unknown key.",
            "401: Unknown key. Check the key: `api_key`, or the variable OPENROUTER_API_KEY.",
        ),
        (
            400,
            "gpt is not a valid model ID.",
            "a valid model ID. Ids are like openai/gpt-4o-mini: `client.models.list()` has them all.",
        ),
    ],
)
def test_an_error_of_the_key_or_the_model_says_what_to_check(
    status: int, message: str, hint: str, lane: Lane, server: StandInServer
) -> None:
    server.script.error(status, message)
    with pytest.raises(APIError) as raised:
        lane.do(lane.client().chat.send(messages=MESSAGES))
    assert hint in str(raised.value)
    assert hint in str(pickle.loads(pickle.dumps(raised.value)))
