from world import MODEL, get_weather, report

from openrouter_sdk import OpenRouter

QUESTION = "Is it raining in Lisbon already?"

run = OpenRouter().chat.run_tools(
    model=MODEL, messages=[{"role": "user", "content": QUESTION}], tools=[get_weather]
)
report(ended=run.status != "completed", why=run.status)
