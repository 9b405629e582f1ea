"""What the reference and the page of openrouter-haystack promise: arguments, defaults and their effects."""

from __future__ import annotations

import inspect
import json
import os
import random
import subprocess
import sys
import textwrap
from typing import Any

import httpx
import pytest
from haystack import Pipeline
from haystack.dataclasses import ChatMessage, StreamingChunk
from haystack.tools import Toolset, tool
from haystack.utils import Secret

from openrouter_sdk.config.retry import RetryPolicy
from openrouter_sdk.errors import InvalidArgumentError, OpenRouterError, RequestTimeoutError
from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator
from openrouter_sdk.testing import StandInServer, Wait
from tests.integrations.haystack.documented_arguments import ARGUMENTS
from tests.integrations.haystack.generator_runs import BOTH, STREAMED, Chunks, ask
from tests.integrations.haystack.releases import since_3_0, until_3_0
from tests.integrations.reply_bytes import MODEL, answer, completion, event, frames, sent


@tool
def weather(city: str) -> str:
    """How the weather is."""
    return f"sunny in {city}"


@tool
def clock() -> str:
    """What time it is."""
    return "noon"


def show(chunk: StreamingChunk) -> None:
    print(chunk.content, end="")


async def show_async(chunk: StreamingChunk) -> None:
    show(chunk)


# --- the constructor -------------------------------------------------------------------------------------


def test_arguments_and_their_defaults_are_those_of_the_reference() -> None:
    found = inspect.signature(OpenRouterChatGenerator.__init__).parameters
    assert {name: found[name].default for name in ARGUMENTS} == ARGUMENTS
    assert all(found[name].kind is inspect.Parameter.KEYWORD_ONLY for name in ARGUMENTS)
    assert all(one.default is not inspect.Parameter.empty for name, one in found.items() if name != "self")


def test_arguments_are_attributes() -> None:
    given: dict[str, Any] = {
        **ARGUMENTS,
        "model": "a/b",
        "timeout": 3.0,
        "max_retries": 2,
        "generation_kwargs": {"seed": 1},
    }
    made = OpenRouterChatGenerator(**given)
    assert {name: getattr(made, name) for name in given} == given


def test_nothing_is_given_by_position() -> None:
    made: Any = OpenRouterChatGenerator
    with pytest.raises(TypeError):
        made(Secret.from_token("k"))


@BOTH
@STREAMED
def test_without_arguments_the_default_model_answers(
    server: StandInServer, asynchronous: bool, streamed: bool
) -> None:
    (reply,) = ask(OpenRouterChatGenerator(), asynchronous=asynchronous, streamed=streamed)
    assert (reply.meta["model"], reply.meta["index"], reply.meta["finish_reason"]) == (MODEL, 0, "stop")
    assert {"prompt_tokens", "completion_tokens", "total_tokens"} <= reply.meta["usage"].keys()
    assert sent(server)[0]["model"] == MODEL
    assert server.problems == []


@pytest.mark.parametrize("model", ["openrouter/auto", "anthropic/claude-3.5-sonnet", "meta-llama/x:free"])
def test_the_model_is_sent_as_it_is(server: StandInServer, model: str) -> None:
    ask(OpenRouterChatGenerator(model=model))
    assert sent(server)[0]["model"] == model


# --- the key and the address -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "secret",
    [Secret.from_token("sk-1"), Secret.from_env_var(["NO_SUCH", "ONE_KEY"])],
    ids=["token", "variable"],
)
@BOTH
def test_the_key_is_that_of_the_secret(
    monkeypatch: pytest.MonkeyPatch, secret: Secret, asynchronous: bool
) -> None:
    monkeypatch.setenv("ONE_KEY", "sk-1")
    with StandInServer(key="sk-1") as server:
        ask(OpenRouterChatGenerator(api_key=secret, api_base_url=server.url), asynchronous=asynchronous)
        assert server.requests[0].header("authorization") == "Bearer sk-1"


