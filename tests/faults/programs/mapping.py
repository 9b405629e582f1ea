"""A program that maps prompts: `mapping.py URL JOURNAL ROWS CONCURRENCY sync|async`.

It may be killed. At its end it prints a line of JSON: how many rows there were, and which were wrong.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterator
from typing import Any

from openrouter_sdk import AsyncOpenRouter, MapRow, MapSummary, OpenRouter

KEY = "sk-or-v1-stand-in"


def prompts(count: int) -> Iterator[str]:
    return (f"prompt number {number}." for number in range(count))


def is_right(row: MapRow[Any]) -> bool:
    """Whether the result is that of the prompt, which the stand-in quotes."""
    return row.ok and str(row.request) in row.value.text


def tell(wrong: list[int], summary: MapSummary) -> None:
    counts = {name: getattr(summary, name) for name in ("done", "failed", "skipped", "in_doubt", "total")}
    print(json.dumps({**counts, "wrong": wrong}), flush=True)


def run(url: str, arguments: dict[str, Any], count: int) -> None:
    with OpenRouter(KEY, base_url=url) as client, client.chat.map(prompts(count), **arguments) as rows:
        wrong = [row.index for row in rows if not is_right(row)]
    tell(wrong, rows.summary)


async def run_async(url: str, arguments: dict[str, Any], count: int) -> None:
    async with (
        AsyncOpenRouter(KEY, base_url=url) as client,
        client.chat.map(prompts(count), **arguments) as rows,
    ):
        wrong = [row.index async for row in rows if not is_right(row)]
    tell(wrong, rows.summary)


def main(url: str, journal: str, count: str, concurrency: str, kind: str) -> None:
    arguments: dict[str, Any] = {"model": "a/b", "journal": journal, "concurrency": int(concurrency)}
    if kind == "async":
        asyncio.run(run_async(url, arguments, int(count)))
    else:
        run(url, arguments, int(count))


if __name__ == "__main__":
    main(*sys.argv[1:])
