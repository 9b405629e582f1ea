"""Choices of a tool, in all forms."""

from pydantic import BaseModel, Field

from openrouter_sdk.integrations.langchain import ChatOpenRouter


class GetWeather(BaseModel):
    """The weather in a city."""

    city: str = Field(description="A city.")


def get_time(city: str) -> str:
    """The time in a city."""
    return "14:05"


model = ChatOpenRouter(model="openai/gpt-4o-mini")
forced = {"type": "function", "function": {"name": "get_time"}}
for choice in ("any", "auto", "none", "required", "GetWeather", forced, None):
    reply = model.bind_tools([GetWeather, get_time], tool_choice=choice).invoke("Weather in Lisbon?")
    print(choice, [call["name"] for call in reply.tool_calls])
bound = model.bind_tools([GetWeather], tool_choice=True, strict=True, parallel_tool_calls=False)
print([call["args"] for call in bound.invoke("Weather in Lisbon?").tool_calls])
try:
    model.bind_tools([GetWeather, get_time], tool_choice=True)
except ValueError:
    print("which one?")
