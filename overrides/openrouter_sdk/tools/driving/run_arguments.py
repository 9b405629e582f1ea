"""Check the arguments of a run, before anything is sent."""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.tools.functions.function_signature import takes
from openrouter_sdk.tools.run.run_limits import RunLimits
from openrouter_sdk.tools.run.run_state import RunState

if TYPE_CHECKING:
    from openrouter_api.operation import Operation
    from openrouter_sdk.config.options import Settings
    from openrouter_sdk.tools.functions.given_tools import Tools

RUN_ARGUMENTS: Final = frozenset(
    (
        *("tools", "limits", "final_turn", "state", "decisions", "resend", "checkpoint", "context"),
        *("stop_when", "prepare_step", "before_tool", "after_tool", "on_tool_error", "max_parallel"),
        *("output_type", "mode", "output_retries", "on_event"),
    )
)
"""The arguments of runs that are not arguments of requests."""
_OF_LIMITS: Final = {
    **{name: name for name in RunLimits.__slots__ if name != "max_tokens"},
    **dict.fromkeys(("max_turns", "max_iterations", "max_rounds", "recursion_limit"), "max_steps"),
    **dict.fromkeys(("budget", "max_budget"), "max_cost"),
}
_OTHER_NAMES: Final = {
    **dict.fromkeys(("functions", "toolset", "toolsets"), "tools"),
    **dict.fromkeys(("deps", "run_context"), "context"),
    **dict.fromkeys(("stop_conditions", "stop_condition"), "stop_when"),
    **dict.fromkeys(("response_model", "text_format", "output_schema", "result_type"), "output_type"),
    **dict.fromkeys(("max_concurrency", "concurrency", "tool_concurrency"), "max_parallel"),
}
"""Argument of other libraries -> ours."""
_NEVER_EXTRA: Final = ("messages", "input", "tools", "tool_choice", "stream")
"""Members of the body that a run changes from step to step, so that `extra_body` must not override them."""

_TAKEN: Final = {
    "before_tool": (1, "one argument: the PlannedCall"),
    "after_tool": (2, "two arguments: the PlannedCall, and its result or exception"),
    "prepare_step": (1, "one argument: the NextStep"),
    "stop_when": (1, "one argument: the RunState"),
    "on_event": (1, "one argument: the event"),
    "checkpoint": (1, "one argument: the RunState"),
}
"""Argument -> how many arguments it is called with, and which."""


def check_names(method: str, operation: Operation[Any, Any], names: Iterable[str], *, streams: bool) -> None:
    """Refuse arguments that neither runs nor requests have, if it can be said what was meant."""
    known = {*operation.bodies[0].fields, *(parameter.name for parameter in operation.parameters)}
    known |= set(operation.aliases)
    for name in names:
        if name == "stream" or (name == "on_event" and streams) or name not in {*known, *RUN_ARGUMENTS}:
            advice = _advice(name, operation.resource, streams=streams)
            if advice:  # whoever encodes the request knows the names of its other arguments
                raise InvalidArgumentError(f"{method}() has no argument `{name}`; {advice}")


def _advice(name: str, resource: str, *, streams: bool) -> str:
    from difflib import get_close_matches

    if name == "stream":
        return "it streams anyway" if streams else f"use client.{resource}.stream_tools(...)"
    if name == "on_event":
        return "the run itself is an iterator of its events"
    if name in _OF_LIMITS:
        return f"write limits=RunLimits({_OF_LIMITS[name]}=...)"
    if name in _OTHER_NAMES:
        return f"write `{_OTHER_NAMES[name]}`"
    near = get_close_matches(name, RUN_ARGUMENTS, 1, cutoff=0.8)
    return f"did you mean `{near[0]}`?" if near else ""


def limits_of(value: object) -> RunLimits:
    """Return the limits of a run."""
    if value is None:
        return RunLimits()
    if not isinstance(value, RunLimits):
        kind = type(value).__name__
        raise InvalidArgumentError(f"limits must be a RunLimits, such as RunLimits(max_steps=10), not {kind}")
    return value


