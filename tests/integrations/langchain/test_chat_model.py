"""`ChatOpenRouter`: arguments of calls, streams, batches, and what LangChain makes of it."""

from __future__ import annotations

import asyncio
import json
import threading
import time
import warnings
from collections.abc import Callable
from typing import Any

import pytest
from langchain_core.language_models.fake_chat_models import FakeListChatModel
from langchain_core.messages import AIMessage, AIMessageChunk, HumanMessage
from langchain_core.outputs import ChatGenerationChunk
from langchain_core.prompts import ChatPromptTemplate
from langchain_core.runnables import ConfigurableField
from pydantic import BaseModel

from openrouter_sdk import Timeout
from openrouter_sdk.errors import (
    InvalidArgumentError,
    OpenRouterError,
    RateLimitError,
    RequestTimeoutError,
    ServiceUnavailableError,
)
from openrouter_sdk.integrations.langchain import ChatOpenRouter
from openrouter_sdk.testing import RateLimit, StandInServer
from openrouter_sdk.testing.faults import ErrorAt
from tests.integrations.langchain.chat_runs import MODEL, OTHER, Json, model, sent, weather
from tests.integrations.langchain.listener import Listener
from tests.integrations.langchain.ways_to_ask import (
    ALL,
    STREAMED,
    WHOLE,
    Ask,
    ainvoke,
    astream,
    invoke,
    stream,
)

# --- four ways to call -----------------------------------------------------------------------------------


@ALL
def test_a_reply_is_that_of_the_model(server: StandInServer, ask: Ask) -> None:
    server.script.reply("Paris.")
    assert ask(model(), "What is the capital of France?").text == "Paris."
    assert sent(server)["messages"] == [{"role": "user", "content": "What is the capital of France?"}]
    assert bool(sent(server).get("stream")) is ask.__name__.endswith("stream")
    assert server.problems == []


CALLS: list[tuple[Json, Json]] = [
    ({"temperature": 0.1}, {"temperature": 0.1}),
    ({"temperature": None}, {}),
    ({"model": OTHER}, {"model": OTHER, "temperature": 0.9}),
    ({"model_name": OTHER}, {"model": OTHER, "temperature": 0.9}),
    ({"stop": ["END"]}, {"stop": ["END"], "temperature": 0.9}),
    ({"stop_sequences": ["END"]}, {"stop": ["END"], "temperature": 0.9}),
    ({"openrouter_provider": {"sort": "price"}}, {"provider": {"sort": "price"}, "temperature": 0.9}),
    ({"provider": {"sort": "price"}}, {"provider": {"sort": "price"}, "temperature": 0.9}),
    ({"web_search_options": {}}, {"web_search_options": {}, "temperature": 0.9}),
    ({"odd": [1]}, {"odd": [1], "temperature": 0.9}),
    ({"extra_body": {"odd": 1, "temperature": 2}}, {"odd": 1, "temperature": 2}),
    ({"options": {"extra_body": {"odd": 1}}}, {"odd": 1, "temperature": 0.9}),
    ({"ls_structured_output_format": {"schema": {}}}, {"temperature": 0.9}),
    ({"stream_usage": False}, {"temperature": 0.9}),
    ({"max_retries": 0, "timeout": 5}, {"temperature": 0.9}),
]


@ALL
@pytest.mark.parametrize(("given", "expected"), CALLS, ids=[str(given) for given, _ in CALLS])
def test_arguments_of_a_call_are_sent(server: StandInServer, ask: Ask, given: Json, expected: Json) -> None:
    ask(model(temperature=0.9), "Hi", **given)
    body = sent(server)
    found = {
        name: body[name] for name in body if name not in ("messages", "stream", "stream_options", "usage")
    }
    assert found == {"model": MODEL, **expected}


@ALL
def test_a_call_overrides_what_is_bound_which_overrides_the_field(server: StandInServer, ask: Ask) -> None:
    bound = model(temperature=0.1, seed=1, top_p=0.1, model_kwargs={"top_a": 0.1}).bind(seed=2, top_p=0.2)
    ask(bound, "Hi", top_p=0.3)
    body = sent(server)
    assert [body[name] for name in ("temperature", "seed", "top_p", "top_a")] == [0.1, 2, 0.3, 0.1]


