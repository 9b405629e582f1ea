"""Answers in the form of a schema or a type: `with_structured_output`."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Literal

import pytest
from langchain.agents import create_agent
from langchain.agents.structured_output import ProviderStrategy, ToolStrategy
from langchain_core.callbacks import BaseCallbackHandler
from langchain_core.prompts import ChatPromptTemplate
from langchain_core.utils.function_calling import convert_to_json_schema, convert_to_openai_tool
from pydantic import TypeAdapter

from openrouter_sdk.testing import StandInServer, reply
from tests.integrations.langchain.structured_answers import (
    ARGUMENTS,
    DART,
    JOKES,
    METHODS,
    SCHEMA,
    Aliased,
    Cat,
    Colour,
    Dog,
    Joke,
    JokeDict,
    JokeRecord,
    JokeV1,
    Lenient,
    Line,
    Owner,
    Strict,
    Tree,
    answer_with,
    answered,
    chat,
    each_method,
    joke,
    name_of,
    request_of,
    with_schema,
)

# --- values -----------------------------------------------------------------------------------------------


@each_method
@pytest.mark.parametrize(("schema", "expected"), JOKES, ids=lambda one: getattr(one, "__name__", None))
def test_answer_is_of_the_schema(server: StandInServer, schema: Any, expected: Any, method: str) -> None:
    found = answered(server, schema, ARGUMENTS, method)
    assert (type(found), found) == (type(expected), expected)


@each_method
@pytest.mark.parametrize("schema", [Joke, JokeDict, JokeRecord, JokeV1])
def test_answer_is_awaited_too(server: StandInServer, schema: Any, method: str) -> None:
    runnable = chat().with_structured_output(schema, method=method)
    answer_with(server, runnable, method, ARGUMENTS)
    found = asyncio.run(runnable.ainvoke("Tell me a joke."))
    assert found == (ARGUMENTS if schema is JokeDict else schema(**ARGUMENTS))


NOON = datetime(2026, 1, 2, 12, tzinfo=UTC)
VALUES: list[tuple[Any, Any, Any]] = [
    (list[Joke], {"value": [ARGUMENTS]}, [Joke(**ARGUMENTS)]),
    (list[str], {"value": ["a", "b"]}, ["a", "b"]),
    (Literal["yes", "no"], {"value": "yes"}, "yes"),
    (Colour, {"value": "green"}, Colour.GREEN),
    (int, {"value": 3}, 3),
    (Cat | Dog, {"value": {"kind": "dog", "name": "Rex"}}, Dog(kind="dog", name="Rex")),
    ({"type": "array", "items": {"type": "string"}}, {"value": ["a"]}, ["a"]),
    ({"title": "Names", "type": "array", "items": {"type": "string"}}, {"value": ["a"]}, ["a"]),
    (TypeAdapter(list[int]), {"value": [1, 2]}, [1, 2]),
    (
        Owner,
        {"pet": {"kind": "cat", "lives": 9}, "since": "2026-01-02", "colours": ["red"]},
        Owner(pet=Cat(kind="cat", lives=9), since=date(2026, 1, 2), colours=[Colour.RED]),
    ),
    (
        Line,
        {"what": "tea", "price": "1.50", "when": "2026-01-02T12:00:00Z"},
        Line("tea", Decimal("1.50"), NOON),
    ),
    (Tree, {"name": "a", "branches": [{"name": "b"}]}, Tree(name="a", branches=[Tree(name="b")])),
    (Strict, {"on": "2026-01-02", "colour": "red"}, Strict(on=date(2026, 1, 2), colour=Colour.RED)),
    (Aliased, {"firstName": "Ada"}, Aliased(firstName="Ada")),
    (Lenient, {"count": "7"}, Lenient(count=7)),
]


@with_schema
@pytest.mark.parametrize("strict", [None, True])
@pytest.mark.parametrize(("schema", "answer", "expected"), VALUES, ids=lambda one: None)
def test_any_type_of_parse_is_a_schema(
    server: StandInServer, schema: Any, answer: Any, expected: Any, method: str, strict: bool | None
) -> None:
    assert answered(server, schema, answer, method, strict=strict) == expected


@with_schema
def test_nulls_of_the_strict_form_are_absent_in_the_value(server: StandInServer, method: str) -> None:
    answer = {
        "pet": {"kind": "cat", "lives": 9},
        "since": "2026-01-02",
        "colours": None,
        "note": None,
        "age": None,
    }
    assert answered(server, Owner, answer, method, strict=True) == Owner(
        pet=Cat(kind="cat", lives=9), since=date(2026, 1, 2)
    )
    line = {"what": "tea", "price": "1", "when": None, "tags": None}
    assert answered(server, Line, line, method, strict=True) == Line("tea", Decimal(1))
    optional = {"title": "t", "type": "object", "properties": {"a": {"type": "integer"}}}
    assert answered(server, optional, {"a": None}, method, strict=True) == {}


def test_null_without_strict_form_is_null(server: StandInServer) -> None:
    optional = {"title": "t", "type": "object", "properties": {"a": {"type": "integer"}}}
    assert answered(server, optional, {"a": None}) == {"a": None}


@pytest.mark.parametrize("method", METHODS[1:])
@pytest.mark.parametrize(
    "text",
    [
        f"```json\n{json.dumps(ARGUMENTS)}\n```",
        f"```\n{json.dumps(ARGUMENTS)}```",
        f"Here it is:\n```json\n{json.dumps(ARGUMENTS)}\n```\nEnjoy!",
        f"\ufeff \n{json.dumps(ARGUMENTS, indent=2)}\n",
    ],
    ids=["fence", "bare fence", "words around", "spaces"],
)
def test_text_around_json_does_not_count(server: StandInServer, text: str, method: str) -> None:
    assert answered(server, Joke, text, method) == Joke(**ARGUMENTS)


def test_json_mode_without_schema_is_any_json(server: StandInServer) -> None:
    assert answered(server, None, {"a": [1]}, "json_mode") == {"a": [1]}


def test_model_that_answers_in_text_in_place_of_the_call_is_understood(server: StandInServer) -> None:
    server.script.reply(json.dumps(ARGUMENTS))
    assert chat().with_structured_output(Joke).invoke("Hi") == Joke(**ARGUMENTS)


def test_first_call_of_several_is_the_answer(server: StandInServer) -> None:
    other = {"name": "Joke", "arguments": {**ARGUMENTS, "setup": "Another"}}
    server.script.reply(tool_calls=[{"name": "Joke", "arguments": ARGUMENTS}, other])
    assert chat().with_structured_output(Joke).invoke("Hi") == Joke(**ARGUMENTS)


# --- requests ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("schema", [Joke, JokeV1, JokeDict])
def test_function_calling_forces_the_call_of_the_class(server: StandInServer, schema: Any) -> None:
    body = request_of(server, schema, "function_calling")
    assert body["tools"] == [convert_to_openai_tool(schema)]
    assert body["tool_choice"] == {"type": "function", "function": {"name": schema.__name__}}
    assert "response_format" not in body


@pytest.mark.parametrize("schema", [Joke, JokeV1, JokeDict])
def test_json_schema_sends_the_schema_as_the_format(server: StandInServer, schema: Any) -> None:
    body = request_of(server, schema, "json_schema")
    function = convert_to_openai_tool(schema)["function"]
    described = {"name": schema.__name__, "description": "A joke.", "schema": function["parameters"]}
    assert body["response_format"] == {"type": "json_schema", "json_schema": described}
    assert "tools" not in body
    assert "tool_choice" not in body


def test_json_mode_asks_for_any_object(server: StandInServer) -> None:
    body = request_of(server, Joke, "json_mode")
    assert body["response_format"] == {"type": "json_object"}
    assert [one["content"] for one in body["messages"]] == ["Tell me a joke."]


@pytest.mark.parametrize("strict", [None, True, False])
@pytest.mark.parametrize("schema", [Joke, JokeDict, JokeRecord, {"title": "joke", **SCHEMA}])
def test_strict_is_sent_as_given(server: StandInServer, schema: Any, strict: bool | None) -> None:
    function = request_of(server, schema, "function_calling", strict=strict)["tools"][0]["function"]
    sent = request_of(server, schema, "json_schema", strict=strict)["response_format"]["json_schema"]
    assert (function.get("strict"), sent.get("strict")) == (strict, strict)
    assert function["parameters"] == sent["schema"]
    assert strict is not True or sent["schema"]["additionalProperties"] is False


def test_strict_form_requires_what_is_optional(server: StandInServer) -> None:
    body = request_of(
        server, Owner, "json_schema", {"pet": {"kind": "cat", "lives": 9}, "since": "2026-01-02"}, strict=True
    )
    schema = body["response_format"]["json_schema"]["schema"]
    assert schema["required"] == ["pet", "since", "colours", "note", "age"]
    assert schema["properties"]["age"] == {"type": "integer", "description": "Default: 7."}
    assert {"type": "null"} in schema["properties"]["note"]["anyOf"]


@with_schema
def test_schema_without_strict_form_is_sent_with_one_warning(server: StandInServer, method: str) -> None:
    with pytest.warns(UserWarning, match="'location'") as caught:
        runnable = chat().with_structured_output(DART, method=method, strict=True)
    assert [one.filename for one in caught] == [__file__]
    answer_with(server, runnable, method, ARGUMENTS)
    runnable.invoke("Tell me a joke.")
    assert "strict" not in json.dumps(server.requests[-1].json())


def test_other_arguments_of_the_request_go_along(server: StandInServer) -> None:
    body = request_of(server, Joke, "json_schema", temperature=0.5, provider={"order": ["a"]}, max_tokens=90)
    assert (body["temperature"], body["provider"], body["max_tokens"]) == (0.5, {"order": ["a"]}, 90)
    assert "ls_structured_output_format" not in body


def test_name_that_the_api_refuses_is_fitted(server: StandInServer) -> None:
    schema = {**SCHEMA, "title": "My joke [str]!"}
    body = request_of(server, schema, "function_calling")
    assert body["tools"][0]["function"]["name"] == "My_joke_str"
    assert body["tool_choice"]["function"]["name"] == "My_joke_str"


@pytest.mark.parametrize("strict", [None, True])
@each_method
def test_schema_that_is_given_is_not_changed(server: StandInServer, method: str, strict: bool | None) -> None:
    schema = {"title": "joke", **copy.deepcopy(SCHEMA)}
    before = copy.deepcopy(schema)
    answered(server, schema, ARGUMENTS, method, strict=strict)
    assert schema == before


class Recorded(BaseCallbackHandler):
    def __init__(self) -> None:
        self.options: list[Any] = []

    def on_chat_model_start(self, *given: Any, options: Any = None, **kwargs: Any) -> None:
        self.options.append(options)


@each_method
@pytest.mark.parametrize("schema", [Joke, JokeDict, {"title": "joke", **SCHEMA}])
def test_traces_know_the_schema_as_langchain_says_it(server: StandInServer, schema: Any, method: str) -> None:
    runnable = chat().with_structured_output(schema, method=method)
    answer_with(server, runnable, method, ARGUMENTS)
    recorded = Recorded()
    runnable.invoke("Hi", config={"callbacks": [recorded]})
    (options,) = recorded.options
    assert options["ls_structured_output_format"]["schema"] == convert_to_json_schema(schema)
    assert options["ls_structured_output_format"]["kwargs"]["method"] == method


# --- with tools -------------------------------------------------------------------------------------------


@each_method
def test_tools_may_be_called_in_place_of_an_answer(server: StandInServer, method: str) -> None:
    runnable = chat().with_structured_output(Joke, method=method, tools=[joke], include_raw=True)
    server.script.reply(tool_calls=[{"name": "joke", "arguments": ARGUMENTS}])
    found = runnable.invoke("Hi")
    assert (found["parsed"], found["parsing_error"]) == (None, None)
    assert [one["name"] for one in found["raw"].tool_calls] == ["joke"]
    body = server.requests[-1].json()
    names = [one["function"]["name"] for one in body["tools"]]
    assert names == (["joke", "Joke"] if method == "function_calling" else ["joke"])
    assert body.get("tool_choice") == ("required" if method == "function_calling" else None)
    answer_with(server, runnable, method, ARGUMENTS)
    assert runnable.invoke("Hi")["parsed"] == Joke(**ARGUMENTS)
    assert server.problems == []


def test_strict_holds_for_the_tools_as_well(server: StandInServer) -> None:
    runnable: Any = chat().with_structured_output(
        Joke, method="json_schema", tools=[joke], include_raw=True, strict=True
    )
    assert runnable.first.kwargs["tools"][0]["function"]["strict"] is True


# --- in programs ------------------------------------------------------------------------------------------


def test_chain_with_a_prompt_is_batched(server: StandInServer) -> None:
    chain = ChatPromptTemplate.from_template("A joke about {what}") | chat().with_structured_output(
        JokeDict, method="json_schema"
    )
    for number in range(3):
        server.script.reply(json.dumps({**ARGUMENTS, "setup": str(number)}))
    found = chain.batch([{"what": one} for one in "abc"])
    assert sorted(one["setup"] for one in found) == ["0", "1", "2"]


@pytest.mark.parametrize("schema", [Joke, JokeRecord, JokeDict, list[str]])
def test_model_with_a_schema_is_copied(schema: Any) -> None:
    runnable = chat().with_structured_output(schema, strict=True)
    assert name_of(copy.deepcopy(runnable)) == name_of(runnable)
    copied = pickle.loads(pickle.dumps(runnable.last))  # type: ignore[attr-defined]
    assert copied.form.function == runnable.last.form.function  # type: ignore[attr-defined]


def test_output_type_is_the_class() -> None:
    assert chat().with_structured_output(Joke).get_output_jsonschema() == Joke.model_json_schema()


@pytest.mark.parametrize("strategy", [ToolStrategy, ProviderStrategy])
@pytest.mark.parametrize("schema", [Joke, JokeDict, JokeRecord])
def test_agent_answers_in_the_form_of_a_schema(server: StandInServer, strategy: Any, schema: Any) -> None:
    if strategy is ToolStrategy:
        server.script.reply(tool_calls=[{"name": schema.__name__, "arguments": ARGUMENTS}])
    else:
        server.script.reply(json.dumps(ARGUMENTS))
    agent: Any = create_agent(chat(), response_format=strategy(schema))
    found = agent.invoke({"messages": ["Tell me a joke."]})["structured_response"]
    assert found == (ARGUMENTS if schema is JokeDict else schema(**ARGUMENTS))
    body = server.requests[-1].json()
    assert body.get("tool_choice") == ("required" if strategy is ToolStrategy else None)
    assert ("response_format" in body) is (strategy is ProviderStrategy)
    assert server.problems == []


def test_agent_with_tools_and_a_schema_ends_with_the_answer(server: StandInServer) -> None:
    server.script.conversation(
        reply(tool_calls=[{"name": "joke", "arguments": ARGUMENTS}]),
        lambda prompt: reply(json.dumps({"setup": prompt.results[0].content, "punchline": "!"})),
    )
    agent: Any = create_agent(chat(), [joke], response_format=ProviderStrategy(Joke, strict=True))
    found = agent.invoke({"messages": ["Tell me a joke."]})["structured_response"]
    assert found == Joke(setup=ARGUMENTS["setup"] + ARGUMENTS["punchline"], punchline="!")
