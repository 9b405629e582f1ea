"""Agents and graphs of LangChain: ways to run them, and what they have sent."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from langchain.agents import create_agent
from langchain_core.messages import HumanMessage
from langchain_core.tools import tool

from openrouter_sdk.integrations.langchain import ChatOpenRouter
from openrouter_sdk.testing import StandInServer

MODEL = "openai/gpt-4o-mini"
THREAD: Any = {"configurable": {"thread_id": "1"}}


class Way:
    """`invoke`."""

    name = "invoke"

    def __call__(self, agent: Any, given: Any, config: Any = None) -> Any:
        return agent.invoke(given, config)


class Async(Way):
    """`ainvoke`."""

    name = "ainvoke"

    def __call__(self, agent: Any, given: Any, config: Any = None) -> Any:
        return asyncio.run(agent.ainvoke(given, config))


class Streamed(Way):
    """`stream` with the pieces of messages, for which LangGraph makes the model stream."""

    name = "stream"

    def __call__(self, agent: Any, given: Any, config: Any = None) -> Any:
        last = None
        for mode, value in agent.stream(given, config, stream_mode=["messages", "values"]):
            last = value if mode == "values" else last
        return last


class AsyncStreamed(Way):
    """`astream`, likewise."""

    name = "astream"

    def __call__(self, agent: Any, given: Any, config: Any = None) -> Any:
        return asyncio.run(self._last(agent, given, config))

    async def _last(self, agent: Any, given: Any, config: Any) -> Any:
        last = None
        async for mode, value in agent.astream(given, config, stream_mode=["messages", "values"]):
            last = value if mode == "values" else last
        return last


WAYS = [Way(), Async(), Streamed(), AsyncStreamed()]
each_way = pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
both_ways = pytest.mark.parametrize("way", WAYS[:2], ids=lambda way: way.name)


@tool
def population(city: str) -> str:
    """How many live in a city."""
    return {"Lisbon": "545000", "Porto": "231000"}.get(city, "unknown")


def chat(**settings: Any) -> ChatOpenRouter:
    return ChatOpenRouter(**{"model": MODEL, "max_retries": 0, **settings})


def agent(*tools: Any, **settings: Any) -> Any:
    given = settings.pop("chat", {})
    return create_agent(chat(**given), list(tools), **settings)


def asked(text: str = "How many?") -> dict[str, Any]:
    return {"messages": [HumanMessage(text)]}


def call(name: str, /, **arguments: Any) -> dict[str, Any]:
    return {"name": name, "arguments": arguments}


def sent(server: StandInServer) -> list[dict[str, Any]]:
    """The bodies of the requests for replies, without what LangGraph changes: whether they are streamed."""
    found = [request.json() for request in server.requests if request.path.endswith("/chat/completions")]
    return [
        {name: value for name, value in body.items() if name not in ("stream", "stream_options")}
        for body in found
    ]


def roles(body: dict[str, Any]) -> list[str]:
    return [message["role"] for message in body["messages"]]


def names(body: dict[str, Any]) -> list[str]:
    return [one["function"]["name"] for one in body.get("tools", ())]


def results(body: dict[str, Any]) -> dict[str, str]:
    """The results in a request by the ids of their calls."""
    return {one["tool_call_id"]: one["content"] for one in body["messages"] if one["role"] == "tool"}


def call_ids(body: dict[str, Any]) -> list[str]:
    return [one["id"] for message in body["messages"] for one in message.get("tool_calls") or ()]
