"""Events of a stream as `StreamingChunk`s."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

from haystack.dataclasses import ComponentInfo, ReasoningContent, StreamingChunk
from haystack.dataclasses.streaming_chunk import ToolCallDelta

from openrouter_api.replies.reply_parts import detail_texts, join_parts
from openrouter_sdk.events.accumulate.tool_calls import ToolCalls
from openrouter_sdk.events.json_pieces import join_json
from openrouter_sdk.integrations.haystack.chat_replies import finish_reason

Json = dict[str, Any]

_SHOWN: Final = ("images", "audio", "annotations", "refusal")
"""What a delta may have besides text, reasoning and calls; chunks have it in their `meta`."""


class _Known:
    """What chunks have said of a tool call."""

    __slots__ = ("_name", "block", "number")

    def __init__(self, number: int, block: int) -> None:
        self.number = number
        self.block = block
        self._name = ""

    def new_part(self, name: str) -> str | None:
        """Return what is new in the name, which some providers repeat; chunks add up to it."""
        part, self._name = name.removeprefix(self._name), name
        return part or None


class ChunkBlocks:
    """Turns the events of a stream into chunks, each of which belongs to a block.

    Blocks are numbered from 0: a run of reasoning, a run of text, or a tool call. The first chunk of a block
    has `start`. A chunk has one of reasoning, text and a call, so that an event may become several chunks;
    those that have none, such as that of the role, belong to no block.
    """

    def __init__(
        self, component_info: ComponentInfo | None = None, clock: Callable[[], datetime] = datetime.now
    ) -> None:
        self.started: str | None = None
        """When the first event arrived, in ISO 8601."""
        self._info = component_info
        self._clock = clock
        self._blocks = 0
        self._open: object = None  # "reasoning", "text", or the call whose block is open
        self._calls = ToolCalls()
        self._known: dict[int, _Known] = {}  # by the identity of the accumulated call

    def feed(self, event: Json) -> list[StreamingChunk]:
        """Return the chunks of an event, at least one."""
        received = self._clock().isoformat()
        if self.started is None:
            self.started = received
        meta = {"model": event.get("model"), "received_at": received, "usage": event.get("usage")}
        choices = event.get("choices")
        if not choices:
            return [self._chunk(meta)]
        choice = choices[0]
        delta = choice.get("delta") or {}
        reason = finish_reason(choice.get("finish_reason"))
        meta["index"] = choice.get("index")
        meta["finish_reason"] = reason
        meta["tool_calls"] = delta.get("tool_calls")
        if choice.get("logprobs"):
            meta["logprobs"] = choice["logprobs"]
        for name in _SHOWN:
            if delta.get(name):
                meta[name] = delta[name]
        chunks = [*self._reasoning(delta, meta), *self._text(delta, meta), *self._tool_calls(delta, meta)]
        if reason is not None or not chunks:
            chunks.append(self._chunk(meta, finish_reason=reason))
        return chunks

    def _reasoning(self, delta: Json, meta: Json) -> list[StreamingChunk]:
        details = delta.get("reasoning_details")
        text = delta.get("reasoning") or delta.get("reasoning_content")
        if not text and not details:
            return []
        content = ReasoningContent(
            reasoning_text=text or join_parts(detail_texts(details)),
            extra={"reasoning_details": details} if details else {},
        )
        return [self._chunk(meta, reasoning=content, **self._block("reasoning"))]

    def _text(self, delta: Json, meta: Json) -> list[StreamingChunk]:
        text = delta.get("content")
        if not isinstance(text, str) or not text:
            return []
        return [self._chunk(meta, text, **self._block("text"))]

    def _tool_calls(self, delta: Json, meta: Json) -> list[StreamingChunk]:
        fragments = delta.get("tool_calls")
        if not fragments:
            return []
        self._calls.begin_delta()
        return [self._tool_call(one, meta) for one in fragments if isinstance(one, dict)]

    def _tool_call(self, fragment: Json, meta: Json) -> StreamingChunk:
        call = self._calls.add_fragment(fragment)
        known = self._known.get(id(call))
        start = known is None
        if known is None:
            known = self._known[id(call)] = _Known(len(self._known), self._blocks)
            self._blocks += 1
        self._open = known
        arguments = (fragment.get("function") or {}).get("arguments")
        piece = ToolCallDelta(
            index=known.number,
            tool_name=known.new_part(call.name),
            arguments=arguments
            if arguments is None or isinstance(arguments, str)
            else join_json(call.arguments),
            id=fragment.get("id") or None,
        )
        return self._chunk(meta, tool_calls=[piece], index=known.block, start=start)

    def _block(self, kind: object) -> Json:
        """Return the index of the open block if it is of this kind, or of a new one."""
        start = self._open != kind
        if start:
            self._open = kind
            self._blocks += 1
        return {"index": self._blocks - 1, "start": start}

    def _chunk(self, meta: Json, content: str = "", **fields: Any) -> StreamingChunk:
        return StreamingChunk(content=content, meta=meta, component_info=self._info, **fields)
