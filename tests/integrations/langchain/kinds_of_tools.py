"""Tools of all kinds."""

from __future__ import annotations

import warnings
from typing import Annotated, Any, Literal

from langchain_core.runnables import RunnableLambda
from langchain_core.tools import BaseTool, InjectedToolArg, tool as langchain_tool
from pydantic import BaseModel, Field
from pydantic.v1 import BaseModel as BaseModelV1
from typing_extensions import TypedDict

import openrouter_sdk

Json = dict[str, Any]

SCHEMA: Json = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
DART: Json = {  # of the first document: it requires a property that does not exist
    "name": "joke",
    "description": "A joke",
    "parameters": {
        "type": "object",
        "properties": {
            "setup": {"type": "string", "description": "The setup for the joke"},
            "punchline": {"type": "string", "description": "The punchline to the joke"},
        },
        "required": ["location", "punchline"],
    },
}


class Weather(BaseModel):
    """The weather in a city."""

    city: str = Field(description="Name of the city")
    days: int = 3


class WeatherV1(BaseModelV1):
    """The weather in a city."""

    city: str


class WeatherDict(TypedDict):
    """The weather in a city."""

    city: Annotated[str, ..., "Name of the city"]
    days: Annotated[int, 3, "How many days"]


class Branch(BaseModel):
    """A tree."""

    name: str
    branches: list[Branch] = []


class Unit(BaseModel):
    name: Literal["c", "f"]


class Nested(BaseModel):
    """A forecast."""

    units: list[Unit]


def get_weather(city: str, days: int = 3) -> str:
    """The weather in a city.

    Args:
        city: Name of the city
        days: How many days
    """
    return f"{city}: fine for {days} days"


async def get_weather_later(city: str) -> str:
    """The weather in a city."""
    return city


class Places:
    def find(self, city: str) -> str:
        """Find a city."""
        return city


class WeatherTool(BaseTool):
    name: str = "weather_tool"
    description: str = "The weather in a city."

    def _run(self, city: str) -> str:
        return city


@langchain_tool
def injected(city: str, user: Annotated[str, InjectedToolArg]) -> str:
    """The weather for a user."""
    return city + user


@openrouter_sdk.tool
def own_tool(city: str, days: int = 3) -> str:
    """The weather in a city."""
    return f"{city}: {days}"


with warnings.catch_warnings(action="ignore"):  # it is in beta
    CHAIN = RunnableLambda(str).as_tool(name="chain", arg_types={"city": str})
