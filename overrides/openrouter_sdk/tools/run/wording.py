"""The words that the model reads in place of a result; they are part of the wire, so ports use the same."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Final

Content = str | list[dict[str, Any]]
"""Text, or content parts in the form of chat."""

CUT_OFF: Final = (
    "The arguments are not valid JSON: the reply was cut off. "
    "Nothing was run; call the tool again with corrected arguments."
)
RUN_ENDED: Final = "This call was not run, because the run ended."


def unknown_tool(name: str, known: Collection[str]) -> str:
    """Answer a call of a tool that does not exist."""
    others = f"The tools are: {', '.join(known)}." if known else ""
    return (
        f'There is no tool "{name}". {others}'
        if others
        else f'There is no tool "{name}", and there are no others.'
    )


def raised(message: str, error_type: str) -> str:
    """Answer a call whose tool raised an exception."""
    return f"Error: {message or error_type}"


def timed_out(seconds: float) -> str:
    """Answer a call that took too long."""
    return f"Error: the tool did not finish within {seconds:g} seconds."


def rejected(reason: str) -> str:
    """Answer a call that was not approved."""
    return f"The call was rejected: {reason}" if reason else "The call was rejected."


def denied(reason: str) -> str:
    """Answer a call that a hook denied."""
    return f"The call was denied: {reason}" if reason else "The call was denied."


def limit_reached(limit: str) -> str:
    """Answer a call that comes after a limit of the run."""
    return f"This call was not run, because the run reached its limit of {limit.replace('_', ' ')}."


def too_many_calls(name: str, most: int) -> str:
    """Answer a call beyond those that the tool may get."""
    return f"This call was not run, because {name} may be called {most} times in a run."


def repeated(times: int) -> str:
    """Answer the call with which a run turns out to be looping."""
    return f"This call was not run, because it was repeated {times} times in a row."


def with_nudge(content: Content, times: int) -> Content:
    """Return the result of a call that was made again and again, with the advice to stop that."""
    nudge = (
        f"You made this call {times} times in a row. Its result will not change; "
        "do something else, or answer with what you have."
    )
    return (
        f"{content}\n\n{nudge}" if isinstance(content, str) else [*content, {"type": "text", "text": nudge}]
    )
