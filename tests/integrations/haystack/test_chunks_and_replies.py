"""What Haystack makes of the chunks of a stream is what the reply says, whatever the pieces are."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from haystack.components.generators.utils import _convert_streaming_chunks_to_chat_message
from haystack.dataclasses import ChatMessage
from hypothesis import given, settings

from openrouter_sdk import OpenRouter
from openrouter_sdk.integrations.haystack.chat_chunks import ChunkBlocks
from openrouter_sdk.integrations.haystack.chat_replies import replies_of
from openrouter_sdk.testing import StandInTransport
from tests.integrations.streamed_replies import streams

Json = dict[str, Any]

TRANSPORT = StandInTransport()
CLIENT = OpenRouter(TRANSPORT.key, transport=TRANSPORT)


def converted(events: Sequence[Json]) -> tuple[ChatMessage, ChatMessage]:
    """The message that Haystack makes of the chunks, and the reply."""
    TRANSPORT.script.stream(events)
    blocks = ChunkBlocks()
    chunks = []
    with CLIENT.chat.stream(
        model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hi"}]
    ) as stream:
        for event in stream.raw():
            new = blocks.feed(event)
            assert new  # the callback hears of every event
            chunks += new
        [reply] = replies_of(stream.result(), started=blocks.started)
    json.dumps([one.to_dict() for one in chunks])
    seen = set()
    for chunk in chunks:
        assert not (chunk.start and chunk.index in seen)
        seen.add(chunk.index)
    return _convert_streaming_chunks_to_chat_message(chunks), reply


def calls(message: ChatMessage) -> list[Any]:
    return [(one.tool_name, one.arguments, one.id or None) for one in message.tool_calls]


@settings(max_examples=150, deadline=None)
@given(streams())
def test_chunks_add_up_to_the_reply(events: list[Json]) -> None:
    message, reply = converted(events)
    assert (message.text or "") == (reply.text or "")
    assert _thoughts(message) == _thoughts(reply)
    assert calls(message) == calls(reply)
    for name in ("model", "finish_reason", "usage", "completion_start_time"):
        assert message.meta[name] == reply.meta[name]


def _thoughts(message: ChatMessage) -> str:
    return message.reasoning.reasoning_text if message.reasoning else ""
