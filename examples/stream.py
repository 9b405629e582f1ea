"""Print an answer while the model writes it, and then how it ended and what it cost.

If the stream breaks off, the loop raises an error: half a story never passes for a whole one.
Run: python examples/stream.py
"""

import sys

from openrouter_sdk import OpenRouter, OpenRouterError


def main() -> None:
    with OpenRouter() as client:
        try:
            with client.chat.stream(
                model="openai/gpt-4o-mini",
                messages=[{"role": "user", "content": "Tell me a short story about a lighthouse."}],
                max_tokens=300,
            ) as stream:
                for piece in stream.text():
                    print(piece, end="", flush=True)
                reply = stream.result()
        except OpenRouterError as error:  # error.partial has the reply up to here
            sys.exit(f"\nThe story breaks off: {error}")
    print()
    cost = "unknown" if reply.cost is None else f"${reply.cost:.6f}"
    print(f"[{reply.finish_reason}, cost {cost}]")


if __name__ == "__main__":
    main()
