"""The resource `messages`, with streaming."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, cast

from openrouter_api.operations.messages import CREATE
from openrouter_api.resources import messages as api
from openrouter_sdk.config.options import Options

if TYPE_CHECKING:
    from openrouter_api.models import MessagesResult, MessagesStreamEvents
    from openrouter_api.params.messages import MessagesCreateParams
    from openrouter_sdk.client import AsyncOpenRouter, OpenRouter
    from openrouter_sdk.streaming.stream import AsyncStream, Stream


class Messages(api.Messages[Options]):
    """See the base class; here with `stream`."""

    __slots__ = ()

    def stream(
        self, *, options: Options | None = None, **params: Unpack[MessagesCreateParams]
    ) -> Stream[MessagesStreamEvents, MessagesResult]:
        """Stream the answer of `create`, whose arguments these are.

        The stream opens when it is entered with `with` or first iterated. Raises InvalidArgumentError for
        unusable arguments at once; every later error carries the result so far in `partial`.
        Source: protocol sections 6 to 9.
        """
        return cast("OpenRouter", self._client).open_stream(CREATE, params, options)


class AsyncMessages(api.AsyncMessages[Options]):
    """See the base class; here with `stream`."""

    __slots__ = ()

    def stream(
        self, *, options: Options | None = None, **params: Unpack[MessagesCreateParams]
    ) -> AsyncStream[MessagesStreamEvents, MessagesResult]:
        """Stream the answer of `create`, whose arguments these are.

        The stream opens when it is entered with `async with` or first iterated. Raises InvalidArgumentError
        for unusable arguments at once; every later error carries the result so far in `partial`.
        Source: protocol sections 6 to 9.
        """
        return cast("AsyncOpenRouter", self._client).open_stream(CREATE, params, options)
