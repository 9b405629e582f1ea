"""A run that survives `kill -9`: each start of the program goes on where the one before was killed.

`crash.py STATE` resumes what can be, and `crash.py STATE again` sends and runs again what was in doubt, too.
"""

import os
import signal
import sys
from pathlib import Path

from openrouter_sdk import OpenRouter, tool
from openrouter_sdk.errors import RequestInDoubtError

MODEL = "openai/gpt-4o-mini"


@tool
def book_train(city: str) -> str:
    """Book a train to a city."""
    print("train booked", flush=True)
    return "booked"


@tool
def book_hotel(city: str) -> str:
    """Book a hotel in a city."""
    print("hotel booked", flush=True)
    if os.environ.get("CRASH"):
        os.kill(os.getpid(), signal.SIGKILL)
    return "booked"


def start(client: OpenRouter, file: Path) -> None:
    run = client.chat.run_tools(
        model=MODEL,
        messages=[{"role": "user", "content": "A train to Porto, and a hotel there."}],
        tools=[book_train, book_hotel],
        max_parallel=1,
        checkpoint=file,
    )
    print(run.status, run.text)


def resume(client: OpenRouter, file: Path, *, again: bool) -> None:
    state = file.read_text("utf-8")
    try:
        run = client.chat.run_tools(
            state=state, tools=[book_train, book_hotel], checkpoint=file, resend=again
        )
    except RequestInDoubtError as error:
        print(f"in doubt: step {error.state.in_doubt.step}")
        return
    if again and run.pending:
        decisions = [call.approve() for call in run.pending]
        run = client.chat.run_tools(
            state=run.state, decisions=decisions, tools=[book_train, book_hotel], checkpoint=file
        )
    print(run.status, run.text)
    for call in run.pending:
        print(f"{call.name} {call.reason}")


def main() -> None:
    file = Path(sys.argv[1])
    with OpenRouter() as client:
        if file.exists():
            resume(client, file, again="again" in sys.argv)
        else:
            start(client, file)


if __name__ == "__main__":
    main()
