"""An agent with the tools of an MCP server, which it starts, and one of its own: `mcp_agent.py SERVER`."""

import sys

import anyio
from mcp import Client, StdioServerParameters

from openrouter_sdk import AsyncOpenRouter
from openrouter_sdk.integrations.mcp import tools_of

MODEL = "openai/gpt-4o-mini"


async def get_time(city: str) -> str:
    """The local time in a city."""
    return "14:05"


async def main() -> None:
    server = StdioServerParameters(command=sys.executable, args=sys.argv[1:])
    async with Client(server) as session, AsyncOpenRouter() as client:
        run = await client.chat.run_tools(
            model=MODEL,
            messages=[{"role": "user", "content": "The weather and the time in Lisbon?"}],
            tools=[get_time, *await tools_of(session, include=["weather"])],
        )
    print(run.text)


if __name__ == "__main__":
    anyio.run(main)
