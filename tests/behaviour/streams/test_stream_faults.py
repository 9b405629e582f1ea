"""Answers that are no stream, streams that are no JSON, connections that break: typed errors, all of them."""

from __future__ import annotations

import gzip
import zlib
from typing import Any

import pytest

from openrouter_sdk import Timeout, errors
from openrouter_sdk.testing import StandInServer
from tests.behaviour.streams.callers import Caller
from tests.behaviour.streams.raw_server import Serve, answer, hung_up, reset, whole
from tests.behaviour.streams.wire_events import DONE, HELLO, chunk, sse, text
from tests.each import each

FIRST, SECOND = text("Hel", "lo")
HTML = b"<!doctype html><html><head><title>Just a moment</title></head><body>Checking</body></html>"


@pytest.mark.parametrize(
    "garbage", [b'{"choices": [', b"oops", b"<html>", b"{'a': 1}", b"\xff\xfe\x00", b"{} {}"]
)
def test_an_event_that_is_no_json_is_a_protocol_error_after_the_events_before_it(
    caller: Caller, serve: Serve, garbage: bytes
) -> None:
    data = sse(FIRST) + b"data: " + garbage + b"\n\n" + sse(SECOND) + DONE
    outcome = caller.stream(serve(answer(data)), read="raw")
    assert type(outcome.error) is errors.ProtocolError
    assert outcome.events == [FIRST]
    assert outcome.error.partial.text == "Hel"
    assert outcome.error.status == 200
    assert outcome.error.excerpt.startswith(garbage.decode("utf-8", "replace")[:5])


@each("value", [b"null", b"true", b"12", b'"text"', b"[]", b'[{"choices": []}]', b"NaN"])
def test_json_that_is_no_object_is_passed_over(caller: Caller, serve: Serve, value: bytes) -> None:
    data = sse(FIRST) + b"data: " + value + b"\n\n" + sse(SECOND) + DONE
    outcome = caller.stream(serve(answer(data)), read="raw")
    assert outcome.error is None
    assert outcome.events == [FIRST, SECOND]
    assert outcome.result.text == "Hello"


def test_a_stream_that_is_a_text_is_truncated_and_the_error_quotes_the_text(
    caller: Caller, serve: Serve
) -> None:
    outcome = caller.stream(serve(answer(b"upstream is busy")))
    assert type(outcome.error) is errors.TruncatedStreamError
    assert "upstream is busy" in str(outcome.error)


ODD_CHUNKS: list[dict[str, Any]] = [
    {},
    {"choices": None},
    {"choices": "none"},
    {"choices": [None, 3, {}]},
    {"choices": [{"delta": None}]},
    {"choices": [{"delta": {"content": 7, "tool_calls": 5, "reasoning_details": "x"}}]},
    {"choices": [{"index": "zero", "delta": {"tool_calls": [None, {"function": None}]}}]},
    {"id": None, "created": "yesterday", "model": 4},
]


@each("odd", ODD_CHUNKS, ids=str)
@each("read", ["events", "text"])
def test_an_odd_chunk_ends_no_stream(caller: Caller, serve: Serve, odd: dict[str, Any], read: str) -> None:
    server = serve(answer(sse(FIRST) + sse(odd) + sse(SECOND) + sse(chunk({}, "stop")) + DONE))
    outcome = caller.stream(server, read=read, each=lambda stream: stream.tool_calls)
    assert outcome.error is None
    assert outcome.result.text == "Hello"


def test_json_with_an_error_where_a_stream_was_expected_is_that_error(caller: Caller, serve: Serve) -> None:
    body = {"error": {"code": 402, "message": "Not enough credits."}, "user_id": "u"}
    outcome = caller.stream(serve(whole(200, body)))
    assert type(outcome.error) is errors.PaymentRequiredError
    assert outcome.error.status == 200
    assert outcome.error.message == "Not enough credits."


@pytest.mark.parametrize("resource", ["chat", "responses", "messages", "images"])
def test_a_json_result_where_a_stream_was_expected_is_the_result_with_events(
    caller: Caller, serve: Serve, recorded: dict[str, bytes], resource: str
) -> None:
    streamed = caller.stream(serve(answer(recorded[resource])), resource)
    body = streamed.result.to_dict()
    outcome = caller.stream(serve(whole(200, body)), resource)
    assert outcome.error is None
    assert outcome.result.to_dict() == body
    assert outcome.events, "a loop over the stream sees the answer too"
    said = "".join(caller.stream(serve(whole(200, body)), resource, read="text").events)
    assert said == "".join(caller.stream(serve(answer(recorded[resource])), resource, read="text").events)


