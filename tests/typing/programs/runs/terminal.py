"""An agent in the terminal, which shows text, calls and progress as they come. An empty line ends it."""

from collections.abc import Generator

from openrouter_sdk import (
    OpenRouter,
    OpenRouterError,
    ReasoningDelta,
    TextDelta,
    ToolCallDelta,
    ToolFinished,
    ToolProgress,
    tool,
)
from openrouter_sdk.types import Message

MODEL = "openai/gpt-4o-mini"


@tool
def search(query: str) -> Generator[str, None, str]:
    """Search the archive."""
    for number in (1, 2):
        yield f"shelf {number}"
    return f"Two books about {query}."


def answer(client: OpenRouter, messages: list[Message]) -> None:
    with client.chat.stream_tools(model=MODEL, messages=messages, tools=[search]) as run:
        for event in run:
            match event:
                case TextDelta(text=text):
                    print(text, end="", flush=True)
                case ReasoningDelta(text=text):
                    print(f"({text.strip()})", end=" ", flush=True)
                case ToolCallDelta(name=name, arguments=arguments):
                    print(f"\r{name}{arguments}", end="")
                case ToolProgress(value=value):
                    print(f"\n... {value}", end="")
                case ToolFinished(error=None, content=content):
                    print(f"\n-> {content}")
                case ToolFinished(error=error):
                    print(f"\n-> {error}")
        result = run.result()
    print()
    messages.clear()
    messages.extend(result.messages)
    if result.cost is not None:
        print(f"[{result.usage.total_tokens} tokens, ${result.cost:.6f}]")


def main() -> None:
    messages: list[Message] = [{"role": "system", "content": "You are a librarian."}]
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
