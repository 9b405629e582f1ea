"""Every operation of the contract answers what the contract promises."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from openrouter_sdk.testing import Answer, Contract, RecordedRequest, StandIn
from openrouter_sdk.testing.contract.contract import load
from tests.each import each
from tests.testing.contract_requests import request_for

OPERATIONS = {operation.id: operation for operation in load().operations}
SAME = Contract(load().document)
"""The contract once more, of which nothing was cached yet."""
STREAMING = [name for name, operation in OPERATIONS.items() if operation.stream_schema]
WITH_KEY = [name for name, operation in OPERATIONS.items() if operation.needs_key]
WITH_REQUIRED = [
    (name, media)
    for name, operation in OPERATIONS.items()
    for media, schema in operation.bodies.items()
    if load().schemas[schema["$ref"].rpartition("/")[2]].get("required")
]
EMPTY = {
    "application/json": b"{}",
    "application/x-www-form-urlencoded": b"",
    "multipart/form-data": b"--x--\r\n",
}
IDENTIFIED = {
    "/audio/speech",
    "/audio/transcriptions",
    "/chat/completions",
    "/embeddings",
    "/images",
    "/messages",
    "/rerank",
    "/responses",
    "/videos",
}


def content(answer: Answer) -> bytes:
    return b"".join(chunk for chunk in answer.chunks if isinstance(chunk, bytes))


def events(answer: Answer) -> list[dict[str, str]]:
    """The fields of each event; comments and the sentinel are left out."""
    blocks = content(answer).decode().split("\n\n")
    fields = [
        dict(line.split(": ", 1) for line in block.split("\n") if line[:1] not in ("", ":"))
        for block in blocks
    ]
    return [one for one in fields if one and one["data"] != "[DONE]"]


def test_all_operations_are_known(contract: Contract) -> None:
    methods = {"get", "post", "put", "patch", "delete"}
    assert len(OPERATIONS) == sum(len(methods & item.keys()) for item in contract.document["paths"].values())


@each("name", OPERATIONS)
def test_an_operation_answers_a_valid_instance(name: str, judge: Any) -> None:
    operation = OPERATIONS[name]
    answer = StandIn().answer(request_for(operation))
    headers = dict(answer.headers)
    assert answer.status == operation.status, content(answer)
    if operation.result_schema:
        assert headers["content-type"] == "application/json"
        judge(operation.result_schema, json.loads(content(answer)))
    elif operation.successes:
        assert len(content(answer)) > 10
        assert headers["content-type"].partition("/")[0] == next(iter(operation.successes)).partition("/")[0]
    else:
        assert content(answer) == b""
    identified = operation.method == "POST" and operation.path in IDENTIFIED
    assert headers.get("x-generation-id", "").startswith("gen-") == identified


@each("name", OPERATIONS)
def test_an_operation_answers_the_same_again(name: str) -> None:
    request = request_for(OPERATIONS[name])
    assert content(StandIn().answer(request)) == content(StandIn(SAME).answer(request))


@pytest.mark.parametrize("name", STREAMING)
def test_each_streamed_event_is_valid(name: str, judge: Any) -> None:
    operation = OPERATIONS[name]
    # What three dialects want, in one body; only of images is the prompt a text.
    kind = "custom" if operation.path == "/messages" else "function"
    tool = {"type": kind, "function": {"name": "look"}}
    tool |= {"name": "look", "parameters": {}, "input_schema": {"type": "object"}}
    asked = {"role": "user", "content": "Hello"}
    body = {
        "model": "a/b",
        **({"prompt": "Hello"} if operation.path == "/images" else {}),
        "messages": [asked],
        "input": "Hello",
        "tools": [tool],
        "stream": True,
    }
    stand_in = StandIn()
    stand_in.script.reply(
        "Some text.", reasoning="I think.", tool_calls=[{"name": "look", "arguments": {"at": "the sky"}}]
    )
    for finish_reason in ("length", "content_filter", "error"):
        stand_in.script.reply("Some", finish_reason=finish_reason)
    for _ in range(5):
        answer = stand_in.answer(request_for(operation, body=body))
        assert dict(answer.headers)["content-type"] == "text/event-stream"
        received = events(answer)
        assert len(received) > 2
        for event in received:
            judge(operation.stream_schema, event | {"data": json.loads(event["data"])})


@pytest.mark.parametrize("name", STREAMING)
def test_results_are_valid_however_a_reply_ends(name: str, judge: Any) -> None:
    operation = OPERATIONS[name]
    stand_in = StandIn()
    for reason in ("stop", "length", "content_filter", "error"):
        stand_in.script.reply("Some", reasoning="I think.", finish_reason=reason, usage={"cost": 2.5})
    stand_in.script.reply(tool_calls=[{"name": "look", "arguments": "not JSON", "id": "mine"}])
    for _ in range(5):
        answer = stand_in.answer(request_for(operation))
        judge(operation.result_schema, json.loads(content(answer)))


@each("name", WITH_KEY)
def test_the_key_is_demanded(name: str, judge: Any, contract: Contract) -> None:
    operation = OPERATIONS[name]
    answer = StandIn().answer(request_for(operation, key="sk-or-v1-wrong"))
    assert answer.status == 401
    body = json.loads(content(answer))
    if operation.path == "/messages":
        assert body["error"]["type"] == "authentication_error"
        judge("AnthropicMessagesErrorResponse", body)
    elif operation.error_codes:
        assert body["error"] == "invalid_request"
        judge("OAuthErrorResponse", body)
    else:
        assert body["error"]["code"] == 401
        judge("UnauthorizedResponse", body)


@pytest.mark.parametrize("name", sorted(OPERATIONS.keys() - set(WITH_KEY)))
def test_the_key_is_optional_where_the_contract_says_so(name: str) -> None:
    request = request_for(OPERATIONS[name])
    headers = [pair for pair in request.headers if pair[0] != "authorization"]
    bare = replace(request, headers=headers)
    assert StandIn().answer(bare).status == OPERATIONS[name].status


@pytest.mark.parametrize(("name", "media"), WITH_REQUIRED)
def test_a_missing_property_is_named(name: str, media: str, contract: Contract, judge: Any) -> None:
    operation = OPERATIONS[name]
    whole = request_for(operation, media=media)
    answer = StandIn().answer(replace(whole, body=EMPTY[media]))
    body = json.loads(content(answer))
    assert answer.status == 400
    schema = contract.schemas[operation.bodies[media]["$ref"].rpartition("/")[2]]
    expected = [f"body /{required}" for required in schema["required"]]
    if operation.error_codes:  # there is no room for a report but in the text
        judge("OAuthErrorResponse", body)
        assert all(place in body["error_description"] for place in expected)
        return
    judge("AnthropicMessagesErrorResponse" if operation.path == "/messages" else "BadRequestResponse", body)
    metadata = body["metadata"] if operation.path == "/messages" else body["error"]["metadata"]
    assert [problem["place"] for problem in metadata["problems"]] == expected


@each("name", OPERATIONS)
def test_a_scripted_error_is_valid_for_what_the_contract_says_of_its_status(
    name: str, judge: Any, contract: Contract
) -> None:
    operation = OPERATIONS[name]
    answers = contract.document["paths"][operation.path][operation.method.lower()]["responses"]
    request, stand_in = request_for(operation), StandIn()
    for status in (int(text) for text in answers if text[0] in "45"):
        stand_in.reset()
        stand_in.script.error(status, "No.")
        answer = stand_in.answer(request)
        assert answer.status == status, content(answer)
        judge(answers[str(status)]["content"]["application/json"]["schema"], json.loads(content(answer)))


def test_a_batch_without_credits_comes_without_its_results() -> None:
    """The error is the batch itself, and another call has them (protocol section 22)."""
    stand_in = StandIn()
    stand_in.script.error(402, "Top up.", headers={"retry-after": "9"})
    request = request_for(OPERATIONS["getBatches"])
    withheld, *_, whole = (stand_in.answer(request) for _ in range(4))
    batch, finished = json.loads(content(withheld)), json.loads(content(whole))
    assert (withheld.status, dict(withheld.headers)["retry-after"], whole.status) == (402, "9", 200)
    assert batch["error"] == {"code": 402, "message": "Top up."}
    assert batch["id"] == finished["id"]
    assert batch["results"] is None
    assert finished["results"]


def test_a_literal_path_beats_a_parameter(contract: Contract) -> None:
    for path in ("/models/count", "/models/user", "/guardrails/assignments/keys"):
        found = contract.find("GET", contract.prefix + path).operation
        assert found is not None
        assert found.path == path


def test_pages_come_to_an_end() -> None:
    stand_in = StandIn()
    seen = []
    for offset in range(10):
        request = request_for(OPERATIONS["listWorkspaces"])
        query = [("limit", "1"), ("offset", str(offset))]
        page = json.loads(
            content(stand_in.answer(RecordedRequest("GET", request.path, query, request.headers)))
        )
        seen += [one["id"] for one in page["data"]]
        assert page["total_count"] == 2
    assert len(seen) == len(set(seen)) == 2


def test_the_cursor_of_files_is_null_at_the_end() -> None:
    page = json.loads(content(StandIn().answer(request_for(OPERATIONS["listFiles"]))))
    assert page["cursor"] is None
    assert page["has_more"] is False


def test_each_input_has_its_vector() -> None:
    body = {"model": "a/b", "input": ["one", "two", "one"], "dimensions": 4}
    result = json.loads(content(StandIn().answer(request_for(OPERATIONS["createEmbeddings"], body=body))))
    first, second, third = (one["embedding"] for one in result["data"])
    assert first == third != second
    assert len(first) == 4
