"""Requests: every argument of every operation lands in its place, and what is unusable is refused."""

from __future__ import annotations

import copy
import json
import math
import pickle
import re
from collections import UserString
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any
from unittest.mock import Mock
from urllib.parse import parse_qsl, unquote
from uuid import UUID

import orjson
import pytest
from hypothesis import assume, example, given, strategies as st

from openrouter_api.encoding.json_text import ArgumentError
from openrouter_api.encoding.wire import Request, encode
from openrouter_api.operation import Body, Operation, Parameter
from openrouter_api.operations import api_keys, chat, credits as credit_operations, models, scim
from openrouter_api.operations.files import UPLOAD
from openrouter_api.unset import UNSET
from openrouter_sdk.testing import Instances
from tests.each import each
from tests.generated.contract_types import CONTRACT, SCHEMAS, component_of, decoder, model, operations, same
from tests.generated.oddities import law, with_unknown_fields

OPERATIONS = {operation.id: operation for operation in operations()}
CONTRACTED = {
    facts["operationId"]: (path, method, item, facts)
    for path, item in CONTRACT.document["paths"].items()
    for method, facts in item.items()
    if isinstance(facts, dict) and "operationId" in facts
}


def every_operation(test: Callable[[str], None]) -> Callable[[], None]:
    """Run a test for every operation, and name all for which it fails."""

    def run() -> None:
        failures: dict[str, BaseException] = {}
        for operation_id in sorted(CONTRACTED):
            try:
                test(operation_id)
            except (Exception, pytest.fail.Exception) as error:
                failures[operation_id] = error
        if failures:
            raise AssertionError(f"fails for {', '.join(failures)}") from next(iter(failures.values()))

    run.__name__, run.__doc__ = test.__name__, test.__doc__
    return run


MESSAGES = [{"role": "user", "content": "Hello"}]


def test_every_operation_of_the_contract_is_described() -> None:
    assert OPERATIONS.keys() == CONTRACTED.keys()
    assert len(operations()) == len(CONTRACTED)


