"""An agent with tools, and one with an answer of a type."""

from langchain.agents import create_agent
from pydantic import BaseModel

from openrouter_sdk.integrations.langchain import ChatOpenRouter


def get_weather(city: str) -> str:
    """The weather in a city."""
    return f"23 degrees in {city}"


class Report(BaseModel):
    """What is to be told."""

    city: str
    degrees: int


model = ChatOpenRouter(model="openai/gpt-4o-mini")
agent = create_agent(model, [get_weather], system_prompt="Answer in one sentence.")
result = agent.invoke({"messages": [("user", "Weather in Lisbon?")]})
for message in result["messages"]:
    print(message.type, message.content, [call["args"] for call in getattr(message, "tool_calls", ())])

for step in agent.stream({"messages": [("user", "Weather in Rome?")]}, stream_mode="updates"):
    print(list(step))