def test_extra_body_and_headers_of_model_and_call_add_up(server: StandInServer) -> None:
    chat = model(
        model_kwargs={"extra_body": {"a": 1, "b": 1}}, default_headers={"X-A": "1", "X-B": "1", "X-D": "1"}
    )
    call: Json = {"extra_body": {"b": 2, "c": 2}, "extra_headers": {"x-b": 2, "X-C": "2", "X-D": None}}
    chat.invoke("Hi", **call)
    assert [sent(server)[name] for name in "abc"] == [1, 2, 2]
    assert [server.requests[-1].header(f"X-{name}") for name in "ABCD"] == ["1", "2", "2", None]


def test_tools_may_be_given_to_a_call(server: StandInServer) -> None:
    model().invoke("Hi", tools=[weather])
    assert sent(server)["tools"][0]["function"]["name"] == "weather"
    assert server.problems == []


def test_the_format_of_replies_may_be_a_type(server: StandInServer) -> None:
    class Joke(BaseModel):
        setup: str

    model().bind(response_format=Joke).invoke("Hi")
    found = sent(server)["response_format"]
    assert (found["type"], found["json_schema"]["name"]) == ("json_schema", "Joke")
    assert list(found["json_schema"]["schema"]["properties"]) == ["setup"]
    keys = {model()._get_llm_string(response_format=one) for one in (Joke, list[Joke], {"type": "text"})}
    assert len(keys) == 3


def test_a_key_may_be_given_to_a_call(server: StandInServer) -> None:
    model(api_key="sk-or-v1-wrong").invoke("Hi", api_key=server.key)
    assert server.requests[-1].header("Authorization") == f"Bearer {server.key}"
    assert "api_key" not in sent(server)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"temperature": "hot"}, "temperature"),
        ({"extra_body": [1]}, "extra_body must be a dict"),
        ({"timeout": -1}, "timeout must be seconds above 0"),
        ({"options": {"odd": 1}}, "there is no option 'odd'"),
    ],
)
@ALL
def test_an_invalid_argument_is_a_value_error_and_nothing_is_sent(
    server: StandInServer, ask: Ask, given: Json, message: str
) -> None:
    with pytest.raises(InvalidArgumentError, match=message) as caught:
        ask(model(), "Hi", **given)
    assert isinstance(caught.value, ValueError)
    assert server.requests == []


# --- several replies, streams ----------------------------------------------------------------------------


def test_n_replies_are_n_generations(server: StandInServer) -> None:
    choices = [{"index": n, "message": {"role": "assistant", "content": f"{n}"}} for n in range(3)]
    body = {"id": "gen-1", "model": MODEL, "object": "chat.completion", "created": 1, "choices": choices}
    server.script.raw(200, {"content-type": "application/json"}, json.dumps(body).encode())
    result = model(n=3).generate([[HumanMessage("Hi")]])
    assert sent(server)["n"] == 3
    assert [one.text for one in result.generations[0]] == ["0", "1", "2"]


@STREAMED
@pytest.mark.parametrize("fields", [{"n": 2}, {"call": {"n": 2}}, {"call": {"extra_body": {"n": 2}}}])
def test_several_replies_are_not_streamed(server: StandInServer, ask: Ask, fields: Json) -> None:
    given = dict(fields)
    call = given.pop("call", {})
    with pytest.raises(ValueError, match="only one reply can be streamed, not n=2"):
        ask(model(**given), "Hi", **call)
    assert server.requests == []


