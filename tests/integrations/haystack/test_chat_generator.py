"""`OpenRouterChatGenerator`: its arguments, what they send, and what runs return."""

from __future__ import annotations

import asyncio
import copy
import inspect
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from haystack.dataclasses import ChatMessage, StreamingChunk
from haystack.tools import Toolset
from haystack.tools.tool import Tool
from haystack.utils import Secret

from openrouter_sdk import App
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator
from openrouter_sdk.testing import StandInServer
from openrouter_sdk.testing.faults import StallAtEvent
from tests.integrations.haystack.documented_arguments import ARGUMENTS
from tests.integrations.haystack.releases import since_3_0, until_3_0
from tests.integrations.haystack.round_trips import answer_with
from tests.integrations.haystack.ways import WAYS, Run

Json = dict[str, Any]


def weather(city: str) -> str:
    return f"It rains in {city}."


def tool(name: str = "weather", **schema: Any) -> Tool:
    properties = {"city": {"type": "string"}, "days": {"type": "integer"}}
    parameters = {"type": "object", "properties": properties, "required": ["city"], **schema}
    return Tool(name=name, description="The weather.", parameters=parameters, function=weather)


def sent(server: StandInServer) -> Json:
    body: Json = server.requests[-1].json()
    return body


def tool_names(server: StandInServer) -> list[str]:
    return [one["function"]["name"] for one in sent(server).get("tools", [])]


# --- the constructor -------------------------------------------------------------------------------------

PARAMETERS: Json = {**ARGUMENTS, "app": None, "options": None}


def test_the_constructor_has_the_parameters_of_the_documents_and_two_more() -> None:
    found = list(inspect.signature(OpenRouterChatGenerator.__init__).parameters.values())[1:]
    assert {one.name: one.default for one in found} == PARAMETERS
    assert [one.name for one in found] == list(PARAMETERS)
    assert {one.kind for one in found} == {inspect.Parameter.KEYWORD_ONLY}


def test_positional_arguments_are_refused() -> None:
    with pytest.raises(TypeError, match="positional"):
        OpenRouterChatGenerator(Secret.from_token("sk"))  # type: ignore[call-arg]


def test_what_is_given_is_there_as_attributes() -> None:
    given: Json = {
        "api_key": Secret.from_token("sk-or-v1-x"),
        "model": "a/b",
        "streaming_callback": print,
        "api_base_url": "https://eu.openrouter.ai/api/v1",
        "generation_kwargs": {"temperature": 0.5},
        "tools": [tool()],
        "timeout": 7.5,
        "extra_headers": {"X-One": 1},
        "max_retries": 3,
        "http_client_kwargs": {"limits": {"max_connections": 2}},
        "app": App(title="Mine"),
        "options": {"session_id": "s"},
    }
    generator = OpenRouterChatGenerator(**given)
    assert {name: getattr(generator, name) for name in given} == given
    assert generator.tools is given["tools"]
    assert generator.tools_strict is False


def test_two_tools_of_the_same_name_are_refused_at_construction() -> None:
    with pytest.raises(ValueError, match="weather"):
        OpenRouterChatGenerator(tools=[tool(), Toolset([tool()])])


# --- the contract of components --------------------------------------------------------------------------


def test_both_runs_have_the_same_signature() -> None:
    run, run_async = OpenRouterChatGenerator.run, OpenRouterChatGenerator.run_async
    assert inspect.signature(run) == inspect.signature(run_async)
    assert inspect.iscoroutinefunction(run_async)
    assert not inspect.iscoroutinefunction(run)
    assert str(inspect.signature(run)).startswith(
        "(self, messages: 'list[ChatMessage] | str', streaming_callback: 'StreamingCallbackT | None' = None, "
        "generation_kwargs: 'dict[str, Any] | None' = None, *, tools: 'ToolsType | None' = None, "
        "tools_strict: 'bool | None' = None)"
    )


def test_pipelines_see_its_sockets() -> None:
    generator: Any = OpenRouterChatGenerator()
    inputs = generator.__haystack_input__._sockets_dict
    assert {name: socket.is_mandatory for name, socket in inputs.items()} == {
        "messages": True,
        "streaming_callback": False,
        "generation_kwargs": False,
        "tools": False,
        "tools_strict": False,
    }
    assert inputs["messages"].type == list[ChatMessage] | str
    outputs = generator.__haystack_output__._sockets_dict
    assert {name: socket.type for name, socket in outputs.items()} == {"replies": list[ChatMessage]}
    assert generator.__haystack_supports_async__


