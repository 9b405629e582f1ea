"""Events of a stream as `StreamingChunk`s."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from datetime import datetime
from typing import Any, Final

from haystack.dataclasses import ComponentInfo, ReasoningContent, StreamingChunk
from haystack.dataclasses.streaming_chunk import ToolCallDelta

from openrouter_sdk.events.accumulate.merging import is_reason, object_list
from openrouter_sdk.events.growing_calls import GrowingCall, GrowingCalls
from openrouter_sdk.events.reasoning_deltas import ChoiceReasoning
from openrouter_sdk.events.shown_choice import ShownChoice
from openrouter_sdk.events.text_deltas import ChoiceText
from openrouter_sdk.integrations.haystack.chat_replies import finish_reason

Json = dict[str, Any]

_OF_EVENT: Final = frozenset(("usage", "system_fingerprint", "debug"))
_OF_CHOICE: Final = frozenset(("logprobs", "native_finish_reason"))
_OF_DELTA: Final = frozenset(("images", "audio", "annotations", "refusal"))


class ChunkBlocks:
    """Turns the events of a stream into chunks that belong to blocks.

    A block is a run of text, a run of reasoning, or a tool call; they are numbered from 0. The first chunk of
    a block has `start`. A chunk has one of text, reasoning and a piece of a call, so that an event may become
    several chunks. Those that have none of them, such as that with the finish reason, belong to no block.

    What a piece means, and which call it is of, is decided as it is for the result of the stream, so that the
    chunks add up to its text, reasoning and calls. The `meta` of chunks is plain data.
    """

    def __init__(
        self, component_info: ComponentInfo | None = None, clock: Callable[[], datetime] = datetime.now
    ) -> None:
        self.started: str | None = None
        """When the first event arrived, in ISO 8601."""
        self._info = component_info
        self._clock = clock
        self._meta: Json = {}  # of the event
        self._chunks: list[StreamingChunk] = []  # of the event
        self._choice = ShownChoice()
        self._text = ChoiceText()
        self._reasoning = ChoiceReasoning()
        self._calls = GrowingCalls()
        self._call_blocks: dict[GrowingCall, int] = {}
        self._open: str | GrowingCall | None = None  # "text", "reasoning" or a call
        self._block = -1  # the last one
        self._reasoning_block: int | None = None
        self._finish_reason: str | None = None

    def feed(self, event: Json) -> list[StreamingChunk]:
        """Return the chunks of the next event, at least one."""
        received = self._clock().isoformat()
        if self.started is None:
            self.started = received
        choice = self._choice.find(event.get("choices"))
        meta = self._meta = {
            "model": event.get("model"),
            "index": self._choice.index,
            "tool_calls": None,
            "finish_reason": None,
            "received_at": received,
            "usage": None,
        }
        for name in ("id", "provider"):
            if name in event:
                meta[name] = event[name]
        chunks = self._chunks = []
        if choice is not None:
            self._add_choice(choice)
        else:
            self._add()
        _copy_present(event, _OF_EVENT, chunks[-1].meta)
        return chunks

    def _add_choice(self, choice: Json) -> None:
        delta, message = _object(choice.get("delta")), _object(choice.get("message"))
        get = delta.get
        details = get("reasoning_details") or message.get("reasoning_details")
        if details or get("reasoning") or get("reasoning_content") or message:
            self._add_reasoning(self._reasoning.add(choice), object_list(details))
        if text := self._text.add(choice):
            start = self._enter("text")
            self._add(text, self._block, start)
        if fragments := get("tool_calls") or (not self._calls and message.get("tool_calls")):
            self._calls.begin_delta()
            for fragment in object_list(fragments):
                self._add_call(fragment)
        reason = choice.get("finish_reason") or get("finish_reason")
        if is_reason(reason):
            self._finish(finish_reason(reason))
        elif not self._chunks:
            self._add()
        meta = self._chunks[-1].meta
        _copy_present(choice, _OF_CHOICE, meta)
        _copy_present(delta, _OF_DELTA, meta)

    def _add_reasoning(self, text: str, details: list[Json]) -> None:
        if not text and not details:
            return
        start = False
        if text or self._open in (None, "reasoning"):
            start = self._enter("reasoning")
            self._reasoning_block = self._block
        elif self._reasoning_block is None:
            # Encrypted reasoning after text has nothing to show, and must not interrupt it.
            self._block += 1
            self._reasoning_block = self._block
        content = ReasoningContent(text, {"reasoning_details": details} if details else {})
        self._add("", self._reasoning_block, start, reasoning=content)

    def _add_call(self, fragment: Json) -> None:
        call = self._calls.add_fragment(fragment)
        if not call.name:
            return  # a block begins with the name
        if self._open is not call:
            self._leave()
            self._open = call
        start = call not in self._call_blocks
        if start:
            self._block = self._call_blocks[call] = max(self._block + 1, call.number)
        self._add_delta(call, start)
        self._chunks[-1].meta["tool_calls"] = [fragment]

    def _add_delta(self, call: GrowingCall, start: bool = False) -> None:
        new = call.delta()
        delta = ToolCallDelta(call.number, new.name or None, new.arguments or None, new.id)
        self._add("", self._call_blocks[call], start, delta)

    def _enter(self, kind: str) -> bool:
        """Begin a block, unless one of this kind is open. Return whether it began."""
        if self._open == kind:
            return False
        self._leave()
        self._open = kind
        self._block += 1
        return True

    def _leave(self) -> None:
        """Show what was kept back of the call that is open."""
        call = self._open
        if isinstance(call, GrowingCall) and call.release():
            self._add_delta(call)

    def _finish(self, reason: str) -> None:
        self._leave()
        is_repeated = reason == self._finish_reason  # some providers do so in the event with the usage
        self._finish_reason = reason
        self._meta["finish_reason"] = reason
        self._add(finish_reason=None if is_repeated else reason)

    def _add(
        self,
        content: str = "",
        index: int | None = None,
        start: bool = False,
        call: ToolCallDelta | None = None,
        finish_reason: Any = None,
        reasoning: ReasoningContent | None = None,
    ) -> None:
        calls = None if call is None else [call]
        meta = self._meta.copy()
        # By position, because keywords take a sixth longer.
        chunk = StreamingChunk(content, meta, self._info, index, calls, None, start, finish_reason, reasoning)
        self._chunks.append(chunk)


def _object(value: Any) -> Json:
    return value if type(value) is dict else {}


def _copy_present(source: Json, names: frozenset[str], target: Json) -> None:
    if names.isdisjoint(source):
        return
    for name, value in source.items():
        if value is not None and name in names:
            # Deep, because the result of the stream is made of the same objects.
            target[name] = value if type(value) is str else deepcopy(value)