@since_3_0
@BOTH
def test_a_missing_key_is_told_by_the_first_run(
    monkeypatch: pytest.MonkeyPatch, server: StandInServer, asynchronous: bool
) -> None:
    monkeypatch.delenv("OPENROUTER_API_KEY")
    made = OpenRouterChatGenerator()
    with pytest.raises(ValueError, match="OPENROUTER_API_KEY"):
        ask(made, asynchronous=asynchronous)
    monkeypatch.setenv("OPENROUTER_API_KEY", server.key)
    assert ask(made, asynchronous=asynchronous)


@until_3_0
def test_a_missing_key_is_told_by_the_constructor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENROUTER_API_KEY")
    with pytest.raises(ValueError, match="OPENROUTER_API_KEY"):
        OpenRouterChatGenerator()


@pytest.mark.parametrize("end", ["", "/"])
@BOTH
def test_the_address_may_be_given(
    monkeypatch: pytest.MonkeyPatch, server: StandInServer, asynchronous: bool, end: str
) -> None:
    monkeypatch.delenv("OPENROUTER_BASE_URL")
    ask(OpenRouterChatGenerator(api_base_url=server.url + end), asynchronous=asynchronous)
    assert server.requests[0].path == "/api/v1/chat/completions"


# --- generation_kwargs -----------------------------------------------------------------------------------

KWARGS: dict[str, Any] = {
    "max_tokens": 50,
    "max_completion_tokens": 50,
    "temperature": 0,
    "top_p": 0.1,
    "top_k": 3,
    "min_p": 0.1,
    "top_a": 0.2,
    "frequency_penalty": -1.5,
    "presence_penalty": 0.5,
    "repetition_penalty": 1.1,
    "seed": 7,
    "stop": ["END"],
    "logit_bias": {"50256": -100},
    "logprobs": True,
    "top_logprobs": 2,
    "safe_prompt": True,
    "random_seed": 42,
    "provider": {"order": ["anthropic", "openai"], "allow_fallbacks": False, "sort": "throughput"},
    "models": ["openai/gpt-4o", "google/gemini-pro"],
    "route": "fallback",
    "transforms": ["middle-out"],
    "plugins": [{"id": "web", "max_results": 3}],
    "reasoning": {"effort": "high"},
    "include_reasoning": True,
    "response_format": {"type": "json_object"},
    "user": "user-1",
    "usage": {"include": True},
    "prediction": {"type": "content", "content": "Hello."},
    "verbosity": "low",
    "parallel_tool_calls": False,
    "modalities": ["image", "text"],
    "n": 1,
    "a_parameter_of_tomorrow": {"deep": [1, None, "x"]},
}


@BOTH
@STREAMED
@pytest.mark.parametrize("name", KWARGS)
def test_a_generation_kwarg_is_sent_as_it_is(
    server: StandInServer, asynchronous: bool, streamed: bool, name: str
) -> None:
    value = KWARGS[name]
    given = {name: value}
    before = json.dumps(given)
    made = OpenRouterChatGenerator(generation_kwargs=given)
    ask(made, asynchronous=asynchronous, streamed=streamed)
    ask(OpenRouterChatGenerator(), asynchronous=asynchronous, streamed=streamed, generation_kwargs=given)
    assert [body[name] for body in sent(server)] == [value, value]
    assert json.dumps(given) == before


@BOTH
def test_kwargs_of_a_run_win_one_by_one_and_only_in_that_run(
    server: StandInServer, asynchronous: bool
) -> None:
    made = OpenRouterChatGenerator(
        generation_kwargs={"temperature": 0.5, "max_tokens": 9, "safe_prompt": True}
    )
    ask(made, asynchronous=asynchronous, generation_kwargs={"temperature": 0.1, "random_seed": 4})
    ask(made, asynchronous=asynchronous)
    first, second = (
        {name: value for name, value in body.items() if name not in ("model", "messages", "stream")}
        for body in sent(server)
    )
    assert first == {"temperature": 0.1, "max_tokens": 9, "safe_prompt": True, "random_seed": 4}
    assert second == {"temperature": 0.5, "max_tokens": 9, "safe_prompt": True}
    assert made.generation_kwargs == {"temperature": 0.5, "max_tokens": 9, "safe_prompt": True}


