"""`ChunkBlocks`: events of a stream as chunks, in blocks that Haystack's own functions understand."""

from __future__ import annotations

import itertools
import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import pytest
from haystack.components.generators.utils import print_streaming_chunk
from haystack.dataclasses import ComponentInfo, StreamingChunk

from openrouter_sdk.integrations.haystack.chat_chunks import ChunkBlocks

Json = dict[str, Any]


def event(delta: Json | None = None, finish_reason: str | None = None, **fields: Any) -> Json:
    """One event, with a choice unless `delta` is None."""
    choice = {"index": 0, "delta": {"role": "assistant", **(delta or {})}, "finish_reason": finish_reason}
    return {
        "id": "gen-1",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "openai/gpt-4o-mini",
        "choices": [] if delta is None else [choice],
        **fields,
    }


def call(index: int | None = 0, *, id: str | None = None, **function: Any) -> Json:
    """A piece of a tool call."""
    piece: Json = {"function": function}
    if index is not None:
        piece["index"] = index
    if id is not None:
        piece["id"] = id
    return piece


def calls(*pieces: Json) -> Json:
    return event({"tool_calls": list(pieces)})


def chunks_of(*events: Json) -> list[StreamingChunk]:
    blocks = ChunkBlocks(ComponentInfo("a.Component", "llm"))
    return [chunk for one in events for chunk in blocks.feed(one)]


def outline(chunks: Sequence[StreamingChunk]) -> list[Any]:
    """Block, start, and what the chunk has."""
    return [(one.index, one.start, _shown(one)) for one in chunks]


def _shown(chunk: StreamingChunk) -> Any:
    if chunk.tool_calls:
        return [(one.index, one.id, one.tool_name, one.arguments) for one in chunk.tool_calls]
    return chunk.content or (chunk.reasoning and chunk.reasoning.reasoning_text) or chunk.finish_reason


def printed(chunks: Sequence[StreamingChunk], capsys: pytest.CaptureFixture[str]) -> str:
    for chunk in chunks:
        print_streaming_chunk(chunk)
    return capsys.readouterr().out


ANSWER = (
    event({"content": ""}),
    event({"reasoning": "Let me "}),
    event({"reasoning": "see."}),
    event({"content": "The "}),
    event({"content": "weather:"}),
    calls(call(id="c1", name="weather", arguments="")),
    calls(call(arguments='{"city":')),
    calls(call(arguments=' "Paris"}')),
    event({"content": ""}, "tool_calls"),
    event(usage={"total_tokens": 7, "cost": 0.1}),
)


def test_chunks_come_in_the_order_of_haystack() -> None:
    assert outline(chunks_of(*ANSWER)) == [
        (None, False, None),
        (0, True, "Let me "),
        (0, False, "see."),
        (1, True, "The "),
        (1, False, "weather:"),
        (2, True, [(0, "c1", "weather", None)]),
        (2, False, [(0, None, None, '{"city":')]),
        (2, False, [(0, None, None, ' "Paris"}')]),
        (None, False, "tool_calls"),
        (None, False, None),
    ]


def test_haystack_prints_the_chunks_with_one_header_per_block(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(chunks_of(*ANSWER), capsys) == (
        "[REASONING]\nLet me see.\n\n[ASSISTANT]\nThe weather:\n\n"
        '[TOOL CALL]\nTool: weather \nArguments: {"city": "Paris"}\n\n'
    )


def test_all_chunks_are_json_serialisable_and_come_back() -> None:
    for chunk in chunks_of(*ANSWER):
        data = json.loads(json.dumps(chunk.to_dict()))
        assert StreamingChunk.from_dict(data) == chunk


def test_meta_has_the_keys_of_haystack_and_the_time_of_each_event() -> None:
    start = datetime(2026, 1, 2, 3, 4, 5)
    times = (start + timedelta(seconds=number) for number in itertools.count())
    blocks = ChunkBlocks(clock=lambda: next(times))
    assert blocks.started is None
    [first] = blocks.feed(event({"content": "Hi"}, provider="Acme"))
    [second] = blocks.feed(event(usage={"cost": 0.5}))
    assert blocks.started == "2026-01-02T03:04:05"
    assert first.meta == {
        "id": "gen-1",
        "provider": "Acme",
        "model": "openai/gpt-4o-mini",
        "index": 0,
        "tool_calls": None,
        "finish_reason": None,
        "received_at": "2026-01-02T03:04:05",
        "usage": None,
    }
    assert second.meta["received_at"] == "2026-01-02T03:04:06"
    assert second.meta["usage"] == {"cost": 0.5}
