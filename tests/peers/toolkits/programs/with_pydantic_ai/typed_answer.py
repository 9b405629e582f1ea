from dataclasses import asdict, dataclass

from pydantic_ai import Agent
from stand_in_model import MODEL
from world import find_invoice, report

QUESTION = "What does invoice 7 say?"


@dataclass
class Invoice:
    customer: str
    total: float
    paid: bool


agent = Agent(MODEL, tools=[find_invoice], output_type=Invoice)
output = agent.run_sync(QUESTION).output
report(type=type(output).__name__, output=asdict(output))
