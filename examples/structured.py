"""Read an invoice into a dataclass. The answer is checked, and asked for once more if it is not of the type.

Run: python examples/structured.py
"""

import sys
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

from openrouter_sdk import OpenRouter
from openrouter_sdk.errors import OutputError

TEXT = """
Ada Lovelace, 12 St James's Square. Invoice 2026-17, payable by 1 May 2027.
Two lamps at 40.50, one table at 120.00. Everything in euros.
"""


@dataclass
class Line:
    what: str
    count: int
    price: Annotated[float, "The price of one"]


@dataclass
class Invoice:
    number: str
    customer: str
    due: date
    currency: Literal["EUR", "USD"]
    lines: list[Line]


def read(client: OpenRouter, text: str) -> Invoice:
    answer = client.chat.parse(
        Invoice,
        model="openai/gpt-4o-mini",
        messages=[{"role": "user", "content": f"Read this invoice:\n{text}"}],
        output_retries=1,
        temperature=0,
    )
    return answer.output


def main() -> None:
    with OpenRouter() as client:
        try:
            invoice = read(client, TEXT)
        except OutputError as error:
            sys.exit(f"{error}\nThe model wrote: {error.raw}")
    total = sum(line.count * line.price for line in invoice.lines)
    print(f"{invoice.number} for {invoice.customer}, due in {invoice.due:%B %Y}")
    print(f"{total:.2f} {invoice.currency} in {len(invoice.lines)} lines")


if __name__ == "__main__":
    main()
