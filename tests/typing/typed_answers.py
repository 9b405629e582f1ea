"""What type checkers know of typed answers, whatever stands for the type. It is never run."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any, Literal, NamedTuple, Optional, TypedDict, assert_type

from pydantic import BaseModel, TypeAdapter

from openrouter_sdk import (
    AsyncOpenRouter,
    AsyncParseStream,
    AsyncToolStream,
    OpenRouter,
    ParsedReply,
    ParseStream,
    ToolRun,
    ToolStream,
    errors,
)
from openrouter_sdk.types import ChatReply, Message, ResponsesReply

MODEL = "openai/gpt-4o-mini"
HI: list[Message] = [{"role": "user", "content": "Hi"}]


@dataclass
class Line:
    what: str
    price: float


@dataclass
class Invoice:
    total: float
    lines: list[Line]


class Receipt(TypedDict):
    paid: bool


class Point(NamedTuple):
    x: float
    y: float


class Colour(Enum):
    RED = "red"


class Person(BaseModel):
    name: str


def classes(client: OpenRouter) -> None:
    answer = client.chat.parse(Invoice, model=MODEL, messages=HI)
    assert_type(answer, ParsedReply[Invoice, ChatReply])
    assert_type(answer.output.lines[0].price, float)
    assert_type(answer.reply, ChatReply)
    assert_type(answer.cost, float | None)
    print(answer.usage.total_tokens if answer.usage else 0, answer.replies[0].finish_reason)
    assert_type(client.chat.parse(Receipt, model=MODEL, messages=HI).output, Receipt)
    assert_type(client.chat.parse(Point, model=MODEL, messages=HI).output.x, float)
    assert_type(client.chat.parse(Colour, model=MODEL, messages=HI).output, Colour)
    assert_type(client.chat.parse(output_type=Person, model=MODEL, messages=HI).output.name, str)
    assert_type(client.responses.parse(Invoice, model=MODEL, input="Hi").reply, ResponsesReply)


def other_forms(client: OpenRouter) -> None:
    assert_type(client.chat.parse(list[Invoice], model=MODEL, messages=HI).output, list[Invoice])
    assert_type(client.chat.parse(dict[str, int], model=MODEL, messages=HI).output, dict[str, int])
    assert_type(client.chat.parse(Invoice | Point, model=MODEL, messages=HI).output, Invoice | Point)
    assert_type(client.chat.parse(Optional[Invoice], model=MODEL, messages=HI).output, Invoice | None)  # noqa: UP045
    assert_type(
        client.chat.parse(Literal["yes", "no"], model=MODEL, messages=HI).output, Literal["yes", "no"]
    )
    adapter = TypeAdapter(list[Person])
    assert_type(client.chat.parse(adapter, model=MODEL, messages=HI).output, list[Person])
    schema = {"type": "object", "properties": {"total": {"type": "number"}}}
    plain: dict[str, Any] = client.chat.parse(schema, model=MODEL, messages=HI).output
    print(plain)


def shared(answer: ParsedReply[Invoice]) -> float | None:
    """A function that takes the answer of either API."""
    print(answer.reply.text, answer.reply.finish_reason)
    return answer.known_cost + answer.output.total


def settings(client: OpenRouter) -> None:
    try:
        answer = client.chat.parse(
            Invoice,
            model=MODEL,
            messages=HI,
            mode="tool",
            output_retries=2,
            temperature=0,
            max_completion_tokens=500,
            provider={"sort": "price"},
            timeout=30,
            headers={"X-Trace": "1"},
        )
    except errors.OutputInvalidError as error:
        print(error.raw, error.cost, [f"{problem.path}: {problem.message}" for problem in error.problems])
    except errors.OutputError as error:
        print(error.raw, error.replies)
    else:
        shared(answer)
        shared(client.responses.parse(Invoice, model=MODEL, input="Hi", mode="json_object"))


def streams(client: OpenRouter) -> Invoice:
    stream: ParseStream[Invoice, ChatReply] = client.chat.parse_stream(Invoice, model=MODEL, messages=HI)
    with stream:
        for partial in stream:
            print(partial)
    assert_type(stream.output, Invoice)
    assert_type(stream.result(), ParsedReply[Invoice, ChatReply])
    return client.responses.parse_stream(Invoice, model=MODEL, input="Hi").result().output


async def asynchronous(client: AsyncOpenRouter) -> None:
    answer = await client.chat.parse(list[Line], model=MODEL, messages=HI)
    assert_type(answer.output, list[Line])
    stream: AsyncParseStream[Line | Point, ChatReply]
    async with client.chat.parse_stream(Line | Point, model=MODEL, messages=HI) as stream:
        async for partial in stream:
            print(partial)
    assert_type(stream.output, Line | Point)
    assert_type((await client.responses.parse(Person, input="Hi")).output, Person)


def summary(run: ToolRun[object]) -> str:
    """A function that takes any run."""
    return f"{run}: {run.output}"


def show(run: ToolRun, stream: ToolStream) -> None:
    """A function that takes runs without an output type."""
    assert_type(run.output, None)
    assert_type(stream.result(), ToolRun[None])


async def runs(client: OpenRouter, async_client: AsyncOpenRouter) -> None:
    run = client.chat.run_tools(model=MODEL, messages=HI, output_type=Invoice)
    assert_type(run, ToolRun[Invoice])
    assert_type(run.output.total, float)
    show(client.chat.run_tools(model=MODEL, messages=HI), client.chat.stream_tools(model=MODEL, messages=HI))
    wider: ToolStream[Invoice | Point] = client.chat.stream_tools(
        model=MODEL, messages=HI, output_type=Invoice
    )
    asynchronous: AsyncToolStream[object] = async_client.chat.stream_tools(
        model=MODEL, messages=HI, output_type=Point
    )
    untyped: AsyncToolStream = async_client.chat.stream_tools(model=MODEL, messages=HI)
    print(summary(run), wider.result().output, await asynchronous.result(), await untyped.result())
    try:
        print(run.output)
    except errors.OutputMissingError as missing:
        print(missing.state, missing.reply, missing.cost)
