"""What the API refuses, the stand-in refuses with a declared status; it fails on nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from openrouter_sdk.testing import Answer, Operation, RecordedRequest, StandIn
from openrouter_sdk.testing.contract.contract import load
from tests.each import each
from tests.testing.contract_requests import KEYS, request_for

MESSAGES = [{"role": "user", "content": "Hello"}]
BODIES: dict[str, dict[str, Any]] = {
    "/chat/completions": {"model": "a/b", "messages": MESSAGES},
    "/responses": {"model": "a/b", "input": "Hello"},
    "/messages": {"model": "a/b", "max_tokens": 9, "messages": MESSAGES},
}
OBJECT = {"type": "object"}
UNNAMED: dict[str, list[dict[str, Any]]] = {
    "/chat/completions": [
        {"type": "function"},
        {"type": "function", "function": {}},
        {"type": "function", "function": {"name": ""}},
        {"type": "function", "function": {"name": None}},
        {"type": "function", "name": "outside"},
        {"type": "custom", "custom": {}},
    ],
    "/responses": [
        {"type": "function", "parameters": OBJECT},
        {"type": "function", "name": "", "parameters": OBJECT},
        {"type": "function", "function": {"name": "nested"}, "parameters": OBJECT},
        {"type": "custom"},
        {"type": "custom", "name": ""},
    ],
    "/messages": [
        {"input_schema": OBJECT},
        {"name": "", "input_schema": OBJECT},
        {"type": "custom", "input_schema": OBJECT},
        {"type": "custom", "name": "", "input_schema": OBJECT},
        {"type": "function", "function": {"name": "of another API"}},
    ],
}
NAMED: dict[str, list[dict[str, Any]]] = {
    "/chat/completions": [
        {"type": "function", "function": {"name": "add"}},
        {"type": "openrouter:web_search"},
        {"type": "openrouter:not_known_yet", "parameters": {"a": 1}},
    ],
    "/responses": [
        {"type": "function", "name": "add", "parameters": OBJECT},
        {"type": "custom", "name": "add"},
        {"type": "openrouter:web_search"},
    ],
    "/messages": [
        {"name": "add", "input_schema": OBJECT},
        {"type": "computer_20250124", "name": "computer", "display_width_px": 9},
        {"type": "openrouter:not_known_yet"},
    ],
}
OUT_OF_RANGE: list[tuple[str, float]] = [
    *[("temperature", value) for value in (-0.1, 2.1, 1e300)],
    *[("top_p", value) for value in (-0.1, 1.1)],
    *[(name, value) for name in ("frequency_penalty", "presence_penalty") for value in (-2.1, 3)],
    *[("top_logprobs", value) for value in (-1, 21)],
]
IN_RANGE: list[tuple[str, float | None]] = [
    ("temperature", 0),
    ("temperature", 2),
    ("temperature", None),
    ("top_p", 1),
    ("presence_penalty", -2),
    ("top_logprobs", 20),
]
ODD = "\ud800 \udc00 \ud83d"
TEXTS = ("", "-1", "1.5", "99999999999999999999", "\0", "not there")


def ask(path: str, **fields: Any) -> tuple[int, Any]:
    stand_in = StandIn()
    headers = [("authorization", f"Bearer {stand_in.key}"), ("content-type", "application/json")]
    body = json.dumps({**BODIES[path], **fields}).encode()
    answer = stand_in.answer(RecordedRequest("POST", f"/api/v1{path}", [], headers, body))
    return answer.status, json.loads(content(answer))


def content(answer: Answer) -> bytes:
    return b"".join(chunk for chunk in answer.chunks if isinstance(chunk, bytes))


@each("path", BODIES)
def test_a_tool_without_a_name_is_refused_and_named(path: str) -> None:
    for tool in UNNAMED[path]:
        status, body = ask(path, tools=[*NAMED[path], tool])
        assert status == 400, tool
        assert f"/tools/{len(NAMED[path])}" in body["error"]["message"], tool
    assert ask(path, tools=NAMED[path])[0] == 200


@each("path", ["/chat/completions", "/responses"])
def test_a_number_out_of_range_is_refused_and_named(path: str) -> None:
    for name, value in OUT_OF_RANGE:
        status, body = ask(path, **{name: value})
        assert status == 400, (name, value)
        assert f"/{name}" in body["error"]["message"]
    for name, accepted in IN_RANGE:
        assert ask(path, **{name: accepted})[0] == 200, (name, accepted)


def test_a_number_that_no_float_can_hold_is_refused() -> None:
    request = request_for(load().operation("sendChatCompletionRequest"))
    answer = StandIn().answer(replace(request, body=b'{"messages": [], "seed": 1e999}'))
    assert answer.status == 400
    assert b"1e999 is too large" in content(answer)


@each("path", BODIES)
def test_text_that_cannot_be_encoded_is_answered_with_replacements(path: str) -> None:
    said = {} if path == "/responses" else {"messages": [{"role": "user", "content": ODD}]}
    status, body = ask(path, model="a/\ud800-\udc00", **said)
    assert status == 200
    assert body["model"] == "a/\ufffd-\ufffd"


@each("operation", load().operations, ids=lambda one: one.id)
def test_every_answer_has_a_declared_status(operation: Operation) -> None:
    declared = load().document["paths"][operation.path][operation.method.lower()]["responses"]
    stand_in = StandIn()
    for request in variants(operation):
        answer = stand_in.answer(request)
        body = content(answer)
        assert b"stand-in server failed" not in body, request
        assert str(answer.status) in declared, (answer.status, request)


def variants(operation: Operation) -> Iterator[RecordedRequest]:
    """A valid request, twice, and with each of its parts missing or odd."""
    request = request_for(operation)
    headers = [pair for pair in request.headers if pair[0] != "authorization"]
    other = ("authorization", f"Bearer {KEYS[not operation.management_key]}")
    yield from (
        request,
        request,
        replace(request, headers=headers),
        replace(request, headers=[*headers, other]),
    )
    parts = request.path.split("/")
    for place, segment in enumerate(operation.segments, 1):
        if segment.startswith("{"):
            for text in ("not-there", "%ED%A0%80", "%00"):
                yield replace(request, path="/".join([*parts[:place], text, *parts[place + 1 :]]))
    for parameter in operation.parameters:
        if parameter.place == "query":
            rest = [pair for pair in request.query if pair[0] != parameter.name]
            yield replace(request, query=rest)
            yield from (replace(request, query=[*rest, (parameter.name, text)]) for text in TEXTS)
    yield from (replace(request, body=body) for body in bodies(request))


def bodies(request: RecordedRequest) -> Iterator[bytes]:
    if not request.body:
        return
    yield from (b"", b"{}", b"[]", b"{", b"\xff", b'{"\\ud800": "\\ud800"}')
    if request.body.startswith(b"{"):
        value = json.loads(request.body)
        yield from (json.dumps({**value, name: odd(one)}).encode() for name, one in value.items())


def odd(value: Any) -> Any:
    """The same value with an unpaired surrogate in each of its texts."""
    if isinstance(value, str):
        return value + "\ud800"
    if isinstance(value, dict):
        return {name: odd(one) for name, one in value.items()}
    return [odd(one) for one in value] if isinstance(value, list) else value


NO_SCHEMAS: list[Any] = [
    {"properties": None},
    {"properties": {"a": True}},
    {"type": "object", "required": None},
    {"enum": []},
    {"anyOf": []},
    {"$ref": "#"},
    {"$ref": "https://example.com/schema"},
    *[
        {"type": "object", "properties": {"a": member}, "required": ["a"]}
        for member in (
            {"$ref": "#"},
            {"type": "array", "items": None},
            {"type": "array", "minItems": 10**9},
            {"type": "string", "minLength": 10**9},
            {"type": "string", "pattern": 5},
        )
    ],
]


@each("path", BODIES)
def test_anything_may_be_the_schema_of_a_tool(path: str) -> None:
    for schema in NO_SCHEMAS:
        tool: dict[str, Any] = {"type": "function", "name": "add", "parameters": schema}
        if path == "/messages":
            tool = {"name": "add", "input_schema": schema}
        elif path == "/chat/completions":
            tool = {"type": "function", "function": tool}
        status, body = ask(path, tools=[tool])
        assert status in (200, 400), (schema, body)