# --- what is sent ----------------------------------------------------------------------------------------


@WAYS
@pytest.mark.parametrize("messages", ["Hello", [ChatMessage.from_user("Hello")]], ids=["text", "list"])
def test_a_text_is_a_message_of_the_user(server: StandInServer, way: Run, messages: Any) -> None:
    reply = way.reply(OpenRouterChatGenerator(), messages)
    assert "Hello" in (reply.text or "")
    assert sent(server) == {
        "model": "openai/gpt-4o-mini",
        "messages": [{"role": "user", "content": "Hello"}],
    }
    assert server.requests[-1].path.endswith("/chat/completions")
    assert server.requests[-1].header("authorization") == f"Bearer {server.key}"


@WAYS
@pytest.mark.parametrize("callback", [None, print])
def test_without_messages_nothing_is_sent(server: StandInServer, way: Run, callback: Any) -> None:
    given = None if callback is None else way.callback(callback)
    assert way(OpenRouterChatGenerator(), [], given) == {"replies": []}
    assert server.requests == []


KWARGS: list[Json] = [
    {"temperature": 0, "top_p": 0.5, "max_tokens": 20, "stop": ["x"], "seed": 1, "user": "u"},
    {"provider": {"sort": "throughput"}, "models": ["a/b", "c/d"]},
    {"plugins": [{"id": "web"}]},
    {"reasoning": {"effort": "high"}},
    {"response_format": {"type": "json_object"}},
    {"safe_prompt": True},
    {"random_seed": 7},
    {"safe_prompt": False, "anything": {"deep": [1, None]}, "temperature": 1},
    {"metadata": {"a": "b"}, "session_id": "s"},
    {"tool_choice": "none", "parallel_tool_calls": False},
]


@WAYS
@pytest.mark.parametrize("place", ["init", "run"])
@pytest.mark.parametrize("kwargs", KWARGS, ids=lambda kwargs: "-".join(kwargs))
def test_generation_kwargs_are_sent(server: StandInServer, way: Run, place: str, kwargs: Json) -> None:
    before = copy.deepcopy(kwargs)
    if place == "init":
        way.reply(OpenRouterChatGenerator(generation_kwargs=kwargs), "Hello")
    else:
        way.reply(OpenRouterChatGenerator(), "Hello", generation_kwargs=kwargs)
    assert {name: sent(server)[name] for name in kwargs} == kwargs == before
    assert sent(server).keys() - kwargs.keys() == {"model", "messages"}


@WAYS
def test_generation_kwargs_of_the_constructor_that_are_no_dict_are_told(way: Run) -> None:
    kwargs: Any = [("temperature", 0)]
    with pytest.raises(InvalidArgumentError, match="generation_kwargs must be a dict, not list"):
        way.reply(OpenRouterChatGenerator(generation_kwargs=kwargs), "Hello")


def test_generation_kwargs_of_a_run_count_for_it_alone(server: StandInServer) -> None:
    generator = OpenRouterChatGenerator(generation_kwargs={"temperature": 0, "top_p": 0.5, "one": 1})
    generator.run("Hello", generation_kwargs={"temperature": 1, "one": 2, "two": 2})
    assert sent(server).items() >= {"temperature": 1, "top_p": 0.5, "one": 2, "two": 2}.items()
    generator.run("Hello")
    assert sent(server).items() >= {"temperature": 0, "top_p": 0.5, "one": 1}.items()
    assert "two" not in sent(server)
    assert generator.generation_kwargs == {"temperature": 0, "top_p": 0.5, "one": 1}


def test_none_leaves_a_parameter_out(server: StandInServer) -> None:
    generator = OpenRouterChatGenerator(generation_kwargs={"temperature": 0, "safe_prompt": True})
    generator.run("Hello", generation_kwargs={"temperature": None, "safe_prompt": None, "seed": None})
    assert sent(server).keys() == {"model", "messages"}


def test_the_model_of_generation_kwargs_counts(server: StandInServer) -> None:
    generator = OpenRouterChatGenerator(model="a/b")
    assert generator.run("Hello", generation_kwargs={"model": "c/d"})["replies"][0].meta["model"] == "c/d"
    generator.model = "e/f"
    generator.run("Hello")
    assert sent(server)["model"] == "e/f"


