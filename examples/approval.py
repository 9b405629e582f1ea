"""A person approves what a model wants to pay. Payments of up to 10 euros need nobody.

Leave it with ctrl-C at the question, and start it again later: it goes on where it was, and pays nothing
twice. The run is in payment.json in the current folder until it is over.
Run: python examples/approval.py
"""

import sys
from pathlib import Path
from typing import Any

from openrouter_sdk import Approve, OpenRouter, PendingCall, Reject, ToolContext, ToolRun, tool

FILE = Path("payment.json")


def is_large(arguments: dict[str, Any], context: ToolContext[None]) -> bool:
    return float(arguments["euros"]) > 10


@tool(needs_approval=is_large)
def pay(euros: float, to: str) -> str:
    """Pay money to somebody."""
    print(f"paid {euros:g} euros to {to}")
    return "paid"


def start_or_resume(client: OpenRouter) -> ToolRun[None]:
    if FILE.exists():
        return client.chat.run_tools(state=FILE.read_text("utf-8"), tools=[pay], checkpoint=FILE)
    return client.chat.run_tools(
        model="openai/gpt-4o-mini",
        messages=[{"role": "user", "content": "Pay 50 euros to Ada for the lamp."}],
        tools=[pay],
        checkpoint=FILE,
    )


def ask(call: PendingCall) -> Approve | Reject:
    if call.reason == "interrupted":
        print("The program ended during this call. Look at the account before you allow it again.")
    answer = input(f"{call.name} {call.arguments}? [y/n] ")
    return call.approve() if answer == "y" else call.reject("The user said no.")


def main() -> None:
    with OpenRouter() as client:
        run = start_or_resume(client)
        while run.pending:
            decisions = [ask(call) for call in run.pending]
            run = client.chat.run_tools(state=run.state, decisions=decisions, tools=[pay], checkpoint=FILE)
    print(run.text)
    FILE.unlink()


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit("\nNothing is decided. Start the program again to go on.")
