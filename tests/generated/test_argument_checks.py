"""Values of arguments: refused where the contract is certain, and never where they are allowed."""

from __future__ import annotations

import random
from collections import OrderedDict, UserDict, defaultdict
from decimal import Decimal
from enum import IntEnum, StrEnum
from types import MappingProxyType
from typing import Any

import pytest

from openrouter_api import models
from openrouter_api.encoding.json_text import ArgumentError
from openrouter_api.encoding.wire import encode
from openrouter_api.operations import chat, embeddings, messages, models as model_operations, responses
from tests.each import each
from tests.generated.contract_types import is_valid
from tests.generated.oddities import odd
from tests.generated.test_encoding import OPERATIONS, body_component, filled, outside_the_body, with_body

HELLO = [{"role": "user", "content": "Hello"}]
REPLY = models.ChatResult.from_dict({"choices": [{"index": 0, "message": {"role": "assistant"}}]})
SEEDS = 8


class Role(StrEnum):
    USER = "user"


class Limit(IntEnum):
    FEW = 5


class Text(str):
    pass


def refused(operation: Any, **arguments: Any) -> str:
    """What the error says."""
    with pytest.raises(ArgumentError) as caught:
        encode(operation, arguments)
    return str(caught.value)


def complaint(operation_id: str, arguments: dict[str, Any]) -> str:
    """What the error says; empty without one."""
    try:
        encode(OPERATIONS[operation_id], arguments)
    except ArgumentError as error:
        return str(error)
    return ""


def json_bodies() -> list[tuple[str, Any]]:
    return [
        (operation_id, body)
        for operation_id, operation in OPERATIONS.items()
        for body in operation.bodies
        if body.media == "application/json"
    ]


# --- what is allowed --------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(SEEDS))
def test_what_is_valid_by_the_contract_is_never_refused(seed: int) -> None:
    for operation_id, operation in OPERATIONS.items():
        outside = outside_the_body(operation_id, seed)
        if not operation.bodies:
            encode(operation, outside)
        for body in operation.bodies:
            value = filled(body_component(operation_id, body.media), seed)
            encode(operation, {**outside, **with_body(operation_id, body, value)})


@pytest.mark.parametrize("seed", range(SEEDS))
def test_what_is_refused_is_invalid_by_the_contract(seed: int) -> None:
    chance, count = random.Random(seed), 0
    for operation_id, body in json_bodies():
        component, outside = body_component(operation_id, body.media), outside_the_body(operation_id, seed)
        value = odd(filled(component, seed), chance, 0.05)
        if not isinstance(value, dict) or not body.fields.keys() >= value.keys():
            continue
        said = complaint(operation_id, {**outside, **with_body(operation_id, body, value)})
        count += bool(said)
        assert not (said and is_valid(component, value)), f"{said}: {value}"
    assert count > 5


ALLOWED: list[dict[str, Any]] = [
    {"messages": tuple(HELLO)},
    {"messages": [{"role": Role.USER, "content": Text("Hello")}]},
    {"messages": [OrderedDict(role="user", content="Hello"), defaultdict(str, role="user", content="a")]},
    {"messages": [MappingProxyType({"role": "user", "content": "a"}), UserDict(role="user", content="a")]},
    {"messages": [models.ChatUserMessage(role="user", content="Hello")]},
    {"messages": models.ChatUserMessage.from_dict({"role": "user", "content": "a"}) and HELLO},
    {"messages": [{"role": "critic", "content": "a role that the contract does not have"}]},
    {"messages": [{"role": "assistant", "tool_calls": [{"id": "a", "type": "custom", "custom": {}}]}]},
    {"messages": [{"role": "assistant", "content": None, "tool_calls": []}]},
    {"messages": [{"role": "user", "content": "a", "new_property": [1]}]},
    {"messages": [{"role": "user", "content": [{"type": "new_part", "data": 5}]}]},
    {"messages": HELLO * 60},
    {"messages": [*HELLO * 10, {"role": "tool", "content": "a", "tool_call_id": "b"}, *HELLO]},
    {"temperature": 1},
    {"temperature": Decimal("0.5")},
    {"temperature": None},
    {"max_tokens": 100.0},
    {"max_tokens": Limit.FEW},
    {"reasoning_effort": "a new effort"},
    {"stop": ["a"]},
    {"stop": {"a"}},
    {"tools": [{"type": "new:tool", "anything": 1}]},
    {"tools": None},
    {"provider": {"sort": "a new order", "new": 1}},
]


