"""The streams of `chat.completions.stream` and `responses.stream`: events with the result so far."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from typing import Any, Generic, Literal, Protocol, Self, TypeVar, cast

from openrouter_sdk.compat.openai.base_model import BaseModel
from openrouter_sdk.compat.openai.streams import AsyncStream, Stream
from openrouter_sdk.compat.openai.types.chat import (
    ChatCompletionChunk,
    ChatCompletionTokenLogprob,
    ChunkChoice,
    ParsedChatCompletion,
    ParsedFunctionToolCall,
)
from openrouter_sdk.compat.openai.types.responses import Response, ResponseStreamEvent

E = TypeVar("E")
R = TypeVar("R")
E_co = TypeVar("E_co", covariant=True)
R_co = TypeVar("R_co", covariant=True)


class ChatCompletionStreamEvent(BaseModel):
    """An event of `chat.completions.stream`. Which attributes it has depends on its `type`."""

    type: Literal[
        "chunk",
        "content.delta",
        "content.done",
        "refusal.delta",
        "refusal.done",
        "tool_calls.function.arguments.delta",
        "tool_calls.function.arguments.done",
        "logprobs.content.delta",
        "logprobs.content.done",
    ]
    chunk: ChatCompletionChunk
    delta: str
    snapshot: str
    content: str
    refusal: str
    name: str
    index: int
    arguments: str
    arguments_delta: str
    parsed: Any
    parsed_arguments: Any
    logprobs: list[ChatCompletionTokenLogprob]


class Events(Protocol[E_co, R_co]):
    """Turns the chunks of a stream into events."""

    def add(self, chunk: Any) -> Iterable[E_co]:
        """Return the events of a chunk."""
        ...

    def result(self, value: Any) -> R_co:
        """Return the result of the stream, of its JSON value."""
        ...


class ChatEvents:
    """The events of a chat."""

    def __init__(self) -> None:
        self._choices: dict[int, _ChoiceSoFar] = {}

    def add(self, chunk: ChatCompletionChunk) -> Iterator[ChatCompletionStreamEvent]:
        """Return the events of a chunk."""
        yield _event("chunk", chunk=chunk)
        for choice in chunk.choices:
            yield from self._choices.setdefault(choice.index, _ChoiceSoFar()).add(choice)

    def result(self, value: Any) -> ParsedChatCompletion:
        """Return the whole completion."""
        completion = ParsedChatCompletion.construct(**value)
        for choice in completion.choices:
            choice.message.__dict__.setdefault("parsed", None)
        return completion


class _ChoiceSoFar:
    """What one of the answers has so far."""

    def __init__(self) -> None:
        self.content = self.refusal = ""
        self.logprobs: list[Any] = []
        self.calls: dict[int, ParsedFunctionToolCall] = {}
        self.current: int | None = None
        self.done: set[object] = set()

    def add(self, choice: ChunkChoice) -> Iterator[ChatCompletionStreamEvent]:
        """Return the events of a piece."""
        delta = choice.delta
        if delta.content is not None:
            self.content += delta.content
            yield _event("content.delta", delta=delta.content, snapshot=self.content, parsed=None)
        if delta.refusal is not None:
            self.refusal += delta.refusal
            yield _event("refusal.delta", delta=delta.refusal, snapshot=self.refusal)
        yield from map(self._tool_call, delta.tool_calls or ())
        if choice.logprobs is not None and choice.logprobs.content:
            self.logprobs += choice.logprobs.content
            yield _event("logprobs.content.delta", content=choice.logprobs.content, snapshot=self.logprobs)
        if choice.finish_reason:
            yield from self._content_done()
            yield from self._call_done()
        for call in delta.tool_calls or ():
            if call.index != self.current:
                yield from self._content_done()
                yield from self._call_done()
            self.current = call.index

    def _tool_call(self, delta: Any) -> ChatCompletionStreamEvent:
        function = delta.function
        added = (function.arguments if function else None) or ""
        call = self.calls.get(delta.index)
        if call is None:
            call = self.calls[delta.index] = ParsedFunctionToolCall.construct(
                id=delta.id, type="function", function={"name": "", "arguments": ""}
            )
        call.function.name += (function.name if function else None) or ""
        call.function.arguments += added
        return _event(
            "tool_calls.function.arguments.delta",
            name=call.function.name,
            index=delta.index,
            arguments=call.function.arguments,
            parsed_arguments=None,
            arguments_delta=added,
        )

    def _content_done(self) -> Iterator[ChatCompletionStreamEvent]:
        if self.content and self._once("content"):
            yield _event("content.done", content=self.content, parsed=None)
        if self.refusal and self._once("refusal"):
            yield _event("refusal.done", refusal=self.refusal)
        if self.logprobs and self._once("logprobs"):
            yield _event("logprobs.content.done", content=self.logprobs)

    def _call_done(self) -> Iterator[ChatCompletionStreamEvent]:
        if self.current is not None and self._once(self.current):
            function = self.calls[self.current].function
            yield _event(
                "tool_calls.function.arguments.done",
                index=self.current,
                name=function.name,
                arguments=function.arguments,
                parsed_arguments=None,
            )

    def _once(self, what: object) -> bool:
        first = what not in self.done
        self.done.add(what)
        return first


def _event(kind: str, **values: Any) -> ChatCompletionStreamEvent:
    return ChatCompletionStreamEvent(type=kind, **values)  # type: ignore[arg-type]


class ResponseEvents:
    """The events of a response."""

    def __init__(self) -> None:
        self._texts: dict[tuple[Any, ...], str] = {}

    def add(self, event: ResponseStreamEvent) -> Iterator[ResponseStreamEvent]:
        """Return the event, with the text so far if it is a delta."""
        if event.type in ("response.output_text.delta", "response.function_call_arguments.delta"):
            key = event.type, event.output_index, event.content_index
            text = self._texts[key] = self._texts.get(key, "") + event.delta
            event.snapshot = text
        yield event

    def result(self, value: Any) -> Response:
        """Return the whole response."""
        return Response.construct(**value)


class EventStream(Generic[E, R]):
    """An open stream: an iterator of events."""

    def __init__(self, inner: Stream[Any], events: Events[E, R]) -> None:
        self._inner = inner
        self._events = events
        self._iterator = (event for chunk in inner for event in events.add(chunk))

    @property
    def response(self) -> Any:
        """Status and headers of the response."""
        return self._inner.response

    def __iter__(self) -> Iterator[E]:
        return self._iterator

    def __next__(self) -> E:
        return next(self._iterator)

    def until_done(self) -> Self:
        """Read to the end."""
        for _ in self._iterator:
            pass
        return self

    def _final(self) -> R:
        self.until_done()
        return self._events.result(self._inner.result())

    def close(self) -> None:
        """Close the stream."""
        self._inner.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()


class ChatCompletionStream(EventStream[ChatCompletionStreamEvent, ParsedChatCompletion]):
    """A streamed chat: an iterator of events."""

    def get_final_completion(self) -> ParsedChatCompletion:
        """Read to the end and return the completion."""
        return self._final()


class ResponseStream(EventStream[ResponseStreamEvent, Response]):
    """A streamed response: an iterator of events."""

    def get_final_response(self) -> Response:
        """Read to the end and return the response."""
        return self._final()


class AsyncEventStream(Generic[E, R]):
    """An open asynchronous stream: an iterator of events."""

    def __init__(self, inner: AsyncStream[Any], events: Events[E, R]) -> None:
        self._inner = inner
        self._events = events
        self._iterator = self._each()

    @property
    def response(self) -> Any:
        """Status and headers of the response."""
        return self._inner.response

    def __aiter__(self) -> AsyncIterator[E]:
        return self._iterator

    async def __anext__(self) -> E:
        return await self._iterator.__anext__()

    async def until_done(self) -> Self:
        """Read to the end."""
        async for _ in self._iterator:
            pass
        return self

    async def _final(self) -> R:
        await self.until_done()
        return self._events.result(await self._inner.result())

    async def close(self) -> None:
        """Close the stream."""
        await self._inner.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_exception: object) -> None:
        await self.close()

    async def _each(self) -> AsyncIterator[E]:
        async for chunk in self._inner:
            for event in self._events.add(chunk):
                yield event


class AsyncChatCompletionStream(AsyncEventStream[ChatCompletionStreamEvent, ParsedChatCompletion]):
    """An asynchronous streamed chat: an iterator of events."""

    async def get_final_completion(self) -> ParsedChatCompletion:
        """Read to the end and return the completion."""
        return await self._final()


class AsyncResponseStream(AsyncEventStream[ResponseStreamEvent, Response]):
    """An asynchronous streamed response: an iterator of events."""

    async def get_final_response(self) -> Response:
        """Read to the end and return the response."""
        return await self._final()


S = TypeVar("S", bound="EventStream[Any, Any]")
A = TypeVar("A", bound="AsyncEventStream[Any, Any]")


class StreamManager(Generic[S]):
    """Opens a stream when it is entered with `with`."""

    def __init__(self, kind: Callable[[Stream[Any], Any], S], events: Any, open_: Callable[[], Any]) -> None:
        self._kind = kind
        self._events = events
        self._open = open_
        self._stream: S | None = None

    def __enter__(self) -> S:
        self._stream = self._kind(self._open(), self._events)
        return self._stream

    def __exit__(self, *_exception: object) -> None:
        if self._stream is not None:
            self._stream.close()


class AsyncStreamManager(Generic[A]):
    """Opens an asynchronous stream when it is entered with `async with`."""

    def __init__(
        self,
        kind: Callable[[AsyncStream[Any], Any], A],
        events: Any,
        open_: Callable[[], Awaitable[Any]],
    ) -> None:
        self._kind = kind
        self._events = events
        self._open = open_
        self._stream: A | None = None

    async def __aenter__(self) -> A:
        self._stream = self._kind(cast("AsyncStream[Any]", await self._open()), self._events)
        return self._stream

    async def __aexit__(self, *_exception: object) -> None:
        if self._stream is not None:
            await self._stream.close()
