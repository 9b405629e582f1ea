"""Show a recipe while the model writes it, and have it as an object in the end.

What is shown only grows: a number appears when it is complete.
Run: python examples/streaming_structured.py
"""

from dataclasses import dataclass

from openrouter_sdk import OpenRouter


@dataclass
class Recipe:
    title: str
    minutes: int
    ingredients: list[str]
    steps: list[str]


def main() -> None:
    with (
        OpenRouter() as client,
        client.chat.parse_stream(
            Recipe,
            model="openai/gpt-4o-mini",
            messages=[{"role": "user", "content": "Pancakes for two."}],
            max_completion_tokens=500,
        ) as stream,
    ):
        for partial in stream:
            print(partial)  # plain data: a dict with what has come so far
        recipe = stream.output
    print(f"\n{recipe.title}, {recipe.minutes} minutes")
    print(", ".join(recipe.ingredients))
    for number, step in enumerate(recipe.steps, start=1):
        print(f"{number}. {step}")


if __name__ == "__main__":
    main()
