"""Schemas of all kinds for one answer, and a model that gives it."""

from __future__ import annotations

import enum
import json
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any, Literal, NamedTuple

import msgspec
import pytest
from langchain_core.tools import tool as langchain_tool
from langchain_core.utils.function_calling import convert_to_openai_tool
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter
from pydantic.v1 import BaseModel as BaseModelV1
from typing_extensions import TypedDict

from openrouter_sdk.integrations.langchain import ChatOpenRouter
from openrouter_sdk.testing import StandInServer

Json = dict[str, Any]

METHODS = ("function_calling", "json_schema", "json_mode")
each_method = pytest.mark.parametrize("method", METHODS)
with_schema = pytest.mark.parametrize("method", METHODS[:2])

ARGUMENTS: Json = {"setup": "Why do owls like dark woods?", "punchline": "They see the moon!"}


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
