"""An MCP server over stdio for tests, made with the official SDK."""

from __future__ import annotations

import base64
from dataclasses import dataclass

import anyio
from mcp.server.mcpserver import Context, MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import (
    AudioContent,
    BlobResourceContents,
    CallToolResult,
    ContentBlock,
    EmbeddedResource,
    ImageContent,
    ResourceLink,
    TextContent,
    TextResourceContents,
    ToolAnnotations,
)

server = MCPServer("test")


@dataclass
class Weather:
    """The weather."""

    city: str
    degrees: float


@server.tool(annotations=ToolAnnotations(read_only_hint=True))
def weather(city: str, unit: str = "celsius") -> Weather:
    """The weather in a city, now."""
    return Weather(city, 21.5)


@server.tool(name="add.numbers", annotations=ToolAnnotations(destructive_hint=False, idempotent_hint=True))
def add(a: int, b: int = 2) -> str:
    """Add two numbers."""
    return str(a + b)


@server.tool(name="add/numbers")
def add_again(a: int) -> str:
    """Add once more."""
    return str(a)


@server.tool()
async def count(steps: int, context: Context) -> str:
    """Count, and report each number."""
    for step in range(steps):
        await context.report_progress(step + 1, steps, f"step {step + 1}")
    return "done"


@server.tool()
def fail(words: str) -> None:
    """Fail."""
    raise ToolError(words)


@server.tool()
def media(what: str) -> CallToolResult:
    """Something that is no text."""
    data = base64.b64encode(b"data").decode()
    uri = "file:///a/b.pdf"
    blocks: dict[str, list[ContentBlock]] = {
        "image": [TextContent(text="An image"), ImageContent(data=data, mime_type="image/png")],
        "audio": [AudioContent(data=data, mime_type="audio/mpeg")],
        "text": [EmbeddedResource(resource=TextResourceContents(uri="file:///a.txt", text="Text"))],
        "pdf": [
            EmbeddedResource(resource=BlobResourceContents(uri=uri, blob=data, mime_type="application/pdf"))
        ],
        "blob": [EmbeddedResource(resource=BlobResourceContents(uri="file:///a.bin", blob=data))],
        "link": [ResourceLink(name="a", uri="file:///a.txt", description="A file")],
        "nothing": [],
    }
    structured = {"n": 1} if what == "nothing" else None
    return CallToolResult(content=blocks[what], structured_content=structured)


waiting: list[str] = []
"""What became of the calls of `wait`."""


@server.tool()
async def wait(context: Context) -> str:
    """Wait until the call is cancelled."""
    waiting.append("started")
    try:
        await context.report_progress(0.5)
        await anyio.sleep_forever()
    finally:
        waiting.append("cancelled")
    return ""


if __name__ == "__main__":
    server.run("stdio")
