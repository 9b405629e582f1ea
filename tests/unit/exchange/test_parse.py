"""The head and the first bytes choose one parser for a response, whoever asked for what."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from openrouter_api.encoding.json_text import exact_loads
from openrouter_api.operation import Operation
from openrouter_api.operations import chat, files, tts
from openrouter_api.operations.credits import GET_CREDITS
from openrouter_sdk.errors import ConnectionLostError, NotFoundError, ProtocolError
from openrouter_sdk.exchange.event_parser import EventsParser
from openrouter_sdk.exchange.parse import (
    BytesParser,
    ErrorParser,
    JSONParser,
    choose_parser,
    media_type,
    needs_more_bytes,
)
from openrouter_sdk.exchange.prepare import default_settings, prepare_request
from openrouter_sdk.exchange.request import PreparedRequest
from openrouter_sdk.exchange.steps import Head
from tests.each import each

SEND: dict[str, Any] = {"model": "a/b", "messages": [{"role": "user", "content": "Hi"}]}
JSON = "application/json"
EVENTS = "text/event-stream"


def now() -> float:
    return 0.0


def request(
    operation: Operation[Any, Any] = chat.SEND,
    params: Mapping[str, object] = SEND,
    *,
    streaming: bool = False,
) -> PreparedRequest:
    settings = default_settings({"api_key": "key"}, {})
    return prepare_request(operation, params, settings, "https://api.test", streaming=streaming)


def head(content_type: str | None = None, status: int = 200) -> Head:
    return Head(status, {} if content_type is None else {"content-type": content_type})


@pytest.mark.parametrize("streaming", [False, True], ids=["send", "stream"])
@pytest.mark.parametrize(
    "start", [b"data: {", b"event: x", b"id: 1", b"retry: 5", b": ping", b"\xef\xbb\xbf\n\ndata:"]
)
@pytest.mark.parametrize("declared", [EVENTS, "Text/Event-Stream; charset=utf-8", JSON, "text/plain", None])
def test_bytes_of_events_are_events_whatever_the_content_type(
    declared: str | None, start: bytes, streaming: bool
) -> None:
    chosen = choose_parser(request(streaming=streaming), head(declared), now, start)
    assert isinstance(chosen, EventsParser)


@pytest.mark.parametrize("streaming", [False, True], ids=["send", "stream"])
@pytest.mark.parametrize("start", [b'{"id"', b' \r\n{"id"', b"[1"])
@pytest.mark.parametrize("declared", [JSON, "text/plain", "text/event-streams", None])
def test_bytes_of_json_are_json_whatever_the_content_type(
    declared: str | None, start: bytes, streaming: bool
) -> None:
    chosen = choose_parser(request(streaming=streaming), head(declared), now, start)
    assert isinstance(chosen, JSONParser)


@pytest.mark.parametrize(
    ("declared", "kind"), [(EVENTS, EventsParser), (JSON, JSONParser), (None, JSONParser)]
)
@pytest.mark.parametrize("start", [b"", b"\n", b"<html>", b"upstream failed", b'{"error"'])
def test_where_the_bytes_say_nothing_the_content_type_decides(
    declared: str | None, kind: type, start: bytes
) -> None:
    assert isinstance(choose_parser(request(), head(declared), now, start), kind)


def test_the_first_bytes_of_a_field_leave_it_open_until_the_colon() -> None:
    assert all(needs_more_bytes(head(JSON), b"\ndata:"[:end]) for end in range(6))
    assert not needs_more_bytes(head(JSON), b"\ndata:")
    assert not needs_more_bytes(head(EVENTS), b"d")
    assert not needs_more_bytes(head(JSON), b"{")


@pytest.mark.parametrize("status", [300, 308, 400, 404, 429, 500, 503])
def test_a_status_that_is_no_success_is_an_error_whatever_the_body(status: int) -> None:
    assert isinstance(choose_parser(request(), head(EVENTS, status), now, b"data: {}"), ErrorParser)


TEXTS = {
    "text/html; charset=utf-8": b"<p>Sign in</p>",
    "TEXT/plain": b"Sign in",
    "application/problem+json": b'{"title": "Sign in"}',
    "application/json5": b"{say: 'Sign in'}",
    "application/x-ndjson": b'{"say": "Sign in"}',
    "application/xhtml+xml": b"<p>Sign in</p>",
    "application/json, text/event-stream": b"Sign in",
    "text/event-stream": b"data: Sign in",
    "": b'{"say": "Sign in"}',
    "binary/octet-stream": b"  <!DOCTYPE html>Sign in",
}
SPEECH: dict[str, Any] = {"model": "m", "input": "Hi", "voice": "v"}


@each("declared", TEXTS)
def test_text_is_no_answer_to_a_binary_operation(declared: str) -> None:
    parser = choose_parser(request(tts.CREATE_SPEECH, SPEECH), head(declared), now)
    assert isinstance(parser, BytesParser)
    parser.feed(TEXTS[declared])
    with pytest.raises(ProtocolError, match="Sign in"):
        parser.end()


@each("declared", [*TEXTS, "audio/mpeg", None])
@each(
    "body",
    [
        b'{"error": {"code": 404, "message": "gone"}}',
        b'data: {"error": {"code": 404, "message": "gone"}}\n\ndata: [DONE]\n\n',
        b'event: error\ndata: {"code": 404, "message": "gone"}\n\n',
    ],
)
def test_an_error_that_answers_a_binary_operation_is_raised(body: bytes, declared: str | None) -> None:
    parser = choose_parser(request(tts.CREATE_SPEECH, SPEECH), head(declared), now)
    parser.feed(body)
    with pytest.raises(NotFoundError, match="gone"):
        parser.end()


@each(
    "declared",
    ["audio/mpeg", "Audio/PCM;rate=24000", "application/ogg", "video/mp4", "application/octet-stream", None],
)
@each("body", [b"\x00\x01\xff", b":)~", b"{\x00", b""])
def test_bytes_of_any_binary_type_answer_a_binary_operation(body: bytes, declared: str | None) -> None:
    parser = choose_parser(request(tts.CREATE_SPEECH, SPEECH), head(declared), now)
    parser.feed(body)
    parser.end()
    assert (parser.ready, parser.content) == (True, body)


@each("declared", [*TEXTS, JSON, "application/jsonl", None])
@each("body", [b'{"error": {"code": 404, "message": "mine"}}', b'{"a": tru', b"data: [DONE]", b"<html>"])
def test_a_file_is_given_back_whatever_it_is(body: bytes, declared: str | None) -> None:
    parser = choose_parser(request(files.DOWNLOAD, {"file_id": "f"}), head(declared), now)
    parser.feed(body)
    parser.end()
    assert (parser.ready, parser.content) == (True, body)


def test_an_operation_without_a_stream_reads_json_alone() -> None:
    asked = request(GET_CREDITS, {})
    assert isinstance(choose_parser(asked, head(EVENTS), now, b"data: {}"), JSONParser)


def test_a_body_that_breaks_off_hides_no_status() -> None:
    parser = choose_parser(request(), head(JSON, 402), now)
    parser.feed(b'{"error": {"message": "no cred')
    assert parser.explain(ConnectionLostError("lost")).__class__.__name__ == "PaymentRequiredError"


def test_a_stream_keeps_no_bytes_and_a_call_keeps_them_all() -> None:
    data = b'data: {"id": "gen-1", "choices": []}\n\n'
    kept = {}
    for streaming in (False, True):
        parser = choose_parser(request(streaming=streaming), head(EVENTS), now, data)
        parser.feed(data)
        kept[streaming] = parser.content
    assert kept == {False: data, True: b""}


@each("asked", [request(), request(streaming=True), request(GET_CREDITS, {})], ids=repr)
@each("body", [b"null", b"[]", b'"text"', b"7", b"true", b"NaN", b'[{"error": "no"}]'])
def test_what_is_no_object_is_no_result_where_the_contract_has_one(
    body: bytes, asked: PreparedRequest
) -> None:
    parser = choose_parser(asked, head(JSON), now, body)
    parser.feed(body)
    with pytest.raises(ProtocolError, match="not a JSON object"):
        parser.end()


def test_a_list_is_a_result_where_the_contract_has_one() -> None:
    asked = request(GET_CREDITS._replace(any_json=True), {})
    parser = choose_parser(asked, head(JSON), now)
    parser.feed(b"[1]")
    parser.end()
    assert parser.result() == [1]


def test_media_types_are_compared_without_case_and_parameters() -> None:
    assert media_type(head("Text/Event-Stream ; charset=utf-8")) == EVENTS
    assert media_type(head()) == ""


def test_the_events_of_a_contract_with_larger_integers_are_read_exactly(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("openrouter_sdk.exchange.event_parser.loads", exact_loads)
    parser = EventsParser(request(streaming=True), head(EVENTS), now)
    values = [2**64, -(2**63) - 1, 2**63, 10**40, 7]
    events = [f'data: {{"choices": [], "created": {value}}}\n\n'.encode() for value in values]
    found = [event for chunk in events for event in parser.feed(chunk)]
    assert [event["created"] for event in found] == values
