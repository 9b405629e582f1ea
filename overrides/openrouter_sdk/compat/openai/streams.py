"""Streams with the interface of openai's: iterators of chunks, or of events with the text so far."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, Literal, Self, TypeVar

from openrouter_sdk.compat.openai.base_model import BaseModel
from openrouter_sdk.compat.openai.exceptions import OpenAIError, translated
from openrouter_sdk.compat.openai.http_response import HttpRequest, HttpResponse
from openrouter_sdk.compat.openai.types.chat.chat_completion import (
    ChatCompletionTokenLogprob,
    ParsedChatCompletion,
    ParsedFunctionToolCall,
)
from openrouter_sdk.compat.openai.types.chat.chat_completion_chunk import ChatCompletionChunk, Choice
from openrouter_sdk.compat.openai.types.responses import Response, ResponseStreamEvent

if TYPE_CHECKING:
    from openrouter_sdk.streaming import stream as ours

E = TypeVar("E")
T = TypeVar("T")


def _response(
    stream: ours.Stream[Any, Any] | ours.AsyncStream[Any, Any], request: HttpRequest
) -> HttpResponse:
    answer = stream.response
    return HttpResponse(answer.status, answer.headers, _no_bytes(), request, answer.attempts)


def _no_bytes() -> Iterator[bytes]:
    raise OpenAIError("the body of a stream is read as events: iterate over what parse() returns")
    yield b""


class Stream(Generic[T]):
    """A streamed response."""

    def __init__(self, inner: ours.Stream[Any, Any], kind: type[BaseModel], request: HttpRequest) -> None:
        self._inner = inner
        self._kind = kind
        self._request = request
        self._iterator: Iterator[T] = self._each()

    @property
    def response(self) -> HttpResponse:
        return _response(self._inner, self._request)

    def result(self) -> Any:
        with translated(self._request):
            return self._inner.result()

    def close(self) -> None:
        self._inner.close()

    def __iter__(self) -> Iterator[T]:
        return self._iterator

    def __next__(self) -> T:
        return next(self._iterator)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    def _each(self) -> Iterator[Any]:
        with translated(self._request):
            for payload in self._inner.raw():
                yield self._kind.construct(**payload)


class AsyncStream(Generic[T]):
    """An asynchronous streamed response."""

    def __init__(
        self, inner: ours.AsyncStream[Any, Any], kind: type[BaseModel], request: HttpRequest
    ) -> None:
        self._inner = inner
        self._kind = kind
        self._request = request
        self._iterator: AsyncIterator[T] = self._each()

    @property
    def response(self) -> HttpResponse:
        return _response(self._inner, self._request)

    async def result(self) -> Any:
        with translated(self._request):
            return await self._inner.result()

    async def close(self) -> None:
        await self._inner.close()

    def __aiter__(self) -> AsyncIterator[T]:
        return self._iterator

    async def __anext__(self) -> T:
        return await self._iterator.__anext__()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_exception: object) -> None:
        await self.close()

    async def _each(self) -> AsyncIterator[Any]:
        with translated(self._request):
            async for payload in self._inner.raw():
                yield self._kind.construct(**payload)


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


class _ChatEvents:
    """The events of a chat."""

    def __init__(self) -> None:
        self._choices: dict[int, _ChoiceSoFar] = {}

    def add(self, chunk: ChatCompletionChunk) -> Iterator[ChatCompletionStreamEvent]:
        yield _event("chunk", chunk=chunk)
        for choice in chunk.choices:
            yield from self._choices.setdefault(choice.index, _ChoiceSoFar()).add(choice)


def _completion(value: Any) -> ParsedChatCompletion:
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

    def add(self, choice: Choice) -> Iterator[ChatCompletionStreamEvent]:
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
    return ChatCompletionStreamEvent.construct(type=kind, **values)


class _ResponseEvents:
    """The events of a response."""

    def __init__(self) -> None:
        self._texts: dict[tuple[Any, ...], str] = {}

    def add(self, event: ResponseStreamEvent) -> Iterator[ResponseStreamEvent]:
        if event.type in ("response.output_text.delta", "response.function_call_arguments.delta"):
            key = event.type, event.output_index, event.content_index
            text = self._texts[key] = self._texts.get(key, "") + event.delta
            event.snapshot = text
        yield event


class _EventStream(Generic[E]):
    """A stream of events, which opens when it is entered with `with`."""

    _events: Any

    def __init__(self, open_: Callable[[], Stream[Any]]) -> None:
        self._open = open_

    @cached_property
    def _inner(self) -> Stream[Any]:
        return self._open()

    @cached_property
    def _iterator(self) -> Iterator[E]:
        return (event for chunk in self._inner for event in self._events.add(chunk))

    def __iter__(self) -> Iterator[E]:
        return self._iterator

    def __next__(self) -> E:
        return next(self._iterator)

    def until_done(self) -> Self:
        for _ in self._iterator:
            pass
        return self

    def _final(self) -> Any:
        return self.until_done()._inner.result()

    def close(self) -> None:
        self._inner.close()

    def __enter__(self) -> Self:
        _ = self._inner
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()


class ChatCompletionStream(_EventStream[ChatCompletionStreamEvent]):
    """A streamed chat: a context manager and an iterator of events."""

    def __init__(self, open_: Callable[[], Stream[Any]]) -> None:
        super().__init__(open_)
        self._events = _ChatEvents()

    def get_final_completion(self) -> ParsedChatCompletion:
        return _completion(self._final())


class ResponseStream(_EventStream[ResponseStreamEvent]):
    """A streamed response: a context manager and an iterator of events."""

    def __init__(self, open_: Callable[[], Stream[Any]]) -> None:
        super().__init__(open_)
        self._events = _ResponseEvents()

    def get_final_response(self) -> Response:
        return Response.construct(**self._final())


class _AsyncEventStream(Generic[E]):
    """An asynchronous stream of events, which opens when it is entered with `async with`."""

    _events: Any
    _inner: AsyncStream[Any]

    def __init__(self, open_: Callable[[], Awaitable[AsyncStream[Any]]]) -> None:
        self._open = open_
        self._iterator = self._each()

    def __aiter__(self) -> AsyncIterator[E]:
        return self._iterator

    async def __anext__(self) -> E:
        return await self._iterator.__anext__()

    async def until_done(self) -> Self:
        async for _ in self._iterator:
            pass
        return self

    async def _final(self) -> Any:
        await self.until_done()
        return await self._inner.result()

    async def close(self) -> None:
        await self._inner.close()

    async def __aenter__(self) -> Self:
        self._inner = await self._open()
        return self

    async def __aexit__(self, *_exception: object) -> None:
        await self.close()

    async def _each(self) -> AsyncIterator[E]:
        async for chunk in self._inner:
            for event in self._events.add(chunk):
                yield event


class AsyncChatCompletionStream(_AsyncEventStream[ChatCompletionStreamEvent]):
    """An asynchronous `ChatCompletionStream`."""

    def __init__(self, open_: Callable[[], Awaitable[AsyncStream[Any]]]) -> None:
        super().__init__(open_)
        self._events = _ChatEvents()

    async def get_final_completion(self) -> ParsedChatCompletion:
        return _completion(await self._final())


class AsyncResponseStream(_AsyncEventStream[ResponseStreamEvent]):
    """An asynchronous `ResponseStream`."""

    def __init__(self, open_: Callable[[], Awaitable[AsyncStream[Any]]]) -> None:
        super().__init__(open_)
        self._events = _ResponseEvents()

    async def get_final_response(self) -> Response:
        return Response.construct(**await self._final())