@each("arguments", ALLOWED)
def test_what_is_written_as_the_right_json_passes(arguments: dict[str, Any]) -> None:
    encode(chat.SEND, {"messages": HELLO, **arguments})


def test_an_object_that_cannot_be_examined_is_left_to_the_encoder() -> None:
    class Locked(dict[str, Any]):
        def get(self, *_: Any) -> Any:
            raise RuntimeError("locked")

    assert encode(chat.SEND, {"messages": [Locked(HELLO[0])]}) == encode(chat.SEND, {"messages": HELLO})


def test_a_list_of_objects_that_add_missing_keys_is_sent_as_it_is() -> None:
    rows = [defaultdict(str, HELLO[0]) for _ in range(20)]
    rows[0]["name"] = "Ada"
    encode(chat.SEND, {"messages": rows})
    assert rows[1] == HELLO[0]


def test_arrays_and_scalars_of_numpy_pass() -> None:
    numpy = pytest.importorskip("numpy")
    encode(chat.SEND, {"messages": HELLO, "temperature": numpy.float64(0.5), "top_p": numpy.float32(0.5)})
    encode(chat.SEND, {"messages": HELLO, "max_tokens": numpy.int64(5), "stop": numpy.array(["a", "b"])})
    encode(embeddings.GENERATE, {"model": "a", "input": numpy.array([[1, 2], [3, 4]])})


def test_objects_of_pydantic_pass() -> None:
    pydantic = pytest.importorskip("pydantic")
    message = pydantic.create_model("Message", role=(str, "user"), content=(str, "Hello"))
    encode(chat.SEND, {"messages": [message()], "provider": pydantic.create_model("P", zdr=(bool, True))()})


# --- what is refused --------------------------------------------------------------------------------------

WRONG: list[tuple[dict[str, Any], str]] = [
    ({"temperature": "hot"}, "`temperature` must be a number from 0 to 2, not the str 'hot'"),
    ({"temperature": 2.5}, "`temperature` must be a number from 0 to 2, not 2.5"),
    ({"temperature": True}, "`temperature` must be a number from 0 to 2, not the bool True"),
    ({"max_tokens": "100"}, "`max_tokens` must be an integer, not the str '100'"),
    ({"max_tokens": 1.5}, "`max_tokens` must be an integer, not the float 1.5"),
    ({"logprobs": "yes"}, "`logprobs` must be True or False, not the str 'yes'"),
    ({"provider": "openai"}, "`provider` must be a dict, not the str 'openai'"),
    ({"provider": {"order": "openai"}}, "`provider.order` must be a list, not the str 'openai'"),
    ({"provider": {"order": ["a", 5]}}, "`provider.order[1]` must be a string, not the int 5"),
    ({"tools": {}}, "`tools` must be a list, not dict"),
    ({"tools": [{"name": "f"}]}, "`tools[0]` needs `type`"),
    ({"tools": [lambda: None, "f"]}, "`tools[1]` must be a dict, not the str 'f'"),
    ({"stop": 5}, "`stop` must be a string or a list, not the int 5"),
    ({"response_format": "json"}, "`response_format` must be a dict, not the str 'json'"),
    ({"logit_bias": {"5": "x"}}, "`logit_bias['5']` must be a number, not the str 'x'"),
    ({"model": ["a"]}, "`model` must be a string, not list"),
    ({"messages": []}, "`messages` must have at least 1 item, not 0"),
    ({"messages": ["hi"]}, "`messages[0]` must be a dict, not the str 'hi'"),
    (
        {"messages": [*HELLO, HELLO]},
        "`messages[1]` must be a dict, not list; add the items of a list with `+=`, not `append`",
    ),
    ({"messages": [REPLY]}, "`messages[0]` must be a dict, not ChatResult; pass its `message`"),
    ({"messages": REPLY.choices}, "`messages[0]` must be a dict, not ChatChoice; pass its `message`"),
    ({"messages": HELLO[0]}, "`messages` must be a list of at least 1 item, not dict"),
    ({"messages": None}, "`messages` must be a list of at least 1 item, not None"),
    ({"messages": [{"content": "a"}]}, "`messages[0]` needs `role`"),
    ({"messages": [{"role": 5, "content": "a"}]}, "`messages[0].role` must be a string, not the int 5"),
    ({"messages": [*HELLO, {"role": "user"}]}, "`messages[1]` needs `content`"),
    ({"messages": [{"role": "user", "content": 5}]}, "`messages[0].content` must be a string or a list"),
    (
        {"messages": [{"role": "user", "content": [{"type": "text"}]}]},
        "`messages[0].content[0]` needs `text`",
    ),
    ({"messages": [*HELLO * 40, {"role": "user", "content": 5}, *HELLO]}, "`messages[40].content` must be"),
    ({"messages": [*HELLO * 40, "hi", *HELLO]}, "`messages[40]` must be a dict"),
    ({"messages": [*HELLO * 40, {"role": "tool", "content": "a"}]}, "`messages[40]` needs `tool_call_id`"),
    ({"messages": [{"role": 5, "content": "a"}] * 20}, "`messages[0].role` must be a string"),
]


