"""A program that is killed: `python crashing.py URL CHECKPOINT`. It says on its output when it may be."""

from __future__ import annotations

import sys
import threading

from openrouter_sdk import OpenRouter


def first(n: int) -> str:
    print(f"first {n}", flush=True)
    return "one"


def second() -> str:
    print("second", flush=True)
    threading.Event().wait(60)
    return "never"


def main(url: str, checkpoint: str) -> None:
    with OpenRouter("sk-or-v1-stand-in", base_url=url, retries=0) as client:
        client.chat.run_tools(
            model="a/b",
            messages=[{"role": "user", "content": "Go."}],
            tools=[first, second],
            checkpoint=checkpoint,
            max_parallel=1,
            context={"secret": "of the program"},
        )


if __name__ == "__main__":
    main(*sys.argv[1:])
