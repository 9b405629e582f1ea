"""Response formats: dicts as they are, types as their schemas, and JSON of the type in the reply."""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

import pytest
from haystack.dataclasses import ChatMessage
from pydantic import BaseModel, TypeAdapter
from typing_extensions import TypedDict

from openrouter_api.models import ChatFormatJsonObjectConfig
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator
from openrouter_sdk.integrations.haystack.response_formats import plain_format, response_format
from openrouter_sdk.testing import StandInServer
from tests.integrations.haystack.round_trips import Json, generator, request_for


class City(BaseModel):
    name: str
    people: int = 0
    nickname: str | None = None


class Country(BaseModel):
    name: str
    cities: list[City]


@dataclass
class Point:
    x: int
    y: int = 7


class Person(TypedDict):
    name: str


class Pair(NamedTuple):
    first: str
    second: int


SCHEMA: Json = {
    "title": "Thing",
    "type": "object",
    "properties": {"a": {"type": "string"}},
    "required": ["a"],
}
OBJECTS = [City, Country, TypeAdapter(City), Point, Person, Pair, SCHEMA]
OTHERS = [list[City], City | Point, City | None, Literal["a", "b"], int, TypeAdapter(list[int])]
WRAPPED_SCHEMA: Json = {"type": "array", "items": {"type": "string"}}


def format_for(server: StandInServer, value: Any, at: str = "run") -> Json:
    kwargs = {"response_format": value}
    settings = {"run": {"generation_kwargs": kwargs}} if at == "run" else {"generation_kwargs": kwargs}
    found: Json = request_for(server, ChatMessage.from_user("Hi"), **settings)["response_format"]
    return found


def text_for(
    server: StandInServer, value: Any, answer: Any, *, stream: bool = False, **parts: Any
) -> str | None:
    server.script.reply(answer if isinstance(answer, str) else json.dumps(answer), **parts)
    kwargs = {"response_format": value, "stream": stream}
    text: str | None = generator(server).run("Hi", generation_kwargs=kwargs)["replies"][0].text
    return text


FORMATS: list[Json] = [
    {"type": "text"},
    {"type": "json_object"},
    {"type": "grammar", "grammar": "root ::= x"},
    {"type": "json_schema", "json_schema": {"name": "n", "strict": True, "schema": SCHEMA}},
    {"type": "json_schema", "json_schema": {"name": "n", "schema": {"type": "array"}}},
]


@pytest.mark.parametrize("at", ["init", "run"])
@pytest.mark.parametrize("value", FORMATS, ids=lambda one: str(one["type"]))
def test_dict_is_sent_as_it_is(server: StandInServer, value: Json, at: str) -> None:
    before = deepcopy(value)
    assert format_for(server, value, at) == before
    assert value == before


@pytest.mark.parametrize("value", [*OBJECTS, *OTHERS, WRAPPED_SCHEMA], ids=str)
def test_type_is_sent_as_its_strict_schema(server: StandInServer, value: Any) -> None:
    found = format_for(server, value)
    assert found["type"] == "json_schema"
    schema = found["json_schema"]
    assert schema["strict"] is True
    assert schema["schema"]["type"] == "object"
    assert schema["schema"]["additionalProperties"] is False
    assert schema["schema"]["required"] == list(schema["schema"]["properties"])


def test_format_may_be_a_type_of_our_client(server: StandInServer) -> None:
    assert format_for(server, ChatFormatJsonObjectConfig(type="json_object")) == {"type": "json_object"}


def test_any_mapping_is_a_format(server: StandInServer) -> None:
    assert format_for(server, MappingProxyType({"type": "json_object"})) == {"type": "json_object"}


def test_model_names_the_schema(server: StandInServer) -> None:
    assert format_for(server, Country)["json_schema"]["name"] == "Country"


def test_type_without_a_strict_form_is_sent_as_it_is(server: StandInServer) -> None:
    class Free(BaseModel):
        fields: dict[str, Any]

    found = format_for(server, Free)["json_schema"]
    assert found["strict"] is False
    assert found["schema"]["properties"]["fields"]["type"] == "object"


@pytest.mark.parametrize("value", [object, "json_object", 3, {"type": "array", "items": 3}, lambda: 1])
def test_what_json_cannot_say_is_refused(server: StandInServer, value: Any) -> None:
    with pytest.raises(InvalidArgumentError):
        generator(server).run("Hi", generation_kwargs={"response_format": value})
    assert server.requests == []


@pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])
@pytest.mark.parametrize(
    ("type_", "answer", "value"),
    [
        (list[City], {"value": [{"name": "Bern", "people": 1, "nickname": "B"}]}, None),
        (City | None, {"value": None}, None),
        (Literal["a", "b"], {"value": "a"}, None),
        (int, {"value": 3}, None),
        (WRAPPED_SCHEMA, {"value": ["Zürich"]}, None),
        (list[dict[str, int]], {"value": [{"value": 1}]}, None),
        (dict[str, int], {"value": 1}, {"value": 1}),
        (list[int], [1, 2], [1, 2]),
        (City, {"name": "Bern", "people": None, "nickname": None}, {"name": "Bern", "nickname": None}),
        (Country, {"name": "CH", "cities": [{"name": "Bern", "people": None, "nickname": "B"}]},
         {"name": "CH", "cities": [{"name": "Bern", "nickname": "B"}]}),
        (Point, {"x": 1, "y": None}, {"x": 1}),
    ],
    ids=str,
)  # fmt: skip
def test_text_is_json_of_what_was_asked_for(
    server: StandInServer, type_: Any, answer: Any, value: Any, stream: bool
) -> None:
    text = text_for(server, type_, answer, stream=stream)
    assert text is not None
    assert json.loads(text) == (answer["value"] if value is None else value)


def test_text_for_a_pydantic_model_validates_although_optional_fields_are_null(server: StandInServer) -> None:
    text = text_for(server, City, {"name": "Bern", "people": None, "nickname": None})
    assert City.model_validate_json(text or "") == City(name="Bern")


@pytest.mark.parametrize(
    "answer",
    [
        '{"name":  "Bern",\n "people": 1, "nickname": null}',
        "no JSON",
        '{"name": 3}',
        '{"other": 1}',
        '{"name": "Be',
    ],
)
def test_text_that_needs_no_change_or_does_not_fit_stays(server: StandInServer, answer: str) -> None:
    assert text_for(server, City, answer) == answer


def test_answer_to_a_dict_stays_as_it_came(server: StandInServer) -> None:
    asked = response_format(list[int])
    assert text_for(server, asked, '{"value": [1]}') == '{"value": [1]}'


def test_refusal_and_calls_have_no_answer(server: StandInServer) -> None:
    server.script.reply(refusal="No.").reply(tool_calls=[{"name": "f", "arguments": {}}])
    kwargs = {"response_format": City}
    replies = [generator(server).run("Hi", generation_kwargs=kwargs)["replies"][0] for _ in range(2)]
    assert [one.meta.get("refusal") for one in replies] == ["No.", None]
    assert len(replies[1].tool_calls) == 1


@pytest.mark.parametrize("value", [*FORMATS, *OBJECTS, *OTHERS, WRAPPED_SCHEMA, None], ids=str)
def test_plain_data_of_a_format_asks_for_the_same(value: Any) -> None:
    plain = json.loads(json.dumps(plain_format(value)))
    assert response_format(plain) == response_format(value)
    assert plain_format(plain) == plain


def test_plain_data_of_a_model_without_defaults_is_its_strict_format() -> None:
    class Event(BaseModel):
        name: str
        place: str | None = None
        guests: list[str]

    plain = plain_format(Event)
    assert plain == response_format(Event)
    assert plain.keys() == {"type", "json_schema"}
    assert plain["json_schema"]["strict"] is True


@pytest.mark.parametrize(
    ("type_", "answer", "value"),
    [
        (list[City], {"value": [{"name": "Bern", "people": None}]}, [{"name": "Bern"}]),
        (City, {"name": "Bern", "people": None}, {"name": "Bern"}),
        (City | Point, {"value": {"x": 1, "y": None}}, {"x": 1}),
    ],
    ids=["list", "model", "union"],
)
def test_plain_data_of_a_format_reads_the_same_answers(
    server: StandInServer, type_: Any, answer: Any, value: Any
) -> None:
    plain = json.loads(json.dumps(plain_format(type_)))
    assert json.loads(text_for(server, plain, answer) or "") == value
    assert server.requests[-1].json()["response_format"].keys() == {"type", "json_schema"}


def test_format_at_run_replaces_that_of_the_component(server: StandInServer) -> None:
    both = generator(server, generation_kwargs={"response_format": City, "temperature": 0.5})
    both.run("Hi", generation_kwargs={"response_format": {"type": "json_object"}})
    body = server.requests[-1].json()
    assert (body["response_format"], body["temperature"]) == ({"type": "json_object"}, 0.5)
    assert both.generation_kwargs == {"response_format": City, "temperature": 0.5}


@pytest.mark.parametrize("type_", [City, list[City]], ids=str)
def test_saved_component_returns_the_same_text(server: StandInServer, type_: Any) -> None:
    city = {"name": "Bern", "people": None, "nickname": "B"}
    answer = json.dumps(city if type_ is City else {"value": [city]})
    first = generator(server, generation_kwargs={"response_format": type_})
    second = OpenRouterChatGenerator.from_dict(json.loads(json.dumps(first.to_dict())))
    texts = []
    for one in (first, second):
        server.script.reply(answer)
        texts.append(one.run("Hi")["replies"][0].text)
    assert texts[0] == texts[1]
    assert "people" not in (texts[0] or "")
    assert server.requests[0].json() == server.requests[1].json()