def test_extra_body_is_sent_beside_what_is_unknown(server: StandInServer) -> None:
    extra = {"one": 1, "temperature": 0.5}
    OpenRouterChatGenerator(generation_kwargs={"two": 2, "extra_body": extra}).run("Hello")
    assert sent(server).items() >= {"one": 1, "two": 2, "temperature": 0.5}.items()
    assert extra == {"one": 1, "temperature": 0.5}


def test_extra_headers_of_generation_kwargs_are_headers(server: StandInServer) -> None:
    generator = OpenRouterChatGenerator(extra_headers={"X-One": "1", "X-Two": "2"})
    generator.run("Hello", generation_kwargs={"extra_headers": {"X-Two": 3}})
    assert [server.requests[-1].header(name) for name in ("x-one", "x-two")] == ["1", "3"]
    assert sent(server).keys() == {"model", "messages"}


@WAYS
@pytest.mark.parametrize(
    ("kwargs", "problem"),
    [
        ({"messages": []}, "messages"),
        ({"temperature": "hot"}, "temperature"),
        ({"timeout": -1}, "timeout must be seconds above 0, not -1"),
        ({"extra_headers": "X-One: 1"}, "extra_headers must be a dict"),
        ({"extra_body": [1]}, "extra_body must be a dict, not list"),
        ([("temperature", 0)], "generation_kwargs must be a dict, not list"),
    ],
    ids=["messages", "value", "timeout", "headers", "body", "kind"],
)
def test_wrong_generation_kwargs_are_told_before_anything_is_sent(
    server: StandInServer, way: Run, kwargs: Any, problem: str
) -> None:
    with pytest.raises(InvalidArgumentError, match=problem):
        way.replies(OpenRouterChatGenerator(), "Hello", generation_kwargs=kwargs)
    assert server.requests == []


# --- tools -----------------------------------------------------------------------------------------------


@WAYS
@pytest.mark.parametrize(
    ("given", "names"),
    [
        ([tool("a"), tool("b")], ["a", "b"]),
        (Toolset([tool("a"), tool("b")]), ["a", "b"]),
        ([tool("a"), Toolset([tool("b"), tool("c")])], ["a", "b", "c"]),
        ((tool("a"),), ["a"]),
        ([], []),
        (None, []),
    ],
    ids=["list", "toolset", "mixed", "tuple", "empty", "none"],
)
def test_tools_are_sent_in_order(server: StandInServer, way: Run, given: Any, names: list[str]) -> None:
    way.reply(OpenRouterChatGenerator(tools=given), "Hello", generation_kwargs={"stop": "x"})
    assert tool_names(server) == names
    assert ("tools" in sent(server)) is bool(names)


@WAYS
@pytest.mark.parametrize(
    ("given", "names"),
    [([tool("b")], ["b"]), (Toolset([tool("b")]), ["b"]), (None, ["a"]), ([], [])],
    ids=["list", "toolset", "none", "empty"],
)
def test_tools_of_a_run_replace_those_of_the_component(
    server: StandInServer, way: Run, given: Any, names: list[str]
) -> None:
    about_tools = {"tool_choice": "auto", "parallel_tool_calls": False}
    generator = OpenRouterChatGenerator(tools=[tool("a")], generation_kwargs=about_tools)
    way.reply(generator, "Hello", tools=given)
    assert tool_names(server) == names
    assert sent(server).keys() & about_tools.keys() == (about_tools.keys() if names else set())


def test_tools_that_run_on_the_server_stand_beside_the_others(server: StandInServer) -> None:
    search = {"type": "openrouter:web_search"}
    generator = OpenRouterChatGenerator(tools=[tool("a")], generation_kwargs={"tools": [search]})
    generator.run("Hello")
    assert [one["type"] for one in sent(server)["tools"]] == ["function", "openrouter:web_search"]
    generator.run("Hello", tools=[])
    assert sent(server)["tools"] == [search]


@pytest.mark.parametrize(
    ("attribute", "argument", "strict"),
    [(False, None, False), (False, True, True), (True, None, True), (True, False, False)],
)
def test_tools_are_strict_where_it_is_asked(
    server: StandInServer, attribute: bool, argument: bool | None, strict: bool
) -> None:
    given = tool()
    before = copy.deepcopy(given.tool_spec)
    generator = OpenRouterChatGenerator(tools=[given])
    generator.tools_strict = attribute
    generator.run("Hello", tools_strict=argument)
    function = sent(server)["tools"][0]["function"]
    assert function.get("strict", False) is strict
    assert ("additionalProperties" in function["parameters"]) is strict
    assert given.tool_spec == before