@pytest.mark.parametrize("media", ["text/html", "text/plain", "application/octet-stream", "application/json"])
def test_html_with_200_is_a_protocol_error_that_shows_its_beginning(
    caller: Caller, serve: Serve, media: str
) -> None:
    outcome = caller.stream(serve(whole(200, HTML, media=media)))
    assert type(outcome.error) is errors.ProtocolError
    assert outcome.error.excerpt.startswith("<!doctype html>")
    assert media in str(outcome.error)


def test_html_inside_an_event_stream_is_a_truncation(caller: Caller, serve: Serve) -> None:
    """Without a `data:` line there is no event in it."""
    outcome = caller.stream(serve(answer(HTML)))
    assert type(outcome.error) is errors.TruncatedStreamError
    assert outcome.events == []


def test_an_empty_200_is_a_protocol_error(caller: Caller, serve: Serve) -> None:
    outcome = caller.stream(serve(whole(200, b"")))
    assert type(outcome.error) is errors.ProtocolError
    assert "empty" in str(outcome.error)


def test_an_empty_event_stream_is_a_truncation(caller: Caller, serve: Serve) -> None:
    outcome = caller.stream(serve(answer()))
    assert type(outcome.error) is errors.TruncatedStreamError
    assert outcome.error.partial.text == ""


def test_a_204_is_a_typed_error(caller: Caller, serve: Serve) -> None:
    outcome = caller.stream(serve(whole(204)))
    assert type(outcome.error) is errors.ProtocolError


@pytest.mark.parametrize("together", [True, False])
@pytest.mark.parametrize("closed", [True, False], ids=["with_end", "endless"])
def test_an_event_over_the_limit_is_a_protocol_error_with_the_events_before_it(
    caller: Caller, serve: Serve, together: bool, closed: bool
) -> None:
    large = b"data: " + b"x" * 3000 + (b"\n\n" if closed else b"")
    pieces = [sse(FIRST), large[:1000], large[1000:], b"yyyy", DONE]
    server = serve(answer(*([b"".join(pieces)] if together else pieces), then="stall"))
    outcome = caller.stream(server, read="raw", max_event_bytes=2048)
    assert type(outcome.error) is errors.ProtocolError
    assert outcome.events == [FIRST]
    assert outcome.error.partial.text == "Hel"
    assert "2048" in str(outcome.error)
    assert "max_event_bytes" in str(outcome.error)
    assert server.wait_for(lambda one: one.hangups == 1), "the rest is not read"


def test_an_event_as_large_as_the_limit_is_fine(caller: Caller, serve: Serve) -> None:
    event = sse(chunk({"content": "x" * 5000}, "stop"))
    outcome = caller.stream(serve(answer(event)), max_event_bytes=len(event) - 2)
    assert outcome.error is None
    assert len(outcome.result.text) == 5000


@pytest.mark.parametrize("size", [0, -1, True, "64", 1.5])
def test_a_limit_that_is_no_size_is_refused_before_anything_is_sent(
    caller: Caller, serve: Serve, size: Any
) -> None:
    server = serve(answer(HELLO))
    with pytest.raises(errors.InvalidArgumentError, match="max_event_bytes"):
        caller.client(server, max_event_bytes=size)


ENCODINGS = {
    "gzip": gzip.compress(HELLO),
    "deflate": zlib.compress(HELLO),
}


@pytest.mark.parametrize("split", [False, True], ids=["at_once", "by_byte"])
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_compressed_stream_is_read(caller: Caller, serve: Serve, encoding: str, split: bool) -> None:
    data = ENCODINGS[encoding]
    pieces = [data[at : at + 1] for at in range(len(data))] if split else [data]
    outcome = caller.stream(serve(answer(*pieces, headers={"Content-Encoding": encoding})))
    assert outcome.error is None
    assert outcome.result.text == "Hello"
    assert outcome.result.cost == 0.25


def test_a_compressed_stream_hands_over_what_was_flushed(caller: Caller, serve: Serve) -> None:
    """An event must not wait for the end of the compressed data."""
    packer = zlib.compressobj(wbits=31)
    first = packer.compress(sse(FIRST)) + packer.flush(zlib.Z_SYNC_FLUSH)
    server = serve(answer(first, headers={"Content-Encoding": "gzip"}, then="stall"))
    outcome = caller.stream(server, timeout=Timeout(between_events=0.5))
    assert len(outcome.events) == 1
    assert type(outcome.error) is errors.RequestTimeoutError


