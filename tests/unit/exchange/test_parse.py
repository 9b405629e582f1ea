"""The head and the first bytes choose one parser for a response, whoever asked for what."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from openrouter_api.operation import Operation
from openrouter_api.operations import chat, files
from openrouter_api.operations.credits import GET_CREDITS
from openrouter_sdk.errors import APIError, ConnectionLostError, ProtocolError
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
@pytest.mark.parametrize("declared", [EVENTS, JSON, "text/plain", None])
def test_bytes_of_json_are_json_whatever_the_content_type(
    declared: str | None, start: bytes, streaming: bool
) -> None:
    chosen = choose_parser(request(streaming=streaming), head(declared), now, start)
    assert isinstance(chosen, JSONParser)


@pytest.mark.parametrize(
    ("declared", "kind"), [(EVENTS, EventsParser), (JSON, JSONParser), (None, JSONParser)]
)
@pytest.mark.parametrize("start", [b"", b"\n", b"<html>", b"upstream failed"])
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


def test_files_are_bytes_and_json_in_their_place_is_an_error() -> None:
    asked = request(files.DOWNLOAD, {"file_id": "f"})
    assert isinstance(choose_parser(asked, head("audio/mpeg"), now), BytesParser)
    parser = choose_parser(asked, head("Application/JSON; charset=utf-8"), now)
    parser.feed(b'{"error": {"code": 404, "message": "gone"}}')
    with pytest.raises(APIError, match="gone"):
        parser.end()


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


@pytest.mark.parametrize("body", [b"null", b"[]", b'"text"', b"7", b"true"])
def test_a_chat_result_is_an_object(body: bytes) -> None:
    parser = choose_parser(request(), head(JSON), now, body)
    parser.feed(body)
    with pytest.raises(ProtocolError, match="not a JSON object"):
        parser.end()


def test_media_types_are_compared_without_case_and_parameters() -> None:
    assert media_type(head("Text/Event-Stream ; charset=utf-8")) == EVENTS
    assert media_type(head()) == ""
