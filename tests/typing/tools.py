"""Honest uses of tools: functions and methods that a model may call, and the program, too. Never run."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from typing import Annotated, Any, Literal, assert_type

from openrouter_sdk import AnyTool, OpenRouter, Tool, ToolContext, ToolError, tool


@dataclass
class Order:
    number: int
    status: Literal["open", "sent"]


class Shop:
    """What the program keeps for its tools."""

    def __init__(self, orders: list[Order]) -> None:
        self.orders = orders

    @tool
    def find(self, status: Literal["open", "sent"] = "open") -> list[Order]:
        """The orders of the customer."""
        return [order for order in self.orders if order.status == status]

    @tool(needs_approval=True, timeout=5)
    async def cancel(self, number: int) -> Order:
        """Cancel an order."""
        for order in self.orders:
            if order.number == number:
                return order
        raise ToolError(f"There is no order {number}.")

    @staticmethod
    @tool
    def rate(currency: str) -> float:
        return len(currency) / 2


@tool
def add(a: int, b: Annotated[int, "The other"] = 2) -> int:
    """Add two numbers."""
    return a + b


def is_large(arguments: dict[str, Any], context: ToolContext[Shop]) -> bool:
    return len(context.context.orders) > 10 or arguments["number"] > 100


@tool(name="send_order", needs_approval=is_large, retries=2, idempotent=True)
def send(number: int, ctx: ToolContext[Shop]) -> str:
    return f"{number} of {len(ctx.context.orders)}: {ctx.call_id}"


@tool
def search(text: str) -> Iterator[str]:
    yield f"searching {text}"
    yield "found"


@tool
async def watch(text: str) -> AsyncIterator[str]:
    yield text


def get_time(city: str) -> str:
    return f"noon in {city}"


def ask(client: OpenRouter, more: list[AnyTool]) -> None:
    """Lists of tools of all kinds, kept in a variable."""
    tools: list[AnyTool] = [get_time, add, {"type": "openrouter:web_search"}, *more]
    tools.append({"type": "function", "function": {"name": "pay", "parameters": {"type": "object"}}})
    tools.append(ASK)
    run = client.chat.run_tools(
        model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hi"}], tools=tools
    )
    client.responses.stream_tools(model="openai/gpt-4o-mini", input="Hi", tools=tools).close()
    for step in run.steps:
        for call in step.calls:
            assert_type(call.parsed_arguments, dict[str, Any] | None)
            print(step.number, call.name, call.arguments, call.status, call.content)


ASK = Tool.from_schema("ask_user", {"type": "object", "properties": {"question": {"type": "string"}}})


async def main() -> None:
    shop = Shop([Order(1, "open")])
    assert_type(add(1), int)
    assert_type(add(a=1, b=3), int)
    assert_type(shop.find(), list[Order])
    assert_type(shop.find(status="sent"), list[Order])
    assert_type(await shop.cancel(1), Order)
    assert_type(Shop.rate("EUR"), float)
    assert_type(send(1, ToolContext(shop)), str)
    assert_type(list(search("a")), list[str])
    found: list[Tool[..., Any]] = [add, shop.find, shop.cancel, send, search, watch, ASK]
    for one in found:
        print(one.name, one.description, one.parameters, one.strict, one.timeout)
    assert_type(tool(add, name="plus")(a=1), int)
