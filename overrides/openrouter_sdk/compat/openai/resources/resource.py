"""Base of the resources, and what a program gets that asks for something which is not there."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Literal, Self

from openrouter_sdk.compat.openai.calls import AsyncCalls, Read, SyncCalls, plan
from openrouter_sdk.compat.openai.http_response import AsyncAPIResponse

if TYPE_CHECKING:
    from openrouter_api.operation import Operation
    from openrouter_sdk.compat.openai.base_model import BaseModel

Mode = Literal["parsed", "raw", "streaming"]


class Resource:
    """Methods that share a client. What they return is that of `calls`: a value, or an awaitable of one."""

    _absent: Mapping[str, str] = {}
    """What openai has here, and OpenRouter has not or elsewhere, with what to use instead."""

    def __init__(self, calls: SyncCalls | AsyncCalls, mode: Mode = "parsed") -> None:
        self._calls = calls
        self._mode = mode

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            advice = self._absent.get(name)
            if name.startswith("_") or advice is None:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            raise AttributeError(f"{type(self).__name__}.{name} is not available with OpenRouter: {advice}")

    def _in_mode(self, mode: Mode) -> Self:
        return type(self)(self._calls, mode)

    def _call(
        self,
        operation: Operation[Any, Any],
        arguments: Mapping[str, Any],
        read: Read,
        event: type[BaseModel] | None = None,
    ) -> Any:
        call = plan(operation, arguments, read, event)
        calls = self._calls
        if self._mode == "parsed":
            return calls.stream(call) if call.params.get("stream") else calls.send(call)
        response = calls.raw(call)
        if self._mode == "raw" or isinstance(calls, SyncCalls):
            return response
        return _entered(response)


@asynccontextmanager
async def _entered(response: Any) -> AsyncIterator[AsyncAPIResponse[Any]]:
    raw = await response
    yield AsyncAPIResponse(raw.http_response, raw.parse)
