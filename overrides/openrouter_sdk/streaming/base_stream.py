"""What `Stream` and `AsyncStream` share: shortcuts to the result so far, and how the stream ended."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from openrouter_api.replies.reply import NoMessageError, number, text_or_none
from openrouter_sdk.errors import ClientClosedError, InvalidArgumentError, OpenRouterError
from openrouter_sdk.events.formats import BY_RESOURCE, EventFormat, TextDeltas

Json = dict[str, Any]
E = TypeVar("E", covariant=True)
R = TypeVar("R", covariant=True)
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

if TYPE_CHECKING:
    from openrouter_api.replies.reply_audio import Audio
    from openrouter_api.replies.reply_parts import Citation, Image
    from openrouter_sdk.events.arguments import StreamedToolCall
    from openrouter_sdk.events.chunks.text_run import TextRun
    from openrouter_sdk.events.deltas import Deltas
    from openrouter_sdk.exchange.response import Response
    from openrouter_sdk.exchange.state import CallState
    from openrouter_sdk.exchange.steps import Events

    class _HasMessage(Protocol[T_co]):
        @property
        def message(self) -> T_co: ...

    class _HasUsage(Protocol[T_co]):
        @property
        def usage(self) -> T_co | None: ...


class BaseStream(Generic[E, R]):
    """What `Stream` and `AsyncStream` share: the events not yet delivered, and how the stream ended."""

    def __init__(self, state: CallState) -> None:
        operation = state.request.operation
        self._state = state
        self._decode_event: Callable[[Any], E] = operation.event_decoder() or identity
        self._text: TextDeltas | None = None
        self._reasoning: TextDeltas | None = None
        self._result: Response[R] | None = None  # of the complete stream
        self._events: Iterator[Json] = iter(())  # delivered, and not handed out yet
        self._run: TextRun | None = None  # in place of events
        self._opened = False
        self._closed = False
        self._ended = False  # for whatever reason
        self._complete = False
        self._error: OpenRouterError | None = None
        self._entered = False

    @property
    def response(self) -> Response[R]:
        """The response: status, headers, attempts, and the result so far as its data.

        Raises InvalidArgumentError before the stream is opened by `with` or by iterating.
        """
        if not self._opened:
            raise InvalidArgumentError("the stream is not open yet: enter it with `with`, or iterate over it")
        if not self._complete:
            return self._state.response()
        if self._result is None:
            self._result = self._state.response()
        return self._result

    @property
    def partial(self) -> R | None:
        """The result so far; None before the stream is opened."""
        return self.response.data if self._opened else None

    @property
    def generation_id(self) -> str | None:
        """The id of the generation (protocol section 4); None before the stream is opened."""
        if not self._opened:
            return None
        response = self.response  # its header also comes with ids of other forms in the body
        return response.generation_id or text_or_none(getattr(response.data, "generation_id", None))

    @property
    def tool_calls(self) -> list[StreamedToolCall]:
        """The tool calls so far; `partial_arguments` has the parsed part of incomplete arguments."""
        from openrouter_sdk.events.arguments import tool_calls_of

        return tool_calls_of(self.partial, finished=self._complete)

    @property
    def images(self) -> list[Image]:
        """The images so far, previews included."""
        images: list[Image] = getattr(self.partial, "images", [])
        return images

    @property
    def audio(self) -> Audio | None:
        """What the model says aloud, so far; None if nothing."""
        audio: Audio | None = getattr(self.partial, "audio", None)
        return audio

    @property
    def citations(self) -> list[Citation]:
        """The web pages cited so far."""
        citations: list[Citation] = getattr(self.partial, "citations", [])
        return citations

    @property
    def finish_reason(self) -> str | None:
        """Why the reply ended, in the words of chat; None before its end."""
        return text_or_none(getattr(self.partial, "finish_reason", None))

    @property
    def refusal(self) -> str | None:
        """The words with which the model refused so far, if it does."""
        return text_or_none(getattr(self.partial, "refusal", None))

    @property
    def model(self) -> str | None:
        """The model that serves."""
        return text_or_none(getattr(self.partial, "model", None))

    @property
    def requested_model(self) -> str | None:
        """The model that was asked for, or the first of several; None if none was named."""
        return self._state.requested_model

    @property
    def provider(self) -> str | None:
        """The provider that serves; None if unknown."""
        return text_or_none(getattr(self.partial, "provider", None))

    @property
    def usage(self: BaseStream[Any, _HasUsage[T]]) -> T | None:
        """Tokens and cost, which come near the end of the stream."""
        usage: T | None = getattr(self.partial, "usage", None) or None
        return usage

    @property
    def cost(self) -> float | None:
        """The cost in USD, which comes near the end of the stream; None if unknown."""
        return number(getattr(self.partial, "cost", None))

    @property
    def message(self: BaseStream[Any, _HasMessage[T]]) -> T:
        """What to send back in the next request, complete at the end of the stream.

        Raises NoMessageError before there is any of it.
        """
        partial = self.partial
        if partial is None:
            raise NoMessageError("the stream is not open yet, so there is no message")
        return partial.message

    def __repr__(self) -> str:
        request = self._state.request
        operation = request.operation
        return f"<{type(self).__name__} of {operation.resource}.{operation.name}, {self._status()}>"

    def _status(self) -> str:
        if self._error is not None:
            return f"failed with {type(self._error).__name__}"
        if self._complete:
            return f"complete, {self.generation_id}" if self.generation_id else "complete"
        if self._closed:
            return "closed before its end"
        return "open" if self._opened else "not open yet"

    def _deliver(self, events: Events) -> None:
        self._opened = True
        if isinstance(events, list):
            self._run, self._events = None, iter(events)
        else:
            self._run = events

    def _converted(self, convert: Callable[[Json], T]) -> Iterator[T]:
        """Iterate over what was delivered and not handed out yet."""
        run = self._run
        if run is None:
            return map(convert, self._events)
        return run.models(convert) if convert is self._decode_event else map(convert, run)

    def _finish(self, *, closed: bool) -> None:
        self._ended = True
        self._closed = self._closed or closed  # with the client
        self._complete = not self._closed
        self._check_usable()  # another thread or task may have closed it
        self._opened = True

    def _fail(self, error: BaseException) -> None:
        self._ended = True
        self._error = error if isinstance(error, OpenRouterError) else None

    def _check_complete(self) -> None:
        """Raise the error that ended the stream: never let a partial result pass for a complete one."""
        if self._error is not None:
            raise self._error
        self._check_usable()

    def _check_usable(self) -> None:
        if self._closed and not self._complete:
            raise self._closed_error()

    def _closed_error(self) -> OpenRouterError:
        message = "the stream was closed before its end; `partial` has the result so far"
        return self._state.annotate(ClientClosedError(message))

    @property
    def _format(self) -> EventFormat:
        return BY_RESOURCE[self._state.request.operation.resource]

    def _text_deltas(self) -> TextDeltas:
        if self._text is None:
            self._text = self._format.text()
        return self._text

    def _reasoning_deltas(self) -> TextDeltas:
        if self._reasoning is None:
            self._reasoning = self._format.reasoning()
        return self._reasoning

    def _deltas(self) -> Deltas:
        from openrouter_sdk.events.deltas import Deltas

        return Deltas(self._reasoning_deltas(), self._text_deltas())


def identity(value: Any) -> Any:
    """Return the value unchanged."""
    return value
