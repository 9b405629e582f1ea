"""Ask the user whether tools may run."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from openrouter_sdk.cli import terminal
from openrouter_sdk.cli.exits import one_line


def describe_call(call: Any) -> str:
    """Return a call in one line, as its user may know it: `get_weather({"city": "Lisbon"})`."""
    given = call.arguments
    arguments = given if isinstance(given, str) else json.dumps(given, ensure_ascii=False)
    return one_line(f"{call.name}({arguments})")


def decisions_on(pending: Iterable[Any], *, approved: bool) -> list[Any]:
    """Return a decision on each call that waits."""
    decisions = []
    for call in pending:
        if approved or terminal.confirm(f"Run {describe_call(call)}?"):
            decisions.append(call.approve())
        else:
            decisions.append(call.reject("The user did not allow this call."))
    return decisions
