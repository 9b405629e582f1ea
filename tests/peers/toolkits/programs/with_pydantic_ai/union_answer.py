from dataclasses import asdict, dataclass
from typing import Literal

from pydantic_ai import Agent
from stand_in_model import MODEL
from world import report

QUESTION = "The screen came broken. What do we offer?"


@dataclass
class Refund:
    kind: Literal["refund"]
    amount: float


@dataclass
class Replacement:
    kind: Literal["replacement"]
    item: str
    days: int


agent = Agent(MODEL, output_type=[Refund, Replacement])
output = agent.run_sync(QUESTION).output
report(type=type(output).__name__, output=asdict(output))
