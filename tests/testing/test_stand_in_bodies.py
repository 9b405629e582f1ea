"""Bodies get the verdict of an independent JSON Schema validator, and a report of where and why."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from openrouter_sdk.testing import Contract, Operation, Problem, RecordedRequest, StandIn
from openrouter_sdk.testing.contract.contract import load
from openrouter_sdk.testing.contract.instances import instances_of
from openrouter_sdk.testing.contract.validation import KEYWORDS, Validator
from tests.each import each
from tests.schema_validators import validator_at
from tests.testing.contract_requests import request_for

JSON_TYPE = "application/json"
STAND_IN = StandIn()
PLACED: dict[str, Operation] = {one.id: one for one in load().operations if JSON_TYPE in one.bodies}
BY_SCHEMA = {operation.bodies[JSON_TYPE]["$ref"]: operation for operation in PLACED.values()}
REMARKS = {"default", "deprecated", "description", "discriminator", "format", "x-value-type"}
SCHEMAS_INSIDE = ("additionalProperties", "items")
LISTS_INSIDE = ("anyOf", "oneOf")
JUDGES = {ref: validator_at(ref) for ref in sorted(BY_SCHEMA)}

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-3, 2000)
    | st.sampled_from([0.5, 1.0, -2.25, 1e300])
    | st.sampled_from(["", "user", "text", "function", "auto", "openai", "a" * 600])
)
VALUES = SCALARS | st.lists(SCALARS, max_size=3) | st.dictionaries(st.sampled_from("ab"), SCALARS, max_size=2)


def checked(operation: Operation, body: Any) -> list[Problem]:
    """What is said of a body that is refused, or remarked."""
    whole = request_for(operation, media=JSON_TYPE)
    request = RecordedRequest(
        whole.method,
        whole.path,
        whole.query,
        whole.headers,
        json.dumps(body).encode("utf-8", "surrogatepass"),
    )
    problems = STAND_IN.check(request)
    assert all(problem.part == "body" for problem in problems)
    return problems


def is_refused(problems: list[Problem]) -> bool:
    return any(problem.refused for problem in problems)


def places(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The ways to everything inside a value."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, one in inside:
        yield (*way, step)
        yield from places(one, (*way, step))


def changed(data: st.DataObject, value: Any) -> Any:
    """The value with something left out, put in, moved or replaced."""
    value = copy.deepcopy(value)
    ways = list(places(value))
    if not ways:
        return data.draw(VALUES)
    *way, last = data.draw(st.sampled_from(ways))
    holder = value
    for step in way:
        holder = holder[step]
    match data.draw(st.sampled_from(["replace", "replace", "remove", "add", "move"])):
        case "remove":
            del holder[last]
        case "add" if isinstance(holder, dict):
            holder[data.draw(st.sampled_from(["zzz", "type", "role", "id"]))] = data.draw(VALUES)
        case "move":
            holder[last] = data.draw(st.sampled_from([holder[key] for key in keys_of(holder)]))
        case _:
            holder[last] = data.draw(VALUES)
    return value


def keys_of(holder: Any) -> list[Any]:
    return list(holder) if isinstance(holder, dict) else list(range(len(holder)))


@pytest.mark.parametrize("seed", [0, 1, 2])
@each("ref", JUDGES)
def test_an_instance_of_the_schema_is_right(ref: str, seed: int) -> None:
    body = instances_of(load(), seed).instance({"$ref": ref})
    assert JUDGES[ref].is_valid(body)
    assert checked(BY_SCHEMA[ref], body) == []


@given(st.data(), st.sampled_from(sorted(JUDGES)), st.integers(0, 5), st.integers(1, 3))
@settings(max_examples=200)
def test_whatever_is_changed_the_verdict_is_that_of_another_validator(
    data: st.DataObject, ref: str, seed: int, times: int
) -> None:
    body = instances_of(load(), seed).instance({"$ref": ref})
    for _ in range(times):
        body = changed(data, body)
    assert is_refused(checked(BY_SCHEMA[ref], body)) is not JUDGES[ref].is_valid(body)


@each("name", PLACED)
def test_each_property_that_is_wrong_is_named(name: str) -> None:
    operation = PLACED[name]
    ref = operation.bodies[JSON_TYPE]["$ref"]
    right = instances_of(load(), 0).instance(operation.bodies[JSON_TYPE])
    for one in load().schemas[ref.rpartition("/")[2]]["properties"]:
        judge = validator_at(f"{ref}/properties/{one}")
        wrong = next((bad for bad in ([{"": 1}], {"": [1]}, 1.5, True, "!") if not judge.is_valid(bad)), None)
        if wrong is not None:
            said = [problem for problem in checked(operation, right | {one: wrong}) if problem.refused]
            assert said, one
            assert all(problem.at.split("/")[1] == one for problem in said), said


@pytest.mark.parametrize("keyword", ["anyOf", "oneOf"])
def test_a_wrong_format_is_remarked_by_each_kind_of_union(keyword: str) -> None:
    schema = {"items": {keyword: [{"type": "string", "format": "uuid"}, {"type": "integer"}]}}
    found = Validator({}).violations(schema, [1, "no UUID"])
    assert [(one.pointer, one.keyword, one.invalid) for one in found] == [("/1", "format", False)]
    assert Validator({}).violations(schema, [1, 2]) == []


def test_the_contract_uses_no_keyword_that_is_not_known(contract: Contract) -> None:
    """A keyword that a new document brings in would be passed over in silence."""
    found: set[str] = set()

    def collect(schema: Any) -> None:
        if not isinstance(schema, dict):
            assert isinstance(schema, bool), schema
            return
        found.update(schema)
        assert isinstance(schema.get("type", ""), str), "one type a schema"
        inside = [schema[key] for key in SCHEMAS_INSIDE if key in schema]
        inside += [one for key in LISTS_INSIDE for one in schema.get(key, ())]
        for one in [*inside, *schema.get("properties", {}).values()]:
            collect(one)

    for schema in contract.schemas.values():
        collect(schema)
    for operation in contract.operations:
        for one in (*operation.bodies.values(), *(p.schema for p in operation.parameters)):
            collect(one)
    assert found <= KEYWORDS | REMARKS, found - KEYWORDS - REMARKS
    forms = {"multipart/form-data", "application/x-www-form-urlencoded"}
    assert {media for o in contract.operations for media in o.bodies} <= {JSON_TYPE, *forms}


# --- what is said -----------------------------------------------------------------------------------------

HELLO = {"role": "user", "content": "Hello"}
FAULTS: list[tuple[str, dict[str, Any], str]] = [
    ("sendChatCompletionRequest", {}, "body /messages: expected an array (required), got nothing"),
    ("sendChatCompletionRequest", {"messages": "Hi"}, 'body /messages: expected an array, got "Hi"'),
    ("sendChatCompletionRequest", {"messages": []}, "body /messages: expected a length of at least 1, got 0"),
    (
        "sendChatCompletionRequest",
        {"messages": [HELLO, {"role": "robot", "content": "Hi"}]},
        'body /messages/1/role: expected "system", "user", "developer", "assistant" or "tool", got "robot"',
    ),
    (
        "sendChatCompletionRequest",
        {"messages": [{"content": "Hi"}]},
        'body /messages/0/role: expected "system", "user", "developer", "assistant" or "tool", got nothing',
    ),
    (
        "sendChatCompletionRequest",
        {"messages": [{"role": "user", "content": 5}]},
        "body /messages/0/content: expected a string or an array, got 5",
    ),
    (
        "sendChatCompletionRequest",
        {"messages": [{"role": "user", "content": [{"type": "text"}]}]},
        "body /messages/0/content/0/text: expected a string (required), got nothing",
    ),
    (
        "sendChatCompletionRequest",
        {"messages": [HELLO], "stop": ["a", "b", "c", "d", "e"]},
        "body /stop: expected a length of at most 4, got 5",
    ),
    (
        "sendChatCompletionRequest",
        {"messages": [HELLO], "stream": "yes"},
        'body /stream: expected a boolean, got "yes"',
    ),
    (
        "sendChatCompletionRequest",
        {"messages": [HELLO], "metadata": {"a/b~c": 1}},
        "body /metadata/a~1b~0c: expected a string, got 1",
    ),
    ("createVideos", {"model": "a/b", "duration": 0}, "body /duration: expected at least 1, got 0"),
    (
        "createVideos",
        {"model": "a/b", "upscale_factor": 0},
        "body /upscale_factor: expected more than 0, got 0",
    ),
    (
        "createWorkspace",
        {"name": "A", "slug": "Not A Slug"},
        'body /slug: expected a string that matches ^[a-z0-9]+(?:-[a-z0-9]+)*$, got "Not A Slug"',
    ),
]


@pytest.mark.parametrize(("name", "body", "said"), FAULTS, ids=[said[:60] for *_, said in FAULTS])
def test_a_report_says_where_what_was_expected_and_what_came(
    name: str, body: dict[str, Any], said: str
) -> None:
    assert [str(problem) for problem in checked(PLACED[name], body)] == [said]


def test_every_problem_is_reported_at_once() -> None:
    body = {"messages": [HELLO], "temperature": "warm", "session_id": "x" * 257, "stop": 5}
    found = checked(PLACED["sendChatCompletionRequest"], body)
    assert sorted(problem.at for problem in found) == ["/session_id", "/stop", "/temperature"]


def test_long_values_are_cut_in_a_report() -> None:
    [problem] = checked(PLACED["sendChatCompletionRequest"], {"messages": "x" * 10_000})
    assert len(problem.message) < 200


def test_what_the_contract_leaves_open_is_let_through() -> None:
    body = {"messages": [HELLO | {"mood": "good"}], "verbosity": "low", "anything": {"at": ["all"]}}
    assert checked(PLACED["sendChatCompletionRequest"], body) == []


def test_what_the_contract_closes_is_closed() -> None:
    body = {"messages": [HELLO], "provider": {"order": ["openai"], "odder": 1}}
    [problem] = checked(PLACED["sendChatCompletionRequest"], body)
    assert problem.at == "/provider/odder"
    assert "order" in problem.expected


def test_a_format_that_is_not_met_is_a_remark() -> None:
    formats = load().schemas["CreateKeysRequest"]["properties"]["expires_at"]
    assert "date-time" in json.dumps(formats)
    [problem] = checked(PLACED["createKeys"], {"name": "a", "expires_at": "tomorrow"})
    assert (problem.at, problem.refused) == ("/expires_at", False)
    assert checked(PLACED["createKeys"], {"name": "a", "expires_at": "2026-12-31T23:59:59Z"}) == []
