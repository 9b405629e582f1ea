"""The arguments of `tool`, checked when the tool is made."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from inspect import iscoroutine, isroutine
from math import isfinite
from typing import Any, Final

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.tools.functions.function_signature import refusal, takes

OPTIONS: Final = (
    *("name", "description", "needs_approval", "idempotent", "timeout", "retries", "strict", "parameters"),
)
MAX_NAME: Final = 64


def check_function(function: Any) -> Any:
    """Return what can be called, with or without a class around it. Raises InvalidArgumentError."""
    if isinstance(function, (staticmethod, classmethod)):
        return function
    if iscoroutine(function):
        function.close()  # it would warn that it was never awaited
        name = function.__name__
        raise InvalidArgumentError(f"a tool is a function, not a coroutine: pass {name}, without calling it")
    if isinstance(function, type):
        raise InvalidArgumentError(
            f"a tool is a function, not a class such as {function.__name__}: {_OF_CLASS}"
        )
    if not callable(function):
        kind = type(function).__name__
        raise InvalidArgumentError(f"a tool is a function, a Tool or a dict with a type, not {kind}")
    return function


_OF_CLASS: Final = "pass a function that makes an instance, or one of its methods"


def name_of(function: Any) -> str:
    """Return the name that a function gives its tool."""
    inner = function
    while isinstance(inner, partial):
        inner = inner.func
    name = inner.__name__ if isroutine(inner) else type(inner).__name__
    if name == "<lambda>":
        raise InvalidArgumentError('a lambda has no name: write tool(lambda ..., name="...")')
    return str(name)


def check_name(name: object) -> str:
    """Return a name that models accept. Raises InvalidArgumentError."""
    if not isinstance(name, str):
        raise InvalidArgumentError(f"the name of a tool must be a string, not {type(name).__name__}")
    letters = name.replace("_", "").replace("-", "")
    if name and len(name) <= MAX_NAME and name.isascii() and (letters.isalnum() or not letters):
        return name
    if len(name) > MAX_NAME:
        problem = f"its name has {len(name)} characters, and {MAX_NAME} are allowed"
    else:
        problem = "its name may have letters from a to z, digits, _ and -" if name else "its name is empty"
    raise refusal(name, f'{problem}; pass another one, as in tool(function, name="...")')


def check_options(name: str, options: Mapping[str, Any]) -> None:
    """Raise InvalidArgumentError for an option of the wrong type, naming the tool."""
    for option, kinds, words in (
        ("description", (str, type(None)), "a string"),
        ("idempotent", (bool,), "True or False"),
        ("strict", (bool, type(None)), "True, False or None"),
    ):
        value = options[option]
        if not isinstance(value, kinds):
            raise refusal(name, f"{option} must be {words}, not {value!r}")
    approval, timeout, retries = options["needs_approval"], options["timeout"], options["retries"]
    if not isinstance(approval, bool) and not callable(approval):
        raise refusal(name, f"needs_approval must be True, False or a function, not {approval!r}")
    if callable(approval) and not takes(approval, 2):
        words = "must take two arguments: those of the call, as a dict, and its ToolContext"
        raise refusal(name, f"needs_approval {words}")
    if timeout is not None:
        is_number = isinstance(timeout, (int, float)) and not isinstance(timeout, bool)
        if not is_number or not isfinite(timeout) or timeout <= 0:
            raise refusal(name, f"timeout must be a positive number of seconds, or None, not {timeout!r}")
    if isinstance(retries, bool) or not isinstance(retries, int) or retries < 0:
        raise refusal(name, f"retries must be 0 or a positive integer, not {retries!r}")


def refuse_unknown(unknown: Mapping[str, object]) -> None:
    """Raise InvalidArgumentError for options that there are not."""
    from difflib import get_close_matches

    for name in unknown:
        known = {"approval": "needs_approval", "schema": "parameters", "max_retries": "retries"}
        near = [known[name]] if name in known else get_close_matches(name, OPTIONS, 1, cutoff=0.6)
        advice = f"did you mean {near[0]!r}?" if near else f"the options are {', '.join(OPTIONS)}"
        raise InvalidArgumentError(f"tool has no option {name!r}; {advice}")
