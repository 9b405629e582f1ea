"""A queue of answers that take precedence over the stand-in's own."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from openrouter_sdk.testing.faults import Fault
from openrouter_sdk.testing.http.traffic import Chunk, compact_json
from openrouter_sdk.testing.surfaces.parts import (
    Audio,
    Citation,
    Image,
    Reasoning,
    ToolCall,
    ToolCallShape,
)
from openrouter_sdk.testing.surfaces.reply import Reply


@dataclass(frozen=True, slots=True)
class Failure:
    """An error, sent in the envelope of the operation that is called."""

    status: int
    message: str
    metadata: Mapping[str, Any] | None = None
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Raw:
    """An answer that is sent unchanged, chunk by chunk. A `complete` one gets a `content-length`."""

    status: int
    headers: tuple[tuple[str, str], ...]
    chunks: tuple[Chunk, ...]
    complete: bool


@dataclass(frozen=True, slots=True)
class Events:
    """A stream of events, framed in the format of the operation that is called.

    An event is a JSON object, or a string as data that need not be JSON. Other chunks are sent unchanged.
    """

    events: tuple[Mapping[str, Any] | str | Chunk, ...]
    headers: tuple[tuple[str, str], ...] = ()
    done: bool = True


Scripted = Reply | Failure | Raw | Events


@dataclass(frozen=True, slots=True)
class Turn:
    """The next answer, or None for the stand-in's own, and its faults."""

    answer: Scripted | None
    faults: tuple[Fault, ...] = ()


Headers = Mapping[str, str] | Iterable[tuple[str, str]]


class Script:
    """Answers in the order in which they are given. Thread-safe; each method returns the script.

    A reply waits for the next chat, responses or messages request. Anything else answers the next request
    of any operation. `faults`, from the module of that name, are applied to the answer in order.
    """

    def __init__(self) -> None:
        self._queue: deque[Turn] = deque()
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._queue)

    def __repr__(self) -> str:
        return f"<Script with {len(self)} answers left>"

    def reply(
        self,
        text: str | Sequence[str] | None = None,
        *,
        reasoning: str | Reasoning | Sequence[Reasoning] | None = None,
        tool_calls: Sequence[ToolCall | Mapping[str, Any]] = (),
        tool_call_shape: ToolCallShape = "fragments",
        finish_reason: str | None = None,
        refusal: str | None = None,
        images: Sequence[Image] = (),
        audio: Audio | None = None,
        annotations: Sequence[Citation | Mapping[str, Any]] = (),
        usage: Mapping[str, Any] | None = None,
        faults: Iterable[Fault] = (),
    ) -> Script:
        """Append a reply of the model.

        Several strings as the text are streamed as given, a single one word by word. A tool call is a
        `ToolCall` or `{"name": ..., "arguments": <dict or JSON text>, "id": ...}`. An annotation is a
        `Citation`, or an object that only chat completions show. `finish_reason` defaults to `tool_calls`
        or `stop`; `error` ends the answer with an error (protocol 6.6). `usage` overrides single counts.
        """
        calls = tuple(_tool_call(call) for call in tool_calls)
        reply = Reply(
            text if text is None or isinstance(text, str) else "".join(text),
            _reasoning(reasoning),
            calls,
            finish_reason or ("tool_calls" if calls else "stop"),
            dict(usage or {}),
            None if text is None or isinstance(text, str) else tuple(text),
            refusal,
            tuple(images),
            audio,
            tuple(annotations),
            tool_call_shape,
        )
        return self._append(reply, faults)

    def error(
        self,
        status: int,
        message: str,
        metadata: Mapping[str, Any] | None = None,
        headers: Headers | None = None,
        *,
        faults: Iterable[Fault] = (),
    ) -> Script:
        """Append an error, for example `error(429, "Slow down.", headers={"retry-after": "1"})`.

        Add the fault `Status(200)` to send it with the status of a success, as the API may (protocol 6.6).
        """
        return self._append(Failure(status, message, metadata, _pairs(headers)), faults)

    def stream(
        self,
        events: Iterable[Mapping[str, Any] | str | Chunk],
        *,
        headers: Headers | None = None,
        done: bool = True,
        faults: Iterable[Fault] = (),
    ) -> Script:
        """Append a stream of events, framed in the format of the operation that is called.

        An event is a JSON object, or a string as data that need not be JSON. Bytes, for example of a
        comment, are sent unchanged, and a `Wait` is a pause. The end mark follows unless `done` is false.
        """
        return self._append(Events(tuple(events), _pairs(headers), done), faults)

    def raw(
        self,
        status: int,
        headers: Headers | None = None,
        body: bytes | Iterable[Chunk] = b"",
        *,
        faults: Iterable[Fault] = (),
    ) -> Script:
        """Append an answer that is sent unchanged.

        A body of bytes gets a `content-length` unless the headers have one. Any other body is sent chunk
        by chunk; a `Wait` among the chunks is a pause, and a `Stall`, `HangUp` or `Unframed` a fault.
        """
        if isinstance(body, bytes):
            return self._append(Raw(status, _pairs(headers), (body,) if body else (), True), faults)
        return self._append(Raw(status, _pairs(headers), tuple(body), False), faults)

    def answer(self, *, faults: Iterable[Fault] = ()) -> Script:
        """Append the stand-in's own answer, with faults."""
        return self._append(None, faults)

    def take(self, *, reply: bool) -> Turn:
        """Remove and return the next answer; with `reply=False`, a reply of the model stays in the queue."""
        with self._lock:
            if not self._queue or (isinstance(self._queue[0].answer, Reply) and not reply):
                return Turn(None)
            return self._queue.popleft()

    def clear(self) -> None:
        """Remove all answers."""
        with self._lock:
            self._queue.clear()

    def _append(self, answer: Scripted | None, faults: Iterable[Fault]) -> Script:
        with self._lock:
            self._queue.append(Turn(answer, tuple(faults)))
        return self


def _reasoning(given: str | Reasoning | Sequence[Reasoning] | None) -> tuple[Reasoning, ...]:
    if not given:
        return ()
    if isinstance(given, str):
        return (Reasoning(given),)
    return (given,) if isinstance(given, Reasoning) else tuple(given)


def _tool_call(call: ToolCall | Mapping[str, Any]) -> ToolCall:
    if isinstance(call, ToolCall):
        return call
    function = call.get("function", call)  # also the shape of chat completions
    arguments = function.get("arguments", {})
    text = arguments if isinstance(arguments, str) else compact_json(arguments)
    return ToolCall(str(function["name"]), text, call.get("id"))


def _pairs(headers: Headers | None) -> tuple[tuple[str, str], ...]:
    if headers is None:
        return ()
    pairs = headers.items() if isinstance(headers, Mapping) else headers
    return tuple(cast("Iterable[tuple[str, str]]", pairs))
