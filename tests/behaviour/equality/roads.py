"""The roads that an answer can take through the clients, and what comes out at the end of each."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, Final, Literal, NamedTuple, TypeAlias

import trio

from openrouter_sdk import AsyncOpenRouter, OpenRouter
from openrouter_sdk.errors import OpenRouterError
from tests.behaviour.equality.answer import Answer, Split
from tests.behaviour.equality.surfaces import Surface

Method: TypeAlias = Literal["request", "send", "result", "events", "raw", "text"]
"""`client.request`, the method of the resource, or a stream that is read in one of four ways."""
Loop: TypeAlias = Literal["sync", "asyncio", "trio"]
LOOPS: Final[tuple[Loop, ...]] = ("sync", "asyncio", "trio")


class Road(NamedTuple):
    """One way to call and to read the answer."""

    method: Method
    loop: Loop = "sync"
    split: Split = "given"
    """How the bytes arrive; on a socket they come as they are given."""
    server: Literal["fake", "socket"] = "fake"

    def __str__(self) -> str:
        split = {"given": "", "joined": ", all at once", "small": ", in small pieces"}[self.split]
        return f"{self.loop} {self.method}{split}" + (", on a socket" if self.server == "socket" else "")


@dataclass
class Outcome:
    """What came of a call."""

    facts: dict[str, Any] = field(default_factory=lambda: {"error": None})
    """Class and fields of the error, or the result and the head of the response."""
    handed: list[Any] = field(default_factory=list)
    """Events, or pieces of text, that were handed over before the end or the error."""

    def fail(self, error: Exception) -> None:
        """Take note of an error."""
        kind = type(error)
        name = kind.__name__ if isinstance(error, OpenRouterError) else f"{kind.__module__}.{kind.__name__}"
        fields = {name: plain(value) for name, value in vars(error).items()}
        # How much of a too large event had come depends on how the bytes were cut.
        says = re.sub(r"\d+ bytes or more", "... bytes or more", str(error))
        self.facts = {"error": name, "says": says, **fields}

    def succeed(self, result: Any) -> None:
        """Take note of a result."""
        self.facts["result"] = plain(result)

    def head(self, response: Any) -> None:
        """Take note of status, headers and attempts."""
        names = ("status", "headers", "attempts", "generation_id")
        self.facts |= {name: getattr(response, name) for name in names}


def plain(value: Any) -> Any:
    """A model as the JSON that it stands for."""
    return value.to_dict() if hasattr(value, "to_dict") else value


def call(client: OpenRouter, surface: Surface, answer: Answer, method: Method) -> Outcome:
    """Take a synchronous road."""
    outcome = Outcome()
    arguments: dict[str, Any] = {**surface.arguments, "options": answer.options}
    resource = getattr(client, surface.name)
    try:
        if method == "request":
            response = client.request(surface.operation, **arguments)
            outcome.succeed(response.data)
            outcome.head(response)
        elif method == "send":
            outcome.succeed(getattr(resource, surface.operation.name)(**arguments))
        else:
            with resource.stream(**arguments) as stream:
                if method != "result":
                    for one in stream if method == "events" else getattr(stream, method)():
                        outcome.handed.append(plain(one))
                outcome.succeed(stream.result())
                outcome.head(stream.response)
    except Exception as error:
        outcome.fail(error)
    return outcome


async def call_async(client: AsyncOpenRouter, surface: Surface, answer: Answer, method: Method) -> Outcome:
    """Take an asynchronous road."""
    outcome = Outcome()
    arguments: dict[str, Any] = {**surface.arguments, "options": answer.options}
    resource = getattr(client, surface.name)
    try:
        if method == "request":
            response = await client.request(surface.operation, **arguments)
            outcome.succeed(response.data)
            outcome.head(response)
        elif method == "send":
            outcome.succeed(await getattr(resource, surface.operation.name)(**arguments))
        else:
            async with resource.stream(**arguments) as stream:
                if method != "result":
                    async for one in stream if method == "events" else getattr(stream, method)():
                        outcome.handed.append(plain(one))
                outcome.succeed(await stream.result())
                outcome.head(stream.response)
    except Exception as error:
        outcome.fail(error)
    return outcome


def in_loop(loop: Loop, run: Callable[[], Awaitable[None]]) -> None:
    """Run to its end in an event loop of this kind."""

    async def awaited() -> None:
        await run()

    if loop == "trio":
        trio.run(awaited)
    else:
        asyncio.run(awaited())
