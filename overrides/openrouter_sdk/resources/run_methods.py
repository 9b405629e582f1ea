"""How the declared methods that run tools get to what they do, which is imported on first use."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from openrouter_api.operation import Operation, declared_by, take_options

F = TypeVar("F", bound=Callable[..., Any])


# As for generated methods, arguments arrive as a dict, and no frame keeps headers, which may hold a key.


def run_method(operation: Operation[Any, Any], function: str) -> Callable[[F], F]:
    """Have a declared method hand its arguments to a function of `tools.driving.methods`."""

    def decorate(declaration: F) -> F:
        @declared_by(declaration)
        def method(self: Any, /, **arguments: Any) -> Any:
            return _call(self, operation, function, arguments)

        return method  # type: ignore[return-value]

    return decorate


def async_run_method(operation: Operation[Any, Any], function: str) -> Callable[[F], F]:
    """Do the same for a method that is awaited."""

    def decorate(declaration: F) -> F:
        @declared_by(declaration)
        async def method(self: Any, /, **arguments: Any) -> Any:
            return await _call(self, operation, function, arguments)

        return method  # type: ignore[return-value]

    return decorate


def _call(resource: Any, operation: Operation[Any, Any], function: str, arguments: dict[str, Any]) -> Any:
    from openrouter_sdk.tools.driving import methods

    options = take_options(resource._client, operation, arguments)
    return getattr(methods, function)(resource._client.configured(options), operation, arguments)
