"""Tools of MCP servers (Model Context Protocol) in runs of this client.

    from mcp import Client, StdioServerParameters
    from openrouter_sdk import AsyncOpenRouter
    from openrouter_sdk.integrations.mcp import tools_of

    async with Client(StdioServerParameters(command="my-server")) as session, AsyncOpenRouter() as client:
        tools = [my_tool, *await tools_of(session)]
        run = await client.chat.run_tools(model=..., messages=[...], tools=tools)

Requires the extra `mcp`, the official SDK, which connects to servers. This module takes its `Client`, or its
`ClientSession` after `initialize()`. Sessions are asynchronous, and so are the tools: a synchronous client
refuses them. A synchronous program can run the above with `asyncio.run`.
"""

from __future__ import annotations

import math
from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar

from openrouter_sdk.content.media_types import audio_format
from openrouter_sdk.errors import InvalidArgumentError, OpenRouterError
from openrouter_sdk.integrations.extras import missing_extra
from openrouter_sdk.tools.functions.tool import Tool
from openrouter_sdk.tools.functions.tool_context import ToolError

try:
    import anyio
    from mcp import Client, ClientSession
    from mcp.types import PaginatedRequestParams
except ImportError as error:
    raise missing_extra("mcp", error) from None

if TYPE_CHECKING:
    from mcp import types

    from openrouter_sdk.tools.functions.tool import Approval

__all__ = ["MCPServerError", "tools_of"]

T = TypeVar("T")
Part = dict[str, Any]

_MAX_PAGES: Final = 1000


class MCPServerError(OpenRouterError):
    """An MCP server or the connection to it failed; `__cause__` is the exception of its SDK."""


async def tools_of(
    session: Client | ClientSession,
    *,
    include: Collection[str] | None = None,
    prefix: str = "",
    needs_approval: Approval | Literal["destructive"] = False,
) -> list[Tool[..., Any]]:
    """Return the tools that an MCP server has now.

    `include` has the server's names of those to take; None takes all. Their names here begin with `prefix`,
    which tells servers apart, and are fitted to what models accept (letters, digits, `_`, `-`; at most 64).

    `needs_approval` is that of `openrouter_sdk.tool`, for each of them. "destructive" asks for an approval
    of calls of all tools that are not marked as read-only or as not destructive (`readOnlyHint`,
    `destructiveHint`). Tools marked as read-only or idempotent are `idempotent`. The marks are claims of the
    server; do not trust them more than the server.

    Schemas are sent as the server has them. Results become text and content parts. A result that is an error
    goes to the model with the server's words. Progress of the server is progress of the tool: dicts with
    `progress`, `total` and `message`.

    Raises MCPServerError if the server cannot be asked, and InvalidArgumentError for names in `include` that
    it does not have, for a wrong prefix, and for a schema that is none.
    """
    listed = await _list_tools(session)
    if isinstance(include, str):
        raise InvalidArgumentError(f"include must be a list of names, such as [{include!r}], not str")
    known = [one.name for one in listed]
    unknown = [name for name in include or () if name not in known]
    if unknown:
        names = ", ".join(known) or "none"
        raise InvalidArgumentError(f"the MCP server has no tool {unknown[0]!r}; it has: {names}")
    found: list[Tool[..., Any]] = []
    taken: set[str] = set()
    for one in listed:
        if include is None or one.name in include:
            name = _fit_name(prefix + one.name, taken)
            taken.add(name)
            found.append(_tool(session, one, name, needs_approval))
    return found


async def _list_tools(session: Client | ClientSession) -> list[types.Tool]:
    found: list[types.Tool] = []
    cursor: str | None = None
    for _ in range(_MAX_PAGES):
        if isinstance(session, Client):
            page = await _ask("list its tools", session.list_tools(cursor=cursor))
        else:
            page = await _ask(
                "list its tools", session.list_tools(params=PaginatedRequestParams(cursor=cursor))
            )
        found += page.tools
        if not page.next_cursor or page.next_cursor == cursor:
            return found
        cursor = page.next_cursor
    raise MCPServerError(f"the MCP server has more than {_MAX_PAGES} pages of tools")


async def _ask(what: str, answer: Awaitable[T]) -> T:
    """Await an answer of the server, and translate what its SDK raises."""
    try:
        return await answer
    except Exception as error:
        reason = str(error) or type(error).__name__
        raise MCPServerError(f"the MCP server did not {what}: {reason}") from error


