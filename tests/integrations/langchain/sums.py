"""Chunks, their sums, and the whole message that says the same."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any, cast

from langchain_core.messages import AIMessage, AIMessageChunk
from langchain_core.messages.ai import add_ai_message_chunks

from openrouter_api.models import ChatResult
from openrouter_sdk.events.accumulate import ChatAccumulator
from openrouter_sdk.integrations.langchain import ChatOpenRouter
from openrouter_sdk.integrations.langchain.messages.message_chunks import MessageChunks
from openrouter_sdk.integrations.langchain.messages.reply_messages import chat_result
from openrouter_sdk.testing import StandInServer
from tests.integrations.reply_bytes import MODEL, answer, answer_stream

Json = dict[str, Any]

FIELDS = ("content", "tool_calls", "additional_kwargs", "usage_metadata", "response_metadata")


def completion_of(events: Iterable[Json]) -> Json:
    """The reply that these events add up to."""
    accumulator = ChatAccumulator()
    for event in events:
        accumulator.add(event)
    return accumulator.result()


def chunks_of(events: Sequence[Json], *, usage: bool = True) -> list[AIMessageChunk]:
    """The chunks of a stream, without a model."""
    chunks = MessageChunks(usage=usage)
    fed = [chunks.feed(event) for event in events]
    last = chunks.finish(ChatResult.from_dict(completion_of(events)))
    return [cast(AIMessageChunk, one.message) for one in [*fed, last] if one is not None]


def message_of(reply: Json) -> AIMessage:
    """The message of a reply, without a model."""
    [generation] = chat_result(ChatResult.from_dict(reply)).generations
    assert isinstance(generation.message, AIMessage)
    return generation.message


def summed(chunks: Sequence[AIMessageChunk]) -> AIMessageChunk:
    """The sum, as users make it."""
    first, *others = chunks
    if not others:  # alone, it would not be a sum
        empty: list[Any] | str = "" if isinstance(first.content, str) else []
        same = {"model_provider", "output_version"}
        metadata = {name: one for name, one in first.response_metadata.items() if name in same}
        first, others = AIMessageChunk(content=empty, response_metadata=metadata), [first]
    return add_ai_message_chunks(first, *others)


def streamed(server: StandInServer, events: Sequence[Json], **settings: Any) -> list[AIMessageChunk]:
    """The chunks of a model whose next reply is this stream."""
    answer_stream(server, events)
    chunks = list(ChatOpenRouter(model=MODEL, **settings).stream("Hi"))
    assert [chunk.chunk_position for chunk in chunks] == [None] * (len(chunks) - 1) + ["last"]
    return chunks


def invoked(server: StandInServer, reply: Json, **settings: Any) -> AIMessage:
    """The message of a model whose next reply is this one."""
    answer(server, reply)
    return ChatOpenRouter(model=MODEL, **settings).invoke("Hi")


def bare(blocks: Iterable[Any]) -> list[Json]:
    """Blocks or calls without what only one side has.

    Those of a stream have an index, and an end that makes the arguments of a call invalid if they were cut.
    LangChain's sum has no `error`.
    """
    found = [{name: one for name, one in block.items() if name not in ("index", "error")} for block in blocks]
    for one in found:
        if one["type"] == "invalid_tool_call":
            one["args"] = one["args"].rstrip('\\"]}')
    return found


def sorted_blocks(blocks: Any) -> list[str]:
    """Blocks to compare with those of a stream, which are in the order of arrival.

    LangChain's events give each reasoning a text, and know no refusals.
    """
    found = [one for one in bare(blocks or ()) if one["type"] != "refusal"]
    for one in found:
        if one["type"] == "reasoning":
            one.setdefault("reasoning", "")
    return sorted(json.dumps(one, sort_keys=True) for one in found)


def assert_same(total: AIMessage, whole: AIMessage) -> None:
    """Check that a sum of chunks says what the whole message says."""
    for name in FIELDS:
        assert getattr(total, name) == getattr(whole, name), name
    assert bare(total.invalid_tool_calls) == bare(whole.invalid_tool_calls)
    assert bare(total.content_blocks) == bare(whole.content_blocks)
    assert all("index" not in block for block in total.content_blocks)
