"""A run that may cost a certain amount: the step that could exceed it is not sent."""

import sys

from openrouter_sdk import OpenRouter, RunLimits

MODEL = "larkspur/sonata-3-mini"


def look_up(question: str) -> str:
    """Look something up."""
    return "Nothing found. " * 40


def main() -> None:
    limits = RunLimits(max_cost=float(sys.argv[1]), max_steps=50, stop_after=None, nudge_after=None)
    with OpenRouter() as client:
        run = client.chat.run_tools(
            model=MODEL,
            messages=[{"role": "user", "content": "Who was the first on the second hill?"}],
            tools=[look_up],
            limits=limits,
            max_completion_tokens=300,
        )
    print(run.status, run.limit)
    print(f"{len(run.steps)} steps, ${run.known_cost:.6f}, estimated: {run.cost_estimated}")


if __name__ == "__main__":
    main()
