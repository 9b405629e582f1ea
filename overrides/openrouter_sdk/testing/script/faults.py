"""What can go wrong with an answer: each fault is a value that makes a bad answer of a good one.

Faults are given to the methods of a script, one or several, and work in that order:

    server.script.reply("Hello", faults=[Split(), CutAt(120)])
    server.script.error(503, "Later.", faults=[SlowStart(0.5)])
    server.script.answer(faults=[NoAnswer(reset=True)])  # what the server says by itself, spoilt

Bytes are those of the body, counted from 0, without the framing of HTTP. Events are those of a stream,
counted from 0; comments and the end mark do not count. A fault of events has to stand before one that
cuts them up, and an answer that is no stream has none. A place behind the end is the end.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import reduce
from itertools import chain, repeat, takewhile
from typing import Any, Protocol

from openrouter_sdk.testing.http import frames
from openrouter_sdk.testing.http.traffic import Answer, Chunk, HangUp, Stall, Unframed, Wait
from openrouter_sdk.testing.surfaces.errors import anthropic_type

_DONE = frames.text(frames.SENTINEL)
_ENDS_OF_RESPONSES = ("response.completed", "response.incomplete", "response.failed")
_ENDS_OF_MESSAGES = ("message_delta", "message_stop")


class Fault(Protocol):
    """Something that goes wrong; any object with this method will do."""

    def spoil(self, answer: Answer) -> Answer:
        """The answer with the fault in it."""
        ...


def spoilt(answer: Answer, faults: Iterable[Fault]) -> Answer:
    """The answer with all of the faults in it, one after the other."""
    return reduce(lambda good, fault: fault.spoil(good), faults, answer)


# -- before the body --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """The connection is closed, or reset, instead of an answer."""

    reset: bool = False

    def spoil(self, answer: Answer) -> Answer:
        return replace(answer, before=(*answer.before, HangUp(self.reset)))


@dataclass(frozen=True, slots=True)
class Silence:
    """No answer ever comes, and the connection stays open."""

    def spoil(self, answer: Answer) -> Answer:
        return replace(answer, before=(*answer.before, Stall()))


@dataclass(frozen=True, slots=True)
class SlowStart:
    """So many seconds pass before the status is sent."""

    seconds: float

    def spoil(self, answer: Answer) -> Answer:
        return replace(answer, before=(*answer.before, Wait(self.seconds)))


@dataclass(frozen=True, slots=True)
class NotHTTP:
    """These bytes come instead of an answer, and the connection is closed."""

    data: bytes = b"This is no HTTP.\r\n\r\n"

    def spoil(self, answer: Answer) -> Answer:
        return replace(answer, before=(*answer.before, Unframed(self.data)))


@dataclass(frozen=True, slots=True)
class Status:
    """Another HTTP status than belongs to the body, such as 200 for an error."""

    status: int

    def spoil(self, answer: Answer) -> Answer:
        return replace(answer, status=self.status)


@dataclass(frozen=True, slots=True)
class Header:
    """A header that is set, or with None left out. A wrong `content-length` is `ContentLength`."""

    name: str
    value: str | None

    def spoil(self, answer: Answer) -> Answer:
        added = [] if self.value is None else [(self.name, self.value)]
        return replace(answer, headers=[*_without(answer.headers, self.name), *added])


@dataclass(frozen=True, slots=True)
class ContentLength:
    """A `content-length` that need not be true: bytes are missing, or go on behind it."""

    size: int

    def spoil(self, answer: Answer) -> Answer:
        headers = [*_without(answer.headers, "content-length"), ("content-length", str(self.size))]
        return replace(answer, headers=headers, chunks=_unframed_from(answer.chunks, self.size))


# -- in the body, at a byte -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CutAt:
    """The connection is closed, or reset, after so many bytes, without the end of the body."""

    byte: int
    reset: bool = False

    def spoil(self, answer: Answer) -> Answer:
        return replace(answer, chunks=chain(_until(answer.chunks, self.byte), (HangUp(self.reset),)))


@dataclass(frozen=True, slots=True)
class StallAt:
    """After so many bytes nothing more comes, and the connection stays open."""

    byte: int

    def spoil(self, answer: Answer) -> Answer:
        return replace(answer, chunks=chain(_until(answer.chunks, self.byte), (Stall(),)))


@dataclass(frozen=True, slots=True)
class PauseAt:
    """After so many bytes nothing comes for so many seconds."""

    byte: int
    seconds: float

    def spoil(self, answer: Answer) -> Answer:
        return replace(answer, chunks=_inserted(answer.chunks, self.byte, Wait(self.seconds)))


@dataclass(frozen=True, slots=True)
class GarbageAt:
    """After so many bytes come these instead of the framing of HTTP, and the connection is closed."""

    byte: int
    data: bytes = b"This is no HTTP.\r\n\r\n"

    def spoil(self, answer: Answer) -> Answer:
        return replace(answer, chunks=chain(_until(answer.chunks, self.byte), (Unframed(self.data),)))


@dataclass(frozen=True, slots=True)
class EndAt:
    """The body ends in order after so many bytes, in the middle of a JSON value, say."""

    byte: int

    def spoil(self, answer: Answer) -> Answer:
        return _resized(answer, _until(answer.chunks, self.byte))


@dataclass(frozen=True, slots=True)
class Split:
    """The body comes in pieces of so many bytes, each written on its own."""

    size: int = 1

    def spoil(self, answer: Answer) -> Answer:
        return replace(answer, chunks=_cut_up(answer.chunks, self.size))


@dataclass(frozen=True, slots=True)
class Body:
    """Another body, such as a page of HTML where JSON was asked for. The status stays as it was."""

    data: bytes = b"<html><title>Checking your browser</title></html>"
    content_type: str | None = "text/html"

    def spoil(self, answer: Answer) -> Answer:
        return _resized(Header("content-type", self.content_type).spoil(answer), (self.data,))


# -- in a stream, at an event -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class KeepAlives:
    """So many comments come before an event, or with None before each, with so many seconds before each."""

    count: int = 1
    event: int | None = None
    seconds: float = 0.0
    comment: bytes = frames.KEEP_ALIVE

    def spoil(self, answer: Answer) -> Answer:
        return _resized(answer, self._among(answer.chunks))

    def _among(self, chunks: Iterable[Chunk]) -> Iterator[Chunk]:
        number = 0
        for chunk in chunks:
            if _is_event(chunk) or chunk == _DONE:
                behind = chunk == _DONE and self.event is not None and number < self.event
                if self.event in (None, number) or behind:
                    yield from self._comments()
                number += 1
            yield chunk

    def _comments(self) -> Iterator[Chunk]:
        for _ in repeat(None, self.count):
            if self.seconds > 0:
                yield Wait(self.seconds)
            yield self.comment


@dataclass(frozen=True, slots=True)
class NoDone:
    """The stream has no end mark."""

    def spoil(self, answer: Answer) -> Answer:
        return _resized(answer, (chunk for chunk in answer.chunks if chunk != _DONE))


@dataclass(frozen=True, slots=True)
class NoFinishReason:
    """The stream does not say why it ends: no finish reason, in chat, or no event that ends it, elsewhere."""

    def spoil(self, answer: Answer) -> Answer:
        changed = (_without_finish(chunk) for chunk in answer.chunks)
        return _resized(answer, (chunk for chunk in changed if chunk is not None))


@dataclass(frozen=True, slots=True)
class ErrorAt:
    """An error comes instead of an event, in the shape of the stream it is in, and ends it (protocol 6.6).

    `code` is that of chat, a status; the other dialects have their own words for it. The end mark still
    follows, unless `NoDone` takes it away: which of the two happens is not documented.
    """

    event: int
    code: int = 502
    message: str = "The provider stopped answering."
    error_type: str = "provider_unavailable"

    def spoil(self, answer: Answer) -> Answer:
        return _resized(answer, self._in(iter(answer.chunks)))

    def _in(self, chunks: Iterator[Chunk]) -> Iterator[Chunk]:
        number, last = 0, None
        for chunk in chunks:
            if _is_event(chunk):
                last = chunk
                if number == self.event:
                    break
                number += 1
            elif chunk == _DONE:
                chunks = chain((chunk,), chunks)
                break
            yield chunk
        if last is not None:
            yield self._event(_json(last))
        yield from (chunk for chunk in chunks if chunk == _DONE)

    def _event(self, instead: Mapping[str, Any]) -> bytes:
        kind = str(instead.get("type", ""))
        if instead.get("object") == "chat.completion.chunk":
            return frames.event(self._of_chat(instead))
        if kind.startswith("response."):
            return frames.event(self._of_responses(instead))
        if kind.startswith("image_generation."):
            error = {"type": self.error_type, "code": str(self.code), "message": self.message, "param": None}
            return frames.event({"type": "error", "error": error})
        error = {"type": anthropic_type(self.code), "message": self.message, "error_type": self.error_type}
        return frames.event({"type": "error", "error": error}, "error")

    def _of_chat(self, instead: Mapping[str, Any]) -> dict[str, Any]:
        head = {key: value for key, value in instead.items() if key not in ("choices", "usage")}
        choice = {
            "index": 0,
            "delta": {"content": ""},
            "finish_reason": "error",
            "native_finish_reason": "error",
            "logprobs": None,
        }
        error = {"code": self.code, "message": self.message, "metadata": {"error_type": self.error_type}}
        return head | {"choices": [choice], "error": error}

    def _of_responses(self, instead: Mapping[str, Any]) -> dict[str, Any]:
        code = "rate_limit_exceeded" if self.code == 429 else "server_error"
        number = instead.get("sequence_number", 0)
        return {
            "type": "error",
            "code": code,
            "message": self.message,
            "param": None,
            "sequence_number": number,
        }


@dataclass(frozen=True, slots=True)
class BrokenEvent:
    """The data of one event is this text, which is no JSON. The stream goes on after it."""

    event: int
    data: str = '{"choices": [{"delta'

    def spoil(self, answer: Answer) -> Answer:
        return _resized(answer, self._among(answer.chunks))

    def _among(self, chunks: Iterable[Chunk]) -> Iterator[Chunk]:
        number = 0
        for chunk in chunks:
            if isinstance(chunk, bytes) and _is_event(chunk):
                if number == self.event:
                    chunk = chunk.partition(b"data: ")[0] + frames.text(self.data)
                number += 1
            yield chunk


# -- how it is done ---------------------------------------------------------------------------------


def _without(headers: Iterable[tuple[str, str]], name: str) -> list[tuple[str, str]]:
    return [(key, value) for key, value in headers if key.lower() != name.lower()]


def _resized(answer: Answer, chunks: Iterable[Chunk]) -> Answer:
    """The answer with a body of another length, whose end HTTP marks on its own."""
    return replace(answer, headers=_without(answer.headers, "content-length"), chunks=chunks)


def _inserted(chunks: Iterable[Chunk], byte: int, piece: Chunk) -> Iterator[Chunk]:
    """The chunks with a piece after so many bytes."""
    rest = iter(chunks)
    for chunk in rest if byte > 0 else ():
        if isinstance(chunk, bytes) and len(chunk) >= byte:
            yield chunk[:byte]
            rest = chain((chunk[byte:],), rest) if chunk[byte:] else rest
            break
        byte -= len(chunk) if isinstance(chunk, bytes) else 0
        yield chunk
    yield piece
    yield from rest


def _until(chunks: Iterable[Chunk], byte: int) -> Iterator[Chunk]:
    """The first so many bytes."""
    mark = Wait(0)
    return takewhile(lambda chunk: chunk is not mark, _inserted(chunks, byte, mark))


def _unframed_from(chunks: Iterable[Chunk], byte: int) -> Iterator[Chunk]:
    """The chunks, those behind so many bytes without framing."""
    mark = Wait(0)
    behind = False
    for chunk in _inserted(chunks, byte, mark):
        behind = behind or chunk is mark
        if chunk is not mark:
            yield Unframed(chunk) if behind and isinstance(chunk, bytes) else chunk


def _cut_up(chunks: Iterable[Chunk], size: int) -> Iterator[Chunk]:
    for chunk in chunks:
        if isinstance(chunk, bytes):
            yield from (chunk[start : start + size] for start in range(0, len(chunk), size))
        else:
            yield chunk


def _is_event(chunk: Chunk) -> bool:
    return frames.data_of(chunk) not in (None, frames.SENTINEL)


def _json(frame: Chunk) -> dict[str, Any]:
    """The data of an event, or nothing if that is no JSON object."""
    try:
        value = json.loads(frames.data_of(frame) or "")
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _without_finish(chunk: Chunk) -> Chunk | None:
    event = _json(chunk)
    if event.get("type") in (*_ENDS_OF_RESPONSES, *_ENDS_OF_MESSAGES):
        return None
    choices = event.get("choices") or []
    if all(choice.get("finish_reason") is None for choice in choices):
        return chunk
    silent = [one | {"finish_reason": None, "native_finish_reason": None} for one in choices]
    return frames.event(event | {"choices": silent})
