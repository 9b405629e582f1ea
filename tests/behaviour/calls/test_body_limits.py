"""A body has a maximum size, which compression does not get around."""

from __future__ import annotations

import gzip
import json
import tracemalloc
from collections.abc import AsyncIterator, Callable, Iterator
from itertools import repeat
from typing import Any

import pytest

from openrouter_api.operations import files
from openrouter_sdk import OpenRouter, errors
from openrouter_sdk.exchange.parse import DEFAULT_MAX_BODY_BYTES, MAX_ERROR_BYTES
from tests.behaviour.calls.fault_server import Lane, answer, saying
from tests.behaviour.calls.moments import balance, chat
from tests.each import each
from tests.transports.libraries import httpx

MB = 1 << 20
JSON = {"Content-Type": "application/json"}
EVENTS = {"Content-Type": "text/event-stream"}
GZIP = {"Content-Encoding": "gzip"}
BOMB = gzip.compress(b" " * (64 * MB), 1)
EVENT = b'data: {"choices": [{"index": 0, "delta": {"content": "%s"}}]}\n\n' % (b"x" * 1000)

Act = Callable[[Any], Any]


def download(client: Any) -> Any:
    return client.request(files.DOWNLOAD, file_id="file-1")


def stream(client: Any) -> Any:
    return client.chat.stream(messages=[{"role": "user", "content": "Hi"}]).result()


class Endless(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers with a body that repeats a chunk very often, and counts the requests and the chunks."""

    def __init__(self, status: int, headers: dict[str, str], chunk: bytes, start: bytes = b"") -> None:
        self.status = status
        self.headers = headers
        self.chunk = chunk
        self.start = start
        self.requests = 0
        self.chunks = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        return httpx.Response(self.status, headers=self.headers, stream=_EndlessBody(self))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


class _EndlessBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, server: Endless) -> None:
        self.server = server

    def __iter__(self) -> Iterator[bytes]:
        yield self.server.start
        for chunk in repeat(self.server.chunk, 5_000):
            self.server.chunks += 1
            yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


def fails(lane: Lane, act: Act, kind: type[errors.OpenRouterError], **settings: Any) -> Any:
    with pytest.raises(kind) as caught:
        lane.do(act(lane.client(**settings)))
    return caught.value


@each("own", [False, True])
@each("act", [chat, balance, stream, download], ids=lambda act: act.__name__)
def test_a_compression_bomb_takes_little_more_memory_than_the_limit(own: bool, act: Act, lane: Lane) -> None:
    lane.server.always = saying(answer(200, JSON | GZIP, BOMB))
    settings = {"http_client": lane.http_client()} if own else {}
    client = lane.client(max_body_bytes=MB, **settings)
    tracemalloc.start()
    try:
        with pytest.raises(
            errors.ProtocolError, match=rf"limit of {MB} bytes; raise max_body_bytes"
        ) as caught:
            lane.do(act(client))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert caught.value.limit == MB
    assert caught.value.status == 200
    assert peak < 4 * MB
    if own:
        lane.close_own(settings["http_client"])


def test_an_event_that_is_a_compression_bomb_takes_little_more_memory_than_the_limit(lane: Lane) -> None:
    lane.server.always = saying(answer(200, EVENTS | GZIP, BOMB))
    client = lane.client(max_event_bytes=MB)
    tracemalloc.start()
    try:
        with pytest.raises(errors.ProtocolError, match="max_event_bytes") as caught:
            lane.do(stream(client))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert caught.value.limit == MB
    assert peak < 6 * MB


@each("act", [chat, stream], ids=lambda act: act.__name__)
def test_an_error_is_read_to_its_limit_and_keeps_its_type(act: Act, lane: Lane) -> None:
    blanks = b" " * 65536
    for headers, chunk in ((JSON, blanks), (JSON | GZIP, gzip.compress(blanks)), ({}, b"busy" * 16384)):
        server = Endless(429, {**headers, "Retry-After": "7"}, chunk)
        error = fails(lane, act, errors.RateLimitError, transport=server)
        assert error.retry_after == 7
        assert server.chunks == MAX_ERROR_BYTES // len(blanks)


def test_an_error_is_complete_below_its_limit_whatever_the_limit_of_results(lane: Lane) -> None:
    body = json.dumps({"error": {"code": 429, "message": "Slow down", "metadata": {"raw": "x" * 900_000}}})
    lane.server.always = saying(answer(429, JSON, body.encode()))
    assert fails(lane, chat, errors.RateLimitError, max_body_bytes=10).message == "Slow down"


def test_a_body_above_the_limit_is_not_asked_for_again(lane: Lane) -> None:
    server = Endless(200, JSON, b" " * 65536)
    fails(lane, balance, errors.ProtocolError, transport=server, max_body_bytes=MB, retries=2)
    assert server.requests == 1


def test_events_that_a_call_collects_count_and_give_a_partial_result(lane: Lane) -> None:
    server = Endless(200, EVENTS, EVENT)
    error = fails(lane, chat, errors.ProtocolError, transport=server, max_body_bytes=10 * len(EVENT))
    assert error.limit == 10 * len(EVENT)
    assert error.partial.text == "x" * 10_000


def test_a_stream_has_no_limit_in_total(lane: Lane) -> None:
    server = Endless(200, EVENTS, EVENT)
    client = lane.client(transport=server, max_body_bytes=10 * len(EVENT))
    assert len(lane.take(client.chat.stream(messages=[{"role": "user", "content": "Hi"}]), 20)) == 20


def test_the_limit_is_256_mib_by_default() -> None:
    assert DEFAULT_MAX_BODY_BYTES == 256 * MB


@each("size", [0, -1, True, "64", 1.5, None])
def test_a_limit_that_is_no_size_is_refused(size: Any) -> None:
    with pytest.raises(errors.InvalidArgumentError, match="max_body_bytes"):
        OpenRouter("key", max_body_bytes=size)
