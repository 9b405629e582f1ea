# Generated from openapi.yaml by `make generate`. Do not edit.
"""Deprecated, removed and unknown names: warn where a program uses one, and mark it for editors."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, TypeVar

F = TypeVar("F")

if TYPE_CHECKING:  # which type checkers know, whether or not it is installed
    from typing_extensions import deprecated as deprecated
elif sys.version_info >= (3, 13):
    from warnings import deprecated
else:

    def deprecated(_message: str, *, category: None = None) -> Callable[[F], F]:
        """Mark a function as deprecated; a no-op before Python 3.13."""
        return lambda function: function


def warn_renamed(old: str, new: str) -> None:
    """Warn that a name is deprecated, at the innermost line outside the SDK."""
    warnings.warn(f"`{old}` is now called `{new}`", DeprecationWarning, stacklevel=caller_level())


class RemovedError(AttributeError):
    """A name was used that the API has removed; the message says what to use instead. Nothing was sent."""

    def __init__(self, removed: str, instead: str) -> None:
        super().__init__(removed, instead)
        self.removed = removed
        """What was used, such as `things.list`."""
        self.instead = instead
        """What to use instead, as a clause."""

    def __str__(self) -> str:
        return f"`{self.removed}` was removed from the API; {self.instead}"


class RemovedModel:
    """A model that the API has removed. It can be imported, but not constructed."""

    instead: ClassVar[str] = ""

    def __new__(cls, *_args: Any, **_kwargs: Any) -> NoReturn:
        raise RemovedError(cls.__name__, cls.instead)

    @classmethod
    def from_dict(cls, _data: Any) -> NoReturn:
        """Raise RemovedError."""
        raise RemovedError(cls.__name__, cls.instead)


def removed_model(name: str, instead: str) -> type[RemovedModel]:
    """Return the stand-in for a removed model, with a warning at the innermost line outside the SDK."""
    message = f"`{name}` was removed from the API; {instead}"
    warnings.warn(message, DeprecationWarning, stacklevel=caller_level())
    return _stand_in(name, instead)


@cache
def _stand_in(name: str, instead: str) -> type[RemovedModel]:
    return type(name, (RemovedModel,), {"instead": instead, "__doc__": f"Removed from the API; {instead}."})


_SDK = (__name__.partition(".")[0], "openrouter_sdk", "importlib")


def caller_level() -> int:
    """The `stacklevel` at which the caller of the SDK is."""
    level, frame = 1, sys._getframe(1)
    while frame.f_back and frame.f_globals.get("__name__", "").partition(".")[0] in _SDK:
        level += "importlib._bootstrap" not in frame.f_code.co_filename  # `warn` does not count these
        frame = frame.f_back
    return level


def missing_attribute(resource: Any, name: str) -> AttributeError:
    """Return the error for an attribute that a resource does not have, in the words of its client."""
    kind = type(resource)
    client = None if name.startswith("_") else getattr(resource, "_client", None)
    explain = getattr(client, "explain_attribute", None)
    if explain is None:
        return AttributeError(f"{kind.__name__!r} object has no attribute {name!r}", name=name, obj=resource)
    owner = next((operation.resource for operation in resource._methods.values()), kind.__name__)
    public = {key: getattr(kind, key) for key in dir(kind) if not key.startswith("_")}
    known = [key for key, value in public.items() if getattr(value, "__name__", key) == key]  # no aliases
    return AttributeError(explain(owner, name, known))


def positional_error(operation: Any) -> TypeError:
    """Return the error for arguments of a method that are given without their names."""
    required = {one.name for one in operation.parameters if one.required}
    required |= operation.bodies[0].required if operation.bodies else set()
    example = ", ".join(f"{name}=..." for name in sorted(required))
    if "messages" in required:
        example = 'messages=[{"role": "user", "content": "Hello"}]'
    advice = f": write {example}" if example else ""
    return TypeError(f"{operation.qualified_name}() takes keyword arguments only{advice}")
