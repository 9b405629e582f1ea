"""Tools of all kinds in requests, and the choice among them."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable, Iterable
from copy import deepcopy
from types import MappingProxyType, SimpleNamespace
from typing import Any

import anyio
import pytest
from langchain.agents import create_agent
from langchain_core.messages import AIMessage, ToolMessage
from langchain_core.runnables import RunnableLambda
from langchain_core.tools import StructuredTool, Tool, tool as langchain_tool
from langchain_core.utils.function_calling import convert_to_openai_tool
from mcp import Client
from mcp.server import MCPServer

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.integrations.langchain import ChatOpenRouter
from openrouter_sdk.integrations.mcp import tools_of
from openrouter_sdk.testing import StandInServer, reply
from tests.integrations.langchain.kinds_of_tools import (
    CHAIN,
    DART,
    SCHEMA,
    Branch,
    Json,
    Nested,
    Places,
    Weather,
    WeatherDict,
    WeatherTool,
    WeatherV1,
    get_weather,
    get_weather_later,
    injected,
    own_tool,
)


def chat(**settings: Any) -> ChatOpenRouter:
    return ChatOpenRouter(model="openai/gpt-4o-mini", **{"max_retries": 0, **settings})


def body_of(server: StandInServer, tools: Any, **bound: Any) -> Json:
    """The request with tools, which fits the contract."""
    server.script.reply("Fine.")
    chat().bind_tools(tools, **bound).invoke("Hi")
    assert server.problems == []
    body: Json = server.requests[-1].json()
    return body


def function_sent(server: StandInServer, tool: Any, **bound: Any) -> Json:
    (found,) = body_of(server, [tool], **bound)["tools"]
    assert found["type"] == "function"
    function: Json = found["function"]
    return function


def properties_of(function: Json) -> list[str]:
    return sorted(function["parameters"]["properties"])


# --- definitions ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "name", "properties"),
    [
        (Weather, "Weather", ["city", "days"]),
        (WeatherV1, "WeatherV1", ["city"]),
        (WeatherDict, "WeatherDict", ["city", "days"]),
        (get_weather, "get_weather", ["city", "days"]),
        (get_weather_later, "get_weather_later", ["city"]),
        (Places().find, "find", ["city"]),
        (WeatherTool(), "weather_tool", ["city"]),
        (StructuredTool.from_function(get_weather), "get_weather", ["city", "days"]),
        (langchain_tool(get_weather), "get_weather", ["city", "days"]),
        (Tool("ask", str, "Asks."), "ask", ["__arg1"]),
        (injected, "injected", ["city"]),
        (
            StructuredTool(name="adapted", description="Of an MCP server.", args_schema=SCHEMA, func=str),
            "adapted",
            ["city"],
        ),
        (CHAIN, "chain", ["city"]),
        (RunnableLambda(str).with_types(input_type=WeatherDict), None, None),
    ],
    ids=lambda one: getattr(one, "__name__", getattr(one, "name", type(one).__name__)),
)
@pytest.mark.filterwarnings("ignore::langchain_core._api.LangChainBetaWarning")
def test_python_objects_are_described_as_langchain_does(
    server: StandInServer, given: Any, name: str | None, properties: list[str] | None
) -> None:
    function = function_sent(server, given)
    if name is None:
        assert properties_of(function) == ["city", "days"]
        return
    assert (function["name"], properties_of(function)) == (name, properties)
    assert function == convert_to_openai_tool(given)["function"]
    assert "strict" not in function


@pytest.mark.parametrize(
    "given",
    [
        {"type": "function", "function": {"name": "f", "description": "Does f.", "parameters": SCHEMA}},
        {"type": "function", "name": "f", "description": "Does f.", "parameters": SCHEMA},
        {"name": "f", "description": "Does f.", "parameters": SCHEMA},
        {"title": "f", "description": "Does f.", **SCHEMA},
        {"name": "f", "description": "Does f.", "input_schema": SCHEMA},
        {"type": "custom", "name": "f", "description": "Does f.", "input_schema": SCHEMA},
        {"toolSpec": {"name": "f", "description": "Does f.", "inputSchema": {"json": SCHEMA}}},
        MappingProxyType({"name": "f", "description": "Does f.", "parameters": SCHEMA}),
    ],
    ids=["OpenAI", "Responses", "function", "JSON schema", "Anthropic", "custom", "Bedrock", "mapping"],
)
def test_dicts_of_all_forms_are_the_same_function(server: StandInServer, given: Any) -> None:
    assert function_sent(server, given) == {"name": "f", "description": "Does f.", "parameters": SCHEMA}


@pytest.mark.parametrize(
    "given",
    [
        {"type": "openrouter:web_search"},
        {"type": "openrouter:web_search", "parameters": {"max_results": 3}},
        {"type": "openrouter:datetime", "parameters": {"timezone": "Europe/Paris"}},
        {"type": "openrouter:one_that_is_new", "name": "new", "parameters": {"properties": 3}},
    ],
    ids=lambda one: one["type"],
)
def test_tools_of_the_server_are_sent_unchanged(server: StandInServer, given: Json) -> None:
    assert body_of(server, [given, Weather])["tools"][0] == given


def test_what_is_beside_a_function_stays(server: StandInServer) -> None:
    given = {"type": "function", "function": DART, "cache_control": {"type": "ephemeral"}}
    assert body_of(server, [given])["tools"] == [given]


CACHED: Json = {"cache_control": {"type": "ephemeral"}}


@pytest.mark.parametrize(
    "given",
    [
        {"name": "f", "input_schema": SCHEMA, **CACHED},
        {"type": "function", "name": "f", "parameters": SCHEMA, **CACHED},
        StructuredTool(name="f", description="f", args_schema=SCHEMA, func=str, extras=CACHED),
    ],
    ids=["Anthropic", "Responses", "tool"],
)
def test_mark_of_the_cache_is_kept(server: StandInServer, given: Any) -> None:
    (found,) = body_of(server, [given])["tools"]
    assert found["cache_control"] == CACHED["cache_control"]
    assert "cache_control" not in found["function"]


def test_schema_that_requires_what_it_does_not_have_is_sent_as_it_is(server: StandInServer) -> None:
    assert function_sent(server, DART) == DART


def test_own_tool_is_sent_with_its_schema_as_it_is(server: StandInServer) -> None:
    assert function_sent(server, own_tool) == own_tool.wire["function"]


def test_tools_of_an_mcp_server_are_sent_with_their_schemas_as_they_are(server: StandInServer) -> None:
    remote = MCPServer("weather")
    remote.tool()(get_weather)

    async def main() -> tuple[Json, Json]:
        async with Client(remote) as session:
            listed = (await session.list_tools()).tools[0]
            (found,) = await tools_of(session)
            return function_sent(server, found), listed.input_schema

    function, schema = anyio.run(main)
    assert (function["name"], function["parameters"]) == ("get_weather", schema)


@pytest.mark.parametrize("field", ["input_schema", "inputSchema"])  # of new and old versions of the SDK
def test_tool_that_an_mcp_server_lists_is_sent_with_its_schema(server: StandInServer, field: str) -> None:
    listed = SimpleNamespace(name="get_weather", description=None, **{field: SCHEMA})
    function = function_sent(server, listed)
    assert (function["name"], function["parameters"]) == ("get_weather", SCHEMA)


def test_recursive_class_keeps_its_recursion(server: StandInServer) -> None:
    parameters = function_sent(server, Branch)["parameters"]
    assert parameters["type"] == "object"
    items = parameters["properties"]["branches"]["items"]
    assert parameters["$defs"][items["$ref"].removeprefix("#/$defs/")]["required"] == ["name"]
    as_tool = StructuredTool(name="t", description="A tree.", args_schema=Branch, func=str)
    assert function_sent(server, as_tool)["parameters"] == parameters


def test_nested_class_is_written_in_its_place(server: StandInServer) -> None:
    items = function_sent(server, Nested)["parameters"]["properties"]["units"]["items"]
    assert items["properties"]["name"]["enum"] == ["c", "f"]


def test_tools_are_in_order_and_from_any_iterable(server: StandInServer) -> None:
    given: Iterable[Any] = (one for one in (DART, {"type": "openrouter:datetime"}, Weather))
    found = body_of(server, given)["tools"]
    assert [one.get("function", one).get("name", one["type"]) for one in found] == [
        "joke",
        "openrouter:datetime",
        "Weather",
    ]


def test_without_tools_nothing_is_sent(server: StandInServer) -> None:
    body = body_of(server, [], tool_choice="auto", temperature=0.5)
    assert "tools" not in body
    assert "tool_choice" not in body
    assert body["temperature"] == 0.5


def test_equal_definitions_are_sent_once(server: StandInServer) -> None:
    schema = Weather.model_json_schema()
    found = body_of(server, [Weather, schema, get_weather, get_weather])["tools"]
    assert [one["function"]["name"] for one in found] == ["Weather", "get_weather"]


@pytest.mark.parametrize("strict", [None, True, False])
def test_nothing_that_is_given_is_changed(server: StandInServer, strict: bool | None) -> None:
    given = [
        {"type": "function", "function": deepcopy(DART)},
        {"title": "f", "type": "object", "properties": {"a": {"title": "A", "type": "array", "items": {}}}},
        {"name": "g", "input_schema": deepcopy(SCHEMA)},
        {"type": "openrouter:web_search", "parameters": {"max_results": 3}},
    ]
    before, wire = deepcopy(given), deepcopy(own_tool.wire)
    with warnings.catch_warnings(action="ignore"):
        bound: Any = chat().bind_tools([*given, own_tool], strict=strict)
    bound.kwargs["tools"][0]["function"]["parameters"].clear()
    bound.kwargs["tools"][3]["parameters"].clear()
    bound.kwargs["tools"][4]["function"].clear()
    assert (given, own_tool.wire) == (before, wire)


def test_arguments_of_the_request_go_along(server: StandInServer) -> None:
    body = body_of(server, [Weather], parallel_tool_calls=False, max_tokens=7, reasoning={"effort": "low"})
    assert (body["parallel_tool_calls"], body["max_tokens"], body["reasoning"]) == (
        False,
        7,
        {"effort": "low"},
    )
    assert "parallel_tool_calls" not in body_of(server, [Weather])


# --- strict -----------------------------------------------------------------------------------------------


def test_strict_tool_requires_all_and_lets_what_has_no_default_be_null(server: StandInServer) -> None:
    schema = {
        "type": "object",
        "properties": {
            "a": {"type": "integer"},
            "b": {"type": "integer", "default": 3},
            "c": {"type": "integer"},
            "d": {"type": "object", "properties": {"e": {"type": "integer", "default": 0}}},
        },
        "required": ["a", "d"],
    }
    function = function_sent(server, {"name": "f", "parameters": schema}, strict=True)
    assert function["strict"] is True
    parameters = function["parameters"]
    assert (parameters["required"], parameters["additionalProperties"]) == (["a", "b", "c", "d"], False)
    properties = parameters["properties"]
    assert properties["c"] == {"anyOf": [{"type": "integer"}, {"type": "null"}]}
    assert properties["b"] == {"type": "integer", "description": "Default: 3."}
    assert properties["d"]["properties"]["e"]["type"] == "integer"


@pytest.mark.parametrize(
    "given", [Weather, WeatherDict, get_weather, StructuredTool.from_function(get_weather)]
)
def test_strict_call_of_python_has_no_nulls_for_defaults(server: StandInServer, given: Any) -> None:
    parameters = function_sent(server, given, strict=True)["parameters"]
    assert (parameters["required"], parameters["additionalProperties"]) == (["city", "days"], False)
    assert "null" not in json.dumps(parameters)


@pytest.mark.parametrize("given", [Weather, WeatherV1, WeatherDict, get_weather, WeatherTool(), own_tool])
def test_strict_false_is_sent(server: StandInServer, given: Any) -> None:
    assert function_sent(server, given, strict=False)["strict"] is False


def test_strict_of_a_tool_stays_where_none_is_said(server: StandInServer) -> None:
    for strict in (True, False):
        given = {"type": "function", "function": {"name": "f", "strict": strict, "parameters": SCHEMA}}
        assert function_sent(server, given)["strict"] is strict


def test_function_without_parameters_is_strict_without_any(server: StandInServer) -> None:
    function = function_sent(server, {"name": "f", "description": "Does f."}, strict=True)
    assert function["parameters"] == {
        "type": "object",
        "properties": {},
        "required": [],
        "additionalProperties": False,
    }


def test_tools_of_the_server_are_not_strict(server: StandInServer) -> None:
    given = {"type": "openrouter:web_search"}
    assert body_of(server, [given], strict=True)["tools"] == [given]


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        (DART, "'location'"),
        ({"name": "f", "parameters": {"type": "object", "properties": {"any": {}}}}, "any"),
        (
            {"name": "f", "parameters": {"type": "object", "additionalProperties": {"type": "string"}}},
            "not known",
        ),
        ({"name": "f", "parameters": {"type": "array", "items": {"type": "string"}}}, "no object"),
        ({"name": "f", "parameters": {"type": "object", "properties": 3}}, "no JSON Schema"),
    ],
)
def test_schema_without_strict_form_is_sent_as_it_is_with_a_warning(given: Json, reason: str) -> None:
    with pytest.warns(UserWarning, match=f"{given['name']}.*{reason}") as caught:
        bound: Any = chat().bind_tools([given], strict=True)
    assert caught[0].filename == __file__
    assert bound.kwargs["tools"][0]["function"] == given


# --- choice -----------------------------------------------------------------------------------------------

NAMED = {"type": "function", "function": {"name": "joke"}}
SEARCH = {"type": "openrouter:web_search"}


@pytest.mark.parametrize(
    ("choice", "sent"),
    [
        ("auto", "auto"),
        ("none", "none"),
        ("any", "required"),
        ("required", "required"),
        ("joke", NAMED),
        ("Weather", {"type": "function", "function": {"name": "Weather"}}),
        ("openrouter:web_search", SEARCH),
        (NAMED, NAMED),
        ({"type": "function", "name": "joke"}, NAMED),
        ({"type": "tool", "name": "joke"}, NAMED),
        ({"name": "joke"}, NAMED),
        ({"type": "any"}, "required"),
        ({"type": "auto"}, "auto"),
        ({"type": "none"}, "none"),
        (SEARCH, SEARCH),
    ],
    ids=str,
)
def test_choice_of_any_form_is_sent_as_the_api_takes_it(
    server: StandInServer, choice: Any, sent: Any
) -> None:
    assert body_of(server, [DART, Weather, SEARCH], tool_choice=choice)["tool_choice"] == sent


@pytest.mark.parametrize("choice", [None, False, ""], ids=repr)
def test_no_choice_is_not_sent(server: StandInServer, choice: Any) -> None:
    assert "tool_choice" not in body_of(server, [DART, Weather], tool_choice=choice)


@pytest.mark.parametrize(("given", "sent"), [(DART, NAMED), (SEARCH, SEARCH)], ids=["function", "server"])
def test_true_chooses_the_only_tool(server: StandInServer, given: Json, sent: Json) -> None:
    assert body_of(server, [given], tool_choice=True)["tool_choice"] == sent


def test_choice_that_was_given_is_not_changed(server: StandInServer) -> None:
    choice = {"type": "allowed_tools", "mode": "auto", "tools": [{"type": "function", "name": "joke"}]}
    bound: Any = chat().bind_tools([DART], tool_choice=choice)
    assert bound.kwargs["tool_choice"] == choice
    bound.kwargs["tool_choice"]["tools"].clear()
    assert choice["tools"] != []


@pytest.mark.parametrize(
    ("tools", "choice", "message"),
    [
        ([DART, Weather], "jokes", "'jokes'.*none of the tools: joke, Weather"),
        ([DART], {"type": "function", "function": {"name": "other"}}, "'other'"),
        ([DART], {"type": "tool", "name": "other"}, "'other'"),
        ([DART, SEARCH], "other", "joke, openrouter:web_search"),
        ([DART, Weather], True, 'exactly one tool, and there are 2.*"any"'),
        ([], True, "there are 0"),
        ([], "any", "there are none"),
        ([], "joke", "none of the tools: none"),
        ([DART], 3, "str, bool or dict, not int"),
        ([DART], ["joke"], "not list"),
    ],
)
def test_choice_of_what_is_no_tool_is_an_error_before_anything_is_sent(
    server: StandInServer, tools: list[Any], choice: Any, message: str
) -> None:
    with pytest.raises(InvalidArgumentError, match=message):
        chat().bind_tools(tools, tool_choice=choice)
    assert server.requests == []


# --- mistakes ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tools", "message"),
    [
        ([DART, {**DART, "description": "Another"}], r"tools\[1\].*'joke'"),
        ([Weather, {"name": "Weather", "parameters": {}}], r"tools\[1\].*'Weather'"),
        ([DART, 3], r"tools\[1\] is no tool"),
        ([DART, None], r"tools\[1\] is no tool"),
        (["joke"], r"tools\[0\] is no tool"),
        ([{"type": "object", "properties": {}}], r"tools\[0\] is no tool.*title"),
        ([{"parameters": {}}], r"tools\[0\] is no tool"),
        ([{"type": "function", "function": {"description": "?"}}], r"tools\[0\]\.function"),
        ([{"name": ""}], r"tools\[0\] is a tool without a name"),
        (get_weather, "must be a list of tools, not function; put it in a list"),
        (langchain_tool(get_weather), "not StructuredTool; put it in a list"),
        (Weather, "put it in a list"),
        (DART, "not dict; put it in a list"),
        ("joke", "must be a list of tools, not str"),
        (None, "must be a list of tools, not NoneType"),
    ],
)
def test_what_is_no_tool_is_named(server: StandInServer, tools: Any, message: str) -> None:
    with pytest.raises(InvalidArgumentError, match=message):
        chat().bind_tools(tools)


def test_mistakes_are_value_errors_too() -> None:
    with pytest.raises(ValueError, match="no tool"):
        chat().bind_tools([3])


# --- in programs ------------------------------------------------------------------------------------------


def test_bound_tools_are_called(server: StandInServer) -> None:
    server.script.reply(tool_calls=[{"name": "Weather", "arguments": {"city": "Rome"}}])
    message = chat().bind_tools([Weather], tool_choice="any").invoke("How is Rome?")
    assert isinstance(message, AIMessage)
    assert [(call["name"], call["args"]) for call in message.tool_calls] == [("Weather", {"city": "Rome"})]


@pytest.mark.parametrize("make", [langchain_tool, lambda function: function], ids=["tool", "function"])
def test_agent_runs_its_tools(server: StandInServer, make: Callable[[Any], Any]) -> None:
    server.script.conversation(
        reply(tool_calls=[{"name": "get_weather", "arguments": {"city": "Rome", "days": 2}}]),
        lambda prompt: reply(prompt.results[0].content),
    )
    agent: Any = create_agent(chat(), [make(get_weather)])
    messages = agent.invoke({"messages": ["How is Rome?"]})["messages"]
    assert messages[-1].text == "Rome: fine for 2 days"
    assert [one.content for one in messages if isinstance(one, ToolMessage)] == ["Rome: fine for 2 days"]
    assert server.problems == []


def test_agent_takes_tools_of_the_server_beside_its_own(server: StandInServer) -> None:
    server.script.reply("Fine.")
    agent: Any = create_agent(chat(), [get_weather, {"type": "openrouter:web_search"}])
    agent.invoke({"messages": ["How is Rome?"]})
    assert server.requests[-1].json()["tools"][-1] == {"type": "openrouter:web_search"}


def test_bound_model_is_bound_anew_without_traces_of_before(server: StandInServer) -> None:
    model = chat()
    first: Any = model.bind_tools([DART], tool_choice="joke")
    second: Any = model.bind_tools([Weather])
    assert json.dumps(first.kwargs) != json.dumps(second.kwargs)
    assert "tool_choice" not in second.kwargs
    assert [one["function"]["name"] for one in first.kwargs["tools"]] == ["joke"]
