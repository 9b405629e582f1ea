"""A queue of the answers that a stand-in server gives before its own."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from openrouter_sdk.testing.http.traffic import Chunk, compact
from openrouter_sdk.testing.script.faults import Fault
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
    """An error in the envelope of the operation that is asked."""

    status: int
    message: str
    metadata: Mapping[str, Any] | None = None
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Raw:
    """An answer as it is, right or wrong. Several chunks are sent one by one."""

    status: int
    headers: tuple[tuple[str, str], ...]
    chunks: tuple[Chunk, ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class Events:
    """A stream of these events, framed as the operation that is asked does it.

    An event is a JSON object; a text is data that need not be JSON; any other chunk is sent as it is.
    """

    events: tuple[Mapping[str, Any] | str | Chunk, ...]
    headers: tuple[tuple[str, str], ...] = ()
    done: bool = True


Scripted = Reply | Failure | Raw | Events


@dataclass(frozen=True, slots=True)
class Turn:
    """What is next: an answer, or None for the stand-in's own, and what goes wrong with it."""

    answer: Scripted | None
    faults: tuple[Fault, ...] = ()


Headers = Mapping[str, str] | Iterable[tuple[str, str]]


class Script:
    """Answers in the order in which they are given out. Thread-safe; each method returns the script.

    A reply is for the next chat, responses or messages request and waits for it. Anything else is for
    the next request of any operation. `faults`, from the module of that name, go wrong with the answer
    one after the other.
    """

    def __init__(self) -> None:
        self._queue: deque[Turn] = deque()
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._queue)

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
        """Append what the model says.

        A text that is given as several strings is streamed in these pieces, another one in words. A tool
        call is a `ToolCall` or `{"name": ..., "arguments": <dict or JSON text>, "id": ...}`. An annotation
        is a `Citation`, or an object for chat completions only. `finish_reason` is `tool_calls` or `stop`
        by default; `error` breaks off with an error (protocol 6.6). `usage` overrides the counted one, key
        by key.
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

        The fault `Status(200)` sends it with the status of a success, as the API may (protocol 6.6).
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
        """Append a stream of these events, which are framed as the operation that is asked frames its own.

        An event is a JSON object; or a string, data that need not be JSON. Bytes, such as those of a
        comment, are sent as they are, and a `Wait` is a pause. `done` is whether the end mark follows.
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
        """Append an answer that is sent as it is.

        A body of bytes gets a `content-length`, unless the headers have one. Any other body is sent
        chunk by chunk; a `Wait` among the chunks is a pause, and a `Stall`, `HangUp` or `Unframed` a fault.
        """
        if isinstance(body, bytes):
            return self._append(Raw(status, _pairs(headers), (body,) if body else (), True), faults)
        return self._append(Raw(status, _pairs(headers), tuple(body), False), faults)

    def answer(self, *, faults: Iterable[Fault] = ()) -> Script:
        """Append the answer that the stand-in gives by itself, with faults in it."""
        return self._append(None, faults)

    def take(self, *, reply: bool) -> Turn:
        """Remove and return what is next, if it fits; `reply` says whether a reply would."""
        with self._lock:
            if not self._queue or (isinstance(self._queue[0].answer, Reply) and not reply):
                return Turn(None)
            return self._queue.popleft()

    def clear(self) -> None:
        """Forget what was not given out."""
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
    function = call.get("function", call)  # the shape that chat answers have is understood too
    arguments = function.get("arguments", {})
    text = arguments if isinstance(arguments, str) else compact(arguments)
    return ToolCall(str(function["name"]), text, call.get("id"))


def _pairs(headers: Headers | None) -> tuple[tuple[str, str], ...]:
    if headers is None:
        return ()
    pairs = headers.items() if isinstance(headers, Mapping) else headers
    return tuple(cast("Iterable[tuple[str, str]]", pairs))