STREAMING: list[tuple[str, Json, Json, bool]] = [  # way, fields, call, whether it is streamed
    ("invoke", {}, {}, False),
    ("invoke", {"streaming": True}, {}, True),
    ("invoke", {"streaming": True, "disable_streaming": True}, {}, False),
    ("invoke", {"streaming": True}, {"stream": False}, False),
    ("invoke", {}, {"stream": True}, True),
    ("invoke", {"model_kwargs": {"stream": True}}, {}, False),
    ("stream", {}, {}, True),
    ("stream", {"streaming": False}, {}, False),
    ("stream", {"disable_streaming": True}, {}, False),
    ("stream", {"disable_streaming": "tool_calling"}, {}, True),
    ("stream", {"disable_streaming": "tool_calling"}, {"tools": [weather]}, False),
]


@pytest.mark.parametrize(("way", "fields", "call", "streamed"), STREAMING)
@pytest.mark.parametrize("is_async", [False, True])
def test_streaming_is_as_langchain_says(
    server: StandInServer, way: str, fields: Json, call: Json, streamed: bool, is_async: bool
) -> None:
    ask = {"invoke": (invoke, ainvoke), "stream": (stream, astream)}[way][is_async]
    ask(model(**fields), "Hi", **call)
    assert bool(sent(server).get("stream")) is streamed


def test_the_chunks_of_a_stream_add_up_and_the_last_one_says_so(server: StandInServer) -> None:
    server.script.reply(["J'aime ", "la ", "programmation."])
    chunks = list(model().stream("Hi"))
    assert [chunk.text for chunk in chunks if chunk.text] == ["J'aime ", "la ", "programmation."]
    assert [chunk.chunk_position for chunk in chunks][-1] == "last"
    assert all(chunk.id == chunks[0].id and str(chunk.id).startswith("lc_run-") for chunk in chunks)


def test_what_is_spoken_is_streamed_because_the_api_says_it_in_streams_only(server: StandInServer) -> None:
    chat = model(modalities=["text", "audio"], audio={"voice": "alloy", "format": "pcm16"})
    chat.invoke("Hi")
    assert sent(server)["stream"] is True
    asyncio.run(chat.ainvoke("Hi"))
    assert sent(server)["stream"] is True


@ALL
def test_callbacks_are_told_each_token_once(server: StandInServer, ask: Ask) -> None:
    server.script.reply(["a", "b"])
    listener = Listener()
    ask(model(streaming=True), "Hi", {"callbacks": [listener]})
    assert [token for token in listener.tokens if token] == ["a", "b"]
    assert all(isinstance(chunk, ChatGenerationChunk) for chunk in listener.chunks)
    assert len(listener.results) == 1


def test_generate_and_stream_tell_a_run_manager_of_each_chunk(server: StandInServer) -> None:
    server.script.reply(["a", "b"])
    told: list[str] = []

    class Manager:
        def on_llm_new_token(self, token: str, **kwargs: Any) -> None:
            told.append(token)

    manager: Any = Manager()
    assert [chunk.text for chunk in model()._stream([HumanMessage("Hi")], run_manager=manager)] == told


# --- errors ----------------------------------------------------------------------------------------------


@ALL
def test_errors_of_the_client_come_out_as_they_are(server: StandInServer, ask: Ask) -> None:
    server.script.error(429, "Slow down.", {"limit": 1})
    listener = Listener()
    with pytest.raises(RateLimitError, match=r"Slow down\.") as caught:
        ask(model(max_retries=0), "Hi", {"callbacks": [listener]})
    assert caught.value.status == 429
    assert [error for error, _ in listener.errors] == [caught.value]
    assert listener.results == []


@STREAMED
def test_an_error_in_the_middle_of_a_stream_is_raised_with_what_came(server: StandInServer, ask: Ask) -> None:
    server.script.reply(["one ", "two ", "three "], faults=[ErrorAt(3)])
    with pytest.raises(OpenRouterError) as caught:
        ask(model(), "Hi")
    partial: Any = caught.value.partial
    assert partial.text.startswith("one ")


# --- batches ---------------------------------------------------------------------------------------------


def batch(chat: Any, inputs: list[str]) -> list[str]:
    return [reply.text for reply in chat.batch(inputs)]


