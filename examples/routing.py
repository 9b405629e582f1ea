"""Which model answers, and at which provider: a fallback, the cheapest provider, a price limit.

Prints which model was asked for, and which one answered.
Run: python examples/routing.py
"""

import sys

from openrouter_sdk import OpenRouter, OpenRouterError
from openrouter_sdk.types import ProviderPreferences

MODEL = "anthropic/claude-sonnet-4.5"
FALLBACKS = ["openai/gpt-4o-mini", "google/gemini-2.5-flash"]
ROUTING: ProviderPreferences = {
    "sort": "price",  # the cheapest provider first
    "max_price": {"prompt": 5, "completion": 20},  # USD for a million tokens; dearer providers are left out
    "data_collection": "deny",  # only providers that do not keep what is sent
    "require_parameters": True,  # only providers that know all parameters of the request
}


def main() -> None:
    with OpenRouter() as client:
        try:
            reply = client.chat.send(
                model=MODEL,
                models=FALLBACKS,  # asked in this order if MODEL cannot answer
                provider=ROUTING,
                messages=[{"role": "user", "content": "Name three rivers."}],
                max_tokens=100,
            )
        except OpenRouterError as error:  # none of the models can answer, or none at that price
            sys.exit(f"No answer: {error}")
    print(reply.text)
    print(f"asked for {reply.requested_model}, answered by {reply.model} at {reply.provider}")
    if reply.model != MODEL:
        print("a fallback has answered")


if __name__ == "__main__":
    main()
