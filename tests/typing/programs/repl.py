"""Chat in the terminal. An empty line ends it."""

from openrouter_sdk import OpenRouter, OpenRouterError
from openrouter_sdk.types import Message

MODEL = "openai/gpt-4o-mini"


def answer(client: OpenRouter, messages: list[Message]) -> None:
    """Print the reply while it arrives, and add it to the conversation."""
    with client.chat.stream(
        model=MODEL, messages=messages, reasoning={"effort": "low"}, timeout=60
    ) as stream:
        previous = None
        for delta in stream.deltas():
            if previous not in (None, delta.type):
                print()
            previous = delta.type
            print(delta.text, end="", flush=True)
        reply = stream.result()
    print()
    messages.append(reply.message)
    if reply.usage is not None and reply.cost is not None:
        print(f"[{reply.usage.total_tokens} tokens, ${reply.cost:.6f}]")


def main() -> None:
    messages: list[Message] = [{"role": "system", "content": "You are a helpful assistant. Be brief."}]
    with OpenRouter() as client:
        while question := input("> ").strip():
            messages.append({"role": "user", "content": question})
            try:
                answer(client, messages)
            except OpenRouterError as error:
                print(f"Error: {error}")
                messages.pop()


if __name__ == "__main__":
    main()