def state_of(value: object, resource: str) -> RunState | None:
    """Return the state to resume, which may be JSON text or its object."""
    if value is None or isinstance(value, RunState):
        state = value
    elif isinstance(value, (str, bytes, Mapping)):
        state = RunState.from_json(value)
    else:
        advice = "pass run.state, or RunState.from_json(text)"
        raise InvalidArgumentError(f"state must be a RunState, not {type(value).__name__}: {advice}")
    if state is not None and state.api != resource:
        message = (
            f"the state is that of a run of client.{state.api}, not of client.{resource}: resume it there"
        )
        raise InvalidArgumentError(message)
    return state


def function_of(name: str, value: object, *, is_async: bool) -> Callable[..., Any] | None:
    """Return a function of the user that is called during the run, or None."""
    if value is None:
        return None
    if not callable(value):
        raise InvalidArgumentError(f"{name} must be a function, not {type(value).__name__}")
    if not is_async and is_coroutine_function(value):
        raise InvalidArgumentError(f"{name} is asynchronous, which needs an AsyncOpenRouter")
    count, words = _TAKEN[name]
    if not takes(value, count):
        raise InvalidArgumentError(f"{name} must take {words}")
    return value


def is_coroutine_function(value: object) -> bool:
    """Whether calling the value returns an awaitable, as far as can be told."""
    call = getattr(type(value), "__call__", None)  # noqa: B004 - of an object that is callable
    return inspect.iscoroutinefunction(value) or inspect.iscoroutinefunction(call)


def predicates_of(value: object, *, is_async: bool) -> list[Callable[..., Any]]:
    """Return the functions of `stop_when`, which may be one or several."""
    if value is None:
        return []
    given = list(value) if isinstance(value, Iterable) and not callable(value) else [value]
    functions = [function_of("stop_when", one, is_async=is_async) for one in given]
    if None in functions:
        raise InvalidArgumentError("stop_when must be a function, or a list of functions, not None in a list")
    return [one for one in functions if one is not None]


def checkpoint_of(value: object, *, is_async: bool) -> Any:
    """Return a path, or a function of the state."""
    if value is None or callable(value):
        return function_of("checkpoint", value, is_async=is_async)
    if not isinstance(value, (str, os.PathLike)):
        raise InvalidArgumentError(f"checkpoint must be a path or a function, not {type(value).__name__}")
    path = Path(value)
    try:
        if not path.parent.is_dir():
            raise InvalidArgumentError(f"checkpoint: there is no folder {str(path.parent)!r}")
        if path.is_dir():
            raise InvalidArgumentError(f"checkpoint must be the path of a file; {str(path)!r} is a folder")
    except OSError as error:  # such as a name that is too long
        raise InvalidArgumentError(f"checkpoint cannot be such a path: {error}") from error
    return path


def choice_of(name: str, value: object, choices: tuple[Any, ...]) -> Any:
    """Return an argument that is one of few values."""
    if value not in choices or type(value) is not type(choices[0]):
        allowed = " or ".join(repr(choice) for choice in choices)
        raise InvalidArgumentError(f"{name} must be {allowed}, not {value!r}")
    return value


def count_of(name: str, value: object) -> int:
    """Return an argument that is a positive integer."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise InvalidArgumentError(f"{name} must be a positive integer, not {value!r}")
    return value


def refuse_async_tools(tools: Tools) -> None:
    """Refuse what only an event loop can run."""
    for tool in tools.functions.values():
        if tool.is_async:
            raise InvalidArgumentError(
                f"tool {tool.name!r} is asynchronous, which needs an AsyncOpenRouter: "
                "use one, or make the tool a plain function"
            )
        if not isinstance(tool.needs_approval, bool) and is_coroutine_function(tool.needs_approval):
            message = f"needs_approval of tool {tool.name!r} is asynchronous, which needs an AsyncOpenRouter"
            raise InvalidArgumentError(message)


def check_context(tools: Tools) -> None:
    """Refuse tools that need the context of a run, which was not given."""
    for tool in tools.functions.values():
        name = tool.schema.typed_context
        if name is not None:
            raise InvalidArgumentError(
                f"tool {tool.name!r}: parameter {name!r} needs the context of the run, which was not given: "
                "pass context=..., or annotate it ToolContext, without a type"
            )


def check_extra_body(settings: Settings) -> None:
    """Refuse to override what a run itself puts into requests."""
    for name in _NEVER_EXTRA:
        if name in settings.extra_body:
            message = f"extra_body must not have {name!r}, which a run changes from step to step: "
            raise InvalidArgumentError(f"{message}pass it as an argument")
