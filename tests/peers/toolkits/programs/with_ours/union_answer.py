from dataclasses import asdict, dataclass
from typing import Literal

from world import MODEL, report

from openrouter_sdk import OpenRouter

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


answer = OpenRouter().chat.parse(
    Refund | Replacement, model=MODEL, messages=[{"role": "user", "content": QUESTION}]
)
report(type=type(answer.output).__name__, output=asdict(answer.output))
