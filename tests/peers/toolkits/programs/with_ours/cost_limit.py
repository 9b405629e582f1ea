from world import MODEL, read_archive, report

from openrouter_sdk import OpenRouter, RunLimits

QUESTION = "What does the archive say about rivers?"

run = OpenRouter().chat.run_tools(
    model=MODEL,
    messages=[{"role": "user", "content": QUESTION}],
    tools=[read_archive],
    limits=RunLimits(max_cost=0.001),
)
report(ended=run.status != "completed", cost=run.cost)
