"""The `request` vectors: arguments -> the request that is sent, or a refusal before anything is sent."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote_plus

import pytest

from openrouter_api.operation import Operation
from openrouter_sdk.config.base_url import normalise_base_url
from openrouter_sdk.errors import APIError, InvalidArgumentError
from openrouter_sdk.exchange.prepare import default_settings, prepare_request
from openrouter_sdk.exchange.request import PreparedRequest
from tests.conformance.comparing import class_of, same
from tests.conformance.each_vector import each_vector
from tests.conformance.forms import Part, read_form
from tests.conformance.lanes import BASE_URL, CLIENTS, KEY, Reply, Sent, play
from tests.conformance.operations import arguments, operation, python_value
from tests.conformance.vectors import Vector, to_bytes

REJECTED = Reply(400, {"Content-Type": "application/json"}, [b'{"error":{"code":400,"message":"Seen."}}'])
"""Ends every call alike, whatever it would have answered."""
IN_QUERY = re.compile(r"([A-Za-z0-9._~!$'()*+,;:@/?=&-]|%[0-9A-Fa-f]{2})*")  # RFC 3986, 3.4


@dataclass(frozen=True)
class Seen:
    """A request, however it was seen."""

    method: str
    url: str
    headers: list[tuple[str, str]]
    body: bytes
    form: list[Part] | None

    def header(self, name: str) -> str | None:
        """The value of a header, which must not be there twice."""
        found = [value for key, value in self.headers if key == name.lower()]
        assert len(found) < 2, f"{name} is sent {len(found)} times"
        return found[0] if found else None


@each_vector("request", "pure", "sync", "async")
def test_request(vector: Vector, lane: str) -> None:
    called = operation(vector.given["operation"])
    refused = vector.expect.get("refused")
    if refused is None:
        [request] = _requests(vector, called, lane)
        _check(request, vector.expect, vector.given.get("base_url", BASE_URL))
        return
    seen: list[Seen] = []
    with pytest.raises(InvalidArgumentError) as caught:
        seen += _requests(vector, called, lane)
    assert seen == []
    has_key = vector.given.get("options", {}).get("api_key", KEY) is not None
    assert class_of(caught.value) == ("InvalidArgumentError" if has_key else "MissingKeyError")
    assert any(name in str(caught.value) for name in _names(called, refused["names"]))


# --- the lanes ------------------------------------------------------------------------------------------


def _requests(vector: Vector, called: Operation[Any, Any], lane: str) -> list[Seen]:
    params = arguments(called, vector.given.get("arguments", {}))
    options: Any = python_value(vector.given.get("options", {}))
    # The vectors have values that the contract does not allow, which ports need not check.
    options.setdefault("check_arguments", "refused" in vector.expect)
    key = options.pop("api_key", KEY)
    streaming = vector.given.get("stream", False)
    base_url = vector.given.get("base_url", BASE_URL)
    if lane == "pure":
        settings = default_settings({"api_key": key}, {}).merged_with(options)
        base_url = normalise_base_url(base_url, allow_insecure=False)
        return [_of_prepared(prepare_request(called, params, settings, base_url, streaming=streaming))]
    with play(REJECTED) as stage:
        try:
            client = CLIENTS[lane]
            run = client.stream if streaming else client.call
            run(stage, called, params, api_key=key, base_url=base_url, retries=0, options=options)
        except APIError:
            pass
        except InvalidArgumentError:
            assert stage.requests == []
            raise
        return [_of_sent(one) for one in stage.requests]


def _of_prepared(request: PreparedRequest) -> Seen:
    headers = [(name.decode().lower(), value.decode()) for name, value in request.headers()]
    body, form = request.content or b"", None
    if request.form is not None:
        segments = request.form.segments
        body = b"".join(one if isinstance(one, bytes) else b"".join(one.chunks()) for one in segments)
        form = read_form(request.form.content_type, body)
    return Seen(request.method, request.url, headers, body, form)


def _of_sent(sent: Sent) -> Seen:
    media = dict(sent.headers).get("content-type", "")
    form = read_form(media, sent.body) if media.startswith("multipart/") else None
    return Seen(sent.method, sent.url, sent.headers, sent.body, form)


def _names(called: Operation[Any, Any], wire: str) -> set[str]:
    """What a refusal may call an argument: its name on the wire, or that in Python."""
    parameters = {parameter.name for parameter in called.parameters if parameter.wire == wire}
    fields = {name for body in called.bodies for name, known in body.fields.items() if known == wire}
    return {wire} | parameters | fields


# --- what is expected -----------------------------------------------------------------------------------


def _check(request: Seen, expect: dict[str, Any], base_url: str) -> None:
    base_url = expect.get("base_url", base_url)
    assert request.url.startswith(f"{base_url}/")
    path, _, query = request.url.removeprefix(base_url).partition("?")
    if "method" in expect:
        assert request.method == expect["method"]
    if "path" in expect:
        assert path == expect["path"]
    if "query" in expect:
        _check_pairs(query, expect["query"])
    for name, value in expect.get("headers", {}).items():
        found = request.header(name)
        assert found is not None, f"{name} is not sent"
        assert (found.partition(";")[0] if name.lower() == "content-type" else found) == value
    for name in expect.get("absent_headers", ()):
        assert request.header(name) is None
    if "body" in expect:
        _check_body(request, expect["body"])
    if "last" in expect:
        names = list(json.loads(request.body))
        assert names[-len(expect["last"]) :] == expect["last"]


def _check_body(request: Seen, expected: dict[str, Any] | None) -> None:
    length = request.header("content-length")
    assert request.form or length is None or int(length) == len(request.body)
    match expected:
        case None:
            assert request.form is None
            assert request.body == b""
        case {"json": value}:
            assert same(json.loads(request.body), value)
        case {"urlencoded": pairs}:
            _check_pairs(request.body.decode(), pairs)
        case {"form": parts}:
            assert request.form is not None
            assert _by_name(request.form) == _by_name([Part.of(part) for part in parts])
        case _:
            assert request.body == to_bytes(expected)


def _check_pairs(written: str, expected: list[list[str]]) -> None:
    assert IN_QUERY.fullmatch(written)
    assert _by_name(_pairs(written)) == _by_name([(name, value) for name, value in expected])


def _pairs(query: str) -> list[tuple[str, str]]:
    pairs = (pair.partition("=") for pair in query.split("&") if pair)
    return [(_unescaped(name), _unescaped(value)) for name, _, value in pairs]


def _unescaped(text: str) -> str:
    return unquote_plus(text, errors="strict")


def _by_name(found: list[Any]) -> list[Any]:
    """Pairs or parts sorted by name; those of one name stay in their order, which counts."""
    return sorted(found, key=lambda one: one.name if isinstance(one, Part) else one[0])
