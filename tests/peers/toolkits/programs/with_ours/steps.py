from cpu import measured
from world import MODEL, get_weather

from openrouter_sdk import OpenRouter, RunLimits

QUESTION = "What is the weather in all cities?"

client = OpenRouter()


def run() -> None:
    client.chat.run_tools(
        model=MODEL,
        messages=[{"role": "user", "content": QUESTION}],
        tools=[get_weather],
        limits=RunLimits(max_steps=50),
    )


measured(run)
