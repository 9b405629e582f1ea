"""The same question, answered as a class of each library, as one of two classes, and as a tree."""

from dataclasses import dataclass, field
from typing import Literal, TypedDict

import attrs
import msgspec
import pydantic

from openrouter_sdk import OpenRouter
from openrouter_sdk.types import Message

MODEL = "openai/gpt-4o-mini"
QUESTION: list[Message] = [{"role": "user", "content": "An invoice of Ada for 12 euros."}]


@dataclass
class Invoice:
    """An invoice."""

    customer: str
    total: float
    paid: bool = False


@attrs.define
class Payment:
    customer: str
    total: float


class Order(TypedDict):
    customer: str
    total: float


class Offer(msgspec.Struct):
    customer: str
    total: float


class Receipt(pydantic.BaseModel):
    customer: str
    total: float = pydantic.Field(ge=0)


@dataclass
class Dog:
    kind: Literal["dog"]
    name: str


@dataclass
class Cat:
    kind: Literal["cat"]
    lives: int


@dataclass
class Part:
    name: str
    parts: list["Part"] = field(default_factory=list)

    def depth(self) -> int:
        return 1 + max((part.depth() for part in self.parts), default=0)


def main() -> None:
    with OpenRouter() as client:
        chat = client.chat
        invoice = chat.parse(Invoice, model=MODEL, messages=QUESTION).output
        payment = chat.parse(Payment, model=MODEL, messages=QUESTION).output
        order = chat.parse(Order, model=MODEL, messages=QUESTION).output
        offer = chat.parse(Offer, model=MODEL, messages=QUESTION).output
        receipt = chat.parse(Receipt, model=MODEL, messages=QUESTION).output
        print(f"dataclass {invoice.customer} {invoice.total:g} {invoice.paid}")
        print(f"attrs {payment.customer} {payment.total:g}")
        print(f"TypedDict {order['customer']} {order['total']:g}")
        print(f"msgspec {offer.customer} {offer.total:g}")
        print(f"pydantic {receipt.customer} {receipt.total:g}")

        pet = chat.parse(Dog | Cat, model=MODEL, messages=QUESTION).output
        print(f"a dog, {pet.name}" if isinstance(pet, Dog) else f"a cat with {pet.lives} lives")
        machine = chat.parse(Part, model=MODEL, messages=QUESTION).output
        print(f"{machine.name}, {machine.depth()} levels")


if __name__ == "__main__":
    main()
