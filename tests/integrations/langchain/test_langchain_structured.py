"""Answers in the form of a schema or a type: `with_structured_output`."""

from __future__ import annotations

import asyncio
import copy
import enum
import json
import pickle
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import pairwise
from typing import Annotated, Any, Literal, NamedTuple

import msgspec
import pytest
from langchain.agents import create_agent
from langchain.agents.structured_output import ProviderStrategy, ToolStrategy
from langchain_core.callbacks import BaseCallbackHandler
from langchain_core.exceptions import ModelRefusalError, OutputParserException
from langchain_core.messages import AIMessage, AIMessageChunk
from langchain_core.prompts import ChatPromptTemplate
from langchain_core.tools import tool as langchain_tool
from langchain_core.utils.function_calling import convert_to_json_schema, convert_to_openai_tool
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, field_validator
from pydantic.v1 import BaseModel as BaseModelV1
from typing_extensions import TypedDict

from openrouter_sdk.errors import (
    InvalidArgumentError,
    OutputError,
    OutputInvalidError,
    OutputNotJSONError,
    OutputRefusedError,
    OutputTruncatedError,
)
from openrouter_sdk.integrations.langchain import ChatOpenRouter
from openrouter_sdk.testing import StandInServer, reply

Json = dict[str, Any]

METHODS = ("function_calling", "json_schema", "json_mode")
each_method = pytest.mark.parametrize("method", METHODS)
with_schema = pytest.mark.parametrize("method", METHODS[:2])

ARGUMENTS: Json = {"setup": "Why don't bears like fast food?", "punchline": "They can't catch it!"}


class Joke(BaseModel):
    """A joke."""

    setup: str = Field(description="What is said first")
    punchline: str


class JokeV1(BaseModelV1):
    """A joke."""

    setup: str
    punchline: str


class JokeDict(TypedDict):
    """A joke."""

    setup: Annotated[str, ..., "What is said first"]
    punchline: str


@dataclass
class JokeRecord:
    setup: str
    punchline: str


class JokeStruct(msgspec.Struct):
    setup: str
    punchline: str


class JokeTuple(NamedTuple):
    setup: str
    punchline: str


def joke(setup: str, punchline: str) -> str:
    """Tell a joke."""
    return setup + punchline


PROPERTIES: Json = {"setup": {"type": "string"}, "punchline": {"type": "string"}}
SCHEMA: Json = {"type": "object", "properties": PROPERTIES, "required": ["setup", "punchline"]}
DART: Json = {
    "title": "joke",
    "type": "object",
    "properties": PROPERTIES,
    "required": ["location", "punchline"],
}
FORMAT: Json = {"name": "joke", "strict": False, "schema": SCHEMA}

JOKES: list[tuple[Any, Any]] = [
    (Joke, Joke(**ARGUMENTS)),
    (JokeV1, JokeV1(**ARGUMENTS)),
    (JokeDict, ARGUMENTS),
    (JokeRecord, JokeRecord(**ARGUMENTS)),
    (JokeStruct, JokeStruct(**ARGUMENTS)),
    (JokeTuple, JokeTuple(**ARGUMENTS)),
    (TypeAdapter(Joke), Joke(**ARGUMENTS)),
    (joke, ARGUMENTS),
    (langchain_tool(joke), ARGUMENTS),
    ({"title": "joke", **SCHEMA}, ARGUMENTS),
    (SCHEMA, ARGUMENTS),
    (DART, ARGUMENTS),
    ({"name": "joke", "description": "A joke", "parameters": SCHEMA}, ARGUMENTS),
    ({"type": "function", "function": {"name": "joke", "parameters": SCHEMA}}, ARGUMENTS),
    ({"name": "joke", "input_schema": SCHEMA}, ARGUMENTS),
    (convert_to_openai_tool(Joke), ARGUMENTS),
    (FORMAT, ARGUMENTS),
    ({"type": "json_schema", "json_schema": FORMAT}, ARGUMENTS),
]


def chat(**settings: Any) -> ChatOpenRouter:
    return ChatOpenRouter(model="openai/gpt-4o-mini", **{"max_retries": 0, **settings})


def text_of(answer: Any) -> str:
    return answer if isinstance(answer, str) else json.dumps(answer)


def name_of(runnable: Any) -> str:
    """The name of the tool that is asked for."""
    name: str = runnable.first.kwargs["tools"][-1]["function"]["name"]
    return name


