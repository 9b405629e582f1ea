"""How the declared methods that send and receive files get to what they do, imported on first use."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from openrouter_api.operation import NOT_GIVEN, Operation, declared_by, take_options

F = TypeVar("F", bound=Callable[..., Any])


# As for generated methods, arguments arrive as a dict, and no frame keeps headers, which may hold a key.


def transfer_method(operation: Operation[Any, Any], function: str, *names: str) -> Callable[[F], F]:
    """Have a declared method hand its arguments to a function of `transfer.file_methods`.

    `names` are those that may be given by position.
    """

    def decorate(declaration: F) -> F:
        @declared_by(declaration)
        def method(self: Any, /, *values: Any, **arguments: Any) -> Any:
            return _call(self, operation, function, _named(names, values, arguments))

        return method  # type: ignore[return-value]

    return decorate


def async_transfer_method(operation: Operation[Any, Any], function: str, *names: str) -> Callable[[F], F]:
    """Do the same for a method that is awaited."""

    def decorate(declaration: F) -> F:
        @declared_by(declaration)
        async def method(self: Any, /, *values: Any, **arguments: Any) -> Any:
            return await _call(self, operation, function, _named(names, values, arguments))

        return method  # type: ignore[return-value]

    return decorate


def _named(names: tuple[str, ...], values: tuple[Any, ...], arguments: dict[str, Any]) -> dict[str, Any]:
    if len(values) > len(names):
        raise TypeError(f"only {len(names)} arguments may be given by position")
    given = dict(zip(names, values, strict=False))
    if twice := given.keys() & arguments.keys():
        raise TypeError(f"got multiple values for argument {twice.pop()!r}")
    arguments |= given
    return arguments


def _call(resource: Any, operation: Operation[Any, Any], function: str, arguments: dict[str, Any]) -> Any:
    from openrouter_sdk.transfer import file_methods

    for name in [name for name, value in arguments.items() if value is NOT_GIVEN]:
        del arguments[name]
    options = take_options(resource._client, operation, arguments)
    return getattr(file_methods, function)(resource._client.configured(options), operation, arguments)
