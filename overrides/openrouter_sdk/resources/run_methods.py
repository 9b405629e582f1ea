"""How declared methods get to what they do, which is imported on first use: runs of tools, jobs, files."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeVar

from openrouter_api.annotations import declared_by
from openrouter_api.operation import Operation, take_options

F = TypeVar("F", bound=Callable[..., Any])
TOOLS: Final = "openrouter_sdk.tools.driving.methods"
JOBS: Final = "openrouter_sdk.jobs.job_methods"
FILES: Final = "openrouter_sdk.transfer.file_methods"


# As for generated methods, arguments arrive as a dict, and no frame keeps headers, which may hold a key.


def run_method(
    operation: Operation[Any, Any], function: str, module: str = TOOLS, *, first: str | tuple[str, ...] = ()
) -> Callable[[F], F]:
    """Have a declared method hand its arguments to a function of a module.

    `first` is the name of the argument that may be positional, or the names of several.
    """

    def decorate(declaration: F) -> F:
        @declared_by(declaration)
        def method(self: Any, /, *given: Any, **arguments: Any) -> Any:
            _name(declaration, first, given, arguments)
            return _call(self, operation, module, function, arguments)

        return method  # type: ignore[return-value]

    return decorate


def async_run_method(
    operation: Operation[Any, Any], function: str, module: str = TOOLS, *, first: str | tuple[str, ...] = ()
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
    declaration: Callable[..., Any],
    first: str | tuple[str, ...],
    given: tuple[Any, ...],
    arguments: dict[str, Any],
) -> None:
    names = (first,) if isinstance(first, str) else first
    if len(given) > len(names) or not arguments.keys().isdisjoint(names[: len(given)]):
        listed = ", ".join(f"`{name}`" for name in names)
        many = "one positional argument" if len(names) == 1 else f"{len(names)} positional arguments"
        taken = f"at most {many}, {listed}" if names else "keyword arguments only"
        raise TypeError(f"{declaration.__name__}() takes {taken}")
    arguments |= zip(names, given, strict=False)


def _call(
    resource: Any, operation: Operation[Any, Any], module: str, function: str, arguments: dict[str, Any]
) -> Any:
    from importlib import import_module

    options = take_options(resource._client, operation, arguments)
    call = getattr(import_module(module), function)
    return call(resource._client.configured(options), operation, arguments)
