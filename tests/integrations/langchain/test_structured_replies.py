"""Replies of `with_structured_output`: streams, what is beside the answer, and errors."""

from __future__ import annotations

import asyncio
import json
import pickle
from itertools import pairwise
from typing import Any

import pytest
from langchain_core.exceptions import ModelRefusalError, OutputParserException
from langchain_core.messages import AIMessage, AIMessageChunk
from pydantic import BaseModel, field_validator

from openrouter_sdk.errors import (
    InvalidArgumentError,
    OutputError,
    OutputInvalidError,
    OutputNotJSONError,
    OutputRefusedError,
    OutputTruncatedError,
)
from openrouter_sdk.testing import StandInServer
from tests.integrations.langchain.structured_answers import (
    ARGUMENTS,
    DART,
    JOKES,
    METHODS,
    SCHEMA,
    Cat,
    Joke,
    JokeDict,
    JokeRecord,
    JokeStruct,
    JokeTuple,
    JokeV1,
    Json,
    Line,
    Owner,
    Tree,
    answer_with,
    answered,
    chat,
    each_method,
    joke,
    streamed,
    with_schema,
)

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