@pytest.mark.parametrize("through", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
def test_operations_are_keys_of_dicts_and_travel_to_other_processes(through: Any) -> None:
    by_operation = {operation: operation.id for operation in OPERATIONS.values()}
    assert [by_operation[through(operation)] for operation in by_operation] == [*OPERATIONS]


# --- arguments from the contract --------------------------------------------------------------------------


def declared(operation_id: str) -> list[dict[str, Any]]:
    """The parameters of the contract outside the body."""
    return list(CONTRACTED[operation_id][3].get("parameters", ()))


def body_component(operation_id: str, media: str) -> str:
    content = CONTRACTED[operation_id][3]["requestBody"]["content"]
    return str(component_of(content[media]["schema"]))


def filled(component: str, seed: int) -> dict[str, Any]:
    """An instance with every property."""
    schema = SCHEMAS[component]
    value = Instances(CONTRACT, seed).instance({**schema, "required": list(schema["properties"])}, component)
    assert isinstance(value, dict)
    return value


def argument_names(operation: Operation[Any, Any]) -> dict[tuple[str, str], str]:
    """(place, wire name) -> argument name."""
    return {(parameter.location, parameter.wire): parameter.name for parameter in operation.parameters}


def outside_the_body(operation_id: str, seed: int) -> dict[str, Any]:
    """Arguments for every parameter."""
    names = argument_names(OPERATIONS[operation_id])
    source = Instances(CONTRACT, seed)
    given = {}
    for parameter in declared(operation_id):
        value = source.instance(parameter["schema"], f"{operation_id}.{parameter['name']}")
        if parameter["in"] == "path" and isinstance(value, str):
            value = value.replace("/", "-")
        given[names[parameter["in"], parameter["name"]]] = value
    return given


def with_body(operation_id: str, body: Body, value: dict[str, Any]) -> dict[str, Any]:
    """Arguments for every property of a body."""
    by_wire = {wire: name for name, wire in body.fields.items()}
    named = {by_wire[wire]: member for wire, member in value.items()}
    return named | dict.fromkeys(body.files, b"content")


def as_text(value: Any) -> str:
    """How a scalar is written in a path, query or header."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def check_places(operation_id: str, given: dict[str, Any], request: Request) -> None:
    """Each parameter of the contract is where the contract wants it, and nothing else is there."""
    path, method, _, _ = CONTRACTED[operation_id]
    names = argument_names(OPERATIONS[operation_id])
    query, headers = [], {}
    segments = path.split("/")
    for parameter in declared(operation_id):
        value = given.get(names[parameter["in"], parameter["name"]], UNSET)
        if value is UNSET or value is None:
            continue
        match parameter["in"]:
            case "path":
                at = segments.index("{" + parameter["name"] + "}")
                segments[at] = as_text(value)
            case "query":
                members = value if isinstance(value, list) else [value]
                query += [(parameter["name"], as_text(member)) for member in members]
            case "header":
                headers[parameter["name"]] = as_text(value)
    assert request.method == method.upper()
    assert [unquote(segment) for segment in request.path.split("/")] == segments
    assert sorted(parse_qsl(request.query, keep_blank_values=True)) == sorted(query)
    assert request.headers == headers


@every_operation
def test_every_argument_lands_in_its_place(operation_id: str) -> None:
    operation, seed = OPERATIONS[operation_id], 0
    outside = outside_the_body(operation_id, seed)
    if not operation.bodies:
        request = encode(operation, outside)
        check_places(operation_id, outside, request)
        assert (request.media, request.content, request.parts) == (None, None, ())
    for body in operation.bodies:
        value = filled(body_component(operation_id, body.media), seed)
        request = encode(operation, {**outside, **with_body(operation_id, body, value)})
        check_places(operation_id, outside, request)
        assert request.media == body.media
        if body.media == "application/json":
            assert same(json.loads(request.content or b""), value)
        elif body.media == "application/x-www-form-urlencoded":
            assert dict(parse_qsl((request.content or b"").decode())) == value
        else:
            assert request.content is None
            assert {name for name, _ in request.parts} == value.keys()


@every_operation
def test_models_dicts_and_unknown_fields_at_any_depth_encode_alike(operation_id: str) -> None:
    for body in OPERATIONS[operation_id].bodies:
        if body.media != "application/json":
            continue
        component = body_component(operation_id, body.media)
        value = filled(component, 2)
        # unknown fields inside the arguments; an unknown argument itself goes through extra_body
        value = {key: with_unknown_fields(member) for key, member in value.items()}
        decoded = decoder(component)(value)
        as_models = {name: getattr(decoded, name) for name in body.fields}
        outside = outside_the_body(operation_id, 0)
        arguments = with_body(operation_id, body, value)
        plain = encode(OPERATIONS[operation_id], {**outside, **arguments}, check=False)
        rich = encode(OPERATIONS[operation_id], {**outside, **as_models}, check=False)
        assert same(json.loads(plain.content or b""), value)
        assert same(json.loads(rich.content or b""), value)


@every_operation
def test_none_is_sent_as_null_and_unset_is_not_sent(operation_id: str) -> None:
    """In the body; elsewhere there is no null, and None is not sent either."""
    operation = OPERATIONS[operation_id]
    outside = outside_the_body(operation_id, 0)
    optional = {p.name for p in operation.parameters if not p.required}
    for nothing in (None, UNSET):
        given = {name: nothing if name in optional else value for name, value in outside.items()}
        body = next((body for body in operation.bodies if body.media == "application/json"), None)
        given |= dict.fromkeys(body.fields if body else (), None)
        if operation.bodies and body is None:
            given |= dict.fromkeys(operation.bodies[0].required, "x")
            given |= dict.fromkeys(operation.bodies[0].files, b"content")
        request = encode(operation, given, check=False)
        check_places(operation_id, given, request)
        if body:
            assert json.loads(request.content or b"") == dict.fromkeys(body.fields.values())
    for body in operation.bodies:
        given = outside | dict.fromkeys(body.fields, UNSET) | dict.fromkeys(body.required, b"x")
        if body.media == "application/json":
            given |= dict.fromkeys(body.required, 1)
            content = json.loads(encode(operation, given, check=False).content or b"")
            assert content == dict.fromkeys((body.fields[name] for name in body.required), 1)
        elif body.media == "application/x-www-form-urlencoded":
            given |= dict.fromkeys(body.required, "x")
            content = dict(parse_qsl((encode(operation, given).content or b"").decode()))
            assert content == dict.fromkeys((body.fields[name] for name in body.required), "x")
        else:
            given |= dict.fromkeys(body.required - body.files, "x") | dict.fromkeys(body.files, b"x")
            sent = {name for name, _ in encode(operation, given).parts}
            assert sent == {body.fields[name] for name in body.required | body.files}


@every_operation
def test_each_missing_required_argument_is_named(operation_id: str) -> None:
    operation = OPERATIONS[operation_id]
    whole = outside_the_body(operation_id, 0)
    for body in operation.bodies[:1]:
        value = filled(body_component(operation_id, body.media), 0)
        whole |= with_body(operation_id, body, value)
    needed = [p.name for p in operation.parameters if p.required]
    needed += list(operation.bodies[0].required) if len(operation.bodies) == 1 else []
    called = rf"{re.escape(operation.qualified_name)}\(\)"
    for name in needed:
        for lacking in ({k: v for k, v in whole.items() if k != name}, {**whole, name: UNSET}):
            with pytest.raises(ArgumentError, match=rf"{called} needs the argument `{name}`"):
                encode(operation, lacking)
    required = [p["name"] for p in declared(operation_id) if p.get("required")]
    assert {p.wire for p in operation.parameters if p.required} == set(required)


@every_operation
def test_an_unknown_argument_is_refused_and_a_near_one_suggested(operation_id: str) -> None:
    operation = OPERATIONS[operation_id]
    outside = outside_the_body(operation_id, 0)
    with pytest.raises(ArgumentError, match=r"has no argument `zzzqqq`.*extra_body"):
        encode(operation, {**outside, "zzzqqq": 1})
    known = [p.name for p in operation.parameters] + [n for body in operation.bodies for n in body.fields]
    for name in known[:3]:
        with pytest.raises(ArgumentError, match=r"did you mean `\w+`\?"):
            encode(operation, {**outside, f"{name}_": 1})


def test_all_missing_arguments_are_named_at_once() -> None:
    with pytest.raises(ArgumentError, match="needs the arguments `source`, `target`"):
        encode(SAMPLE, {"key": "k"})


# --- a small operation with everything in it --------------------------------------------------------------

SAMPLE: Operation[Any, Any] = Operation(
    id="sample",
    resource="samples",
    name="run",
    method="POST",
    path="/samples/{key}/x",
    result=None,
    result_media=None,
    parameters=(
        Parameter("key", "key", "path", required=True),
        Parameter("tags", "tags[]", "query"),
        Parameter("written", "written", "query", style=lambda key, value: f"{key}={value!r}"),
        Parameter("flag", "flag", "query"),
        Parameter("trace", "X-Trace", "header"),
    ),
    bodies=(
        Body("application/json", {"source": "src", "target": "target"}, frozenset(["source", "target"])),
        Body("application/x-www-form-urlencoded", {"form": "form[x]", "source": "src"}, frozenset(["form"])),
    ),
)
READ: Operation[Any, Any] = Operation(
    id="read",
    resource="samples",
    name="read",
    method="GET",
    path="/samples/{key}/{other}",
    result=None,
    result_media=None,
    parameters=(
        Parameter("key", "key", "path", required=True),
        Parameter("other", "other", "path"),
        *SAMPLE.parameters[1:],
    ),
)


def query_of(**given: Any) -> list[tuple[str, str]]:
    return parse_qsl(encode(READ, {"key": "k", "other": "o", **given}).query, keep_blank_values=True)


@pytest.mark.parametrize("kind", [list, tuple])
def test_a_list_in_the_query_repeats_its_name(kind: Any) -> None:
    assert query_of(tags=kind(["b", "a", 3, True])) == [
        ("tags[]", "b"),
        ("tags[]", "a"),
        ("tags[]", "3"),
        ("tags[]", "true"),
    ]
    assert query_of(tags=kind([])) == []
    assert sorted(query_of(tags={"a", "b"})) == [("tags[]", "a"), ("tags[]", "b")]


def test_a_parameter_with_a_style_of_its_own_is_written_by_it() -> None:
    assert query_of(written=["a", 1], flag=True) == [("flag", "true"), ("written", "['a', 1]")]


@pytest.mark.parametrize(
    ("value", "written"),
    [(True, "true"), (False, "false"), (0, "0"), (0.5, "0.5"), ("", ""), ("True", "True"), ("a b", "a b")],
)
def test_scalars_in_the_query(value: Any, written: str) -> None:
    assert query_of(flag=value) == [("flag", written)]


class Colour(str, Enum):  # noqa: UP042  # whose str() is the name, unlike that of a StrEnum
    RED = "red"


class Size(Enum):
    BIG = 3


def test_an_enum_member_stands_for_its_value_everywhere() -> None:
    """In JSON orjson does the same; `str()` would give the name of the member."""
    request = encode(READ, {"key": Colour.RED, "other": "o", "flag": Size.BIG, "trace": Colour.RED})
    assert (request.path, request.query, request.headers) == ("/samples/red/o", "flag=3", {"X-Trace": "red"})


def test_what_converts_to_its_own_kind_is_refused_in_the_query() -> None:
    class LongDouble:
        def tolist(self) -> LongDouble:
            return LongDouble()

    for value in (LongDouble(), Mock()):
        with pytest.raises(ArgumentError, match=f"`flag` cannot be of type {type(value).__name__}"):
            query_of(flag=value)


def test_a_mapping_in_the_query_is_json() -> None:
    assert query_of(flag={"a": [1, None]}) == [("flag", '{"a":[1,null]}')]


@law
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=20))
@example("/?#[]@!$&'()*+,;=: %")
def test_any_text_survives_the_query(value: str) -> None:
    request = encode(READ, {"key": "k", "other": "o", "flag": value})
    assert parse_qsl(request.query, keep_blank_values=True) == [("flag", value)]
    assert request.query.isascii()
    assert not set(request.query.removeprefix("flag=")) & set("&=+#?/ ")


@pytest.mark.parametrize("value", [math.nan, math.inf, b"x", bytearray(b"x"), object(), "\ud800"])
def test_what_is_no_scalar_is_refused_outside_the_body(value: Any) -> None:
    for name, wire in (("flag", "flag"), ("trace", "X-Trace"), ("tags", r"tags\[\]")):
        given = [value] if name == "tags" else value
        with pytest.raises(ArgumentError, match=f"`{wire}`"):
            encode(READ, {"key": "k", "other": "o", name: given})


@pytest.mark.parametrize("value", ["a\r\nb: c", "a\nb", "\0", "é", "\x7f"], ids=ascii)
def test_a_header_holds_printable_ascii_only(value: str) -> None:
    """A line break would begin a header of the caller's making."""
    with pytest.raises(ArgumentError, match="`X-Trace`"):
        encode(READ, {"key": "k", "other": "o", "trace": value})


@pytest.mark.parametrize("values", [{"\ud800": "x"}, {"a": {"b": [object()]}}, {"a": {"b": [math.nan]}}])
def test_names_and_objects_that_cannot_be_written_are_refused_outside_the_body(values: Any) -> None:
    place = r"\\ud800" if "\ud800" in values else r"a\.b\[0\]"
    with pytest.raises(ArgumentError, match=f"`{place}`"):
        encode(READ, {"key": "k", "other": "o"}, extra_query=values)
    with pytest.raises(ArgumentError, match=f"`{place}`"):
        encode(UPLOAD, {"file": b"x"}, extra_body=values)


@each(
    ("value", "text"),
    [
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (date(2026, 8, 22), "2026-08-22"),
        (Decimal("0.50"), "0.5"),
        (UserString("text"), "text"),
    ],
)
def test_values_that_are_nearly_json_are_written_outside_the_body(value: Any, text: str) -> None:
    request = encode(READ, {"key": "k", "other": "o", "flag": value, "tags": {value}, "trace": value})
    assert sorted(parse_qsl(request.query)) == [("flag", text), ("tags[]", text)]
    assert request.headers == {"X-Trace": text}
    if not isinstance(value, Decimal):
        assert text in encode(READ, {"key": value, "other": "o"}).path


def test_a_header_without_a_value_is_left_out() -> None:
    assert encode(READ, {"key": "k", "other": "o", "trace": None}).headers == {}


# --- paths ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "value",
    ["", " ", "\t\n", "\u00a0", ".", "..", "a/b", "/", "../keys", "a\\b", "\\", "\ud800", "a\udfff"],
    ids=ascii,
)
def test_a_path_value_that_would_change_the_path_is_refused(value: str) -> None:
    with pytest.raises(ArgumentError, match="`key`"):
        encode(READ, {"key": value, "other": "o"})