def test_two_tools_of_the_same_name_are_refused_at_a_run(server: StandInServer) -> None:
    with pytest.raises(ValueError, match="weather"):
        OpenRouterChatGenerator().run("Hello", tools=[tool(), tool()])
    assert server.requests == []


class LazyToolset(Toolset):
    """Has its tools after the warm-up."""

    def __init__(self) -> None:
        super().__init__([])
        self.warm_ups = 0

    def warm_up(self) -> None:
        self.warm_ups += 1
        self.tools = [tool("late")]


@WAYS
@pytest.mark.parametrize("wrap", [lambda toolset: toolset, lambda toolset: [tool("a"), toolset]])
def test_tools_are_warmed_up_once(server: StandInServer, way: Run, wrap: Callable[[Toolset], Any]) -> None:
    toolset = LazyToolset()
    generator = OpenRouterChatGenerator(tools=wrap(toolset))
    for _ in range(2):
        way.reply(generator, "Hello", generation_kwargs={"stop": "x"})
        assert "late" in tool_names(server)
    assert toolset.warm_ups == 1


def test_a_toolset_that_changes_is_asked_each_time(server: StandInServer) -> None:
    toolset = Toolset([tool("a")])
    generator = OpenRouterChatGenerator(tools=toolset)
    generator.run("Hello")
    toolset.add(tool("b"))
    generator.run("Hello")
    assert tool_names(server) == ["a", "b"]


# --- streams ---------------------------------------------------------------------------------------------


@WAYS
@pytest.mark.parametrize("place", ["init", "run"])
def test_a_callback_gets_the_reply_in_chunks(server: StandInServer, way: Run, place: str) -> None:
    chunks: list[StreamingChunk] = []
    callback = way.callback(chunks.append)
    if place == "init":
        reply = way.reply(OpenRouterChatGenerator(streaming_callback=callback), "Hello")
    else:
        reply = way.reply(OpenRouterChatGenerator(), "Hello", callback)
    assert "".join(chunk.content for chunk in chunks) == reply.text
    assert len([chunk for chunk in chunks if chunk.content]) > 1
    assert sent(server)["stream"] is True


@WAYS
def test_the_callback_of_a_run_replaces_that_of_the_component(way: Run) -> None:
    first: list[StreamingChunk] = []
    second: list[StreamingChunk] = []
    generator = OpenRouterChatGenerator(streaming_callback=way.callback(first.append))
    way.reply(generator, "Hello", way.callback(second.append))
    assert (first, bool(second)) == ([], True)


@WAYS
def test_chunks_name_the_component(way: Run) -> None:
    chunks: list[StreamingChunk] = []
    way.reply(OpenRouterChatGenerator(), "Hello", way.callback(chunks.append))
    kinds = {chunk.component_info.type for chunk in chunks if chunk.component_info}
    assert kinds == {"openrouter_sdk.integrations.haystack.chat_generator.OpenRouterChatGenerator"}


@WAYS
@pytest.mark.parametrize("kwargs", [{"stream": True}, {"extra_body": {"stream": True}}], ids=str)
def test_a_stream_without_a_callback_is_the_whole_reply(
    server: StandInServer, way: Run, kwargs: Json
) -> None:
    before = copy.deepcopy(kwargs)
    server.script.reply("One two three.", reasoning="Hm.")
    reply = way.reply(OpenRouterChatGenerator(generation_kwargs=kwargs), "Hello")
    assert reply.text == "One two three."
    assert reply.reasoning
    assert reply.reasoning.reasoning_text == "Hm."
    assert reply.meta["finish_reason"] == "stop"
    assert reply.meta["usage"]["total_tokens"] > 0
    assert sent(server)["stream"] is True
    assert kwargs == before


@WAYS
@pytest.mark.parametrize("kwargs", [{"stream": False}, {"extra_body": {"stream": False}}, {}], ids=str)
def test_a_callback_decides_that_the_reply_is_streamed(server: StandInServer, way: Run, kwargs: Json) -> None:
    chunks: list[StreamingChunk] = []
    way.reply(OpenRouterChatGenerator(generation_kwargs=kwargs), "Hello", way.callback(chunks.append))
    assert chunks
    assert sent(server)["stream"] is True


