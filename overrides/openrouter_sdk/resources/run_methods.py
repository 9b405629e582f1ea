"""How declared methods get to what they do, which is imported on first use: runs of tools, jobs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeVar

from openrouter_api.operation import Operation, declared_by, take_options

F = TypeVar("F", bound=Callable[..., Any])
TOOLS: Final = "openrouter_sdk.tools.driving.methods"
JOBS: Final = "openrouter_sdk.jobs.job_methods"


# As for generated methods, arguments arrive as a dict, and no frame keeps headers, which may hold a key.


def run_method(
    operation: Operation[Any, Any], function: str, module: str = TOOLS, *, first: str = ""
) -> Callable[[F], F]:
    """Have a declared method hand its arguments to a function of a module.

    `first` is the name of the argument that may be positional.
    """

    def decorate(declaration: F) -> F:
        @declared_by(declaration)
        def method(self: Any, /, *given: Any, **arguments: Any) -> Any:
            _name(declaration, first, given, arguments)
            return _call(self, operation, module, function, arguments)

        return method  # type: ignore[return-value]

    return decorate


def async_run_method(
    operation: Operation[Any, Any], function: str, module: str = TOOLS, *, first: str = ""
) -> Callable[[F], F]:
    """Do the same for a method that is awaited."""

    def decorate(declaration: F) -> F:
        @declared_by(declaration)
        async def method(self: Any, /, *given: Any, **arguments: Any) -> Any:
            _name(declaration, first, given, arguments)
            return await _call(self, operation, module, function, arguments)

        return method  # type: ignore[return-value]

    return decorate


def _name(
    declaration: Callable[..., Any], first: str, given: tuple[Any, ...], arguments: dict[str, Any]
) -> None:
    if len(given) > bool(first) or (given and first in arguments):
        taken = f"at most one positional argument, `{first}`" if first else "keyword arguments only"
        raise TypeError(f"{declaration.__name__}() takes {taken}")
    if given:
        arguments[first] = given[0]


def _call(
    resource: Any, operation: Operation[Any, Any], module: str, function: str, arguments: dict[str, Any]
) -> Any:
    from importlib import import_module

    options = take_options(resource._client, operation, arguments)
    call = getattr(import_module(module), function)
    return call(resource._client.configured(options), operation, arguments)