def batch_as_completed(chat: Any, inputs: list[str]) -> list[str]:
    return [reply.text for _, reply in sorted(chat.batch_as_completed(inputs), key=lambda pair: pair[0])]


def abatch(chat: Any, inputs: list[str]) -> list[str]:
    return [reply.text for reply in asyncio.run(chat.abatch(inputs))]


def abatch_as_completed(chat: Any, inputs: list[str]) -> list[str]:
    async def read() -> list[str]:
        found = [pair async for pair in chat.abatch_as_completed(inputs)]
        return [reply.text for _, reply in sorted(found, key=lambda pair: pair[0])]

    return asyncio.run(read())


BATCHES = pytest.mark.parametrize("run", [batch, batch_as_completed, abatch, abatch_as_completed])


def check_that_a_batch_waits(server: StandInServer, run: Callable[..., list[str]], chat: Any) -> None:
    server.rates = RateLimit(requests=3, seconds=0.1)
    inputs = [f"Number {number}" for number in range(5)]
    texts = run(chat, inputs)
    assert [text for one, text in zip(inputs, texts, strict=True) if one not in text] == []


@BATCHES
def test_the_calls_of_a_batch_wait_for_a_rate_limit(
    server: StandInServer, run: Callable[..., list[str]]
) -> None:
    check_that_a_batch_waits(server, run, model(max_retries=0))


@pytest.mark.parametrize("run", [batch, abatch])
def test_the_calls_of_a_batch_of_a_chain_wait_for_a_rate_limit(
    server: StandInServer, run: Callable[..., list[str]]
) -> None:
    chain = ChatPromptTemplate([("user", "{x}")]) | model(max_retries=0).bind(seed=1)
    check_that_a_batch_waits(server, run, chain)


@WHOLE
def test_a_single_call_does_not_wait(server: StandInServer, ask: Ask) -> None:
    server.rates = RateLimit(requests=1, seconds=60)
    chat = model(max_retries=0)
    ask(chat, "Hi")
    with pytest.raises(RateLimitError):
        ask(chat, "Hi")


def test_a_call_after_the_last_reply_of_a_batch_does_not_wait(server: StandInServer) -> None:
    chat = model(max_retries=0)

    def check(replies: int) -> None:
        if replies == 2:
            server.rates = RateLimit(requests=0, seconds=60)
            with pytest.raises(RateLimitError):
                chat.invoke("Hi")
            server.rates = None

    for count, _reply in enumerate(chat.batch_as_completed(["a", "b"]), 1):
        check(count)

    async def read() -> None:
        count = 0
        async for _reply in chat.abatch_as_completed(["a", "b"]):
            check(count := count + 1)

    asyncio.run(read())


def test_a_batch_returns_exceptions_if_asked(server: StandInServer) -> None:
    for _ in range(2):
        server.script.error(400, "Bad.")
    replies = model(max_retries=0).batch(["a", "b"], return_exceptions=True)
    assert [type(one).__name__ for one in replies] == ["BadRequestError"] * 2


@BATCHES
def test_a_batch_of_nothing_is_nothing(run: Callable[..., list[str]]) -> None:
    assert run(model(), []) == []


def test_a_batch_keeps_max_concurrency(server: StandInServer) -> None:
    running, most, lock = 0, 0, threading.Lock()

    class Counting(ChatOpenRouter):
        def _generate(self, *args: Any, **kwargs: Any) -> Any:
            nonlocal running, most
            with lock:
                running += 1
                most = max(most, running)
            try:
                return super()._generate(*args, **kwargs)
            finally:
                with lock:
                    running -= 1

    Counting(model=MODEL).batch([str(number) for number in range(8)], {"max_concurrency": 2})
    assert most <= 2


# --- what LangChain makes of a model ---------------------------------------------------------------------


@WHOLE
def test_with_retry_repeats_what_failed(server: StandInServer, ask: Ask) -> None:
    server.script.error(503, "Busy.").reply("Done.")
    chat = model(max_retries=0).with_retry(
        retry_if_exception_type=(ServiceUnavailableError,),
        exponential_jitter_params={"initial": 0.001, "max": 0.002, "jitter": 0},
    )
    assert ask(chat, "Hi").text == "Done."


