"""`-T MODULE:FUNCTION`: tools of the user's own programs, and the limits of their runs."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import redirect_stdout
from importlib import import_module
from typing import Any

from openrouter_sdk.cli import terminal
from openrouter_sdk.cli.exits import CommandError
from openrouter_sdk.cli.near_names import near
from openrouter_sdk.cli.prompts.parameters import read_json


def read_tools(
    names: Sequence[str] | None, approved: bool, max_steps: int | None, max_cost: float | None
) -> tuple[list[Any], Any]:
    """Return tools, and the limits of a run. Raises CommandError, also if nobody could be asked about calls.

    Modules are searched for in the current folder first, as `python -m` does. JSON is a tool of the server.
    """
    if not names:
        if max_steps is not None or max_cost is not None:
            raise CommandError("--max-steps and --max-cost are limits of runs with tools: add -T")
        return [], None
    from openrouter_sdk import RunLimits

    tools = [_tool(name, approved=approved) for name in names]
    if not (approved or terminal.can_ask() or all(isinstance(one, dict) for one in tools)):
        raise CommandError(
            "-T: nobody can be asked before a tool runs: pass --approve-tools to run all calls"
        )
    limits = RunLimits(max_cost=max_cost)
    return tools, limits if max_steps is None else RunLimits(max_steps=max_steps, max_cost=max_cost)


def _tool(name: str, *, approved: bool) -> Any:
    from openrouter_sdk import tool
    from openrouter_sdk.errors import InvalidArgumentError

    try:
        if not name.lstrip().startswith("{"):
            return tool(_function(name), needs_approval=not approved)
    except (InvalidArgumentError, LookupError) as error:
        raise CommandError(f"-T {name}: {error.args[0]}") from None
    found = read_json("-T", name)
    if found.get("type") in (None, "function"):
        raise CommandError('-T: JSON is for tools of the server, such as {"type": "openrouter:web_search"}')
    return found


def _function(name: str) -> Any:
    """Return a function by its name. Raises LookupError."""
    module, _, path = name.partition(":")
    if not module or not path:
        raise LookupError("write MODULE:FUNCTION, such as weather:get_weather for weather.py")
    found: Any = _module(module)
    for attribute in path.split("."):
        if not hasattr(found, attribute):
            meant = near(attribute, (one for one in vars(found) if callable(getattr(found, one))))
            advice = f"; did you mean {' or '.join(meant)}?" if meant else ""
            where = f" ({module} is {found.__file__})" if getattr(found, "__file__", None) else ""
            raise LookupError(f"there is no {attribute} in {module}{advice}{where}")
        found = getattr(found, attribute)
    if not callable(found):
        raise LookupError(f"{path} is no function, but {type(found).__name__}")
    return found


def _module(name: str) -> Any:
    """Return a module. Raises LookupError."""
    sys.path.insert(0, "")
    try:
        with redirect_stdout(sys.stderr):
            return import_module(name)
    except (Exception, SystemExit) as error:
        missing = error.name if isinstance(error, ModuleNotFoundError) and error.name else ""
        why = f"importing {name} raises {type(error).__name__}: {error}"
        if missing:
            why = f"{name} needs {missing}, which is not installed"
        if missing and f"{name}.".startswith(f"{missing}."):
            why = f"there is no module {missing}" + ("; leave out .py" if name.endswith(".py") else "")
        raise LookupError(why) from None
    finally:  # for what it imports later; a file of this folder must not hide a library then
        sys.path.remove("")
        sys.path.append("")
