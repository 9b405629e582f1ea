"""An event stream where one answer was asked for adds up to that answer (protocol section 9)."""

from __future__ import annotations

import pytest

from openrouter_sdk.config.retry import RetryPolicy
from openrouter_sdk.errors import OpenRouterError, ProtocolError, TruncatedStreamError
from tests.behaviour.lanes import Lane
from tests.each import each

ASKED = {"messages": [{"role": "user", "content": "Hi"}]}
CHUNK = b'data: {"id":"gen-1","choices":[{"index":0,"delta":{"role":"assistant","content":"Hel"}}]}\n\n'
LAST = b'data: {"id":"gen-1","choices":[{"index":0,"delta":{"content":"lo"},"finish_reason":"stop"}]}\n\n'
SSE = {"content-type": "text/event-stream"}


def test_the_events_add_up_to_the_answer(lane: Lane) -> None:
    lane.server.script.raw(200, SSE, CHUNK + LAST + b"data: [DONE]\n\n")
    reply = lane.do(lane.client().chat.send(**ASKED))
    assert (reply.text, reply.choices[0].finish_reason) == ("Hello", "stop")


def test_a_cut_stream_is_an_error_here_too(lane: Lane) -> None:
    lane.server.script.raw(200, SSE, CHUNK)
    with pytest.raises(TruncatedStreamError) as caught:
        lane.do(lane.client(retries=0).chat.send(**ASKED))
    assert caught.value.partial.text == "Hel"


def test_an_end_mark_without_an_answer_is_asked_again(lane: Lane) -> None:
    lane.server.script.raw(200, SSE, b": OPENROUTER PROCESSING\n\ndata: [DONE]\n\n")
    lane.server.script.raw(200, SSE, CHUNK + LAST)
    assert lane.do(lane.client(retries=RetryPolicy(initial=0)).chat.send(**ASKED)).text == "Hello"


@each("data", [b'"try later"', b'[{"error": "try later"}]', b'{"message": "try later"}', b"\ntry later\n\n-"])
def test_events_of_no_use_are_quoted(lane: Lane, data: bytes) -> None:
    lane.server.script.raw(200, SSE, b"data: " + data + b"\n\ndata: [DONE]\n\n")
    with pytest.raises(TruncatedStreamError, match="try later"):
        lane.do(lane.client(retries=0).chat.send(**ASKED))


@each("framing", [b"", b"event: ping\ndata: ", b"event: error\ndata: "])
def test_json_nested_too_deeply_is_an_error_of_ours(lane: Lane, framing: bytes) -> None:
    nested = b'{"error": ' + b"[" * 900 + rb'"\ud83d"' + b"]" * 900 + b"}"
    lane.server.script.raw(200, SSE, framing + nested + b"\n\ndata: [DONE]\n\n")
    with pytest.raises(OpenRouterError):
        lane.do(lane.client(retries=0).chat.send(**ASKED))


def test_an_operation_that_cannot_stream_names_the_content_type(lane: Lane) -> None:
    lane.server.script.raw(200, SSE, CHUNK)
    with pytest.raises(ProtocolError, match="text/event-stream"):
        lane.do(lane.client(retries=0).models.list())