@BOTH
@pytest.mark.parametrize("place", ["constructor", "run"])
def test_stream_without_a_callback_streams_and_returns_the_whole_reply(
    server: StandInServer, asynchronous: bool, place: str
) -> None:
    stream = {"stream": True}
    made = OpenRouterChatGenerator(generation_kwargs=stream if place == "constructor" else None)
    run: dict[str, Any] = {"generation_kwargs": stream} if place == "run" else {}
    (reply,) = ask(made, asynchronous=asynchronous, **run)
    assert sent(server)[0]["stream"] is True
    assert "What is NLP?" in (reply.text or "")
    assert reply.meta["usage"]["total_tokens"]


@BOTH
def test_stream_false_does_not_keep_a_callback_from_its_chunks(
    server: StandInServer, asynchronous: bool
) -> None:
    chunks: list[StreamingChunk] = []

    async def keep(chunk: StreamingChunk) -> None:
        chunks.append(chunk)

    made = OpenRouterChatGenerator(generation_kwargs={"stream": False})
    callback = keep if asynchronous else chunks.append
    (reply,) = ask(made, asynchronous=asynchronous, streaming_callback=callback)
    assert "".join(chunk.content for chunk in chunks) == reply.text


@BOTH
@pytest.mark.parametrize("streamed", [{"streaming_callback": True}, {"generation_kwargs": {"stream": True}}])
def test_several_replies_cannot_be_streamed(
    server: StandInServer, asynchronous: bool, streamed: dict[str, Any]
) -> None:
    callback = show_async if asynchronous else show
    given = {**streamed, **({"streaming_callback": callback} if "streaming_callback" in streamed else {})}
    given["generation_kwargs"] = {**given.get("generation_kwargs", {}), "n": 2}
    with pytest.raises(ValueError, match="n=2"):
        ask(OpenRouterChatGenerator(), asynchronous=asynchronous, **given)
    assert server.requests == []


@BOTH
def test_n_replies_are_replies_with_an_index_each(server: StandInServer, asynchronous: bool) -> None:
    body = completion()
    body["choices"] = [{**body["choices"][0], "index": index} for index in range(3)]
    answer(server, body)
    replies = ask(OpenRouterChatGenerator(generation_kwargs={"n": 3}), asynchronous=asynchronous)
    assert [reply.meta["index"] for reply in replies] == [0, 1, 2]
    assert sent(server)[0]["n"] == 3


# --- callbacks -------------------------------------------------------------------------------------------


