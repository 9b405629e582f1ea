"""Read an invoice into a dataclass."""

import json
from dataclasses import dataclass

from openrouter_sdk import OpenRouter
from openrouter_sdk.types import ProviderPreferences, ResponseFormat

INVOICE: ResponseFormat = {
    "type": "json_schema",
    "json_schema": {
        "name": "invoice",
        "strict": True,
        "schema": {
            "type": "object",
            "properties": {
                "number": {"type": "string"},
                "total": {"type": "number"},
                "paid": {"type": "boolean"},
            },
            "required": ["number", "total", "paid"],
            "additionalProperties": False,
        },
    },
}
ROUTING: ProviderPreferences = {"require_parameters": True, "sort": "price"}


@dataclass
class Invoice:
    number: str
    total: float
    paid: bool


def read(client: OpenRouter, text: str) -> Invoice:
    reply = client.chat.send(
        model="openai/gpt-4o-mini",
        messages=[{"role": "user", "content": f"Extract the invoice:\n{text}"}],
        response_format=INVOICE,
        provider=ROUTING,
        temperature=0,
    )
    if reply.refusal:
        raise ValueError(reply.refusal)
    if reply.finish_reason == "length":
        raise ValueError("the reply was cut off")
    return Invoice(**json.loads(reply.text))


def main() -> None:
    with OpenRouter() as client:
        invoice = read(client, "Invoice 2026-17. Total due: 120.50 EUR. Not paid yet.")
        print(f"{invoice.number}: {invoice.total:.2f}", "paid" if invoice.paid else "open")


if __name__ == "__main__":
    main()
