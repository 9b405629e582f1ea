from dataclasses import asdict, dataclass

from world import MODEL, find_invoice, report

from openrouter_sdk import OpenRouter

QUESTION = "What does invoice 7 say?"


@dataclass
class Invoice:
    customer: str
    total: float
    paid: bool


run = OpenRouter().chat.run_tools(
    model=MODEL,
    messages=[{"role": "user", "content": QUESTION}],
    tools=[find_invoice],
    output_type=Invoice,
)
report(type=type(run.output).__name__, output=asdict(run.output))
