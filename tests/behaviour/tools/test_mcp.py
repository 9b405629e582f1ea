"""Tools of MCP servers, made and connected with the official SDK."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import anyio
import pytest
from mcp import Client, ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client
from mcp.server import Server
from mcp.shared.memory import create_client_server_memory_streams
from mcp.types import ListToolsResult, PaginatedRequestParams, Tool as ServerTool

from openrouter_sdk import Tool, ToolContext, ToolError
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.integrations.mcp import MCPServerError, tools_of
from openrouter_sdk.tools.functions.result_content import content_of
from tests.behaviour.tools.mcp_server import server, waiting
from tests.each import each

SERVER = Path(__file__).with_name("mcp_server.py")
BACKENDS = ["asyncio", "trio"]


async def call(tool: Tool[..., Any], **arguments: Any) -> list[Any]:
    """What a tool yields: progress, and last the result."""
    args, kwargs = tool.bind(arguments, ToolContext(None))
    return [one async for one in tool(*args, **kwargs)]


def run(backend: str, main: Callable[[Client], Awaitable[None]]) -> None:
    """Run a function with a client of the server in this process."""

    async def connected() -> None:
        async with Client(server) as client:
            await main(client)

    anyio.run(connected, backend=backend)


def test_a_server_over_stdio_offers_tools_and_answers_calls() -> None:
    async def main() -> None:
        parameters = StdioServerParameters(command=sys.executable, args=[str(SERVER)])
        async with stdio_client(parameters) as streams, ClientSession(*streams) as session:
            await session.initialize()
            found = {tool.name: tool for tool in await tools_of(session, include=["weather", "fail"])}
            assert list(found) == ["weather", "fail"]
            [result] = await call(found["weather"], city="Rome")
            assert '"degrees": 21.5' in result
            with pytest.raises(ToolError, match="broken"):
                await call(found["fail"], words="broken")

    anyio.run(main)


@each("backend", BACKENDS)
def test_names_are_fitted_schemas_kept_and_marks_read(backend: str) -> None:
    async def main(client: Client) -> None:
        found = {tool.name: tool for tool in await tools_of(client, prefix="my_")}
        assert list(found)[:4] == ["my_weather", "my_add_numbers", "my_add_numbers_2", "my_count"]
        weather = found["my_weather"]
        assert (weather.description, weather.is_async, weather.is_generator) == (
            "The weather in a city, now.",
            True,
            True,
        )
        assert weather.parameters["properties"]["city"] == {"title": "City", "type": "string"}
        assert not weather.strict
        assert [found[f"my_{name}"].idempotent for name in ("weather", "add_numbers", "count")] == [
            True,
            True,
            False,
        ]
        assert await call(found["my_add_numbers"], a=1) == ["3"]
        assert await call(found["my_add_numbers_2"], a=1) == ["1"]

    run(backend, main)


@each("backend", BACKENDS)
def test_approval_may_depend_on_what_a_tool_may_destroy(backend: str) -> None:
    async def main(client: Client) -> None:
        names = ["weather", "add.numbers", "count"]
        destructive = await tools_of(client, include=names, needs_approval="destructive")
        assert [tool.needs_approval for tool in destructive] == [False, False, True]
        every = await tools_of(client, include=names, needs_approval=True)
        assert {tool.needs_approval for tool in every} == {True}

    run(backend, main)


def part(kind: str, **content: Any) -> dict[str, Any]:
    return {"type": kind, kind: content}


DATA = "ZGF0YQ=="
MEDIA: dict[str, Any] = {
    "image": [
        {"type": "text", "text": "An image"},
        part("image_url", url=f"data:image/png;base64,{DATA}"),
    ],
    "audio": [part("input_audio", data=DATA, format="mp3")],
    "text": "Text",
    "pdf": [part("file", filename="b.pdf", file_data=f"data:application/pdf;base64,{DATA}")],
    "blob": "file:///a.bin (application/octet-stream, 4 bytes)",
    "link": "a\nA file\nfile:///a.txt",
    "nothing": '{"n":1}',
}


@each("backend", BACKENDS)
def test_results_become_content_and_progress_is_yielded_before(backend: str) -> None:
    async def main(client: Client) -> None:
        found = {tool.name: tool for tool in await tools_of(client)}
        for what, expected in MEDIA.items():
            [result] = await call(found["media"], what=what)
            assert content_of(result) == expected, what
        assert await call(found["count"], steps=2) == [
            {"progress": 1, "total": 2, "message": "step 1"},
            {"progress": 2, "total": 2, "message": "step 2"},
            "done",
        ]

    run(backend, main)


@each("backend", BACKENDS)
def test_errors_of_tools_have_the_words_of_the_server_and_those_of_the_session_are_ours(backend: str) -> None:
    kept: list[Tool[..., Any]] = []

    async def main(client: Client) -> None:
        found = {tool.name: tool for tool in await tools_of(client)}
        with pytest.raises(ToolError, match="no such city"):
            await call(found["fail"], words="no such city")
        kept.append(found["weather"])

    run(backend, main)
    with pytest.raises(MCPServerError, match="did not answer a call of 'weather'") as caught:
        anyio.run(lambda: call(kept[0], city="Rome"), backend=backend)
    assert caught.value.__cause__ is not None
    with pytest.raises(MCPServerError, match="did not list its tools"):
        anyio.run(lambda: tools_of(Client(server)), backend=backend)


@each("backend", BACKENDS)
def test_cancellation_reaches_the_server(backend: str) -> None:
    async def main(client: Client) -> None:
        waiting.clear()
        [tool] = await tools_of(client, include=["wait"])
        with anyio.move_on_after(5) as scope:
            async for _ in tool():
                scope.cancel()
        left = tool()
        await anext(left)
        await left.aclose()
        with anyio.fail_after(5):
            while waiting.count("cancelled") < 2:
                await anyio.lowlevel.checkpoint()
        assert waiting == ["started", "cancelled"] * 2

    run(backend, main)


Pages = dict[str | None, ListToolsResult]


@asynccontextmanager
async def session_of(pages: Pages) -> AsyncIterator[ClientSession]:
    """A session with a server that has these pages of tools."""

    async def list_tools(context: Any, params: PaginatedRequestParams | None) -> ListToolsResult:
        return pages[params.cursor if params else None]

    lowlevel: Server[Any] = Server("pages", on_list_tools=list_tools)
    async with AsyncExitStack() as stack:
        ours, theirs = await stack.enter_async_context(create_client_server_memory_streams())
        group = await stack.enter_async_context(anyio.create_task_group())
        group.start_soon(lowlevel.run, *theirs, lowlevel.create_initialization_options())
        session = await stack.enter_async_context(ClientSession(*ours))
        await session.initialize()
        yield session
        group.cancel_scope.cancel()


def listed(*names: str, schema: Any = None) -> list[ServerTool]:
    return [ServerTool(name=name, input_schema=schema or {"type": "object"}) for name in names]


def test_all_pages_of_tools_are_read_and_long_names_cut() -> None:
    async def main() -> None:
        pages: Pages = {
            None: ListToolsResult(tools=listed("a" * 70), next_cursor="1"),
            "1": ListToolsResult(tools=listed("a" * 71), next_cursor="2"),
            "2": ListToolsResult(tools=listed("b"), next_cursor="2"),
        }
        async with session_of(pages) as session:
            found = [tool.name for tool in await tools_of(session)]
            assert found == ["a" * 64, "a" * 62 + "_2", "b"]

    anyio.run(main)


def test_bad_input_is_refused() -> None:
    async def main() -> None:
        pages: Pages = {
            None: ListToolsResult(tools=[*listed("a"), *listed("b", schema={"type": "object", "$ref": 3})])
        }
        async with session_of(pages) as session:
            cases: list[tuple[dict[str, Any], str]] = [
                ({"include": ["c"]}, "the MCP server has no tool 'c'; it has: a, b"),
                ({"include": "a"}, r"include must be a list of names, such as \['a'\]"),
                ({}, "tool 'b': the schema of its parameters: "),
                ({"needs_approval": "yes"}, "'a': needs_approval must be"),
            ]
            for arguments, words in cases:
                with pytest.raises(InvalidArgumentError, match=words):
                    await tools_of(session, **arguments)

    anyio.run(main)
