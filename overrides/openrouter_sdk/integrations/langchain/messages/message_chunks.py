"""The events of a stream as chunks of a message."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, Final

from langchain_core.messages import AIMessageChunk
from langchain_core.messages.tool import ToolCallChunk, tool_call_chunk
from langchain_core.outputs import ChatGenerationChunk
from langchain_core.utils.json import parse_partial_json

from openrouter_api.models import ChatResult as Reply
from openrouter_api.replies.reply_parts import parse_object
from openrouter_sdk.events.accumulate.merging import object_list, text_of
from openrouter_sdk.events.accumulate.reasoning import DetailEntry, ReasoningDetails
from openrouter_sdk.events.growing_calls import GrowingCall, GrowingCalls
from openrouter_sdk.events.reasoning_deltas import ChoiceReasoning
from openrouter_sdk.events.shown_choice import ShownChoice
from openrouter_sdk.events.text_deltas import ChoiceText
from openrouter_sdk.integrations.langchain.messages.content_blocks import (
    BLOCKS,
    REASONING,
    TEXT,
    annotation_blocks,
    detail_blocks,
    detail_text,
    other_blocks,
    reasoning_blocks,
)
from openrouter_sdk.integrations.langchain.messages.reply_messages import (
    PROVIDER,
    additional_kwargs,
    called,
    choices_of,
    made_id,
    read_calls,
    response_metadata,
    usage_metadata,
)

Json = dict[str, Any]

_MARKS: Final = re.compile(r'\\.|["\\\x00-\x1f]', re.DOTALL)
"""What counts in JSON for whether one is in a string, and what has to be escaped there."""
_ENDS: Final = ("", "]", "}", '"]', '"}', '\\"]', '\\"}')
"""Brackets that do not fit, perhaps after the end of a string: one of them makes any cut JSON invalid."""


class MessageChunks:
    """Turns the events of a stream into chunks, whose sum is the message of its result.

    LangChain joins texts and lists of chunks whatever they mean, so all that is no text in pieces comes once:
    the model and the id in the first chunk, and the rest in the last one, as the client has joined it.

    Args:
        usage: Whether the last chunk has `usage_metadata`.
    """

    def __init__(self, *, usage: bool = True) -> None:
        self._usage = usage
        self._sent: Json = {}  # the metadata of the first chunk
        self._choice = ShownChoice()
        self._text = ChoiceText()
        self._reasoning = ReasoningPieces()
        self._calls = GrowingCalls()
        self._named: dict[GrowingCall, EscapedText] = {}
        self._audio = AudioPieces()

    def feed(self, event: Json) -> ChatGenerationChunk | None:
        """Return the chunk of the next event; None if it has nothing to show."""
        choice = self._choice.find(event.get("choices"))
        if choice is None:
            return None
        delta, message = _object(choice.get("delta")), _object(choice.get("message"))
        text = self._text.add(choice)
        kwargs: Json = {}
        blocks: list[Json] = []
        calls: list[ToolCallChunk] = []
        get = delta.get
        if get("reasoning_details") or get("reasoning") or get("reasoning_content") or message:
            thought, blocks = self._reasoning.add(choice)
            if thought:
                kwargs["reasoning_content"] = thought
        if fragments := get("tool_calls") or (not self._calls and message.get("tool_calls")):
            calls = self._add_calls(fragments)
        if (audio := get("audio")) and (pieces := self._audio.add(audio)):
            kwargs["audio"] = pieces
        if not text and not kwargs and not blocks and not calls:
            return None
        if not self._sent:
            self._sent = {
                key: event[name]
                for key, name in (("id", "id"), ("model_name", "model"))
                if type(event.get(name)) is str and event[name]
            }
            metadata = {"model_provider": PROVIDER, **self._sent}
        else:
            metadata = {"model_provider": PROVIDER}
        if not kwargs and not blocks and not calls:
            plain = AIMessageChunk(content=text, response_metadata=metadata)
            return ChatGenerationChunk(message=plain)
        if text:
            blocks.append({"type": "text", "text": text, "index": TEXT})
        fields: Json = {BLOCKS: [*blocks, *calls]}
        chunk = AIMessageChunk(
            content=text,
            additional_kwargs=kwargs,
            tool_call_chunks=calls,
            response_metadata=metadata,
            **fields,
        )
        return ChatGenerationChunk(message=chunk)

    def finish(self, result: Reply) -> ChatGenerationChunk:
        """Return the last chunk: what the result of the stream has that no chunk had.

        Raises ProtocolError if the stream had no choice.
        """
        data = result.to_dict()
        choice = self._result_choice(choices_of(data))
        message = _object(choice.get("message"))
        full = additional_kwargs(message, read_calls(message.get("tool_calls"), data.get("id")))
        metadata = response_metadata(data, choice)
        usage = _object(data.get("usage"))
        if not self._usage:
            metadata.pop("token_usage", None)
        text = _rest(text_of(message.get("content")), "".join(self._text.pieces))
        calls = list(self._last_calls(data.get("id")))
        notes = annotation_blocks(full, metadata)
        blocks = self._reasoning.rest(full)
        if text or notes:
            block: Json = {"type": "text", "text": text, "index": TEXT}
            blocks.append({**block, "annotations": notes} if notes else block)
        blocks += [*({**call} for call in calls), *other_blocks(full)]
        kwargs = self._unsent(full)
        fields: Json = {BLOCKS: blocks} if blocks or kwargs else {}
        last = AIMessageChunk(
            content=text,
            additional_kwargs=kwargs,
            tool_call_chunks=calls,
            response_metadata={key: one for key, one in metadata.items() if key not in self._sent},
            usage_metadata=usage_metadata(usage) if usage and self._usage else None,
            chunk_position="last",
            **fields,
        )
        reason = choice.get("finish_reason")
        info = None if reason is None else {"finish_reason": reason}
        return ChatGenerationChunk(message=last, generation_info=info)

    def _result_choice(self, choices: list[Json]) -> Json:
        return next((one for one in choices if one.get("index") == self._choice.index), choices[0])

    def _add_calls(self, fragments: Any) -> list[ToolCallChunk]:
        """Return what fragments of calls add to them; a call begins with its name."""
        self._calls.begin_delta()
        changed = dict.fromkeys(map(self._calls.add_fragment, object_list(fragments)))
        return [self._call_chunk(call) for call in changed if call.name and self._is_new(call)]

    def _is_new(self, call: GrowingCall) -> bool:
        if call not in self._named:
            self._named[call] = EscapedText()
            return True
        return call.is_changed

    def _call_chunk(self, call: GrowingCall) -> ToolCallChunk:
        new = call.delta()
        arguments = self._named[call].add(new.arguments)
        return tool_call_chunk(name=new.name or None, args=arguments, id=new.id, index=call.number)

    def _last_calls(self, generation_id: Any) -> Iterator[ToolCallChunk]:
        """Yield what was kept back of calls, and what they lack."""
        for place, call in enumerate(self._calls):
            id_ = call.id or made_id(place, generation_id)
            if call not in self._named:
                name, arguments = called(call.result())
                arguments = EscapedText().add(arguments)
                yield tool_call_chunk(name=name, args=arguments, id=id_, index=call.number)
                continue
            call.release()
            is_changed = call.is_changed
            new = call.delta()
            end = _end_of_cut(call.arguments)
            if is_changed or end or not call.id:
                new_id = new.id or (None if call.id else id_)
                arguments = self._named[call].add(new.arguments) + end
                yield tool_call_chunk(name=new.name or None, args=arguments, id=new_id, index=call.number)

    def _unsent(self, kwargs: Json) -> Json:
        """Return what the chunks do not have yet of the `additional_kwargs` of the message."""
        found = kwargs.copy()
        thought = _rest(found.pop("reasoning_content", ""), self._reasoning.text)
        if thought:
            found["reasoning_content"] = thought
        if isinstance(found.get("audio"), dict):
            found["audio"] = self._audio.rest(found["audio"])
        return found


class EscapedText:
    """JSON in pieces, with control characters in its strings escaped, as JSON wants it.

    Models do not always escape line breaks. Events of LangChain (`stream_events`) take such arguments for
    invalid, as its parsers do not.
    """

    def __init__(self) -> None:
        self._is_in_string = False
        self._is_escaped = False  # the next character

    def add(self, piece: str) -> str:
        """Return the next piece."""
        start = int(self._is_escaped and piece != "")
        self._is_escaped = self._is_escaped and piece == ""
        return piece[:start] + _MARKS.sub(self._escape, piece[start:])

    def _escape(self, match: re.Match[str]) -> str:
        found = match[0]
        if found == '"':
            self._is_in_string = not self._is_in_string
        elif found == "\\":
            self._is_escaped = True
        elif len(found) == 1 and self._is_in_string:
            return json.dumps(found)[1:-1]
        return found


class ReasoningPieces:
    """The reasoning of a stream: its text, and blocks, of which each belongs to one of its details."""

    def __init__(self) -> None:
        self._text = ChoiceReasoning()
        self._details = ReasoningDetails()
        self._places: dict[DetailEntry, int] = {}
        self._count = 0  # of details
        self._shown: dict[str, list[str]] = {}
        """Index of a block -> the pieces of its text so far."""
        self._has_text = False  # whether any of them has some
        self._complete: set[str] = set()

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self._text.pieces)

    def add(self, choice: Json) -> tuple[str, list[Json]]:
        """Return the text and the blocks that a choice of an event adds."""
        thought = self._text.add(choice)
        details = _object(choice.get("delta")).get("reasoning_details")
        blocks: list[Json] = []
        if REASONING not in self._shown:
            for fragment in details if type(details) is list else [details]:
                blocks += self._add_fragment(fragment)
        if thought and (REASONING in self._shown or not self._has_text):
            blocks.append(self._show(REASONING, thought))
        return thought, blocks

    def _add_fragment(self, fragment: Any) -> list[Json]:
        if fragment is None:
            return []
        entry = self._details.add_fragment(fragment)
        place = self._count if entry is None else self._places.setdefault(entry, self._count)
        is_new = place == self._count
        self._count += is_new
        if entry is None:
            blocks = list(detail_blocks(fragment, place)) if type(fragment) is dict else []
            self._complete |= {block["index"] for block in blocks}
            return blocks
        text = detail_text({"type": entry.fields.get("type"), **fragment})
        return [self._show(f"{REASONING}_{place}", text)] if text or is_new else []

    def _show(self, index: str, text: str) -> Json:
        self._shown.setdefault(index, []).append(text)
        self._has_text = self._has_text or text != ""
        block = {"type": "reasoning", "index": index}
        return {**block, "reasoning": text} if text else block

    def rest(self, kwargs: Json) -> list[Json]:
        """Return what the blocks lack, given the `additional_kwargs` of the message."""
        found = []
        for block in reasoning_blocks(kwargs):
            index = block["index"]
            if index in self._complete:
                continue
            if "reasoning" in block:
                is_elsewhere = REASONING in self._shown and index != REASONING
                known = block["reasoning"] if is_elsewhere else "".join(self._shown.get(index, ()))
                block["reasoning"] = _rest(block["reasoning"], known)
            if index != REASONING or block["reasoning"]:
                found.append(block)
        return found


class AudioPieces:
    """What a model says in a stream, in pieces of base64 and of the transcript that can be put together."""

    def __init__(self) -> None:
        self._held = ""
        self._is_padded = False
        self._sent: dict[str, list[str]] = {"data": [], "transcript": []}

    def add(self, audio: Any) -> Json:
        """Return what an event adds; base64 only up to where it can be decoded."""
        found = {}
        for name, sent in self._sent.items():
            piece = audio.get(name) if type(audio) is dict else None
            if type(piece) is not str:
                continue
            if name == "data":
                piece = self._whole(piece)
            if piece:
                found[name] = piece
                sent.append(piece)
        return found

    def _whole(self, piece: str) -> str:
        # What follows padding has to be encoded again, which the end of the stream does.
        self._is_padded = self._is_padded or "=" in piece
        self._held += piece
        size = 0 if self._is_padded else len(self._held) // 4 * 4
        whole, self._held = self._held[:size], self._held[size:]
        return whole

    def rest(self, audio: Json) -> Json:
        """Return what the chunks lack of the audio of the message."""
        texts = ((name, sent) for name, sent in self._sent.items() if type(audio.get(name)) is str)
        return {**audio, **{name: _rest(audio[name], "".join(sent)) for name, sent in texts}}


def _end_of_cut(text: str) -> str:
    """Return what makes arguments that were cut, or that are no object, invalid; nothing for any others.

    LangChain would complete them, and agents would call tools with half of their arguments.
    """
    if parse_object(text) is not None:
        return ""
    return next(end for end in _ENDS if not _would_complete(text + end))


def _would_complete(text: str) -> bool:
    """Whether LangChain would read an object in it, or fail because it is JSON of another kind."""
    with suppress(ValueError):
        json.loads(text)
        return True
    with suppress(ValueError):
        return isinstance(parse_partial_json(text), dict)
    return False


def _rest(text: str, known: str) -> str:
    """Return what a text has beyond its beginning; nothing if it begins otherwise."""
    return text[len(known) :] if text.startswith(known) else ""


def _object(value: Any) -> Json:
    return value if type(value) is dict else {}
