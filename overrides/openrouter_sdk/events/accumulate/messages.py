"""Accumulate the events of a streamed message in the Anthropic format (protocol section 8)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from openrouter_sdk.events.accumulate.merging import (
    error_object,
    event_error,
    is_reason,
    merge_fields,
    sort_by_index,
    valid_index,
)
from openrouter_sdk.events.accumulate.pieces import Pieces
from openrouter_sdk.events.json_pieces import join_json, parse_json

# Delta type -> block type, field of the block to append to, field of the delta.
_TEXT_DELTAS = {
    "text_delta": ("text", "text", "text"),
    "thinking_delta": ("thinking", "thinking", "thinking"),
    "input_json_delta": ("tool_use", "input", "partial_json"),
    "compaction_delta": ("compaction", "content", "content"),
}

_DELTAS = (*_TEXT_DELTAS, "signature_delta", "citations_delta")

# Initial fields of a block, for one without a `content_block_start`.
_INITIAL_FIELDS: dict[str, dict[str, Any]] = {
    "text": {"text": ""},
    "thinking": {"thinking": "", "signature": ""},
    "tool_use": {"input": {}},
    "compaction": {"content": None},
}


_TOOLS = ("tool_use", "server_tool_use", "mcp_tool_use")


class MessagesAccumulator:
    """Accumulates the events of one streamed message.

    Blocks are ordered by `index`. Usage counts are running totals, so the last value of each is kept. The
    content in `message_start` stands for blocks that no event begins.
    """

    __slots__ = ("_blocks", "_by_index", "_error", "_message", "finished")

    may_have_error = True

    finished: bool
    """Whether there was a stop reason, `message_stop` or an error."""

    def __init__(self) -> None:
        self._message: dict[str, Any] = {}
        self._blocks: list[_Block] = []
        self._by_index: dict[int, _Block] = {}
        self._error: Any = None
        self.finished = False

    def add(self, event: dict[str, Any]) -> None:
        """Add the next event. Never raises; unknown events and invalid data are ignored."""
        if type(event) is not dict:
            return
        kind = event.get("type")
        handler = _HANDLERS.get(kind) if type(kind) is str else None
        if handler is not None:
            handler(self, event)
        elif event.get("error"):
            self._add_error(event)  # an error in the format of chat

    @property
    def empty(self) -> bool:
        """Whether no event had a message, a block or an error."""
        return not self._message and not self._blocks and self._error is None

    @property
    def error(self) -> dict[str, Any] | None:
        """The error object that ended the stream, or None."""
        return error_object(self._error)

    def text_of(self, _event: dict[str, Any]) -> None:
        """None: an event differs from the one before in more than its text."""

    def result(self) -> dict[str, Any]:
        """Return the message so far; once `finished`, that of a request without a stream.

        The `input` of a tool use is text while it is incomplete, or if it is not JSON.
        """
        blocks = sort_by_index((block.index, block.result()) for block in self._blocks)
        if not blocks and type(self._message.get("content")) is list:
            blocks = self._message["content"].copy()
        return {"type": "message", "role": "assistant", **self._message, "content": blocks}

    def _update_from_snapshot(self, event: dict[str, Any]) -> None:
        message = event.get("message")
        if type(message) is not dict:
            return
        self._update(message)
        content = message.get("content")
        if self._blocks and type(content) is list and content:  # it is complete
            self._blocks = [_Block(i, one) for i, one in enumerate(content) if type(one) is dict]
            self._by_index = {block.index: block for block in self._blocks if block.index is not None}

    def _start_block(self, event: dict[str, Any]) -> None:
        fields = event.get("content_block")
        self._add_block(valid_index(event.get("index")), fields if type(fields) is dict else {})

    def _extend_block(self, event: dict[str, Any]) -> None:
        delta = event.get("delta")
        if type(delta) is not dict:
            return
        index = valid_index(event.get("index"))
        block = self._last_block() if index is None else self._by_index.get(index)
        if block is None and delta.get("type") in _DELTAS:
            block = self._add_block(index, self._initial_block(index))
        if block is not None:
            block.extend(delta)

    def _stop_block(self, event: dict[str, Any]) -> None:
        index = valid_index(event.get("index"))
        block = self._last_block() if index is None else self._by_index.get(index)
        if block is not None:
            block.parse()

    def _update_message(self, event: dict[str, Any]) -> None:
        delta, usage = event.get("delta"), event.get("usage")
        self._update_from_snapshot(event)
        self._update(event, ("type", "message", "delta", "usage"))
        if type(delta) is dict:
            self._update(delta)
            self.finished = self.finished or is_reason(delta.get("stop_reason"))
        if type(usage) is dict:
            known = self._message.get("usage")
            merged = known.copy() if type(known) is dict else {}
            merge_fields(merged, usage)
            self._message["usage"] = merged

    def _stop_message(self, event: dict[str, Any]) -> None:
        self._update_from_snapshot(event)
        self._update(event, ("type", "message"))
        for block in self._blocks:  # some servers do not stop each
            block.parse()
        self.finished = True

    def _add_error(self, event: dict[str, Any]) -> None:
        self._error = event_error(event)
        self.finished = True

    def _update(self, fields: dict[str, Any], exclude: tuple[str, ...] = ()) -> None:
        """Update the message, whose stop reason only another one replaces."""
        reason = self._message.get("stop_reason")
        merge_fields(self._message, fields, exclude)
        if "stop_reason" in self._message and not is_reason(self._message["stop_reason"]):
            self._message["stop_reason"] = reason

    def _initial_block(self, index: int | None) -> dict[str, Any]:
        """Return the block that the message started with; empty if there is none."""
        content = self._message.get("content")
        if index is None or type(content) is not list or index >= len(content):
            return {}
        return content[index] if type(content[index]) is dict else {}

    def _add_block(self, index: int | None, fields: dict[str, Any]) -> _Block:
        block = _Block(index, fields)
        self._blocks.append(block)
        if index is not None:
            self._by_index[index] = block
        return block

    def _last_block(self) -> _Block | None:
        return self._blocks[-1] if self._blocks else None


_HANDLERS: dict[str, Callable[[MessagesAccumulator, dict[str, Any]], None]] = {
    "message_start": MessagesAccumulator._update_from_snapshot,
    "content_block_start": MessagesAccumulator._start_block,
    "content_block_delta": MessagesAccumulator._extend_block,
    "content_block_stop": MessagesAccumulator._stop_block,
    "message_delta": MessagesAccumulator._update_message,
    "message_stop": MessagesAccumulator._stop_message,
    "error": MessagesAccumulator._add_error,
}


class _Block:
    """One content block so far."""

    __slots__ = ("_citations", "_fields", "_pieces", "_unknown", "index")

    def __init__(self, index: int | None, fields: dict[str, Any]) -> None:
        self.index = index
        self._fields = fields.copy()
        self._pieces: dict[str, list[str]] = {}
        self._unknown = Pieces({})
        self._citations: list[Any] | None = None

    def extend(self, delta: dict[str, Any]) -> None:
        kind = delta.get("type")
        text_delta = _TEXT_DELTAS.get(kind) if type(kind) is str else None
        if text_delta is not None:
            block_type, field, key = text_delta
            self._set_default_type(block_type)
            if type(piece := delta.get(key)) is str:
                self._append(field, piece)
            if len(delta) > 2 and kind != "compaction_delta":
                self._join_unknown(delta, key)
        elif kind == f"{self._fields.get('type')}_delta":
            self._join_unknown(delta, "")
        if kind == "compaction_delta":
            merge_fields(self._fields, delta, ("type", "content"))
        elif kind == "signature_delta":
            self._set_default_type("thinking")
            merge_fields(self._fields, delta, ("type",))
        elif kind == "citations_delta":
            self._set_default_type("text")
            self._add_citation(delta.get("citation"))

    def parse(self) -> None:
        """Parse the input of a tool use; keep it as text if it is not JSON."""
        pieces = self._pieces.pop("input", None)
        if pieces is not None:
            self._fields["input"] = _parse_input(pieces, self._fields.get("input"))
        if self._fields.get("type") in _TOOLS and self._fields.get("input") in (None, ""):
            self._fields["input"] = {}

    def result(self) -> dict[str, Any]:
        block = {**self._fields, **self._unknown.result()}
        for field, pieces in self._pieces.items():
            block[field] = _parse_input(pieces, block.get(field)) if field == "input" else "".join(pieces)
        if self._citations is not None:
            block["citations"] = self._citations.copy()
        return block

    def _join_unknown(self, delta: dict[str, Any], known: str) -> None:
        for key, piece in delta.items():
            if key in ("type", "index", known):
                continue
            if self._unknown.field(key) is None:
                self._unknown.add({key: self._fields.get(key)})
            self._unknown.add({key: piece})

    def _set_default_type(self, block_type: str) -> None:
        if "type" not in self._fields:
            self._fields = {"type": block_type, **_INITIAL_FIELDS[block_type], **self._fields}

    def _append(self, field: str, piece: str) -> None:
        pieces = self._pieces.get(field)
        if pieces is None:
            initial = self._fields.get(field)
            pieces = self._pieces[field] = [initial] if type(initial) is str else []
        pieces.append(piece)

    def _add_citation(self, citation: Any) -> None:
        if citation is None:
            return
        if self._citations is None:
            initial = self._fields.get("citations")
            self._citations = initial.copy() if type(initial) is list else []
        self._citations.append(citation)


def _parse_input(pieces: list[str], initial: Any) -> Any:
    """Return the value of the joined JSON text: the text if it is invalid, `initial` if it is empty."""
    text = join_json(pieces)
    if not text.strip():
        return initial
    try:
        return parse_json(text)
    except ValueError:
        return text
