"""Show a recipe while the model writes it as the arguments of a tool call."""

from typing import Any

from openrouter_sdk import OpenRouter
from openrouter_sdk.types import Tool, ToolChoice

SHOW_RECIPE: Tool = {
    "type": "function",
    "function": {
        "name": "show_recipe",
        "parameters": {
            "type": "object",
            "properties": {
                "title": {"type": "string"},
                "steps": {"type": "array", "items": {"type": "string"}},
            },
            "required": ["title", "steps"],
        },
    },
}
FORCED: ToolChoice = {"type": "function", "function": {"name": "show_recipe"}}


def main() -> None:
    recipe: dict[str, Any] = {}
    with (
        OpenRouter() as client,
        client.chat.stream(
            model="openai/gpt-4o-mini",
            messages=[{"role": "user", "content": "A recipe for pancakes."}],
            tools=[SHOW_RECIPE],
            tool_choice=FORCED,
        ) as stream,
    ):
        for _ in stream:
            for call in stream.tool_calls:
                if call.partial_arguments != recipe:
                    recipe = call.partial_arguments
                    print(f"\r{recipe.get('title', '')}: {len(recipe.get('steps', []))} steps", end="")
        [final] = stream.result().tool_calls
    print(f"\n{final.name}({final.arguments})")
    for number, step in enumerate(recipe["steps"], start=1):
        print(f"{number}. {step}")


if __name__ == "__main__":
    main()