@pytest.mark.parametrize(
    "value", [None, True, False, b"x", 0.5, [], ["a"], {}, object()], ids=lambda value: type(value).__name__
)
def test_a_path_value_of_another_type_is_refused(value: Any) -> None:
    with pytest.raises(ArgumentError, match="`key`"):
        encode(READ, {"key": value, "other": "o"})


@law
@given(st.text(max_size=20))
@example("?#[]@!$&'()*+,;=: \"<>{}|^`%2F")
def test_any_other_text_survives_the_path_in_one_segment(value: str) -> None:
    assume(value.strip() and value not in (".", "..") and not set(value) & {"/", "\\"})
    assume(not any("\ud800" <= character <= "\udfff" for character in value))
    encoded = encode(READ, {"key": value, "other": "o"}).path.removeprefix("/samples/").removesuffix("/o")
    assert unquote(encoded) == value
    assert encoded.isascii()
    assert not set(encoded) & set("/?#[]@!$&'()*+,;=: \"<>{}|\\^`")
    assert "%" not in unquote(encoded) or "%25" in encoded


@pytest.mark.parametrize("value", ["{other}", "%2e%2e", "%2F", "...", "~", "a.b", "openai:gpt-4o", "☃ é"])
def test_text_that_looks_special_is_only_text(value: str) -> None:
    path = encode(READ, {"key": value, "other": "o"}).path
    assert [unquote(segment) for segment in path.split("/")] == ["", "samples", value, "o"]


