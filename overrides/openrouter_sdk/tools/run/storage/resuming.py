"""Runs that go on where a stored state ends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.errors.runs.run_errors import RequestInDoubtError

if TYPE_CHECKING:
    from openrouter_sdk.tools.run.run_state import RunState

PAUSED = ("awaiting_approval", "awaiting_client_tools")


def resumed(
    state: RunState, added: list[dict[str, Any]] | None, settings: Mapping[str, Any], *, resend: bool
) -> RunState:
    """Return a copy of a state that goes on, with further messages and other settings.

    Raises RequestInDoubtError if a request was in flight, except with `resend`, and InvalidArgumentError for
    messages while calls are not answered.
    """
    request = state.in_flight
    if request is not None and not resend:
        doubt = RequestInDoubtError(
            f"the request of step {request.step} was in flight when the state was stored: it may have been "
            "answered and billed; pass resend=True to send it again"
        )
        doubt.state = state
        raise doubt
    if added is not None and state.open_calls:
        waiting = ", ".join(repr(call.id) for call in state.open_calls if call.content is None)
        raise InvalidArgumentError(
            f"messages cannot be added while calls are not answered: {waiting}; "
            "resume the run without messages first"
        )
    twin = state.copy()
    twin.in_flight = twin.body = None
    twin.settings = {**state.settings, **settings}
    if "tool_choice" in settings:
        twin.relaxed = False
    if state.status in PAUSED:
        twin.status = "running"
    if added is not None:
        twin.messages += added
        twin.given = len(twin.messages)
        twin.status, twin.limit, twin.final = "running", None, False
    return twin
