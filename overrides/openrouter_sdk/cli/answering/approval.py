"""Ask the user whether tools may run."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from openrouter_sdk.cli import terminal
from openrouter_sdk.cli.exits import one_line


def describe_call(call: Any) -> str:
    """Return a call in one line: `get_weather({"city": "Lisbon"})`."""
    given = call.arguments
    return one_line(
        f"{call.name}({given if isinstance(given, str) else json.dumps(given, ensure_ascii=False)})"
    )


def decisions_on(pending: Iterable[Any], *, approved: bool) -> list[Any]:
    """Return a decision on each call that waits."""
    return [
        call.approve()
        if approved or terminal.confirm(f"Run {describe_call(call)}?")
        else call.reject("The user did not allow this call.")
        for call in pending
    ]