def answer_with(server: StandInServer, runnable: Any, method: str, answer: Any, **parts: Any) -> None:
    """Let the model answer next, as the method asks it."""
    if method == "function_calling":
        server.script.reply(tool_calls=[{"name": name_of(runnable), "arguments": text_of(answer)}], **parts)
    else:
        server.script.reply(text_of(answer), **parts)


def answered(
    server: StandInServer, schema: Any, answer: Any, method: str = "function_calling", **given: Any
) -> Any:
    """What is made of an answer."""
    runnable = chat().with_structured_output(schema, method=method, **given)
    answer_with(server, runnable, method, answer)
    found = runnable.invoke("Tell me a joke.")
    assert server.problems == []
    return found


def streamed(server: StandInServer, schema: Any, answer: Any, method: str, **given: Any) -> list[Any]:
    runnable = chat().with_structured_output(schema, method=method, **given)
    answer_with(server, runnable, method, answer)
    return list(runnable.stream("Tell me a joke."))


def request_of(
    server: StandInServer, schema: Any, method: str, answer: Any = ARGUMENTS, **given: Any
) -> Json:
    answered(server, schema, answer, method, **given)
    body: Json = server.requests[-1].json()
    return body


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


class Colour(enum.Enum):
    RED = "red"
    GREEN = "green"


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: int


class Dog(BaseModel):
    kind: Literal["dog"]
    name: str


class Owner(BaseModel):
    """Who has a pet."""

    pet: Annotated[Cat | Dog, Field(discriminator="kind")]
    since: date
    colours: list[Colour] = []
    note: str | None = None
    age: int = 7


@dataclass
class Line:
    what: str
    price: Decimal
    when: datetime | None = None
    tags: list[str] = field(default_factory=list)


class Tree(BaseModel):
    name: str
    branches: list[Tree] = []


class Strict(BaseModel):
    model_config = ConfigDict(strict=True)
    on: date
    colour: Colour


class Aliased(BaseModel):
    first: str = Field(alias="firstName")


class Lenient(BaseModel):
    count: int


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
        body = request_of(server, DART, method, strict=True)
    assert [one.filename for one in caught] == [__file__]
    assert "strict" not in json.dumps(body)


def test_other_arguments_of_the_request_go_along(server: StandInServer) -> None:
    body = request_of(server, Joke, "json_schema", temperature=0.5, provider={"order": ["a"]}, max_tokens=9)
    assert (body["temperature"], body["provider"], body["max_tokens"]) == (0.5, {"order": ["a"]}, 9)
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


# --- streams ----------------------------------------------------------------------------------------------


def is_beginning(value: Any, whole: Any) -> bool:
    if isinstance(value, dict):
        return all(is_beginning(one, whole[name]) for name, one in value.items())
    return bool(whole.startswith(value)) if isinstance(value, str) else bool(value == whole)


@each_method
@pytest.mark.parametrize("schema", [JokeDict, joke, {"title": "joke", **SCHEMA}, DART])
def test_plain_data_grows_in_a_stream(server: StandInServer, schema: Any, method: str) -> None:
    found = streamed(server, schema, ARGUMENTS, method)
    assert found[-1] == ARGUMENTS
    assert len(found) > 4
    assert all(is_beginning(one, following) for one, following in pairwise(found))
    assert all(one != following for one, following in pairwise(found))


@each_method
@pytest.mark.parametrize("schema", [Joke, JokeV1, JokeRecord, JokeStruct, JokeTuple])
def test_instances_appear_in_a_stream_as_soon_as_they_can(
    server: StandInServer, schema: Any, method: str
) -> None:
    found = streamed(server, schema, ARGUMENTS, method)
    assert {type(one) for one in found} == {schema}
    assert found[-1] == schema(**ARGUMENTS)
    assert len(found) > 1


def test_growing_list_shows_its_complete_items(server: StandInServer) -> None:
    cats = [{"kind": "cat", "lives": number} for number in range(3)]
    found = streamed(server, list[Cat], {"value": cats}, "function_calling")
    assert [len(one) for one in found] == [0, 1, 2, 3]
    assert found[-1] == [Cat(kind="cat", lives=number) for number in range(3)]


@each_method
def test_stream_is_awaited_too(server: StandInServer, method: str) -> None:
    runnable = chat().with_structured_output(JokeDict, method=method)
    answer_with(server, runnable, method, ARGUMENTS)

    async def main() -> list[Any]:
        return [one async for one in runnable.astream("Hi")]

    found = asyncio.run(main())
    assert len(found) > 4
    assert found == streamed(server, JokeDict, ARGUMENTS, method)


