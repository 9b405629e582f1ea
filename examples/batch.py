"""Translate words in a batch: typically half the price, and up to a day until the results come.

The id of the batch is kept in batch.txt in the current folder. If the program is stopped, start it again: it
waits for the same batch.
Run: python examples/batch.py
"""

import sys
from pathlib import Path
from typing import Any

from openrouter_sdk import BatchResults, OpenRouter, errors
from openrouter_sdk.types import Batch

WORDS = ["house", "tree", "river"]
NOTE = Path("batch.txt")


def note_down(batch: Batch) -> None:
    NOTE.write_text(batch.id, "utf-8")


def translate(client: OpenRouter, words: list[str]) -> BatchResults[Any]:
    prompts = [f"Translate to Portuguese, one word: {word}" for word in words]
    if NOTE.exists():
        return client.batches.wait(NOTE.read_text("utf-8"), requests=prompts)
    return client.batches.create_and_wait(
        prompts,  # or dicts of the arguments of chat.send
        model="openai/gpt-4o-mini",
        temperature=0,
        max_tokens=20,
        on_submit=note_down,
        progress=True,
    )


def main() -> None:
    with OpenRouter() as client:
        try:
            results = translate(client, WORDS)
        except errors.JobError as error:
            NOTE.unlink()
            sys.exit(f"The batch has failed: {error}")
    NOTE.unlink()
    for word, row in zip(WORDS, results, strict=True):
        print(f"{word}: {row.value.text if row.ok else row.error}")
    print("cost unknown" if results.cost is None else f"${results.cost:.6f}")


if __name__ == "__main__":
    main()
