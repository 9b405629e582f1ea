"""Faults in a stream, at an event position."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, repeat
from typing import Any

from openrouter_sdk.testing.faults.body import with_chunks
from openrouter_sdk.testing.faults.fault import SpoilAlias
from openrouter_sdk.testing.http import frames
from openrouter_sdk.testing.http.traffic import Answer, Chunk, HangUp, Stall, Wait
from openrouter_sdk.testing.surfaces.errors import anthropic_type

_DONE = frames.text_event(frames.SENTINEL)
_FINAL_RESPONSES_EVENTS = ("response.completed", "response.incomplete", "response.failed")
_FINAL_MESSAGES_EVENTS = ("message_delta", "message_stop")


@dataclass(frozen=True, slots=True)
class KeepAlives(SpoilAlias):
    """Send `count` comments before an event, or each one by default, `seconds` before each comment."""

    count: int = 1
    event: int | None = None
    seconds: float = 0.0
    comment: bytes = frames.KEEP_ALIVE

    def apply(self, answer: Answer) -> Answer:
        return with_chunks(answer, self._insert(answer.chunks))

    def _insert(self, chunks: Iterable[Chunk]) -> Iterator[Chunk]:
        number = 0
        for chunk in chunks:
            if _is_event(chunk) or chunk == _DONE:
                past_end = chunk == _DONE and self.event is not None and number < self.event
                if self.event in (None, number) or past_end:
                    yield from self._comments()
                number += 1
            yield chunk

    def _comments(self) -> Iterator[Chunk]:
        for _ in repeat(None, self.count):
            if self.seconds > 0:
                yield Wait(self.seconds)
            yield self.comment


@dataclass(frozen=True, slots=True)
class NoDone(SpoilAlias):
    """Leave out the end mark of the stream."""

    def apply(self, answer: Answer) -> Answer:
        return with_chunks(answer, (chunk for chunk in answer.chunks if chunk != _DONE))


@dataclass(frozen=True, slots=True)
class NoFinishReason(SpoilAlias):
    """Leave out why the stream ends: the finish reason of chat, or the final events of other formats."""

    def apply(self, answer: Answer) -> Answer:
        changed = (_without_finish(chunk) for chunk in answer.chunks)
        return with_chunks(answer, (chunk for chunk in changed if chunk is not None))


@dataclass(frozen=True, slots=True)
class ErrorAt(SpoilAlias):
    """Replace an event with an error in the format of the stream, and end the stream (protocol 6.6).

    `code` is a status, as in chat; other formats express it in their own way. The end mark still follows
    unless `NoDone` removes it, since the API documents neither.
    """

    event: int
    code: int = 502
    message: str = "The provider stopped answering."
    error_type: str = "provider_unavailable"

    def apply(self, answer: Answer) -> Answer:
        return with_chunks(answer, self._replace(iter(answer.chunks)))

    def _replace(self, chunks: Iterator[Chunk]) -> Iterator[Chunk]:
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
            yield self._error_event(_json_data(last))
        yield from (chunk for chunk in chunks if chunk == _DONE)

    def _error_event(self, replaced: Mapping[str, Any]) -> bytes:
        kind = str(replaced.get("type", ""))
        if replaced.get("object") == "chat.completion.chunk":
            return frames.json_event(self._chat_chunk(replaced))
        if kind.startswith("response."):
            return frames.json_event(self._responses_event(replaced))
        if kind.startswith("image_generation."):
            error = {"type": self.error_type, "code": str(self.code), "message": self.message, "param": None}
            return frames.json_event({"type": "error", "error": error})
        error = {"type": anthropic_type(self.code), "message": self.message, "error_type": self.error_type}
        return frames.json_event({"type": "error", "error": error}, "error")

    def _chat_chunk(self, replaced: Mapping[str, Any]) -> dict[str, Any]:
        head = {key: value for key, value in replaced.items() if key not in ("choices", "usage")}
        choice = {
            "index": 0,
            "delta": {"content": ""},
            "finish_reason": "error",
            "native_finish_reason": "error",
            "logprobs": None,
        }
        error = {"code": self.code, "message": self.message, "metadata": {"error_type": self.error_type}}
        return head | {"choices": [choice], "error": error}

    def _responses_event(self, replaced: Mapping[str, Any]) -> dict[str, Any]:
        return {
            "type": "error",
            "code": "rate_limit_exceeded" if self.code == 429 else "server_error",
            "message": self.message,
            "param": None,
            "sequence_number": replaced.get("sequence_number", 0),
        }


@dataclass(frozen=True, slots=True)
class CutAtEvent(SpoilAlias):
    """Close or reset the connection before an event, without ending the body."""

    event: int
    reset: bool = False

    def apply(self, answer: Answer) -> Answer:
        return with_chunks(answer, chain(_before(answer.chunks, self.event), (HangUp(self.reset),)))


@dataclass(frozen=True, slots=True)
class StallAtEvent(SpoilAlias):
    """Send nothing from an event on, and keep the connection open."""

    event: int

    def apply(self, answer: Answer) -> Answer:
        return with_chunks(answer, chain(_before(answer.chunks, self.event), (Stall(),)))


@dataclass(frozen=True, slots=True)
class BrokenEvent(SpoilAlias):
    """Replace the data of an event with text that is not JSON, and continue the stream."""

    event: int
    data: str = '{"choices": [{"delta'

    def apply(self, answer: Answer) -> Answer:
        return with_chunks(answer, self._replace(answer.chunks))

    def _replace(self, chunks: Iterable[Chunk]) -> Iterator[Chunk]:
        number = 0
        for chunk in chunks:
            if isinstance(chunk, bytes) and _is_event(chunk):
                if number == self.event:
                    chunk = chunk.partition(b"data: ")[0] + frames.text_event(self.data)
                number += 1
            yield chunk


def _before(chunks: Iterable[Chunk], event: int) -> Iterator[Chunk]:
    """Yield the chunks before an event, or before the end mark if there are fewer events."""
    number = 0
    for chunk in chunks:
        if chunk == _DONE or (_is_event(chunk) and number == event):
            return
        number += _is_event(chunk)
        yield chunk


def _is_event(chunk: Chunk) -> bool:
    return frames.event_data(chunk) not in (None, frames.SENTINEL)


def _json_data(frame: Chunk) -> dict[str, Any]:
    """Return the data of an event; an empty object unless it is a JSON object."""
    try:
        value = json.loads(frames.event_data(frame) or "")
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _without_finish(chunk: Chunk) -> Chunk | None:
    event = _json_data(chunk)
    if event.get("type") in (*_FINAL_RESPONSES_EVENTS, *_FINAL_MESSAGES_EVENTS):
        return None
    choices = event.get("choices") or []
    if all(choice.get("finish_reason") is None for choice in choices):
        return chunk
    unfinished = [one | {"finish_reason": None, "native_finish_reason": None} for one in choices]
    return frames.json_event(event | {"choices": unfinished})
