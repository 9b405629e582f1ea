from typing import Literal

from openai import OpenAI
from pydantic import BaseModel
from world import MODEL, report

QUESTION = "The screen came broken. What do we offer?"


class Refund(BaseModel):
    kind: Literal["refund"]
    amount: float


class Replacement(BaseModel):
    kind: Literal["replacement"]
    item: str
    days: int


class Offer(BaseModel):
    offer: Refund | Replacement


response = OpenAI().responses.parse(model=MODEL, input=QUESTION, text_format=Offer)
output = response.output_parsed.offer
report(type=type(output).__name__, output=output.model_dump())