@BOTH
def test_the_callback_of_the_constructor_gets_each_piece(
    server: StandInServer, asynchronous: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    made = OpenRouterChatGenerator(streaming_callback=show_async if asynchronous else show)
    (reply,) = ask(made, asynchronous=asynchronous)
    assert capsys.readouterr().out == reply.text


def test_the_callback_of_a_run_replaces_that_of_the_constructor(
    server: StandInServer, capsys: pytest.CaptureFixture[str]
) -> None:
    chunks = Chunks()
    (reply,) = ask(OpenRouterChatGenerator(streaming_callback=show), streaming_callback=chunks)
    assert capsys.readouterr().out == ""
    assert "".join(chunk.content for chunk in chunks.seen) == reply.text


def test_a_coroutine_function_cannot_be_the_callback_of_run(server: StandInServer) -> None:
    with pytest.raises(ValueError, match=r"(?i)callback"):
        ask(OpenRouterChatGenerator(streaming_callback=show_async))
    assert server.requests == []


@since_3_0
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_a_function_can_be_the_callback_of_run_async(server: StandInServer) -> None:
    chunks = Chunks()
    (reply,) = ask(OpenRouterChatGenerator(streaming_callback=chunks), asynchronous=True)
    assert "".join(chunk.content for chunk in chunks.seen) == reply.text


# --- tools -----------------------------------------------------------------------------------------------


@BOTH
@STREAMED
@pytest.mark.parametrize(
    ("tools", "names"),
    [
        ([weather], ["weather"]),
        (Toolset([weather, clock]), ["weather", "clock"]),
        ([Toolset([weather]), clock], ["weather", "clock"]),
        ([Toolset([weather]), Toolset([clock])], ["weather", "clock"]),
    ],
    ids=["list", "toolset", "mixed", "toolsets"],
)
def test_tools_may_be_a_list_or_toolsets(
    server: StandInServer, asynchronous: bool, streamed: bool, tools: Any, names: list[str]
) -> None:
    for made, run in (
        (OpenRouterChatGenerator(tools=tools), {}),
        (OpenRouterChatGenerator(), {"tools": tools}),
        (OpenRouterChatGenerator(tools=[clock]), {"tools": tools}),
    ):
        ask(made, asynchronous=asynchronous, streamed=streamed, **run)
    for body in sent(server):
        assert [one["function"]["name"] for one in body["tools"]] == names
        assert [one["type"] for one in body["tools"]] == ["function"] * len(names)
        assert body["tools"][0]["function"]["parameters"] == weather.parameters
        assert body["tools"][0]["function"]["description"] == "How the weather is."
    assert server.problems == []


def test_two_tools_of_the_same_name_are_refused_at_once() -> None:
    with pytest.raises(ValueError, match="weather"):
        OpenRouterChatGenerator(tools=[weather, Toolset([weather])])


# --- timeout, retries and the HTTP client ----------------------------------------------------------------


@BOTH
@STREAMED
@pytest.mark.parametrize("place", ["argument", "variable"])
def test_silence_for_the_timeout_ends_a_run(
    server: StandInServer, monkeypatch: pytest.MonkeyPatch, asynchronous: bool, streamed: bool, place: str
) -> None:
    server.script.raw(200, {"content-type": "application/json"}, [Wait(30)])
    if place == "variable":
        monkeypatch.setenv("OPENAI_TIMEOUT", "0.1")
    made = OpenRouterChatGenerator(timeout=0.1 if place == "argument" else None)
    with pytest.raises(RequestTimeoutError):
        ask(made, asynchronous=asynchronous, streamed=streamed)


@BOTH
@pytest.mark.parametrize(
    "piece", [b": OPENROUTER PROCESSING\n\n", frames([event({"content": "."})], end=b"")]
)
def test_a_stream_may_last_longer_than_the_timeout_while_it_gives_a_sign(
    server: StandInServer, asynchronous: bool, piece: bytes
) -> None:
    slowly = [part for _ in range(8) for part in (piece, Wait(0.05))]
    rest = frames([event({"content": "Done."}), event({}, "stop")])
    server.script.raw(200, {"content-type": "text/event-stream"}, [*slowly, rest])
    made = OpenRouterChatGenerator(timeout=0.3)
    (reply,) = ask(made, asynchronous=asynchronous, streamed=True)
    assert (reply.text or "").endswith("Done.")


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Retries do not wait: the delays are drawn between 0 and a limit."""
    monkeypatch.setattr(random, "random", lambda: 0.0)


@BOTH
@STREAMED
@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize(
    ("argument", "variable", "requests"),
    [(2, None, 3), (0, None, 1), (None, "1", 2), (0, "7", 1), (1, "7", 2)],
)
def test_failures_are_repeated_so_often(
    server: StandInServer,
    monkeypatch: pytest.MonkeyPatch,
    asynchronous: bool,
    streamed: bool,
    argument: int | None,
    variable: str | None,
    requests: int,
) -> None:
    if variable is not None:
        monkeypatch.setenv("OPENAI_MAX_RETRIES", variable)
    for _ in range(9):
        server.script.error(503, "Busy.")
    made = OpenRouterChatGenerator(max_retries=argument)
    with pytest.raises(OpenRouterError, match="Busy"):
        ask(made, asynchronous=asynchronous, streamed=streamed)
    assert len(server.requests) == requests


@pytest.mark.usefixtures("at_once")
def test_the_policy_of_retries_is_that_of_the_client(server: StandInServer) -> None:
    made = OpenRouterChatGenerator(options={"retries": RetryPolicy(max_retries=1)})
    for _ in range(3):
        server.script.error(503, "Busy.")
    with pytest.raises(OpenRouterError):
        ask(made)
    assert len(server.requests) == 2


@pytest.mark.usefixtures("at_once")
def test_failures_are_repeated_five_times_without_any_setting(server: StandInServer) -> None:
    for _ in range(9):
        server.script.error(503, "Busy.")
    with pytest.raises(OpenRouterError, match="Busy"):
        ask(OpenRouterChatGenerator())
    assert len(server.requests) == 6


@pytest.mark.parametrize("name", ["OPENAI_TIMEOUT", "OPENAI_MAX_RETRIES"])
@pytest.mark.parametrize("value", ["soon", "-1", "nan"])
@BOTH
def test_a_variable_that_is_no_number_is_named(
    monkeypatch: pytest.MonkeyPatch, asynchronous: bool, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(InvalidArgumentError, match=name):
        ask(OpenRouterChatGenerator(), asynchronous=asynchronous)


@pytest.mark.parametrize(
    "setting", [{"timeout": -1}, {"timeout": "x"}, {"max_retries": -1}, {"max_retries": 1.5}]
)
def test_a_setting_that_is_no_number_is_named(setting: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgumentError, match=next(iter(setting))):
        ask(OpenRouterChatGenerator(**setting))


@BOTH
@STREAMED
def test_extra_headers_go_with_each_request(
    server: StandInServer, asynchronous: bool, streamed: bool
) -> None:
    headers = {"HTTP-Referer": "https://example.com", "X-Title": "Example", "X-Trace": "a", "X-Number": 7}
    made = OpenRouterChatGenerator(extra_headers=headers)
    for _ in range(2):
        ask(made, asynchronous=asynchronous, streamed=streamed)
    for request in server.requests:
        assert request.header("http-referer") == "https://example.com"
        assert request.header("x-trace") == "a"
        assert request.header("x-number") == "7"
        # The title has a new name in the API's documents, under which each of our clients sends it.
        assert request.header("x-openrouter-title") == "Example"
    assert made.extra_headers == headers


@BOTH
@STREAMED
def test_the_http_client_gets_its_arguments(
    server: StandInServer, asynchronous: bool, streamed: bool
) -> None:
    seen: list[str] = []

    def see(request: httpx.Request) -> None:
        seen.append(request.url.path)

    async def see_async(request: httpx.Request) -> None:
        see(request)

    kwargs = {
        "headers": {"X-Of-Client": "1"},
        "event_hooks": {"request": [see_async if asynchronous else see]},
        "trust_env": False,
    }
    made = OpenRouterChatGenerator(http_client_kwargs=kwargs)
    ask(made, asynchronous=asynchronous, streamed=streamed)
    assert seen == ["/api/v1/chat/completions"]
    assert server.requests[0].header("x-of-client") == "1"


def test_the_http_client_may_have_a_transport_of_the_user(server: StandInServer) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=completion({"content": f"From {request.url.host}."}))

    made = OpenRouterChatGenerator(
        api_base_url="https://gateway.example/v1",
        http_client_kwargs={"transport": httpx.MockTransport(handle)},
    )
    assert ask(made)[0].text == "From gateway.example."
    assert server.requests == []


# --- messages and pipelines ------------------------------------------------------------------------------


@BOTH
def test_a_text_is_a_message_of_the_user(server: StandInServer, asynchronous: bool) -> None:
    ask(OpenRouterChatGenerator(), "Hello", asynchronous=asynchronous)
    assert sent(server)[0]["messages"] == [{"role": "user", "content": "Hello"}]


@BOTH
@STREAMED
def test_no_messages_are_no_request(server: StandInServer, asynchronous: bool, streamed: bool) -> None:
    assert ask(OpenRouterChatGenerator(), [], asynchronous=asynchronous, streamed=streamed) == []
    assert server.requests == []


@BOTH
def test_messages_are_not_changed_by_a_run(server: StandInServer, asynchronous: bool) -> None:
    messages = [ChatMessage.from_system("Be brief."), ChatMessage.from_user("Hello")]
    before = [message.to_dict() for message in messages]
    ask(OpenRouterChatGenerator(), messages, asynchronous=asynchronous)
    assert [message.to_dict() for message in messages] == before


def test_to_dict_has_each_argument(server: StandInServer) -> None:
    given: dict[str, Any] = {
        "model": "a/b",
        "streaming_callback": show,
        "generation_kwargs": {"provider": {"sort": "throughput"}, "safe_prompt": True},
        "tools": [weather],
        "timeout": 3.5,
        "extra_headers": {"X-Title": "Example"},
        "max_retries": 2,
        "http_client_kwargs": {"trust_env": False},
    }
    data = OpenRouterChatGenerator(**given).to_dict()
    found = data["init_parameters"]
    assert data["type"].endswith(".OpenRouterChatGenerator")
    assert found.keys() >= ARGUMENTS.keys()
    assert found["api_key"] == {"type": "env_var", "env_vars": ["OPENROUTER_API_KEY"], "strict": True}
    assert found["streaming_callback"] == f"{__name__}.show"
    assert found["tools"][0]["data"]["name"] == "weather"
    assert found["api_base_url"] == "https://openrouter.ai/api/v1"
    same = given.keys() - {"tools", "streaming_callback"}
    assert {name: found[name] for name in same} == {name: given[name] for name in same}
    assert json.loads(json.dumps(data)) == data


def test_a_pipeline_with_a_generator_is_the_same_after_yaml(server: StandInServer) -> None:
    pipeline = Pipeline()
    pipeline.add_component("llm", OpenRouterChatGenerator(generation_kwargs={"max_tokens": 9}))
    again = Pipeline.loads(pipeline.dumps())
    assert again.dumps() == pipeline.dumps()
    assert again.run({"llm": {"messages": [ChatMessage.from_user("Hi")]}})["llm"]["replies"][0].text


# --- programs as they are written ------------------------------------------------------------------------

WHOLE = """
    import os
    from haystack.dataclasses import ChatMessage
    from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator

    os.environ["OPENROUTER_API_KEY"] = "sk-of-the-program"
    client = OpenRouterChatGenerator()
    response = client.run([ChatMessage.from_user("Who are you? Be brief.")])
    print(response)
"""
STREAMING = """
    from haystack.dataclasses import ChatMessage
    from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator

    def show(chunk):
        print(chunk.content, end="", flush=True)

    client = OpenRouterChatGenerator(
        model="openrouter/auto",
        streaming_callback=show,
        generation_kwargs={"provider": {"sort": "throughput"}},
    )
    print(client.run([ChatMessage.from_user("Who are you? Be brief.")]))
"""


@pytest.mark.parametrize("program", [WHOLE, STREAMING], ids=["whole", "streaming"])
def test_a_program_prints_its_reply_and_warns_of_nothing(program: str) -> None:
    with StandInServer(key="sk-of-the-program") as server:
        server.script.reply("I am a model.")
        variables = {"OPENROUTER_API_KEY": server.key, "OPENROUTER_BASE_URL": server.url}
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", textwrap.dedent(program)],
            env={**os.environ, **variables},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.stderr == ""
        assert "TextContent(text='I am a model.')" in done.stdout
        assert "'finish_reason': 'stop'" in done.stdout
        assert done.stdout.startswith("I am a model.") == (program is STREAMING)
        assert server.problems == []
