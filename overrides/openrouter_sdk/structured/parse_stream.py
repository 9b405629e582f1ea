"""Streams of a value that grows."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from openrouter_sdk.catalogue.access import async_catalogue_for, catalogue_for
from openrouter_sdk.errors import InvalidArgumentError, OpenRouterError
from openrouter_sdk.structured.parsed_reply import Parsed, ParsedReply, R_co, T_co
from openrouter_sdk.structured.parsing import key_of, options_of, take_question
from openrouter_sdk.structured.partial.partial_values import PartialValues

if TYPE_CHECKING:
    from openrouter_api.operation import Operation
    from openrouter_sdk.catalogue.model_index import Catalogue
    from openrouter_sdk.structured.requests import RequestForm


class BaseParseStream(Parsed[T_co, R_co]):
    """What `ParseStream` and `AsyncParseStream` share."""

    def __init__(
        self,
        client: Any,
        operation: Operation[Any, Any],
        request: RequestForm,
        output_type: object,
        arguments: dict[str, Any],
    ) -> None:
        if arguments.get("output_retries"):
            arguments.clear()  # crash reporters print local variables
            raise InvalidArgumentError(
                "parse_stream cannot ask again: leave out output_retries, or use parse"
            )
        self._client = client
        self._operation = operation
        self._stream: Any = None
        self._question, self._options = take_question(client, operation, request, output_type, arguments)
        self._values: PartialValues | None = None
        self._answer: ParsedReply[T_co, R_co] | None = None
        self._error: OpenRouterError | None = None
        self._looking_up = False
        self._new_stream()  # checks the arguments

    @property
    def output(self) -> T_co:
        """The value, at the end of the stream.

        Raises InvalidArgumentError before, and the error of the stream if it failed.
        """
        if self._error is not None:
            raise self._error
        if self._answer is None:
            raise InvalidArgumentError("the stream has not ended: iterate over it, or call `result()`")
        return self._answer.output

    @property
    def partial(self) -> Any:
        """The value so far, as plain JSON data; None if there is none."""
        return None if self._values is None else self._values.last

    @property
    def reply(self) -> R_co | None:
        """The reply so far; None before the stream is opened."""
        reply: R_co | None = None if self._stream is None else self._stream.partial
        return reply

    @property
    def cost(self) -> float | None:
        """The cost in USD, which comes near the end of the stream; None if unknown."""
        cost: float | None = None if self._stream is None else self._stream.cost
        return cost

    def _begin(self, catalogue: Catalogue | None) -> Any:
        """Decide how to ask, and return the stream of the reply, which is not open yet."""
        question, resource = self._question, self._operation.resource
        question.decide(catalogue)
        self._values = PartialValues(question.form, resource, in_call=question.mode == "tool")
        self._stream = self._new_stream()
        return self._stream

    def _unopened(self) -> Any:
        """Return the stream of the reply, without a look at the catalogue, as long as it is not open."""
        return self._begin(None) if self._stream is None else self._stream

    def _new_stream(self) -> Any:
        options = options_of(self._question, self._options)
        return self._client.open_stream(self._operation, self._question.arguments, options)

    def _conclude(self, reply: Any) -> ParsedReply[T_co, R_co]:
        """Return the value of the complete reply. Raises OutputError."""
        if self._error is not None:
            raise self._error
        if self._answer is None:
            try:
                self._answer = self._question.receive(reply)
            except OpenRouterError as error:
                self._error = error
                raise
        assert self._answer is not None  # a stream is not asked again
        return self._answer

    def __repr__(self) -> str:
        return f"<{type(self).__name__} on {self._stream or f'{self._operation.resource}, not open yet'}>"


class ParseStream(BaseParseStream[T_co, R_co]):
    """A value that is streamed: a context manager and an iterator of the value so far, as plain JSON data::

        with client.chat.parse_stream(Invoice, model="openai/gpt-4o-mini", messages=messages) as stream:
            for partial in stream:
                print(partial)
        print(stream.output.total)

    Each partial value is a beginning of the next: strings and lists grow at their ends, and objects get
    further members. Numbers, `true`, `false`, `null`, members of enumerations and of unions appear only once
    complete. Partial values share what is complete, so do not change them.

    The loop ends with the error of a reply that is not of the type (OutputError), or of the stream; `result`
    raises it again.
    """

    def __enter__(self) -> Self:
        self._opened().__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[Any]:
        stream = self._opened()
        values = self._values
        assert values is not None
        for event in stream.raw():
            yield from values.add(event)
        yield from values.end()
        self._conclude(stream.result())

    def result(self) -> ParsedReply[T_co, R_co]:
        """Read to the end, and return the value with its reply.

        Raises OutputError if the reply is not of the type, the error that ended the stream, if any, and
        ClientClosedError if it was closed before its end.
        """
        for _ in self:
            pass
        return self._conclude(None)

    def close(self) -> None:
        """Close the stream. Does nothing if it is closed already."""
        self._unopened().close()

    def _opened(self) -> Any:
        stream = self._stream
        if stream is None:
            self._looking_up = True
            try:
                stream = self._begin(catalogue_for(self._client, None, key_of(self._options)))
            finally:
                self._looking_up = False
        return stream.open()


class AsyncParseStream(BaseParseStream[T_co, R_co]):
    """An asynchronous stream of a value::

        async with client.chat.parse_stream(Invoice, model=..., messages=...) as stream:
            async for partial in stream:
                print(partial)
        print(stream.output.total)

    It behaves like `ParseStream`.
    """

    async def __aenter__(self) -> Self:
        await (await self._opened()).__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __aiter__(self) -> AsyncIterator[Any]:
        return self._each()

    async def result(self) -> ParsedReply[T_co, R_co]:
        """Read to the end, and return the value with its reply; see `ParseStream.result`."""
        async for _ in self:
            pass
        return self._conclude(None)

    async def close(self) -> None:
        """Close the stream. Does nothing if it is closed already."""
        await self._unopened().close()

    async def aclose(self) -> None:
        """Close the stream, for `contextlib.aclosing`."""
        await self.close()

    async def _each(self) -> AsyncGenerator[Any, None]:
        stream = await self._opened()
        values = self._values
        assert values is not None
        async with contextlib.aclosing(stream.raw()) as events:
            async for event in events:
                for value in values.add(event):
                    yield value
        for value in values.end():
            yield value
        self._conclude(await stream.result())

    async def _opened(self) -> Any:
        stream = self._stream
        if stream is None:
            self._looking_up = True
            try:
                stream = self._begin(await async_catalogue_for(self._client, None, key_of(self._options)))
            finally:
                self._looking_up = False
        return await stream.open()