@ALL
def test_with_fallbacks_asks_another_model(server: StandInServer, ask: Ask) -> None:
    server.script.error(503, "Busy.").reply("Done.")
    chat = model(max_retries=0).with_fallbacks([ChatOpenRouter(model=OTHER)])
    assert ask(chat, "Hi").text == "Done."
    assert sent(server)["model"] == OTHER


def test_an_invalid_answer_of_another_provider_is_a_fallback_too(server: StandInServer) -> None:
    server.script.raw(200, {"content-type": "text/html"}, b"<html>")
    chat = model(max_retries=0).with_fallbacks([FakeListChatModel(responses=["Done."])])
    assert chat.invoke("Hi").text == "Done."


@ALL
def test_configurable_fields_are_those_of_the_config(server: StandInServer, ask: Ask) -> None:
    fields: Json = {"provider": {"sort": "price"}, "model_kwargs": {"top_a": 0.5}}
    chat = model(temperature=0.1, **fields).configurable_fields(
        temperature=ConfigurableField(id="heat"),
        model_name=ConfigurableField(id="model"),
        default_headers=ConfigurableField(id="headers"),
    )
    ask(chat, "Hi")
    assert (sent(server)["temperature"], sent(server)["model"]) == (0.1, MODEL)
    config = {"configurable": {"heat": 0.7, "model": OTHER, "headers": {"X-A": "a"}}}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        ask(chat, "Hi", config)
    body = sent(server)
    assert (body["temperature"], body["model"]) == (0.7, OTHER)
    assert (body["provider"], body["top_a"]) == ({"sort": "price"}, 0.5)
    assert server.requests[-1].header("X-A") == "a"
    assert bool(body.get("stream")) is ask.__name__.endswith("stream")


def test_a_configured_streaming_counts(server: StandInServer) -> None:
    chat = model().configurable_fields(streaming=ConfigurableField(id="streaming"))
    chat.invoke("Hi", {"configurable": {"streaming": True}})
    assert sent(server)["stream"] is True


def test_configurable_alternatives_are_other_models(server: StandInServer) -> None:
    chat = model().configurable_alternatives(ConfigurableField(id="which"), big=ChatOpenRouter(model=OTHER))
    chat.with_config(configurable={"which": "big"}).invoke("Hi")
    assert sent(server)["model"] == OTHER


def test_with_config_gives_tags_and_callbacks(server: StandInServer) -> None:
    listener = Listener()
    model().with_config(tags=["t"], callbacks=[listener]).invoke("Hi")
    assert listener.started[0][1]["tags"] == ["t"]


def test_a_timeout_is_one_of_silence(server: StandInServer) -> None:
    server.delay = 0.05
    server.script.reply(["word "] * 10)
    start = time.monotonic()
    assert stream(model(timeout=0.3), "Hi").text == "word " * 10
    assert time.monotonic() - start > 0.3


def test_a_timeout_of_a_call_overrides_the_field(server: StandInServer) -> None:
    server.delay = 5
    for given in ({"timeout": 0.05}, {"request_timeout": 0.05}, {"timeout": Timeout(total=0.05)}):
        with pytest.raises(RequestTimeoutError):
            stream(model(timeout=60, max_retries=0), "Hi", **given)


def test_a_subclass_works(server: StandInServer) -> None:
    class Cheap(ChatOpenRouter):
        model_name: str = "openai/gpt-4o-mini"
        temperature: float | None = 0

    Cheap().invoke("Hi")
    assert (sent(server)["model"], sent(server)["temperature"]) == (MODEL, 0)
    assert Cheap()._get_llm_string() != model(temperature=0)._get_llm_string()


def test_chunks_and_replies_are_of_langchains_types(server: StandInServer) -> None:
    assert type(model().invoke("Hi")) is AIMessage
    assert {type(chunk) for chunk in model().stream("Hi")} == {AIMessageChunk}
