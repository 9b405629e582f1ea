from world import (
    MODEL,
    get_news,
    get_population,
    get_time,
    get_traffic,
    get_weather,
    report,
)

from openrouter_sdk import OpenRouter

QUESTION = "Tell me all about Lisbon."

run = OpenRouter().chat.run_tools(
    model=MODEL,
    messages=[{"role": "user", "content": QUESTION}],
    tools=[get_news, get_traffic, get_weather, get_time, get_population],
)
report(text=run.text)