@pytest.mark.parametrize(("value", "segment"), [(7, "7"), (0, "0"), (-1, "-1"), (2**70, str(2**70))])
def test_an_integer_may_stand_in_a_path(value: int, segment: str) -> None:
    assert encode(READ, {"key": value, "other": "o"}).path == f"/samples/{segment}/o"


def test_path_values_of_real_operations_are_guarded() -> None:
    with pytest.raises(ArgumentError, match=r"api_keys\.get\(\): `hash`"):
        encode(api_keys.GET, {"hash": ".."})


# --- extra_body and extra_query ---------------------------------------------------------------------------


def test_extra_body_wins_and_is_sent_unchanged() -> None:
    extra = {"model": "mine", "x_future": {"deep": [None, {"x": 1}]}, "temperature": None}
    request = encode(
        chat.SEND, {"messages": MESSAGES, "model": "theirs", "temperature": 1, "seed": 1}, extra_body=extra
    )
    assert json.loads(request.content or b"") == {"messages": MESSAGES, "seed": 1, **extra}


def test_extra_body_does_not_stand_in_for_a_required_argument() -> None:
    with pytest.raises(ArgumentError, match="`messages`"):
        encode(chat.SEND, {}, extra_body={"messages": MESSAGES})


def test_extra_body_without_a_body_is_refused() -> None:
    with pytest.raises(ArgumentError, match=r"credits\.\w+\(\) has no body"):
        encode(credit_operations.GET_CREDITS, {}, extra_body={"a": 1})


