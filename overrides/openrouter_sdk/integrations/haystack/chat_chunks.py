"""Events of a stream as `StreamingChunk`s."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from datetime import datetime
from typing import Any, Final

from haystack.dataclasses import ComponentInfo, ReasoningContent, StreamingChunk
from haystack.dataclasses.streaming_chunk import ToolCallDelta

from openrouter_sdk.events.accumulate.merging import is_reason, object_list
from openrouter_sdk.events.accumulate.tool_calls import StreamedCall, ToolCalls
from openrouter_sdk.events.json_pieces import parse_json
from openrouter_sdk.events.reasoning_deltas import ChoiceReasoning
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
        self._index: int | None = None  # of the choice that is shown, the first that comes
        self._text = ChoiceText()
        self._reasoning = ChoiceReasoning()
        self._calls = ToolCalls()
        self._shown_calls: dict[StreamedCall, _ShownCall] = {}
        self._open: str | _ShownCall | None = None  # "text", "reasoning" or a call
        self._block = -1  # the last one
        self._reasoning_block: int | None = None
        self._finish_reason: str | None = None

    def feed(self, event: Json) -> list[StreamingChunk]:
        """Return the chunks of the next event, at least one."""
        received = self._clock().isoformat()
        if self.started is None:
            self.started = received
        choice = self._find_choice(event.get("choices"))
        meta = self._meta = {
            "model": event.get("model"),
            "index": self._index,
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

    def _find_choice(self, choices: Any) -> Json | None:
        for position, choice in enumerate(choices if type(choices) is list else ()):
            if type(choice) is not dict:
                continue
            index = choice.get("index")
            if type(index) is not int or index < 0:
                index = position
            if self._index is None:
                self._index = index
            if index == self._index:
                return choice
        return None

    def _add_choice(self, choice: Json) -> None:
        delta, message = _object(choice.get("delta")), _object(choice.get("message"))
        get = delta.get
        details = get("reasoning_details") or message.get("reasoning_details")
        if details or get("reasoning") or get("reasoning_content") or message:
            self._add_reasoning(self._reasoning.add(choice), object_list(details))
        if text := self._text.add(choice):
            start = self._enter("text")
            self._add(text, self._block, start)
        if fragments := get("tool_calls") or (not self._shown_calls and message.get("tool_calls")):
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
        shown = self._shown_calls.get(call)
        if shown is None:
            shown = self._shown_calls[call] = _ShownCall(call, self._number_of(call))
        shown.add(_object(fragment.get("function")).get("arguments"))
        if not call.name:
            return  # a block begins with the name
        if self._open is not shown:
            self._leave()
            self._open = shown
        start = shown.block is None
        if start:
            self._block = shown.block = max(self._block + 1, shown.number)
        self._add("", shown.block, start, shown.delta())
        self._chunks[-1].meta["tool_calls"] = [fragment]

    def _number_of(self, call: StreamedCall) -> int:
        """Return the number of a new call, by which Haystack sorts calls.

        It is the provider's index, unless that or an earlier one is missing or used twice.
        """
        numbers = {shown.number for shown in self._shown_calls.values()}
        irregular = any(one.index != shown.number for one, shown in self._shown_calls.items())
        if irregular or call.index is None or call.index in numbers:
            return max(numbers, default=-1) + 1
        return call.index

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
        shown = self._open
        if isinstance(shown, _ShownCall) and shown.release():
            self._add("", shown.block, False, shown.delta())

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


class _ShownCall:
    """A tool call, and what of it the chunks have."""

    __slots__ = ("_arguments", "_call", "_id", "_name", "_unsent", "block", "number")

    def __init__(self, call: StreamedCall, number: int) -> None:
        self.number = number
        self.block: int | None = None
        self._call = call
        self._id: str | None = None
        self._name = ""
        self._arguments = _Arguments()
        self._unsent = ""

    def add(self, arguments: Any) -> None:
        """Add a piece of the arguments; some servers send them as a value."""
        if arguments is not None:
            piece = arguments if isinstance(arguments, str) else self._call.arguments[-1]
            self._unsent += self._arguments.add(piece)

    def release(self) -> bool:
        """Whether arguments were kept back, which now are to be sent."""
        self._unsent += self._arguments.release()
        return self._unsent != ""

    def delta(self) -> ToolCallDelta:
        """Return what the chunks do not have yet."""
        name = self._call.name[len(self._name) :]
        id_ = self._call.id if self._id is None else None
        arguments, self._unsent = self._unsent, ""
        self._name, self._id = self._call.name, self._call.id
        return ToolCallDelta(self.number, name or None, arguments or None, id_)


class _Arguments:
    """The pieces of arguments, which add up to one JSON object, as `join_json` joins them.

    An empty object is kept back, because some providers send it before the pieces. After a complete object,
    which some repeat, nothing is added. Of ever longer beginnings, what is new is added.
    """

    __slots__ = ("_are_beginnings", "_held", "_is_complete", "_pieces")

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._held = ""
        self._are_beginnings = False
        self._is_complete = False

    def add(self, piece: str) -> str:
        """Return what a piece adds to the text."""
        if self._is_complete or not piece:
            return ""
        if not self._pieces:
            if not (stripped := piece.strip()):
                return ""
            self._held = piece if stripped == "{}" else ""
            if self._held:
                return ""
        elif piece.lstrip().startswith("{"):
            piece = self._rest_of(piece)
        if piece:
            self._pieces.append(piece)
        return piece

    def release(self) -> str:
        """Return what was kept back."""
        held, self._held = self._held, ""
        if held:
            self._pieces.append(held)
        return held

    def _rest_of(self, piece: str) -> str:
        """Return what is new in a piece that begins like an object."""
        last = self._pieces[-1].rstrip()[-1:]
        if last in (":", ",", "[") and not self._are_beginnings:
            return piece  # the object is a part of the arguments
        text = "".join(self._pieces)
        if last == "}" and _is_object(text):
            self._is_complete = True
            return ""
        if piece.startswith(text):
            self._are_beginnings = True
            return piece[len(text) :]
        return piece


def _is_object(text: str) -> bool:
    try:
        return isinstance(parse_json(text), dict)
    except ValueError:
        return False


def _object(value: Any) -> Json:
    return value if type(value) is dict else {}


def _copy_present(source: Json, names: frozenset[str], target: Json) -> None:
    if names.isdisjoint(source):
        return
    for name, value in source.items():
        if value is not None and name in names:
            # Deep, because the result of the stream is made of the same objects.
            target[name] = value if type(value) is str else deepcopy(value)
