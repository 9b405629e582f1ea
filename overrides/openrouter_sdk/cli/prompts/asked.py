"""What is asked, and with which tools, from the options of `ask` and `chat`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from openrouter_sdk.cli import terminal
from openrouter_sdk.cli.exits import CommandError
from openrouter_sdk.cli.prompts import attachments, parameters, standard_input, tool_names

_OURS: Final = frozenset(("messages", "model", "prompt", "stream", "stream_options", "tools"))
"""Parameters that come from elsewhere."""


class Tools(NamedTuple):
    """The tools of a run, and its limits."""

    tools: list[Any]
    limits: Any


def read_content(prompt: str | None, files: Sequence[str] | None) -> Any:
    """Return what to say: the prompt, standard input and attachments. Raises CommandError."""
    if prompt == "-" and "-" in (files or ()):
        raise CommandError("standard input cannot be both the prompt and an attachment")
    parts = attachments.parts_of(files)
    return attachments.content_of(standard_input.full_prompt(prompt, is_attached="-" in (files or ())), parts)


def chat_settings(pairs: Sequence[str] | None, *, has_schema: bool = False) -> dict[str, Any]:
    """Return the parameters of a chat. Raises CommandError."""
    if not pairs:
        return {}
    from openrouter_api.operations.chat import SEND

    names = {name for body in SEND.bodies for name in body.fields} - _OURS
    given = parameters.read_settings(pairs, sorted(names | {"extra_body"}))
    if has_schema and "response_format" in given:
        raise CommandError("-o response_format: leave it out, --schema sets it")
    return given


def read_tools(
    names: Sequence[str] | None, approved: bool, max_steps: int | None, max_cost: float | None
) -> Tools:
    """Return the tools. Raises CommandError, also if nobody could be asked whether they may run."""
    if not names:
        if max_steps is not None or max_cost is not None:
            raise CommandError("--max-steps and --max-cost are limits of runs with tools: add -T")
        return Tools([], None)
    from openrouter_sdk import RunLimits

    tools = tool_names.tools_named(names, approved=approved)
    if tool_names.runs_here(tools) and not approved and not terminal.can_ask():
        raise CommandError(
            "-T: nobody can be asked before a tool runs: pass --approve-tools to run all calls"
        )
    limits = RunLimits(max_cost=max_cost)
    if max_steps is not None:
        limits = RunLimits(max_steps=max_steps, max_cost=max_cost)
    return Tools(tools, limits)
