"""1,000 prompts from a file, many at a time. If it is stopped, start it again: it goes on where it was.

Reads reviews.txt, one a line (made here if it is missing), and writes moods.csv, both in the current folder;
moods.jsonl is the journal, thanks to which no answer is paid for twice.
Run: python examples/many_prompts.py
"""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from openrouter_sdk import MapSummary, OpenRouter

REVIEWS, MOODS, JOURNAL = Path("reviews.txt"), Path("moods.csv"), Path("moods.jsonl")


@dataclass
class Mood:
    mood: Literal["good", "bad", "neither"]


def make_reviews() -> None:
    lines = (f"Review {number}: the tea was {'hot' if number % 3 else 'cold'}." for number in range(1000))
    REVIEWS.write_text("\n".join(lines), "utf-8")


def judge(client: OpenRouter, reviews: Iterable[str]) -> MapSummary:
    rows = client.chat.map(
        (f"What is the mood of this review?\n{review.strip()}" for review in reviews),
        model="openai/gpt-4o-mini",
        output_type=Mood,
        max_completion_tokens=50,
        provider={"max_price": {"prompt": 1, "completion": 4}},  # USD for a million tokens
        budget=1.00,  # USD for all starts of the program together
        journal=JOURNAL,
        progress=True,
    )
    with MOODS.open("w", encoding="utf-8", newline="") as file, rows:
        table = csv.writer(file)
        for row in rows:
            table.writerow([row.index + 1, row.value.output.mood if row.ok else row.error])
    return rows.summary


def main() -> None:
    if not REVIEWS.exists():
        make_reviews()
    with OpenRouter() as client, REVIEWS.open(encoding="utf-8") as reviews:
        summary = judge(client, reviews)
    print(f"{summary.done} sent, {summary.skipped} were there, {summary.failed} failed: see {MOODS}")


if __name__ == "__main__":
    main()
