from world import MODEL, get_weather, report

from openrouter_sdk import OpenRouter

QUESTION = "What is the weather in Lisbon?"

run = OpenRouter().chat.run_tools(
    model=MODEL, messages=[{"role": "user", "content": QUESTION}], tools=[get_weather]
)
report(text=run.text)