def _fit_name(name: str, taken: Collection[str]) -> str:
    fitted = "".join(one if one.isascii() and (one.isalnum() or one in "_-") else "_" for one in name)[:64]
    number, free = 1, fitted
    while free in taken:
        number += 1
        suffix = f"_{number}"
        free = fitted[: 64 - len(suffix)] + suffix
    return free


def _tool(
    session: Client | ClientSession,
    listed: types.Tool,
    name: str,
    needs_approval: Approval | Literal["destructive"],
) -> Tool[..., Any]:
    hints = listed.annotations
    is_read_only = hints is not None and hints.read_only_hint is True
    is_idempotent = is_read_only or (hints is not None and hints.idempotent_hint is True)
    approval: Any = needs_approval
    if needs_approval == "destructive":
        approval = not (is_read_only or (hints is not None and hints.destructive_hint is False))
    return Tool[..., Any].from_schema(
        name,
        listed.input_schema,
        description=listed.description or listed.title,
        function=_caller(session, listed.name),
        needs_approval=approval,
        idempotent=is_idempotent,
    )


def _caller(session: Client | ClientSession, name: str) -> Callable[..., AsyncIterator[Any]]:
    """Return the function of a tool: it yields the progress of a call, and last the result."""

    async def call(**arguments: Any) -> AsyncIterator[Any]:
        reports, received = anyio.create_memory_object_stream[Part](math.inf)
        outcome: list[types.CallToolResult | MCPServerError] = []

        async def note(progress: float, total: float | None, message: str | None) -> None:
            report = {"progress": progress, "total": total, "message": message}
            reports.send_nowait({name: value for name, value in report.items() if value is not None})

        async def request() -> None:
            with reports:
                answer = session.call_tool(name, arguments, progress_callback=note)
                try:
                    outcome.append(await _ask(f"answer a call of {name!r}", answer))
                except MCPServerError as error:  # which a task group would put into a group
                    outcome.append(error)

        async with anyio.create_task_group() as group:
            group.start_soon(request)
            with received:
                async for report in received:
                    try:
                        yield report
                    except GeneratorExit:  # nobody waits any more
                        group.cancel_scope.cancel()
                        break
        if not outcome:
            return
        result = outcome[0]
        if isinstance(result, MCPServerError):
            raise result
        yield content_of_result(result)

    return call


def content_of_result(result: types.CallToolResult) -> Any:
    """Return the result of a call as text, content parts or data. Raises ToolError if it is an error."""
    parts = [_part(block) for block in result.content]
    texts = [part["text"] for part in parts if part["type"] == "text"]
    if result.is_error:
        raise ToolError("\n".join(texts) or "The tool failed, and did not say why.")
    if not parts:
        return result.structured_content
    return parts if len(texts) < len(parts) else "\n".join(texts)


def _part(block: types.ContentBlock) -> Part:
    if block.type == "text":
        return _text(block.text)
    if block.type == "image":
        return _media(block.mime_type, block.data, "image")
    if block.type == "audio":
        return _media(block.mime_type, block.data, "audio")
    if block.type == "resource_link":
        return _text("\n".join(filter(None, (block.title or block.name, block.description, block.uri))))
    resource: Any = block.resource
    if hasattr(resource, "text"):
        return _text(resource.text)
    return _media(resource.mime_type or "application/octet-stream", resource.blob, resource.uri)


def _text(text: str) -> Part:
    return {"type": "text", "text": text}


def _media(media_type: str, content: str, name: str) -> Part:
    """Return base64 content as a part; of a kind that models do not read, its name."""
    kind, _, subtype = media_type.lower().partition(";")[0].strip().partition("/")
    url = f"data:{media_type};base64,{content}"
    if kind == "image":
        return {"type": "image_url", "image_url": {"url": url}}
    if kind == "audio":
        return {
            "type": "input_audio",
            "input_audio": {"data": content, "format": audio_format(subtype)},
        }
    if subtype == "pdf":
        return {
            "type": "file",
            "file": {"filename": name.rpartition("/")[2] or "document.pdf", "file_data": url},
        }
    size = len(content) * 3 // 4 - content.count("=")
    return _text(f"{name} ({media_type}, {size} bytes)")
