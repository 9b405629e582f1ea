"""Protocols of the clients that resources with `stream` use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol, TypeVar

from openrouter_api.operation import AsyncCaller, Operation, SyncCaller
from openrouter_sdk.config.options import Options

if TYPE_CHECKING:
    from openrouter_sdk.streaming.stream import AsyncStream, Stream

T = TypeVar("T")
E = TypeVar("E")


class SyncStreamCaller(SyncCaller[Options], Protocol):
    """A synchronous client that can open streams."""

    def open_stream(
        self, operation: Operation[T, E], params: Mapping[str, object], options: Options | None
    ) -> Stream[E, T]:
        """Return a stream of the operation."""
        ...


class AsyncStreamCaller(AsyncCaller[Options], Protocol):
    """An asynchronous client that can open streams."""

    def open_stream(
        self, operation: Operation[T, E], params: Mapping[str, object], options: Options | None
    ) -> AsyncStream[E, T]:
        """Return a stream of the operation."""
        ...