def test_extra_query_wins_over_all_values_of_a_name() -> None:
    request = encode(
        READ,
        {"key": "k", "other": "o", "tags": ["a", "b"], "flag": True},
        extra_query={"tags[]": ["c", "d"], "x future": "ü&"},
    )
    assert parse_qsl(request.query) == [
        ("flag", "true"),
        ("tags[]", "c"),
        ("tags[]", "d"),
        ("x future", "ü&"),
    ]


def test_extra_query_of_none_takes_a_parameter_away() -> None:
    request = encode(READ, {"key": "k", "other": "o", "flag": True}, extra_query={"flag": None})
    assert request.query == ""


# --- which body -------------------------------------------------------------------------------------------


def test_the_arguments_choose_the_body() -> None:
    assert encode(SAMPLE, {"key": "k", "source": 1, "target": 2}).media == "application/json"
    form = encode(SAMPLE, {"key": "k", "form": ["a b", True], "source": None})
    assert (form.media, form.content) == (
        "application/x-www-form-urlencoded",
        b"form%5Bx%5D=a+b&form%5Bx%5D=true",
    )


def test_arguments_of_two_bodies_do_not_mix() -> None:
    with pytest.raises(ArgumentError, match="cannot send `form` as application/json"):
        encode(SAMPLE, {"key": "k", "form": "a", "source": 1, "target": 2})


