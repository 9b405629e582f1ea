"""The types of methods, for type checkers. Nothing imports it at run time.

A method has the arguments of ours, or any with the options of the vendor's methods beside them, since those
take None and UNSET for each.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Concatenate, Literal, ParamSpec, Protocol, TypeVar, overload

import httpx

from openrouter_sdk.compat.openrouter.results import AsyncPage, Page, WithHeaders
from openrouter_sdk.compat.openrouter.types import OptionalNullable
from openrouter_sdk.compat.openrouter.utils import RetryConfig
from openrouter_sdk.config.retry import RetryPolicy

E_co = TypeVar("E_co", covariant=True)
P = ParamSpec("P")
R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)


class Method(Protocol[P, R_co]):
    """A method."""

    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R_co: ...
    @overload
    def __call__(
        self,
        *,
        retries: OptionalNullable[RetryConfig | RetryPolicy | int] = ...,
        server_url: str | None = ...,
        timeout_ms: int | None = ...,
        http_headers: Mapping[str, str] | None = ...,
        **arguments: Any,
    ) -> R_co: ...


class StreamMethod(Protocol[R_co, E_co]):
    """A method that also streams. R_co and E_co are its two results."""

    @overload
    def __call__(self, *, stream: Literal[True], **arguments: Any) -> E_co: ...
    @overload
    def __call__(self, *, stream: Literal[False] | None = ..., **arguments: Any) -> R_co: ...
    @overload
    def __call__(self, *, stream: bool | None, **arguments: Any) -> R_co | E_co: ...


Given = Callable[Concatenate[Any, P], R]
Later = Coroutine[Any, Any, R]


def method(given: Given[P, R]) -> tuple[Method[P, R], Method[P, Later[R]]]:
    """Return the types of a method and its asynchronous form."""
    raise NotImplementedError


def pages(
    given: Given[P, R],
) -> tuple[Method[P, Page[R] | None], Method[P, Later[AsyncPage[R] | None]]]:
    """Return the types of a method that returns a page."""
    raise NotImplementedError


def binary(given: Given[P, Any]) -> tuple[Method[P, httpx.Response], Method[P, Later[httpx.Response]]]:
    """Return the types of a method that returns a file."""
    raise NotImplementedError


def with_headers(
    given: Given[P, R],
) -> tuple[Method[P, WithHeaders[R]], Method[P, Later[WithHeaders[R]]]]:
    """Return the types of a method whose result has the headers of the response."""
    raise NotImplementedError
