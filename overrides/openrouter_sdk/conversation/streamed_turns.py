"""What has come of the stream of a turn, and streams that look into the catalogue before they open."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from openrouter_api.operations.chat import SEND
from openrouter_sdk.conversation import turns
from openrouter_sdk.conversation.turns import Outcome, Turn
from openrouter_sdk.errors import OutputError
from openrouter_sdk.streaming.stream import AsyncStream, Stream
from openrouter_sdk.structured.parse_stream import AsyncParseStream, BaseParseStream
from openrouter_sdk.structured.requests import CHAT
from openrouter_sdk.tools.tool_stream import AsyncToolStream, BaseToolStream

if TYPE_CHECKING:
    from openrouter_sdk.exchange.state import CallState
    from openrouter_sdk.tools.driving.async_driver import AsyncDriver

Prepare = Callable[[Turn], Awaitable[list[dict[str, Any]]]]
"""Returns the conversation to send."""


def is_open(stream: Any) -> bool:
    """Whether a stream was opened, or is being opened, and neither ended nor was closed."""
    if getattr(stream, "_looking_up", False):
        return True
    if isinstance(stream, BaseToolStream):
        return inspect.getgeneratorstate(stream._base._conduct) in (
            inspect.GEN_SUSPENDED,
            inspect.GEN_RUNNING,
        )
    inner = stream._stream if isinstance(stream, BaseParseStream) else stream
    return inner is not None and inner._driver is not None and not (inner._ended or inner._closed)


def outcome_of_stream(turn: Turn) -> Outcome | None:
    """Return what has come of the stream of a turn; None if it goes on, or has not begun."""
    stream = turn.stream
    if isinstance(stream, BaseToolStream):
        return _of_run(turn, stream)
    if isinstance(stream, BaseParseStream):
        return _of_answer(turn, stream)
    return _of_reply(turn, stream)


def _of_run(turn: Turn, stream: BaseToolStream[Any]) -> Outcome | None:
    if stream._base.run is not None:
        return turns.of_run(stream._base.run.state)
    if stream._error is not None:
        return turns.of_failure(turn, stream._error)
    return turns.of_left_run(turn, stream.state) if stream._base.ended else None


def _of_answer(turn: Turn, stream: BaseParseStream[Any, Any]) -> Outcome | None:
    if stream._answer is not None:
        return turns.of_answer(turn, stream._answer)
    if stream._error is not None:
        return turns.of_failure(turn, stream._error)
    inner = stream._stream
    if inner is None:
        return None
    if not inner._complete:
        return _of_reply(turn, inner)
    try:
        return turns.of_answer(turn, stream._conclude(inner.response.data))
    except OutputError as error:
        return turns.of_failure(turn, error)


def _of_reply(turn: Turn, stream: Stream[Any, Any] | AsyncStream[Any, Any]) -> Outcome | None:
    if stream._complete:
        return turns.of_reply(turn, stream.response.data)
    if not (stream._ended or stream._closed):
        return None
    if stream._error is not None:
        return turns.of_failure(turn, stream._error, stream.partial)
    return turns.of_left_stream(turn, stream.partial) if stream._opened else Outcome(None, [])


def abandon(stream: Any) -> None:
    """Close a stream that was never opened."""
    if isinstance(stream, BaseToolStream):
        stream._base._conduct.close()
    else:
        inner = stream._unopened() if isinstance(stream, BaseParseStream) else stream
        inner._closed = True


# An asynchronous stream is returned without `await`, so that it can fetch the catalogue only when it opens.


def late_stream(client: Any, turn: Turn, stream: Any, prepare: Prepare) -> Any:
    """Return a stream in place of another one, which shortens the conversation when it opens."""
    if turn.kind == "run_tools":
        return LateToolStream(stream._driver, lambda: prepare(turn))
    arguments = turn.request
    if turn.kind == "parse":
        return LateParseStream(client, arguments, lambda: prepare(turn))
    options = arguments.pop("options")

    async def connect() -> Any:
        request = {**arguments, "messages": await prepare(turn)}
        return client._prepare(SEND, request, options, streaming=True), lambda state: client._driver(
            state, request
        )

    return LateStream(stream._state, connect)


@contextmanager
def _looking_up(stream: Any) -> Iterator[None]:
    """Have a stream count as open, although nothing was sent yet."""
    stream._looking_up = True
    try:
        yield
    finally:
        stream._looking_up = False


class LateStream(AsyncStream[Any, Any]):
    """A stream whose messages are known when it opens."""

    def __init__(self, state: CallState, prepare: Callable[[], Awaitable[Any]]) -> None:
        """`prepare` returns the state of the call, and what connects it."""
        super().__init__(state, lambda: self._late(self._state))
        self._prepare: Callable[[], Awaitable[Any]] | None = prepare

    async def _advance(self) -> bool:
        prepare, self._prepare = self._prepare, None
        if prepare is not None and not self._closed:
            with _looking_up(self):
                self._state, self._late = await prepare()
        return await super()._advance()


class LateParseStream(AsyncParseStream[Any, Any]):
    """A stream of a value whose messages are known when it opens."""

    def __init__(self, client: Any, arguments: dict[str, Any], prepare: Callable[[], Awaitable[Any]]) -> None:
        super().__init__(client, SEND, CHAT, arguments.pop("output_type"), arguments)
        self._prepare: Callable[[], Awaitable[Any]] | None = prepare

    async def _opened(self) -> Any:
        prepare, self._prepare = self._prepare, None
        if prepare is not None:
            with _looking_up(self):
                self._question._given["messages"] = await prepare()
        return await super()._opened()


class LateToolStream(AsyncToolStream[Any]):
    """A streamed run whose messages are known when it opens."""

    def __init__(self, driver: AsyncDriver, prepare: Callable[[], Awaitable[Any]]) -> None:
        super().__init__(driver)
        self._prepare: Callable[[], Awaitable[Any]] | None = prepare

    async def __aenter__(self) -> LateToolStream:
        prepare, self._prepare = self._prepare, None
        if prepare is not None:
            state = self._driver.machine.state
            with _looking_up(self):
                state.messages = list(await prepare())
            state.given = len(state.messages)
        await super().__aenter__()
        return self