def test_arguments_are_not_changed() -> None:
    given: dict[str, Any] = {"messages": MESSAGES, "model": UNSET, "stop": ["a"]}
    extra = {"x": {"y": 1}}
    encode(chat.SEND, given, extra_body=extra)
    assert given == {"messages": [{"role": "user", "content": "Hello"}], "model": UNSET, "stop": ["a"]}
    assert extra == {"x": {"y": 1}}


def test_a_whole_model_is_a_message_like_any_dict() -> None:
    """An answer's message can be sent back as it is, with what the contract does not know."""
    reply = model("ChatResult").from_dict(
        {"choices": [{"message": {"role": "assistant", "content": "Hi", "x_future": {"a": 1}}}]}
    )
    request = encode(chat.SEND, {"messages": [*MESSAGES, reply.choices[0].message]})
    sent = json.loads(request.content or b"")["messages"]
    assert sent == [*MESSAGES, {"role": "assistant", "content": "Hi", "x_future": {"a": 1}}]


def test_a_boolean_query_that_the_contract_writes_as_words() -> None:
    given = {"id": "g", "keep_members": True}
    assert encode(scim.DELETE, given).query == "keep_members=true"
    assert encode(scim.DELETE, {**given, "keep_members": "false"}).query == "keep_members=false"


@law
@given(st.dictionaries(st.text(max_size=5), st.text(st.characters(exclude_categories=["Cs"])), max_size=3))
def test_any_metadata_survives(metadata: dict[str, str]) -> None:
    assume(all(not any("\ud800" <= c <= "\udfff" for c in key) for key in metadata))
    content = encode(chat.SEND, {"messages": MESSAGES, "metadata": metadata}).content or b""
    assert orjson.loads(content)["metadata"] == metadata


def test_a_list_of_models_takes_no_arguments_at_all() -> None:
    request = encode(models.LIST, {})
    assert (request.method, request.path, request.query) == ("GET", "/models", "")


def test_null_for_a_required_query_parameter_is_a_missing_argument() -> None:
    from openrouter_api.operations.generations import GET_GENERATION

    with pytest.raises(ArgumentError, match="needs the argument `id`"):
        encode(GET_GENERATION, {"id": None})
