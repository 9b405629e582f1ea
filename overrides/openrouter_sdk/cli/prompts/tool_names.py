"""`-T MODULE:FUNCTION`: tools of the user's own programs."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

from openrouter_sdk.cli.exits import CommandError
from openrouter_sdk.cli.near_names import near


def tools_named(names: Sequence[str] | None, *, approved: bool) -> list[Any]:
    """Return the tools; unless `approved`, each call of one waits for approval. Raises CommandError.

    Modules are searched for in the current folder first, as `python -m` does. JSON is a tool of the server.
    """
    return [_tool(name, approved=approved) for name in names or ()]


def runs_here(tools: Sequence[Any]) -> bool:
    """Whether some of the tools run on this machine."""
    return any(not isinstance(one, dict) for one in tools)


def _tool(name: str, *, approved: bool) -> Any:
    from openrouter_sdk import tool
    from openrouter_sdk.errors import InvalidArgumentError

    if name.lstrip().startswith("{"):
        return _server_tool(name)
    function = _function(name)
    try:
        return tool(function, needs_approval=not approved)
    except InvalidArgumentError as error:
        raise CommandError(f"-T {name}: {error}") from None


def _server_tool(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise CommandError(f"-T: broken JSON: {error}") from None
    if not isinstance(found, dict) or found.get("type") in (None, "function"):
        raise CommandError('-T: JSON is for tools of the server, such as {"type": "openrouter:web_search"}')
    return found


def _function(name: str) -> Any:
    module_name, _, path = name.partition(":")
    if not module_name or not path:
        raise CommandError(f"-T {name}: write MODULE:FUNCTION, such as weather:get_weather for weather.py")
    found: Any = _module(name, module_name)
    for attribute in path.split("."):
        if not hasattr(found, attribute):
            public = [
                one for one in dir(found) if not one.startswith("_") and callable(getattr(found, one, None))
            ]
            meant = near(attribute, public)
            advice = f"; did you mean {' or '.join(meant)}?" if meant else ""
            raise CommandError(f"-T {name}: there is no {attribute} in {module_name}{advice}")
        found = getattr(found, attribute)
    if not callable(found):
        raise CommandError(f"-T {name}: {path} is no function, but {type(found).__name__}")
    return found


def _module(name: str, module_name: str) -> Any:
    if "" not in sys.path and "." not in sys.path:
        sys.path.insert(0, "")
    try:
        return import_module(module_name)
    except ModuleNotFoundError as error:
        if error.name and (module_name == error.name or module_name.startswith(f"{error.name}.")):
            hint = "; leave out .py" if module_name.endswith(".py") else ""
            raise CommandError(f"-T {name}: there is no module {error.name}{hint}") from None
        raise CommandError(f"-T {name}: {module_name} needs {error.name}, which is not installed") from None
    except (Exception, SystemExit) as error:
        raise CommandError(
            f"-T {name}: importing {module_name} raises {type(error).__name__}: {error}"
        ) from None
