"""What the server of the benchmarks sends: valid for the contract, of the size that is said, well framed."""

from __future__ import annotations

import json
import re
from typing import Any

import h11
import pytest

from tests.benchmarks.answers import (
    ANSWERS,
    MODELS,
    PACED_AT_ONCE_CHUNKS,
    PACED_CHUNKS,
    SHORT_STREAM_CHUNKS,
    STREAM_CHUNKS,
    Answer,
)
from tests.benchmarks.server import end_of_request
from tests.schema_validators import validator_at

COMPONENTS = {
    "call": "ChatResult",
    "stream": "ChatStreamChunk",
    "packed": "ChatStreamChunk",
    "short-stream": "ChatStreamChunk",
    "paced": "ChatStreamChunk",
    "paced-at-once": "ChatStreamChunk",
    "idle": "ChatStreamChunk",
    "growth-1000": "ChatStreamChunk",
    "models": "ModelsListResponse",
    "responses": "StreamEvents",
    "large": "ChatResult",
}


def body(wire: bytes) -> bytes:
    """The body of an answer, as another implementation of HTTP reads it."""
    connection = h11.Connection(h11.CLIENT)
    connection.send(h11.Request(method="GET", target="/", headers=[("Host", "x")]))
    connection.send(h11.EndOfMessage())
    connection.receive_data(wire)
    parts = []
    while isinstance(event := connection.next_event(), h11.Response | h11.Data):
        if isinstance(event, h11.Data):
            parts.append(bytes(event.data))
    return b"".join(parts)


def values(answer: Answer) -> list[Any]:
    """The JSON values in an answer."""
    found = body(answer.wire + b"".join(answer.later))
    if found.startswith(b"{"):
        return [json.loads(found)]
    return [json.loads(line) for line in re.findall(rb"^data: (\{.*)$", found, re.MULTILINE)]


def valid(component: str, value: Any) -> bool:
    return validator_at(f"#/components/schemas/{component}").is_valid(value)


@pytest.mark.parametrize("name", COMPONENTS)
def test_what_is_sent_is_valid_for_the_contract(name: str) -> None:
    found = values(ANSWERS[name]())
    some = [*found[:5], *found[-5:]]
    assert some
    assert [one for one in some if not valid(COMPONENTS[name], one)] == []


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("stream", STREAM_CHUNKS + 1),
        ("packed", STREAM_CHUNKS + 1),
        ("short-stream", SHORT_STREAM_CHUNKS + 1),
        ("paced", PACED_CHUNKS + 1),
        ("paced-at-once", PACED_AT_ONCE_CHUNKS + 1),
        ("responses", STREAM_CHUNKS),
        ("idle", 1),
    ],
)
def test_a_stream_has_as_many_events_as_its_name_says(name: str, count: int) -> None:
    """A chat has one more, which says the usage."""
    assert len(values(ANSWERS[name]())) == count


def test_the_outcome_says_what_is_in_an_answer() -> None:
    chunks = values(ANSWERS["short-stream"]())
    text = "".join(chunk["choices"][0]["delta"]["content"] for chunk in chunks)
    assert ANSWERS["short-stream"]().outcome == (len(text), chunks[-1]["usage"]["total_tokens"])
    (models,) = values(ANSWERS["models"]())
    assert ANSWERS["models"]().outcome == (len(models["data"]), 0) == (MODELS, 0)


@pytest.mark.parametrize("name", ["paced", "paced-at-once"])
def test_a_stream_with_pauses_sends_each_event_by_itself(name: str) -> None:
    answer = ANSWERS[name]()
    assert answer.pause > 0
    assert b"data:" not in answer.wire
    *events, end = answer.later
    assert [piece.count(b"data:") for piece in events] == [1] * len(events)
    assert end == b"0\r\n\r\n"


def test_a_stream_ends_but_for_the_idle_one() -> None:
    assert ANSWERS["stream"]().wire.endswith(b"\r\n0\r\n\r\n")
    assert not ANSWERS["idle"]().wire.endswith(b"0\r\n\r\n")


@pytest.mark.parametrize(
    ("request_", "end"),
    [
        (b"GET /models HTTP/1.1\r\nHost: x\r\n\r\n", 33),
        (b"GET /models HTTP/1.1\r\nHost: x\r\n", None),
        (b"POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabcGET", 41),
        (b"POST / HTTP/1.1\r\ncontent-length: 3\r\n\r\nab", None),
        (b"", None),
    ],
)
def test_a_request_ends_with_its_body(request_: bytes, end: int | None) -> None:
    assert end_of_request(request_) == end
