"""A value of every kind of type comes back as an instance of it; and the examples of the docstrings run."""

from __future__ import annotations

import inspect
import io
import json
import textwrap
from contextlib import redirect_stdout
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any, NamedTuple, TypedDict

import attrs
import msgspec
import pytest
from pydantic import BaseModel, Field, TypeAdapter

from openrouter_sdk import AsyncParseStream, OpenRouter, ParsedReply, ParseStream, errors
from openrouter_sdk.resources import chat, responses
from openrouter_sdk.testing import StandInServer
from tests.each import each


@dataclass
class OfDataclass:
    total: Annotated[float, "In euros."]
    note: str = ""


@attrs.define
class OfAttrs:
    total: float
    note: str = ""


class OfMsgspec(msgspec.Struct):
    total: float
    note: str = ""


class OfPydantic(BaseModel):
    total: float = Field(gt=0)
    note: str = ""


class OfTypedDict(TypedDict):
    total: float
    note: str


class OfNamedTuple(NamedTuple):
    total: float
    note: str = ""


KINDS: list[Any] = [OfDataclass, OfAttrs, OfMsgspec, OfPydantic, OfTypedDict, OfNamedTuple]
MESSAGES: list[Any] = [{"role": "user", "content": "How much?"}]
MODEL = "test/model"


@pytest.fixture
def client(server: StandInServer) -> Any:
    with OpenRouter(server.key, base_url=server.url, retries=0) as opened:
        yield opened


@each("kind", KINDS, ids=lambda kind: kind.__name__)
def test_an_instance_comes_back(kind: Any, client: OpenRouter, server: StandInServer) -> None:
    value: Any = {"total": 1.5, "note": "Tea"}
    server.script.reply(text=json.dumps(value)).reply(text=json.dumps({"value": [value, value]}))
    assert client.chat.parse(kind, model=MODEL, messages=MESSAGES).output == kind(**value)
    many: Any = list.__class_getitem__(kind)
    with client.chat.parse_stream(many, model=MODEL, messages=MESSAGES) as stream:
        partials = list(stream)
    assert partials[-1] == [value, value]
    assert stream.output == [kind(**value)] * 2


@each("kind", KINDS, ids=lambda kind: kind.__name__)
def test_what_is_not_one_is_an_error_with_the_path(
    kind: Any, client: OpenRouter, server: StandInServer
) -> None:
    server.script.reply(text='{"total": "much", "note": "Tea"}')
    with pytest.raises(errors.OutputInvalidError) as caught:
        client.chat.parse(kind, model=MODEL, messages=MESSAGES)
    assert [problem.path for problem in caught.value.problems] == ["total"]


def test_a_type_adapter_and_the_checks_of_pydantic(client: OpenRouter, server: StandInServer) -> None:
    adapter = TypeAdapter(list[OfPydantic])
    server.script.reply(text='{"value": [{"total": 1, "note": ""}]}').reply(text='{"total": -1, "note": ""}')
    assert client.chat.parse(adapter, model=MODEL, messages=MESSAGES).output == [OfPydantic(total=1)]
    with pytest.raises(errors.OutputInvalidError, match="greater than 0"):
        client.chat.parse(OfPydantic, model=MODEL, messages=MESSAGES)


# --- docstrings -----------------------------------------------------------------------------------------


@dataclass
class Invoice:
    total: float


def example_of(documented: Any) -> str:
    """The program in a docstring: what follows `Example:`, or the first `::`."""
    text = inspect.getdoc(documented) or ""
    mark = "Example:\n" if "Example:\n" in text else "::\n"
    lines = text.partition(mark)[2].splitlines()
    end = next((number for number, line in enumerate(lines) if line and line[0] != " "), len(lines))
    return textwrap.dedent("\n".join(lines[:end]))


@each(
    "documented",
    [
        *(chat.Chat.parse, chat.Chat.parse_stream, ParsedReply, ParseStream),
        *(responses.Responses.parse, responses.Responses.parse_stream),
    ],
    ids=lambda documented: documented.__qualname__,
)
def test_examples_of_docstrings_run(documented: Any, server: StandInServer) -> None:
    server.script.raw(200, {"content-type": "application/json"}, b'{"data": []}')  # no model is known
    server.script.reply(text='{"total": 12.5}')
    with OpenRouter(server.key, base_url=server.url) as client, redirect_stdout(io.StringIO()) as printed:
        names = {"client": client, "Invoice": Invoice, "messages": MESSAGES, "text": "How much?"}
        exec(example_of(documented), names)
    assert "12.5" in printed.getvalue()


def test_the_asynchronous_stream_says_how_it_is_used() -> None:
    assert "async for partial in stream" in (AsyncParseStream.__doc__ or "")


@dataclass
class Limited:
    price: Decimal
    code: Annotated[str, msgspec.Meta(pattern="^[A-C]{3}$")]
    name: Annotated[str, msgspec.Meta(min_length=7, max_length=9)]
    share: Annotated[float, msgspec.Meta(gt=2, le=3, multiple_of=0.5)]
    sizes: Annotated[list[Annotated[int, msgspec.Meta(ge=40)]], msgspec.Meta(min_length=3)]
    rating: Annotated[int | None, msgspec.Meta(ge=8), "At least one."] = None


@each("mode", ["json_schema", "tool", "json_object"])
def test_the_stand_in_keeps_to_limits_that_the_strict_form_only_says_in_words(
    mode: Any, client: OpenRouter
) -> None:
    answer = client.chat.parse(Limited, model=MODEL, messages=MESSAGES, mode=mode)
    assert answer.output.price > 0
