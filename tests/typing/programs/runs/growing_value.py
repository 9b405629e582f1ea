"""A recipe that is shown while the model writes it. What is shown only grows."""

from dataclasses import dataclass
from enum import Enum

from openrouter_sdk import OpenRouter

MODEL = "openai/gpt-4o-mini"


class Level(Enum):
    EASY = "easy"
    HARD = "hard"


@dataclass
class Recipe:
    title: str
    level: Level
    minutes: float
    steps: list[str]


def begins(whole: object, part: object) -> bool:
    """Whether a value is a beginning of another."""
    if isinstance(part, dict) and isinstance(whole, dict):
        return list(whole)[: len(part)] == list(part) and all(
            begins(whole[key], value) for key, value in part.items()
        )
    if isinstance(part, list) and isinstance(whole, list):
        return len(part) <= len(whole) and all(map(begins, whole, part))
    if isinstance(part, str) and isinstance(whole, str):
        return whole.startswith(part)
    return whole == part


def main() -> None:
    with (
        OpenRouter() as client,
        client.chat.parse_stream(
            Recipe, model=MODEL, messages=[{"role": "user", "content": "Pancakes"}]
        ) as stream,
    ):
        seen: list[object] = []
        for partial in stream:
            if seen and not begins(partial, seen[-1]):
                raise SystemExit(f"{seen[-1]} is not a beginning of {partial}")
            seen.append(partial)
            print(partial)
        recipe = stream.output
    print(f"{recipe.title}: {recipe.level.name}, {recipe.minutes:g} minutes, {len(recipe.steps)} steps")


if __name__ == "__main__":
    main()
