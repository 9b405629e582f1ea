"""A chat model of the tests, a tool, and what was sent."""

from __future__ import annotations

from typing import Any

from langchain_core.tools import tool

from openrouter_sdk.integrations.langchain import ChatOpenRouter
from openrouter_sdk.testing import StandInServer

Json = dict[str, Any]
MODEL = "openai/gpt-4o-mini"
OTHER = "openai/gpt-4o"
SECRET = "sk-or-v1-" + "5ecre7" * 8


def model(**fields: Any) -> ChatOpenRouter:
    return ChatOpenRouter(model=MODEL, **fields)


def sent(server: StandInServer) -> Json:
    body: Json = server.requests[-1].json()
    return body


@tool
def weather(city: str) -> str:
    """The weather in a city."""
    return f"It rains in {city}."