@pytest.mark.parametrize("chunked", [True, False])
def test_a_compressed_stream_that_is_cut_is_an_error(caller: Caller, serve: Serve, chunked: bool) -> None:
    data = gzip.compress(b"".join(map(sse, text(*"abcdefghijklmnopqrstuvwxyz"))))[:-30]
    play = answer(data, headers={"Content-Encoding": "gzip"}, chunked=chunked)
    outcome = caller.stream(serve(play))
    assert isinstance(outcome.error, errors.TransportError)


def test_a_stream_that_is_not_what_its_encoding_says_is_a_protocol_error(
    caller: Caller, serve: Serve
) -> None:
    outcome = caller.stream(serve(answer(HELLO, headers={"Content-Encoding": "gzip"})))
    assert type(outcome.error) is errors.ProtocolError


@pytest.mark.parametrize("play", [reset, hung_up], ids=["reset", "closed"])
def test_a_connection_that_breaks_before_the_head_is_lost(caller: Caller, serve: Serve, play: Any) -> None:
    outcome = caller.stream(serve(play))
    assert type(outcome.error) is errors.ConnectionLostError
    assert outcome.error.attempts == 1
    assert outcome.error.__cause__ is not None


def test_a_reset_in_the_body_is_a_lost_connection_with_the_partial(caller: Caller, serve: Serve) -> None:
    import threading

    seen = threading.Event()
    play = answer(sse(FIRST), lambda: seen.wait(60), then="reset", headers={"X-Generation-Id": "gen-9"})
    outcome = caller.stream(serve(play), each=lambda stream: seen.set())
    assert type(outcome.error) is errors.ConnectionLostError
    assert len(outcome.events) == 1
    assert outcome.error.partial.text == "Hel"
    assert outcome.error.generation_id == "gen-9", "the generation can be looked up though its end was lost"


def test_a_reset_before_the_first_event_is_a_lost_connection(caller: Caller, serve: Serve) -> None:
    outcome = caller.stream(serve(answer(then="reset")))
    assert type(outcome.error) is errors.ConnectionLostError
    assert outcome.events == []


def test_a_refused_connection_is_a_connect_error(caller: Caller, serve: Serve) -> None:
    outcome = caller.stream(serve(listen=False))
    assert type(outcome.error) is errors.ConnectError
    assert "127.0.0.1" in str(outcome.error)


@pytest.mark.parametrize(
    "head", [b"NOT HTTP AT ALL\r\n\r\n", b"HTTP/1.1 abc\r\n\r\n", b"\x16\x03\x01\x02\x00"]
)
def test_an_answer_that_is_no_http_is_a_typed_error(caller: Caller, serve: Serve, head: bytes) -> None:
    def play(peer: Any) -> bool:
        peer.send(head)
        return False

    outcome = caller.stream(serve(play))
    assert isinstance(outcome.error, (errors.ProtocolError, errors.ConnectionLostError))


def test_broken_chunked_framing_is_a_typed_error_with_the_partial(caller: Caller, serve: Serve) -> None:
    def play(peer: Any) -> bool:
        data = sse(FIRST)
        head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
        peer.send(head + b"%x\r\n%b\r\nzz\r\n" % (len(data), data))
        return False

    outcome = caller.stream(serve(play))
    assert isinstance(outcome.error, (errors.ProtocolError, errors.ConnectionLostError))
    assert outcome.error.partial.text == "Hel"
    assert len(outcome.events) == 1


@pytest.mark.parametrize("body", [b'{"error": {"mess', b"", HTML])
def test_an_error_status_is_never_hidden_by_a_broken_body(caller: Caller, serve: Serve, body: bytes) -> None:
    pieces = [body] if body else []
    play = answer(*pieces, status=403, media="application/json", then="cut")
    outcome = caller.stream(serve(play))
    assert type(outcome.error) is errors.PermissionDeniedError
    assert outcome.error.status == 403


def test_an_error_status_with_an_event_stream_is_that_error(caller: Caller, serve: Serve) -> None:
    outcome = caller.stream(serve(answer(sse({"error": {"code": 401, "message": "No."}}), status=401)))
    assert type(outcome.error) is errors.AuthenticationError


def test_a_redirect_is_not_followed(caller: Caller, serve: Serve) -> None:
    other = serve(answer(HELLO))
    outcome = caller.stream(serve(whole(307, headers={"Location": f"{other.url}/chat/completions"})))
    assert type(outcome.error) is errors.UnexpectedStatusError
    assert other.requests == 0, "the key stays with its host"


def test_the_stand_in_server_streams_to_both_clients(caller: Caller) -> None:
    """The same faults do not arise where nothing is wrong."""
    with StandInServer() as server:
        server.script.reply(text="All is well.")
        outcome = caller.stream(server, api_key=server.key)
        assert outcome.error is None
        assert outcome.result.text == "All is well."
        assert server.requests[0].json()["stream"] is True
