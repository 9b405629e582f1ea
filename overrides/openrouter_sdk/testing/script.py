"""A queue of the answers that a stand-in server gives before its own."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from .reply import Reply, ToolCall
from .traffic import Chunk, compact


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


Scripted = Reply | Failure | Raw
Headers = Mapping[str, str] | Iterable[tuple[str, str]]


class Script:
    """Answers in the order in which they are given out. Thread-safe; each method returns the script.

    A reply is for the next chat, responses or messages request and waits for it. An error or a raw
    answer is for the next request of any operation.
    """

    def __init__(self) -> None:
        self._queue: deque[Scripted] = deque()
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._queue)

    def reply(
        self,
        text: str | None = None,
        *,
        reasoning: str | None = None,
        tool_calls: Sequence[ToolCall | Mapping[str, Any]] = (),
        finish_reason: str | None = None,
        usage: Mapping[str, Any] | None = None,
    ) -> Script:
        """Append what the model says.

        A tool call is a `ToolCall` or `{"name": ..., "arguments": <dict or JSON text>, "id": ...}`.
        `usage` overrides the counted one, key by key.
        """
        calls = tuple(_tool_call(call) for call in tool_calls)
        reason = finish_reason or ("tool_calls" if calls else "stop")
        return self._append(Reply(text, reasoning, calls, reason, dict(usage or {})))

    def error(
        self,
        status: int,
        message: str,
        metadata: Mapping[str, Any] | None = None,
        headers: Headers | None = None,
    ) -> Script:
        """Append an error, for example `error(429, "Slow down.", headers={"retry-after": "1"})`."""
        return self._append(Failure(status, message, metadata, _pairs(headers)))

    def raw(self, status: int, headers: Headers | None = None, body: bytes | Iterable[Chunk] = b"") -> Script:
        """Append an answer that is sent as it is.

        A body of bytes gets a `content-length`, unless the headers have one. Any other body is sent
        chunk by chunk; a `Wait` among the chunks is a pause.
        """
        if isinstance(body, bytes):
            return self._append(Raw(status, _pairs(headers), (body,) if body else (), True))
        return self._append(Raw(status, _pairs(headers), tuple(body), False))

    def take(self, *, reply: bool) -> Scripted | None:
        """Remove and return the next answer, if it fits; `reply` says whether a reply would."""
        with self._lock:
            if not self._queue or (isinstance(self._queue[0], Reply) and not reply):
                return None
            return self._queue.popleft()

    def clear(self) -> None:
        """Forget what was not given out."""
        with self._lock:
            self._queue.clear()

    def _append(self, answer: Scripted) -> Script:
        with self._lock:
            self._queue.append(answer)
        return self


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
