"""Put a message of the Anthropic dialect together from the events of its stream (protocol section 8)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import orjson

from openrouter_sdk.events.accumulate.merging import (
    error_object,
    in_order,
    keep_last,
    number,
    told_error,
)

# Delta type -> type of the block it belongs to, field that it appends to, field of the delta.
_TEXTS = {
    "text_delta": ("text", "text", "text"),
    "thinking_delta": ("thinking", "thinking", "thinking"),
    "input_json_delta": ("tool_use", "input", "partial_json"),
    "compaction_delta": ("compaction", "content", "content"),
}

# What a block lacks whose `content_block_start` was lost.
_EMPTY: dict[str, dict[str, Any]] = {
    "text": {"text": ""},
    "thinking": {"thinking": "", "signature": ""},
    "tool_use": {"input": {}},
    "compaction": {"content": None},
}


class MessagesAccumulator:
    """Gathers the events of one streamed message.

    Blocks stand by their `index`; usage counts are running totals, so the last one told wins each.
    """

    __slots__ = ("_blocks", "_by_index", "_error", "_message", "finished")

    finished: bool
    """Whether the message has ended: a stop reason, `message_stop` or an error came."""

    def __init__(self) -> None:
        self._message: dict[str, Any] = {}
        self._blocks: list[_Block] = []
        self._by_index: dict[int, _Block] = {}
        self._error: Any = None
        self.finished = False

    def add(self, event: dict[str, Any]) -> None:
        """Take the next event's data. Never raises: unknown events and odd data add nothing."""
        if type(event) is not dict:
            return
        kind = event.get("type")
        handler = _HANDLERS.get(kind) if type(kind) is str else None
        if handler is not None:
            handler(self, event)
        elif event.get("error"):
            self._fail(event)  # the chat endpoint's form of an error, without a type

    @property
    def error(self) -> dict[str, Any] | None:
        """The `error` object of an error event; None while there is none."""
        return error_object(self._error)

    def result(self) -> dict[str, Any]:
        """The message so far; once `finished`, what the call would have given without a stream.

        The `input` of a tool use that is not complete, or not JSON, is the text that came for it.
        """
        blocks = in_order((block.index, block.result()) for block in self._blocks)
        if not blocks and type(self._message.get("content")) is list:
            blocks = self._message["content"].copy()
        return {"type": "message", "role": "assistant", **self._message, "content": blocks}

    def _start(self, event: dict[str, Any]) -> None:
        message = event.get("message")
        if type(message) is dict:
            keep_last(self._message, message)

    def _start_block(self, event: dict[str, Any]) -> None:
        fields = event.get("content_block")
        self._open(number(event.get("index")), fields if type(fields) is dict else {})

    def _extend_block(self, event: dict[str, Any]) -> None:
        delta = event.get("delta")
        if type(delta) is not dict:
            return
        index = event.get("index")
        block = self._by_index.get(index) if type(index) is int else self._last()
        if block is None:
            block = self._open(number(index), {})
        block.extend(delta)

    def _stop_block(self, event: dict[str, Any]) -> None:
        index = number(event.get("index"))
        block = self._last() if index is None else self._by_index.get(index)
        if block is not None:
            block.parse()

    def _extend(self, event: dict[str, Any]) -> None:
        delta, usage = event.get("delta"), event.get("usage")
        keep_last(self._message, event, ("type", "delta", "usage"))
        if type(delta) is dict:
            keep_last(self._message, delta)
            self.finished = self.finished or delta.get("stop_reason") is not None
        if type(usage) is dict:
            known = self._message.get("usage")
            merged = known.copy() if type(known) is dict else {}
            keep_last(merged, usage)
            self._message["usage"] = merged

    def _stop(self, event: dict[str, Any]) -> None:
        keep_last(self._message, event, ("type",))
        self.finished = True

    def _fail(self, event: dict[str, Any]) -> None:
        self._error = told_error(event)
        self.finished = True

    def _open(self, index: int | None, fields: dict[str, Any]) -> _Block:
        block = _Block(index, fields)
        self._blocks.append(block)
        if index is not None:
            self._by_index[index] = block
        return block

    def _last(self) -> _Block | None:
        return self._blocks[-1] if self._blocks else None


_HANDLERS: dict[str, Callable[[MessagesAccumulator, dict[str, Any]], None]] = {
    "message_start": MessagesAccumulator._start,
    "content_block_start": MessagesAccumulator._start_block,
    "content_block_delta": MessagesAccumulator._extend_block,
    "content_block_stop": MessagesAccumulator._stop_block,
    "message_delta": MessagesAccumulator._extend,
    "message_stop": MessagesAccumulator._stop,
    "error": MessagesAccumulator._fail,
}


class _Block:
    """One content block as far as it came."""

    __slots__ = ("_citations", "_fields", "_pieces", "index")

    def __init__(self, index: int | None, fields: dict[str, Any]) -> None:
        self.index = index
        self._fields = fields.copy()
        self._pieces: dict[str, list[str]] = {}
        self._citations: list[Any] | None = None

    def extend(self, delta: dict[str, Any]) -> None:
        kind = delta.get("type")
        text = _TEXTS.get(kind) if type(kind) is str else None
        if text is not None:
            block_type, field, key = text
            self._assume(block_type)
            if type(piece := delta.get(key)) is str:
                self._append(field, piece)
        if kind == "compaction_delta":
            keep_last(self._fields, delta, ("type", "content"))
        elif kind == "signature_delta":
            self._assume("thinking")
            keep_last(self._fields, delta, ("type",))
        elif kind == "citations_delta":
            self._assume("text")
            self._cite(delta.get("citation"))

    def parse(self) -> None:
        """Turn the JSON text of a tool's input into its value. Text that is no JSON stays text."""
        pieces = self._pieces.pop("input", None)
        if pieces and (text := "".join(pieces)):
            self._fields["input"] = _value(text)

    def result(self) -> dict[str, Any]:
        block = self._fields.copy()
        for field, pieces in self._pieces.items():
            text = "".join(pieces)
            if field != "input":
                block[field] = text
            elif text:
                block[field] = _value(text)
        if self._citations is not None:
            block["citations"] = self._citations.copy()
        return block

    def _assume(self, block_type: str) -> None:
        if "type" not in self._fields:
            self._fields = {"type": block_type, **_EMPTY[block_type], **self._fields}

    def _append(self, field: str, piece: str) -> None:
        pieces = self._pieces.get(field)
        if pieces is None:
            begun = self._fields.get(field)
            pieces = self._pieces[field] = [begun] if type(begun) is str else []
        pieces.append(piece)

    def _cite(self, citation: Any) -> None:
        if citation is None:
            return
        if self._citations is None:
            begun = self._fields.get("citations")
            self._citations = begun.copy() if type(begun) is list else []
        self._citations.append(citation)


def _value(text: str) -> Any:
    try:
        return orjson.loads(text)
    except ValueError:
        return text