@WAYS
def test_a_reply_is_the_same_streamed_or_not(server: StandInServer, way: Run) -> None:
    replies = []
    call = {"name": "weather", "arguments": {"city": "Rome"}}
    for kwargs in ({}, {"stream": True}):
        server.script.reply("Fine.", reasoning="Hm.", tool_calls=[call])
        replies.append(way.reply(OpenRouterChatGenerator(tools=[tool()]), "Hello", generation_kwargs=kwargs))
    whole, streamed = replies
    assert (whole.text, whole.reasoning) == (streamed.text, streamed.reasoning)
    for reply in replies:
        assert [(one.tool_name, one.arguments) for one in reply.tool_calls] == [("weather", {"city": "Rome"})]
    assert {name: whole.meta[name] for name in ("model", "index", "finish_reason", "usage")} == {
        name: streamed.meta[name] for name in ("model", "index", "finish_reason", "usage")
    }


@WAYS
@pytest.mark.parametrize("kwargs", [{"n": 2}, {"n": 2, "stream": True}, {"extra_body": {"n": 3}}], ids=str)
def test_several_replies_are_not_streamed(server: StandInServer, way: Run, kwargs: Json) -> None:
    callback = None if "stream" in kwargs else way.callback(print)
    with pytest.raises(ValueError, match="only one reply can be streamed"):
        way.replies(OpenRouterChatGenerator(), "Hello", callback, kwargs)
    assert server.requests == []


@WAYS
@pytest.mark.parametrize("kwargs", [{"n": 1}, {"n": None}], ids=str)
def test_one_reply_by_its_number_is_streamed(server: StandInServer, way: Run, kwargs: Json) -> None:
    assert way.reply(OpenRouterChatGenerator(), "Hello", way.callback(print), kwargs).text


# --- callbacks -------------------------------------------------------------------------------------------


async def awaited(chunk: StreamingChunk) -> None:
    raise AssertionError("it was called")


class Awaited:
    async def __call__(self, chunk: StreamingChunk) -> None:
        """Nobody waits for it."""


@pytest.mark.parametrize("place", ["init", "run"])
def test_run_refuses_a_coroutine_function(server: StandInServer, place: str) -> None:
    generator = OpenRouterChatGenerator(streaming_callback=awaited if place == "init" else None)
    with pytest.raises(ValueError, match="callback cannot be a coroutine"):
        generator.run("Hello", awaited if place == "run" else None)
    assert server.requests == []


@pytest.mark.filterwarnings("ignore:coroutine:RuntimeWarning")
def test_run_refuses_what_returns_a_coroutine(server: StandInServer) -> None:
    server.script.reply("Hello.", faults=[StallAtEvent(2)])  # or all of it may be there already
    with pytest.raises(InvalidArgumentError, match="streaming_callback is asynchronous; use run_async"):
        OpenRouterChatGenerator().run("Hello", Awaited())
    assert server.wait_for_hangup()


@since_3_0
@pytest.mark.parametrize("place", ["init", "run"])
def test_run_async_takes_a_function(place: str) -> None:
    chunks: list[StreamingChunk] = []
    generator = OpenRouterChatGenerator(streaming_callback=chunks.append if place == "init" else None)
    given = chunks.append if place == "run" else None
    reply = asyncio.run(generator.run_async("Hello", given))["replies"][0]
    assert "".join(chunk.content for chunk in chunks) == reply.text


@until_3_0
def test_before_3_0_run_async_refuses_a_function(server: StandInServer) -> None:
    with pytest.raises(ValueError, match="must be async compatible"):
        asyncio.run(OpenRouterChatGenerator().run_async("Hello", print))
    assert server.requests == []


@WAYS
def test_several_replies_come_with_their_index(server: StandInServer, way: Run) -> None:
    answer_with(server, {"content": "One"}, {"content": "Two"})
    replies = way.replies(OpenRouterChatGenerator(), "Hello", generation_kwargs={"n": 2})
    assert [(reply.text, reply.meta["index"]) for reply in replies] == [("One", 0), ("Two", 1)]
    assert sent(server)["n"] == 2


def test_a_toolset_is_asked_once_for_the_tools_of_a_request(server: StandInServer) -> None:
    asked: list[int] = []

    class Changing(Toolset):
        def __iter__(self) -> Iterator[Tool]:
            asked.append(1)
            return iter([tool(f"tool_{len(asked)}")])

    generator = OpenRouterChatGenerator()
    generator.run("Hello", tools=Changing([]), tools_strict=True)
    assert len(asked) == 1
    assert tool_names(server) == ["tool_1"]