@with_schema
@pytest.mark.parametrize(
    ("text", "kind"), [('{"setup": "Why', OutputNotJSONError), ("{}", OutputInvalidError)]
)
def test_stream_that_ends_without_an_answer_raises(
    server: StandInServer, method: str, text: str, kind: type[OutputError]
) -> None:
    with pytest.raises(kind):
        streamed(server, Joke, text, method)


def test_stream_without_the_call_raises(server: StandInServer) -> None:
    server.script.reply("I do not know any.")
    with pytest.raises(OutputNotJSONError, match="not JSON"):
        list(chat().with_structured_output(JokeDict).stream("Hi"))


# --- include_raw ------------------------------------------------------------------------------------------


@each_method
@pytest.mark.parametrize(("schema", "expected"), JOKES[:4], ids=lambda one: getattr(one, "__name__", None))
def test_include_raw_has_the_message_beside_the_value(
    server: StandInServer, schema: Any, expected: Any, method: str
) -> None:
    found = answered(server, schema, ARGUMENTS, method, include_raw=True)
    assert list(found) == ["raw", "parsed", "parsing_error"]
    assert isinstance(found["raw"], AIMessage)
    assert found["raw"].usage_metadata is not None
    assert (found["parsed"], found["parsing_error"]) == (expected, None)


@each_method
@pytest.mark.parametrize("text", ['{"setup": 1}', '{"setup": "Why', "No."])
def test_include_raw_has_the_error_in_place_of_the_value(
    server: StandInServer, method: str, text: str
) -> None:
    found = answered(server, Joke, text, method, include_raw=True)
    assert found["parsed"] is None
    assert isinstance(found["parsing_error"], OutputParserException)
    assert isinstance(found["raw"], AIMessage)


@each_method
@pytest.mark.parametrize("text", [json.dumps(ARGUMENTS), "{}"])
def test_include_raw_streams_the_message_and_then_the_outcome(
    server: StandInServer, method: str, text: str
) -> None:
    found = streamed(server, Joke, text, method, include_raw=True)
    assert all(isinstance(one["raw"], AIMessageChunk) for one in found[:-1])
    whole = found[0]
    for one in found[1:]:
        whole = whole + one
    assert whole.keys() == {"raw", "parsed", "parsing_error"}
    assert (whole["parsed"] == Joke(**ARGUMENTS)) is (text != "{}")
    assert isinstance(whole["parsing_error"], OutputInvalidError) is (text == "{}")
    assert whole["raw"].usage_metadata is not None


def test_include_raw_is_awaited_too(server: StandInServer) -> None:
    runnable = chat().with_structured_output(Joke, include_raw=True)
    answer_with(server, runnable, "function_calling", ARGUMENTS)
    found = asyncio.run(runnable.ainvoke("Hi"))
    assert found["parsed"] == Joke(**ARGUMENTS)


# --- errors -----------------------------------------------------------------------------------------------


@each_method
@pytest.mark.parametrize(
    ("schema", "answer", "place"),
    [
        (Joke, {"setup": "x"}, "punchline: Field required"),
        (JokeV1, {"setup": "x"}, "punchline: field required"),
        (JokeRecord, {"setup": "x"}, "punchline: missing"),
        (Joke, {"setup": "x", "punchline": 3}, "punchline: "),
        (Owner, {"pet": {"kind": "cat", "lives": "many"}, "since": "2026-01-02"}, "pet.cat.lives: "),
        (Owner, {"pet": {"kind": "bird"}, "since": "2026-01-02"}, "pet: "),
        (Tree, {"name": "a", "branches": [{"name": "b"}, {}]}, r"branches\[1\].name: Field required"),
        (Line, {"what": "tea", "price": "much"}, "price: "),
    ],
)
def test_invalid_answer_says_what_is_wrong_and_where(
    server: StandInServer, schema: Any, answer: Any, place: str, method: str
) -> None:
    with pytest.raises(OutputInvalidError, match=place) as caught:
        answered(server, schema, answer, method)
    assert isinstance(caught.value, OutputParserException)
    error: Any = caught.value
    assert json.loads(error.llm_output) == json.loads(error.raw) == answer
    assert str(error.problems[0]) in str(error)
    assert (error.observation, error.send_to_llm) == (None, False)


@pytest.mark.parametrize("method", METHODS[1:])
@pytest.mark.parametrize(("answer", "kind"), [([1], "a list"), ("1", "an integer"), ("null", "null")])
def test_answer_that_is_no_object_is_no_dict(
    server: StandInServer, answer: Any, kind: str, method: str
) -> None:
    with pytest.raises(OutputInvalidError, match=f"expected an object, got {kind}"):
        answered(server, JokeDict, answer, method)


