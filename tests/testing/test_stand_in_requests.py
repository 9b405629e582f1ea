"""Each request is checked against the contract: what passes, what is refused, and what is told of it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import httpx
import pytest

from openrouter_sdk.testing import (
    Answer,
    Contract,
    Operation,
    RecordedRequest,
    StandIn,
    StandInServer,
    StandInTransport,
)
from openrouter_sdk.testing.contract.contract import Parameter, load
from tests.each import each
from tests.schema_validators import contract_validator
from tests.testing.contract_requests import KEYS, form, request_for

OPERATIONS = {operation.id: operation for operation in load().operations}
WAYS = [(name, media) for name, one in OPERATIONS.items() for media in one.bodies or (None,)]
QUERIES = [(name, p) for name, one in OPERATIONS.items() for p in one.parameters if p.place == "query"]
COMPLETIONS = {"/chat/completions", "/messages", "/responses"}
HELLO = {"model": "a/b", "messages": [{"role": "user", "content": "Hello"}]}
TEXTS = ("", "nonsense!", "-1", "0.5", "123456789", "null", "true")


def envelope(answer: Answer) -> dict[str, Any]:
    body = b"".join(chunk for chunk in answer.chunks if isinstance(chunk, bytes))
    found: dict[str, Any] = json.loads(body)
    return found


def said(request: RecordedRequest, stand_in: StandIn | None = None) -> list[str]:
    return [str(problem) for problem in (stand_in or StandIn()).check(request)]


def with_query(request: RecordedRequest, *pairs: tuple[str, str]) -> RecordedRequest:
    names = {name for name, _ in pairs}
    return replace(request, query=[*(one for one in request.query if one[0] not in names), *pairs])


def with_header(request: RecordedRequest, name: str, value: str) -> RecordedRequest:
    others = [pair for pair in request.headers if pair[0] != name]
    return replace(request, headers=[*others, (name, value)])


# --- right requests -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("every", [False, True], ids=["required", "everything"])
@each("name, media", WAYS, ids=lambda way: f"{way[0]}-{way[1]}")
def test_a_right_request_has_no_problem(name: str, media: str | None, every: bool) -> None:
    operation = OPERATIONS[name]
    request = request_for(operation, media=media, every_parameter=every)
    stand_in = StandIn()
    assert said(request, stand_in) == []
    assert stand_in.answer(request).status == operation.status


# --- parameters ---------------------------------------------------------------------------------------------


def fits(parameter: Parameter, text: str) -> bool:
    """Whether an independent validator takes the text, or the scalar that it writes down."""
    schema = parameter.schema
    if schema.get("type") == "array":  # of which each text is an item
        schema = schema["items"]
    judge = contract_validator(schema)
    readings = [text, *([None] if text == "" else [])]
    if text in ("true", "null") or text.lstrip("-").replace(".", "").isdigit():
        readings.append(json.loads(text))
    return any(judge.is_valid(one) for one in readings)


@each("name, parameter", QUERIES, ids=lambda query: f"{query[0]}-{query[1].name}")
def test_a_query_parameter_is_read_by_its_schema(name: str, parameter: Parameter) -> None:
    right, stand_in = request_for(OPERATIONS[name]), StandIn()
    for text in TEXTS:
        request = with_query(right, (parameter.name, text))
        refused = [problem for problem in stand_in.check(request) if problem.refused]
        assert bool(refused) is not fits(parameter, text), (text, refused)
        at = "/0" if parameter.schema.get("type") == "array" else ""
        assert {problem.place for problem in refused} <= {f"query {parameter.name}{at}"}
        if refused:
            assert stand_in.answer(request).status == 400


def test_the_texts_are_wrong_for_many_parameters() -> None:
    """Else the test above would show nothing."""
    wrong = [parameter for _, parameter in QUERIES if not all(fits(parameter, text) for text in TEXTS)]
    assert len(wrong) > 80


@pytest.mark.parametrize(
    ("name", "parameter"),
    [(name, p) for name, p in QUERIES if p.required],
    ids=[f"{name}-{p.name}" for name, p in QUERIES if p.required],
)
def test_a_missing_query_parameter_is_named(name: str, parameter: Parameter) -> None:
    request = request_for(OPERATIONS[name])
    bare = replace(request, query=[pair for pair in request.query if pair[0] != parameter.name])
    [problem] = StandIn().check(bare)
    assert problem.place == f"query {parameter.name}"
    assert problem.found == "nothing"
    assert StandIn().answer(bare).status == 400


@each("name", OPERATIONS)
def test_an_unknown_query_parameter_is_a_remark(name: str) -> None:
    operation = OPERATIONS[name]
    request = request_for(operation)
    request = replace(request, query=[*request.query, ("limitt", "3")])
    stand_in = StandIn()
    [problem] = stand_in.check(request)
    assert (problem.place, problem.found, problem.refused) == ("query limitt", '"3"', False)
    assert all(p.name in problem.expected for p in operation.parameters if p.place == "query")
    assert stand_in.answer(request).status == operation.status


def test_a_query_parameter_that_comes_twice_is_refused() -> None:
    request = with_query(request_for(OPERATIONS["listWorkspaces"]), ("limit", "1"), ("limit", "2"))
    assert said(request) == ['query limit: expected an integer, got ["1","2"]']


@pytest.mark.parametrize("name", [name for name, one in OPERATIONS.items() if "{interval}" in one.path])
def test_a_path_parameter_is_read_by_its_schema(name: str) -> None:
    right = request_for(OPERATIONS[name])
    request = replace(right, path=right.path.rpartition("/")[0] + "/hour%6Cy")
    [problem] = StandIn().check(request)
    assert (problem.place, problem.found, problem.refused) == ("path interval", '"hourly"', True)
    assert StandIn().answer(request).status == 400


def test_a_path_parameter_that_is_no_uuid_is_a_remark() -> None:
    operation = OPERATIONS["getGuardrail"]
    request = request_for(operation)
    named = replace(request, path=request.path.rpartition("/")[0] + "/mine")
    [problem] = StandIn().check(named)
    assert (str(problem), problem.refused) == ('path id: expected a UUID, got "mine"', False)


@pytest.mark.parametrize(("value", "remarks"), [("enabled", 0), ("ENABLED", 0), ("maybe", 1)])
def test_a_header_of_another_value_is_a_remark(value: str, remarks: int) -> None:
    """It counts as none, and case does not matter (protocol 3.2)."""
    request = with_header(
        request_for(OPERATIONS["sendChatCompletionRequest"]), "x-openrouter-metadata", value
    )
    problems = StandIn().check(request)
    assert [(one.place, one.found, one.refused) for one in problems] == [
        ("header X-OpenRouter-Metadata", f'"{value}"', False)
    ] * remarks
    assert StandIn().answer(request).status == 200


def contract_of(*parameters: dict[str, Any], **more: Any) -> Contract:
    """A contract with one operation, GET /things, without a key."""
    responses = {"200": {"content": {"application/json": {"schema": {"type": "object"}}}}}
    operation = {"operationId": "things", "parameters": list(parameters), "responses": responses, **more}
    return Contract({"paths": {"/things": {"get": operation}}, "components": {"schemas": {}}})


@pytest.mark.parametrize(
    ("explode", "query", "problems"),
    [
        (True, [("size", "1"), ("size", "2")], []),
        (True, [("size", "1")], []),
        (True, [("size", "1,2")], ['query size/0: expected an integer, got "1,2"']),
        (False, [("size", "1,2")], []),
        (False, [("size", "1,x")], ['query size/1: expected an integer, got "x"']),
        (True, [("size", str(n)) for n in range(5)], ["query size: expected a length of at most 3, got 5"]),
    ],
)
@pytest.mark.parametrize("nullable", [False, True])
def test_a_list_is_written_as_the_contract_says(
    explode: bool, query: list[tuple[str, str]], problems: list[str], nullable: bool
) -> None:
    schema: dict[str, Any] = {"type": "array", "items": {"type": "integer"}, "maxItems": 3}
    schema = {"anyOf": [schema, {"type": "null"}]} if nullable else schema
    contract = contract_of({"name": "size", "in": "query", "schema": schema, "explode": explode})
    assert said(RecordedRequest("GET", "/things", query), StandIn(contract)) == problems


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("0.5", []),
        ("1", ["query size: expected what fits one of 2 alternatives, got 1, which fits 2"]),
        ("x", ['query size: expected an integer or a number, got "x"']),
    ],
)
def test_one_of_means_exactly_one(text: str, problems: list[str]) -> None:
    schema = {"oneOf": [{"type": "integer"}, {"type": "number"}]}
    stand_in = StandIn(contract_of({"name": "size", "in": "query", "schema": schema}))
    assert said(RecordedRequest("GET", "/things", [("size", text)]), stand_in) == problems


@pytest.mark.parametrize(("text", "right"), [("1", True), ("1.0", True), ("true", False), ("0", False)])
def test_true_is_not_one(text: str, right: bool) -> None:
    about = {"name": "size", "in": "query", "schema": {"enum": [1, 2]}}
    request = RecordedRequest("GET", "/things", [("size", text)])
    assert (said(request, StandIn(contract_of(about))) == []) is right


def test_a_header_may_be_required() -> None:
    about = {"name": "X-Version", "in": "header", "required": True, "schema": {"enum": ["one", "two"]}}
    stand_in = StandIn(contract_of(about))
    assert said(RecordedRequest("GET", "/things"), stand_in) == [
        'header X-Version: expected "one" or "two" (required), got nothing'
    ]
    assert stand_in.answer(RecordedRequest("GET", "/things")).status == 400
    assert said(RecordedRequest("GET", "/things", headers=[("x-version", "two")]), stand_in) == []


# --- bodies: what carries them ------------------------------------------------------------------------------


@each("name", [name for name, one in OPERATIONS.items() if one.bodies])
def test_another_media_type_is_refused(name: str) -> None:
    operation = OPERATIONS[name]
    request = with_header(request_for(operation), "content-type", "text/plain; charset=utf-8")
    [problem] = StandIn().check(request)
    assert (problem.place, problem.found) == ("header content-type", "text/plain; charset=utf-8")
    assert all(media in problem.expected for media in operation.bodies)
    assert StandIn().answer(request).status == 400


def test_a_body_without_a_media_type_is_taken_for_json() -> None:
    request = request_for(OPERATIONS["sendChatCompletionRequest"])
    bare = replace(request, headers=[pair for pair in request.headers if pair[0] != "content-type"])
    assert said(bare) == []
    assert said(with_header(request, "content-type", "application/json; charset=utf-8")) == []


def test_a_body_where_none_belongs_is_a_remark() -> None:
    request = replace(request_for(OPERATIONS["getModels"]), body=b"{}")
    [problem] = StandIn().check(request)
    assert (str(problem), problem.refused) == ("body: expected no body, got 2 bytes", False)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"\xff",
        b'{"n": NaN}',
        b'{"n": Infinity}',
        b"[" * 100_000,
        b'{"a":' * 100_000,
    ],
    ids=["nothing", "half", "no text", "NaN", "Infinity", "deep list", "deep object"],
)
def test_a_body_that_is_no_json_of_an_object_is_refused(body: bytes) -> None:
    request = replace(request_for(OPERATIONS["createEmbeddings"]), body=body)
    assert StandIn().answer(request).status == 400
    assert "body" in {problem.place for problem in StandIn().check(request)}


TAGGED = [
    {
        "type": "object",
        "properties": {"kind": {"const": kind}, kind: {"type": "integer"}},
        "required": ["kind"],
    }
    for kind in ("a", "b")
]
NUMBERED = [
    {"type": "object", "properties": {"kind": {"const": kind}}, "required": ["kind"]} for kind in (1, 2)
]
COUNTS = {"type": "object", "additionalProperties": {"type": "string"}}
WAYS_OUT = [
    (TAGGED, {"kind": "a", "a": 1}, []),
    (TAGGED, {"kind": "b", "a": "x"}, []),
    (TAGGED, {"kind": "a", "a": "x"}, ['body /a: expected an integer, got "x"']),
    (TAGGED, {"kind": "c"}, ['body /kind: expected "a" or "b", got "c"']),
    (TAGGED, {"kind": ["a"]}, ['body /kind: expected "a" or "b", got ["a"]']),
    (TAGGED, {}, ['body /kind: expected "a" or "b", got nothing']),
    (TAGGED, "a", ['body: expected an object, got "a"']),
    ([*TAGGED, COUNTS], {"kind": "a", "a": "x"}, []),
    ([*TAGGED, COUNTS], {"kind": "c"}, []),
    ([*TAGGED, COUNTS], {"kind": "c", "a": 1}, ["body /a: expected a string, got 1"]),
    ([{"type": "string"}, *TAGGED], {"kind": "c"}, ['body /kind: expected "a" or "b", got "c"']),
    (NUMBERED, {"kind": 1}, []),
    (NUMBERED, {"kind": 3}, ["body /kind: expected 1, got 3"]),
]


@pytest.mark.parametrize(("alternatives", "body", "problems"), WAYS_OUT)
@pytest.mark.parametrize("keyword", ["anyOf", "oneOf"])
def test_a_union_is_told_by_its_tag(
    keyword: str, alternatives: list[Any], body: Any, problems: list[str]
) -> None:
    carried = {"content": {"application/json": {"schema": {keyword: alternatives}}}}
    request = RecordedRequest("GET", "/things", body=json.dumps(body).encode())
    assert said(request, StandIn(contract_of(requestBody=carried))) == problems


TRANSCRIPTION = OPERATIONS["createAudioTranscriptions"]
FORM_FAULTS = [
    ({}, ["body /model: expected a string (required), got nothing"]),  # a file, or where one is
    ({"file": None}, []),
    ({"temperature": "hot"}, ['body /temperature: expected a number, got "hot"']),
    ({"temperature": "0.5"}, []),
    ({"model": "5"}, []),
    ({"timestamp_granularities[]": ["word", "segment"]}, []),
    ({"timestamp_granularities[]": ["word"]}, []),
    (
        {"timestamp_granularities[]": ["word", "hour"]},
        ['body /timestamp_granularities[]/1: expected "word" or "segment", got "hour"'],
    ),
    ({"something": "else"}, []),
    ({"model": ["a", "b"]}, ['body /model: expected a string, got ["a","b"]']),
]


@pytest.mark.parametrize(("fields", "problems"), FORM_FAULTS)
def test_a_form_is_read_by_its_schema(fields: dict[str, Any], problems: list[str]) -> None:
    whole = {"file": "abc", "model": "a/b", **fields} if fields else {}
    whole = {name: value for name, value in whole.items() if value is not None}
    request = request_for(TRANSCRIPTION, media="multipart/form-data")
    assert said(replace(request, body=form(TRANSCRIPTION, whole))) == problems


@pytest.mark.parametrize("content", [b"", bytes(range(256)), b"\r\n--x", b"--", b"\r\n\r\n", b"5", b"null"])
def test_a_file_may_hold_anything(content: bytes) -> None:
    """The form is written by another hand, httpx."""
    with StandInServer() as server:
        headers = {"authorization": f"Bearer {server.key}"}
        files = {"file": ('a b;"c".bin', content, "audio/mpeg")}
        response = httpx.post(
            f"{server.url}/audio/transcriptions",
            files=files,
            data={"model": "a/b"},
            headers=headers,
            trust_env=False,
            verify=False,
        )
        assert response.status_code == 200, response.text
        assert server.problems == []


@pytest.mark.parametrize(
    ("kind", "body", "why"),
    [
        ("multipart/form-data", b"--x--\r\n", "names no boundary"),
        ("multipart/form-data; boundary=x", b"--x\r\n", "closing boundary"),
        ("multipart/form-data; boundary=y", b"--x--\r\n", "closing boundary"),
        ("multipart/form-data; boundary=x", b"", "closing boundary"),
        ("multipart/form-data; boundary=x", b"--x\r\n\r\nabc\r\n--x--\r\n", "has no name"),
        (
            "multipart/form-data; boundary=x",
            b"--x\r\ncontent-disposition: form-data; name=a\r\n--x--",
            "has no name",
        ),
    ],
)
def test_a_form_that_cannot_be_read_is_refused(kind: str, body: bytes, why: str) -> None:
    request = with_header(request_for(OPERATIONS["uploadFile"]), "content-type", kind)
    [problem] = StandIn().check(replace(request, body=body))
    assert problem.place == "body"
    assert why in problem.found


def test_the_boundary_of_a_form_may_be_quoted() -> None:
    request = request_for(OPERATIONS["uploadFile"])
    assert said(with_header(request, "content-type", 'multipart/form-data; boundary="x"')) == []


# --- what is answered ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "schema"),
    [
        ("sendChatCompletionRequest", "BadRequestResponse"),
        ("createResponses", "BadRequestResponse"),
        ("createMessages", "AnthropicMessagesErrorResponse"),
        ("createWorkspace", "BadRequestResponse"),
    ],
)
def test_the_report_stands_in_the_envelope_of_the_operation(name: str, schema: str, judge: Any) -> None:
    request = replace(request_for(OPERATIONS[name]), body=b'{"model": 5, "name": 5, "slug": 5}')
    found = envelope(StandIn().answer(request))
    judge(schema, found)
    metadata = found["metadata"] if name == "createMessages" else found["error"]["metadata"]
    problems = StandIn().check(request)
    assert metadata["error_type"] == "invalid_request"
    assert metadata["problems"] == [
        {"place": one.place, "expected": one.expected, "found": one.found} for one in problems
    ]
    for problem in problems[:5]:
        assert str(problem) in found["error"]["message"]


def test_a_message_names_the_first_problems_and_counts_the_rest() -> None:
    body = {"messages": [{"role": "user", "content": number} for number in range(9)]}
    found = envelope(StandIn().answer(request_for(OPERATIONS["sendChatCompletionRequest"], body=body)))
    assert "/messages/4/content" in found["error"]["message"]
    assert "/messages/5/content" not in found["error"]["message"]
    assert "and 4 more" in found["error"]["message"]
    assert len(found["error"]["metadata"]["problems"]) == 9


def test_a_refused_request_takes_nothing_of_the_script() -> None:
    stand_in = StandIn()
    stand_in.script.reply("Mine.")
    wrong = request_for(OPERATIONS["sendChatCompletionRequest"], body={"messages": []})
    assert stand_in.answer(wrong).status == 400
    right = request_for(OPERATIONS["sendChatCompletionRequest"], body=HELLO)
    assert envelope(stand_in.answer(right))["choices"][0]["message"]["content"] == "Mine."


def test_a_lenient_stand_in_answers_and_reports_all_the_same() -> None:
    stand_in = StandIn(strict=False)
    for body in (b'{"messages": 5}', b"{", b"[1]", b""):
        request = replace(request_for(OPERATIONS["sendChatCompletionRequest"]), body=body)
        assert stand_in.answer(request).status == 200
        assert stand_in.check(request)
    wrong_key = request_for(OPERATIONS["getModels"], key="sk-or-v1-other")
    assert stand_in.answer(replace(wrong_key, path="/api/v1/key")).status == 401
    assert stand_in.answer(replace(wrong_key, path="/api/v1/nowhere")).status == 404


def test_the_problems_of_all_requests_are_kept_in_order() -> None:
    with StandInServer() as server:
        headers = {"authorization": f"Bearer {server.key}"}
        with httpx.Client(base_url=server.url, headers=headers, trust_env=False, verify=False) as client:
            client.get("/models")
            client.get("/models", params={"limit": "many"})
            client.post("/chat/completions", json={"messages": 1})
            client.get("/nowhere")
            client.request("DELETE", "/models")
        assert [(one.request, one.place) for one in server.problems] == [
            ("GET /api/v1/models", "query limit"),
            ("POST /api/v1/chat/completions", "body /messages"),
            ("GET /api/v1/nowhere", "path"),
            ("DELETE /api/v1/models", "method"),
        ]
        assert [len(server.check(request)) for request in server.requests] == [0, 1, 1, 1, 1]
        server.reset()
        assert server.problems == []


def test_the_transport_keeps_problems_too() -> None:
    transport = StandInTransport()
    headers = {"authorization": f"Bearer {transport.management_key}"}
    with httpx.Client(transport=transport, base_url="http://stand-in/api/v1", headers=headers) as client:
        assert client.get("/workspaces", params={"limit": 1000}).status_code == 400
    assert [str(problem) for problem in transport.problems] == ["query limit: expected at most 100, got 1000"]


# --- keys ---------------------------------------------------------------------------------------------------


def with_key(operation: Operation, key: str) -> RecordedRequest:
    return request_for(operation, key=key)


@each("name", [name for name, one in OPERATIONS.items() if one.needs_key])
def test_each_kind_of_key_may_do_what_it_is_for(name: str, judge: Any) -> None:
    """Protocol section 2: management operations, completions, and what both kinds may do."""
    operation = OPERATIONS[name]
    statuses = {
        kind: StandIn().answer(with_key(operation, key)).status
        for kind, key in (("normal", KEYS[False]), ("management", KEYS[True]))
    }
    assert statuses == {
        "normal": 403 if operation.management_key else operation.status,
        "management": 403 if operation.path in COMPLETIONS else operation.status,
    }


@pytest.mark.parametrize("name", ["createWorkspace", "sendChatCompletionRequest", "createMessages"])
def test_a_key_of_the_wrong_kind_gets_the_envelope(name: str, judge: Any) -> None:
    operation = OPERATIONS[name]
    request = with_key(operation, KEYS[not operation.management_key])
    found = envelope(StandIn().answer(request))
    judge("AnthropicMessagesErrorResponse" if operation.path == "/messages" else "ForbiddenResponse", found)
    [problem] = StandIn().check(request)
    assert problem.place == "header authorization"
    assert KEYS[False] not in json.dumps(found)


def test_one_key_may_be_of_both_kinds() -> None:
    stand_in = StandIn(key="sk-or-v1-all", management_key="sk-or-v1-all")
    for name in ("listWorkspaces", "sendChatCompletionRequest"):
        assert stand_in.answer(with_key(OPERATIONS[name], "sk-or-v1-all")).status == 200


def test_a_key_is_never_repeated() -> None:
    request = request_for(OPERATIONS["getCurrentKey"], key="sk-or-v1-somebody")
    stand_in = StandIn()
    assert stand_in.answer(request).status == 401
    assert "somebody" not in f"{envelope(stand_in.answer(request))} {stand_in.check(request)}"


def test_the_kind_of_key_is_a_fact_of_the_contract(contract: Contract) -> None:
    wanted = {o.path for o in contract.operations if o.management_key}
    assert {"/workspaces", "/keys/{hash}", "/credits", "/generation/feedback", "/scim/groups"} <= wanted
    assert wanted.isdisjoint({"/key", "/models", "/generation", "/files", "/presets", *COMPLETIONS})
