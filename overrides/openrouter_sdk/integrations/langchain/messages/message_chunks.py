"""The events of a stream as chunks of a message."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from langchain_core.messages import AIMessageChunk
from langchain_core.messages.tool import ToolCallChunk, tool_call_chunk
from langchain_core.outputs import ChatGenerationChunk

from openrouter_api.models import ChatResult as Reply
from openrouter_sdk.events.accumulate.merging import object_list, text_of
from openrouter_sdk.events.growing_calls import GrowingCall, GrowingCalls
from openrouter_sdk.events.shown_choice import ShownChoice
from openrouter_sdk.events.text_deltas import ChoiceText
from openrouter_sdk.integrations.langchain.messages.argument_texts import EscapedText, end_of_cut
from openrouter_sdk.integrations.langchain.messages.content_blocks import (
    BLOCKS,
    TEXT,
    annotation_blocks,
    other_blocks,
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
from openrouter_sdk.integrations.langchain.messages.streamed_pieces import (
    AudioPieces,
    ReasoningPieces,
    rest_of,
)

Json = dict[str, Any]


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
        text = rest_of(text_of(message.get("content")), "".join(self._text.pieces))
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
            end = end_of_cut(call.arguments)
            if is_changed or end or not call.id:
                new_id = new.id or (None if call.id else id_)
                arguments = self._named[call].add(new.arguments) + end
                yield tool_call_chunk(name=new.name or None, args=arguments, id=new_id, index=call.number)

    def _unsent(self, kwargs: Json) -> Json:
        """Return what the chunks do not have yet of the `additional_kwargs` of the message."""
        found = kwargs.copy()
        thought = rest_of(found.pop("reasoning_content", ""), self._reasoning.text)
        if thought:
            found["reasoning_content"] = thought
        if isinstance(found.get("audio"), dict):
            found["audio"] = self._audio.rest(found["audio"])
        return found


def _object(value: Any) -> Json:
    return value if type(value) is dict else {}
