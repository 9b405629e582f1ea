"""httpx and httpx2, which have the same interface: one room serves both, with the library as a parameter."""

from __future__ import annotations

import sys
from functools import cache, cached_property
from importlib import import_module
from typing import Any, Final, TypeVar, cast

from openrouter_sdk.errors import InvalidArgumentError

T = TypeVar("T")


class Library:
    """One of them, and the httpcore that it is built on. They are imported when they are first needed."""

    def __init__(self, name: str, core: str) -> None:
        self.name = name
        self._core = core

    @cached_property
    def httpx(self) -> Any:
        """The module `httpx`, or `httpx2`."""
        return import_module(self.name)

    @cached_property
    def httpcore(self) -> Any:
        """The module `httpcore`, or `httpcore2`."""
        return import_module(self._core)

    @cached_property
    def no_auth(self) -> Any:
        """What adds no credentials to a request."""
        return self.httpx.Auth()

    def __reduce__(self) -> str:
        return self.name.upper()  # the name of a constant of this module


HTTPX: Final = Library("httpx", "httpcore")
HTTPX2: Final = Library("httpx2", "httpcore2")


def library_of(value: object, kind: str) -> Library | None:
    """Return the library whose class named `kind`, such as "Client", a value is an instance of."""
    for library in (HTTPX, HTTPX2):
        module = sys.modules.get(library.name)  # there is no instance of what was never imported
        if isinstance(value, getattr(module, kind, ())):
            return library
    return None


def check_kind(name: str, value: object, kind: str, hint: str) -> Library:
    """Return the library of a caller's client or transport. Raises InvalidArgumentError unless it has one."""
    library = library_of(value, kind)
    if library is None:
        given = type(value).__name__
        raise InvalidArgumentError(f"{name} must be an httpx.{kind} or httpx2.{kind}, not {given}; {hint}")
    return library


@cache
def derive(ours: type[T], base: type) -> type[T]:
    """Return a subclass of a class of ours and one of a library, the same at each call."""
    names = {"__module__": ours.__module__, "__doc__": ours.__doc__}
    return cast("type[T]", type(ours.__name__, (ours, base), names))