@each("arguments, said", WRONG)
def test_what_is_certainly_wrong_is_refused_with_its_place(arguments: dict[str, Any], said: str) -> None:
    assert f"chat.send(): {said}" in refused(chat.SEND, **{"messages": HELLO, **arguments})


def test_of_a_union_the_closest_member_is_described() -> None:
    image = {"type": "input_image", "image_url": "https://example.com/a.png"}
    said = refused(responses.SEND, input=[{"role": "user", "content": [image]}])
    assert "`input[0].content[0]` needs `detail`" in said


def test_other_apis_check_as_well() -> None:
    assert "responses.send(): `max_output_tokens`" in refused(
        responses.SEND, input="a", max_output_tokens="5"
    )
    arguments = {"model": "a", "max_tokens": 5, "messages": HELLO}
    assert "messages.create(): `system`" in refused(messages.CREATE, **arguments, system=5)
    assert "embeddings.generate(): `input`" in refused(embeddings.GENERATE, model="a", input={})
    assert "models.list(): `limit` must be an integer" in refused(model_operations.LIST, limit="ten")


@pytest.mark.parametrize("limit", [10, "10", Limit.FEW])
def test_outside_of_json_the_text_counts(limit: Any) -> None:
    assert encode(model_operations.LIST, {"limit": limit}).query == f"limit={int(limit)}"


@each("case", json_bodies(), ids=lambda case: case[0])
def test_every_argument_of_every_operation_is_checked(case: tuple[str, Any]) -> None:
    """Whatever type an argument has, a value of each type that it does not have is refused."""
    operation_id, body = case
    outside = outside_the_body(operation_id, 0)
    valid = with_body(operation_id, body, filled(body_component(operation_id, body.media), 0))
    for name in body.fields:
        kinds = body.types[name].kinds
        for kind, value in {"string": "x", "boolean": True, "list": [], "object": {}, "number": 0.5}.items():
            if kind not in kinds:
                said = refused(OPERATIONS[operation_id], **{**outside, **valid, name: value})
                assert f"`{name}` must be" in said


def test_nothing_is_checked_if_that_is_switched_off() -> None:
    assert encode(chat.SEND, {"messages": [], "temperature": "hot"}, check=False).content


def test_what_is_in_extra_body_is_never_checked() -> None:
    encode(chat.SEND, {"messages": HELLO}, extra_body={"temperature": "hot", "tools": {}})