@each_method
def test_text_that_is_no_json_is_in_the_error(server: StandInServer, method: str) -> None:
    with pytest.raises(OutputParserException, match="not JSON") as caught:
        answered(server, Joke, '{"setup": "Why', method)
    assert isinstance(caught.value, OutputNotJSONError)
    assert caught.value.llm_output == '{"setup": "Why'


def test_missing_call_is_an_error_with_the_text(server: StandInServer) -> None:
    server.script.reply("I do not know any.")
    with pytest.raises(OutputParserException, match="not JSON") as caught:
        chat().with_structured_output(Joke).invoke("Hi")
    assert "I do not know any." in str(caught.value)


@each_method
@pytest.mark.parametrize("schema", [Joke, JokeDict])
def test_answer_at_the_limit_of_tokens_is_an_error(server: StandInServer, schema: Any, method: str) -> None:
    runnable = chat().with_structured_output(schema, method=method)
    for ask in (runnable.invoke, lambda prompt: list(runnable.stream(prompt))):
        answer_with(server, runnable, method, ARGUMENTS, finish_reason="length")
        with pytest.raises(OutputTruncatedError, match="limit of tokens") as caught:
            ask("Hi")
        assert isinstance(caught.value, OutputParserException)


@each_method
@pytest.mark.parametrize("version", ["v0", "v1"])
def test_refusal_is_that_of_both_libraries(server: StandInServer, method: str, version: str) -> None:
    runnable = chat(output_version=version).with_structured_output(Joke, method=method)
    for ask in (runnable.invoke, lambda prompt: list(runnable.stream(prompt))):
        server.script.reply(refusal="That is not funny.")
        with pytest.raises(OutputRefusedError, match="That is not funny") as caught:
            ask("Hi")
        error: Any = caught.value
        assert isinstance(error, ModelRefusalError)
        assert isinstance(error.raw_message, AIMessage)


def test_filter_is_a_refusal(server: StandInServer) -> None:
    server.script.reply("", finish_reason="content_filter")
    with pytest.raises(OutputRefusedError, match="filter"):
        chat().with_structured_output(Joke, method="json_schema").invoke("Hi")


def test_errors_are_caught_by_fallbacks_and_retries(server: StandInServer) -> None:
    runnable = chat().with_structured_output(Joke, method="json_schema")
    retried = runnable.with_retry(
        retry_if_exception_type=(OutputParserException,), wait_exponential_jitter=False
    )
    server.script.reply("{}").reply(json.dumps(ARGUMENTS))
    assert retried.invoke("Hi") == Joke(**ARGUMENTS)
    server.script.reply("{}").reply(json.dumps(ARGUMENTS))
    fallen = runnable.with_fallbacks([runnable], exceptions_to_handle=(OutputParserException,))
    assert fallen.invoke("Hi") == Joke(**ARGUMENTS)


def test_errors_survive_pickle(server: StandInServer) -> None:
    found = answered(server, Joke, "{}", "json_schema", include_raw=True)
    error: Any = pickle.loads(pickle.dumps(found["parsing_error"]))
    assert OutputParserException in type(error).__mro__
    assert (error.problems, error.llm_output) == (found["parsing_error"].problems, "{}")


def test_validators_of_the_class_are_asked(server: StandInServer) -> None:
    class Short(BaseModel):
        text: str

        @field_validator("text")
        @classmethod
        def _check(cls, text: str) -> str:
            if len(text) > 3:
                raise ValueError("too long")
            return text

    assert answered(server, Short, {"text": "abc"}).text == "abc"
    with pytest.raises(OutputInvalidError, match="text: Value error, too long"):
        answered(server, Short, {"text": "abcd"})


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"schema": Joke, "method": "grammar"}, "function_calling, json_schema, json_mode.*'grammar'"),
        ({"schema": None}, "schema is missing"),
        ({"schema": None, "method": "json_schema"}, "schema is missing"),
        ({"schema": Joke, "tools": [joke]}, "include_raw=True"),
        ({"schema": complex}, "complex"),
        ({"schema": {"a": 1}}, "JSON Schema"),
        ({"schema": Joke, "tools": [Joke, 3], "include_raw": True}, r"tools\[1\]"),
        ({"schema": Joke, "tools": [{"name": "Joke"}], "include_raw": True}, "'Joke'"),
    ],
)
def test_mistakes_are_named_before_anything_is_sent(server: StandInServer, given: Json, message: str) -> None:
    with pytest.raises(InvalidArgumentError, match=message):
        chat().with_structured_output(**given)
    assert server.requests == []


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
