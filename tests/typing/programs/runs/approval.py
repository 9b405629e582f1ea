"""A transfer of money that a person approves, in another process: `approval.py ask|approve|reject FILE`."""

import sys
from pathlib import Path

from openrouter_sdk import OpenRouter, RunState, tool

MODEL = "openai/gpt-4o-mini"


@tool(needs_approval=lambda arguments, context: float(arguments["amount"]) > 10)
def transfer(amount: float, to: str) -> str:
    """Transfer money, in euros."""
    print(f"transferred {amount:g} to {to}")
    return "done"


def get_balance() -> float:
    """The money in the account, in euros."""
    return 120.5


def ask(client: OpenRouter, file: Path) -> None:
    run = client.chat.run_tools(
        model=MODEL,
        messages=[{"role": "user", "content": "Pay Ada, if there is enough."}],
        tools=[transfer, get_balance],
    )
    print(run.status)
    for call in run.pending:
        print(f"{call.call_id}: {call.name}({call.arguments})")
    file.write_text(run.state.to_json(), "utf-8")


def resume(client: OpenRouter, file: Path, *, approved: bool) -> None:
    state = RunState.from_json(file.read_text("utf-8"))
    decisions = [call.approve() if approved else call.reject("Not now.") for call in state.pending]
    run = client.chat.run_tools(state=state, decisions=decisions, tools=[transfer, get_balance])
    print(run.status)
    print(run.text)


def main() -> None:
    what, name = sys.argv[1:]
    with OpenRouter() as client:
        if what == "ask":
            ask(client, Path(name))
        else:
            resume(client, Path(name), approved=what == "approve")


if __name__ == "__main__":
    main()
